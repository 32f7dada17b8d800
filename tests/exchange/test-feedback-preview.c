/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <string.h>

#include "rr-error.h"
#include "rr-feedback-fixture.h"
#include "rr-map-file.h"

static void
check_counts (const char *text,
              const char *counts)
{
  g_autoptr (RrMap) map = fixture_map ();
  g_autoptr (RrFeedbackPreview) preview = fixture_preview (map, text, NULL, FALSE);
  g_autofree char *found = fixture_counts (preview);

  g_assert_cmpstr (found, ==, counts);
}

static void
test_rows (void)
{
  g_autoptr (RrMap) map = fixture_map ();
  g_autoptr (RrFeedbackPreview) preview =
    fixture_preview (map,
                     "id,date,touchpoint,stars,text,source,segment\n"
                     " 7 ,2/24/2015 11:35,check IN,5,\" Call +49 30 123456, \"\"now\"\"\",Social media, families\n"
                     "8,2/24/2015,,,,post,Nobody\n",
                     NULL, FALSE);
  const RrFeedbackRow *row = rr_feedback_preview_get_row (preview, 0);
  GPtrArray *warnings = rr_feedback_preview_get_warnings (preview);
  gboolean certain;

  g_assert_cmpint (row->state, ==, RR_FEEDBACK_ROW_ADDED);
  g_assert_cmpstr (row->ref, ==, "7");
  g_assert_cmpstr (row->date, ==, "2015-02-24T11:35");
  g_assert_cmpstr (row->touchpoint, ==, "tp-1");
  g_assert_cmpfloat (row->sentiment, ==, 2);
  g_assert_cmpstr (row->text, ==, " Call [phone], \"now\"");
  g_assert_cmpstr (row->source, ==, "social");
  g_assert_cmpstr (row->segment, ==, "sg-1");

  row = rr_feedback_preview_get_row (preview, 1);
  g_assert_cmpstr (row->source, ==, "other");
  g_assert_null (row->segment);
  g_assert_null (row->touchpoint);
  g_assert_true (isnan (row->sentiment));

  g_assert_cmpuint (warnings->len, ==, 2);
  g_assert_nonnull (strstr (warnings->pdata[0], "“post”"));
  g_assert_nonnull (strstr (warnings->pdata[1], "“Nobody”"));
  g_assert_cmpint (rr_feedback_preview_get_date_order (preview, &certain), ==, RR_DATE_ORDER_MDY);
  g_assert_true (certain);
  g_assert_cmpint (rr_feedback_preview_get_scale (preview), ==, RR_SCALE_STARS);
}

static void
test_keep_personal (void)
{
  g_autoptr (RrMap) map = fixture_map ();
  g_autoptr (RrFeedbackPreview) preview =
    fixture_preview (map, "date,text\n2015-02-24,@anna\n", NULL, TRUE);

  g_assert_cmpstr (rr_feedback_preview_get_row (preview, 0)->text, ==, "@anna");
}

/* Each row but the last is refused, with its line and its value. */
static void
test_refused (void)
{
  static const char *const parts[][2] = {
    { "line 2:", "“soon”" },       { "line 3:", "there is no date" }, { "line 4:", "“2/30/2015”" },
    { "line 5:", "“25/2/2015”" },  { "line 6:", "“good”" },           { "line 9:", "“-1”" },
    { "line 10:", "4 cells" },
  };
  g_autoptr (RrMap) map = fixture_map ();
  g_autoptr (RrFeedbackPreview) preview =
    fixture_preview (map,
                     "date,stars,text\n"
                     "soon,1,a\n"
                     ",1,a\n"
                     "2/30/2015,1,a\n"
                     "25/2/2015,1,a\n"
                     "2/24/2015,good,\"a\n\nb\"\n"
                     "2/24/2015,-1,a\n"
                     "2/24/2015,1,a,b\n"
                     "2/24/2015,2,a,,\n"
                     "2/26/2015,3,a\n",
                     NULL, FALSE);
  g_autofree char *counts = fixture_counts (preview);

  g_assert_cmpstr (counts, ==, "9 = 2 (2, 0) + 0 + 7");
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *what = rr_feedback_preview_describe (preview, i);

      for (guint j = 0; j < 2; j++)
        {
          if (what == NULL || strstr (what, parts[i][j]) == NULL)
            g_error ("“%s” does not say “%s”", what, parts[i][j]);
        }
    }
  g_assert_null (rr_feedback_preview_describe (preview, 7));
}

