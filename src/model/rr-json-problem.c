/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-json-problem-private.h"

#include <string.h>

#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-text.h"

#define QUOTED_CHARS 30

static void
locate (const char *bytes,
        gsize       offset,
        guint      *line,
        guint      *column)
{
  *line = 1;
  *column = 1;
  for (gsize i = 0; i < offset; i++)
    {
      if (bytes[i] == '\n')
        {
          (*line)++;
          *column = 1;
        }
      else if (((guchar) bytes[i] & 0xc0) != 0x80)
        (*column)++;
    }
}

/* The word, number, text or character at @offset, as a message quotes it. */
static char *
quote_found (const char *bytes,
             gsize       length,
             gsize       offset)
{
  gsize max = MIN (length - offset, 4 * QUOTED_CHARS);
  const char *at = bytes + offset;
  g_autofree char *word = NULL;
  gsize n = 0;

  while (n < max && (g_ascii_isalnum (at[n]) || strchr ("+-._", at[n]) != NULL) && at[n] != '\0')
    n++;

  if (n == 0 && at[0] == '"')
    {
      const char *quote = memchr (at + 1, '"', max - 1);

      n = quote != NULL ? (gsize) (quote - at) + 1 : max;
    }
  else if (n == 0)
    {
      gunichar c = g_utf8_get_char_validated (at, max);

      n = c == (gunichar) -1 || c == (gunichar) -2 ? 1 : g_unichar_to_utf8 (c, NULL);
    }

  /* A NUL is the one character that a C string cannot hold. */
  if (at[0] == '\0')
    return g_strdup ("\\u0000");

  word = g_strndup (at, n);
  return rr_text_shorten (word, QUOTED_CHARS);
}

static char *
describe_end (RrJsonProblem problem)
{
  switch (problem)
    {
    case RR_JSON_EXPECTED_NAME:
      return g_strdup (_("expected the name of a member in double quotes, but the file ends"));
    case RR_JSON_EXPECTED_NAME_OR_BRACE:
      return g_strdup (_("expected the name of a member in double quotes or “}”, but the file ends"));
    case RR_JSON_EXPECTED_COLON:
      return g_strdup (_("expected a colon, but the file ends"));
    case RR_JSON_EXPECTED_COMMA_OR_BRACE:
      return g_strdup (_("expected a comma or “}”, but the file ends"));
    case RR_JSON_EXPECTED_COMMA_OR_BRACKET:
      return g_strdup (_("expected a comma or “]”, but the file ends"));
    case RR_JSON_EXPECTED_VALUE_OR_BRACKET:
      return g_strdup (_("expected a value or “]”, but the file ends"));
    case RR_JSON_EXPECTED_DIGIT:
      return g_strdup (_("expected a digit, but the file ends"));
    case RR_JSON_EXPECTED_ESCAPE:
    case RR_JSON_EXPECTED_HEX:
    case RR_JSON_EXPECTED_QUOTE:
      return g_strdup (_("expected the double quote that ends a text, but the file ends"));
    default:
      return g_strdup (_("expected a value, but the file ends"));
    }
}

static char *
describe_expected (RrJsonProblem  problem,
                   const char    *found)
{
  switch (problem)
    {
    case RR_JSON_EXPECTED_VALUE:
      return g_strdup_printf (_("expected a value, found “%s”"), found);
    case RR_JSON_EXPECTED_VALUE_OR_BRACKET:
      return g_strdup_printf (_("expected a value or “]”, found “%s”"), found);
    case RR_JSON_EXPECTED_NAME:
      return g_strdup_printf (_("expected the name of a member in double quotes, found “%s”"), found);
    case RR_JSON_EXPECTED_NAME_OR_BRACE:
      return g_strdup_printf (_("expected the name of a member in double quotes or “}”, found “%s”"), found);
    case RR_JSON_EXPECTED_COLON:
      return g_strdup_printf (_("expected a colon, found “%s”"), found);
    case RR_JSON_EXPECTED_COMMA_OR_BRACE:
      return g_strdup_printf (_("expected a comma or “}”, found “%s”"), found);
    case RR_JSON_EXPECTED_COMMA_OR_BRACKET:
      return g_strdup_printf (_("expected a comma or “]”, found “%s”"), found);
    case RR_JSON_EXPECTED_END:
      return g_strdup_printf (_("expected the end of the file, found “%s”"), found);
    case RR_JSON_EXPECTED_DIGIT:
      return g_strdup_printf (_("expected a digit, found “%s”"), found);
    case RR_JSON_EXPECTED_ESCAPE:
      return g_strdup_printf (_("expected one of \"\\/bfnrtu after a backslash, found “%s”"), found);
    case RR_JSON_EXPECTED_HEX:
      return g_strdup_printf (_("expected four hexadecimal digits after “\\u”, found “%s”"), found);
    default:
      g_assert_not_reached ();
    }
}

