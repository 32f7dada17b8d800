/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-scores.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "rr-error.h"
#include "rr-text.h"

/* How many characters of a cell a message quotes. */
#define QUOTED 40

/* So many scores in a row on the small scale and so many others show that a column has
 * changed its scale; fewer can be chance. */
#define MIN_RUN 10

/* More digits than a double has are no score. */
#define MAX_DIGITS 15

typedef struct
{
  enum { NOTHING, JUNK, WORD, NUMBER } kind;
  double value;     /* of a number; of a word its sentiment */
  gboolean percent; /* a sign follows the number */
} Score;

static const struct
{
  const char *name;
  const char *label;
  double minimum;
  double maximum;
  const char *aliases[5];
} scales[RR_N_SCALES] = {
  [RR_SCALE_AUTO] = { "auto", N_("Automatic"), 0, 0, { NULL } },
  [RR_SCALE_WORDS] = { "words", N_("Words, “very negative” to “very positive”"), -2, 2, { NULL } },
  [RR_SCALE_STARS] = { "stars", N_("Stars, 1 to 5"), 1, 5, { "1..5", "1-5", NULL } },
  [RR_SCALE_NPS] = { "nps", N_("Recommendation (NPS), 0 to 10"), 0, 10, { "0..10", "0-10", NULL } },
  [RR_SCALE_PERCENT] = { "percent", N_("Percent, 0 to 100"), 0, 100,
                         { "0..100", "0-100", "%", NULL } },
  [RR_SCALE_TWO] = { "-2..2", N_("Numbers, −2 to 2"), -2, 2,
                     { "-2...2", "-2…2", "−2…2", "two", NULL } },
  [RR_SCALE_ONE] = { "-1..1", N_("Numbers, −1 to 1"), -1, 1,
                     { "-1...1", "-1…1", "−1…1", "one", NULL } },
};

static const char *const words[] = { "very negative", "negative", "neutral", "positive",
                                     "very positive" };

/**
 * rr_score_scale_get_name:
 *
 * Returns: (transfer none): the short name of the scale, for settings and commands
 */
const char *
rr_score_scale_get_name (RrScoreScale scale)
{
  g_return_val_if_fail ((guint) scale < RR_N_SCALES, NULL);

  return scales[scale].name;
}

/**
 * rr_score_scale_get_label:
 *
 * Returns: (transfer none): the name of the scale for people
 */
const char *
rr_score_scale_get_label (RrScoreScale scale)
{
  g_return_val_if_fail ((guint) scale < RR_N_SCALES, NULL);

  return _(scales[scale].label);
}

/**
 * rr_score_scale_find:
 * @name: a short name such as "stars", or a range such as "1-5"
 * @scale: (out): the scale
 *
 * Returns: whether there is such a scale
 */
gboolean
rr_score_scale_find (const char   *name,
                     RrScoreScale *scale)
{
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (scale != NULL, FALSE);

  for (guint i = 0; i < RR_N_SCALES; i++)
    {
      gboolean found = g_ascii_strcasecmp (name, scales[i].name) == 0;

      for (guint j = 0; j < G_N_ELEMENTS (scales[i].aliases) && scales[i].aliases[j] != NULL; j++)
        found = found || g_ascii_strcasecmp (name, scales[i].aliases[j]) == 0;

      if (found)
        {
          *scale = (RrScoreScale) i;
          return TRUE;
        }
    }

  return FALSE;
}

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

static Score
read_score (const char *text)
{
  Score score = { NOTHING, 0, FALSE };
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
      score.kind = *at == '\0' ? NUMBER : JUNK;
      return score;
    }

  for (length = strlen (text); g_ascii_isspace (text[length - 1]); length--)
    ;
  word = find_word (text, length);
  score.kind = word >= 0 ? WORD : JUNK;
  score.value = word - 2;

  return score;
}

/* Whether a score is one of the scale; a sign of percent is a sign of percent. */
static gboolean
fits (const Score  *score,
      RrScoreScale  scale)
{
  if (scale == RR_SCALE_WORDS)
    return score->kind == WORD;

  return score->kind == NUMBER && (!score->percent || scale == RR_SCALE_PERCENT) &&
         score->value >= scales[scale].minimum && score->value <= scales[scale].maximum;
}

static gboolean
fits_any (const Score *score)
{
  for (guint scale = RR_SCALE_WORDS; scale < RR_N_SCALES; scale++)
    {
      if (fits (score, (RrScoreScale) scale))
        return TRUE;
    }

  return FALSE;
}

