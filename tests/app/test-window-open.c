/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "app-support.h"

static void
test_open (void)
{
  RrWindow *window = app_open_window ("open.journey.json");
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
  RrWindow *window = app_open_window ("good.journey.json");
  RrSession *session = rr_window_get_session (window);

  app_set_title (window, "Half done");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFile) bad = app_write_file ("bad.journey.json", cases[i].contents);

      rr_window_open_file (window, bad);
      app_assert_dialog_says (window, "“bad.journey.json” could not be opened");
      app_assert_dialog_says (window, cases[i].expected);
      app_answer (window, "close");
      app_wait (app_has_no_dialog, window);

      g_assert_true (rr_window_get_session (window) == session);
      g_assert_cmpstr (rr_session_get_map (session)->title, ==, "Half done");
      g_assert_null (rr_application_find_window (app_test_application (), bad));
    }

  app_close (window);
}

static void
test_repair (void)
{
  static const char contents[] = "{ \"format\": \"reroute-journey\", \"version\": 1, \"title\": \"Half\", "
                                 "\"stages\": [ { \"id\": \"s\", \"name\": \"S\", \"color\": \"blue\" }, { \"id\"";
  RrWindow *window = app_create_window ();
  g_autoptr (GFile) bad = app_write_file ("bad.journey.json", contents);

  rr_window_open_file (window, bad);
  app_assert_dialog_says (window, "“bad.journey.json” could not be opened");
  app_answer (window, "repair");
  app_wait (app_has_session, window);
  app_assert_dialog_says (window, "This is a repaired copy of “bad.journey.json”");
  app_assert_dialog_says (window, "stages[0].color");
  app_answer (window, "cancel");
  app_wait (app_has_no_dialog, window);
  g_assert_cmpstr (rr_session_get_map (rr_window_get_session (window))->title, ==, "Half");
  g_assert_null (rr_window_get_file (window));
  g_assert_true (rr_document_get_modified (app_get_document (window)));
  app_assert_file_has (bad, contents);

  app_close (window);
}

static void
test_missing (void)
{
  RrWindow *window = app_create_window ();
  g_autoptr (GFile) file = g_file_new_for_path ("/nonexistent/folder/x.journey.json");

  rr_window_open_file (window, file);
  app_assert_dialog_says (window, "“x.journey.json” could not be opened");
  app_answer (window, "close");
  g_assert_null (rr_window_get_session (window));

  app_close (window);
}

int
main (int   argc,
      char *argv[])
{
  app_test_init (&argc, &argv);

  g_test_add_func ("/app/window-open/open", test_open);
  g_test_add_func ("/app/window-open/unreadable", test_unreadable);
  g_test_add_func ("/app/window-open/repair", test_repair);
  g_test_add_func ("/app/window-open/missing", test_missing);

  return app_test_finish (g_test_run ());
}
