/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-error-dialog.h"
#include "rr-error.h"
#include "rr-file-name.h"
#include "rr-i18n.h"
#include "rr-import-dialog.h"
#include "rr-question.h"
#include "rr-window-private.h"

typedef struct
{
  GFile *file;         /* owned; NULL: a text that was pasted */
  GBytes *bytes;       /* owned; that text, or NULL */
  GError *refusal;     /* owned; why the file could not be opened as a map of ours, or NULL */
  gboolean refused;    /* nor is it one of another program's */
  RrImport *import;    /* owned; once it is read */
  GPtrArray *warnings; /* owned; of owned texts: what did not come over as it was */
} Job;

static void
job_free (Job *job)
{
  g_clear_object (&job->file);
  g_clear_pointer (&job->bytes, g_bytes_unref);
  g_clear_error (&job->refusal);
  g_clear_pointer (&job->import, rr_import_unref);
  g_ptr_array_unref (job->warnings);
  g_free (job);
}

static char *
get_name (Job *job)
{
  return job->file != NULL ? rr_file_name_display (job->file) : g_strdup (_("Clipboard"));
}

/* Whatever it is called. */
static gboolean
is_foreign (GFile        *file,
            GCancellable *cancellable)
{
  g_autofree char *text = NULL;
  gsize length;

  return g_file_load_contents (file, cancellable, &text, &length, NULL, NULL)
         && g_utf8_validate (text, (gssize) length, NULL) && rr_import_is_meant (text, length);
}

/* Answers with a map, or, where there is something to choose first, with nothing. */
static void
import_in_thread (GTask        *task,
                  gpointer      source_object,
                  gpointer      task_data,
                  GCancellable *cancellable)
{
  Job *job = task_data;
  GError *error = NULL;
  RrMap *map = NULL;

  job->refused = job->refusal != NULL && !is_foreign (job->file, cancellable);
  if (job->refused)
    {
      g_task_return_error (task, g_error_copy (job->refusal));
      return;
    }

  job->import = job->file != NULL ? rr_import_load (job->file, RR_IMPORT_GUESS, cancellable, &error)
                                  : rr_import_read (NULL, job->bytes, RR_IMPORT_GUESS, &error);
  if (job->import != NULL && !rr_import_dialog_is_needed (job->import))
    map = rr_import_make_map (job->import, 0, job->warnings, &error);

  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, map, g_object_unref);
}

static void
show_warnings (RrWindow *self,
               Job      *job)
{
  g_autofree char *name = get_name (job);
  g_autofree char *heading = g_strdup_printf (_("“%s” was imported, but not all of it"), name);
  g_autofree char *details = NULL;
  g_autoptr (GError) error = NULL;

  if (job->warnings->len == 0)
    return;

  g_ptr_array_add (job->warnings, NULL);
  details = g_strjoinv ("\n", (char **) job->warnings->pdata);
  error = g_error_new_literal (RR_ERROR, RR_ERROR_UNSUPPORTED, details);
  rr_error_dialog_show (GTK_WINDOW (self), heading, _("The file itself was left as it is. These parts could not be taken as they are."),
                        error);
}

/* In a window of its own where this one has a map already. */
static RrWindow *
show_map (RrWindow *self,
          RrMap    *map)
{
  g_autoptr (RrDocument) document = rr_document_new (g_object_ref (map));
  RrWindow *window = rr_window_get_for_map (self);

  rr_window_set_map (window, document, NULL, NULL);
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

static void
dialog_import_cb (RrWindow *self,
                  RrMap    *map)
{
  show_map (self, map);
}

static void
imported_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (RrWindow) self = user_data;
  Job *job = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) map = g_task_propagate_pointer (G_TASK (result), &error);

  self->importing = FALSE;
  /* Closed meanwhile. */
  if (gtk_window_get_application (GTK_WINDOW (self)) == NULL)
    return;

  rr_work_bar_end (self->work_bar);
  gtk_window_present (GTK_WINDOW (self));

  if (map != NULL)
    {
      show_warnings (show_map (self, map), job);
    }
  else if (error == NULL)
    {
      GtkWidget *dialog = rr_import_dialog_new (GTK_WINDOW (self), job->import);

      g_signal_connect_object (dialog, "import", G_CALLBACK (dialog_import_cb), self, G_CONNECT_SWAPPED);
      gtk_window_present (GTK_WINDOW (dialog));
    }
  else if (job->refused)
    {
      rr_window_show_open_error (self, job->file, error);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_autofree char *name = get_name (job);
      g_autofree char *heading = g_strdup_printf (_("“%s” could not be imported"), name);

      rr_error_dialog_show (GTK_WINDOW (self), heading,
                            _("Mermaid journeys, Open Journey Format and tables of touchpoints can be read. The file was left as it is."),
                            error);
    }

  rr_window_update_content (self);
  rr_window_update_actions (self);
}

