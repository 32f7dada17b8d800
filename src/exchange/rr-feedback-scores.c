/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-scores-private.h"

#include <math.h>
#include <string.h>

/* More digits than a double has are no score. */
#define MAX_DIGITS 15

static const char *const words[] = { "very negative", "negative", "neutral", "positive",
                                     "very positive" };

/* Takes "-1", "+0.5", "−2" (with a minus sign) or "3,5"; a double is exact for so few digits. */
static gboolean
take_number (const char **at,
             double      *number)
{
  static const char minus_sign[] = "\342\210\222";
  gboolean negative = FALSE, has_point = FALSE;
  double scale = 1, digits = 0;
  guint n = 0;

  if (**at == minus_sign[0] && g_str_has_prefix (*at, minus_sign))
    {
      negative = TRUE;
      *at += strlen (minus_sign);
    }
  else if (**at == '-' || **at == '+')
    {
      negative = **at == '-';
      (*at)++;
    }

  for (;; (*at)++)
    {
      if (g_ascii_isdigit (**at))
        {
          digits = digits * 10 + (**at - '0');
          if (has_point)
            scale *= 10;
          n++;
        }
      else if ((**at == '.' || **at == ',') && !has_point && n > 0)
        {
          has_point = TRUE;
        }
      else
        {
          break;
        }
    }

  *number = (negative ? -digits : digits) / scale;

  return n > 0 && n <= MAX_DIGITS;
}

static inline char
fold_letter (char c)
{
  if (c >= 'A' && c <= 'Z')
    return (char) (c | 0x20);

  return c == '_' || c == '-' ? ' ' : c;
}

/* The word that @text is, trimmed, in any case, with "_" or "-" for the space; else -1. */
static int
find_word (const char *text,
           gsize       length)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize n;

      for (n = 0; n < length && words[i][n] != '\0'; n++)
        {
          if (fold_letter (text[n]) != words[i][n])
            break;
        }

      if (n == length && words[i][n] == '\0')
        return (int) i;
    }

  return -1;
}

RrScore
rr_score_read (const char *text)
{
  RrScore score = { RR_SCORE_IS_NOTHING, 0, FALSE };
  const char *at;
  gsize length;
  int word;

  while (g_ascii_isspace (*text))
    text++;
  if (*text == '\0')
    return score;

  at = text;
  if (!g_ascii_isalpha (*text) && take_number (&at, &score.value))
    {
      while (*at == ' ')
        at++;
      score.percent = *at == '%';
      at += score.percent;
      while (g_ascii_isspace (*at))
        at++;
      score.kind = *at == '\0' ? RR_SCORE_IS_NUMBER : RR_SCORE_IS_JUNK;
      return score;
    }

  for (length = strlen (text); g_ascii_isspace (text[length - 1]); length--)
    ;
  word = find_word (text, length);
  score.kind = word >= 0 ? RR_SCORE_IS_WORD : RR_SCORE_IS_JUNK;
  score.value = word - 2;

  return score;
}

/* Whether a score is one of the scale; a sign of percent is a sign of percent. */
gboolean
rr_score_fits (const RrScore *score,
               RrScoreScale   scale)
{
  if (scale == RR_SCALE_WORDS)
    return score->kind == RR_SCORE_IS_WORD;

  return score->kind == RR_SCORE_IS_NUMBER && (!score->percent || scale == RR_SCALE_PERCENT) &&
         score->value >= rr_score_ranges[scale].minimum && score->value <= rr_score_ranges[scale].maximum;
}

gboolean
rr_score_fits_any (const RrScore *score)
{
  for (guint scale = RR_SCALE_WORDS; scale < RR_N_SCALES; scale++)
    {
      if (rr_score_fits (score, (RrScoreScale) scale))
        return TRUE;
    }

  return FALSE;
}

gboolean
rr_score_fits_system (const RrScore       *score,
                      const RrScoreSystem *system)
{
  return rr_score_fits (score, system->scale) && (!system->signs || score->percent);
}

/**
 * rr_feedback_score_is_one:
 * @text: a cell
 *
 * Returns: whether it is a score of some scale
 */
gboolean
rr_feedback_score_is_one (const char *text)
{
  RrScore score;

  g_return_val_if_fail (text != NULL, FALSE);

  score = rr_score_read (text);

  return rr_score_fits_any (&score);
}

/**
 * rr_feedback_score_parse:
 * @text: a cell
 * @system: how to read it
 * @sentiment: (out): the score, −2…+2; NAN where it is not rated or there is a problem
 *
 * A comma is as good as a point before decimals. A sign of percent may follow a score in
 * percent.
 *
 * Returns: %RR_SCORE_FINE, %RR_SCORE_EMPTY, or what is wrong
 */
RrScoreProblem
rr_feedback_score_parse (const char          *text,
                         const RrScoreSystem *system,
                         double              *sentiment)
{
  RrScore score;

  g_return_val_if_fail (text != NULL, RR_SCORE_EMPTY);
  g_return_val_if_fail (system != NULL && system->scale != RR_SCALE_AUTO, RR_SCORE_UNREADABLE);
  g_return_val_if_fail (sentiment != NULL, RR_SCORE_UNREADABLE);

  score = rr_score_read (text);
  *sentiment = NAN;

  if (score.kind == RR_SCORE_IS_NOTHING)
    return RR_SCORE_EMPTY;
  if (score.kind == RR_SCORE_IS_JUNK)
    return RR_SCORE_UNREADABLE;
  if (!rr_score_fits_system (&score, system))
    return RR_SCORE_OTHER_SCALE;

  switch (system->scale)
    {
    case RR_SCALE_STARS:
      *sentiment = score.value - 3;
      break;
    case RR_SCALE_NPS:
      *sentiment = (score.value - 5) / 2.5;
      break;
    case RR_SCALE_PERCENT:
      *sentiment = score.value / 25 - 2;
      break;
    case RR_SCALE_ONE:
      *sentiment = score.value * 2;
      break;
    case RR_SCALE_WORDS:
    case RR_SCALE_TWO:
      *sentiment = score.value;
      break;
    case RR_SCALE_AUTO:
    case RR_N_SCALES:
    default:
      g_assert_not_reached ();
    }

  /* There is no −0 on the map's scale. */
  *sentiment += 0.0;

  return RR_SCORE_FINE;
}
