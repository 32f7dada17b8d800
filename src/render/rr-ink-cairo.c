/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-ink-private.h"

#include <pango/pangocairo.h>

typedef struct
{
  RrInk parent;
  cairo_t *cr;      /* owned; of the stamp that is being made, if any */
  cairo_t *below;   /* owned; what @cr is otherwise, while a stamp is being made */
  char *key;        /* owned; of that stamp */
  GHashTable *stamps; /* owned; key → cairo_surface_t, owned; NULL unless compact */
  GHashTable *seen; /* owned; key, owned → how often it was drawn; NULL unless compact */
  gboolean compact; /* every number is written down: shapes are made of thick lines */
} CairoInk;

/* A file with more different stamps than this gains nothing by them. */
#define MAX_STAMPS 1000

/* What is drawn no more often than this is no stamp. */
#define RARE_STAMP 6

/* A PDF holds curves as they are; cairo takes them apart all the same, to know how far a
 * line reaches, which need not be exact. */
#define COMPACT_TOLERANCE 0.5

/* How far a curve of a letter may be off, in pixels. */
#define OUTLINE_TOLERANCE 0.4

#define CR(ink) (((CairoInk *) (ink))->cr)

static void
cairo_ink_free (RrInk *self)
{
  g_clear_pointer (&((CairoInk *) self)->stamps, g_hash_table_unref);
  g_clear_pointer (&((CairoInk *) self)->seen, g_hash_table_unref);
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
paint_stamp (cairo_t         *cr,
             cairo_surface_t *stamp)
{
  cairo_set_source_surface (cr, stamp, 0, 0);
  cairo_paint (cr);
}

/* To begin a form takes as long as to draw several times: a small file has none. */
static gboolean
is_frequent (CairoInk   *ink,
             const char *key)
{
  guint times = GPOINTER_TO_UINT (g_hash_table_lookup (ink->seen, key)) + 1;

  if (times > 1 || g_hash_table_size (ink->seen) < MAX_STAMPS)
    g_hash_table_insert (ink->seen, g_strdup (key), GUINT_TO_POINTER (times));

  return times > RARE_STAMP;
}

/* A recording that is painted several times becomes one form of the PDF. */
static gboolean
cairo_ink_stamp_begin (RrInk        *self,
                       const char   *key,
                       const RrRect *extents)
{
  const cairo_rectangle_t area = { extents->x, extents->y, extents->width, extents->height };
  CairoInk *ink = (CairoInk *) self;
  cairo_surface_t *stamp;

  g_assert (ink->below == NULL);

  if (!ink->compact)
    return TRUE;

  stamp = g_hash_table_lookup (ink->stamps, key);
  if (stamp != NULL)
    {
      paint_stamp (ink->cr, stamp);
      return FALSE;
    }

  if (!is_frequent (ink, key))
    return TRUE;

  if (g_hash_table_size (ink->stamps) < MAX_STAMPS)
    {
      stamp = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, &area);
      ink->below = ink->cr;
      ink->cr = cairo_create (stamp);
      cairo_set_tolerance (ink->cr, COMPACT_TOLERANCE);
      ink->key = g_strdup (key);
      cairo_surface_destroy (stamp);
    }

  return TRUE;
}

static void
cairo_ink_stamp_end (RrInk *self)
{
  CairoInk *ink = (CairoInk *) self;
  cairo_surface_t *stamp;

  if (ink->below == NULL)
    return;

  stamp = cairo_surface_reference (cairo_get_target (ink->cr));
  cairo_destroy (ink->cr);
  ink->cr = g_steal_pointer (&ink->below);
  paint_stamp (ink->cr, stamp);
  g_hash_table_insert (ink->stamps, g_steal_pointer (&ink->key), stamp);
}

static void
cairo_ink_clip (RrInk        *self,
                const RrRect *rect,
                double        radius)
{
  if (radius > 0)
    rr_ink_add_rounded (self, rect, radius);
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
stroke_coarsely (cairo_t *cr)
{
  cairo_antialias_t antialias = cairo_get_antialias (cr);

  cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);
  cairo_stroke (cr);
  cairo_set_antialias (cr, antialias);
}

/* Strokes the path with a line @width wide in user space, of dashes and gaps as long as
 * @dash, or whole.  A PDF writes down with each line the space that it is measured in,
 * unless that is the page's own: there, a path is stroked in the page's. */
