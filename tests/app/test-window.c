/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>

#include "app-support.h"
#include "rr-map-file.h"
#include "rr-start-page.h"
#include "rr-tool-row.h"
#include "rr-workspace.h"

/* Helpers. */

static gboolean
has_session (gpointer user_data)
{
  return rr_window_get_session (user_data) != NULL;
}

static gboolean
has_dialog (gpointer user_data)
{
  return app_find_dialog (user_data) != NULL;
}

static gboolean
has_no_dialog (gpointer user_data)
{
  return app_find_dialog (user_data) == NULL;
}

static gboolean
is_unmodified (gpointer user_data)
{
  return !rr_document_get_modified (rr_session_get_document (rr_window_get_session (user_data)));
}

static gboolean
is_set (gpointer user_data)
{
  return *(gboolean *) user_data;
}

static RrDocument *
get_document (RrWindow *window)
{
  return rr_session_get_document (rr_window_get_session (window));
}

static RrWindow *
create_window (void)
{
  RrWindow *window = rr_window_new (app_test_application ());

  gtk_window_present (GTK_WINDOW (window));

  return window;
}

/* A window with app_map, from a file of that name. */
static RrWindow *
open_window (const char *name)
{
  g_autoptr (GFile) file = app_write_file (name, app_map);
  RrWindow *window = create_window ();

  rr_window_open_file (window, file);
  app_wait (has_session, window);
  app_settle ();

  return window;
}

static void
set_title (RrWindow   *window,
           const char *title)
{
  RrDocument *document = get_document (window);

  rr_document_begin (document, "Rename the Map");
  g_assert_true (rr_document_set (document, rr_document_get_map (document), "title", rr_value_text (title), NULL));
  rr_document_end (document);
}

static gboolean
is_enabled (RrWindow   *window,
            const char *action)
{
  return g_action_group_get_action_enabled (G_ACTION_GROUP (window), action);
}

static void
activate (RrWindow   *window,
          const char *action)
{
  g_assert_true (is_enabled (window, action));
  g_action_group_activate_action (G_ACTION_GROUP (window), action, NULL);
}

static void
answer (RrWindow   *window,
        const char *response)
{
  GtkWidget *dialog;

  app_wait (has_dialog, window);
  dialog = app_find_dialog (GTK_WINDOW (window));
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), response);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
assert_dialog_says (RrWindow   *window,
                    const char *text)
{
  g_autofree char *all = NULL;

  app_wait (has_dialog, window);
  all = app_dialog_text (app_find_dialog (GTK_WINDOW (window)));
  if (strstr (all, text) == NULL)
    g_error ("“%s” is not in “%s”", text, all);
}

static void
assert_file_has (GFile      *file,
                 const char *text)
{
  g_autofree char *contents = app_read_file (file);

  g_assert_nonnull (strstr (contents, text));
}

/* Without a map. */

static void
test_start_page (void)
{
  RrWindow *window = create_window ();
  GtkWidget *page = app_find_widget (GTK_WIDGET (window), RR_TYPE_START_PAGE);

  app_settle ();
  g_assert_nonnull (page);
  g_assert_true (gtk_widget_get_mapped (page));
  g_assert_true (rr_window_is_pristine (window));
  g_assert_true (is_enabled (window, "new"));
  g_assert_true (is_enabled (window, "open"));
  g_assert_true (is_enabled (window, "open-example"));
  g_assert_false (is_enabled (window, "save"));
  g_assert_false (is_enabled (window, "export"));
  g_assert_false (is_enabled (window, "undo"));
  g_assert_false (is_enabled (window, "view"));
  g_assert_false (is_enabled (window, "scenario-new"));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Reroute");

  app_close (window);
}

static void
test_new_map (void)
{
  RrWindow *window = create_window ();

  activate (window, "new");
  app_settle ();
  g_assert_nonnull (rr_window_get_session (window));
  g_assert_null (rr_window_get_file (window));
  g_assert_true (rr_window_is_pristine (window));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Untitled Map – Reroute");
  g_assert_true (is_enabled (window, "save"));
  g_assert_false (is_enabled (window, "undo"));

  set_title (window, "Renamed");
  app_settle ();
  g_assert_false (rr_window_is_pristine (window));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "• Renamed – Reroute");

  activate (window, "undo");
  app_settle ();
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Untitled Map – Reroute");
  g_assert_true (is_enabled (window, "redo"));

  app_close (window);
}