static gboolean
fits_system (const Score         *score,
             const RrScoreSystem *system)
{
  return fits (score, system->scale) && (!system->signs || score->percent);
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
  Score score;

  g_return_val_if_fail (text != NULL, FALSE);

  score = read_score (text);

  return fits_any (&score);
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
  Score score;

  g_return_val_if_fail (text != NULL, RR_SCORE_EMPTY);
  g_return_val_if_fail (system != NULL && system->scale != RR_SCALE_AUTO, RR_SCORE_UNREADABLE);
  g_return_val_if_fail (sentiment != NULL, RR_SCORE_UNREADABLE);

  score = read_score (text);
  *sentiment = NAN;

  if (score.kind == NOTHING)
    return RR_SCORE_EMPTY;
  if (score.kind == JUNK)
    return RR_SCORE_UNREADABLE;
  if (!fits_system (&score, system))
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

/* The scores of a column that are of some scale, with their rows. */
typedef struct
{
  const RrCsv *csv; /* borrowed */
  guint column;
  Score *scores;    /* owned */
  guint *rows;      /* owned */
  guint n;
} Column;

static void
column_clear (Column *column)
{
  g_free (column->scores);
  g_free (column->rows);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Column, column_clear)

static void
column_read (Column      *column,
             const RrCsv *csv,
             guint        index)
{
  guint n_rows = rr_csv_get_n_rows (csv);

  column->csv = csv;
  column->column = index;
  column->scores = g_new (Score, n_rows);
  column->rows = g_new (guint, n_rows);
  column->n = 0;

  for (guint row = 1; row < n_rows; row++)
    {
      Score score = read_score (rr_csv_get (csv, row, index));

      if (fits_any (&score))
        {
          column->scores[column->n] = score;
          column->rows[column->n++] = row;
        }
    }
}

static guint
count_fitting (const Column        *column,
               const RrScoreSystem *system,
               guint                first,
               guint                end)
{
  guint n = 0;

  for (guint i = first; i < end; i++)
    n += fits_system (&column->scores[i], system);

  return n;
}

/* The scale that fits the most scores, of several the first. Where most have a sign of
 * percent, all must have; where few do, those few say nothing of the others. */
static guint
find_best (const Column  *column,
           RrScoreSystem *best)
{
  guint n_signs = 0, n_best = 0;
  gboolean signs;

  for (guint i = 0; i < column->n; i++)
    n_signs += column->scores[i].percent;
  signs = n_signs > 0 && n_signs * 2 >= column->n;

  *best = (RrScoreSystem) { RR_SCALE_WORDS, FALSE };
  for (guint scale = RR_SCALE_WORDS; scale < RR_N_SCALES; scale++)
    {
      RrScoreSystem system = { (RrScoreScale) scale, signs && scale == RR_SCALE_PERCENT };
      guint n = count_fitting (column, &system, 0, column->n);

      if (scale == RR_SCALE_PERCENT && !signs)
        n -= n_signs;
      if (n > n_best)
        {
          *best = system;
          n_best = n;
        }
    }

  return n_best;
}

/* Sets an error that names the score at @index, which is not of the scale of the others. */
static void
set_change_error (const Column  *column,
                  RrScoreScale   scale,
                  guint          index,
                  GError       **error)
{
  guint row = column->rows[index];
  g_autofree char *shown = rr_text_shorten (rr_csv_get (column->csv, row, column->column), QUOTED);

  g_set_error (error, RR_ERROR, RR_ERROR_FORMAT,
               /* Translators: line of the file, score found there, name of a scale such as “Stars, 1 to 5” */
               _("line %u: the scores change their scale: “%s” is none of “%s”; choose the scale of the column, or split the file"),
               rr_csv_get_line (column->csv, row), shown, rr_score_scale_get_label (scale));
}

/* The same where the score at @index is the first of a smaller scale, and so of both. */
static void
set_tail_error (const Column  *column,
                RrScoreScale   scale,
                guint          index,
                GError       **error)
{
  guint row = column->rows[index];
  g_autofree char *shown = rr_text_shorten (rr_csv_get (column->csv, row, column->column), QUOTED);

  g_set_error (error, RR_ERROR, RR_ERROR_FORMAT,
               /* Translators: line of the file, score found there, name of a scale such as “Stars, 1 to 5” */
               _("line %u: the scores change their scale: from “%s” on they are “%s”; choose the scale of the column, or split the file"),
               rr_csv_get_line (column->csv, row), shown, rr_score_scale_get_label (scale));
}

/* How many scores from the first on are of the scale. */
static guint
measure_head (const Column        *column,
              const RrScoreSystem *system)
{
  guint n;

  for (n = 0; n < column->n && fits_system (&column->scores[n], system); n++)
    ;

  return n;
}

/* Of a column that no scale fits: the scale of the longest beginning is what the others
 * change. */
static void
set_mixture_error (const Column  *column,
                   GError       **error)
{
  RrScoreScale scale = RR_SCALE_WORDS;
  guint longest = 0;

  for (guint i = RR_SCALE_WORDS; i < RR_N_SCALES; i++)
    {
      guint head;

      /* With signs and without are two scales here; so no scale reaches the end. */
      for (head = 0; fits (&column->scores[head], (RrScoreScale) i) &&
                     column->scores[head].percent == column->scores[0].percent; head++)
        g_assert (head + 1 < column->n);

      if (head > longest)
        {
          longest = head;
          scale = (RrScoreScale) i;
        }
    }

  set_change_error (column, scale, longest, error);
}

static gboolean
is_sorted (const Column *column)
{
  gboolean rising = TRUE, falling = TRUE;

  for (guint i = 1; i < column->n; i++)
    {
      rising = rising && column->scores[i].value >= column->scores[i - 1].value;
      falling = falling && column->scores[i].value <= column->scores[i - 1].value;
    }

  return rising || falling;
}

/* Whether @n scores from @first on use a scale up to its upper end and with some variety,
 * so that it is no chance that they are on it. */
static gboolean
is_run_of (const Column *column,
           guint         first,
           guint         n,
           RrScoreScale  scale)
{
  double least = G_MAXDOUBLE, most = -G_MAXDOUBLE;

  for (guint i = first; i < first + n; i++)
    {
      least = MIN (least, column->scores[i].value);
      most = MAX (most, column->scores[i].value);
    }

  return most == scales[scale].maximum && most - least >= 2;
}

/* Numbers of a small scale are on a large one, too: a column of stars that goes on in
 * percent looks like percent. It shows where a long beginning or end is on the small
 * scale and the rest is not. */
static gboolean
check_change (const Column         *column,
              const RrScoreSystem  *system,
              GError              **error)
{
  static const RrScoreScale small[] = { RR_SCALE_STARS, RR_SCALE_NPS };

  if ((system->scale != RR_SCALE_NPS && system->scale != RR_SCALE_PERCENT) || system->signs ||
      is_sorted (column))
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (small) && small[i] < system->scale; i++)
    {
      RrScoreSystem part = { small[i], FALSE };
      guint n = column->n;
      guint head = measure_head (column, &part);
      guint tail;

      for (tail = 0; tail < n && fits_system (&column->scores[n - 1 - tail], &part); tail++)
        ;

      if (head >= MIN_RUN && n - head >= MIN_RUN && is_run_of (column, 0, head, small[i]) &&
          count_fitting (column, &part, head, n) * 2 < n - head)
        {
          set_change_error (column, small[i], head, error);
          return FALSE;
        }

      if (tail >= MIN_RUN && n - tail >= MIN_RUN && is_run_of (column, n - tail, tail, small[i]) &&
          count_fitting (column, &part, 0, n - tail) * 2 < n - tail)
        {
          set_tail_error (column, small[i], n - tail, error);
          return FALSE;
        }
    }

  return TRUE;
}

/**
 * rr_feedback_score_work_out:
 * @csv: a table
 * @column: a column of it
 * @system: (out): how to read the column
 * @error: set to %RR_ERROR_FORMAT where the column changes its scale, with line and value
 *
 * Finds the scale that the most scores are on, below the first row, which has the names
 * of the columns; of several such scales the first of #RrScoreScale. Cells that hold no
 * score of any scale do not count. A column of which no scale has more than half has
 * none: better no answer than a wrong one.
 *
 * Returns: whether the column is on one scale; one without scores is
 */
gboolean
rr_feedback_score_work_out (const RrCsv    *csv,
                            guint           column,
                            RrScoreSystem  *system,
                            GError        **error)
{
  g_auto (Column) scores = { 0 };
  guint n_fitting;

  g_return_val_if_fail (csv != NULL, FALSE);
  g_return_val_if_fail (system != NULL, FALSE);

  column_read (&scores, csv, column);
  n_fitting = find_best (&scores, system);

  if (n_fitting * 2 <= scores.n && scores.n > 0)
    {
      set_mixture_error (&scores, error);
      return FALSE;
    }

  return check_change (&scores, system, error);
}