static void
test_long (void)
{
  g_autoptr (GString) text = g_string_new ("id,date,text\n1,2015-02-24,");
  g_autoptr (RrMap) map = fixture_map ();
  g_autoptr (RrFeedbackPreview) preview = NULL;

  for (guint i = 0; i < RR_MAX_TEXT; i++)
    g_string_append (text, "é");
  g_string_append (text, "\n2,2015-02-24,");
  for (guint i = 0; i <= RR_MAX_TEXT; i++)
    g_string_append (text, "é");

  preview = fixture_preview (map, text->str, NULL, FALSE);
  g_assert_cmpint (rr_feedback_preview_get_row (preview, 0)->problem, ==, RR_FEEDBACK_FINE);
  g_assert_cmpint (rr_feedback_preview_get_row (preview, 1)->problem, ==, RR_FEEDBACK_LONG_TEXT);
}

static void
test_counts (void)
{
  check_counts ("date\n", "0 = 0 (0, 0) + 0 + 0");
  /* Rows of a spreadsheet behind the last. */
  check_counts ("date,text\n2015-02-24,a\n,\n,\n", "1 = 1 (1, 1) + 0 + 0");
  check_counts ("id,date,touchpoint,stars\n1,2015-02-24,tp-1,3\n2,2015-02-24,tp-1,\n3,x,tp-1,3\n"
                "4,2015-02-24,?,4\n1,2015-02-24,tp-2,5\n5,2015-02-25,tp-1,3\n6,2015-02-25,tp-1,3\n"
                "7,2015-02-25,tp-1,3\n8,2015-02-25,tp-1,3\n9,2015-02-25,tp-1,3\n10,2015-02-25,tp-1,3\n",
                "11 = 9 (1, 1) + 1 + 1");
}

static void
test_whole_file (void)
{
  static const struct
  {
    const char *text;
    const char *part;
  } cases[] = {
    { "a,b\n1,2\n", "“a”, “b”" },
    { "date,stars\n2015-02-24,3\n2015-02-24,4\n2015-02-24,-1\n2015-02-24,-2\n", "line 4: " },
  };
  g_autoptr (RrMap) map = fixture_map ();
  g_autoptr (RrFeedbackKnown) known = rr_feedback_known_new (map);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RrCsv) csv = fixture_csv (cases[i].text);
      g_autoptr (GError) error = NULL;
      RrFeedbackSettings settings = { .keep_personal = FALSE };

      rr_feedback_columns_guess (csv, &settings.columns);
      g_assert_null (rr_feedback_preview_new (csv, &settings, known, NULL, NULL, NULL, NULL,
                                              &error));
      g_assert_error (error, RR_ERROR, RR_ERROR_FORMAT);
      if (strstr (error->message, cases[i].part) == NULL)
        g_error ("“%s” does not say “%s”", error->message, cases[i].part);
    }
}

static void
progress_cb (double   fraction,
             gpointer user_data)
{
  double *last = user_data;

  g_assert_cmpfloat (fraction, >, *last);
  g_assert_cmpfloat (fraction, <=, 1);
  *last = fraction;
}

