/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"
#include "rr-csv-writer.h"
#include "rr-date.h"
#include "rr-error.h"
#include "rr-feedback-preview.h"
#include "rr-privacy.h"

/* Errors are for people: one line of text, most with the line of the file. */
static void
check_error (const GError *error)
{
  g_assert_true (error != NULL && error->domain == RR_ERROR);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_null (strchr (error->message, '\n'));
}

/* Whatever is read is written so that reading it gives the same rows. */
static void
check_round_trip (RrCsv *csv)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (RrCsv) again = NULL;
  g_autoptr (GError) error = NULL;

  /* The delimiter is a matter of guessing, so it is told. */
  g_string_append (text, "sep=,\n");
  for (guint row = 0; row < rr_csv_get_n_rows (csv); row++)
    {
      g_ptr_array_set_size (cells, 0);
      for (guint i = 0; i < rr_csv_get_n_cells (csv, row); i++)
        {
          g_assert_true (g_utf8_validate (rr_csv_get (csv, row, i), -1, NULL));
          g_ptr_array_add (cells, (gpointer) rr_csv_get (csv, row, i));
        }
      rr_csv_append_row (text, (const char *const *) cells->pdata, cells->len);
    }

  bytes = g_bytes_new (text->str, text->len);
  again = rr_csv_read (bytes, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (rr_csv_get_n_rows (again), ==, rr_csv_get_n_rows (csv));
  for (guint row = 0; row < rr_csv_get_n_rows (csv); row++)
    {
      g_assert_cmpuint (rr_csv_get_n_cells (again, row), ==, rr_csv_get_n_cells (csv, row));
      for (guint i = 0; i < rr_csv_get_n_cells (csv, row); i++)
        g_assert_cmpstr (rr_csv_get (again, row, i), ==, rr_csv_get (csv, row, i));
    }
}

static void
check_rows (RrFeedbackPreview *preview)
{
  const RrFeedbackCounts *counts = rr_feedback_preview_get_counts (preview);

  g_assert_cmpuint (counts->rows, ==, counts->added + counts->duplicates + counts->refused);
  for (guint i = 0; i < rr_feedback_preview_get_n_rows (preview); i++)
    {
      const RrFeedbackRow *row = rr_feedback_preview_get_row (preview, i);
      g_autofree char *what = rr_feedback_preview_describe (preview, i);
      g_autofree char *hidden = NULL;

      g_assert_true ((what != NULL) == (row->state == RR_FEEDBACK_ROW_REFUSED));
      if (what != NULL)
        continue;

      hidden = rr_privacy_hide (row->text);
      g_assert_null (hidden);
      g_assert_true (g_utf8_validate (row->text, -1, NULL));
      g_assert_true (rr_date_parse (row->date, NULL));
      g_assert_false (row->sentiment < -2 || row->sentiment > 2);
    }
}

/* Takes the table for comments and for its own match table; then imports it twice. */
static void
check_import (RrCsv *csv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMatchTable) table = rr_match_table_read (csv, &error);
  g_autoptr (RrDocument) document = rr_document_new (rr_map_new ());
  g_autoptr (RrFeedbackKnown) known = rr_feedback_known_new (rr_document_get_map (document));
  g_autoptr (RrFeedbackPreview) preview = NULL;
  g_autoptr (RrFeedbackPreview) again = NULL;
  RrFeedbackSettings settings = { .scale = RR_SCALE_AUTO };

  if (table == NULL)
    check_error (error);
  g_clear_error (&error);

  rr_feedback_columns_guess (csv, &settings.columns);
  preview = rr_feedback_preview_new (csv, &settings, known, table, NULL, NULL, NULL, &error);
  if (preview == NULL)
    {
      check_error (error);
      return;
    }

  check_rows (preview);
  rr_feedback_preview_apply (preview, document, &error);
  g_assert_no_error (error);

  rr_feedback_known_unref (known);
  known = rr_feedback_known_new (rr_document_get_map (document));
  again = rr_feedback_preview_new (csv, &settings, known, table, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (rr_feedback_preview_get_counts (again)->added, ==, 0);
}

int
LLVMFuzzerTestOneInput (const unsigned char *data,
                        size_t               size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (RrCsv) csv = rr_csv_read (bytes, NULL, &error);

  if (csv == NULL)
    {
      check_error (error);
      return 0;
    }

  check_round_trip (csv);
  check_import (csv);

  return 0;
}
