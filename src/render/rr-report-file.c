/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From the chapters to a file: first they are laid out, to know their pages, then written. */
#include "rr-report-private.h"

#include <cairo-pdf.h>
#include <glib/gi18n.h>

#include "rr-cairo-sink-private.h"
#include "rr-date.h"
#include "rr-error.h"
#include "rr-map-file.h"
#include "rr-whole-file.h"

static gboolean
write_pdf (RrReport       *self,
           GOutputStream  *stream,
           GCancellable   *cancellable,
           GError        **error)
{
  RrCairoSink sink = { stream, cancellable, NULL };
  const RrPaper *paper = self->options->paper;
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (rr_cairo_sink_write, &sink, paper->width, paper->height);
  cairo_t *cr = cairo_create (surface);
  g_autofree char *title = rr_report_get_title (self->map);
  g_autofree char *date = rr_date_format_instant (self->now);
  gboolean written;
  cairo_status_t status;

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Reroute");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
  if (self->options->author != NULL && *self->options->author != '\0')
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, self->options->author);
  if (self->scenario != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, self->scenario->name);

  rr_flow_rewind (&self->flow, surface, cr);
  written = rr_report_write (self, cancellable, error);
  cairo_show_page (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (written && sink.error != NULL)
    g_propagate_error (error, g_steal_pointer (&sink.error));
  else if (written && status != CAIRO_STATUS_SUCCESS)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("The report could not be written: %s."),
                 cairo_status_to_string (status));
  else
    {
      g_clear_error (&sink.error);
      return written;
    }

  return FALSE;
}

/**
 * rr_report_to_stream:
 * @map: is only read
 * @stream: takes the report; stays open
 *
 * What was written when this fails is no report.
 *
 * Returns: whether the report was written
 */
gboolean
rr_report_to_stream (RrMap                  *map,
                     const RrReportOptions  *options,
                     GOutputStream          *stream,
                     GCancellable           *cancellable,
                     GError                **error)
{
  RrReportOptions own;
  RrReport self = { .map = map, .options = &own, .theme = rr_theme_get (RR_THEME_LIGHT) };
  g_autofree char *title = NULL;
  gboolean written;

  g_return_val_if_fail (RR_IS_MAP (map), FALSE);
  g_return_val_if_fail (options != NULL, FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);

  own = *options;
  if (own.paper == NULL)
    own.paper = rr_paper_find ("A4");
  self.now = own.now != 0 ? own.now : rr_date_now ();
  if (own.scenario != NULL)
    {
      self.scenario = rr_map_find_scenario (map, own.scenario);
      if (self.scenario == NULL)
        {
          g_set_error (error, RR_ERROR, RR_ERROR_UNSUPPORTED, _("There is no scenario “%s”."), own.scenario);
          return FALSE;
        }
      self.assessment = rr_assessment_new (map, self.scenario);
    }

  title = rr_report_get_title (map);
  rr_flow_init (&self.flow, own.paper, title, own.mirrored);
  written = rr_report_write (&self, cancellable, error) && write_pdf (&self, stream, cancellable, error);
  rr_flow_clear (&self.flow);
  g_clear_object (&self.assessment);

  return written;
}

typedef struct
{
  RrMap *map;
  const RrReportOptions *options;
} ToStream;

static gboolean
to_stream_cb (GOutputStream  *stream,
              gpointer        user_data,
              GCancellable   *cancellable,
              GError        **error)
{
  ToStream *to = user_data;

  return rr_report_to_stream (to->map, to->options, stream, cancellable, error);
}

/**
 * rr_report_to_file:
 * @map: is only read
 * @file: is replaced once the report is complete
 *
 * Returns: whether the report is in @file; if not, what was there before is
 */
gboolean
rr_report_to_file (RrMap                  *map,
                   const RrReportOptions  *options,
                   GFile                  *file,
                   GCancellable           *cancellable,
                   GError                **error)
{
  ToStream to = { map, options };

  g_return_val_if_fail (RR_IS_MAP (map), FALSE);
  g_return_val_if_fail (options != NULL, FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  return rr_whole_file_write (file, to_stream_cb, &to, cancellable, error);
}

typedef struct
{
  RrMap *map;     /* owned */
  RrReportOptions options;
  char *scenario; /* owned */
  char *author;   /* owned */
  GFile *file;    /* owned */
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_object_unref (job->map);
  g_object_unref (job->file);
  g_free (job->scenario);
  g_free (job->author);
  g_free (job);
}

static void
run_cb (GTask        *task,
        gpointer      source,
        gpointer      data,
        GCancellable *cancellable)
{
  Job *job = data;
  GError *error = NULL;

  if (rr_report_to_file (job->map, &job->options, job->file, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * rr_report_to_file_async:
 * @map: is copied, and may be edited at once
 * @callback: calls rr_report_to_file_finish ()
 *
 * As rr_report_to_file (), in another thread.
 */
void
rr_report_to_file_async (RrMap                 *map,
                         const RrReportOptions *options,
                         GFile                 *file,
                         GCancellable          *cancellable,
                         GAsyncReadyCallback    callback,
                         gpointer               user_data)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  g_return_if_fail (RR_IS_MAP (map));
  g_return_if_fail (options != NULL);
  g_return_if_fail (G_IS_FILE (file));

  job = g_new0 (Job, 1);
  job->map = rr_map_copy (map);
  job->options = *options;
  job->options.scenario = job->scenario = g_strdup (options->scenario);
  job->options.author = job->author = g_strdup (options->author);
  job->file = g_object_ref (file);

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, rr_report_to_file_async);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, run_cb);
}

/**
 * rr_report_to_file_finish:
 *
 * Returns: as rr_report_to_file ()
 */
gboolean
rr_report_to_file_finish (GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
