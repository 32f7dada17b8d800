/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-error-dialog.h"
#include "rr-feedback-dialog.h"
#include "rr-feedback-job.h"
#include "rr-file-name.h"
#include "rr-i18n.h"
#include "rr-question.h"
#include "rr-window-private.h"

typedef struct
{
  RrWindow *window; /* owned */
  GFile *file;      /* owned */
} ImportJob;

static void
import_job_free (ImportJob *job)
{
  g_object_unref (job->window);
  g_object_unref (job->file);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImportJob, import_job_free)

static void
imported_cb (RrWindow *self,
             guint     n_added)
{
  g_autofree char *text = g_strdup_printf (ngettext ("%'u comment added", "%'u comments added", n_added), n_added);

  rr_window_toast (self, text, TRUE);
}

static void
loaded_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (ImportJob) job = user_data;
  RrWindow *self = job->window;
  g_autofree char *name = rr_file_name_display (job->file);
  g_autoptr (RrMatchTable) table = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RrCsv) csv = rr_feedback_load_finish (result, &table, &error);

  self->importing = FALSE;
  /* Closed meanwhile. */
  if (gtk_window_get_application (GTK_WINDOW (self)) == NULL)
    return;

  rr_work_bar_end (self->work_bar);
  rr_window_update_actions (self);

  if (csv != NULL && self->session != NULL)
    {
      RrFeedbackDialog *dialog = rr_feedback_dialog_new (GTK_WINDOW (self), rr_window_get_document (self), self->file,
                                                         csv, table, name);

      g_signal_connect_object (dialog, "imported", G_CALLBACK (imported_cb), self, G_CONNECT_SWAPPED);
      gtk_window_present (GTK_WINDOW (dialog));
    }
  else if (error != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_autofree char *heading = g_strdup_printf (_("“%s” could not be read"), name);

      rr_error_dialog_show (GTK_WINDOW (self), heading, _("It should be a table of comments. The map is unchanged."), error);
    }
}

/**
 * rr_window_import_feedback:
 * @self: the window; it has a map
 * @file: a table of comments
 *
 * Reads @file, and shows what it would add.
 */
void
rr_window_import_feedback (RrWindow *self,
                           GFile    *file)
{
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;
  ImportJob *job;

  g_return_if_fail (RR_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  if (self->session == NULL || self->importing || self->opening != NULL || self->exporting)
    return;

  rr_window_commit_edits (self);
  name = rr_file_name_display (file);
  text = g_strdup_printf (_("Reading “%s”…"), name);
  self->importing = TRUE;
  rr_window_update_actions (self);

  job = g_new0 (ImportJob, 1);
  job->window = g_object_ref (self);
  job->file = g_object_ref (file);
  rr_feedback_load_async (file, self->file, rr_work_bar_begin (self->work_bar, text), loaded_cb, job);
}

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (RrWindow) self = user_data;
  g_autoptr (GFile) file = rr_file_choose_finish (result);

  if (file != NULL)
    rr_window_import_feedback (self, file);
}

/* Asks which table, and imports it. */
void
rr_window_choose_feedback (RrWindow *self)
{
  g_autoptr (GtkFileChooserNative) chooser =
    gtk_file_chooser_native_new (_("Import Feedback"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_OPEN, NULL, NULL);
  g_autoptr (GtkFileFilter) tables = rr_file_filter_new (_("Tables of comments"), ".csv");
  g_autoptr (GtkFileFilter) all = rr_file_filter_new (_("All files"), "");

  gtk_file_filter_add_suffix (tables, "tsv");
  gtk_file_filter_add_suffix (tables, "txt");
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), tables);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), all);
  rr_file_choose_async (chooser, chosen_cb, g_object_ref (self));
}
