/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-error-dialog.h"
#include "rr-i18n.h"
#include "rr-print.h"
#include "rr-settings.h"
#include "rr-window-private.h"

static void
done_cb (GtkPrintOperation       *operation,
         GtkPrintOperationResult  result,
         RrWindow                *self)
{
  g_autoptr (GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  rr_error_dialog_show (GTK_WINDOW (self), _("The map could not be printed"),
                        _("The map is unchanged. Check the printer, and print again."), error);
}

/* Asks for printer and paper, and prints the view that is shown. */
void
rr_window_print (RrWindow *self)
{
  GSettings *settings = rr_application_get_settings (RR_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))));
  RrScenario *scenario = rr_session_get_scenario (self->session);
  const RrExportOptions options = {
    .view = rr_session_get_view (self->session),
    .scenario = scenario != NULL ? rr_element_get_id (scenario) : NULL,
    .scale = 1,
    .mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
    .emotions = rr_settings_get_emotion_scale (settings),
    .density = rr_settings_get_density (settings),
  };
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autoptr (RrExportJob) job = NULL;

  rr_window_commit_edits (self);
  job = rr_export_job_new (rr_session_get_map (self->session), &options);
  operation = rr_print_operation_new (job);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_object (operation, "done", G_CALLBACK (done_cb), self, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (self), NULL);
}
