/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-export-private.h"

#include <cairo-pdf.h>

#include "rr-cairo-sink-private.h"
#include "rr-date.h"
#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-paper.h"
#include "rr-sheets-private.h"

/* PDF and SVG: drawn once, on a page as large as the map. */

#define PROGRAM "Reroute"

/* One entry for each stage, so that a reader jumps there. */
static void
add_outline (RrPicture         *self,
             cairo_surface_t   *surface,
             const RrSheetPlan *plan)
{
  for (guint i = 0; i < rr_list_get_size (self->map->stages); i++)
    {
      RrStage *stage = rr_list_get (self->map->stages, i);
      g_autofree char *target = NULL;
      char x[G_ASCII_DTOSTR_BUF_SIZE], y[G_ASCII_DTOSTR_BUF_SIZE];
      guint sheet = 0;
      RrRect rect, area;
      double begin;

      if (!rr_layout_get_stage_header (self->layout, stage, &rect))
        continue;

      /* The first sheet of the upper row that shows where it begins. */
      begin = self->map_x + (plan->mirrored > 0 ? rect.x + rect.width : rect.x);
      rr_sheet_plan_get (plan, sheet, &area);
      while (sheet + 1 < plan->n_columns && (plan->mirrored > 0 ? begin <= area.x : begin >= area.x + area.width))
        rr_sheet_plan_get (plan, ++sheet, &area);

      g_ascii_formatd (x, sizeof x, "%.2f", plan->margin + MAX (self->map_x + rect.x - area.x, 0) * plan->scale);
      g_ascii_formatd (y, sizeof y, "%.2f", plan->margin + (rect.y + self->map_y - area.y) * plan->scale);
      target = g_strdup_printf ("page=%u pos=[%s %s]", sheet + 1, x, y);
      cairo_pdf_surface_add_outline (surface, CAIRO_PDF_OUTLINE_ROOT, stage->name, target, 0);
    }
}

static void
set_metadata (RrPicture       *self,
              cairo_surface_t *surface)
{
  g_autofree char *title = rr_picture_get_title (self);
  g_autofree char *date = rr_date_format_instant (self->now);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, PROGRAM);
  if (self->options.author != NULL && *self->options.author != '\0')
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, self->options.author);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
  if (self->scenario != NULL && self->options.view != RR_VIEW_MAP)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, self->scenario->name);
}

static gboolean
get_plan (RrPicture    *self,
          RrSheetPlan  *plan,
          GError      **error)
{
  const RrPaper *paper;

  if (self->options.paper == NULL)
    {
      rr_sheet_plan_whole (plan, self->width, self->height, self->options.scale);
      return TRUE;
    }

  paper = rr_paper_find (self->options.paper);
  if (paper == NULL)
    {
      g_set_error (error, RR_ERROR, RR_ERROR_UNSUPPORTED, _("There is no paper “%s”."), self->options.paper);
      return FALSE;
    }

  return rr_sheet_plan_paper (plan, self->width, self->height, &self->options, paper->width, paper->height, error);
}

gboolean
rr_picture_write_pdf (RrPicture      *self,
                      GOutputStream  *stream,
                      GCancellable   *cancellable,
                      GError        **error)
{
  RrCairoSink sink = { stream, cancellable, NULL };
  RrSheetPlan plan;
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;

  if (!get_plan (self, &plan, error))
    return FALSE;

  surface = cairo_pdf_surface_create_for_stream (rr_cairo_sink_write, &sink, plan.width, plan.height);
  set_metadata (self, surface);
  add_outline (self, surface, &plan);

  cr = cairo_create (surface);
  for (guint i = 0; i < plan.n_columns * plan.n_rows && !g_cancellable_is_cancelled (cancellable); i++)
    {
      rr_picture_draw_sheet (self, &plan, i, cr);
      if (plan.n_columns * plan.n_rows > 1)
        cairo_show_page (cr);
    }
  cairo_destroy (cr);

  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    {
      g_clear_error (&sink.error);
      return FALSE;
    }
  if (sink.error != NULL)
    {
      g_propagate_error (error, sink.error);
      return FALSE;
    }
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("The picture could not be drawn: %s."),
                   cairo_status_to_string (status));
      return FALSE;
    }

  return TRUE;
}

static void
append_size (GString    *out,
             const char *name,
             double      size)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (out, " %s=\"%s\"", name, g_ascii_formatd (number, sizeof number, "%.2f", size));
}

gboolean
rr_picture_write_svg (RrPicture      *self,
                      GOutputStream  *stream,
                      GCancellable   *cancellable,
                      GError        **error)
{
  g_autoptr (GString) out = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                          "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\"");
  g_autofree char *title = rr_picture_get_title (self);
  PangoFontDescription *font = rr_text_style_get_font (RR_TEXT_TITLE);
  char width[G_ASCII_DTOSTR_BUF_SIZE], height[G_ASCII_DTOSTR_BUF_SIZE];
  RrInk *ink;

  append_size (out, "width", self->width * self->options.scale);
  append_size (out, "height", self->height * self->options.scale);
  g_string_append_printf (out, " viewBox=\"0 0 %s %s\" font-family=\"%s\">\n",
                          g_ascii_formatd (width, sizeof width, "%.2f", self->width),
                          g_ascii_formatd (height, sizeof height, "%.2f", self->height),
                          pango_font_description_get_family (font));
  pango_font_description_free (font);

  ink = rr_ink_new_svg (out);
  rr_ink_begin (ink, title, 0, 0);
  rr_picture_draw (self, ink, NULL);
  rr_ink_end (ink);
  rr_ink_free (ink);
  g_string_append (out, "</svg>\n");

  return g_output_stream_write_all (stream, out->str, out->len, NULL, cancellable, error);
}
