/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "app-support.h"

static void
test_close_asks (void)
{
  RrWindow *window = app_open_window ("close.journey.json");
  g_autoptr (GFile) file = g_object_ref (rr_window_get_file (window));
  GtkApplication *application = GTK_APPLICATION (app_test_application ());

  app_set_title (window, "Unsaved");
  gtk_window_close (GTK_WINDOW (window));
  app_assert_dialog_says (window, "Save changes to “Unsaved”?");
  app_answer (window, "cancel");
  app_wait (app_has_no_dialog, window);
  app_settle ();
  g_assert_cmpuint (g_list_length (gtk_application_get_windows (application)), ==, 1);

  gtk_window_close (GTK_WINDOW (window));
  app_answer (window, "save");
  while (gtk_application_get_windows (application) != NULL)
    g_main_context_iteration (NULL, TRUE);
  app_assert_file_has (file, "Unsaved");
}

static void
test_close_discards (void)
{
  RrWindow *window = app_open_window ("discard.journey.json");
  g_autoptr (GFile) file = g_object_ref (rr_window_get_file (window));
  GtkApplication *application = GTK_APPLICATION (app_test_application ());
  g_autofree char *contents = NULL;

  app_set_title (window, "Unsaved");
  gtk_window_close (GTK_WINDOW (window));
  app_answer (window, "discard");
  while (gtk_application_get_windows (application) != NULL)
    g_main_context_iteration (NULL, TRUE);

  contents = app_read_file (file);
  g_assert_cmpstr (contents, ==, app_map);
}

/* Each window is asked about in turn; the first "cancel" ends it. */
static void
test_quit (void)
{
  GtkApplication *application = GTK_APPLICATION (app_test_application ());
  RrWindow *windows[] = { app_open_window ("quit-a.journey.json"), app_open_window ("quit-b.journey.json") };
  GtkWindow *left;

  app_set_title (windows[0], "Unsaved");
  app_set_title (windows[1], "Unsaved");
  g_action_group_activate_action (G_ACTION_GROUP (application), "quit", NULL);
  while (!app_has_dialog (windows[0]) && !app_has_dialog (windows[1]))
    g_main_context_iteration (NULL, TRUE);
  left = GTK_WINDOW (app_has_dialog (windows[0]) ? windows[1] : windows[0]);
  app_answer (app_has_dialog (windows[0]) ? windows[0] : windows[1], "discard");
  app_wait (app_has_dialog, left);
  app_answer (RR_WINDOW (left), "cancel");
  app_settle ();

  g_assert_cmpuint (g_list_length (gtk_application_get_windows (application)), ==, 1);
  app_close (RR_WINDOW (left));
}

static void
test_close_unmodified (void)
{
  RrWindow *window = app_open_window ("unmodified.journey.json");
  GtkApplication *application = GTK_APPLICATION (app_test_application ());

  gtk_window_close (GTK_WINDOW (window));
  while (gtk_application_get_windows (application) != NULL)
    g_main_context_iteration (NULL, TRUE);
}

int
main (int   argc,
      char *argv[])
{
  app_test_init (&argc, &argv);

  g_test_add_func ("/app/window-close/close-asks", test_close_asks);
  g_test_add_func ("/app/window-close/close-discards", test_close_discards);
  g_test_add_func ("/app/window-close/quit", test_quit);
  g_test_add_func ("/app/window-close/close-unmodified", test_close_unmodified);

  return app_test_finish (g_test_run ());
}
