/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "app-support.h"
#include "rr-date-row.h"
#include "rr-map-file.h"
#include "rr-scenario-compare.h"
#include "rr-scenario-copy.h"
#include "rr-scenario-dialog.h"

typedef struct
{
  GtkWindow *parent;
  RrSession *session;
  GtkWidget *dialog;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  user_data)
{
  const gboolean *edits = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RrDocument) document = NULL;
  RrMap *map = rr_map_from_bytes (app_map, strlen (app_map), &error);

  g_assert_no_error (error);
  document = rr_document_new (map);
  fixture->session = rr_session_new (document);
  fixture->parent = GTK_WINDOW (gtk_window_new ());
  gtk_window_present (fixture->parent);
  fixture->dialog = GTK_WIDGET (rr_scenario_dialog_show (fixture->parent, fixture->session,
                                                         *edits ? rr_session_get_scenario (fixture->session) : NULL));
  app_settle ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  user_data)
{
  if (app_find_dialog (fixture->parent) != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture->dialog));
  gtk_window_destroy (fixture->parent);
  g_clear_object (&fixture->session);
  app_settle ();
}

static GtkWidget *
get_child (Fixture    *fixture,
           const char *name)
{
  return GTK_WIDGET (gtk_widget_get_template_child (fixture->dialog, RR_TYPE_SCENARIO_DIALOG, name));
}

static void
collect_date_rows (GtkWidget *widget,
                   GPtrArray *rows)
{
  if (RR_IS_DATE_ROW (widget))
    g_ptr_array_add (rows, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect_date_rows (child, rows);
}

static void
set_date (Fixture    *fixture,
          guint       index,
          const char *date)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  collect_date_rows (fixture->dialog, rows);
  g_assert_cmpuint (rows->len, ==, 2);
  rr_date_row_set_date (rows->pdata[index], date);
}

static void
set_name (Fixture    *fixture,
          const char *name)
{
  gtk_editable_set_text (GTK_EDITABLE (get_child (fixture, "name_row")), name);
}

static gboolean
can_apply (Fixture *fixture)
{
  return gtk_widget_get_sensitive (get_child (fixture, "apply_button"));
}

static void
apply (Fixture *fixture)
{
  g_assert_true (can_apply (fixture));
  g_signal_emit_by_name (get_child (fixture, "apply_button"), "clicked");
  app_settle ();
  g_assert_null (app_find_dialog (fixture->parent));
}

static void
test_new (Fixture       *fixture,
          gconstpointer  user_data)
{
  RrDocument *document = rr_session_get_document (fixture->session);
  RrMap *map = rr_session_get_map (fixture->session);
  RrScenario *scenario;

  g_assert_false (can_apply (fixture));
  set_name (fixture, "  Strike  ");
  adw_combo_row_set_selected (ADW_COMBO_ROW (get_child (fixture, "kind_row")), RR_SCENARIO_STAFF);
  adw_combo_row_set_selected (ADW_COMBO_ROW (get_child (fixture, "cause_row")), RR_CAUSE_PREVENTABLE);
  set_date (fixture, 0, "2016-05-01");
  apply (fixture);

  g_assert_cmpuint (rr_list_get_size (map->scenarios), ==, 2);
  scenario = rr_list_get (map->scenarios, 1);
  g_assert_true (rr_session_get_scenario (fixture->session) == scenario);
  g_assert_cmpstr (scenario->name, ==, "Strike");
  g_assert_cmpstr (scenario->kind, ==, "staff");
  g_assert_cmpint (scenario->cause, ==, RR_CAUSE_PREVENTABLE);
  g_assert_cmpstr (scenario->start, ==, "2016-05-01");
  g_assert_null (scenario->end);
  g_assert_cmpint (scenario->baseline, ==, 28);

  g_assert_cmpstr (rr_document_get_undo_label (document), ==, "Add Scenario");
  rr_document_undo (document);
  g_assert_false (rr_document_can_undo (document));
  g_assert_cmpuint (rr_list_get_size (map->scenarios), ==, 1);
}

static void
test_edit (Fixture       *fixture,
           gconstpointer  user_data)
{
  RrDocument *document = rr_session_get_document (fixture->session);
  RrScenario *scenario = rr_session_get_scenario (fixture->session);
  g_autoptr (GBytes) before = rr_map_to_bytes (rr_session_get_map (fixture->session));
  g_autoptr (GBytes) after = NULL;

  g_assert_true (can_apply (fixture));
  set_name (fixture, "Blizzard");
  set_date (fixture, 1, NULL);
  apply (fixture);

  g_assert_cmpstr (scenario->name, ==, "Blizzard");
  g_assert_cmpstr (scenario->kind, ==, "weather");
  g_assert_cmpstr (scenario->start, ==, "2015-02-21");
  g_assert_null (scenario->end);
  g_assert_cmpuint (rr_list_get_size (scenario->impacts), ==, 1);

  rr_document_undo (document);
  g_assert_false (rr_document_can_undo (document));
  after = rr_map_to_bytes (rr_session_get_map (fixture->session));
  g_assert_true (g_bytes_equal (before, after));
}

