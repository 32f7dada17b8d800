/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-ink-private.h"

#include <math.h>

/* How far the control points of a quarter of a circle are from its ends, in radii;
 * the usual 4/3 · (√2 − 1). */
#define QUARTER 0.5522847498307936

/**
 * rr_ink_free:
 *
 * Frees the ink, not what it draws on.
 */
void
rr_ink_free (RrInk *self)
{
  g_return_if_fail (self != NULL);

  self->klass->free (self);
}

/**
 * rr_ink_begin:
 * @name: (nullable): what the group is called
 * @dx: moves what is drawn in the group, in the units of the group around it
 * @dy: as @dx, downwards
 *
 * Opens a group; its clipping ends with it.
 */
void
rr_ink_begin (RrInk      *self,
              const char *name,
              double      dx,
              double      dy)
{
  g_return_if_fail (self != NULL);

  self->depth++;
  self->klass->begin (self, name, dx, dy);
}

/**
 * rr_ink_end:
 *
 * Closes the group that was opened last.
 */
void
rr_ink_end (RrInk *self)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (self->depth > 0);

  self->depth--;
  self->klass->end (self);
}

/**
 * rr_ink_stamp_begin:
 * @key: what it is; the same key stands for the same drawing at the same place of its
 *   group
 * @extents: nothing is drawn outside of it
 *
 * A file that has to write down everything writes what comes often down once.  Stamps do
 * not nest.
 *
 * Returns: whether it is to be drawn, and rr_ink_stamp_end () to be called
 */
gboolean
rr_ink_stamp_begin (RrInk        *self,
                    const char   *key,
                    const RrRect *extents)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (key != NULL, FALSE);
  g_return_val_if_fail (extents != NULL, FALSE);

  return self->klass->stamp_begin == NULL || self->klass->stamp_begin (self, key, extents);
}

/** rr_ink_stamp_end: ends what rr_ink_stamp_begin () began */
void
rr_ink_stamp_end (RrInk *self)
{
  g_return_if_fail (self != NULL);

  if (self->klass->stamp_end != NULL)
    self->klass->stamp_end (self);
}

/**
 * rr_ink_clip:
 * @radius: of the corners
 *
 * What follows in this group is seen inside of @rect alone.
 */
void
rr_ink_clip (RrInk        *self,
             const RrRect *rect,
             double        radius)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (self->depth > 0);
  g_return_if_fail (rect != NULL);

  self->klass->clip (self, rect, radius);
}

/** rr_ink_move_to: begins a part of the path */
void
rr_ink_move_to (RrInk  *self,
                double  x,
                double  y)
{
  self->klass->move_to (self, x, y);
}

/** rr_ink_line_to: adds a straight line to the path */
void
rr_ink_line_to (RrInk  *self,
                double  x,
                double  y)
{
  self->klass->line_to (self, x, y);
}

/** rr_ink_curve_to: adds a cubic Bézier curve to the path */
void
rr_ink_curve_to (RrInk  *self,
                 double  x1,
                 double  y1,
                 double  x2,
                 double  y2,
                 double  x3,
                 double  y3)
{
  self->klass->curve_to (self, x1, y1, x2, y2, x3, y3);
}

/** rr_ink_close: closes the part of the path that was begun last */
void
rr_ink_close (RrInk *self)
{
  self->klass->close (self);
}

/**
 * rr_ink_paint:
 * @fill: (nullable): fills the path
 * @stroke: (nullable): then strokes it
 *
 * Draws the path, and begins an empty one.
 */
void
rr_ink_paint (RrInk          *self,
              const RrColor  *fill,
              const RrStroke *stroke)
{
  g_return_if_fail (self != NULL);

  self->klass->paint (self, fill, stroke);
}

/**
 * rr_ink_text:
 * @x: left edge of the paragraph
 * @y: upper edge of the paragraph
 *
 * Draws a paragraph.
 */
void
rr_ink_text (RrInk         *self,
             PangoLayout   *layout,
             double         x,
             double         y,
             const RrColor *color)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (PANGO_IS_LAYOUT (layout));
  g_return_if_fail (color != NULL);

  self->klass->text (self, layout, x, y, color);
}

/**
 * rr_ink_outlined_text:
 * @x: left edge of the paragraph
 * @y: upper edge of the paragraph
 *
 * Draws a paragraph as shapes, where the ink draws pixels; other inks write a text.
 */
void
rr_ink_outlined_text (RrInk         *self,
                      PangoLayout   *layout,
                      double         x,
                      double         y,
                      const RrColor *color)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (PANGO_IS_LAYOUT (layout));
  g_return_if_fail (color != NULL);

  if (self->klass->outlined_text != NULL)
    self->klass->outlined_text (self, layout, x, y, color);
  else
    self->klass->text (self, layout, x, y, color);
}

/** rr_ink_rect: adds a rectangle to the path */
void
rr_ink_rect (RrInk        *self,
             const RrRect *rect)
{
  rr_ink_move_to (self, rect->x, rect->y);
  rr_ink_line_to (self, rect->x + rect->width, rect->y);
  rr_ink_line_to (self, rect->x + rect->width, rect->y + rect->height);
  rr_ink_line_to (self, rect->x, rect->y + rect->height);
  rr_ink_close (self);
}

