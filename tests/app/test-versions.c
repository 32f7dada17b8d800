/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Versions: as many as are wanted, in their order whatever the clock does, and a way back. */

#include "config.h"

#include <glib/gstdio.h>

#include "app-support.h"
#include "rr-versions-dialog.h"
#include "rr-versions.h"

static guint
count (const char *folder)
{
  g_autoptr (GPtrArray) paths = rr_versions_list (folder);

  return paths->len;
}

static void
add (const char *folder,
     const char *text,
     guint       n_kept,
     gint64      now)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;

  rr_versions_add (folder, bytes, n_kept, now, &error);
  g_assert_no_error (error);
}

static void
test_store (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/somewhere/a.journey.json");
  g_autofree char *folder = rr_versions_get_folder (file);
  g_autoptr (GPtrArray) paths = NULL;
  g_autofree char *newest = NULL;

  add (folder, "one", 3, 1000000);
  add (folder, "two", 3, 2000000);
  add (folder, "two", 3, 3000000);
  g_assert_cmpuint (count (folder), ==, 2);
  /* The clock went back. */
  add (folder, "three", 3, 500);
  add (folder, "four", 3, 600);
  g_assert_cmpuint (count (folder), ==, 3);

  paths = rr_versions_list (folder);
  g_assert_true (g_file_get_contents (paths->pdata[0], &newest, NULL, NULL));
  g_assert_cmpstr (newest, ==, "four");

  add (folder, "five", 0, 4000000);
  g_assert_cmpuint (count (folder), ==, 0);
}

static gboolean
has_two (gpointer folder)
{
  return count (folder) == 2;
}

static gboolean
has_one (gpointer folder)
{
  return count (folder) == 1;
}

static gboolean
is_sensitive (gpointer widget)
{
  return gtk_widget_get_sensitive (widget);
}

static GtkWidget *
find_button (GtkWidget  *root,
             const char *label)
{
  if (GTK_IS_BUTTON (root) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (root)), label) == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, label);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
test_restore (void)
{
  RrWindow *window = app_open_window ("versions.journey.json");
  RrDocument *document = app_get_document (window);
  g_autofree char *folder = rr_versions_get_folder (rr_window_get_file (window));
  GtkWindow *dialog;
  GtkWidget *restore;

  app_set_title (window, "First");
  app_activate (window, "save");
  app_wait (app_is_unmodified, window);
  app_wait (has_one, folder);
  app_set_title (window, "Second");
  app_activate (window, "save");
  app_wait (app_is_unmodified, window);
  app_wait (has_two, folder);
  app_set_title (window, "Third");

  dialog = rr_versions_dialog_show (GTK_WINDOW (window), document, rr_window_get_file (window));
  restore = find_button (GTK_WIDGET (dialog), "_Restore");
  app_wait (is_sensitive, restore);
  g_signal_emit_by_name (restore, "clicked");
  app_settle ();
  g_assert_cmpstr (rr_document_get_map (document)->title, ==, "Second");
  rr_document_undo (document);
  g_assert_cmpstr (rr_document_get_map (document)->title, ==, "Third");

  app_close (window);
}

int
main (int   argc,
      char *argv[])
{
  app_test_init (&argc, &argv);

  g_test_add_func ("/app/versions/store", test_store);
  g_test_add_func ("/app/versions/restore", test_restore);

  return app_test_finish (g_test_run ());
}
