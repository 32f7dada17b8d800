/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rr-error-dialog.h"
#include "rr-export-dialog.h"
#include "rr-export.h"
#include "rr-file-name.h"
#include "rr-question.h"
#include "rr-report.h"
#include "rr-settings.h"
#include "rr-window-private.h"

/* A picture for a projector or a slide: two pixels for each unit of the map. */
#define PNG_SCALE 2.0

/* The hand-out stands behind the formats of pictures. */
#define REPORT 3

static const struct
{
  const char *name;
  const char *suffix;
  const char *label;
} formats[] = {
  [RR_EXPORT_PNG] = { "png", ".png", N_("PNG images") },
  [RR_EXPORT_PDF] = { "pdf", ".pdf", N_("PDF documents") },
  [RR_EXPORT_SVG] = { "svg", ".svg", N_("SVG drawings") },
  [REPORT] = { "report", ".pdf", N_("PDF documents") },
};

typedef struct
{
  RrWindow *window; /* owned */
  guint format;     /* of the table */
  RrExportOptions options;
  char *scenario;   /* owned */
  char **rows;      /* owned */
  GFile *file;      /* owned; NULL until it is known */
} ExportJob;

static void
export_job_free (ExportJob *job)
{
  g_clear_object (&job->window);
  g_clear_object (&job->file);
  g_free (job->scenario);
  g_strfreev (job->rows);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ExportJob, export_job_free)

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
  g_autoptr (ExportJob) job = user_data;
  RrWindow *self = job->window;
  g_autofree char *name = rr_file_name_display (job->file);
  g_autoptr (GError) error = NULL;
  gboolean exported = job->format == REPORT ? rr_report_to_file_finish (result, &error)
                                            : rr_export_to_file_finish (result, &error);

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
export_to (ExportJob *job)
{
  RrWindow *self = job->window;
  RrMap *map = rr_session_get_map (self->session);
  RrReportOptions report;
  GCancellable *cancellable;
  g_autofree char *author = g_settings_get_string (get_settings (self), "author-name");
  g_autofree char *name = rr_file_name_display (job->file);
  g_autofree char *text = g_strdup_printf (_("Exporting to “%s”…"), name);

  job->options.author = author;
  job->options.emotions = rr_settings_get_emotion_scale (get_settings (self));
  job->options.density = rr_settings_get_density (get_settings (self));
  report = (RrReportOptions) {
    .scenario = job->options.scenario, .mirrored = job->options.mirrored, .author = author,
    .emotions = job->options.emotions, .density = job->options.density,
  };
  self->exporting = TRUE;
  rr_window_update_actions (self);
  cancellable = rr_work_bar_begin (self->work_bar, text);
  if (job->format == REPORT)
    rr_report_to_file_async (map, &report, job->file, cancellable, exported_cb, job);
  else
    rr_export_to_file_async (map, job->format, &job->options, job->file, cancellable, exported_cb, job);
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
  g_autoptr (ExportJob) job = user_data;

  if (g_str_equal (rr_question_ask_finish (result), "replace"))
    export_to (g_steal_pointer (&job));
}

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (ExportJob) job = user_data;
  g_autoptr (GFile) chosen = rr_file_choose_finish (result);

  if (chosen == NULL)
    return;

  job->file = rr_file_name_complete (chosen, formats[job->format].suffix);
  remember_folder (job->window, job->file);

  if (!g_file_equal (job->file, chosen) && g_file_query_exists (job->file, NULL))
    {
      AdwMessageDialog *question = rr_question_new_replace (GTK_WINDOW (job->window), job->file);

      rr_question_ask_async (question, replace_answered_cb, g_steal_pointer (&job));
    }
  else
    export_to (g_steal_pointer (&job));
}

/* Asks where to, and writes it; what @options point to is copied. */
static void
ask_where (RrWindow              *self,
           guint                  i,
           const RrExportOptions *options)
{
  g_autoptr (GtkFileChooserNative) chooser = NULL;
  g_autoptr (GtkFileFilter) filter = NULL;
  g_autofree char *name = NULL;
  g_autofree char *folder_uri = g_settings_get_string (get_settings (self), "export-folder");
  ExportJob *job;

  chooser = gtk_file_chooser_native_new (_("Export Map"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE, _("_Export"), NULL);
  filter = rr_file_filter_new (_(formats[i].label), formats[i].suffix);
  name = rr_file_name_suggest (rr_session_get_map (self->session)->title, formats[i].suffix);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  if (*folder_uri != '\0')
    {
      g_autoptr (GFile) folder = g_file_new_for_uri (folder_uri);

      gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (chooser), folder, NULL);
    }

  job = g_new0 (ExportJob, 1);
  job->window = g_object_ref (self);
  job->format = i;
  job->options = *options;
  job->options.scenario = job->scenario = g_strdup (options->scenario);
  job->rows = g_strdupv ((char **) options->rows);
  job->options.rows = (const char *const *) job->rows;
  rr_file_choose_async (chooser, chosen_cb, job);
}

/* @format: "png", "pdf", "svg" or "report".  Asks where to, and writes the view that is shown. */
void
rr_window_export (RrWindow   *self,
                  const char *format)
{
  RrScenario *scenario = rr_session_get_scenario (self->session);
  RrExportOptions options = {
    .view = rr_session_get_view (self->session),
    .scenario = scenario != NULL ? rr_element_get_id (scenario) : NULL,
    .theme = RR_THEME_LIGHT,
    .mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
  };
  guint i = 0;

  while (i < G_N_ELEMENTS (formats) && !g_str_equal (formats[i].name, format))
    i++;
  g_return_if_fail (i < G_N_ELEMENTS (formats));

  rr_window_commit_edits (self);
  options.scale = i == RR_EXPORT_PNG ? PNG_SCALE : 1;
  ask_where (self, i, &options);
}

static void
dialog_export_cb (RrExportDialog *dialog,
                  RrWindow       *self)
{
  RrExportOptions options;

  rr_export_dialog_get_options (dialog, &options);
  ask_where (self, rr_export_dialog_get_format (dialog), &options);
}

/* Asks how it is to look first. */
void
rr_window_export_dialog (RrWindow *self)
{
  GtkWidget *dialog;

  rr_window_commit_edits (self);
  dialog = rr_export_dialog_new (self->session, get_settings (self));
  gtk_window_set_transient_for (GTK_WINDOW (dialog), GTK_WINDOW (self));
  g_signal_connect_object (dialog, "export", G_CALLBACK (dialog_export_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}
