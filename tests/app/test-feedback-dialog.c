/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "app-support.h"
#include "rr-feedback-dialog.h"
#include "rr-map-file.h"
#include "rr-match-editor.h"
#include "rr-match-store.h"
#include "rr-preview-list.h"

static const char table_of_comments[] =
  "id,date,touchpoint,stars,comment\n"
  "1,2015-02-20,Check in,5,Smooth\n"
  "2,2015-02-21,,1,\"My luggage is gone, write to me@example.org\"\n"
  "3,2015-02-22,tp-c,,Two hours in the queue\n"
  "3,2015-02-22,tp-c,,Two hours in the queue\n"
  "4,2015-02-30,Check in,2,No such day\n"
  "5,2015-02-23,Something else,3,Hm\n";

typedef struct
{
  RrDocument *document;
  GtkWindow *parent;
  RrFeedbackDialog *dialog;
  guint n_imported;
} Fixture;

static void
imported_cb (Fixture *fixture,
             guint    n_added)
{
  fixture->n_imported = n_added;
}

static gboolean
is_idle (gpointer user_data)
{
  return !rr_feedback_dialog_is_working (user_data);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  user_data)
{
  const char *text = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (RrCsv) csv = rr_csv_read (bytes, NULL, &error);
  g_autoptr (RrMatchTable) table = rr_match_table_new ();
  RrMap *map = rr_map_from_bytes (app_map, strlen (app_map), NULL);

  g_assert_no_error (error);
  fixture->document = rr_document_new (map);
  fixture->parent = GTK_WINDOW (gtk_window_new ());
  gtk_window_present (fixture->parent);
  fixture->dialog = rr_feedback_dialog_new (fixture->parent, fixture->document, NULL, csv, table, "comments.csv");
  g_signal_connect_swapped (fixture->dialog, "imported", G_CALLBACK (imported_cb), fixture);
  gtk_window_present (GTK_WINDOW (fixture->dialog));
  app_wait (is_idle, fixture->dialog);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  user_data)
{
  if (app_find_dialog (fixture->parent) != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture->dialog));
  gtk_window_destroy (fixture->parent);
  app_settle ();
  g_clear_object (&fixture->document);
}

static gpointer
get_child (Fixture    *fixture,
           const char *name)
{
  return gtk_widget_get_template_child (GTK_WIDGET (fixture->dialog), RR_TYPE_FEEDBACK_DIALOG, name);
}

static void
assert_counts (Fixture *fixture,
               guint    added,
               guint    unmatched,
               guint    unrated,
               guint    duplicates,
               guint    refused)
{
  const RrFeedbackCounts *counts = rr_feedback_preview_get_counts (rr_feedback_dialog_get_preview (fixture->dialog));

  g_assert_cmpuint (counts->added, ==, added);
  g_assert_cmpuint (counts->unmatched, ==, unmatched);
  g_assert_cmpuint (counts->unrated, ==, unrated);
  g_assert_cmpuint (counts->duplicates, ==, duplicates);
  g_assert_cmpuint (counts->refused, ==, refused);
}

static void
test_preview (Fixture       *fixture,
              gconstpointer  user_data)
{
  GtkWidget *button = get_child (fixture, "import_button");
  RrFeedbackPreview *preview = rr_feedback_dialog_get_preview (fixture->dialog);

  assert_counts (fixture, 4, 2, 1, 1, 1);
  g_assert_cmpstr (gtk_label_get_text (get_child (fixture, "counts_label")), ==,
                   "4 comments will be added · 2 without a touchpoint · 1 not rated · 1 is known already · 1 cannot be read");
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (button)), ==, "_Import 4 Comments");
  g_assert_true (gtk_widget_get_sensitive (button));
  g_assert_cmpstr (rr_feedback_preview_get_row (preview, 1)->text, ==, "My luggage is gone, write to [e-mail]");

  for (guint filter = RR_PREVIEW_ALL; filter <= RR_PREVIEW_REFUSED; filter++)
    {
      static const guint expected[] = { 6, 2, 1, 1 };
      g_autoptr (RrPreviewList) list = rr_preview_list_new (preview, (RrPreviewFilter) filter);

      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, expected[filter]);
      gtk_drop_down_set_selected (get_child (fixture, "filter"), filter);
      app_settle ();
    }
}

static void
test_import (Fixture       *fixture,
             gconstpointer  user_data)
{
  RrMap *map = rr_document_get_map (fixture->document);
  g_autoptr (GBytes) before = rr_map_to_bytes (map);
  g_autoptr (GBytes) after = NULL;

  g_signal_emit_by_name (get_child (fixture, "import_button"), "clicked");
  app_settle ();
  g_assert_cmpuint (fixture->n_imported, ==, 4);
  g_assert_null (app_find_dialog (fixture->parent));
  g_assert_cmpuint (rr_list_get_size (map->feedback), ==, 4);
  g_assert_cmpstr (((RrFeedback *) rr_list_get (map->feedback, 0))->touchpoint, ==, "tp-b");
  g_assert_true (isnan (((RrFeedback *) rr_list_get (map->feedback, 2))->sentiment));

  rr_document_undo (fixture->document);
  g_assert_false (rr_document_can_undo (fixture->document));
  after = rr_map_to_bytes (map);
  g_assert_true (g_bytes_equal (before, after));
}

