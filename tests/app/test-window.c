/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "app-support.h"
#include "rr-start-page.h"
#include "rr-tool-row.h"
#include "rr-workspace.h"

static void
test_start_page (void)
{
  RrWindow *window = app_create_window ();
  GtkWidget *page = app_find_widget (GTK_WIDGET (window), RR_TYPE_START_PAGE);

  app_settle ();
  g_assert_nonnull (page);
  g_assert_true (gtk_widget_get_mapped (page));
  g_assert_true (rr_window_is_pristine (window));
  g_assert_true (app_is_enabled (window, "new"));
  g_assert_true (app_is_enabled (window, "open"));
  g_assert_true (app_is_enabled (window, "open-example"));
  g_assert_false (app_is_enabled (window, "save"));
  g_assert_false (app_is_enabled (window, "export"));
  g_assert_false (app_is_enabled (window, "undo"));
  g_assert_false (app_is_enabled (window, "view"));
  g_assert_false (app_is_enabled (window, "scenario-new"));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Reroute");

  app_close (window);
}

static void
test_new_map (void)
{
  RrWindow *window = app_create_window ();

  app_activate (window, "new");
  app_settle ();
  g_assert_nonnull (rr_window_get_session (window));
  g_assert_null (rr_window_get_file (window));
  g_assert_true (rr_window_is_pristine (window));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Untitled Map – Reroute");
  g_assert_true (app_is_enabled (window, "save"));
  g_assert_false (app_is_enabled (window, "undo"));

  app_set_title (window, "Renamed");
  app_settle ();
  g_assert_false (rr_window_is_pristine (window));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "• Renamed – Reroute");

  app_activate (window, "undo");
  app_settle ();
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Untitled Map – Reroute");
  g_assert_true (app_is_enabled (window, "redo"));

  app_close (window);
}

static void
test_example_is_a_copy (void)
{
  RrWindow *window = app_create_window ();

  app_activate (window, "open-example");
  app_wait (app_has_session, window);
  g_assert_null (rr_window_get_file (window));
  g_assert_false (rr_document_get_modified (app_get_document (window)));
  g_assert_cmpuint (rr_list_get_size (rr_session_get_map (rr_window_get_session (window))->touchpoints), >=, 12);

  app_close (window);
}

static void
assert_state (RrWindow   *window,
              const char *action,
              const char *expected)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (window), action);

  g_assert_cmpstr (g_variant_get_string (state, NULL), ==, expected);
}

static void
test_views (void)
{
  RrWindow *window = app_open_window ("views.journey.json");
  RrSession *session = rr_window_get_session (window);
  RrWorkspace *workspace = RR_WORKSPACE (app_find_widget (GTK_WIDGET (window), RR_TYPE_WORKSPACE));
  RrToolRow *tools = RR_TOOL_ROW (app_find_widget (GTK_WIDGET (window), RR_TYPE_TOOL_ROW));

  assert_state (window, "view", "map");
  assert_state (window, "scenario", "sc-a");
  g_assert_cmpstr (rr_sidebar_get_page (rr_workspace_get_sidebar (workspace)), ==, "details");
  g_assert_cmpstr (rr_tool_row_get_facts (tools), ==, "3 touchpoints in 2 stages");

  g_action_group_activate_action (G_ACTION_GROUP (window), "view", g_variant_new_string ("assess"));
  app_settle ();
  g_assert_cmpint (rr_session_get_view (session), ==, RR_VIEW_ASSESS);
  assert_state (window, "view", "assess");
  g_assert_cmpstr (rr_sidebar_get_page (rr_workspace_get_sidebar (workspace)), ==, "impact");
  g_assert_nonnull (strstr (rr_tool_row_get_facts (tools), "2 of 3"));

  g_action_group_activate_action (G_ACTION_GROUP (window), "view", g_variant_new_string ("recover"));
  app_settle ();
  g_assert_cmpstr (rr_sidebar_get_page (rr_workspace_get_sidebar (workspace)), ==, "plan");
  g_assert_cmpstr (rr_tool_row_get_facts (tools), ==, "No plan yet");

  g_action_group_activate_action (G_ACTION_GROUP (window), "view", g_variant_new_string ("review"));
  app_settle ();
  assert_state (window, "view", "review");
  g_assert_cmpstr (rr_sidebar_get_page (rr_workspace_get_sidebar (workspace)), ==, "review");
  g_assert_nonnull (strstr (rr_tool_row_get_facts (tools), "Not known"));

  g_action_group_activate_action (G_ACTION_GROUP (window), "page", g_variant_new_string ("details"));
  g_assert_cmpstr (rr_sidebar_get_page (rr_workspace_get_sidebar (workspace)), ==, "details");
  g_assert_cmpint (rr_session_get_view (session), ==, RR_VIEW_REVIEW);

  app_close (window);
}

