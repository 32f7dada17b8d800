/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Maps of other programs: opened, chosen from, mapped by columns, and pasted. */
#include "config.h"

#include "app-support.h"
#include "rr-import-dialog.h"
#include "rr-workspace.h"

static const char two_journeys[] =
  "# Notes\n\n```mermaid\njourney\n  title First\n  section A\n    One: 3: Me\n```\n\n"
  "```mermaid\njourney\n  title Second\n  section B\n    Two: 4: Me\n    Three: 1: You\n```\n";

static const char table[] =
  "Thing,Where it happens,title\nSearch,Shop,a\nPay,Shop,b\nWait,Home,c\n";

static RrWindow *
open_foreign (const char *name,
              const char *contents)
{
  g_autoptr (GFile) file = app_write_file (name, contents);
  RrWindow *window = app_create_window ();

  rr_window_open_file (window, file);

  return window;
}

static void
assert_titles (RrWindow   *window,
               const char *expected)
{
  RrMap *map = rr_document_get_map (app_get_document (window));
  g_autoptr (GString) titles = g_string_new (NULL);

  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);
      RrStage *stage = rr_map_find_stage (map, touchpoint->stage);

      g_string_append_printf (titles, "%s%s/%s", i > 0 ? " " : "", stage->name, touchpoint->title);
    }
  g_assert_cmpstr (titles->str, ==, expected);
}

static gboolean
can_import (gpointer dialog)
{
  return gtk_widget_get_sensitive (gtk_window_get_default_widget (dialog));
}

/* The rows of choices of a dialog, in their order. */
static void
list_rows (GtkWidget *widget,
           GPtrArray *rows)
{
  if (ADW_IS_COMBO_ROW (widget))
    g_ptr_array_add (rows, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    list_rows (child, rows);
}

static GtkWidget *
wait_dialog (RrWindow *window)
{
  GtkWidget *dialog;

  app_wait (app_has_dialog, window);
  dialog = app_find_dialog (GTK_WINDOW (window));
  g_assert_true (RR_IS_IMPORT_DIALOG (dialog));
  app_wait (can_import, dialog);

  return dialog;
}

static void
choose (GtkWidget  *dialog,
        const char *title,
        guint       selected)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  list_rows (dialog, rows);
  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (adw_preferences_row_get_title (rows->pdata[i]), title))
      {
        adw_combo_row_set_selected (rows->pdata[i], selected);
        app_wait (can_import, dialog);
        return;
      }

  g_error ("nothing is called “%s”", title);
}

static void
import (GtkWidget *dialog,
        RrWindow  *window)
{
  gtk_widget_activate (gtk_window_get_default_widget (GTK_WINDOW (dialog)));
  app_wait (app_has_session, window);
  app_wait (app_has_no_dialog, window);
}

/* One journey needs no question: it opens like a map of the program's own, without a file. */
static void
test_open (void)
{
  RrWindow *window = open_foreign ("one.mmd", "journey\n  title Alone\n  section A\n    One: 3: Me\n");

  app_wait (app_has_session, window);
  assert_titles (window, "A/One");
  g_assert_null (rr_window_get_file (window));
  app_close (window);
}

/* What a file is called need not say what it is; what is nobody's map is refused as before. */
static void
test_other_name (void)
{
  RrWindow *window = open_foreign ("notes.txt", "journey\n  title Alone\n  section A\n    One: 3: Me\n");

  app_wait (app_has_session, window);
  assert_titles (window, "A/One");
  app_close (window);

  window = open_foreign ("export.json", "{\"metadata\": {\"name\": \"Bags\"}, \"stages\": [{\"id\": \"s\", \"name\": \"Home\"}], "
                         "\"swimlanes\": [{\"id\": \"l\", \"name\": \"Web\", \"type\": \"channel\"}], "
                         "\"nodes\": [{\"id\": \"n\", \"stageId\": \"s\", \"swimlaneId\": \"l\", \"title\": \"Drop the bags\"}]}");
  app_wait (app_has_session, window);
  assert_titles (window, "Home/Drop the bags");
  app_close (window);

  window = open_foreign ("letter.txt", "Dear all, the journey was fine.\n");
  app_wait (app_has_dialog, window);
  app_assert_dialog_says (window, "“letter.txt” could not be opened");
  g_assert_false (app_has_session (window));
  app_close (window);
}

static void
test_all_journeys (void)
{
  RrWindow *window = open_foreign ("all.md", two_journeys);

  import (wait_dialog (window), window);
  assert_titles (window, "A/One B/Two B/Three");
  app_close (window);
}