static void
stroke_path (CairoInk *ink,
             double    width,
             double    dash,
             gboolean  coarse)
{
  cairo_t *cr = ink->cr;
  double scale = 1;
  cairo_matrix_t matrix;

  if (ink->compact)
    {
      cairo_get_matrix (cr, &matrix);
      scale = matrix.xx;
      cairo_identity_matrix (cr);
    }

  dash *= scale;
  cairo_set_line_width (cr, width * scale);
  cairo_set_dash (cr, &dash, dash > 0 ? 1 : 0, 0);
  if (coarse)
    stroke_coarsely (cr);
  else
    cairo_stroke (cr);

  if (ink->compact)
    cairo_set_matrix (cr, &matrix);
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
      cairo_set_line_cap (cr, stroke->round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
      cairo_set_line_join (cr, stroke->round ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER);
      stroke_path ((CairoInk *) self, stroke->width, stroke->dash, stroke->coarse);
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

/* Cairo 1.16 puts each letter at a whole pixel, which closes the gaps between words where
 * they are a pixel or two.  Outlines have no such grid.  Letters are too small for the eye
 * to see the difference that the fast way of filling makes; it takes half the time. */
static void
cairo_ink_outlined_text (RrInk         *self,
                         PangoLayout   *layout,
                         double         x,
                         double         y,
                         const RrColor *color)
{
  cairo_t *cr = CR (self);
  cairo_antialias_t antialias = cairo_get_antialias (cr);
  double tolerance = cairo_get_tolerance (cr);

  set_color (cr, color);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);
  cairo_set_tolerance (cr, OUTLINE_TOLERANCE);
  cairo_move_to (cr, x, y);
  pango_cairo_layout_path (cr, layout);
  cairo_fill (cr);
  cairo_set_tolerance (cr, tolerance);
  cairo_set_antialias (cr, antialias);
}

static gboolean
is_plain (const RrColor  *fill,
          const RrStroke *stroke)
{
  return fill != NULL && fill->alpha >= 1
         && (stroke == NULL || (stroke->color.alpha >= 1 && !(stroke->dash > 0)));
}

static gboolean
is_wider (const RrRect *rects,
          guint         n_rects,
          double        size)
{
  for (guint i = 0; i < n_rects; i++)
    if (!(rects[i].width > size && rects[i].height > size))
      return FALSE;

  return TRUE;
}

/* The same rectangles with a thick edge and round corners: four numbers instead of 34. */
static void
thick_rectangles (CairoInk      *ink,
                  const RrRect  *rects,
                  guint          n_rects,
                  double         inset,
                  double         width,
                  const RrColor *color,
                  gboolean       fill)
{
  cairo_t *cr = ink->cr;

  for (guint i = 0; i < n_rects; i++)
    cairo_rectangle (cr, rects[i].x + inset, rects[i].y + inset, rects[i].width - 2 * inset,
                     rects[i].height - 2 * inset);
  set_color (cr, color);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  if (fill)
    cairo_fill_preserve (cr);
  stroke_path (ink, width, 0, FALSE);
}

static void
cairo_ink_rounded (RrInk          *self,
                   const RrRect   *rects,
                   guint           n_rects,
                   double          radius,
                   const RrColor  *fill,
                   const RrStroke *stroke)
{
  double edge = stroke != NULL ? stroke->width : 0;

  if (((CairoInk *) self)->compact && is_plain (fill, stroke) && 2 * radius > edge
      && is_wider (rects, n_rects, 2 * radius))
    {
      if (stroke != NULL)
        thick_rectangles ((CairoInk *) self, rects, n_rects, radius, 2 * radius + edge, &stroke->color, FALSE);
      thick_rectangles ((CairoInk *) self, rects, n_rects, radius, 2 * radius - edge, fill, TRUE);
      return;
    }

  for (guint i = 0; i < n_rects; i++)
    rr_ink_add_rounded (self, &rects[i], radius);
  cairo_ink_paint (self, fill, stroke);
}

/* A line without length that has round ends is a disc. */
static void
thick_points (CairoInk      *ink,
              const double  *points,
              guint          n_points,
              double         width,
              const RrColor *color)
{
  cairo_t *cr = ink->cr;

  for (guint i = 0; i < n_points; i++)
    {
      cairo_move_to (cr, points[2 * i], points[2 * i + 1]);
      cairo_line_to (cr, points[2 * i], points[2 * i + 1]);
    }
  set_color (cr, color);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  stroke_path (ink, width, 0, FALSE);
}

static void
cairo_ink_discs (RrInk          *self,
                 const double   *points,
                 guint           n_points,
                 double          radius,
                 const RrColor  *fill,
                 const RrStroke *stroke)
{
  double edge = stroke != NULL ? stroke->width : 0;

  if (((CairoInk *) self)->compact && is_plain (fill, stroke))
    {
      if (stroke != NULL)
        thick_points ((CairoInk *) self, points, n_points, 2 * radius + edge, &stroke->color);
      thick_points ((CairoInk *) self, points, n_points, 2 * radius - edge, fill);
      return;
    }

  for (guint i = 0; i < n_points; i++)
    rr_ink_add_disc (self, points[2 * i], points[2 * i + 1], radius);
  cairo_ink_paint (self, fill, stroke);
}

/* One dashed line, as thick as the rectangle is wide, and sheared. */
static void
cairo_ink_stripes (RrInk         *self,
                   const RrRect  *rect,
                   double         thickness,
                   double         gap,
                   const RrColor *color)
{
  const double dashes[] = { thickness, gap };
  const cairo_matrix_t shear = { 1, -1, 0, 1, 0, 0 };
  cairo_t *cr = CR (self);

  cairo_save (cr);
  cairo_translate (cr, rect->x, rect->y);
  cairo_transform (cr, &shear);
  cairo_move_to (cr, rect->width / 2, rect->width);
  cairo_line_to (cr, rect->width / 2, rect->height);
  set_color (cr, color);
  cairo_set_line_width (cr, rect->width);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_dash (cr, dashes, 2, 0);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static const RrInkClass cairo_ink = {
  .free = cairo_ink_free,
  .begin = cairo_ink_begin,
  .end = cairo_ink_end,
  .stamp_begin = cairo_ink_stamp_begin,
  .stamp_end = cairo_ink_stamp_end,
  .clip = cairo_ink_clip,
  .move_to = cairo_ink_move_to,
  .line_to = cairo_ink_line_to,
  .curve_to = cairo_ink_curve_to,
  .close = cairo_ink_close,
  .paint = cairo_ink_paint,
  .text = cairo_ink_text,
  .outlined_text = cairo_ink_outlined_text,
  .rounded = cairo_ink_rounded,
  .discs = cairo_ink_discs,
  .stripes = cairo_ink_stripes,
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
  self->compact = cairo_surface_get_type (cairo_get_target (cr)) == CAIRO_SURFACE_TYPE_PDF;
  if (self->compact)
    {
      cairo_set_tolerance (cr, COMPACT_TOLERANCE);
      self->stamps = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                            (GDestroyNotify) cairo_surface_destroy);
      self->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
    }

  return &self->parent;
}
