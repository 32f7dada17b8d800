/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What an ink has to be able to do; for the render room alone.
 *
 * An ink is a structure that begins with RrInk.  Texts, paths and groups come in the
 * order in which they are drawn; the functions of rr-ink.h check and hand on.
 */

#include "rr-ink.h"

G_BEGIN_DECLS

typedef struct
{
  void (*free) (RrInk *self);
  void (*begin) (RrInk *self, const char *name, double dx, double dy);
  void (*end) (RrInk *self);
  gboolean (*stamp_begin) (RrInk *self, const char *key, const RrRect *extents); /* may be NULL */
  void (*stamp_end) (RrInk *self);                                               /* may be NULL */
  void (*clip) (RrInk *self, const RrRect *rect, double radius);
  void (*move_to) (RrInk *self, double x, double y);
  void (*line_to) (RrInk *self, double x, double y);
  void (*curve_to) (RrInk *self, double x1, double y1, double x2, double y2, double x3, double y3);
  void (*close) (RrInk *self);
  void (*paint) (RrInk *self, const RrColor *fill, const RrStroke *stroke);
  void (*text) (RrInk *self, PangoLayout *layout, double x, double y, const RrColor *color);
  void (*outlined_text) (RrInk *self, PangoLayout *layout, double x, double y,
                         const RrColor *color); /* may be NULL: as a text */
  void (*rounded) (RrInk *self, const RrRect *rects, guint n_rects, double radius, const RrColor *fill,
                   const RrStroke *stroke);
  void (*discs) (RrInk *self, const double *points, guint n_points, double radius, const RrColor *fill,
                 const RrStroke *stroke);
  void (*stripes) (RrInk *self, const RrRect *rect, double thickness, double gap, const RrColor *color);
} RrInkClass;

struct _RrInk
{
  const RrInkClass *klass;
  guint depth; /* groups that are open */
};

/* The outlines of the shapes, for inks that know no shorter way. */
void rr_ink_add_rounded (RrInk        *self,
                         const RrRect *rect,
                         double        radius);
void rr_ink_add_disc    (RrInk        *self,
                         double        x,
                         double        y,
                         double        radius);

G_END_DECLS
