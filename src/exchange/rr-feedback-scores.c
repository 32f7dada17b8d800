/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-scores-private.h"

#include <math.h>
#include <string.h>

/* More digits than a double has are no score. */
#define MAX_DIGITS 15

#define UNRATED 3

/* What surveys and ticket systems write, in English, German, French and Spanish. */
static const struct
{
  const char *word;
  int value; /* or UNRATED */
} words[] = {
  { "very negative", -2 }, { "negative", -1 }, { "neutral", 0 }, { "positive", 1 }, { "very positive", 2 },
  { "mixed", 0 }, { "neg", -1 }, { "pos", 1 }, { "neu", 0 },
  { "very dissatisfied", -2 }, { "very unsatisfied", -2 }, { "dissatisfied", -1 }, { "unsatisfied", -1 },
  { "neither satisfied nor dissatisfied", 0 }, { "satisfied", 1 }, { "very satisfied", 2 },
  { "terrible", -2 }, { "very bad", -2 }, { "very poor", -2 }, { "bad", -1 }, { "poor", -1 }, { "ok", 0 },
  { "okay", 0 }, { "fair", 0 }, { "average", 0 }, { "good", 1 }, { "great", 1 }, { "very good", 2 },
  { "excellent", 2 }, { "amazing", 2 }, { "good with comment", 1 }, { "bad with comment", -1 },
  { "strongly disagree", -2 }, { "disagree", -1 }, { "neither agree nor disagree", 0 }, { "agree", 1 },
  { "strongly agree", 2 },
  { "offered", UNRATED }, { "unoffered", UNRATED },
  { "sehr negativ", -2 }, { "negativ", -1 }, { "positiv", 1 }, { "sehr positiv", 2 },
  { "sehr unzufrieden", -2 }, { "unzufrieden", -1 }, { "zufrieden", 1 }, { "sehr zufrieden", 2 },
  { "sehr schlecht", -2 }, { "schlecht", -1 }, { "gut", 1 }, { "sehr gut", 2 },
  { "très négatif", -2 }, { "négatif", -1 }, { "neutre", 0 }, { "positif", 1 }, { "très positif", 2 },
  { "très insatisfait", -2 }, { "insatisfait", -1 }, { "satisfait", 1 }, { "très satisfait", 2 },
  { "muy negativo", -2 }, { "negativo", -1 }, { "positivo", 1 }, { "muy positivo", 2 },
  { "muy insatisfecho", -2 }, { "insatisfecho", -1 }, { "satisfecho", 1 }, { "muy satisfecho", 2 },
  { "muy malo", -2 }, { "malo", -1 }, { "bueno", 1 }, { "muy bueno", 2 }, { "neutro", 0 },
  { "très mauvais", -2 }, { "mauvais", -1 }, { "bon", 1 }, { "très bon", 2 },
  { "سلبي جدا", -2 }, { "سلبي جدًا", -2 }, { "سلبي", -1 }, { "محايد", 0 }, { "إيجابي", 1 }, { "إيجابي جدا", 2 },
  { "إيجابي جدًا", 2 }, { "غير راض", -1 }, { "راض", 1 }, { "راض جدا", 2 }, { "سيئ جدا", -2 }, { "سيئ", -1 },
  { "جيد", 1 }, { "جيد جدا", 2 }, { "ممتاز", 2 },
};

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

      for (n = 0; n < length && words[i].word[n] != '\0'; n++)
        {
          if (fold_letter (text[n]) != words[i].word[n])
            break;
        }

      if (n == length && words[i].word[n] == '\0')
        return (int) i;
    }

  return -1;
}

