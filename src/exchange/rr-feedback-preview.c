/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-preview-private.h"

#include <math.h>

#include "rr-error.h"
#include "rr-feedback-known-private.h"
#include "rr-i18n.h"
#include "rr-text.h"

/* Between two looks at whether somebody cancelled. */
#define ROWS_PER_CHECK 1024

G_DEFINE_BOXED_TYPE (RrFeedbackPreview, rr_feedback_preview, rr_feedback_preview_ref,
                     rr_feedback_preview_unref)

/**
 * rr_feedback_preview_ref:
 *
 * Returns: (transfer full): the preview
 */
RrFeedbackPreview *
rr_feedback_preview_ref (RrFeedbackPreview *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * rr_feedback_preview_unref:
 *
 * Gives a reference back.
 */
void
rr_feedback_preview_unref (RrFeedbackPreview *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->rows);
  g_string_chunk_free (self->texts);
  g_ptr_array_unref (self->warnings);
  rr_feedback_known_unref (self->known);
  rr_csv_unref (self->csv);
  g_free (self);
}

static void
making_clear (RrFeedbackMaking *making)
{
  g_clear_pointer (&making->finder, rr_match_finder_free);
  g_clear_pointer (&making->sources, g_hash_table_unref);
  g_clear_pointer (&making->segments, g_hash_table_unref);
  if (making->hidden != NULL)
    g_string_free (making->hidden, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RrFeedbackMaking, making_clear)

static gboolean
check_settings (const RrCsv               *csv,
                const RrFeedbackSettings  *settings,
                GError                   **error)
{
  if (rr_csv_get_n_rows (csv) - 1 > RR_FEEDBACK_MAX_ROWS)
    {
      g_set_error (error, RR_ERROR, RR_ERROR_TOO_LARGE,
                   _("line %u: the table has more than %d rows; split the file"),
                   rr_csv_get_line (csv, RR_FEEDBACK_MAX_ROWS + 1), RR_FEEDBACK_MAX_ROWS);
      return FALSE;
    }

  if (settings->columns.of[RR_FEEDBACK_ROLE_DATE] < 0)
    {
      g_autofree char *list = rr_feedback_columns_list (csv);

      g_set_error (error, RR_ERROR, RR_ERROR_FORMAT,
                   /* Translators: a list of names of columns */
                   _("no column is known to hold the dates of the comments; there are the columns %s"), list);
      return FALSE;
    }

  return TRUE;
}

/* Finds out how the dates and the scores of the columns are to be read. */
static gboolean
work_out (RrFeedbackPreview  *self,
          GError            **error)
{
  int scores = self->settings.columns.of[RR_FEEDBACK_ROLE_SENTIMENT];

  self->certain_order = TRUE;
  self->date_order = self->settings.date_order;
  if (self->date_order == RR_DATE_ORDER_AUTO)
    self->date_order =
      rr_feedback_date_work_out (self->csv,
                                 (guint) self->settings.columns.of[RR_FEEDBACK_ROLE_DATE],
                                 &self->certain_order);

  if (!self->certain_order)
    g_ptr_array_add (self->warnings,
                     g_strdup_printf (
                       /* Translators: an order such as “Day, month, year” */
                       _("the dates can be read in two ways; “%s” is taken"),
                       rr_date_order_get_label (self->date_order)));

  self->system = (RrScoreSystem) { self->settings.scale, FALSE };
  if (self->system.scale != RR_SCALE_AUTO)
    return TRUE;

  self->system.scale = RR_SCALE_WORDS;

  return scores < 0 ||
         rr_feedback_score_work_out (self->csv, (guint) scores, &self->system, error);
}

static gboolean
read_rows (RrFeedbackPreview   *self,
           RrFeedbackMaking    *making,
           GCancellable        *cancellable,
           RrFeedbackProgress   progress,
           gpointer             user_data,
           GError             **error)
{
  guint n = rr_csv_get_n_rows (self->csv);

  for (guint row = 1; row < n; row++)
    {
      RrFeedbackRow *result;

      if (row % ROWS_PER_CHECK == 0)
        {
          if (g_cancellable_set_error_if_cancelled (cancellable, error))
            return FALSE;
          if (progress != NULL)
            progress ((double) row / n, user_data);
        }

      if (rr_csv_is_empty_row (self->csv, row))
        continue;

      g_array_set_size (self->rows, self->rows->len + 1);
      result = &g_array_index (self->rows, RrFeedbackRow, self->rows->len - 1);
      rr_feedback_row_read (making, row, result);
    }

  return TRUE;
}

static void
count_rows (RrFeedbackPreview *self)
{
  self->counts.rows = self->rows->len;
  for (guint i = 0; i < self->rows->len; i++)
    {
      const RrFeedbackRow *row = &g_array_index (self->rows, RrFeedbackRow, i);

      if (row->state == RR_FEEDBACK_ROW_DUPLICATE)
        self->counts.duplicates++;
      else if (row->state == RR_FEEDBACK_ROW_REFUSED)
        self->counts.refused++;
      else
        {
          self->counts.added++;
          self->counts.unmatched += row->touchpoint == NULL;
          self->counts.unrated += isnan (row->sentiment) ? 1 : 0;
        }
    }
}

/**
 * rr_feedback_preview_new:
 * @csv: a table whose first row names the columns
 * @settings: what a person has chosen
 * @known: what is known of the map
 * @table: (nullable): how rows find their touchpoint; not changed meanwhile
 * @cancellable: (nullable): to stop it
 * @progress: (nullable): told how far it is, in the thread that this runs in
 * @error: set to %RR_ERROR_FORMAT where there is no column for dates or where the scores
 *   change their scale, to %RR_ERROR_TOO_LARGE where there are too many rows, or to
 *   %G_IO_ERROR_CANCELLED
 *
 * Works out what the table would add. A row that cannot be read is refused, one by one;
 * the others count. A row with an id is a duplicate if the map or an earlier row has that
 * id. Rows without an id are duplicates as far as the map has equal ones (in date, source,
 * segment, sentiment and comment; the touchpoint counts only where there is no comment).
 *
 * Returns: (transfer full) (nullable): the preview; never changes
 */
RrFeedbackPreview *
rr_feedback_preview_new (RrCsv                     *csv,
                         const RrFeedbackSettings  *settings,
                         RrFeedbackKnown           *known,
                         RrMatchTable              *table,
                         GCancellable              *cancellable,
                         RrFeedbackProgress         progress,
                         gpointer                   user_data,
                         GError                   **error)
{
  g_autoptr (RrFeedbackPreview) self = NULL;
  g_auto (RrFeedbackMaking) making = { NULL };

  g_return_val_if_fail (csv != NULL, NULL);
  g_return_val_if_fail (settings != NULL, NULL);
  g_return_val_if_fail (known != NULL, NULL);

  if (!check_settings (csv, settings, error))
    return NULL;

  self = g_new0 (RrFeedbackPreview, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->csv = rr_csv_ref (csv);
  self->known = rr_feedback_known_ref (known);
  self->settings = *settings;
  self->settings.source = NULL;
  self->source = rr_enum_name (&rr_sources,
                               settings->source != NULL
                                 ? rr_enum_value (&rr_sources, settings->source)
                                 : RR_SOURCE_OTHER);
  self->texts = g_string_chunk_new (64 * 1024);
  self->warnings = g_ptr_array_new_with_free_func (g_free);
  self->rows = g_array_sized_new (FALSE, FALSE, sizeof (RrFeedbackRow), rr_csv_get_n_rows (csv));

  making.preview = self;
  making.finder = rr_match_finder_new (known, table, self->warnings);
  making.sources = g_hash_table_new (rr_text_hash, g_str_equal);
  making.segments = g_hash_table_new (rr_text_hash, g_str_equal);
  making.hidden = g_string_new (NULL);

  if (!work_out (self, error) ||
      !read_rows (self, &making, cancellable, progress, user_data, error))
    return NULL;

  rr_feedback_mark_duplicates (self);
  count_rows (self);

  return g_steal_pointer (&self);
}

/**
 * rr_feedback_preview_get_counts:
 *
 * Returns: (transfer none): how many rows are added, and what became of the others
 */
const RrFeedbackCounts *
rr_feedback_preview_get_counts (RrFeedbackPreview *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->counts;
}

/**
 * rr_feedback_preview_get_n_rows:
 *
 * Returns: how many rows there are, whatever becomes of them
 */
guint
rr_feedback_preview_get_n_rows (RrFeedbackPreview *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rows->len;
}

/**
 * rr_feedback_preview_get_row:
 * @index: which row, from 0
 *
 * Returns: (transfer none): what becomes of it
 */
const RrFeedbackRow *
rr_feedback_preview_get_row (RrFeedbackPreview *self,
                             guint              index)
{
  g_return_val_if_fail (self != NULL && index < self->rows->len, NULL);

  return &g_array_index (self->rows, RrFeedbackRow, index);
}

/**
 * rr_feedback_preview_get_date_order:
 * @certain: (out) (optional): whether the dates leave no doubt, or a person chose
 *
 * Returns: how the dates are read
 */
RrDateOrder
rr_feedback_preview_get_date_order (RrFeedbackPreview *self,
                                    gboolean          *certain)
{
  g_return_val_if_fail (self != NULL, RR_DATE_ORDER_AUTO);

  if (certain != NULL)
    *certain = self->certain_order;

  return self->date_order;
}

/**
 * rr_feedback_preview_get_scale:
 *
 * Returns: how the scores are read; %RR_SCALE_AUTO where no column has any
 */
RrScoreScale
rr_feedback_preview_get_scale (RrFeedbackPreview *self)
{
  g_return_val_if_fail (self != NULL, RR_SCALE_AUTO);

  return self->settings.columns.of[RR_FEEDBACK_ROLE_SENTIMENT] >= 0 ? self->system.scale
                                                                   : RR_SCALE_AUTO;
}

/**
 * rr_feedback_preview_get_warnings:
 *
 * Returns: (transfer none) (element-type utf8): what should be said of the whole: doubts
 *   about dates, names that the map does not know; not the refused rows
 */
GPtrArray *
rr_feedback_preview_get_warnings (RrFeedbackPreview *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->warnings;
}
