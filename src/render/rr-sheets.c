/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-sheets-private.h"

#include <math.h>

#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-paper.h"

#define MAX_PAGE 14400.0 /* points; PDF 32000-1:2008, annex C */
#define MARK_LENGTH (5 * RR_POINTS_PER_MM)
#define MARK_GAP (1.5 * RR_POINTS_PER_MM)
#define MARK_SIZE 7.5 /* of the words in the margin */

struct _RrSheets
{
  RrPicture picture;
  RrSheetPlan plan;
};

/* One page, as large as the picture. */
void
rr_sheet_plan_whole (RrSheetPlan *self,
                     double       picture_width,
                     double       picture_height,
                     double       scale)
{
  double points = MIN (RR_POINTS_PER_UNIT * scale, MAX_PAGE / MAX (picture_width, picture_height));

  *self = (RrSheetPlan) { picture_width * points, picture_height * points, 0, 0, points, 1, 1 };
}

static double
get_room (double size)
{
  return MAX (size - 2 * RR_SHEET_MARGIN, 1);
}

static double
count_sheets (double picture,
              double room)
{
  return MAX (ceil ((picture - RR_SHEET_OVERLAP) / MAX (room - RR_SHEET_OVERLAP, 1) - 1e-6), 1);
}

static void
fit (RrSheetPlan *self,
     double       picture_width,
     double       picture_height,
     double       paper_width,
     double       paper_height)
{
  *self = (RrSheetPlan) {
    paper_width, paper_height, RR_SHEET_MARGIN, 0,
    MIN (get_room (paper_width) / picture_width, get_room (paper_height) / picture_height), 1, 1,
  };
}

/* Paper upright or on its side: what shows the picture larger, or takes fewer sheets. */
gboolean
rr_sheet_plan_paper (RrSheetPlan            *self,
                     double                  picture_width,
                     double                  picture_height,
                     const RrExportOptions  *options,
                     double                  paper_width,
                     double                  paper_height,
                     GError                **error)
{
  double points = RR_POINTS_PER_UNIT * options->scale;
  double best = G_MAXDOUBLE;

  if (!options->tile)
    {
      RrSheetPlan turned;

      fit (self, picture_width, picture_height, paper_width, paper_height);
      fit (&turned, picture_width, picture_height, paper_height, paper_width);
      if (turned.scale > self->scale)
        *self = turned;
      return TRUE;
    }

  for (int turned = 0; turned < 2; turned++)
    {
      double width = turned ? paper_height : paper_width, height = turned ? paper_width : paper_height;
      double columns = count_sheets (picture_width * points, get_room (width));
      double rows = count_sheets (picture_height * points, get_room (height));

      if (columns * rows >= best)
        continue;
      best = columns * rows;
      if (best <= RR_MAX_SHEETS)
        *self = (RrSheetPlan) {
          width, height, RR_SHEET_MARGIN, RR_SHEET_OVERLAP, points, (guint) columns, (guint) rows,
          options->mirrored ? picture_width : 0,
        };
    }

  if (best > RR_MAX_SHEETS)
    {
      g_set_error (error, RR_ERROR, RR_ERROR_TOO_LARGE,
                   _("The picture would take %.0f sheets; at most %d can be written. Choose a smaller scale or "
                     "larger paper."),
                   best, RR_MAX_SHEETS);
      return FALSE;
    }

  return TRUE;
}

/* Where a sheet lies beside the others, counted from the left. */
guint
rr_sheet_plan_get_column (const RrSheetPlan *self,
                          guint              sheet)
{
  guint column = sheet % self->n_columns;

  return self->mirrored > 0 ? self->n_columns - 1 - column : column;
}

/* What of the picture is on a sheet, in its units; it may reach beyond the picture.  Sheets go
 * as the journey does, from left to right or from right to left, and then down. */
void
rr_sheet_plan_get (const RrSheetPlan *self,
                   guint              sheet,
                   RrRect            *area)
{
  double width = (self->width - 2 * self->margin) / self->scale;
  double height = (self->height - 2 * self->margin) / self->scale;
  double overlap = self->overlap / self->scale;

  *area = RR_RECT_INIT (sheet % self->n_columns * (width - overlap), sheet / self->n_columns * (height - overlap),
                        width, height);
  if (self->mirrored > 0)
    area->x = self->mirrored - width - area->x;
}

