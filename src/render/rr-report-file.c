/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From the chapters to a file: first they are laid out, to know their pages, then written. */
#include "rr-report-private.h"

#include <cairo-pdf.h>

#include "rr-cairo-sink-private.h"
#include "rr-date.h"
#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-map-file.h"
#include "rr-whole-file.h"

static gboolean
write_pdf (RrReport       *self,
           GOutputStream  *stream,
           GCancellable   *cancellable,
           GError        **error)
{
  RrCairoSink sink = { stream, cancellable, NULL };
  const RrPaper *paper = self->paper;
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

/* Lays everything out, to know the pages; cleared with clear () in any case. */
static gboolean
prepare (RrReport               *self,
         RrMap                  *map,
         const RrExportOptions  *options,
         GCancellable           *cancellable,
         GError                **error)
{
  g_autofree char *title = rr_report_get_title (map);

  *self = (RrReport) {
    .map = map, .options = options, .theme = rr_theme_get (RR_THEME_LIGHT),
    .paper = rr_paper_find (options->paper != NULL ? options->paper : "A4"),
    .now = options->now != 0 ? options->now : rr_date_now (),
  };
  rr_flow_init (&self->flow, self->paper, title, options->mirrored);
  if (options->scenario != NULL)
    {
      self->scenario = rr_map_find_scenario (map, options->scenario);
      if (self->scenario == NULL)
        {
          g_set_error (error, RR_ERROR, RR_ERROR_UNSUPPORTED, _("There is no scenario “%s”."), options->scenario);
          return FALSE;
        }
      self->assessment = rr_assessment_new (map, self->scenario);
    }

  return rr_report_write (self, cancellable, error);
}

static void
clear (RrReport *self)
{
  rr_flow_clear (&self->flow);
  g_clear_object (&self->assessment);
}

/**
 * rr_report_to_stream:
 * @map: is only read
 * @options: of these the scenario (%NULL: none, the map alone is reported on), paper (%NULL:
 *   A4), direction, scale of emotions, author and date count
 * @stream: takes the report; stays open
 *
 * What was written when this fails is no report.
 *
 * Returns: whether the report was written
 */
gboolean
rr_report_to_stream (RrMap                  *map,
                     const RrExportOptions  *options,
                     GOutputStream          *stream,
                     GCancellable           *cancellable,
                     GError                **error)
{
  RrReport self;
  gboolean written;

  g_return_val_if_fail (RR_IS_MAP (map), FALSE);
  g_return_val_if_fail (options != NULL, FALSE);
  g_return_val_if_fail (options->paper == NULL || rr_paper_find (options->paper) != NULL, FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);

  written = prepare (&self, map, options, cancellable, error) && write_pdf (&self, stream, cancellable, error);
  clear (&self);

  return written;
}

/**
 * rr_report_draw:
 * @options: as for rr_report_to_stream ()
 * @turn: is told of every page before it is drawn, so that each gets its place on @cr
 * @cr: takes all pages, in points
 *
 * Returns: how many pages the report has; 0 with an error
 */
guint
rr_report_draw (RrMap                  *map,
                const RrExportOptions  *options,
                RrReportTurnFunc        turn,
                gpointer                user_data,
                cairo_t                *cr,
                GCancellable           *cancellable,
                GError                **error)
{
  RrReport self;
  guint n = 0;

  g_return_val_if_fail (RR_IS_MAP (map), 0);
  g_return_val_if_fail (options != NULL, 0);
  g_return_val_if_fail (turn != NULL, 0);

  if (prepare (&self, map, options, cancellable, error))
    {
      rr_flow_rewind (&self.flow, NULL, cr);
      self.flow.turn = turn;
      self.flow.turn_data = user_data;
      if (rr_report_write (&self, cancellable, error))
        n = self.flow.page;
    }
  clear (&self);

  return n;
}

typedef struct
{
  RrMap *map;
  const RrExportOptions *options;
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
                   const RrExportOptions  *options,
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
