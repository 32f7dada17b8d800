/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "app-support.h"
#include "rr-export-dialog.h"
#include "rr-value.h"

static GVariant *
text_option (const char *name,
             const char *value)
{
  GVariantDict dict;

  g_variant_dict_init (&dict, NULL);
  g_variant_dict_insert (&dict, name, "s", value);
  return g_variant_dict_end (&dict);
}

static gboolean
can_export (gpointer user_data)
{
  return app_is_enabled (user_data, "export");
}

/* It closes a moment later than it is told to. */
static gboolean
is_asked_where (gpointer window)
{
  return GTK_IS_FILE_CHOOSER (app_find_dialog (window));
}

static GtkWidget *
find_button (GtkWidget  *widget,
             const char *label)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, label);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* A plan of one action, as somebody would make it. */
static void
add_action (RrWindow *window)
{
  RrDocument *document = app_get_document (window);
  RrScenario *scenario = rr_list_get (rr_document_get_map (document)->scenarios, 0);
  g_autoptr (RrAction) action = rr_element_new (RR_TYPE_ACTION);
  g_autoptr (GError) error = NULL;

  rr_element_prepare (action, "title", rr_value_text ("Call everybody"), NULL);
  rr_element_prepare (action, "strategy", rr_value_text ("service"), NULL);
  rr_element_prepare (action, "phase", rr_value_text ("hours"), NULL);
  rr_document_begin (document, "");
  rr_document_insert (document, scenario->actions, 0, action, &error);
  rr_document_end (document);
  g_assert_no_error (error);
}

/* The dialog writes everything that it offers. */
static void
test_export (void)
{
  static const struct
  {
    const char *output;
    const char *name;
    const char *beginning;
  } cases[] = {
    { "pdf", "picture.pdf", "%PDF" },
    { "png", "picture.png", "\x89PNG" },
    { "svg", "picture.svg", "<?xml" },
    { "report", "report.pdf", "%PDF" },
    { "plan-markdown", "plan.md", "# Recovery plan: Winter storm" },
    { "plan-csv", "plan.csv", "id,kind," },
    { "plan-ical", "plan.ics", "BEGIN:VCALENDAR" },
    { "mermaid", "map.mmd", "journey\n" },
    { "touchpoints", "map.csv", "id,title," },
    { "markdown", "map.md", "# Flying home" },
  };
  RrWindow *window = app_open_window ("export.journey.json");
  g_autoptr (GFile) folder = g_file_get_parent (rr_window_get_file (window));
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);

  add_action (window);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFile) file = g_file_get_child (folder, cases[i].name);
      g_autofree char *contents = NULL;
      GtkWidget *dialog;

      g_settings_set_value (settings, "export-options", text_option ("output", cases[i].output));
      app_activate (window, "export");
      app_wait (app_has_dialog, window);
      dialog = app_find_dialog (GTK_WINDOW (window));
      g_assert_cmpint (rr_export_dialog_get_output (RR_EXPORT_DIALOG (dialog)), ==, i);
      gtk_widget_activate (find_button (dialog, "_Export…"));
      app_wait (is_asked_where, window);
      app_choose_file (window, file);
      while (app_is_enabled (window, "export") && !g_file_query_exists (file, NULL))
        g_main_context_iteration (NULL, TRUE);
      app_wait (can_export, window);
      contents = app_read_file (file);
      if (!g_str_has_prefix (contents, cases[i].beginning))
        g_error ("%s begins with “%.40s”", cases[i].name, contents);
    }

  app_close (window);
}

/* Whether a preview, or what is wrong, is shown. */
static gboolean
is_ready (gpointer dialog)
{
  g_autofree char *text = app_dialog_text (dialog);

  return strstr (text, g_object_get_data (dialog, "expected")) != NULL;
}

static GtkWidget *
open_dialog (RrWindow   *window,
             GSettings  *settings,
             const char *options,
             const char *expected)
{
  GtkWidget *dialog;

  g_settings_set_value (settings, "export-options", g_variant_new_parsed (options));
  dialog = rr_export_dialog_new (rr_window_get_session (window), settings);
  g_object_set_data (G_OBJECT (dialog), "expected", (gpointer) expected);
  gtk_window_present (GTK_WINDOW (dialog));
  app_wait (is_ready, dialog);
  return dialog;
}

