/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-encoding.h"

#include <string.h>

#include "rr-error.h"
#include "rr-i18n.h"

/* How much of a file without a byte order mark is looked at. */
#define PROBE_LENGTH 4096

static const guint8 utf_8_mark[] = { 0xef, 0xbb, 0xbf };
static const guint8 utf_16_le_mark[] = { 0xff, 0xfe };
static const guint8 utf_16_be_mark[] = { 0xfe, 0xff };

/* What Windows-1252 has for 0x80…0x9f; the five bytes that it leaves open stand for the
 * control characters of the same number, as they do on the web. */
static const gunichar windows_1252[] = {
  0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
  0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
  0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
  0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};

/**
 * rr_encoding_get_name:
 *
 * Returns: (transfer none): the encoding's name, the same in all languages
 */
const char *
rr_encoding_get_name (RrEncoding encoding)
{
  switch (encoding)
    {
    case RR_ENCODING_UTF_8:
      return "UTF-8";
    case RR_ENCODING_UTF_16_LE:
      return "UTF-16LE";
    case RR_ENCODING_UTF_16_BE:
      return "UTF-16BE";
    case RR_ENCODING_WINDOWS_1252:
      return "Windows-1252";
    default:
      g_return_val_if_reached (NULL);
    }
}

static gboolean
has_mark (const char   *bytes,
          gsize         length,
          const guint8 *mark,
          gsize         mark_length)
{
  return length >= mark_length && memcmp (bytes, mark, mark_length) == 0;
}

/* The line, counted from 1, that what follows @text is on; lines end as they do in tables. */
static guint
line_after (const char *text,
            gsize       length)
{
  guint line = 1;

  for (gsize i = 0; i < length; i++)
    {
      if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == length || text[i + 1] != '\n')))
        line++;
    }

  return line;
}

static void
set_nul_error (guint    line,
               GError **error)
{
  g_set_error (error, RR_ERROR, RR_ERROR_FORMAT,
               _("line %u: there is a zero byte; this is not a text file"), line);
}

/* How many bytes from the first on are ASCII and no zero; eight at a time, for most texts
 * have little else. */
static gsize
measure_ascii (const char *bytes,
               gsize       length)
{
  gsize i = 0;

  for (; i + sizeof (guint64) <= length; i += sizeof (guint64))
    {
      guint64 word;

      memcpy (&word, bytes + i, sizeof word);
      /* The highest bit of a byte is set if the byte is above 127, or by borrowing if it is 0. */
      if (((word | (word - G_GUINT64_CONSTANT (0x0101010101010101))) &
           G_GUINT64_CONSTANT (0x8080808080808080)) != 0)
        break;
    }

  while (i < length && (guint8) bytes[i] < 0x80 && bytes[i] != '\0')
    i++;

  return i;
}

/* As g_utf8_validate_len (). Characters beyond ASCII have no byte of ASCII in them, so a
 * run of their bytes is valid or not by itself. */
static gboolean
validate (const char  *bytes,
          gsize        length,
          const char **bad)
{
  gsize i = measure_ascii (bytes, length);

  while (i < length)
    {
      gsize run = 0;

      while (i + run < length && (guint8) bytes[i + run] >= 0x80)
        run++;
      if (run == 0 || !g_utf8_validate_len (bytes + i, run, bad))
        {
          if (run == 0)
            *bad = bytes + i;
          return FALSE;
        }

      i += run;
      i += measure_ascii (bytes + i, length - i);
    }

  return TRUE;
}

/* @bad: the first byte that UTF-8 cannot have where it is */
static void
set_utf_8_error (const char  *bytes,
                 const char  *bad,
                 GError     **error)
{
  guint line = line_after (bytes, (gsize) (bad - bytes));

  if (*bad == '\0')
    set_nul_error (line, error);
  else
    g_set_error (error, RR_ERROR, RR_ERROR_FORMAT,
                 _("line %u: the byte 0x%02x is not valid UTF-8; the file is damaged"),
                 line, (guint8) *bad);
}

