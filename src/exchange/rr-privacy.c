/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-privacy.h"

#include <string.h>

/* Groups of digits that are looked at; a phone number has fewer. */
#define MAX_GROUPS 8

/* Where something to hide shows. No more than 16, which processors look for at once. */
#define MARKS "@:/wW0123456789"

/* Something to hide: from @start up to @end. */
typedef struct
{
  const char *start;
  const char *end;
  const char *word; /* what stands for it; NULL: nothing to hide, go on at @end */
} Find;

/* How many bytes the letter or digit at @at has, "_" included; 0 where there is none. */
static gsize
word_length (const char *at)
{
  if ((guint8) *at < 0x80)
    return g_ascii_isalnum (*at) || *at == '_' ? 1 : 0;

  return g_unichar_isalnum (g_utf8_get_char (at)) ? (gsize) (g_utf8_next_char (at) - at) : 0;
}

/* The same for what stands before @at. */
static gsize
word_length_before (const char *start,
                    const char *at)
{
  const char *before;

  if (at == start)
    return 0;

  before = (guint8) at[-1] < 0x80 ? at - 1 : g_utf8_prev_char (at);

  return word_length (before);
}

static const char *
skip_word (const char *at)
{
  gsize length;

  while ((length = word_length (at)) > 0)
    at += length;

  return at;
}

/* The end of a host's name with at least one dot, or NULL. */
static const char *
find_host_end (const char *at)
{
  const char *good = NULL;
  gboolean has_dot = FALSE;

  for (;;)
    {
      const char *label = at;
      gsize length;

      while ((length = *at == '-' ? 1 : word_length (at)) > 0)
        at += length;
      if (at == label)
        break;

      if (has_dot && at - label >= 2 && !g_ascii_isdigit (*label))
        good = at;
      if (*at != '.')
        break;
      has_dot = TRUE;
      at++;
    }

  return good;
}

static const char *
find_handle_end (const char *at)
{
  const char *host_end;

  for (;;)
    {
      at = skip_word (at);
      /* "@anna.smith", but not the next sentence: "@united.Thanks". */
      if (*at != '.' || !g_ascii_islower (at[1]))
        break;
      at++;
    }

  host_end = *at == '@' ? find_host_end (at + 1) : NULL;

  return host_end != NULL ? host_end : at;
}

/* The same for what may stand before "@" in an address. */
static gsize
local_length_before (const char *start,
                     const char *at)
{
  return at > start && strchr (".%+-'", at[-1]) != NULL ? 1 : word_length_before (start, at);
}

/* At "@": an address, or the name of an account. */
static Find
find_at_sign (const char *start,
              const char *at)
{
  const char *local = at;
  const char *host_end = find_host_end (at + 1);
  gsize length;

  if (host_end != NULL)
    {
      while ((length = local_length_before (start, local)) > 0)
        local -= length;
      while (local < at && word_length (local) == 0)
        local++;
      if (local < at)
        return (Find) { local, host_end, RR_PRIVACY_EMAIL };
    }

  if (word_length (at + 1) > 0)
    return (Find) { at, find_handle_end (at + 1), RR_PRIVACY_HANDLE };

  return (Find) { at, at + 1, NULL };
}

/* Links end where the text around them goes on. */
static const char *
find_link_end (const char *at)
{
  const char *end = at + strcspn (at, " \t\r\n<>\"");

  while (end > at && strchr (".,;:!?')]}*", end[-1]) != NULL)
    end--;

  return end;
}

/* At ":": what has a scheme. */
static Find
find_scheme (const char *start,
             const char *at)
{
  const char *scheme = at;
  const char *end;

  if (at[1] != '/' || at[2] != '/')
    return (Find) { at, at + 1, NULL };

  while (scheme > start && g_ascii_isalnum (scheme[-1]))
    scheme--;
  end = find_link_end (at + 3);

  return (Find) { scheme, end, scheme < at && end > at + 3 ? RR_PRIVACY_LINK : NULL };
}

/* At "/": "bit.ly/abc", but neither "24.02/25.02" nor "and/or". */
static Find
find_path (const char *start,
           const char *at)
{
  const char *host = at;
  const char *domain = at;

  while (host > start && (g_ascii_isalnum (host[-1]) || host[-1] == '-' || host[-1] == '.'))
    host--;
  while (domain > host && g_ascii_isalpha (domain[-1]))
    domain--;

  if (domain - host >= 2 && domain[-1] == '.' && g_ascii_isalnum (domain[-2]) &&
      at - domain >= 2 && at - domain <= 6 && g_ascii_isalnum (at[1]))
    return (Find) { host, find_link_end (at + 1), RR_PRIVACY_LINK };

  return (Find) { at, at + 1, NULL };
}

/* At "w" or "W". */
static Find
find_www (const char *start,
          const char *at)
{
  if (g_ascii_strncasecmp (at, "www.", 4) != 0 || word_length_before (start, at) > 0 ||
      word_length (at + 4) == 0)
    return (Find) { at, at + 1, NULL };

  return (Find) { at, find_link_end (at + 4), RR_PRIVACY_LINK };
}

/* Digits as they are written in a phone number or a date. */
typedef struct
{
  guint n_groups;
  guint sizes[MAX_GROUPS];
  char before[MAX_GROUPS];     /* what divides a group from the one before it */
  const char *ends[MAX_GROUPS];
} Digits;

/* Steps over what may stand between two groups; NULL if no group follows. */
static const char *
find_next_group (const char *at,
                 char       *divider)
{
  *divider = ' ';
  if (*at == ' ')
    at++;
  if (*at == '-' || *at == '.' || *at == '/')
    *divider = *at++;
  if (*at == ' ')
    at++;
  if (*at == '(')
    at++;

  return g_ascii_isdigit (*at) ? at : NULL;
}