static void
test_example_is_a_copy (void)
{
  RrWindow *window = create_window ();

  activate (window, "open-example");
  app_wait (has_session, window);
  g_assert_null (rr_window_get_file (window));
  g_assert_false (rr_document_get_modified (get_document (window)));
  g_assert_cmpuint (rr_list_get_size (rr_session_get_map (rr_window_get_session (window))->touchpoints), >=, 12);

  app_close (window);
}

/* Opening. */

static void
test_open (void)
{
  RrWindow *window = open_window ("open.journey.json");
  g_autoptr (GFile) other_file = app_write_file ("other.journey.json", app_map);
  GtkWindow *other;

  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Flying home – Reroute");
  g_assert_nonnull (rr_window_get_file (window));
  g_assert_true (rr_application_find_window (app_test_application (), rr_window_get_file (window)) == GTK_WINDOW (window));

  /* Another file gets a window of its own; the same one does not. */
  rr_window_open_file (window, rr_window_get_file (window));
  rr_window_open_file (window, other_file);
  while ((other = rr_application_find_window (app_test_application (), other_file)) == NULL
         || other == GTK_WINDOW (window) || rr_window_get_session (RR_WINDOW (other)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (g_list_length (gtk_application_get_windows (GTK_APPLICATION (app_test_application ()))), ==, 2);
  g_assert_true (rr_window_has_file (window, rr_window_get_file (window)));

  app_close (RR_WINDOW (other));
  app_close (window);
}

static void
test_unreadable (void)
{
  static const struct
  {
    const char *contents;
    const char *expected;
  } cases[] = {
    { "{ \"format\": \"reroute-journey\", \"version\": 1,\n  \"stages\": [ { \"id\": \"s\", \"name\": \"S\", \"color\": \"blue\" } ] }",
      "stages[0].color" },
    { "{ \"format\": \"reroute-journey\", \"version\": 1, }", "1" },
    { "{ \"format\": \"reroute-journey\", \"version\": 99 }", "version" },
    { "[]", "map" },
  };
  RrWindow *window = open_window ("good.journey.json");
  RrSession *session = rr_window_get_session (window);

  set_title (window, "Half done");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFile) bad = app_write_file ("bad.journey.json", cases[i].contents);

      rr_window_open_file (window, bad);
      assert_dialog_says (window, "“bad.journey.json” could not be opened");
      assert_dialog_says (window, cases[i].expected);
      answer (window, "close");
      app_wait (has_no_dialog, window);

      g_assert_true (rr_window_get_session (window) == session);
      g_assert_cmpstr (rr_session_get_map (session)->title, ==, "Half done");
      g_assert_null (rr_application_find_window (app_test_application (), bad));
    }

  app_close (window);
}

static void
test_missing (void)
{
  RrWindow *window = create_window ();
  g_autoptr (GFile) file = g_file_new_for_path ("/nonexistent/folder/x.journey.json");

  rr_window_open_file (window, file);
  assert_dialog_says (window, "“x.journey.json” could not be opened");
  answer (window, "close");
  g_assert_null (rr_window_get_session (window));

  app_close (window);
}

/* Saving. */

static void
save_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  gboolean *done = user_data;

  rr_window_save_finish (RR_WINDOW (object), result);
  *done = TRUE;
}

static void
test_save (void)
{
  RrWindow *window = open_window ("save.journey.json");

  set_title (window, "Renamed");
  app_settle ();
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "• Renamed – Reroute");
  activate (window, "save");
  app_wait (is_unmodified, window);
  assert_file_has (rr_window_get_file (window), "\"title\": \"Renamed\"");

  /* Saved twice in a row: the window knows its own writing for what it is. */
  set_title (window, "Renamed again");
  app_settle ();
  activate (window, "save");
  app_wait (is_unmodified, window);
  assert_file_has (rr_window_get_file (window), "Renamed again");
  app_settle ();
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Renamed again – Reroute");

  app_close (window);
}

