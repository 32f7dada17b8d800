/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rr-error-dialog.h"
#include "rr-map-file.h"
#include "rr-settings.h"
#include "rr-sheets.h"
#include "rr-window-private.h"

/* The view that is shown, fitted into a page of the printer's paper. */

typedef struct
{
  RrMap *map;       /* owned: a copy, the window goes on */
  RrView view;
  char *scenario;   /* owned */
  gboolean mirrored;
  RrEmotionScale emotions;
  RrDensity density;
  RrSheets *sheets; /* owned; once the paper is known */
} PrintJob;

static void
print_job_free (gpointer  data,
                GClosure *closure)
{
  PrintJob *job = data;

  g_clear_pointer (&job->sheets, rr_sheets_free);
  g_object_unref (job->map);
  g_free (job->scenario);
  g_free (job);
}

static void
begin_cb (GtkPrintOperation *operation,
          GtkPrintContext   *context,
          PrintJob          *job)
{
  const RrExportOptions options = {
    .view = job->view, .scenario = job->scenario, .mirrored = job->mirrored, .scale = 1,
    .emotions = job->emotions, .density = job->density,
  };

  g_clear_pointer (&job->sheets, rr_sheets_free);
  job->sheets = rr_sheets_new (job->map, &options, gtk_print_context_get_width (context),
                               gtk_print_context_get_height (context), NULL);
  gtk_print_operation_set_n_pages (operation, job->sheets != NULL ? (int) rr_sheets_get_n (job->sheets) : 1);
}

/* The paper lies as the person has chosen; the map is turned on it where it fits better. */
static void
draw_cb (GtkPrintOperation *operation,
         GtkPrintContext   *context,
         int                page,
         PrintJob          *job)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double width, height;

  if (job->sheets == NULL || page < 0 || (guint) page >= rr_sheets_get_n (job->sheets))
    return;

  rr_sheets_get_size (job->sheets, &width, &height);
  if ((width > height) != (gtk_print_context_get_width (context) > gtk_print_context_get_height (context)))
    {
      cairo_translate (cr, gtk_print_context_get_width (context), 0);
      cairo_rotate (cr, G_PI / 2);
    }
  rr_sheets_draw (job->sheets, (guint) page, cr);
}

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
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  RrScenario *scenario = rr_session_get_scenario (self->session);
  GSettings *settings = rr_application_get_settings (RR_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))));
  PrintJob *job = g_new0 (PrintJob, 1);

  rr_window_commit_edits (self);
  job->map = rr_map_copy (rr_session_get_map (self->session));
  job->view = rr_session_get_view (self->session);
  job->emotions = rr_settings_get_emotion_scale (settings);
  job->density = rr_settings_get_density (settings);
  job->scenario = scenario != NULL ? g_strdup (rr_element_get_id (scenario)) : NULL;
  job->mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_job_name (operation, *job->map->title != '\0' ? job->map->title : _("Customer Journey"));
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_cb), job);
  g_signal_connect_data (operation, "draw-page", G_CALLBACK (draw_cb), job, print_job_free, 0);
  g_signal_connect_object (operation, "done", G_CALLBACK (done_cb), self, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (self), NULL);
}
