/* SPDX-License-Identifier: GPL-3.0-or-later */

/* That each preference is honoured, at once and in windows that are open. */

#include "config.h"

#include "app-support.h"
#include "rr-versions.h"
#include "rr-window-private.h"

static GSettings *
settings (void)
{
  return rr_application_get_settings (app_test_application ());
}

static double
card_height (RrWindow *window)
{
  RrSession *session = rr_window_get_session (window);
  RrRect rect;

  g_assert_true (rr_layout_get_card (rr_session_get_layout (session),
                                     rr_map_find_touchpoint (rr_session_get_map (session), "tp-a"), &rect));

  return rect.height;
}

static void
test_density (void)
{
  RrWindow *window = app_open_window ("density.journey.json");
  RrWindow *later;
  double comfortable = card_height (window), compact;

  g_settings_set_string (settings (), "card-density", "compact");
  compact = card_height (window);
  g_assert_cmpfloat (compact, <, 0.8 * comfortable);
  later = app_open_window ("density-later.journey.json");
  g_assert_cmpfloat (card_height (later), ==, compact);

  g_settings_reset (settings (), "card-density");
  g_assert_cmpfloat (card_height (window), ==, comfortable);
  g_assert_cmpfloat (card_height (later), ==, comfortable);

  app_close (later);
  app_close (window);
}

static void
test_color_scheme (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  app_test_application ();
  g_assert_cmpint (adw_style_manager_get_color_scheme (manager), ==, ADW_COLOR_SCHEME_DEFAULT);
  g_settings_set_string (settings (), "color-scheme", "dark");
  g_assert_true (adw_style_manager_get_dark (manager));
  g_settings_set_string (settings (), "color-scheme", "light");
  g_assert_false (adw_style_manager_get_dark (manager));
  g_settings_reset (settings (), "color-scheme");
}

static void
test_lanes (void)
{
  const char *const lanes[] = { "chat", "pains", NULL };
  RrWindow *window = app_create_window ();
  RrMap *map;

  g_settings_set_strv (settings (), "default-lanes", lanes);
  app_activate (window, "new");
  map = rr_document_get_map (app_get_document (window));
  g_assert_cmpuint (rr_list_get_size (map->lanes), ==, 2);
  g_assert_cmpstr (((RrLane *) rr_list_get (map->lanes, 0))->name, ==, "Chat");
  g_settings_reset (settings (), "default-lanes");

  app_close (window);
}

static gboolean
says_autosaved (gpointer user_data)
{
  g_autofree char *contents = app_read_file (user_data);

  return strstr (contents, "\"title\": \"Saved by itself\"") != NULL;
}

static void
test_autosave (void)
{
  RrWindow *window = app_open_window ("autosave.journey.json");
  g_autoptr (GFile) file = g_object_ref (rr_window_get_file (window));

  app_set_title (window, "Saved by itself");
  app_settle ();
  app_assert_file_has (file, "Flying home");

  /* What was changed before counts as well. */
  g_settings_set_boolean (settings (), "autosave", TRUE);
  app_wait (says_autosaved, file);
  app_wait (app_is_unmodified, window);

  app_set_title (window, "And again");
  app_wait (app_is_unmodified, window);
  app_assert_file_has (file, "\"title\": \"And again\"");

  g_settings_reset (settings (), "autosave");
  app_set_title (window, "Not this");
  app_settle ();
  g_assert_true (rr_document_get_modified (app_get_document (window)));

  app_close (window);
}

static void
closed_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  *(int *) user_data = rr_window_confirm_close_finish (RR_WINDOW (object), result);
}

static gboolean
is_answered (gpointer user_data)
{
  return *(int *) user_data != -1;
}

/* Nobody is asked about what is saved by itself. */
static void
test_autosave_close (void)
{
  RrWindow *window = app_open_window ("close.journey.json");
  g_autoptr (GFile) file = g_object_ref (rr_window_get_file (window));
  int may_close = -1;

  g_settings_set_boolean (settings (), "autosave", TRUE);
  app_set_title (window, "In haste");
  rr_window_confirm_close_async (window, closed_cb, &may_close);
  app_wait (is_answered, &may_close);
  g_assert_true (may_close);
  g_assert_true (app_has_no_dialog (window));
  app_assert_file_has (file, "In haste");

  g_settings_reset (settings (), "autosave");
  app_close (window);
}

/* It says once what is wrong, and does not say it again at each change. */
static void
test_autosave_fails (void)
{
  RrWindow *window = app_open_window ("fails.journey.json");
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nonexistent/folder/x.journey.json");
  g_autoptr (RrDocument) document = g_object_ref (app_get_document (window));

  rr_window_set_map (window, document, nowhere, NULL);
  g_settings_set_boolean (settings (), "autosave", TRUE);
  app_set_title (window, "Kept");
  app_wait (app_has_dialog, window);
  app_assert_dialog_says (window, "“x.journey.json” could not be saved");
  app_answer (window, "close");
  app_wait (app_has_no_dialog, window);

  app_set_title (window, "Kept too");
  g_assert_false (rr_window_saves_by_itself (window));
  g_assert_true (rr_document_get_modified (document));

  g_settings_reset (settings (), "autosave");
  app_close (window);
}

static guint
count_versions (GFile *file)
{
  g_autofree char *folder = rr_versions_get_folder (file);
  g_autoptr (GPtrArray) versions = rr_versions_list (folder);

  return versions->len;
}

typedef struct
{
  GFile *file;
  guint n;
} Versions;

static gboolean
has_versions (gpointer user_data)
{
  Versions *versions = user_data;

  return count_versions (versions->file) == versions->n;
}

static void
save_as_title (RrWindow   *window,
               const char *title)
{
  app_set_title (window, title);
  app_settle ();
  app_activate (window, "save");
  app_wait (app_is_unmodified, window);
}

static void
test_versions_kept (void)
{
  RrWindow *window = app_open_window ("versions.journey.json");
  Versions versions = { rr_window_get_file (window), 1 };

  g_settings_set_int (settings (), "versions-kept", 2);
  save_as_title (window, "One");
  app_wait (has_versions, &versions);
  save_as_title (window, "Two");
  versions.n = 2;
  app_wait (has_versions, &versions);
  g_settings_set_int (settings (), "versions-kept", 0);
  save_as_title (window, "Three");
  versions.n = 0;
  app_wait (has_versions, &versions);
  g_settings_reset (settings (), "versions-kept");

  app_close (window);
}

int
main (int   argc,
      char *argv[])
{
  app_test_init (&argc, &argv);

  g_test_add_func ("/app/window-settings/density", test_density);
  g_test_add_func ("/app/window-settings/color-scheme", test_color_scheme);
  g_test_add_func ("/app/window-settings/lanes", test_lanes);
  g_test_add_func ("/app/window-settings/autosave", test_autosave);
  g_test_add_func ("/app/window-settings/autosave-close", test_autosave_close);
  g_test_add_func ("/app/window-settings/autosave-fails", test_autosave_fails);
  g_test_add_func ("/app/window-settings/versions-kept", test_versions_kept);

  return app_test_finish (g_test_run ());
}