static void
test_progress (void)
{
  g_autoptr (GString) text = g_string_new ("date\n");
  g_autoptr (RrMap) map = fixture_map ();
  g_autoptr (RrFeedbackKnown) known = rr_feedback_known_new (map);
  g_autoptr (RrFeedbackPreview) preview = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (RrCsv) csv = NULL;
  g_autoptr (GError) error = NULL;
  RrFeedbackSettings settings = { .keep_personal = FALSE };
  double last = 0;

  for (guint i = 0; i < 5000; i++)
    g_string_append (text, "2015-02-24\n");
  csv = fixture_csv (text->str);
  rr_feedback_columns_guess (csv, &settings.columns);

  preview = rr_feedback_preview_new (csv, &settings, known, NULL, cancellable, progress_cb, &last,
                                     &error);
  g_assert_no_error (error);
  g_assert_cmpfloat (last, >, 0.5);

  g_cancellable_cancel (cancellable);
  g_assert_null (rr_feedback_preview_new (csv, &settings, known, NULL, cancellable, NULL, NULL,
                                          &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static char *
write_map (RrDocument *document)
{
  g_autoptr (GBytes) bytes = rr_map_to_bytes (rr_document_get_map (document));

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_apply (void)
{
  g_autoptr (RrDocument) document = rr_document_new (fixture_map ());
  g_autofree char *before = write_map (document);
  g_autofree char *after = NULL;
  g_autofree char *undone = NULL;
  g_autofree char *redone = NULL;
  g_autoptr (RrMap) again = NULL;
  g_autoptr (GError) error = NULL;
  RrFeedback *feedback;

  fixture_import (document,
                  "date,touchpoint,sentiment,text,source,segment,ref\n"
                  "2015-02-24T11:35,tp-1,negative,\"\"\"No\"\"\n@x\",survey,Families,r1\n"
                  "x,tp-1,negative,refused,survey,Families,r2\n"
                  "2015-02-25,,,,,,\n",
                  "3 = 2 (1, 1) + 0 + 1");

  feedback = rr_list_get (rr_document_get_map (document)->feedback, 0);
  g_assert_cmpstr (feedback->touchpoint, ==, "tp-1");
  g_assert_cmpstr (feedback->date, ==, "2015-02-24T11:35");
  g_assert_cmpfloat (feedback->sentiment, ==, -1);
  g_assert_cmpstr (feedback->text, ==, "\"No\"\n[handle]");
  g_assert_cmpstr (feedback->source, ==, "survey");
  g_assert_cmpstr (feedback->segment, ==, "sg-1");
  g_assert_cmpstr (feedback->ref, ==, "r1");

  /* One step, there and back; what is written can be read. */
  after = write_map (document);
  again = rr_map_from_bytes (after, strlen (after), &error);
  g_assert_no_error (error);
  rr_document_undo (document);
  undone = write_map (document);
  g_assert_cmpstr (undone, ==, before);
  g_assert_false (rr_document_can_undo (document));
  rr_document_redo (document);
  redone = write_map (document);
  g_assert_cmpstr (redone, ==, after);
}

/* A map that has changed meanwhile stays as it is. */
static void
test_apply_too_late (void)
{
  g_autoptr (RrDocument) document = rr_document_new (fixture_map ());
  RrMap *map = rr_document_get_map (document);
  g_autoptr (RrFeedbackPreview) preview =
    fixture_preview (map, "date,touchpoint\n2015-02-24,tp-2\n2015-02-24,tp-1\n", NULL, FALSE);
  g_autoptr (GError) error = NULL;

  rr_document_remove (document, rr_map_find_touchpoint (map, "tp-1"));
  g_assert_false (rr_feedback_preview_apply (preview, document, &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_INCONSISTENT);
  g_assert_cmpuint (rr_list_get_size (map->feedback), ==, 0);
  rr_document_undo (document);
  g_assert_false (rr_document_can_undo (document));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/feedback-preview/rows", test_rows);
  g_test_add_func ("/feedback-preview/keep-personal", test_keep_personal);
  g_test_add_func ("/feedback-preview/refused", test_refused);
  g_test_add_func ("/feedback-preview/long", test_long);
  g_test_add_func ("/feedback-preview/counts", test_counts);
  g_test_add_func ("/feedback-preview/whole-file", test_whole_file);
  g_test_add_func ("/feedback-preview/progress", test_progress);
  g_test_add_func ("/feedback-preview/apply", test_apply);
  g_test_add_func ("/feedback-preview/apply-too-late", test_apply_too_late);

  return g_test_run ();
}