static void
test_edit_during_save (void)
{
  RrWindow *window = open_window ("during.journey.json");
  gboolean done = FALSE;

  set_title (window, "First");
  rr_window_save_async (window, FALSE, save_cb, &done);
  g_assert_false (is_enabled (window, "save"));
  set_title (window, "Second");
  app_wait (is_set, &done);

  assert_file_has (rr_window_get_file (window), "\"title\": \"First\"");
  g_assert_true (rr_document_get_modified (get_document (window)));
  rr_document_undo (get_document (window));
  g_assert_false (rr_document_get_modified (get_document (window)));

  app_close (window);
}

static void
test_save_removed (void)
{
  RrWindow *window = open_window ("removed.journey.json");

  g_assert_true (g_file_delete (rr_window_get_file (window), NULL, NULL));
  set_title (window, "Back again");
  app_settle ();
  activate (window, "save");
  app_wait (is_unmodified, window);
  assert_file_has (rr_window_get_file (window), "Back again");

  app_close (window);
}

static void
test_save_fails (void)
{
  RrWindow *window = open_window ("fails.journey.json");
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nonexistent/folder/x.journey.json");
  g_autoptr (RrDocument) document = g_object_ref (get_document (window));

  rr_window_set_map (window, document, nowhere, NULL);
  set_title (window, "Kept");
  activate (window, "save");
  assert_dialog_says (window, "“x.journey.json” could not be saved");
  answer (window, "close");

  g_assert_true (rr_document_get_modified (document));
  g_assert_cmpstr (rr_session_get_map (rr_window_get_session (window))->title, ==, "Kept");
  g_assert_true (is_enabled (window, "save"));

  app_close (window);
}

static void
test_changed_on_disk (void)
{
  RrWindow *window = open_window ("disk.journey.json");
  g_autoptr (GFile) file = app_write_file ("disk.journey.json", "somebody else's");

  set_title (window, "Mine");
  app_settle ();
  activate (window, "save");
  assert_dialog_says (window, "was changed by another program");
  answer (window, "cancel");
  app_wait (has_no_dialog, window);
  app_settle ();
  assert_file_has (file, "somebody else's");
  g_assert_true (rr_document_get_modified (get_document (window)));

  activate (window, "save");
  answer (window, "replace");
  app_wait (is_unmodified, window);
  assert_file_has (file, "\"title\": \"Mine\"");

  app_close (window);
}

/* Closing. */

static void
test_close_asks (void)
{
  RrWindow *window = open_window ("close.journey.json");
  g_autoptr (GFile) file = g_object_ref (rr_window_get_file (window));
  GtkApplication *application = GTK_APPLICATION (app_test_application ());

  set_title (window, "Unsaved");
  gtk_window_close (GTK_WINDOW (window));
  assert_dialog_says (window, "Save changes to “Unsaved”?");
  answer (window, "cancel");
  app_wait (has_no_dialog, window);
  app_settle ();
  g_assert_cmpuint (g_list_length (gtk_application_get_windows (application)), ==, 1);

  gtk_window_close (GTK_WINDOW (window));
  answer (window, "save");
  while (gtk_application_get_windows (application) != NULL)
    g_main_context_iteration (NULL, TRUE);
  assert_file_has (file, "Unsaved");
}

static void
test_close_discards (void)
{
  RrWindow *window = open_window ("discard.journey.json");
  g_autoptr (GFile) file = g_object_ref (rr_window_get_file (window));
  GtkApplication *application = GTK_APPLICATION (app_test_application ());
  g_autofree char *contents = NULL;

  set_title (window, "Unsaved");
  gtk_window_close (GTK_WINDOW (window));
  answer (window, "discard");
  while (gtk_application_get_windows (application) != NULL)
    g_main_context_iteration (NULL, TRUE);

  contents = app_read_file (file);
  g_assert_cmpstr (contents, ==, app_map);
}

static void
test_close_unmodified (void)
{
  RrWindow *window = open_window ("unmodified.journey.json");
  GtkApplication *application = GTK_APPLICATION (app_test_application ());

  gtk_window_close (GTK_WINDOW (window));
  while (gtk_application_get_windows (application) != NULL)
    g_main_context_iteration (NULL, TRUE);
}

