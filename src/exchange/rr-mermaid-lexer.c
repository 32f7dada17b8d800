/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-mermaid-lexer-private.h"

#include <string.h>

#include "rr-mermaid-text-private.h"

void
rr_mermaid_lexer_init (RrMermaidLexer  *self,
                       RrMermaidSource *source)
{
  *self = (RrMermaidLexer) { .text = source->text, .length = source->length };
}

/* Where the first of @stops or the end is, at or after @at. */
static gsize
find_stop (RrMermaidLexer *self,
           gsize           at,
           const char     *stops)
{
  return at + strcspn (self->text + at, stops);
}

static gboolean
has_keyword (RrMermaidLexer *self,
             const char     *keyword)
{
  return g_ascii_strncasecmp (self->text + self->at, keyword, strlen (keyword)) == 0;
}

static gboolean
finish (RrMermaidLexer     *self,
        RrMermaidToken     *token,
        RrMermaidTokenKind  kind,
        gsize               from,
        gsize               to)
{
  *token = (RrMermaidToken) { kind, self->at, from, to };
  self->at = to;

  return TRUE;
}

/* "%" that begins no directive, "#", or any one character and "%%".  A character is
 * what JavaScript takes for one: an emoji is two of them, and an entity is by now
 * something with more than one. */
static gboolean
match_comment (RrMermaidLexer *self,
               RrMermaidToken *token)
{
  const char *at = self->text + self->at;
  guchar first = (guchar) *at;
  gsize length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 0;

  if ((at[0] == '%' && at[1] != '{') || *at == '#' ||
      (length > 0 && *at != '}' && rr_mermaid_is_at (at + length, "%%")))
    {
      gsize from = self->at + (*at == '\n' ? 1 : 0);

      return finish (self, token, RR_MERMAID_COMMENT, from, find_stop (self, from, "\n"));
    }

  return FALSE;
}

/* @keyword, one white space, and at least one character that is none of @stops. */
static gboolean
match_named (RrMermaidLexer     *self,
             RrMermaidToken     *token,
             const char         *keyword,
             const char         *stops,
             RrMermaidTokenKind  kind)
{
  gsize from = self->at + strlen (keyword);
  gsize to;

  if (!has_keyword (self, keyword))
    return FALSE;

  from += rr_mermaid_space_length (self->text + from);
  if (from == self->at + strlen (keyword))
    return FALSE;

  to = find_stop (self, from, stops);

  return to > from && finish (self, token, kind, from, to);
}

/* "accTitle: …" and "accDescr: …"; the white space behind the colon may be line ends. */
static gboolean
match_accessible (RrMermaidLexer     *self,
                  RrMermaidToken     *token,
                  const char         *keyword,
                  RrMermaidTokenKind  kind)
{
  gsize from;

  if (!has_keyword (self, keyword))
    return FALSE;

  from = rr_mermaid_skip_spaces (self->text, self->at + strlen (keyword), self->length);
  if (self->text[from] != ':')
    return FALSE;

  from = rr_mermaid_skip_spaces (self->text, from + 1, self->length);
  self->done = from == self->length;

  return finish (self, token, kind, from, find_stop (self, from, "\n"));
}

/* "accDescr { … }"; without a "}" it takes all that follows, and that is the end. */
static gboolean
match_description (RrMermaidLexer *self,
                   RrMermaidToken *token)
{
  gsize from;

  if (!has_keyword (self, "accDescr"))
    return FALSE;

  from = rr_mermaid_skip_spaces (self->text, self->at + strlen ("accDescr"), self->length);
  if (self->text[from] != '{')
    return FALSE;

  from = rr_mermaid_skip_spaces (self->text, from + 1, self->length);
  finish (self, token, RR_MERMAID_ACC_DESCR, from, find_stop (self, from, "}"));
  self->done = self->text[self->at] != '}';
  if (!self->done)
    self->at++;

  return TRUE;
}

static gboolean
match_word (RrMermaidLexer *self,
            RrMermaidToken *token)
{
  gsize end = self->at + strlen ("journey");

  if (has_keyword (self, "journey") && rr_mermaid_skip_word (self->text, end, self->length) == end)
    return finish (self, token, RR_MERMAID_JOURNEY, self->at, end);

  return match_named (self, token, "title", "#\n;", RR_MERMAID_TITLE) ||
         match_accessible (self, token, "accTitle", RR_MERMAID_ACC_TITLE) ||
         match_accessible (self, token, "accDescr", RR_MERMAID_ACC_DESCR) ||
         match_description (self, token) ||
         match_named (self, token, "section", "#:\n;", RR_MERMAID_SECTION);
}

static void
match_task (RrMermaidLexer *self,
            RrMermaidToken *token)
{
  gsize to = find_stop (self, self->at, "#:\n;");

  if (to > self->at)
    {
      finish (self, token, RR_MERMAID_TASK_NAME, self->at, to);
      return;
    }

  if (self->text[self->at] != ':')
    {
      finish (self, token, RR_MERMAID_INVALID, self->at, self->at + 1);
      return;
    }

  to = find_stop (self, self->at + 1, "#\n;");
  finish (self, token, to > self->at + 1 ? RR_MERMAID_TASK_DATA : RR_MERMAID_COLON,
          self->at + 1, to);
}

/* Reads the next token. */
void
rr_mermaid_lexer_next (RrMermaidLexer *self,
                       RrMermaidToken *token)
{
  for (;;)
    {
      gsize spaces;

      if (self->done)
        {
          finish (self, token, RR_MERMAID_END, self->at, self->at);
          return;
        }

      if (self->at == self->length)
        {
          self->done = TRUE;
          finish (self, token, RR_MERMAID_EOF, self->at, self->at);
          return;
        }

      if (match_comment (self, token))
        return;

      if (self->text[self->at] == '\n')
        {
          finish (self, token, RR_MERMAID_NEWLINE, self->at,
                  self->at + strspn (self->text + self->at, "\n"));
          return;
        }

      spaces = rr_mermaid_skip_spaces (self->text, self->at, self->length);
      if (spaces == self->at)
        break;
      self->at = spaces;
    }

  if (!match_word (self, token))
    match_task (self, token);
}