static guint
utf_16_unit (const char *bytes,
             gsize       at,
             gboolean    low_first)
{
  guint first = (guint8) bytes[at];
  guint second = (guint8) bytes[at + 1];

  return low_first ? second << 8 | first : first << 8 | second;
}

static char *
decode_utf_16 (const char  *bytes,
               gsize        length,
               gboolean     low_first,
               gsize       *decoded_length,
               GError     **error)
{
  /* Two bytes become three at most, four of a pair become four. */
  g_autofree char *decoded = g_malloc (length / 2 * 3 + 1);
  gsize used = 0;

  for (gsize at = 0; at < length; at += 2)
    {
      gunichar c = at + 1 < length ? utf_16_unit (bytes, at, low_first) : 0xd800;

      if (c == 0)
        {
          set_nul_error (line_after (decoded, used), error);
          return NULL;
        }

      if (c >= 0xd800 && c < 0xdc00 && at + 3 < length)
        {
          gunichar low = utf_16_unit (bytes, at + 2, low_first);

          if (low >= 0xdc00 && low < 0xe000)
            {
              c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
              at += 2;
            }
        }

      if (c >= 0xd800 && c < 0xe000)
        {
          g_set_error (error, RR_ERROR, RR_ERROR_FORMAT,
                       _("line %u: half a character is missing; the file is damaged"),
                       line_after (decoded, used));
          return NULL;
        }

      used += (gsize) g_unichar_to_utf8 (c, decoded + used);
    }

  *decoded_length = used;

  return g_steal_pointer (&decoded);
}

static char *
decode_windows_1252 (const char *bytes,
                     gsize       length,
                     gsize      *decoded_length)
{
  char *decoded;
  gsize room = 1;
  gsize used = 0;

  for (gsize i = 0; i < length; i++)
    room += (guint8) bytes[i] < 0x80 ? 1 : (guint8) bytes[i] < 0xa0 ? 3 : 2;

  decoded = g_malloc (room);
  for (gsize i = 0; i < length; i++)
    {
      guint8 byte = (guint8) bytes[i];

      if (byte < 0x80)
        decoded[used++] = bytes[i];
      else
        used += (gsize) g_unichar_to_utf8 (byte < 0xa0 ? windows_1252[byte - 0x80] : byte,
                                           decoded + used);
    }

  *decoded_length = used;

  return decoded;
}

/* Which encoding a text with zero bytes is in: Western text in UTF-16 has one in every
 * pair, on the same side; UTF-8 is the answer for all that is not text. */
static RrEncoding
probe_zero_bytes (const char *bytes,
                  gsize       length)
{
  gsize zeros[2] = { 0, 0 };
  gsize pairs = MIN (length, PROBE_LENGTH) / 2;

  for (gsize i = 0; i < pairs * 2; i++)
    zeros[i % 2] += bytes[i] == '\0';

  if (length % 2 == 0 && zeros[0] == 0 && zeros[1] * 2 > pairs)
    return RR_ENCODING_UTF_16_LE;
  if (length % 2 == 0 && zeros[1] == 0 && zeros[0] * 2 > pairs)
    return RR_ENCODING_UTF_16_BE;

  return RR_ENCODING_UTF_8;
}

/* Whether a text that is not quite UTF-8 was meant to be: then most of what is not ASCII
 * makes whole characters, which happens to other encodings by rare chance alone. */
static gboolean
is_damaged_utf_8 (const char *bytes,
                  gsize       length)
{
  const char *at = bytes;
  const char *end = bytes + length;
  gsize whole = 0;
  gsize broken = 0;

  while (at < end)
    {
      gunichar c;

      if ((guint8) *at < 0x80)
        {
          at++;
          continue;
        }

      c = g_utf8_get_char_validated (at, end - at);
      if (c == (gunichar) -1 || c == (gunichar) -2)
        {
          broken++;
          at++;
        }
      else
        {
          whole++;
          at = g_utf8_next_char (at);
        }
    }

  return whole > broken;
}