/* What the menus of the tool row choose. */
static void
test_choices (void)
{
  RrWindow *window = app_open_window ("choices.journey.json");
  RrSession *session = rr_window_get_session (window);
  RrDocument *document = app_get_document (window);
  g_autoptr (RrScenario) scenario = rr_element_new (RR_TYPE_SCENARIO);
  g_autoptr (RrSegment) segment = rr_element_new (RR_TYPE_SEGMENT);
  g_autoptr (GError) error = NULL;

  rr_element_prepare (scenario, "name", rr_value_text ("Strike"), NULL);
  rr_element_prepare (segment, "name", rr_value_text ("Families"), NULL);
  rr_document_begin (document, "Add");
  rr_document_insert (document, rr_session_get_map (session)->scenarios, 1, scenario, &error);
  g_assert_no_error (error);
  rr_document_insert (document, rr_session_get_map (session)->segments, 0, segment, &error);
  g_assert_no_error (error);
  rr_document_end (document);
  app_settle ();

  g_action_group_change_action_state (G_ACTION_GROUP (window), "scenario", g_variant_new_string (rr_element_get_id (scenario)));
  g_assert_true (rr_session_get_scenario (session) == scenario);
  assert_state (window, "scenario", rr_element_get_id (scenario));

  g_action_group_activate_action (G_ACTION_GROUP (window), "segment", g_variant_new_string (rr_element_get_id (segment)));
  g_assert_true (rr_session_get_segment (session) == segment);
  assert_state (window, "segment", rr_element_get_id (segment));
  g_action_group_activate_action (G_ACTION_GROUP (window), "segment", g_variant_new_string (""));
  g_assert_null (rr_session_get_segment (session));

  while (rr_document_can_undo (document))
    rr_document_undo (document);
  app_close (window);
}

static void
assert_tab (RrWindow   *window,
            const char *title)
{
  GtkStackSwitcher *switcher = GTK_STACK_SWITCHER (app_find_widget (GTK_WIDGET (window), GTK_TYPE_STACK_SWITCHER));
  GtkWidget *page = gtk_stack_get_child_by_name (gtk_stack_switcher_get_stack (switcher), "plan");

  app_settle ();
  g_assert_cmpstr (gtk_stack_page_get_title (gtk_stack_get_page (gtk_stack_switcher_get_stack (switcher), page)),
                   ==, title);
}

/* The tab of the plan says how far it is, also while the page was never shown. */
static void
test_plan_tab (void)
{
  RrWindow *window = app_open_window ("plan-tab.journey.json");
  RrDocument *document = app_get_document (window);
  RrScenario *scenario = rr_session_get_scenario (rr_window_get_session (window));
  g_autoptr (RrAction) action = rr_element_new (RR_TYPE_ACTION);
  g_autoptr (GError) error = NULL;

  assert_tab (window, "Plan");

  rr_element_prepare (action, "title", rr_value_text ("Call them"), NULL);
  rr_element_prepare (action, "strategy", rr_value_text ("support"), NULL);
  rr_element_prepare (action, "phase", rr_value_text ("day"), NULL);
  rr_document_begin (document, "Add");
  rr_document_insert (document, scenario->actions, 0, action, &error);
  g_assert_no_error (error);
  rr_document_end (document);
  assert_tab (window, "Plan 0/1");

  rr_document_begin (document, "Tick");
  rr_document_set (document, action, "status", rr_value_text ("done"), &error);
  g_assert_no_error (error);
  rr_document_end (document);
  assert_tab (window, "Plan 1/1");

  rr_session_set_scenario (rr_window_get_session (window), NULL);
  assert_tab (window, "Plan");

  while (rr_document_can_undo (document))
    rr_document_undo (document);
  app_close (window);
}

