/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-json-scan-private.h"

#include <math.h>
#include <string.h>

/**
 * rr_json_fail_at:
 * @scanner: a scanner
 * @problem: what is wrong
 * @at: where
 *
 * Reports a problem through the scanner's error.
 *
 * Returns: FALSE
 */
gboolean
rr_json_fail_at (RrJsonScanner *scanner,
                 RrJsonProblem  problem,
                 const char    *at)
{
  rr_json_set_problem (scanner->error, problem,
                       scanner->start, scanner->end - scanner->start, at - scanner->start);
  return FALSE;
}

/**
 * rr_json_fail:
 * @scanner: a scanner
 * @problem: what is wrong where it stands
 *
 * Returns: FALSE
 */
gboolean
rr_json_fail (RrJsonScanner *scanner,
              RrJsonProblem  problem)
{
  return rr_json_fail_at (scanner, problem, scanner->at);
}

static gboolean
take_hex (RrJsonScanner *scanner,
          gunichar      *unit)
{
  *unit = 0;
  for (int i = 0; i < 4; i++, scanner->at++)
    {
      int digit = scanner->at < scanner->end ? g_ascii_xdigit_value (*scanner->at) : -1;

      if (digit < 0)
        return rr_json_fail (scanner, RR_JSON_EXPECTED_HEX);
      *unit = *unit * 16 + digit;
    }
  return TRUE;
}

/* Reads XXXX of \uXXXX, and the second escape where a character takes two. */
static gboolean
take_unicode_escape (RrJsonScanner *scanner,
                     const char    *escape,
                     GString       *out)
{
  gunichar c, low;

  if (!take_hex (scanner, &c))
    return FALSE;
  if (c == 0)
    return rr_json_fail_at (scanner, RR_JSON_NUL_CHARACTER, escape);

  if (c >= 0xd800 && c <= 0xdfff)
    {
      if (c > 0xdbff ||
          scanner->end - scanner->at < 2 || scanner->at[0] != '\\' || scanner->at[1] != 'u')
        return rr_json_fail_at (scanner, RR_JSON_HALF_CHARACTER, escape);

      scanner->at += 2;
      if (!take_hex (scanner, &low))
        return FALSE;
      if (low < 0xdc00 || low > 0xdfff)
        return rr_json_fail_at (scanner, RR_JSON_HALF_CHARACTER, escape);
      c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
    }

  g_string_append_unichar (out, c);
  return TRUE;
}

static gboolean
take_escape (RrJsonScanner *scanner,
             GString       *out)
{
  static const char letters[] = "\"\\/bfnrt";
  static const char meanings[] = "\"\\/\b\f\n\r\t";
  const char *escape = scanner->at++;
  const char *letter;

  if (rr_json_next_is (scanner, 'u'))
    {
      scanner->at++;
      return take_unicode_escape (scanner, escape, out);
    }

  letter = scanner->at < scanner->end ? memchr (letters, *scanner->at, sizeof letters - 1) : NULL;
  if (letter == NULL)
    return rr_json_fail (scanner, RR_JSON_EXPECTED_ESCAPE);

  g_string_append_c (out, meanings[letter - letters]);
  scanner->at++;
  return TRUE;
}

/**
 * rr_json_scan_text:
 * @scanner: a scanner that stands at a double quote
 * @out: receives the text, in place of what it holds
 *
 * Steps behind the closing quote. Whether the bytes are UTF-8 is not looked at.
 *
 * Returns: whether it is a text
 */
gboolean
rr_json_scan_text (RrJsonScanner *scanner,
                   GString       *out)
{
  g_string_truncate (out, 0);
  scanner->at++;

  for (;;)
    {
      const char *run = scanner->at;

      scanner->at = rr_json_skip_plain (run, scanner->end);
      g_string_append_len (out, run, scanner->at - run);

      if (scanner->at == scanner->end)
        return rr_json_fail (scanner, RR_JSON_EXPECTED_QUOTE);
      if (*scanner->at == '"')
        {
          scanner->at++;
          return TRUE;
        }
      if (*scanner->at == '\0')
        return rr_json_fail (scanner, RR_JSON_NUL_CHARACTER);
      if (*scanner->at != '\\')
        return rr_json_fail (scanner, RR_JSON_CONTROL_CHARACTER);
      if (!take_escape (scanner, out))
        return FALSE;
    }
}

static gboolean
take_digits (RrJsonScanner *scanner)
{
  const char *first = scanner->at;

  while (scanner->at < scanner->end && g_ascii_isdigit (*scanner->at))
    scanner->at++;
  return scanner->at > first || rr_json_fail (scanner, RR_JSON_EXPECTED_DIGIT);
}

/* The number of the digits @first…@last, unless it takes more than 64 bits with its sign. */
static gboolean
read_integer (const char *first,
              const char *last,
              gboolean    negative,
              gint64     *number)
{
  const guint64 max = (guint64) G_MAXINT64 + (negative ? 1 : 0);
  guint64 value = 0;

  for (; first < last; first++)
    {
      guint digit = *first - '0';

      if (value > (max - digit) / 10)
        return FALSE;
      value = value * 10 + digit;
    }

  *number = negative ? (gint64) (0 - value) : (gint64) value;
  return TRUE;
}

/**
 * rr_json_scan_number:
 * @scanner: a scanner that stands at a digit or a minus
 * @node: a node without a value, which receives the number
 *
 * Steps behind the number. It becomes an integer if it has neither fraction nor
 * exponent and is not -0, otherwise a double.
 *
 * Returns: whether it is a number that 64 bits or a double can hold
 */
gboolean
rr_json_scan_number (RrJsonScanner *scanner,
                     JsonNode      *node)
{
  const char *first = scanner->at;
  const char *digits;
  gboolean negative = rr_json_next_is (scanner, '-');
  gboolean whole = TRUE;
  gint64 integer;
  double number;

  if (negative)
    scanner->at++;
  digits = scanner->at;
  if (!take_digits (scanner))
    return FALSE;
  if (*digits == '0' && scanner->at - digits > 1)
    return rr_json_fail_at (scanner, RR_JSON_LEADING_ZERO, first);

  if (rr_json_next_is (scanner, '.'))
    {
      whole = FALSE;
      scanner->at++;
      if (!take_digits (scanner))
        return FALSE;
    }
  if (rr_json_next_is (scanner, 'e') || rr_json_next_is (scanner, 'E'))
    {
      whole = FALSE;
      scanner->at++;
      if (rr_json_next_is (scanner, '+') || rr_json_next_is (scanner, '-'))
        scanner->at++;
      if (!take_digits (scanner))
        return FALSE;
    }

  /* No integer is -0, but a double is, and it comes back as it was. */
  if (whole && !(negative && *digits == '0'))
    {
      if (!read_integer (digits, scanner->at, negative, &integer))
        return rr_json_fail_at (scanner, RR_JSON_INTEGER_RANGE, first);
      json_node_init_int (node, integer);
      return TRUE;
    }

  g_string_truncate (scanner->digits, 0);
  g_string_append_len (scanner->digits, first, scanner->at - first);
  number = g_ascii_strtod (scanner->digits->str, NULL);
  if (isinf (number))
    return rr_json_fail_at (scanner, RR_JSON_DOUBLE_RANGE, first);
  json_node_init_double (node, number);
  return TRUE;
}