/* What the byte order mark says, and how long that is; UTF-8 and 0 without one. */
static RrEncoding
read_mark (const char *bytes,
           gsize       length,
           gsize      *mark_length)
{
  *mark_length = 0;

  if (has_mark (bytes, length, utf_8_mark, sizeof utf_8_mark))
    *mark_length = sizeof utf_8_mark;

  if (has_mark (bytes, length, utf_16_le_mark, sizeof utf_16_le_mark))
    {
      *mark_length = sizeof utf_16_le_mark;
      return RR_ENCODING_UTF_16_LE;
    }

  if (has_mark (bytes, length, utf_16_be_mark, sizeof utf_16_be_mark))
    {
      *mark_length = sizeof utf_16_be_mark;
      return RR_ENCODING_UTF_16_BE;
    }

  return RR_ENCODING_UTF_8;
}

/* The encoding of what is no valid UTF-8; UTF-8 where it is a damaged one or no text. */
static RrEncoding
guess_encoding (const char *bytes,
                gsize       length)
{
  if (memchr (bytes, '\0', length) != NULL)
    return probe_zero_bytes (bytes, length);

  return is_damaged_utf_8 (bytes, length) ? RR_ENCODING_UTF_8 : RR_ENCODING_WINDOWS_1252;
}

/**
 * rr_encoding_take:
 * @bytes: (transfer full): what a file holds, with room for one byte more
 * @length: how many bytes
 * @decoded_length: (out): the length of what is returned, in bytes
 * @encoding: (out) (optional): which encoding it was
 * @error: set to %RR_ERROR_FORMAT where it is no text or a damaged one, with the line
 *
 * As rr_encoding_decode (), but UTF-8 is not copied.
 *
 * Returns: (transfer full) (nullable): the text in UTF-8
 */
char *
rr_encoding_take (char        *bytes,
                  gsize        length,
                  gsize       *decoded_length,
                  RrEncoding  *encoding,
                  GError     **error)
{
  g_autofree char *owned = bytes;
  RrEncoding found;
  gsize mark_length;
  const char *bad;
  char *decoded = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (decoded_length != NULL, NULL);

  found = read_mark (bytes, length, &mark_length);
  bytes += mark_length;
  length -= mark_length;

  if (found == RR_ENCODING_UTF_8)
    {
      if (validate (bytes, length, &bad))
        {
          memmove (owned, bytes, length);
          *decoded_length = length;
          decoded = g_steal_pointer (&owned);
        }
      else if (mark_length > 0 || (found = guess_encoding (bytes, length)) == RR_ENCODING_UTF_8)
        {
          set_utf_8_error (bytes, bad, error);
        }
    }

  if (found == RR_ENCODING_WINDOWS_1252)
    decoded = decode_windows_1252 (bytes, length, decoded_length);
  else if (found != RR_ENCODING_UTF_8)
    decoded = decode_utf_16 (bytes, length, found == RR_ENCODING_UTF_16_LE, decoded_length, error);

  if (decoded != NULL)
    decoded[*decoded_length] = '\0';
  if (encoding != NULL)
    *encoding = found;

  return decoded;
}

/**
 * rr_encoding_decode:
 * @bytes: what a file holds
 * @length: how many bytes
 * @decoded_length: (out): the length of what is returned, in bytes
 * @encoding: (out) (optional): which encoding it was
 * @error: set to %RR_ERROR_FORMAT where it is no text or a damaged one, with the line
 *
 * A byte order mark says which encoding it is. Without one it is UTF-16 where zero bytes
 * say so, UTF-8 where it is valid or all but valid, and Windows-1252 else.
 *
 * Returns: (transfer full) (nullable): the text in UTF-8, without a byte order mark and
 *   without U+0000 before its end
 */
char *
rr_encoding_decode (const char  *bytes,
                    gsize        length,
                    gsize       *decoded_length,
                    RrEncoding  *encoding,
                    GError     **error)
{
  char *copy;

  g_return_val_if_fail (bytes != NULL || length == 0, NULL);
  g_return_val_if_fail (decoded_length != NULL, NULL);

  copy = g_malloc (length + 1);
  if (length > 0)
    memcpy (copy, bytes, length);

  return rr_encoding_take (copy, length, decoded_length, encoding, error);
}