/* Takes a row of stars, full ones first. */
static gboolean
take_stars (const char **at,
            double      *number)
{
  static const char *const stars[] = { "\342\230\205", "\342\255\220", "\342\230\206", "\357\270\217" };
  enum { BLACK, YELLOW, WHITE, SELECTOR } last = BLACK;
  guint i;

  *number = 0;
  do
    {
      for (i = 0; i < G_N_ELEMENTS (stars) && !g_str_has_prefix (*at, stars[i]); i++)
        ;
      if (i < G_N_ELEMENTS (stars))
        {
          *at += strlen (stars[i]);
          if (last == WHITE && i < WHITE)
            return FALSE;
          if (i < SELECTOR)
            last = i;
          *number += i < WHITE;
        }
    }
  while (i < G_N_ELEMENTS (stars));

  return *number >= 1;
}

static gboolean
take_text (const char **at,
           const char  *text)
{
  if (g_ascii_strncasecmp (*at, text, strlen (text)) != 0)
    return FALSE;

  *at += strlen (text);

  return TRUE;
}

/* Takes what may follow a number: “%”, “/5”, “out of 10 stars”. */
static void
take_most (const char **at,
           RrScore     *score)
{
  double most;

  while (**at == ' ')
    (*at)++;
  score->percent = **at == '%';
  *at += score->percent;

  if (!score->percent && (take_text (at, "/") || take_text (at, "out of ")))
    {
      while (**at == ' ')
        (*at)++;
      if (!take_number (at, &most) || (most != 5 && most != 10 && most != 100))
        score->kind = RR_SCORE_IS_JUNK;
      else
        score->of = (guint) most;
      while (**at == ' ')
        (*at)++;
    }
  if (take_text (at, "star"))
    take_text (at, "s");
}

RrScore
rr_score_read (const char *text)
{
  RrScore score = { RR_SCORE_IS_NOTHING, 0, FALSE, 0 };
  const char *at;
  gsize length;
  int word;

  while (g_ascii_isspace (*text))
    text++;
  if (*text == '\0')
    return score;

  at = text;
  if ((!g_ascii_isalpha (*text) || take_text (&at, "rated ")) && take_number (&at, &score.value))
    {
      score.kind = RR_SCORE_IS_NUMBER;
      take_most (&at, &score);
      while (g_ascii_isspace (*at))
        at++;
      if (*at != '\0')
        score.kind = RR_SCORE_IS_JUNK;
      return score;
    }

  at = text;
  if ((guint8) *text >= 0x80 && take_stars (&at, &score.value))
    {
      score.kind = at[strspn (at, " ")] == '\0' ? RR_SCORE_IS_NUMBER : RR_SCORE_IS_JUNK;
      score.of = 5;
      return score;
    }

  for (length = strlen (text); g_ascii_isspace (text[length - 1]); length--)
    ;
  word = find_word (text, length);
  if (word < 0)
    score.kind = RR_SCORE_IS_JUNK;
  else if (words[word].value != UNRATED)
    score = (RrScore) { RR_SCORE_IS_WORD, words[word].value, FALSE, 0 };

  return score;
}

/* Whether a score is one of the scale; a sign of percent is a sign of percent, and what
 * is out of ten is not out of five. */
gboolean
rr_score_fits (const RrScore *score,
               RrScoreScale   scale)
{
  if (scale == RR_SCALE_WORDS)
    return score->kind == RR_SCORE_IS_WORD;

  if (score->of > 0 && score->of != rr_score_ranges[scale].maximum)
    return FALSE;

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
 * Returns: whether it is a score of some scale, or a word for none
 */
gboolean
rr_feedback_score_is_one (const char *text)
{
  RrScore score;

  g_return_val_if_fail (text != NULL, FALSE);

  score = rr_score_read (text);

  return (score.kind == RR_SCORE_IS_NOTHING && text[strspn (text, " \t\r\n")] != '\0') ||
         rr_score_fits_any (&score);
}

/**
 * rr_feedback_score_parse:
 * @text: a cell
 * @system: how to read it
 * @sentiment: (out): the score, −2…+2; NAN where it is not rated or there is a problem
 *
 * A comma is as good as a point before decimals. A sign of percent may follow a score in
 * percent, and "/5", "out of 10" or "stars" others; ★★★☆☆ is three stars.
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
