/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The smallest parts of a JSON file: white space, texts and numbers. A scanner
 * stands at one byte of the file, and each function steps over one such part or
 * fails with a message about where it stands. The reader puts the parts together.
 */
#pragma once

#include <json-glib/json-glib.h>
#include <string.h>

#include "rr-json-problem-private.h"

G_BEGIN_DECLS

typedef struct
{
  const char *start;
  const char *at;
  const char *end;
  GString    *digits; /* owned; room for a number that is read */
  GError    **error;
} RrJsonScanner;

gboolean rr_json_fail        (RrJsonScanner *scanner,
                              RrJsonProblem  problem);
gboolean rr_json_fail_at     (RrJsonScanner *scanner,
                              RrJsonProblem  problem,
                              const char    *at);
gboolean rr_json_scan_text   (RrJsonScanner *scanner,
                              GString       *out);
gboolean rr_json_scan_number (RrJsonScanner *scanner,
                              JsonNode      *node);

static inline gboolean
rr_json_next_is (const RrJsonScanner *scanner,
                 char                 c)
{
  return scanner->at < scanner->end && *scanner->at == c;
}

static inline void
rr_json_skip_space (RrJsonScanner *scanner)
{
  while (scanner->at < scanner->end &&
         (*scanner->at == ' ' || *scanner->at == '\n' || *scanner->at == '\r' || *scanner->at == '\t'))
    scanner->at++;
}

/*
 * The first quote, backslash or control character in @at…@end; these are what
 * reading as well as writing a text has to look at. Looks at eight bytes at once:
 * when n is taken away from a byte less than n, that borrows from its top bit.
 */
static inline const char *
rr_json_skip_plain (const char *at,
                    const char *end)
{
  const guint64 ones = G_GUINT64_CONSTANT (0x0101010101010101);
  const guint64 tops = ones * 0x80;

  for (; end - at >= 8; at += 8)
    {
      guint64 word, quotes, slashes;

      memcpy (&word, at, sizeof word);
      quotes = word ^ (ones * '"');
      slashes = word ^ (ones * '\\');
      if (((((quotes - ones) & ~quotes) | ((slashes - ones) & ~slashes) |
            ((word - ones * ' ') & ~word)) & tops) != 0)
        break;
    }

  while (at < end && *at != '"' && *at != '\\' && (guchar) *at >= ' ')
    at++;
  return at;
}

G_END_DECLS
