/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <unistd.h>

#include "app-support.h"
#include "toolkit-flaws.h"
#include "rr-settings.h"

/* Long enough for the slowest machine under a sanitizer; nothing is expected to take it. */
#define PATIENCE_SECONDS 60

const char app_map[] =
  "{\n"
  "  \"format\": \"reroute-journey\",\n"
  "  \"version\": 1,\n"
  "  \"title\": \"Flying home\",\n"
  "  \"stages\": [\n"
  "    { \"id\": \"st-a\", \"name\": \"Booking\" },\n"
  "    { \"id\": \"st-b\", \"name\": \"Travel day\" }\n"
  "  ],\n"
  "  \"lanes\": [\n"
  "    { \"id\": \"ln-a\", \"name\": \"Website\", \"channel\": \"website\" },\n"
  "    { \"id\": \"ln-b\", \"name\": \"Airport\", \"channel\": \"store\" }\n"
  "  ],\n"
  "  \"touchpoints\": [\n"
  "    { \"id\": \"tp-a\", \"title\": \"Choose seats\", \"stage\": \"st-a\", \"lane\": \"ln-a\" },\n"
  "    { \"id\": \"tp-b\", \"title\": \"Check in\", \"stage\": \"st-b\", \"lane\": \"ln-a\" },\n"
  "    { \"id\": \"tp-c\", \"title\": \"Rebook\", \"stage\": \"st-b\", \"step\": 1, \"lane\": \"ln-b\" }\n"
  "  ],\n"
  "  \"links\": [\n"
  "    { \"id\": \"lk-a\", \"from\": \"tp-b\", \"to\": \"tp-c\", \"strength\": 0.8 }\n"
  "  ],\n"
  "  \"scenarios\": [\n"
  "    {\n"
  "      \"id\": \"sc-a\", \"name\": \"Winter storm\", \"kind\": \"weather\",\n"
  "      \"start\": \"2015-02-21\", \"end\": \"2015-02-23\",\n"
  "      \"impacts\": [ { \"touchpoint\": \"tp-b\", \"severity\": 4 } ]\n"
  "    }\n"
  "  ]\n"
  "}\n";

static char *folder;
static RrApplication *application;

/**
 * app_test_init:
 *
 * To be called before anything of GTK is used.
 */
void
app_test_init (int    *argc,
               char ***argv)
{
  folder = g_dir_make_tmp ("reroute-test-XXXXXX", NULL);
  g_assert_nonnull (folder);
  g_setenv ("XDG_DATA_HOME", folder, TRUE);
  g_setenv ("XDG_CONFIG_HOME", folder, TRUE);
  g_setenv ("XDG_STATE_HOME", folder, TRUE);
  /* Where file choosers start. */
  g_assert_cmpint (g_chdir (folder), ==, 0);

  toolkit_flaws_ignore ();
  gtk_test_init (argc, argv, NULL);
  g_set_application_name ("Reroute");
}

/**
 * app_test_application:
 *
 * Returns: (transfer none): the application, started; made at the first call
 */
RrApplication *
app_test_application (void)
{
  if (application == NULL)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GSettings) settings = rr_settings_new (&error);

      g_assert_no_error (error);
      application = rr_application_new (settings);
      /* Nobody else on the bus is to answer for this one. */
      g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE | G_APPLICATION_HANDLES_OPEN);
      g_application_register (G_APPLICATION (application), NULL, &error);
      g_assert_no_error (error);
    }

  return application;
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR) && !g_file_test (child, G_FILE_TEST_IS_SYMLINK))
        remove_folder (child);
      else
        g_unlink (child);
    }

  g_rmdir (path);
}

/**
 * app_test_finish:
 * @result: of g_test_run ()
 *
 * Puts everything away and ends the program.  It ends at once: the toolkit's threads (file choosers, monitors, pictures of
 * icons) may still be at work, and at times trip over what the libraries take down as a program ends.
 *
 * Returns: never, but that main () may return it
 */
int
app_test_finish (int result)
{
  app_settle ();
  g_clear_object (&application);
  remove_folder (folder);
  g_clear_pointer (&folder, g_free);

  fflush (NULL);
  _exit (result);
}

static gboolean
patience_cb (gpointer user_data)
{
  g_error ("What was waited for did not come");

  return G_SOURCE_REMOVE;
}

/**
 * app_wait:
 * @condition: what is waited for
 * @user_data: for @condition
 */
void
app_wait (AppCondition condition,
          gpointer     user_data)
{
  guint source = g_timeout_add_seconds (PATIENCE_SECONDS, patience_cb, NULL);

  while (!condition (user_data))
    g_main_context_iteration (NULL, TRUE);

  g_source_remove (source);
}

/**
 * app_settle:
 *
 * Lets everything happen that is due.
 */
void
app_settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/**
 * app_find_dialog:
 * @parent: a window
 *
 * Returns: (transfer none) (nullable): the dialog that stands in front of it
 */
GtkWidget *
app_find_dialog (GtkWindow *parent)
{
  g_autoptr (GListModel) toplevels = g_object_ref (gtk_window_get_toplevels ());

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (toplevels, i);

      if (gtk_window_get_transient_for (window) == parent && gtk_widget_get_visible (GTK_WIDGET (window)))
        return GTK_WIDGET (window);
    }

  return NULL;
}