static void
test_rules (Fixture       *fixture,
            gconstpointer  user_data)
{
  RrMatchEditor *rules = RR_MATCH_EDITOR (app_find_widget (GTK_WIDGET (fixture->dialog), RR_TYPE_MATCH_EDITOR));
  g_autoptr (RrMatchTable) table = rr_match_table_new ();
  g_autoptr (RrMatchTable) again = NULL;

  rr_match_table_add (table, "", "luggage", "tp-a");
  rr_match_table_add (table, "something else", "", "Rebook");
  rr_match_editor_set_table (rules, table);
  g_assert_true (rr_feedback_dialog_is_working (fixture->dialog));
  g_assert_false (gtk_widget_get_sensitive (get_child (fixture, "import_button")));
  app_wait (is_idle, fixture->dialog);
  assert_counts (fixture, 4, 0, 1, 1, 1);
  g_assert_cmpstr (rr_feedback_preview_get_row (rr_feedback_dialog_get_preview (fixture->dialog), 1)->touchpoint, ==, "tp-a");

  again = rr_match_editor_get_table (rules);
  g_assert_cmpuint (rr_match_table_get_n_rules (again), ==, 2);
  g_assert_cmpstr (rr_match_table_get_rule (again, 0)->contains, ==, "luggage");
  g_assert_cmpstr (rr_match_table_get_rule (again, 0)->value, ==, "");
  g_assert_cmpstr (rr_match_table_get_rule (again, 1)->value, ==, "something else");
  g_assert_cmpstr (rr_match_table_get_rule (again, 1)->touchpoint, ==, "Rebook");

  rr_match_editor_add_rule (rules);
  g_clear_pointer (&again, rr_match_table_unref);
  again = rr_match_editor_get_table (rules);
  g_assert_cmpuint (rr_match_table_get_n_rules (again), ==, 2);
}

static void
test_personal_data (Fixture       *fixture,
                    gconstpointer  user_data)
{
  gtk_switch_set_active (get_child (fixture, "hide_switch"), FALSE);
  app_wait (is_idle, fixture->dialog);
  g_assert_cmpstr (rr_feedback_preview_get_row (rr_feedback_dialog_get_preview (fixture->dialog), 1)->text, ==,
                   "My luggage is gone, write to me@example.org");
}

static void
test_cannot (Fixture       *fixture,
             gconstpointer  user_data)
{
  g_assert_null (rr_feedback_dialog_get_preview (fixture->dialog));
  g_assert_false (gtk_widget_get_sensitive (get_child (fixture, "import_button")));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (get_child (fixture, "stack")), ==, "problem");
}

/* Closing stops the work, and nothing of it comes later. */
static void
test_close (Fixture       *fixture,
            gconstpointer  user_data)
{
  gtk_switch_set_active (get_child (fixture, "hide_switch"), FALSE);
  gtk_window_close (GTK_WINDOW (fixture->dialog));
  app_settle ();
  g_assert_cmpuint (fixture->n_imported, ==, 0);
  g_assert_false (rr_document_can_undo (fixture->document));
}

static gboolean
is_stored (gpointer user_data)
{
  g_autoptr (RrMatchTable) table = rr_match_store_load (user_data, NULL);

  return rr_match_table_get_n_rules (table) == 1;
}

static void
test_store (void)
{
  g_autoptr (GFile) map_file = g_file_new_for_path ("/somewhere/map.journey.json");
  g_autoptr (GFile) other_file = g_file_new_for_path ("/somewhere/else.journey.json");
  g_autoptr (RrMatchTable) table = rr_match_table_new ();
  g_autoptr (RrMatchTable) stored = NULL;
  g_autoptr (RrMatchTable) other = NULL;

  rr_match_table_add (table, "", "lost, \"stolen\"", "tp-a");
  rr_match_store_save_async (map_file, table);
  while (!is_stored (map_file))
    g_usleep (1000);
  stored = rr_match_store_load (map_file, NULL);
  g_assert_cmpstr (rr_match_table_get_rule (stored, 0)->contains, ==, "lost, \"stolen\"");
  other = rr_match_store_load (other_file, NULL);
  g_assert_cmpuint (rr_match_table_get_n_rules (other), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  app_test_init (&argc, &argv);
  app_test_application ();

  g_test_add ("/app/feedback-dialog/preview", Fixture, table_of_comments, set_up, test_preview, tear_down);
  g_test_add ("/app/feedback-dialog/import", Fixture, table_of_comments, set_up, test_import, tear_down);
  g_test_add ("/app/feedback-dialog/rules", Fixture, table_of_comments, set_up, test_rules, tear_down);
  g_test_add ("/app/feedback-dialog/personal-data", Fixture, table_of_comments, set_up, test_personal_data, tear_down);
  g_test_add ("/app/feedback-dialog/cannot", Fixture, "a,b\nx,y\n", set_up, test_cannot, tear_down);
  g_test_add ("/app/feedback-dialog/close", Fixture, table_of_comments, set_up, test_close, tear_down);
  g_test_add_func ("/app/feedback-dialog/store", test_store);

  return app_test_finish (g_test_run ());
}
