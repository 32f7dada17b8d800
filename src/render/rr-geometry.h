/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Points and rectangles of the map, in map units: at a zoom of 100 % one unit is one
 * logical pixel.  x grows to the right and y downwards.  A map that reads from right to
 * left has its lane names at x = 0 and everything else at negative x.
 */

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} RrRect;

#define RR_RECT_INIT(x, y, width, height) ((RrRect) { (x), (y), (width), (height) })

/* Whether @point_x, @point_y is in @rect; its left and upper edge belong to it. */
static inline gboolean
rr_rect_contains (const RrRect *rect,
                  double        point_x,
                  double        point_y)
{
  return point_x >= rect->x && point_x < rect->x + rect->width
         && point_y >= rect->y && point_y < rect->y + rect->height;
}

/* Whether two rectangles share a point; NULL is the whole plane. */
static inline gboolean
rr_rect_intersects (const RrRect *a,
                    const RrRect *b)
{
  return a == NULL || b == NULL
         || (a->x < b->x + b->width && b->x < a->x + a->width
             && a->y < b->y + b->height && b->y < a->y + a->height);
}

static inline RrRect
rr_rect_grow (const RrRect *rect,
              double        by)
{
  return RR_RECT_INIT (rect->x - by, rect->y - by, rect->width + 2 * by, rect->height + 2 * by);
}

static inline RrRect
rr_rect_union (const RrRect *a,
               const RrRect *b)
{
  double left = MIN (a->x, b->x);
  double top = MIN (a->y, b->y);
  double right = MAX (a->x + a->width, b->x + b->width);
  double bottom = MAX (a->y + a->height, b->y + b->height);

  return RR_RECT_INIT (left, top, right - left, bottom - top);
}

G_END_DECLS