static void
append_text (GtkWidget *widget,
             GString   *text)
{
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (text, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    append_text (child, text);
}

/**
 * app_dialog_text:
 * @dialog: a dialog
 *
 * Returns: (transfer full): all that it says
 */
char *
app_dialog_text (GtkWidget *dialog)
{
  GString *text = g_string_new (NULL);

  append_text (dialog, text);

  return g_string_free (text, FALSE);
}

/**
 * app_find_widget:
 * @root: a widget
 * @type: a type
 *
 * Returns: (transfer none) (nullable): the first widget of @type in @root
 */
GtkWidget *
app_find_widget (GtkWidget *root,
                 GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = app_find_widget (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/**
 * app_close:
 * @window: a window; goes without a question
 */
void
app_close (RrWindow *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  app_settle ();
}

/**
 * app_write_file:
 * @name: of the file
 * @contents: what it holds
 *
 * Returns: (transfer full): a file in the test's folder
 */
GFile *
app_write_file (const char *name,
                const char *contents)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, contents, -1, &error);
  g_assert_no_error (error);

  return g_file_new_for_path (path);
}

/**
 * app_read_file:
 * @file: a file
 *
 * Returns: (transfer full): what it holds
 */
char *
app_read_file (GFile *file)
{
  g_autoptr (GError) error = NULL;
  char *contents = NULL;

  g_file_load_contents (file, NULL, &contents, NULL, NULL, &error);
  g_assert_no_error (error);

  return contents;
}

/* Windows; the first four are conditions for app_wait (). */

gboolean
app_has_session (gpointer user_data)
{
  return rr_window_get_session (user_data) != NULL;
}

gboolean
app_has_dialog (gpointer user_data)
{
  return app_find_dialog (user_data) != NULL;
}

gboolean
app_has_no_dialog (gpointer user_data)
{
  return app_find_dialog (user_data) == NULL;
}

gboolean
app_is_unmodified (gpointer user_data)
{
  return !rr_document_get_modified (rr_session_get_document (rr_window_get_session (user_data)));
}

RrDocument *
app_get_document (RrWindow *window)
{
  return rr_session_get_document (rr_window_get_session (window));
}

RrWindow *
app_create_window (void)
{
  RrWindow *window = rr_window_new (app_test_application ());

  toolkit_flaws_ignore_in_test ();
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

/* A window with app_map, from a file of that name. */
RrWindow *
app_open_window (const char *name)
{
  g_autoptr (GFile) file = app_write_file (name, app_map);
  RrWindow *window = app_create_window ();

  rr_window_open_file (window, file);
  app_wait (app_has_session, window);
  app_settle ();

  return window;
}

void
app_set_title (RrWindow   *window,
               const char *title)
{
  RrDocument *document = app_get_document (window);

  rr_document_begin (document, "Rename the Map");
  g_assert_true (rr_document_set (document, rr_document_get_map (document), "title", rr_value_text (title), NULL));
  rr_document_end (document);
}

gboolean
app_is_enabled (RrWindow   *window,
                const char *action)
{
  return g_action_group_get_action_enabled (G_ACTION_GROUP (window), action);
}

void
app_activate (RrWindow   *window,
              const char *action)
{
  g_assert_true (app_is_enabled (window, action));
  g_action_group_activate_action (G_ACTION_GROUP (window), action, NULL);
}

void
app_answer (RrWindow   *window,
            const char *response)
{
  GtkWidget *dialog;

  app_wait (app_has_dialog, window);
  dialog = app_find_dialog (GTK_WINDOW (window));
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), response);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static gboolean
has_chosen (gpointer user_data)
{
  GtkFileChooser *chooser = user_data;
  GFile *wanted = g_object_get_data (G_OBJECT (chooser), "wanted");
  g_autoptr (GFile) file = gtk_file_chooser_get_file (chooser);

  return file != NULL && g_file_equal (file, wanted);
}

static gboolean
is_hidden (gpointer user_data)
{
  return !gtk_widget_get_visible (user_data);
}

static gboolean
rested_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;

  return G_SOURCE_REMOVE;
}

/* As long as a hand takes from the keyboard to the pointer. */
static void
rest (void)
{
  gboolean rested = FALSE;

  g_timeout_add (150, rested_cb, &rested);
  while (!rested)
    g_main_context_iteration (NULL, TRUE);
}

/* Answers the file chooser, as a person would; it would ask about a @file that exists. */
void
app_choose_file (RrWindow *window,
                 GFile    *file)
{
  /* GTK's own chooser warns at times of a button of its path bar; what breaks stays fatal. */
  GLogLevelFlags fatal = g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  GtkWidget *dialog;
  g_autofree char *name = g_file_get_basename (file);

  app_wait (app_has_dialog, window);
  dialog = app_find_dialog (GTK_WINDOW (window));
  g_assert_true (GTK_IS_FILE_CHOOSER (dialog));
  g_object_set_data (G_OBJECT (dialog), "wanted", file);
  /* Newer choosers come back to the name that they began with when they have read the folder. */
  for (guint n_quiet = 0; n_quiet < 3; n_quiet++)
    {
      if (!has_chosen (dialog))
        {
          gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
          app_wait (has_chosen, dialog);
          n_quiet = 0;
        }
      rest ();
    }
  /* It looks at the folder before it answers. */
  g_object_ref (dialog);
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_ACCEPT);
  app_wait (is_hidden, dialog);
  g_object_unref (dialog);
  g_log_set_always_fatal (fatal);
}

void
app_assert_dialog_says (RrWindow   *window,
                        const char *text)
{
  g_autofree char *all = NULL;

  app_wait (app_has_dialog, window);
  all = app_dialog_text (app_find_dialog (GTK_WINDOW (window)));
  if (strstr (all, text) == NULL)
    g_error ("“%s” is not in “%s”", text, all);
}

void
app_assert_file_has (GFile      *file,
                     const char *text)
{
  g_autofree char *contents = app_read_file (file);

  g_assert_nonnull (strstr (contents, text));
}