/* What was chosen the last time is chosen again, previewed, and handed on. */
static void
test_dialog (void)
{
  RrWindow *window = app_open_window ("export-dialog.journey.json");
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autoptr (RrExportJob) job = NULL;
  const RrExportOptions *options;
  GtkWidget *dialog;

  g_settings_set_string (settings, "emotion-scale", "numbers");
  g_settings_set_string (settings, "author-name", "Ada");
  dialog = open_dialog (window, settings,
                        "{'output': <'pdf'>, 'paper': <uint32 3>, 'tile': <true>, 'legend': <false>, 'scale': <1.5>}",
                        "of A3");

  g_assert_cmpint (rr_export_dialog_get_output (RR_EXPORT_DIALOG (dialog)), ==, RR_OUTPUT_PDF);
  job = rr_export_dialog_make_job (RR_EXPORT_DIALOG (dialog));
  options = rr_export_job_get_options (job);
  g_assert_cmpstr (options->paper, ==, "A3");
  g_assert_true (options->tile && options->no_legend && !options->untitled && !options->transparent);
  g_assert_cmpfloat (options->scale, ==, 1.5);
  g_assert_null (options->rows);
  g_assert_null (options->touchpoints);
  g_assert_cmpint (options->emotions, ==, RR_EMOTIONS_NUMBERS);
  g_assert_cmpstr (options->author, ==, "Ada");
  g_assert_cmpstr (options->scenario, ==, "sc-a");
  gtk_window_destroy (GTK_WINDOW (dialog));

  g_settings_reset (settings, "emotion-scale");
  g_settings_reset (settings, "author-name");
  app_close (window);
}

/* Settings that another version wrote, or a person, choose what they can. */
static void
test_odd_settings (void)
{
  RrWindow *window = app_open_window ("export-odd.journey.json");
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  GtkWidget *dialog = open_dialog (window, settings,
                                   "{'output': <'hologram'>, 'paper': <uint32 999>, 'theme': <'pink'>, 'scale': <-3.0>}",
                                   " mm");

  g_assert_cmpint (rr_export_dialog_get_output (RR_EXPORT_DIALOG (dialog)), ==, RR_OUTPUT_PDF);
  gtk_window_destroy (GTK_WINDOW (dialog));
  app_close (window);
}

/* Where there is no plan the dialog says so, and nothing can be written or copied. */
static void
test_no_plan (void)
{
  RrWindow *window = app_open_window ("export-no-plan.journey.json");
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  GtkWidget *dialog = open_dialog (window, settings, "{'output': <'plan-ical'>}", "no plan yet");

  g_assert_false (gtk_widget_get_sensitive (find_button (dialog, "_Export…")));
  g_assert_false (gtk_widget_get_sensitive (find_button (dialog, "C_opy")));
  gtk_window_destroy (GTK_WINDOW (dialog));
  app_close (window);
}

static void
text_read_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  *(char **) user_data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (object), result, &error);
  g_assert_no_error (error);
}

static gboolean
is_copied (gpointer window)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (window);

  return gdk_content_formats_contain_gtype (gdk_clipboard_get_formats (clipboard), G_TYPE_STRING);
}

static gboolean
is_copied_picture (gpointer window)
{
  GdkContentFormats *formats = gdk_clipboard_get_formats (gtk_widget_get_clipboard (window));

  return gdk_content_formats_contain_mime_type (formats, "image/png")
         && gdk_content_formats_contain_mime_type (formats, "image/svg+xml");
}

/* The plan as plain text, and the map as a picture, go to the clipboard from where they are seen. */
static void
test_copy (void)
{
  RrWindow *window = app_open_window ("export-copy.journey.json");
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (window));
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autofree char *text = NULL;
  GtkWidget *dialog;

  add_action (window);
  gdk_clipboard_set_content (clipboard, NULL);
  dialog = open_dialog (window, settings, "{'output': <'plan-markdown'>}", " lines");
  gtk_widget_activate (find_button (dialog, "C_opy"));
  app_wait (is_copied, window);
  gdk_clipboard_read_text_async (clipboard, NULL, text_read_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (strstr (text, "- [ ] **Call everybody**"));
  gtk_window_destroy (GTK_WINDOW (dialog));

  dialog = open_dialog (window, settings, "{'output': <'png'>}", " pixels");
  gtk_widget_activate (find_button (dialog, "C_opy"));
  app_wait (is_copied_picture, window);
  gtk_window_destroy (GTK_WINDOW (dialog));
  app_close (window);
}

int
main (int   argc,
      char *argv[])
{
  app_test_init (&argc, &argv);

  g_test_add_func ("/app/window-export/export", test_export);
  g_test_add_func ("/app/window-export/dialog", test_dialog);
  g_test_add_func ("/app/window-export/odd-settings", test_odd_settings);
  g_test_add_func ("/app/window-export/no-plan", test_no_plan);
  g_test_add_func ("/app/window-export/copy", test_copy);

  return app_test_finish (g_test_run ());
}