/* A cross of which the middle is left out, where a corner is to be cut. */
static void
draw_crop_mark (cairo_t *cr,
                double   x,
                double   y,
                double   dx,
                double   dy)
{
  cairo_move_to (cr, x + dx * MARK_GAP, y);
  cairo_line_to (cr, x + dx * (MARK_GAP + MARK_LENGTH), y);
  cairo_move_to (cr, x, y + dy * MARK_GAP);
  cairo_line_to (cr, x, y + dy * (MARK_GAP + MARK_LENGTH));
}

/* Ticks in the margin where the neighbour's edge comes to lie. */
static void
draw_overlap_marks (const RrSheetPlan *plan,
                    guint              sheet,
                    cairo_t           *cr)
{
  double left = plan->margin, top = plan->margin;
  double right = plan->width - plan->margin, bottom = plan->height - plan->margin;
  guint column = rr_sheet_plan_get_column (plan, sheet), row = sheet / plan->n_columns;

  for (int side = 0; side < 2; side++)
    {
      double y = side ? bottom + MARK_GAP : top - MARK_GAP, dy = side ? MARK_LENGTH / 2 : -MARK_LENGTH / 2;
      double x = side ? right + MARK_GAP : left - MARK_GAP, dx = side ? MARK_LENGTH / 2 : -MARK_LENGTH / 2;

      if (column > 0)
        {
          cairo_move_to (cr, left + plan->overlap, y);
          cairo_rel_line_to (cr, 0, dy);
        }
      if (column + 1 < plan->n_columns)
        {
          cairo_move_to (cr, right - plan->overlap, y);
          cairo_rel_line_to (cr, 0, dy);
        }
      if (row > 0)
        {
          cairo_move_to (cr, x, top + plan->overlap);
          cairo_rel_line_to (cr, dx, 0);
        }
      if (row + 1 < plan->n_rows)
        {
          cairo_move_to (cr, x, bottom - plan->overlap);
          cairo_rel_line_to (cr, dx, 0);
        }
    }
}