static void
test_duplicate (void)
{
  g_autoptr (GFile) file = g_file_new_build_filename (g_getenv ("RR_TEST_SRCDIR"), "data", "examples", "airline.journey.json", NULL);
  g_autoptr (GError) error = NULL;
  RrMap *map = rr_map_load (file, NULL, NULL, &error);
  g_autoptr (RrDocument) document = rr_document_new (map);
  g_autoptr (RrSession) session = rr_session_new (document);
  g_autoptr (GBytes) before = rr_map_to_bytes (map);
  g_autoptr (GBytes) with_copy = NULL;
  g_autoptr (GBytes) after = NULL;
  g_autoptr (RrMap) again = NULL;
  RrScenario *original = rr_session_get_scenario (session);
  RrScenario *copy;

  g_assert_no_error (error);
  g_assert_true (rr_scenario_duplicate (session, &error));
  g_assert_no_error (error);
  copy = rr_session_get_scenario (session);
  g_assert_true (copy != original);
  g_assert_cmpstr (copy->name, ==, "Winter storm (copy)");
  g_assert_cmpuint (rr_list_get_size (copy->impacts), ==, rr_list_get_size (original->impacts));
  g_assert_cmpuint (rr_list_get_size (copy->actions), ==, rr_list_get_size (original->actions));
  g_assert_cmpuint (rr_list_get_size (copy->actions), >, 0);

  /* A file with an id twice would be refused. */
  with_copy = rr_map_to_bytes (map);
  again = rr_map_from_bytes (g_bytes_get_data (with_copy, NULL), g_bytes_get_size (with_copy), &error);
  g_assert_no_error (error);

  rr_document_undo (document);
  g_assert_true (rr_session_get_scenario (session) == original);
  after = rr_map_to_bytes (map);
  g_assert_true (g_bytes_equal (before, after));
}

static void
assert_compared (RrAssessment *first,
                 RrAssessment *second,
                 const char   *ids)
{
  g_autoptr (GPtrArray) touchpoints = rr_scenario_compare (first, second);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < touchpoints->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", rr_element_get_id (touchpoints->pdata[i]));
  g_assert_cmpstr (text->str, ==, ids);
}

static void
test_compare (void)
{
  RrMap *map = rr_map_from_bytes (app_map, strlen (app_map), NULL);
  g_autoptr (RrDocument) document = rr_document_new (map);
  g_autoptr (RrSession) session = rr_session_new (document);
  RrScenario *copy;
  g_autoptr (RrAssessment) first = rr_assessment_new (map, rr_session_get_scenario (session));
  g_autoptr (RrAssessment) second = NULL;
  RrTouchpoint *hit = rr_map_find_touchpoint (map, "tp-b");

  g_assert_true (rr_scenario_duplicate (session, NULL));
  copy = rr_session_get_scenario (session);
  second = rr_assessment_new (map, copy);
  assert_compared (first, second, "tp-b tp-c");
  g_assert_cmpint (rr_scenario_compare_touchpoint (first, second, hit), ==, 0);

  /* In the copy the check-in holds, and choosing seats is out of action. */
  rr_document_remove (document, rr_list_get (copy->impacts, 0));
  g_assert_true (rr_journey_set_impact (document, copy, rr_map_find_touchpoint (map, "tp-a"), "severity",
                                        rr_value_int (4), NULL));
  assert_compared (first, second, "tp-a tp-c tp-b");
  assert_compared (second, first, "tp-b tp-c tp-a");
  g_assert_cmpint (rr_scenario_compare_touchpoint (first, second, hit), <, -50);
  g_assert_cmpint (rr_scenario_compare_touchpoint (second, first, hit), >, 50);
}

static void
test_untouched (Fixture       *fixture,
                gconstpointer  user_data)
{
  apply (fixture);
  g_assert_false (rr_document_can_undo (rr_session_get_document (fixture->session)));
}

static void
test_problems (Fixture       *fixture,
               gconstpointer  user_data)
{
  g_autofree char *long_name = g_strnfill (RR_MAX_NAME + 1, 'x');

  set_name (fixture, "   ");
  g_assert_false (can_apply (fixture));
  set_name (fixture, long_name);
  g_assert_false (can_apply (fixture));
  set_name (fixture, "Good");
  g_assert_true (can_apply (fixture));

  set_date (fixture, 0, "2016-05-03");
  set_date (fixture, 1, "2016-05-02");
  g_assert_false (can_apply (fixture));
  /* A day alone ends with its last instant. */
  set_date (fixture, 1, "2016-05-03");
  g_assert_true (can_apply (fixture));
}

int
main (int   argc,
      char *argv[])
{
  static const gboolean edits = TRUE;
  static const gboolean adds = FALSE;

  app_test_init (&argc, &argv);
  app_test_application ();

  g_test_add ("/app/scenario-dialog/new", Fixture, &adds, set_up, test_new, tear_down);
  g_test_add ("/app/scenario-dialog/edit", Fixture, &edits, set_up, test_edit, tear_down);
  g_test_add ("/app/scenario-dialog/untouched", Fixture, &edits, set_up, test_untouched, tear_down);
  g_test_add ("/app/scenario-dialog/problems", Fixture, &adds, set_up, test_problems, tear_down);

  g_test_add_func ("/app/scenario-copy", test_duplicate);
  g_test_add_func ("/app/scenario-compare", test_compare);

  return app_test_finish (g_test_run ());
}