static char *
describe (RrJsonProblem  problem,
          const char    *found)
{
  switch (problem)
    {
    case RR_JSON_CONTROL_CHARACTER:
      return g_strdup_printf (_("a text must not hold “%s” as it is; expected it as an escape, "
                                "or the double quote that ends the text before it"),
                              found);
    case RR_JSON_NUL_CHARACTER:
      return g_strdup (_("a text must not hold the character U+0000"));
    case RR_JSON_HALF_CHARACTER:
      return g_strdup (_("this escape is one half of a character, expected both halves"));
    case RR_JSON_LEADING_ZERO:
      return g_strdup_printf (_("expected a number without a zero in front, found “%s”"), found);
    case RR_JSON_INTEGER_RANGE:
      return g_strdup_printf (_("expected a whole number of at most 64 bits, found “%s”"), found);
    case RR_JSON_DOUBLE_RANGE:
      return g_strdup_printf (_("expected a number below 1.8e308, found “%s”"), found);
    case RR_JSON_DUPLICATE:
      return g_strdup_printf (_("expected another member, found a second one with the name %s"), found);
    default:
      return describe_expected (problem, found);
    }
}

/**
 * rr_json_set_problem:
 * @error: where to put a %RR_ERROR_SYNTAX
 * @problem: what is wrong
 * @bytes: the file, without a byte order mark
 * @length: its length
 * @offset: the byte that is wrong; @length: the file ends too early
 *
 * Lines and columns are counted in characters, from 1.
 */
void
rr_json_set_problem (GError        **error,
                     RrJsonProblem   problem,
                     const char     *bytes,
                     gsize           length,
                     gsize           offset)
{
  g_autofree char *what = NULL;
  guint line, column;

  g_return_if_fail (offset <= length);

  if (error == NULL)
    return;

  locate (bytes, offset, &line, &column);
  if (offset == length)
    what = describe_end (problem);
  else
    {
      g_autofree char *found = quote_found (bytes, length, offset);

      what = describe (problem, found);
    }

  /* Translators: the last one is a message that says what was expected there */
  g_set_error (error, RR_ERROR, RR_ERROR_SYNTAX, _("Line %u, column %u: %s"), line, column, what);
}

/**
 * rr_json_set_invalid_utf8:
 * @error: where to put a %RR_ERROR_INVALID
 * @path: where in the tree the text is, "" for the outermost value
 * @bytes: the file, without a byte order mark
 * @length: its length
 * @offset: the first byte that is no UTF-8
 */
void
rr_json_set_invalid_utf8 (GError     **error,
                          const char  *path,
                          const char  *bytes,
                          gsize        length,
                          gsize        offset)
{
  guint line, column;

  g_return_if_fail (offset < length);

  if (error == NULL)
    return;

  locate (bytes, offset, &line, &column);
  if (*path != '\0')
    g_set_error (error, RR_ERROR, RR_ERROR_INVALID,
                 /* Translators: the first one is a place in the file, like “touchpoints[3].title” */
                 _("%s: the byte 0x%02X in line %u, column %u is not UTF-8 text"),
                 path, (guchar) bytes[offset], line, column);
  else
    g_set_error (error, RR_ERROR, RR_ERROR_INVALID,
                 _("The byte 0x%02X in line %u, column %u is not UTF-8 text"),
                 (guchar) bytes[offset], line, column);
}