/* Where the sheet belongs: in words, and as a small plan of all of them. */
static void
draw_order (RrPicture         *self,
            const RrSheetPlan *plan,
            guint              sheet,
            cairo_t           *cr)
{
  guint column = sheet % plan->n_columns, row = sheet / plan->n_columns;
  g_autofree char *title = rr_picture_get_title (self);
  /* Translators: of a large picture on several sheets of paper; the title of the map is last */
  g_autofree char *words = g_strdup_printf (_("Sheet %u of %u: row %u of %u, column %u of %u · %s"), sheet + 1,
                                            plan->n_columns * plan->n_rows, row + 1, plan->n_rows, column + 1,
                                            plan->n_columns, title);
  PangoLayout *layout = pango_cairo_create_layout (cr);
  PangoFontDescription *font = rr_text_style_get_font (RR_TEXT_SMALL);
  double cell = MIN (MARK_SIZE / plan->n_rows, 30.0 / plan->n_columns);
  double indent = plan->margin + MARK_LENGTH + 3 * MARK_GAP, room = plan->width - 2 * indent - 40;
  double x = plan->mirrored > 0 ? plan->width - indent - plan->n_columns * cell : indent;
  double y = plan->height - plan->margin + 2 * MARK_GAP;

  for (guint i = 0; i < plan->n_columns * plan->n_rows; i++)
    {
      cairo_rectangle (cr, x + rr_sheet_plan_get_column (plan, i) * cell, y + i / plan->n_columns * cell, cell, cell);
      if (i == sheet)
        cairo_fill_preserve (cr);
      cairo_stroke (cr);
    }

  pango_font_description_set_absolute_size (font, MARK_SIZE * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_width (layout, (int) (room * PANGO_SCALE));
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_text (layout, words, -1);
  /* Beside the plan: words that run to the left begin there of themselves. */
  cairo_move_to (cr, plan->mirrored > 0 ? x - 5 - room : x + plan->n_columns * cell + 5, y - 1);
  pango_cairo_show_layout (cr, layout);
  pango_font_description_free (font);
  g_object_unref (layout);
}

static void
draw_marks (RrPicture         *self,
            const RrSheetPlan *plan,
            guint              sheet,
            cairo_t           *cr)
{
  double left = plan->margin, top = plan->margin;
  double right = plan->width - plan->margin, bottom = plan->height - plan->margin;

  cairo_set_source_rgb (cr, 0.3, 0.3, 0.3);
  cairo_set_line_width (cr, 0.4);
  draw_crop_mark (cr, left, top, -1, -1);
  draw_crop_mark (cr, right, top, 1, -1);
  draw_crop_mark (cr, left, bottom, -1, 1);
  draw_crop_mark (cr, right, bottom, 1, 1);
  draw_overlap_marks (plan, sheet, cr);
  cairo_stroke (cr);
  draw_order (self, plan, sheet, cr);
}

/* @cr is in points, the upper left corner of the paper at 0, 0. */
void
rr_picture_draw_sheet (RrPicture         *self,
                       const RrSheetPlan *plan,
                       guint              sheet,
                       cairo_t           *cr)
{
  gboolean whole = plan->n_columns * plan->n_rows == 1;
  double spare = 0;
  RrRect area;
  RrInk *ink;

  rr_sheet_plan_get (plan, sheet, &area);
  if (whole && plan->margin > 0)
    {
      /* In the middle, from the top. */
      spare = (area.width - self->width) / 2;
      area = RR_RECT_INIT (0, 0, self->width, self->height);
    }

  if (area.x < 0)
    {
      spare = -area.x;
      area.width += area.x;
      area.x = 0;
    }
  area.width = MIN (area.width, self->width - area.x);
  area.height = MIN (area.height, self->height - area.y);
  cairo_save (cr);
  cairo_translate (cr, plan->margin, plan->margin);
  cairo_scale (cr, plan->scale, plan->scale);
  cairo_translate (cr, spare - area.x, -area.y);
  if (plan->margin > 0)
    {
      cairo_rectangle (cr, area.x, area.y, area.width, area.height);
      cairo_clip (cr);
    }
  ink = rr_ink_new_cairo (cr);
  rr_picture_draw (self, ink, whole ? NULL : &area);
  rr_ink_free (ink);
  cairo_restore (cr);

  if (!whole)
    draw_marks (self, plan, sheet, cr);
}

/**
 * rr_sheets_new:
 * @map: is only read; must live as long as the sheets, and so must what @options point to
 * @options: at a scale of 1, 96 map units are an inch; without "tile" the scale is what fits
 * @width: of the paper, points
 * @height: of the paper, points
 *
 * Returns: (transfer full): the sheets; they are turned where that is better; NULL with an
 *   error as of rr_export_to_file ()
 */
RrSheets *
rr_sheets_new (RrMap                  *map,
               const RrExportOptions  *options,
               double                  width,
               double                  height,
               GError                **error)
{
  g_autoptr (RrSheets) self = NULL;

  g_return_val_if_fail (RR_IS_MAP (map), NULL);
  g_return_val_if_fail (options != NULL, NULL);
  g_return_val_if_fail (width > 0 && height > 0, NULL);

  self = g_new0 (RrSheets, 1);
  if (!rr_picture_init (&self->picture, map, options, error)
      || !rr_sheet_plan_paper (&self->plan, self->picture.width, self->picture.height, &self->picture.options,
                               width, height, error))
    return NULL;

  return g_steal_pointer (&self);
}

/** rr_sheets_free: frees them */
void
rr_sheets_free (RrSheets *self)
{
  rr_picture_clear (&self->picture);
  g_free (self);
}

/** rr_sheets_get_n: Returns: how many there are, at least 1 */
guint
rr_sheets_get_n (RrSheets *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->plan.n_columns * self->plan.n_rows;
}

/** rr_sheets_get_n_columns: Returns: how many lie beside each other, at least 1 */
guint
rr_sheets_get_n_columns (RrSheets *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->plan.n_columns;
}

/**
 * rr_sheets_get_column:
 * @sheet: less than rr_sheets_get_n ()
 *
 * Returns: where it lies beside the others, counted from the left
 */
guint
rr_sheets_get_column (RrSheets *self,
                      guint     sheet)
{
  g_return_val_if_fail (self != NULL, 0);

  return rr_sheet_plan_get_column (&self->plan, sheet);
}

/**
 * rr_sheets_get_size:
 * @width: (out): of each, points
 * @height: (out): the same
 */
void
rr_sheets_get_size (RrSheets *self,
                    double   *width,
                    double   *height)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (width != NULL && height != NULL);

  *width = self->plan.width;
  *height = self->plan.height;
}

/**
 * rr_sheets_draw:
 * @sheet: less than rr_sheets_get_n ()
 * @cr: in points; 0, 0 is the upper left corner of the paper
 */
void
rr_sheets_draw (RrSheets *self,
                guint     sheet,
                cairo_t  *cr)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (sheet < rr_sheets_get_n (self));
  g_return_if_fail (cr != NULL);

  rr_picture_draw_sheet (&self->picture, &self->plan, sheet, cr);
}
