/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrViewport: the arithmetic between the map and the window onto it.
 *
 * Plain numbers without a widget, so that it is tested without one.  Map units are the
 * layout's; at zoom 1 one of them is one logical pixel.  The stage headers and the lane
 * names are frozen: they scroll along their own axis alone and stay in sight.
 */

#include "rr-geometry.h"

G_BEGIN_DECLS

typedef struct
{
  double zoom;
  double scroll_x;     /* pixels from the left end of the scrollable range */
  double scroll_y;
  double width;        /* of the widget, pixels */
  double height;
  double room;         /* below the map, which other things stand over; pixels */
  double left;         /* what can be scrolled to, map units */
  double top;
  double right;
  double bottom;
  double frozen_width; /* of the lane names, map units */
  double frozen_height; /* of the stage headers, map units */
  gboolean rtl;        /* lane names stand at the right end */
  int scale;           /* device pixels per pixel */
} RrViewport;

void   rr_viewport_init         (RrViewport       *self);
double rr_viewport_get_upper_x  (const RrViewport *self);
double rr_viewport_get_upper_y  (const RrViewport *self);
double rr_viewport_offset_x     (const RrViewport *self,
                                 gboolean          frozen);
double rr_viewport_offset_y     (const RrViewport *self,
                                 gboolean          frozen);
void   rr_viewport_to_map       (const RrViewport *self,
                                 double            x,
                                 double            y,
                                 double           *map_x,
                                 double           *map_y);
void   rr_viewport_to_widget    (const RrViewport *self,
                                 double            map_x,
                                 double            map_y,
                                 double           *x,
                                 double           *y);
void   rr_viewport_get_visible  (const RrViewport *self,
                                 RrRect           *area);
void   rr_viewport_get_body     (const RrViewport *self,
                                 RrRect           *area);
void   rr_viewport_clamp        (RrViewport       *self);
void   rr_viewport_zoom_at      (RrViewport       *self,
                                 double            zoom,
                                 double            x,
                                 double            y);
void   rr_viewport_fit          (RrViewport       *self);
void   rr_viewport_show         (RrViewport       *self,
                                 const RrRect     *area,
                                 double            margin);
double rr_viewport_step_zoom    (double            zoom,
                                 int               steps);
void   rr_viewport_edge_speed   (const RrViewport *self,
                                 double            x,
                                 double            y,
                                 double           *speed_x,
                                 double           *speed_y);

G_END_DECLS