static void
take_digits (const char *at,
             Digits     *digits)
{
  char divider = '\0';

  memset (digits, 0, sizeof *digits);

  while (at != NULL && g_ascii_isdigit (*at) && digits->n_groups < MAX_GROUPS)
    {
      const char *group = at;
      guint i = digits->n_groups++;

      while (g_ascii_isdigit (*at))
        at++;
      digits->sizes[i] = (guint) (at - group);
      digits->before[i] = divider;
      if (*at == ')')
        at++;
      digits->ends[i] = at;

      at = find_next_group (at, &divider);
    }
}

/* Whether the first three groups are a day. */
static gboolean
is_date (const Digits *digits)
{
  const guint *sizes = digits->sizes;

  if (digits->n_groups < 3 || digits->before[1] == ' ' || digits->before[1] != digits->before[2] ||
      sizes[1] > 2)
    return FALSE;

  return sizes[0] == 4 ? sizes[2] <= 2 : sizes[0] <= 2 && (sizes[2] == 2 || sizes[2] == 4);
}

/* Whether the first @n groups are a phone number. */
static gboolean
is_phone (const Digits *digits,
          guint         n,
          const char   *start)
{
  const guint *sizes = digits->sizes;
  guint n_digits = 0;

  for (guint i = 0; i < n; i++)
    n_digits += sizes[i];

  /* Glued to a word it is another kind of number. */
  if (n == 1)
    return n_digits >= 7 && (digits->ends[0][-1] == ')' || word_length (digits->ends[0]) == 0);
  if (*start == '+' || *start == '(')
    return n_digits >= 7;
  if (n == 2 && sizes[0] == 3 && sizes[1] == 4)
    return TRUE;
  /* A number with decimals, but not an area code. */
  if (n == 2 && digits->before[1] == '.' && sizes[0] != 3 && (*start != '0' || sizes[0] == 1))
    return FALSE;

  return n_digits >= (*start == '0' ? 7 : 9);
}

/* How many groups a phone number has that begins with the first; 0 if none does. */
static guint
find_phone (const Digits *digits,
            const char   *start)
{
  guint n = digits->n_groups;

  while (n > 0 && !is_phone (digits, n, start))
    n--;

  return n;
}

static gboolean
is_part_of_amount (const char *start,
                   const char *at)
{
  if (at == start)
    return FALSE;
  if ((guint8) at[-1] >= 0x80)
    return g_unichar_type (g_utf8_get_char (g_utf8_prev_char (at))) == G_UNICODE_CURRENCY_SYMBOL;

  return at[-1] == '$' || at[-1] == '#' ||
         ((at[-1] == '.' || at[-1] == ',') && at - 1 > start && g_ascii_isdigit (at[-2]));
}

/* At a digit. */
static Find
find_number (const char *start,
             const char *at)
{
  Digits digits;
  Find find = { at, at + 1, NULL };
  char divider;
  guint n;

  /* Most numbers are short and alone. */
  while (g_ascii_isdigit (*find.end))
    find.end++;
  if (find.end - at < 7 && *find.end != ')' && find_next_group (find.end, &divider) == NULL)
    return find;

  take_digits (at, &digits);
  while (at > start && (at[-1] == '(' || at[-1] == '+'))
    at--;

  if (word_length_before (start, at) > 0 || is_part_of_amount (start, at))
    find.end = digits.ends[0];
  else if (is_date (&digits))
    find.end = digits.ends[2];
  else if ((n = find_phone (&digits, at)) > 0)
    {
      find = (Find) { at, digits.ends[n - 1], RR_PRIVACY_PHONE };
      /* A bracket that was opened before the number stays. */
      if (find.end[-1] == ')' && memchr (at, '(', (gsize) (find.end - at)) == NULL)
        find.end--;
    }

  return find;
}

/**
 * rr_privacy_hide_into:
 * @text: a comment in UTF-8
 * @out: where to write; what it held is lost, unless there is nothing to hide
 *
 * As rr_privacy_hide (), for many comments in a row.
 *
 * Returns: whether there was something to hide
 */
gboolean
rr_privacy_hide_into (const char *text,
                      GString    *out)
{
  const char *copied = text;
  const char *at = text;
  gboolean found = FALSE;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (out != NULL, FALSE);

  for (;;)
    {
      Find find;

      at += strcspn (at, MARKS);
      if (*at == '\0')
        break;

      if (*at == '@')
        find = find_at_sign (copied, at);
      else if (*at == ':')
        find = find_scheme (copied, at);
      else if (*at == '/')
        find = find_path (copied, at);
      else if ((*at | 0x20) == 'w')
        find = find_www (copied, at);
      else
        find = find_number (copied, at);

      if (find.word != NULL)
        {
          if (!found)
            g_string_truncate (out, 0);
          found = TRUE;
          g_string_append_len (out, copied, find.start - copied);
          g_string_append (out, find.word);
          copied = find.end;
        }
      at = find.end;
    }

  if (found)
    g_string_append (out, copied);

  return found;
}

/**
 * rr_privacy_hide:
 * @text: a comment in UTF-8
 *
 * Writes "[e-mail]", "[phone]", "[handle]" and "[link]" for what they say. Of numbers,
 * those with seven digits and more go, in groups or not, but no days; a few that are no
 * phone numbers go with them: better so than the other way round.
 *
 * Returns: (transfer full) (nullable): the comment without them; %NULL where there is
 *   nothing to hide
 */
char *
rr_privacy_hide (const char *text)
{
  g_autoptr (GString) out = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  out = g_string_sized_new (strlen (text) + 32);

  return rr_privacy_hide_into (text, out) ? g_string_free (g_steal_pointer (&out), FALSE) : NULL;
}