/**
 * rr_ink_rounded:
 * @radius: of the corners; at most half of the shorter side counts
 * @fill: (nullable): fills it
 * @stroke: (nullable): then strokes its edge
 *
 * Draws a rectangle with rounded corners.
 */
void
rr_ink_rounded (RrInk          *self,
                const RrRect   *rect,
                double          radius,
                const RrColor  *fill,
                const RrStroke *stroke)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (rect != NULL);

  self->klass->rounded (self, rect, 1, radius, fill, stroke);
}

/**
 * rr_ink_rounded_all:
 * @rects: (array length=n_rects): they do not overlap
 * @radius: of the corners; smaller where half of a side is
 * @fill: (nullable): fills them
 * @stroke: (nullable): then strokes their edges
 *
 * Draws rectangles that look alike; one after the other would take longer in a file.
 */
void
rr_ink_rounded_all (RrInk          *self,
                    const RrRect   *rects,
                    guint           n_rects,
                    double          radius,
                    const RrColor  *fill,
                    const RrStroke *stroke)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (rects != NULL || n_rects == 0);

  if (n_rects > 0)
    self->klass->rounded (self, rects, n_rects, radius, fill, stroke);
}

/**
 * rr_ink_discs:
 * @points: (array): x and y of each middle
 * @n_points: how many discs
 * @fill: (nullable): fills them
 * @stroke: (nullable): then strokes their edges
 *
 * Draws discs of one size.
 */
void
rr_ink_discs (RrInk          *self,
              const double   *points,
              guint           n_points,
              double          radius,
              const RrColor  *fill,
              const RrStroke *stroke)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (points != NULL || n_points == 0);

  if (n_points > 0)
    self->klass->discs (self, points, n_points, radius, fill, stroke);
}

/** rr_ink_disc: draws one disc */
void
rr_ink_disc (RrInk          *self,
             double          x,
             double          y,
             double          radius,
             const RrColor  *fill,
             const RrStroke *stroke)
{
  rr_ink_discs (self, (double[]) { x, y }, 1, radius, fill, stroke);
}

/**
 * rr_ink_stripes:
 * @rect: is filled
 * @thickness: of the stripes, downwards
 * @gap: between them, downwards
 *
 * Draws stripes that rise to the right by 45 degrees.  The first and the last are whole:
 * at the ends there are corners without stripes.
 */
void
rr_ink_stripes (RrInk         *self,
                const RrRect  *rect,
                double         thickness,
                double         gap,
                const RrColor *color)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (rect != NULL && color != NULL);

  self->klass->stripes (self, rect, thickness, gap, color);
}

/* Adds a rectangle with rounded corners to the path. */
void
rr_ink_add_rounded (RrInk        *self,
                    const RrRect *rect,
                    double        radius)
{
  double r = MIN (radius, MIN (rect->width, rect->height) / 2);
  double k = r * (1 - QUARTER);
  double left = rect->x, top = rect->y;
  double right = left + rect->width, bottom = top + rect->height;

  rr_ink_move_to (self, left + r, top);
  rr_ink_line_to (self, right - r, top);
  rr_ink_curve_to (self, right - k, top, right, top + k, right, top + r);
  rr_ink_line_to (self, right, bottom - r);
  rr_ink_curve_to (self, right, bottom - k, right - k, bottom, right - r, bottom);
  rr_ink_line_to (self, left + r, bottom);
  rr_ink_curve_to (self, left + k, bottom, left, bottom - k, left, bottom - r);
  rr_ink_line_to (self, left, top + r);
  rr_ink_curve_to (self, left, top + k, left + k, top, left + r, top);
  rr_ink_close (self);
}

/* Adds a circle to the path. */
void
rr_ink_add_disc (RrInk  *self,
                 double  x,
                 double  y,
                 double  radius)
{
  RrRect square = { x - radius, y - radius, 2 * radius, 2 * radius };

  rr_ink_add_rounded (self, &square, radius);
}

/**
 * rr_ink_arc:
 * @from: angle in radians; 0 is right, growing clockwise
 * @to: the same, of the end; less than @from goes back
 *
 * Adds a part of a circle that goes on from the end of the path, which must be there.
 */
void
rr_ink_arc (RrInk  *self,
            double  x,
            double  y,
            double  radius,
            double  from,
            double  to)
{
  int pieces = MAX (1, (int) ceil (fabs (to - from) / (G_PI / 2) - 1e-9));
  double step = (to - from) / pieces;
  /* The length of the handles that fits an arc of this angle. */
  double k = 4.0 / 3.0 * tan (step / 4) * radius;

  for (int i = 0; i < pieces; i++)
    {
      double a = from + i * step, b = a + step;

      rr_ink_curve_to (self,
                       x + radius * cos (a) - k * sin (a), y + radius * sin (a) + k * cos (a),
                       x + radius * cos (b) + k * sin (b), y + radius * sin (b) - k * cos (b),
                       x + radius * cos (b), y + radius * sin (b));
    }
}
