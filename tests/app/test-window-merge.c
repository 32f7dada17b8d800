/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Several people, one file: what others did is merged, and asked about where both did it. */

#include "config.h"

#include <glib/gstdio.h>

#include "app-support.h"
#include "rr-conflict-copy.h"
#include "rr-journal.h"
#include "rr-window-private.h"

/* The map of the tests with a part of it replaced. */
static char *
edited (const char *old_part,
        const char *new_part)
{
  g_autoptr (GString) text = g_string_new (app_map);

  g_assert_cmpuint (g_string_replace (text, old_part, new_part, 1), ==, 1);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
write_outside (const char *name,
               const char *old_part,
               const char *new_part)
{
  g_autofree char *text = edited (old_part, new_part);
  g_autoptr (GFile) file = app_write_file (name, text);
}

static RrTouchpoint *
find_card (RrWindow   *window,
           const char *id)
{
  return rr_map_find_touchpoint (rr_document_get_map (app_get_document (window)), id);
}

static gboolean
has_renamed_card (gpointer window)
{
  return g_str_equal (find_card (window, "tp-b")->title, "Check in early");
}

static void
test_at_once (void)
{
  RrWindow *window = app_open_window ("together.journey.json");

  write_outside ("together.journey.json", "\"Check in\"", "\"Check in early\"");
  app_wait (has_renamed_card, window);
  app_settle ();
  g_assert_false (rr_document_get_modified (app_get_document (window)));

  /* With something of ours, and it can be taken back. */
  app_set_title (window, "Mine");
  write_outside ("together.journey.json", "\"Check in\"", "\"Check in late\"");
  app_settle ();
  app_activate (window, "save");
  app_wait (app_is_unmodified, window);
  g_assert_cmpstr (find_card (window, "tp-b")->title, ==, "Check in late");
  app_assert_file_has (rr_window_get_file (window), "Check in late");
  app_assert_file_has (rr_window_get_file (window), "\"title\": \"Mine\"");

  app_close (window);
}

static void
test_conflict (void)
{
  RrWindow *window = app_open_window ("conflict.journey.json");
  GtkWidget *dialog;

  app_set_title (window, "Mine");
  write_outside ("conflict.journey.json", "\"Flying home\"", "\"Theirs\"");
  app_wait (app_has_dialog, window);
  app_assert_dialog_says (window, "Both of you changed “conflict.journey.json”");
  dialog = app_find_dialog (GTK_WINDOW (window));
  g_assert_nonnull (dialog);
  app_answer (window, "cancel");
  app_settle ();
  g_assert_cmpstr (rr_document_get_map (app_get_document (window))->title, ==, "Mine");

  app_activate (window, "save");
  app_wait (app_is_unmodified, window);
  app_assert_file_has (rr_window_get_file (window), "\"title\": \"Mine\"");

  app_close (window);
}

static void
test_other (void)
{
  RrWindow *window = app_open_window ("group-a.journey.json");
  g_autofree char *text = edited ("\"tp-c\", \"title\": \"Rebook\"", "\"tp-c\", \"title\": \"Rebook\", \"needs\": [ \"a seat\" ]");
  g_autoptr (GFile) other = app_write_file ("group-b.journey.json", text);

  rr_window_merge_other (window, other);
  app_wait (app_has_dialog, window);
  app_assert_dialog_says (window, "Merge “group-b”?");
  app_answer (window, "merge");
  app_settle ();
  g_assert_cmpstr (find_card (window, "tp-c")->needs[0], ==, "a seat");

  rr_document_undo (app_get_document (window));
  g_assert_null (find_card (window, "tp-c")->needs[0]);

  app_close (window);
}

/* Breakout groups: two copies of what the window has, which is taken for the origin. */
static void
test_groups (void)
{
  RrWindow *window = app_open_window ("handed-out.journey.json");
  g_autofree char *first = edited ("\"Check in\"", "\"Check in early\"");
  g_autofree char *second = edited ("\"Check in\"", "\"Check in late\"");
  g_autofree char *second_too = NULL;
  g_autoptr (GString) renamed = g_string_new (second);
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);
  GtkWidget *dialog, *drop_down;

  g_string_replace (renamed, "\"Flying home\"", "\"Flying\"", 1);
  second_too = g_string_free (g_steal_pointer (&renamed), FALSE);
  g_list_store_append (files, rr_window_get_file (window));
  {
    g_autoptr (GFile) one = app_write_file ("group one.journey.json", first);
    g_autoptr (GFile) two = app_write_file ("group two.journey.json", second_too);

    g_list_store_append (files, one);
    g_list_store_append (files, two);
  }

  rr_window_merge_others (window, G_LIST_MODEL (files));
  app_assert_dialog_says (window, "Merge 2 Maps?");
  app_assert_dialog_says (window, "“group one” brings 1 change");
  app_assert_dialog_says (window, "“group two” brings 1 change");
  app_assert_dialog_says (window, "group one: “Check in early”");
  app_assert_dialog_says (window, "group two: “Check in late”");

  /* Without an origin the window's own value is one to choose, too. */
  dialog = app_find_dialog (GTK_WINDOW (window));
  drop_down = app_find_widget (dialog, GTK_TYPE_DROP_DOWN);
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (drop_down)), >, 0);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), 0);
  app_assert_dialog_says (window, "Ours: “Check in”");
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), 1);
  app_answer (window, "merge");
  app_settle ();
  g_assert_cmpstr (find_card (window, "tp-b")->title, ==, "Check in early");
  g_assert_cmpstr (rr_document_get_map (app_get_document (window))->title, ==, "Flying");

  rr_document_undo (app_get_document (window));
  g_assert_false (rr_document_get_modified (app_get_document (window)));
  app_close (window);
}

