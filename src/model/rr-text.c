/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-text.h"

#include <string.h>

#include "rr-i18n.h"

/**
 * rr_text_key:
 * @text: a text in UTF-8
 *
 * Folds a text to what two texts that are the same for a person have in common:
 * without white space at both ends, case, and differences in how accents are
 * coded. It is a key for hash tables and nothing to show.
 *
 * Returns: (transfer full): the key
 */
char *
rr_text_key (const char *text)
{
  g_autofree char *valid = NULL;
  g_autofree char *composed = NULL;
  g_autofree char *folded = NULL;
  const char *start;
  const char *end;

  g_return_val_if_fail (text != NULL, NULL);

  if (!g_utf8_validate (text, -1, NULL))
    text = valid = g_utf8_make_valid (text, -1);

  start = text;
  while (g_unichar_isspace (g_utf8_get_char (start)))
    start = g_utf8_next_char (start);

  end = text + strlen (text);
  while (end > start)
    {
      const char *before = g_utf8_prev_char (end);

      if (!g_unichar_isspace (g_utf8_get_char (before)))
        break;
      end = before;
    }

  /* Folding can take a letter apart, so accents are put in order again behind it. */
  composed = g_utf8_normalize (start, end - start, G_NORMALIZE_DEFAULT);
  folded = g_utf8_casefold (composed, -1);
  return g_utf8_normalize (folded, -1, G_NORMALIZE_DEFAULT);
}

/**
 * rr_text_same:
 * @a: a text in UTF-8
 * @b: another
 *
 * Returns: whether they are the same but for case, white space at both ends and
 *   how accents are coded
 */
gboolean
rr_text_same (const char *a,
              const char *b)
{
  g_autofree char *key_a = NULL;
  g_autofree char *key_b = NULL;

  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  if (strcmp (a, b) == 0)
    return TRUE;

  key_a = rr_text_key (a);
  key_b = rr_text_key (b);
  return strcmp (key_a, key_b) == 0;
}

/**
 * rr_text_length:
 * @text: a text in UTF-8
 *
 * Returns: its length in characters, which is how the format limits lengths
 */
gsize
rr_text_length (const char *text)
{
  g_return_val_if_fail (text != NULL, 0);

  return g_utf8_strlen (text, -1);
}

static gboolean
is_disturbing (gunichar c)
{
  switch (g_unichar_type (c))
    {
    case G_UNICODE_CONTROL:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
      return TRUE;

    default:
      /* These turn the direction of what follows, up to the end of the message. */
      return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
    }
}

/* Writes what stands at @at as one line shows it and returns what follows. */
static const char *
append_visible (GString    *out,
                const char *at)
{
  gunichar c = g_utf8_get_char_validated (at, -1);

  if (c == (gunichar) -1 || c == (gunichar) -2)
    {
      g_string_append_printf (out, "\\x%02x", (guchar) *at);
      return at + 1;
    }

  if (c == '\n')
    g_string_append (out, "\\n");
  else if (c == '\t')
    g_string_append (out, "\\t");
  else if (is_disturbing (c))
    g_string_append_printf (out, "\\u%04x", c);
  else
    g_string_append_unichar (out, c);
  return g_utf8_next_char (at);
}

/**
 * rr_text_shorten:
 * @text: a text, not necessarily valid UTF-8
 * @chars: how many characters there is room for, at least 1
 *
 * Makes a text fit to be quoted in a message: one line, with characters that
 * nobody could see written as escapes, and an ellipsis in place of what is too
 * much.
 *
 * Returns: (transfer full): at most @chars characters of valid UTF-8
 */
char *
rr_text_shorten (const char *text,
                 guint       chars)
{
  g_autoptr (GString) out = g_string_new (NULL);
  gsize room = 0; /* bytes of what fits while an ellipsis follows it */
  gsize length = 0;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (chars > 0, NULL);

  while (*text != '\0')
    {
      gsize before = out->len;

      text = append_visible (out, text);
      length += g_utf8_strlen (out->str + before, out->len - before);
      if (length < chars)
        room = out->len;
      else if (length > chars)
        {
          g_string_truncate (out, room);
          g_string_append (out, "…");
          break;
        }
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}

/**
 * rr_text_quote:
 * @text: what somebody wrote
 *
 * Returns: (transfer full): it in quotation marks, as the language of the program has them
 */
char *
rr_text_quote (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  /* Translators: a name or a value as it stands in a map, alone or in a list */
  return g_strdup_printf (_("“%s”"), text);
}

/* 2^61 − 1, a prime: reducing by it takes a shift and an addition. */
#define MERSENNE ((G_GUINT64_CONSTANT (1) << 61) - 1)

/* So many bytes of a text are one digit of the polynomial, which is below the prime. No
 * byte is zero, so that different texts have different digits. */
#define BYTES_A_DIGIT 7

static guint64
random_base (void)
{
  static gsize base = 0;

  if (g_once_init_enter (&base))
    {
      guint64 random = ((guint64) g_random_int () << 32 | g_random_int ()) % (MERSENNE - 256);

      g_once_init_leave (&base, (gsize) (random + 256));
    }

  return base;
}

/**
 * rr_text_hash:
 * @text: a text, as for g_str_hash ()
 *
 * For hash tables whose keys come from files: a file cannot be made so that its texts
 * get one hash, since the polynomial is evaluated at a point that each start of the
 * program chooses at random (Carter & Wegman 1979).
 *
 * Returns: the hash, another one in each run
 */
guint
rr_text_hash (gconstpointer text)
{
  const guchar *c = text;
  guint64 base = random_base ();
  guint64 hash = 1;

  while (*c != '\0')
    {
      unsigned __int128 product = (unsigned __int128) hash * base;
      guint64 digit = 0;

      for (guint i = 0; i < BYTES_A_DIGIT && *c != '\0'; i++)
        digit = digit << 8 | *c++;

      product += digit;
      hash = (guint64) (product & MERSENNE) + (guint64) (product >> 61);
      if (hash >= MERSENNE)
        hash -= MERSENNE;
    }

  return (guint) (hash ^ hash >> 32);
}
