/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "app-support.h"

static gboolean
can_export (gpointer user_data)
{
  return app_is_enabled (user_data, "export");
}

static void
test_export (void)
{
  static const struct
  {
    const char *format;
    const char *name;
    const char *beginning;
  } cases[] = {
    { "pdf", "picture.pdf", "%PDF" },
    { "png", "picture.png", "\x89PNG" },
    { "svg", "picture.svg", "<?xml" },
  };
  RrWindow *window = app_open_window ("export.journey.json");
  g_autoptr (GFile) folder = g_file_get_parent (rr_window_get_file (window));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFile) file = g_file_get_child (folder, cases[i].name);
      g_autofree char *contents = NULL;

      g_action_group_activate_action (G_ACTION_GROUP (window), "export", g_variant_new_string (cases[i].format));
      app_choose_file (window, file);
      while (app_is_enabled (window, "export") && !g_file_query_exists (file, NULL))
        g_main_context_iteration (NULL, TRUE);
      app_wait (can_export, window);
      contents = app_read_file (file);
      g_assert_true (g_str_has_prefix (contents, cases[i].beginning));
    }

  g_assert_false (rr_document_get_modified (app_get_document (window)));
  app_close (window);
}

int
main (int   argc,
      char *argv[])
{
  app_test_init (&argc, &argv);

  g_test_add_func ("/app/window-export/export", test_export);

  return app_test_finish (g_test_run ());
}