static void
test_copies (void)
{
  static const struct
  {
    const char *name;
    gboolean is_copy;
  } cases[] = {
    { "map (conflicted copy 2024-05-01 101500).journey.json", TRUE },
    { "map.journey (conflicted copy 2024-05-01 101500).json", TRUE },
    { "map.journey (Ann's conflicted copy 2024-05-01).json", TRUE },
    { "map.journey.sync-conflict-20240501-101500-ABCDEFG.json", TRUE },
    { "map.journey.json", FALSE },
    { "mapping (conflicted copy 2024-05-01).journey.json", FALSE },
    { "map (copy).journey.json", FALSE },
    { "map (conflicted copy 2024-05-01).txt", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (rr_conflict_copy_is_of ("map.journey.json", cases[i].name), ==, cases[i].is_copy);
}

/* In a sandbox only the file is seen, until its folder was chosen. */
static void
test_confined (void)
{
  g_autofree char *text = edited ("\"Check in\"", "\"Check in early\"");
  g_autoptr (GFile) copy = app_write_file ("seen.journey.sync-conflict-20240501-101500-ABCDEFG.json", text);
  g_autoptr (GFile) folder = g_file_get_parent (copy);
  g_autoptr (GFile) confined = g_file_new_build_filename (g_get_user_runtime_dir (), "doc", "1a2b", "seen.journey.json", NULL);
  g_autoptr (GPtrArray) unseen = rr_conflict_copy_find (confined, NULL);
  g_autoptr (GPtrArray) seen = rr_conflict_copy_find (confined, folder);
  RrWindow *window;

  g_assert_false (rr_conflict_copy_can_look (confined));
  g_assert_true (rr_conflict_copy_can_look (copy));
  g_assert_cmpuint (unseen->len, ==, 0);
  g_assert_cmpuint (seen->len, ==, 1);
  g_assert_true (g_file_equal (seen->pdata[0], copy));

  /* Where the folder can be seen it need not be chosen. */
  window = app_open_window ("seen.journey.json");
  app_activate (window, "seek-copies");
  app_assert_dialog_says (window, "Check in early");
  app_answer (window, "merge");
  app_settle ();
  g_assert_cmpstr (find_card (window, "tp-b")->title, ==, "Check in");
  app_close (window);
}

/* Where nothing tells of changes, as on some drives and in a sandbox, the file is looked at when
 * the window gets the focus, and before saving. */
static void
test_silent_monitor (void)
{
  RrWindow *window = app_open_window ("silent.journey.json");

  rr_window_stop_watching (window);
  write_outside ("silent.journey.json", "\"Check in\"", "\"Check in early\"");
  app_settle ();
  g_assert_cmpstr (find_card (window, "tp-b")->title, ==, "Check in");
  g_object_notify (G_OBJECT (window), "is-active");
  app_wait (has_renamed_card, window);

  app_set_title (window, "Mine");
  write_outside ("silent.journey.json", "\"Check in\"", "\"Check in late\"");
  app_activate (window, "save");
  app_wait (app_is_unmodified, window);
  app_assert_file_has (rr_window_get_file (window), "Check in late");
  app_assert_file_has (rr_window_get_file (window), "\"title\": \"Mine\"");
  app_close (window);
}

/* Returns: (transfer full) (nullable): the path of the one journal. */
static char *
find_journal (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (name, RR_JOURNAL_SUFFIX))
        return g_build_filename (folder, name, NULL);
    }

  return NULL;
}

static void
test_recover (void)
{
  RrWindow *window = app_open_window ("recover.journey.json");
  g_autofree char *folder = rr_journal_get_folder ();
  g_autoptr (GFile) file = g_object_ref (rr_window_get_file (window));
  g_autoptr (RrRecovery) recovery = NULL;
  g_autofree char *path = NULL;
  g_autofree char *kept = NULL;

  app_set_title (window, "Not saved");
  app_settle ();
  while (recovery == NULL || !g_str_equal (recovery->map->title, "Not saved"))
    {
      g_clear_pointer (&recovery, rr_recovery_free);
      g_clear_pointer (&path, g_free);
      path = find_journal (folder);
      if (path != NULL)
        recovery = rr_journal_load (path, NULL);
      g_usleep (10000);
    }
  g_assert_cmpstr (recovery->base->title, ==, "Flying home");
  kept = g_strconcat (path, ".kept", NULL);
  g_assert_cmpint (g_rename (path, kept), ==, 0);
  app_close (window);

  window = app_create_window ();
  rr_window_recover (window, recovery, kept);
  g_assert_true (g_file_equal (rr_window_get_file (window), file));
  g_assert_true (rr_document_get_modified (app_get_document (window)));
  g_assert_cmpstr (rr_document_get_map (app_get_document (window))->title, ==, "Not saved");
  app_activate (window, "save");
  app_wait (app_is_unmodified, window);
  app_assert_file_has (file, "Not saved");
  app_close (window);

  g_assert_false (g_file_test (kept, G_FILE_TEST_EXISTS));
  g_assert_null (find_journal (folder));
}

int
main (int   argc,
      char *argv[])
{
  app_test_init (&argc, &argv);

  g_test_add_func ("/app/window-merge/at-once", test_at_once);
  g_test_add_func ("/app/window-merge/conflict", test_conflict);
  g_test_add_func ("/app/window-merge/other", test_other);
  g_test_add_func ("/app/window-merge/groups", test_groups);
  g_test_add_func ("/app/window-merge/copies", test_copies);
  g_test_add_func ("/app/window-merge/confined", test_confined);
  g_test_add_func ("/app/window-merge/silent-monitor", test_silent_monitor);
  g_test_add_func ("/app/window-merge/recover", test_recover);

  return app_test_finish (g_test_run ());
}
