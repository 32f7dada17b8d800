/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-error-dialog.h"
#include "rr-export-dialog.h"
#include "rr-file-name.h"
#include "rr-i18n.h"
#include "rr-question.h"
#include "rr-window-private.h"

/* What is written, and where to. */
typedef struct
{
  RrWindow *window; /* owned */
  RrOutput output;
  RrExportJob *job; /* owned */
  GFile *file;      /* owned; NULL until it is known */
} Writing;

static void
writing_free (Writing *self)
{
  g_clear_object (&self->window);
  g_clear_object (&self->file);
  g_clear_pointer (&self->job, rr_export_job_unref);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Writing, writing_free)

static GSettings *
get_settings (RrWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  return application != NULL ? rr_application_get_settings (RR_APPLICATION (application)) : NULL;
}

static void
exported_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (Writing) writing = user_data;
  RrWindow *self = writing->window;
  g_autofree char *name = rr_file_name_display (writing->file);
  g_autoptr (GError) error = NULL;
  gboolean exported = rr_output_to_file_finish (result, &error);

  self->exporting = FALSE;
  /* Closed meanwhile. */
  if (get_settings (self) == NULL)
    return;

  rr_work_bar_end (self->work_bar);
  rr_window_update_actions (self);

  if (exported)
    {
      g_autofree char *text = g_strdup_printf (_("Exported to “%s”"), name);

      rr_window_toast (self, text, FALSE);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_autofree char *heading = g_strdup_printf (_("“%s” could not be exported"), name);

      rr_error_dialog_show (GTK_WINDOW (self), heading,
                            _("The map is unchanged. Choose another place, or make room there, and export again."), error);
    }
}

static void
export_to (Writing *writing)
{
  RrWindow *self = writing->window;
  g_autofree char *name = rr_file_name_display (writing->file);
  g_autofree char *text = g_strdup_printf (_("Exporting to “%s”…"), name);

  self->exporting = TRUE;
  rr_window_update_actions (self);
  rr_output_to_file_async (writing->output, writing->job, writing->file, rr_work_bar_begin (self->work_bar, text),
                           exported_cb, writing);
}

static void
remember_folder (RrWindow *self,
                 GFile    *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *uri = folder != NULL ? g_file_get_uri (folder) : NULL;

  if (uri != NULL)
    g_settings_set_string (get_settings (self), "export-folder", uri);
}

static void
replace_answered_cb (GObject      *object,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  g_autoptr (Writing) writing = user_data;

  if (g_str_equal (rr_question_ask_finish (result), "replace"))
    export_to (g_steal_pointer (&writing));
}

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Writing) writing = user_data;
  g_autoptr (GFile) chosen = rr_file_choose_finish (result);

  if (chosen == NULL)
    return;

  writing->file = rr_file_name_complete (chosen, rr_output_get_suffix (writing->output));
  remember_folder (writing->window, writing->file);

  if (!g_file_equal (writing->file, chosen) && g_file_query_exists (writing->file, NULL))
    {
      AdwMessageDialog *question = rr_question_new_replace (GTK_WINDOW (writing->window), writing->file);

      rr_question_ask_async (question, replace_answered_cb, g_steal_pointer (&writing));
    }
  else
    export_to (g_steal_pointer (&writing));
}

/* Asks where to, and writes it. */
static void
dialog_export_cb (RrExportDialog *dialog,
                  RrWindow       *self)
{
  RrOutput output = rr_export_dialog_get_output (dialog);
  const char *suffix = rr_output_get_suffix (output);
  g_autoptr (GtkFileChooserNative) chooser = NULL;
  g_autoptr (GtkFileFilter) filter = NULL;
  g_autofree char *name = NULL;
  g_autofree char *folder_uri = g_settings_get_string (get_settings (self), "export-folder");
  Writing *writing;

  chooser = gtk_file_chooser_native_new (_("Export"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE, _("_Export"), NULL);
  filter = rr_file_filter_new (rr_output_get_label (output), suffix);
  name = rr_file_name_suggest (rr_session_get_map (self->session)->title, suffix);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  if (*folder_uri != '\0')
    {
      g_autoptr (GFile) folder = g_file_new_for_uri (folder_uri);

      gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (chooser), folder, NULL);
    }

  writing = g_new0 (Writing, 1);
  writing->window = g_object_ref (self);
  writing->output = output;
  writing->job = rr_export_dialog_make_job (dialog);
  rr_file_choose_async (chooser, chosen_cb, writing);
}

/* Asks what is to be exported, and how it is to look. */
void
rr_window_export (RrWindow *self)
{
  GtkWidget *dialog;

  rr_window_commit_edits (self);
  dialog = rr_export_dialog_new (self->session, get_settings (self));
  gtk_window_set_transient_for (GTK_WINDOW (dialog), GTK_WINDOW (self));
  g_signal_connect_object (dialog, "export", G_CALLBACK (dialog_export_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}
