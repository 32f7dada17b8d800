/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-scores-private.h"

#include <string.h>

#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-text.h"

/* How many characters of a cell a message quotes. */
#define QUOTED 40

/* So many scores in a row on the small scale and so many others show that a column has
 * changed its scale; fewer can be chance. */
#define MIN_RUN 10

/* The scores of a column that are of some scale, with their rows. */
typedef struct
{
  const RrCsv *csv; /* borrowed */
  guint column;
  RrScore *scores;    /* owned */
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
  column->scores = g_new (RrScore, n_rows);
  column->rows = g_new (guint, n_rows);
  column->n = 0;

  for (guint row = 1; row < n_rows; row++)
    {
      RrScore score = rr_score_read (rr_csv_get (csv, row, index));

      if (rr_score_fits_any (&score))
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
    n += rr_score_fits_system (&column->scores[i], system);

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

/* Whether the column bears the name of a measure that goes from −1 to 1; a column of such
 * numbers under another name may as well be one of small numbers up to 2. */
static gboolean
is_named_one (const Column *column)
{
  static const char *const names[] = { "polarity", "compound" };
  g_autofree char *name = g_utf8_casefold (rr_csv_get (column->csv, 0, column->column), -1);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (strstr (name, names[i]) != NULL)
        return TRUE;
    }

  return FALSE;
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
               rr_csv_get_line (column->csv, row), shown, rr_enum_label (&rr_score_scales, scale));
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
               rr_csv_get_line (column->csv, row), shown, rr_enum_label (&rr_score_scales, scale));
}

/* How many scores from the first on are of the scale. */
static guint
measure_head (const Column        *column,
              const RrScoreSystem *system)
{
  guint n;

  for (n = 0; n < column->n && rr_score_fits_system (&column->scores[n], system); n++)
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
      for (head = 0; rr_score_fits (&column->scores[head], (RrScoreScale) i) &&
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

  return most == rr_score_ranges[scale].maximum && most - least >= 2;
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

      for (tail = 0; tail < n && rr_score_fits_system (&column->scores[n - 1 - tail], &part); tail++)
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
 * of the columns; of several such scales the first of #RrScoreScale, unless the name of
 * the column is that of a measure from −1 to 1, as “polarity” is. Cells that hold no
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

  if (system->scale != RR_SCALE_WORDS && scores.n > 0 && is_named_one (&scores))
    {
      const RrScoreSystem one = { RR_SCALE_ONE, FALSE };

      if (count_fitting (&scores, &one, 0, scores.n) == n_fitting)
        *system = one;
    }

  return check_change (&scores, system, error);
}