/* Takes @job. */
static void
start (RrWindow *self,
       Job      *job)
{
  g_autofree char *name = get_name (job);
  g_autofree char *text = g_strdup_printf (_("Importing “%s”…"), name);
  g_autoptr (GTask) task = NULL;

  /* Each window reads or writes one thing at a time; of several files each gets its own. */
  if (self->opening != NULL || self->exporting || self->importing)
    self = rr_window_new (RR_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))));

  job->warnings = g_ptr_array_new_with_free_func (g_free);
  self->importing = TRUE;
  rr_window_update_actions (self);

  /* The window is no source of the task: the thread may be the last to let go of that. */
  task = g_task_new (NULL, rr_work_bar_begin (self->work_bar, text), imported_cb, g_object_ref (self));
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (task, import_in_thread);
}

/**
 * rr_window_import_map:
 * @self: the window
 * @file: a map of another program
 *
 * Makes a new map of @file, in a window of its own where this one has a map already.
 * Where there is something to choose, a dialog asks first; another says what did not come
 * over.
 */
void
rr_window_import_map (RrWindow *self,
                      GFile    *file)
{
  Job *job;

  g_return_if_fail (RR_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  job = g_new0 (Job, 1);
  job->file = g_object_ref (file);
  start (self, job);
}

/* Tries to import @file, which could not be opened: its name may not say what it is.  Where
 * it is no map of another program either, @refusal is told. */
void
rr_window_import_refused (RrWindow     *self,
                          GFile        *file,
                          const GError *refusal)
{
  Job *job = g_new0 (Job, 1);

  job->file = g_object_ref (file);
  job->refusal = g_error_copy (refusal);
  start (self, job);
}

/* A text that is pasted onto the map: one that is a map of another program becomes a map of
 * its own.  Returns whether it is. */
gboolean
rr_window_import_text (RrWindow   *self,
                       const char *text,
                       gsize       length)
{
  Job *job;

  if (!rr_import_is_meant (text, length))
    return FALSE;

  job = g_new0 (Job, 1);
  job->bytes = g_bytes_new (text, length);
  start (self, job);

  return TRUE;
}

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (RrWindow) self = user_data;
  g_autoptr (GFile) file = rr_file_choose_finish (result);

  if (file != NULL)
    rr_window_import_map (self, file);
}

/* Lets the person choose a map of another program. */
void
rr_window_choose_import (RrWindow *self)
{
  g_autoptr (GtkFileChooserNative) chooser = gtk_file_chooser_native_new (_("Import Map"), GTK_WINDOW (self),
                                                                         GTK_FILE_CHOOSER_ACTION_OPEN, NULL, NULL);
  static const struct
  {
    const char *name;
    const char *suffixes[4];
  } kinds[] = {
    { N_("Maps of other programs"), { ".mmd", ".md", ".csv", ".json" } },
    { N_("Mermaid journeys"), { ".mmd", ".mermaid", ".md" } },
    { N_("Open Journey Format"), { ".ojf", ".json" } },
    { N_("Tables of touchpoints"), { ".csv", ".tsv" } },
  };
  g_autoptr (GtkFileFilter) all = rr_file_filter_new (_("All files"), "");

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

      gtk_file_filter_set_name (filter, _(kinds[i].name));
      for (guint j = 0; j < G_N_ELEMENTS (kinds[i].suffixes) && kinds[i].suffixes[j] != NULL; j++)
        gtk_file_filter_add_suffix (filter, kinds[i].suffixes[j] + 1);
      gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
    }
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), all);

  rr_file_choose_async (chooser, chosen_cb, g_object_ref (self));
}
