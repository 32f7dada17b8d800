/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrInk: the few things that the painter can do, whatever it draws on.
 *
 * A path is built and then painted once, filled, stroked or both; a text is a laid-out
 * paragraph.  There are three inks: cairo for the screen, PNG and PDF; SVG, whose texts
 * stay texts; and a recording one, one line a call, for tests.
 */

#include <cairo.h>
#include <gio/gio.h>

#include "rr-geometry.h"
#include "rr-text-cache.h"
#include "rr-theme.h"

G_BEGIN_DECLS

typedef struct _RrInk RrInk;

/* How a path is stroked. */
typedef struct
{
  RrColor color;
  double width;
  double dash;     /* length of dashes and gaps; 0: none */
  gboolean round;  /* ends and joins */
  gboolean coarse; /* so thin that nobody sees a difference when its edges are smoothed in a faster way */
} RrStroke;

RrInk *rr_ink_new_cairo     (cairo_t       *cr);
RrInk *rr_ink_new_svg       (GString       *out);
RrInk *rr_ink_new_recording (GString       *out);
void   rr_ink_free          (RrInk         *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrInk, rr_ink_free)

/* What stands between the two belongs together; @name is told to people who cannot see
 * it where the ink has a way to, NULL otherwise.  Everything in it is moved by @dx, @dy. */
void   rr_ink_begin         (RrInk         *self,
                             const char    *name,
                             double         dx,
                             double         dy);
void   rr_ink_end           (RrInk         *self);

/* What looks the same many times: it is drawn between the two, unless the ink, which is
 * told by TRUE, has done so before. */
gboolean rr_ink_stamp_begin (RrInk         *self,
                             const char    *key,
                             const RrRect  *extents);
void   rr_ink_stamp_end     (RrInk         *self);

void   rr_ink_clip          (RrInk         *self,
                             const RrRect  *rect,
                             double         radius);

void   rr_ink_move_to       (RrInk         *self,
                             double         x,
                             double         y);
void   rr_ink_line_to       (RrInk         *self,
                             double         x,
                             double         y);
void   rr_ink_curve_to      (RrInk         *self,
                             double         x1,
                             double         y1,
                             double         x2,
                             double         y2,
                             double         x3,
                             double         y3);
void   rr_ink_close         (RrInk         *self);
void   rr_ink_paint         (RrInk         *self,
                             const RrColor *fill,
                             const RrStroke *stroke);
void   rr_ink_text          (RrInk         *self,
                             PangoLayout   *layout,
                             double         x,
                             double         y,
                             const RrColor *color);

/* The same, for a screen that shows it larger or smaller: letters stand exactly where they
 * should, not at the next whole pixel. */
void   rr_ink_outlined_text (RrInk         *self,
                             PangoLayout   *layout,
                             double         x,
                             double         y,
                             const RrColor *color);

/* Shapes, painted at once; an ink draws them in the shortest way it knows. */
void   rr_ink_rounded       (RrInk         *self,
                             const RrRect  *rect,
                             double         radius,
                             const RrColor *fill,
                             const RrStroke *stroke);
void   rr_ink_rounded_all   (RrInk         *self,
                             const RrRect  *rects,
                             guint          n_rects,
                             double         radius,
                             const RrColor *fill,
                             const RrStroke *stroke);
void   rr_ink_discs         (RrInk         *self,
                             const double  *points,
                             guint          n_points,
                             double         radius,
                             const RrColor *fill,
                             const RrStroke *stroke);
void   rr_ink_disc          (RrInk         *self,
                             double         x,
                             double         y,
                             double         radius,
                             const RrColor *fill,
                             const RrStroke *stroke);
void   rr_ink_stripes       (RrInk         *self,
                             const RrRect  *rect,
                             double         thickness,
                             double         gap,
                             const RrColor *color);

/* Paths made of the above. */
void   rr_ink_rect          (RrInk         *self,
                             const RrRect  *rect);
void   rr_ink_arc           (RrInk         *self,
                             double         x,
                             double         y,
                             double         radius,
                             double         from,
                             double         to);

G_END_DECLS
