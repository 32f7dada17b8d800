/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "app-support.h"
#include "rr-export-dialog.h"

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
    { "report", "report.pdf", "%PDF" },
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

static gboolean
is_ready (gpointer dialog)
{
  return gtk_picture_get_paintable (g_object_get_data (dialog, "preview")) != NULL;
}

static GtkWidget *
find_child (GtkWidget *widget,
            GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_child (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* What was chosen the last time is chosen again, previewed, and handed on. */
static void
test_dialog (void)
{
  RrWindow *window = app_open_window ("export-dialog.journey.json");
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autoptr (GVariant) remembered = NULL;
  GtkWidget *dialog;
  RrExportOptions options;

  remembered = g_variant_ref_sink (g_variant_new_parsed ("{'format': <uint32 0>, 'paper': <uint32 3>, 'tile': <true>, "
                                                         "'legend': <false>, 'scale': <1.5>}"));
  g_settings_set_value (settings, "export-options", remembered);
  dialog = rr_export_dialog_new (rr_window_get_session (window), settings);
  g_object_set_data (G_OBJECT (dialog), "preview", find_child (dialog, GTK_TYPE_PICTURE));
  app_wait (is_ready, dialog);

  g_assert_cmpint (rr_export_dialog_get_format (RR_EXPORT_DIALOG (dialog)), ==, RR_EXPORT_PDF);
  rr_export_dialog_get_options (RR_EXPORT_DIALOG (dialog), &options);
  g_assert_cmpstr (options.paper, ==, "A3");
  g_assert_true (options.tile && options.no_legend && !options.untitled && !options.transparent);
  g_assert_cmpfloat (options.scale, ==, 1.5);
  g_assert_null (options.rows);
  gtk_window_destroy (GTK_WINDOW (dialog));
  app_close (window);
}

int
main (int   argc,
      char *argv[])
{
  app_test_init (&argc, &argv);

  /* Its preview is drawn by a thread that may still tidy up; the program must not end meanwhile. */
  g_test_add_func ("/app/window-export/dialog", test_dialog);
  g_test_add_func ("/app/window-export/export", test_export);

  return app_test_finish (g_test_run ());
}
