/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "app-support.h"

static gboolean
is_set (gpointer user_data)
{
  return *(gboolean *) user_data;
}

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
  RrWindow *window = app_open_window ("save.journey.json");

  app_set_title (window, "Renamed");
  app_settle ();
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "• Renamed – Reroute");
  app_activate (window, "save");
  app_wait (app_is_unmodified, window);
  app_assert_file_has (rr_window_get_file (window), "\"title\": \"Renamed\"");

  /* Saved twice in a row: the window knows its own writing for what it is. */
  app_set_title (window, "Renamed again");
  app_settle ();
  app_activate (window, "save");
  app_wait (app_is_unmodified, window);
  app_assert_file_has (rr_window_get_file (window), "Renamed again");
  app_settle ();
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Renamed again – Reroute");

  app_close (window);
}

static void
test_edit_during_save (void)
{
  RrWindow *window = app_open_window ("during.journey.json");
  gboolean done = FALSE;

  app_set_title (window, "First");
  rr_window_save_async (window, FALSE, save_cb, &done);
  g_assert_false (app_is_enabled (window, "save-as"));
  app_set_title (window, "Second");
  app_wait (is_set, &done);

  app_assert_file_has (rr_window_get_file (window), "\"title\": \"First\"");
  g_assert_true (rr_document_get_modified (app_get_document (window)));
  rr_document_undo (app_get_document (window));
  g_assert_false (rr_document_get_modified (app_get_document (window)));

  app_close (window);
}

/* Who saves again before the file is written has the later state in it. */
static void
test_save_again (void)
{
  RrWindow *window = app_open_window ("again.journey.json");

  app_set_title (window, "First");
  app_activate (window, "save");
  app_set_title (window, "Second");
  app_activate (window, "save");
  app_wait (app_is_unmodified, window);
  app_assert_file_has (rr_window_get_file (window), "\"title\": \"Second\"");

  app_close (window);
}

static void
test_save_removed (void)
{
  RrWindow *window = app_open_window ("removed.journey.json");

  g_assert_true (g_file_delete (rr_window_get_file (window), NULL, NULL));
  app_set_title (window, "Back again");
  app_settle ();
  app_activate (window, "save");
  app_wait (app_is_unmodified, window);
  app_assert_file_has (rr_window_get_file (window), "Back again");

  app_close (window);
}

static void
test_save_fails (void)
{
  RrWindow *window = app_open_window ("fails.journey.json");
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nonexistent/folder/x.journey.json");
  g_autoptr (RrDocument) document = g_object_ref (app_get_document (window));

  rr_window_set_map (window, document, nowhere, NULL);
  app_set_title (window, "Kept");
  app_activate (window, "save");
  app_assert_dialog_says (window, "“x.journey.json” could not be saved");
  app_answer (window, "close");

  g_assert_true (rr_document_get_modified (document));
  g_assert_cmpstr (rr_session_get_map (rr_window_get_session (window))->title, ==, "Kept");
  g_assert_true (app_is_enabled (window, "save"));

  app_close (window);
}

static void
test_save_as (void)
{
  RrWindow *window = app_create_window ();
  g_autoptr (GFile) other = app_write_file ("other.txt", "");
  g_autoptr (GFile) folder = g_file_get_parent (other);
  g_autoptr (GFile) typed = g_file_get_child (folder, "typed");
  g_autoptr (GFile) expected = g_file_get_child (folder, "typed.journey.json");

  app_activate (window, "new");
  app_set_title (window, "Saved as");
  app_settle ();
  app_activate (window, "save");
  app_choose_file (window, typed);
  app_wait (app_is_unmodified, window);
  g_assert_true (g_file_equal (rr_window_get_file (window), expected));
  app_assert_file_has (expected, "Saved as");
  app_settle ();

  /* The ending was added, so the chooser could not ask about this file. */
  app_set_title (window, "Saved again");
  app_settle ();
  app_activate (window, "save-as");
  app_choose_file (window, typed);
  app_assert_dialog_says (window, "Replace “typed.journey.json”?");
  app_answer (window, "replace");
  app_wait (app_is_unmodified, window);
  app_assert_file_has (expected, "Saved again");

  app_close (window);
}

static void
test_save_over_open_file (void)
{
  RrWindow *first = app_open_window ("first.journey.json");
  RrWindow *second = app_open_window ("second.journey.json");
  g_autoptr (GFile) folder = g_file_get_parent (rr_window_get_file (first));
  g_autoptr (GFile) typed = g_file_get_child (folder, "first");
  g_autofree char *contents = NULL;

  app_set_title (second, "Second");
  app_settle ();
  app_activate (second, "save-as");
  app_choose_file (second, typed);
  app_assert_dialog_says (second, "It is open in another window.");
  app_answer (second, "close");
  contents = app_read_file (rr_window_get_file (first));
  g_assert_cmpstr (contents, ==, app_map);
  g_assert_true (rr_document_get_modified (app_get_document (second)));

  app_close (first);
  app_close (second);
}

static void
test_changed_on_disk (void)
{
  RrWindow *window = app_open_window ("disk.journey.json");
  g_autoptr (GFile) file = app_write_file ("disk.journey.json", "somebody else's");

  app_set_title (window, "Mine");
  app_settle ();
  app_activate (window, "save");
  app_assert_dialog_says (window, "was changed by another program");
  app_answer (window, "cancel");
  app_wait (app_has_no_dialog, window);
  app_settle ();
  app_assert_file_has (file, "somebody else's");
  g_assert_true (rr_document_get_modified (app_get_document (window)));

  app_activate (window, "save");
  app_answer (window, "replace");
  app_wait (app_is_unmodified, window);
  app_assert_file_has (file, "\"title\": \"Mine\"");

  app_close (window);
}

int
main (int   argc,
      char *argv[])
{
  app_test_init (&argc, &argv);

  g_test_add_func ("/app/window-save/save", test_save);
  g_test_add_func ("/app/window-save/edit-during-save", test_edit_during_save);
  g_test_add_func ("/app/window-save/again", test_save_again);
  g_test_add_func ("/app/window-save/save-removed", test_save_removed);
  g_test_add_func ("/app/window-save/save-fails", test_save_fails);
  g_test_add_func ("/app/window-save/save-as", test_save_as);
  g_test_add_func ("/app/window-save/save-over-open-file", test_save_over_open_file);
  g_test_add_func ("/app/window-save/changed-on-disk", test_changed_on_disk);

  return app_test_finish (g_test_run ());
}
