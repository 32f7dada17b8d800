/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-mermaid-front-matter-private.h"

#include <string.h>

#include "rr-json-writer.h"

/* Appends a line end within quotes: one is a blank, more are one less. Blanks around it
 * do not count. Returns: what follows */
static const char *
fold_line_end (GString    *out,
               const char *at,
               const char *end,
               gsize       fixed)
{
  guint n = 0;

  while (out->len > fixed && (out->str[out->len - 1] == ' ' || out->str[out->len - 1] == '\t'))
    g_string_truncate (out, out->len - 1);

  for (; at < end && strchr (" \t\n", *at) != NULL; at++)
    n += *at == '\n';

  if (n == 1)
    g_string_append_c (out, ' ');
  for (; n > 1; n--)
    g_string_append_c (out, '\n');

  return at;
}

/* Appends the character of @digits hexadecimal digits. */
static gboolean
append_code (GString    *out,
             const char *at,
             const char *end,
             gsize       digits)
{
  gunichar c = 0;

  if ((gsize) (end - at) < digits)
    return FALSE;

  for (gsize i = 0; i < digits; i++)
    {
      if (!g_ascii_isxdigit (at[i]))
        return FALSE;
      c = c * 16 + (gunichar) g_ascii_xdigit_value (at[i]);
    }

  g_string_append_unichar (out, c > 0 && g_unichar_validate (c) ? c : 0xfffd);

  return TRUE;
}

/* Appends what the escape at @at, behind the backslash, stands for.
 * Returns: what follows; NULL: there is no such escape */
static const char *
append_escape (GString    *out,
               const char *at,
               const char *end)
{
  static const char letters[] = "0abt\tnvfre \"/\\N_LP";
  static const gunichar characters[] = {
    0xfffd, 7, 8, 9, 9, 10, 11, 12, 13, 27, ' ', '"', '/', '\\', 0x85, 0xa0, 0x2028, 0x2029,
  };
  const char *letter;
  gsize digits;

  if (at == end)
    return NULL;

  if (*at == '\n')
    {
      for (at++; at < end && (*at == ' ' || *at == '\t');)
        at++;
      return at;
    }

  digits = *at == 'x' ? 2 : *at == 'u' ? 4 : *at == 'U' ? 8 : 0;
  if (digits > 0)
    return append_code (out, at + 1, end, digits) ? at + 1 + digits : NULL;

  letter = strchr (letters, *at);
  if (letter == NULL || *letter == '\0')
    return NULL;
  g_string_append_unichar (out, characters[letter - letters]);

  return at + 1;
}

/* @text: begins with a quotation mark
 * @used: (out): how long the scalar is with both its quotation marks
 * @bad_escape: (out): why there is no result: an escape, and not the end
 *
 * Returns: (transfer full) (nullable): what it says */
char *
rr_mermaid_yaml_unquote (const char *text,
                         gsize       length,
                         gsize      *used,
                         gboolean   *bad_escape)
{
  g_autoptr (GString) out = g_string_new (NULL);
  const char *end = text + length;
  char quote = *text;
  gsize fixed = 0; /* what was escaped is no white space to be folded */

  for (const char *at = text + 1; at < end;)
    {
      if (*at == quote && quote == '\'' && at + 1 < end && at[1] == quote)
        {
          g_string_append_c (out, quote);
          at += 2;
        }
      else if (*at == quote)
        {
          *used = (gsize) (at + 1 - text);
          return g_string_free (g_steal_pointer (&out), FALSE);
        }
      else if (*at == '\\' && quote == '"')
        {
          at = append_escape (out, at + 1, end);
          fixed = out->len;
          if (at == NULL)
            {
              *bad_escape = TRUE;
              return NULL;
            }
        }
      else if (*at == '\n')
        {
          at = fold_line_end (out, at, end, fixed);
        }
      else
        {
          g_string_append_c (out, *at++);
        }
    }

  return NULL;
}

/* Where @text is a number, makes the text of it that JavaScript makes; "" for 0. */
static void
resolve_number (GString *text)
{
  char *end;
  double number;

  if (!g_ascii_isdigit (text->str[strspn (text->str, "+-.")]) ||
      strspn (text->str, "+-.") > 2 ||
      strspn (text->str, "0123456789+-.eE") != text->len)
    return;

  number = g_ascii_strtod (text->str, &end);
  if (*end != '\0')
    return;

  g_string_truncate (text, 0);
  if (number != 0)
    rr_json_append_double (text, number);
}

/* @scalar: (transfer full): a plain scalar
 *
 * Returns: (transfer full): the same as text; "" for null, false and 0, which are no title */
char *
rr_mermaid_yaml_resolve (char *scalar)
{
  static const char *const nothing[] = {
    "~", "null", "Null", "NULL", "false", "False", "FALSE", NULL
  };
  static const char *const true_words[] = { "true", "True", "TRUE", NULL };
  g_autoptr (GString) text = g_string_new (scalar);

  g_free (scalar);

  if (g_strv_contains (nothing, text->str))
    g_string_truncate (text, 0);
  else if (g_strv_contains (true_words, text->str))
    g_string_assign (text, "true");
  else if (text->len > 0)
    resolve_number (text);

  return g_string_free (g_steal_pointer (&text), FALSE);
}