/* Views and scenarios. */

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
  RrWindow *window = open_window ("views.journey.json");
  RrSession *session = rr_window_get_session (window);
  RrWorkspace *workspace = RR_WORKSPACE (app_find_widget (GTK_WIDGET (window), RR_TYPE_WORKSPACE));
  RrToolRow *tools = RR_TOOL_ROW (app_find_widget (GTK_WIDGET (window), RR_TYPE_TOOL_ROW));

  assert_state (window, "view", "map");
  assert_state (window, "scenario", "sc-a");
  g_assert_cmpstr (rr_workspace_get_page (workspace), ==, "details");
  g_assert_cmpstr (rr_tool_row_get_facts (tools), ==, "3 touchpoints in 2 stages");

  g_action_group_activate_action (G_ACTION_GROUP (window), "view", g_variant_new_string ("assess"));
  app_settle ();
  g_assert_cmpint (rr_session_get_view (session), ==, RR_VIEW_ASSESS);
  assert_state (window, "view", "assess");
  g_assert_cmpstr (rr_workspace_get_page (workspace), ==, "impact");
  g_assert_nonnull (strstr (rr_tool_row_get_facts (tools), "2 of 3"));

  g_action_group_activate_action (G_ACTION_GROUP (window), "view", g_variant_new_string ("recover"));
  app_settle ();
  g_assert_cmpstr (rr_workspace_get_page (workspace), ==, "plan");
  g_assert_cmpstr (rr_tool_row_get_facts (tools), ==, "No plan yet");

  g_action_group_activate_action (G_ACTION_GROUP (window), "page", g_variant_new_string ("details"));
  g_assert_cmpstr (rr_workspace_get_page (workspace), ==, "details");
  g_assert_cmpint (rr_session_get_view (session), ==, RR_VIEW_RECOVER);

  app_close (window);
}

static void
test_delete_scenario (void)
{
  RrWindow *window = open_window ("scenario.journey.json");
  RrSession *session = rr_window_get_session (window);
  RrMap *map = rr_session_get_map (session);

  activate (window, "scenario-delete");
  app_settle ();
  g_assert_cmpuint (rr_list_get_size (map->scenarios), ==, 0);
  g_assert_null (rr_session_get_scenario (session));
  g_assert_false (is_enabled (window, "scenario-edit"));
  g_assert_false (is_enabled (window, "scenario-delete"));

  activate (window, "undo");
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
  static const char *const views[] = { "map", "assess", "recover" };
  RrWindow *start = create_window ();
  RrWindow *window = open_window ("names.journey.json");

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
  RrWindow *window = open_window ("sidebar.journey.json");
  RrWorkspace *workspace = RR_WORKSPACE (app_find_widget (GTK_WIDGET (window), RR_TYPE_WORKSPACE));

  g_assert_true (rr_workspace_get_sidebar_visible (workspace));
  activate (window, "sidebar");
  g_assert_false (rr_workspace_get_sidebar_visible (workspace));
  g_assert_false (g_settings_get_boolean (rr_application_get_settings (app_test_application ()), "sidebar-visible"));
  activate (window, "sidebar");
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
  g_test_add_func ("/app/window/open", test_open);
  g_test_add_func ("/app/window/unreadable", test_unreadable);
  g_test_add_func ("/app/window/missing", test_missing);
  g_test_add_func ("/app/window/save", test_save);
  g_test_add_func ("/app/window/edit-during-save", test_edit_during_save);
  g_test_add_func ("/app/window/save-removed", test_save_removed);
  g_test_add_func ("/app/window/save-fails", test_save_fails);
  g_test_add_func ("/app/window/changed-on-disk", test_changed_on_disk);
  g_test_add_func ("/app/window/close-asks", test_close_asks);
  g_test_add_func ("/app/window/close-discards", test_close_discards);
  g_test_add_func ("/app/window/close-unmodified", test_close_unmodified);
  g_test_add_func ("/app/window/views", test_views);
  g_test_add_func ("/app/window/delete-scenario", test_delete_scenario);
  g_test_add_func ("/app/window/sidebar", test_sidebar);
  g_test_add_func ("/app/window/names", test_names);

  return app_test_finish (g_test_run ());
}