static void
test_delete_scenario (void)
{
  RrWindow *window = app_open_window ("scenario.journey.json");
  RrSession *session = rr_window_get_session (window);
  RrMap *map = rr_session_get_map (session);

  app_activate (window, "scenario-delete");
  app_settle ();
  g_assert_cmpuint (rr_list_get_size (map->scenarios), ==, 0);
  g_assert_null (rr_session_get_scenario (session));
  g_assert_false (app_is_enabled (window, "scenario-edit"));
  g_assert_false (app_is_enabled (window, "scenario-delete"));

  app_activate (window, "undo");
  app_settle ();
  g_assert_cmpuint (rr_list_get_size (map->scenarios), ==, 1);

  app_close (window);
}

/* A button that shows a picture alone says in words what it does; a tooltip is not enough. */
static void
check_names (GtkWidget *widget)
{
  if ((GTK_IS_BUTTON (widget) || GTK_IS_MENU_BUTTON (widget)) && gtk_widget_get_mapped (widget))
    {
      g_autofree char *text = app_dialog_text (widget);
      gboolean inside = gtk_widget_get_ancestor (gtk_widget_get_parent (widget), GTK_TYPE_MENU_BUTTON) != NULL
                        || gtk_widget_get_ancestor (gtk_widget_get_parent (widget), ADW_TYPE_SPLIT_BUTTON) != NULL
                        || gtk_widget_get_ancestor (widget, GTK_TYPE_WINDOW_CONTROLS) != NULL
                        || gtk_widget_get_ancestor (widget, GTK_TYPE_SPIN_BUTTON) != NULL;

      if (!inside
          && *g_strstrip (text) == '\0'
          && !gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL))
        g_test_fail_printf ("a %s within a %s has no name", G_OBJECT_TYPE_NAME (widget),
                            G_OBJECT_TYPE_NAME (gtk_widget_get_parent (widget)));
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    check_names (child);
}

static void
test_names (void)
{
  static const char *const views[] = { "map", "assess", "recover", "review" };
  RrWindow *start = app_create_window ();
  RrWindow *window = app_open_window ("names.journey.json");

  app_settle ();
  check_names (GTK_WIDGET (start));
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_action_group_activate_action (G_ACTION_GROUP (window), "view", g_variant_new_string (views[i]));
      app_settle ();
      check_names (GTK_WIDGET (window));
    }

  app_close (start);
  app_close (window);
}

static void
test_sidebar (void)
{
  RrWindow *window = app_open_window ("sidebar.journey.json");
  RrWorkspace *workspace = RR_WORKSPACE (app_find_widget (GTK_WIDGET (window), RR_TYPE_WORKSPACE));

  g_assert_true (rr_workspace_get_sidebar_visible (workspace));
  app_activate (window, "sidebar");
  g_assert_false (rr_workspace_get_sidebar_visible (workspace));
  g_assert_false (g_settings_get_boolean (rr_application_get_settings (app_test_application ()), "sidebar-visible"));
  app_activate (window, "sidebar");
  g_assert_true (rr_workspace_get_sidebar_visible (workspace));

  app_close (window);
}

int
main (int   argc,
      char *argv[])
{
  app_test_init (&argc, &argv);

  g_test_add_func ("/app/window/start-page", test_start_page);
  g_test_add_func ("/app/window/new-map", test_new_map);
  g_test_add_func ("/app/window/example", test_example_is_a_copy);
  g_test_add_func ("/app/window/views", test_views);
  g_test_add_func ("/app/window/choices", test_choices);
  g_test_add_func ("/app/window/plan-tab", test_plan_tab);
  g_test_add_func ("/app/window/delete-scenario", test_delete_scenario);
  g_test_add_func ("/app/window/sidebar", test_sidebar);
  g_test_add_func ("/app/window/names", test_names);

  return app_test_finish (g_test_run ());
}