static void
test_one_journey (void)
{
  RrWindow *window = open_foreign ("second.md", two_journeys);
  GtkWidget *dialog = wait_dialog (window);

  choose (dialog, "Journey", 2);
  import (dialog, window);
  assert_titles (window, "B/Two B/Three");
  app_close (window);
}

/* What the names of the columns do not tell is chosen. */
static void
test_columns (void)
{
  RrWindow *window = open_foreign ("table.csv", table);
  GtkWidget *dialog = wait_dialog (window);

  choose (dialog, rr_touchpoint_role_get_label (RR_TOUCHPOINT_ROLE_TITLE), 1);
  choose (dialog, rr_touchpoint_role_get_label (RR_TOUCHPOINT_ROLE_STAGE), 2);
  import (dialog, window);
  assert_titles (window, "Shop/Search Shop/Pay Home/Wait");
  app_close (window);
}

static void
test_cancel (void)
{
  RrWindow *window = open_foreign ("cancel.md", two_journeys);
  GtkWidget *dialog = wait_dialog (window);

  gtk_window_close (GTK_WINDOW (dialog));
  app_wait (app_has_no_dialog, window);
  g_assert_false (app_has_session (window));
  g_assert_true (app_is_enabled (window, "open"));
  app_close (window);
}

/* The window that is not @data. */
static RrWindow *
find_other (gpointer data)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (app_test_application ())); l != NULL; l = l->next)
    if (RR_IS_WINDOW (l->data) && l->data != data)
      return l->data;

  return NULL;
}

static gboolean
has_other (gpointer data)
{
  RrWindow *other = find_other (data);

  return other != NULL && app_has_session (other);
}

static gboolean
has_pasted (gpointer data)
{
  return rr_list_get_size (rr_document_get_map (app_get_document (data))->touchpoints) == 5;
}

/* A journey that is pasted is a map of its own, a list is touchpoints. */
static void
test_paste (void)
{
  RrWindow *window = app_open_window ("paste.journey.json"), *other;
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (window));

  gdk_clipboard_set_text (clipboard, "journey\n  title Pasted\n  section A\n    One: 3: Me\n");
  app_activate (window, "paste");
  app_wait (has_other, window);
  other = find_other (window);
  assert_titles (other, "A/One");
  g_assert_false (rr_document_get_modified (app_get_document (window)));
  app_close (other);

  gdk_clipboard_set_text (clipboard, "journey home\nby train\n");
  app_activate (window, "paste");
  app_wait (has_pasted, window);
  app_close (window);
}

static gboolean
has_two (gpointer data)
{
  return app_has_session (data) && rr_list_get_size (rr_document_get_map (app_get_document (data))->touchpoints) == 2;
}

/* What is pasted onto the start page begins a map; nothing does not. */
static void
test_paste_first (void)
{
  RrWindow *window = app_create_window ();
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (window));

  gdk_clipboard_set_content (clipboard, NULL);
  app_activate (window, "paste");
  app_settle ();
  g_assert_false (app_has_session (window));

  gdk_clipboard_set_text (clipboard, "Book a seat\nFly home\n");
  app_activate (window, "paste");
  app_wait (has_two, window);
  app_activate (window, "undo");
  g_assert_cmpuint (rr_list_get_size (rr_document_get_map (app_get_document (window))->touchpoints), ==, 0);
  app_close (window);

  /* A journey takes the place of the map that it would have begun. */
  window = app_create_window ();
  gdk_clipboard_set_text (clipboard, "journey\n  title Pasted\n  section A\n    One: 3: Me\n    Two: 3: Me\n");
  app_activate (window, "paste");
  app_wait (has_two, window);
  assert_titles (window, "A/One A/Two");
  app_close (window);
}

int
main (int   argc,
      char *argv[])
{
  app_test_init (&argc, &argv);

  g_test_add_func ("/app/window-import/open", test_open);
  g_test_add_func ("/app/window-import/other-name", test_other_name);
  g_test_add_func ("/app/window-import/all-journeys", test_all_journeys);
  g_test_add_func ("/app/window-import/one-journey", test_one_journey);
  g_test_add_func ("/app/window-import/columns", test_columns);
  g_test_add_func ("/app/window-import/cancel", test_cancel);
  g_test_add_func ("/app/window-import/paste", test_paste);
  g_test_add_func ("/app/window-import/paste-first", test_paste_first);

  return app_test_finish (g_test_run ());
}
