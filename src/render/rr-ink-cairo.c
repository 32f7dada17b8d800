/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-ink-private.h"

#include <pango/pangocairo.h>

typedef struct
{
  RrInk parent;
  cairo_t *cr; /* owned */
} CairoInk;

#define CR(ink) (((CairoInk *) (ink))->cr)

static void
cairo_ink_free (RrInk *self)
{
  cairo_destroy (CR (self));
  g_free (self);
}

static void
cairo_ink_begin (RrInk      *self,
                 const char *name,
                 double      dx,
                 double      dy)
{
  cairo_save (CR (self));
  if (dx != 0 || dy != 0)
    cairo_translate (CR (self), dx, dy);
}

static void
cairo_ink_end (RrInk *self)
{
  cairo_restore (CR (self));
}

static void
cairo_ink_clip (RrInk        *self,
                const RrRect *rect,
                double        radius)
{
  if (radius > 0)
    rr_ink_rounded (self, rect, radius);
  else
    cairo_rectangle (CR (self), rect->x, rect->y, rect->width, rect->height);
  cairo_clip (CR (self));
}

static void
cairo_ink_move_to (RrInk  *self,
                   double  x,
                   double  y)
{
  cairo_move_to (CR (self), x, y);
}

static void
cairo_ink_line_to (RrInk  *self,
                   double  x,
                   double  y)
{
  cairo_line_to (CR (self), x, y);
}

static void
cairo_ink_curve_to (RrInk  *self,
                    double  x1,
                    double  y1,
                    double  x2,
                    double  y2,
                    double  x3,
                    double  y3)
{
  cairo_curve_to (CR (self), x1, y1, x2, y2, x3, y3);
}

static void
cairo_ink_close (RrInk *self)
{
  cairo_close_path (CR (self));
}

static void
set_color (cairo_t       *cr,
           const RrColor *color)
{
  if (color->alpha < 1)
    cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha);
  else
    cairo_set_source_rgb (cr, color->red, color->green, color->blue);
}

static void
cairo_ink_paint (RrInk          *self,
                 const RrColor  *fill,
                 const RrStroke *stroke)
{
  cairo_t *cr = CR (self);

  if (fill != NULL && fill->alpha > 0)
    {
      set_color (cr, fill);
      if (stroke != NULL)
        cairo_fill_preserve (cr);
      else
        cairo_fill (cr);
    }

  if (stroke != NULL && stroke->color.alpha > 0)
    {
      set_color (cr, &stroke->color);
      cairo_set_line_width (cr, stroke->width);
      cairo_set_dash (cr, &stroke->dash, stroke->dash > 0 ? 1 : 0, 0);
      cairo_set_line_cap (cr, stroke->round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
      cairo_set_line_join (cr, stroke->round ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER);
      cairo_stroke (cr);
    }

  cairo_new_path (cr);
}

static void
cairo_ink_text (RrInk         *self,
                PangoLayout   *layout,
                double         x,
                double         y,
                const RrColor *color)
{
  set_color (CR (self), color);
  cairo_move_to (CR (self), x, y);
  pango_cairo_show_layout (CR (self), layout);
  cairo_new_path (CR (self));
}

static const RrInkClass cairo_ink = {
  .free = cairo_ink_free,
  .begin = cairo_ink_begin,
  .end = cairo_ink_end,
  .clip = cairo_ink_clip,
  .move_to = cairo_ink_move_to,
  .line_to = cairo_ink_line_to,
  .curve_to = cairo_ink_curve_to,
  .close = cairo_ink_close,
  .paint = cairo_ink_paint,
  .text = cairo_ink_text,
};

/**
 * rr_ink_new_cairo:
 * @cr: where to draw, in map units; the ink keeps a reference
 *
 * Returns: (transfer full): an ink that draws on @cr
 */
RrInk *
rr_ink_new_cairo (cairo_t *cr)
{
  CairoInk *self;

  g_return_val_if_fail (cr != NULL, NULL);

  self = g_new0 (CairoInk, 1);
  self->parent.klass = &cairo_ink;
  self->cr = cairo_reference (cr);

  return &self->parent;
}
