/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-mermaid-text-private.h"

#include <math.h>
#include <string.h>

/* Whether @sign stands at @at, which is in a text that ends in NUL.  Newer GLib's
 * g_str_has_prefix () measures all the rest of the text first, at each place anew. */
gboolean
rr_mermaid_is_at (const char *at,
                  const char *sign)
{
  return strncmp (at, sign, strlen (sign)) == 0;
}

/* The length of the white space character at @at, in bytes; 0: it is none.  Those of
 * ECMAScript: "WhiteSpace" and "LineTerminator".  @at is in a text that ends in NUL. */
gsize
rr_mermaid_space_length (const char *at)
{
  const guchar *c = (const guchar *) at;

  if (c[0] < 0x80)
    return (c[0] >= '\t' && c[0] <= '\r') || c[0] == ' ' ? 1 : 0;

  switch (c[0])
    {
    case 0xc2: /* U+00A0 */
      return c[1] == 0xa0 ? 2 : 0;

    case 0xe1: /* U+1680 */
      return c[1] == 0x9a && c[2] == 0x80 ? 3 : 0;

    case 0xe2: /* U+2000…200A, 2028, 2029, 202F, 205F */
      if (c[1] == 0x80)
        return c[2] <= 0x8a || c[2] == 0xa8 || c[2] == 0xa9 || c[2] == 0xaf ? 3 : 0;
      return c[1] == 0x81 && c[2] == 0x9f ? 3 : 0;

    case 0xe3: /* U+3000 */
      return c[1] == 0x80 && c[2] == 0x80 ? 3 : 0;

    case 0xef: /* U+FEFF */
      return c[1] == 0xbb && c[2] == 0xbf ? 3 : 0;

    default:
      return 0;
    }
}

/* Returns: the first place at or after @at that is no white space, at most @end */
gsize
rr_mermaid_skip_spaces (const char *text,
                        gsize       at,
                        gsize       end)
{
  while (at < end)
    {
      gsize length = rr_mermaid_space_length (text + at);

      if (length == 0)
        break;
      at += length;
    }

  return MIN (at, end);
}

/* Returns: where the text from @start to @end ends when white space behind it is left out */
gsize
rr_mermaid_trim_end (const char *text,
                     gsize       start,
                     gsize       end)
{
  while (end > start)
    {
      gsize before = end - 1;

      while (before > start && ((guchar) text[before] & 0xc0) == 0x80)
        before--;
      if (rr_mermaid_space_length (text + before) != end - before)
        break;
      end = before;
    }

  return end;
}

/* Returns: the first place at or after @at that is no letter, digit or underscore of ASCII */
gsize
rr_mermaid_skip_word (const char *text,
                      gsize       at,
                      gsize       end)
{
  while (at < end && (g_ascii_isalnum (text[at]) || text[at] == '_'))
    at++;

  return at;
}

/* A number of digits of base 2, 8 or 16; NAN where there is none or something else. */
static double
read_digits (const char *digits,
             int         base)
{
  double number = 0;

  if (*digits == '\0')
    return NAN;

  for (; *digits != '\0'; digits++)
    {
      int digit = g_ascii_xdigit_value (*digits);

      if (digit < 0 || digit >= base)
        return NAN;
      number = number * base + digit;
    }

  return number;
}

/* Whether all of @text is a decimal number without its sign. */
static gboolean
is_decimal (const char *text)
{
  gsize before = strspn (text, "0123456789");
  gsize after = 0;

  text += before;
  if (*text == '.')
    {
      text++;
      after = strspn (text, "0123456789");
      text += after;
    }
  if (before + after == 0)
    return FALSE;

  if (*text == 'e' || *text == 'E')
    {
      gsize digits;

      text++;
      if (*text == '+' || *text == '-')
        text++;
      digits = strspn (text, "0123456789");
      if (digits == 0)
        return FALSE;
      text += digits;
    }

  return *text == '\0';
}

/**
 * rr_mermaid_number:
 * @text: what should be a number
 * @length: how many bytes
 *
 * Reads a number as ECMAScript's Number () does: white space around it does not matter,
 * nothing is 0, and there are 0x…, 0o…, 0b… and Infinity.
 *
 * Returns: the number; NAN where it is none
 */
double
rr_mermaid_number (const char *text,
                   gsize       length)
{
  gsize start = rr_mermaid_skip_spaces (text, 0, length);
  gsize end = rr_mermaid_trim_end (text, start, length);
  g_autofree char *number = g_strndup (text + start, end - start);
  const char *digits = number;
  double sign = 1;

  if (*number == '\0')
    return 0;

  if (number[0] == '0' && number[1] != '\0' && strchr ("xXoObB", number[1]) != NULL)
    {
      char kind = g_ascii_tolower (number[1]);

      return read_digits (number + 2, kind == 'x' ? 16 : kind == 'o' ? 8 : 2);
    }

  if (*digits == '+' || *digits == '-')
    sign = *digits++ == '-' ? -1 : 1;
  if (g_str_equal (digits, "Infinity"))
    return sign * INFINITY;

  return is_decimal (digits) ? sign * g_ascii_strtod (digits, NULL) : NAN;
}

/* Returns: @number without what adding and subtracting left behind its twelfth digit */
double
rr_mermaid_tidy (double number)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  if (number == floor (number) && fabs (number) < 1e12)
    return number;

  return g_ascii_strtod (g_ascii_formatd (text, sizeof text, "%.12g", number), NULL);
}
