/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-viewport.h"

#include <math.h>

#define MIN_ZOOM 0.1
#define MAX_ZOOM 4.0
#define ZOOM_STEP 1.2

/* Autoscroll: how near to an edge it starts, and how fast it is at the edge. */
#define EDGE 36.0
#define EDGE_SPEED 900.0

/**
 * rr_viewport_init:
 * @self: a viewport
 *
 * Sets a viewport up at zoom 1 with nothing to see.
 */
void
rr_viewport_init (RrViewport *self)
{
  g_return_if_fail (self != NULL);

  *self = (RrViewport) { .zoom = 1, .scale = 1 };
}

/**
 * rr_viewport_get_upper_x:
 * @self: a viewport
 *
 * Returns: the scrollable width in pixels, never less than the widget's
 */
double
rr_viewport_get_upper_x (const RrViewport *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return MAX (ceil ((self->right - self->left) * self->zoom), self->width);
}

/**
 * rr_viewport_get_upper_y:
 * @self: a viewport
 *
 * Returns: the scrollable height in pixels with the room below, never less than the widget's
 */
double
rr_viewport_get_upper_y (const RrViewport *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return MAX (ceil ((self->bottom - self->top) * self->zoom) + self->room, self->height);
}

static double
round_to_device (const RrViewport *self,
                 double            value)
{
  return round (value * self->scale) / self->scale;
}

/**
 * rr_viewport_offset_x:
 * @self: a viewport
 * @frozen: whether for what does not scroll sideways: the lane names
 *
 * Returns: what to add to a zoomed map coordinate, a whole number of device pixels
 */
double
rr_viewport_offset_x (const RrViewport *self,
                      gboolean          frozen)
{
  double span;

  g_return_val_if_fail (self != NULL, 0);

  span = (self->right - self->left) * self->zoom;

  /* A map narrower than the window stands at its start, which is the right edge
   * where text runs that way. */
  if (self->rtl && (frozen || span < self->width))
    return round_to_device (self, self->width - self->right * self->zoom);
  if (frozen)
    return round_to_device (self, -self->left * self->zoom);
  return round_to_device (self, -self->left * self->zoom - self->scroll_x);
}

/**
 * rr_viewport_offset_y:
 * @self: a viewport
 * @frozen: whether for what does not scroll up and down: the stage headers
 *
 * Returns: what to add to a zoomed map coordinate, a whole number of device pixels
 */
double
rr_viewport_offset_y (const RrViewport *self,
                      gboolean          frozen)
{
  g_return_val_if_fail (self != NULL, 0);

  return round_to_device (self, -self->top * self->zoom - (frozen ? 0 : self->scroll_y));
}

/**
 * rr_viewport_to_map:
 * @self: a viewport
 * @x: in widget coordinates
 * @y: in widget coordinates
 * @map_x: (out): in map units
 * @map_y: (out): in map units
 *
 * Converts a point of the part that scrolls.
 */
void
rr_viewport_to_map (const RrViewport *self,
                    double            x,
                    double            y,
                    double           *map_x,
                    double           *map_y)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (map_x != NULL && map_y != NULL);

  *map_x = (x - rr_viewport_offset_x (self, FALSE)) / self->zoom;
  *map_y = (y - rr_viewport_offset_y (self, FALSE)) / self->zoom;
}

/**
 * rr_viewport_to_widget:
 * @self: a viewport
 * @map_x: in map units
 * @map_y: in map units
 * @x: (out): in widget coordinates
 * @y: (out): in widget coordinates
 *
 * Converts a point of the part that scrolls.
 */
void
rr_viewport_to_widget (const RrViewport *self,
                       double            map_x,
                       double            map_y,
                       double           *x,
                       double           *y)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (x != NULL && y != NULL);

  *x = map_x * self->zoom + rr_viewport_offset_x (self, FALSE);
  *y = map_y * self->zoom + rr_viewport_offset_y (self, FALSE);
}

/**
 * rr_viewport_get_visible:
 * @self: a viewport
 * @area: (out): in map units
 *
 * Gets the part of the map behind the widget, what the frozen parts cover included.
 */
void
rr_viewport_get_visible (const RrViewport *self,
                         RrRect           *area)
{
  double x, y;

  g_return_if_fail (self != NULL);
  g_return_if_fail (area != NULL);

  rr_viewport_to_map (self, 0, 0, &x, &y);
  *area = RR_RECT_INIT (x, y, self->width / self->zoom, self->height / self->zoom);
}

/**
 * rr_viewport_get_body:
 * @self: a viewport
 * @area: (out): in widget coordinates
 *
 * Gets the part of the widget that the frozen parts leave free.
 */
void
rr_viewport_get_body (const RrViewport *self,
                      RrRect           *area)
{
  double names, headers;

  g_return_if_fail (self != NULL);
  g_return_if_fail (area != NULL);

  /* An edge between two pixels would leave traces where it was. */
  names = MIN (round_to_device (self, self->frozen_width * self->zoom), self->width);
  headers = MIN (round_to_device (self, self->frozen_height * self->zoom), self->height);
  *area = RR_RECT_INIT (self->rtl ? 0 : names, headers,
                        self->width - names, self->height - headers);
}

/**
 * rr_viewport_clamp:
 * @self: a viewport
 *
 * Brings the zoom and the scroll position back into their ranges.
 */
void
rr_viewport_clamp (RrViewport *self)
{
  g_return_if_fail (self != NULL);

  self->zoom = CLAMP (self->zoom, MIN_ZOOM, MAX_ZOOM);
  self->scroll_x = CLAMP (self->scroll_x, 0, rr_viewport_get_upper_x (self) - self->width);
  self->scroll_y = CLAMP (self->scroll_y, 0, rr_viewport_get_upper_y (self) - self->height);
}

/**
 * rr_viewport_zoom_at:
 * @self: a viewport
 * @zoom: the new zoom; limited to what is allowed
 * @x: in widget coordinates
 * @y: in widget coordinates
 *
 * Zooms so that the point of the map at (@x, @y) stays there, as far as the scrollable
 * range allows.
 */
void
rr_viewport_zoom_at (RrViewport *self,
                     double      zoom,
                     double      x,
                     double      y)
{
  double map_x, map_y;

  g_return_if_fail (self != NULL);
  g_return_if_fail (isfinite (zoom));

  rr_viewport_to_map (self, x, y, &map_x, &map_y);
  self->zoom = CLAMP (zoom, MIN_ZOOM, MAX_ZOOM);
  self->scroll_x = (map_x - self->left) * self->zoom - x;
  self->scroll_y = (map_y - self->top) * self->zoom - y;
  rr_viewport_clamp (self);
}

/**
 * rr_viewport_fit:
 * @self: a viewport
 *
 * Chooses the largest zoom at which the whole map is in sight, at most 1: a map of three
 * cards is not blown up.
 */
void
rr_viewport_fit (RrViewport *self)
{
  double width, height, zoom;

  g_return_if_fail (self != NULL);

  width = self->right - self->left;
  height = self->bottom - self->top;
  if (width <= 0 || height <= 0 || self->width <= 0 || self->height <= 0)
    return;

  zoom = MIN (self->width / width, MAX (self->height - self->room, self->height / 2) / height);
  self->zoom = CLAMP (zoom, MIN_ZOOM, 1.0);
  self->scroll_x = 0;
  self->scroll_y = 0;
  rr_viewport_clamp (self);
}

static double
show_span (double position,
           double lower,
           double upper,
           double start,
           double end)
{
  /* What is larger than the window shows its start. */
  if (start - position < lower || end - start > upper - lower)
    return start - lower;
  if (end - position > upper)
    return end - upper;
  return position;
}

/**
 * rr_viewport_show:
 * @self: a viewport
 * @area: in map units
 * @margin: to leave around it, pixels
 *
 * Scrolls as little as needed to bring @area into the part that is not frozen, and above the
 * room below.
 */
void
rr_viewport_show (RrViewport   *self,
                  const RrRect *area,
                  double        margin)
{
  RrRect body;
  double x, y;

  g_return_if_fail (self != NULL);
  g_return_if_fail (area != NULL);

  rr_viewport_get_body (self, &body);
  x = (area->x - self->left) * self->zoom;
  y = (area->y - self->top) * self->zoom;
  self->scroll_x = show_span (self->scroll_x,
                              body.x,
                              body.x + body.width,
                              x - margin,
                              x + area->width * self->zoom + margin);
  self->scroll_y = show_span (self->scroll_y,
                              body.y,
                              body.y + MAX (body.height - self->room, body.height / 2),
                              y - margin,
                              y + area->height * self->zoom + margin);
  rr_viewport_clamp (self);
}

/**
 * rr_viewport_step_zoom:
 * @zoom: a zoom
 * @steps: how many steps to go, larger than 0 to enlarge
 *
 * Returns: the zoom so many steps away; steps never pass over 1 without stopping there
 */
double
rr_viewport_step_zoom (double zoom,
                       int    steps)
{
  double stepped = zoom * pow (ZOOM_STEP, steps);

  if ((zoom < 0.999 && stepped > 1) || (zoom > 1.001 && stepped < 1))
    stepped = 1;
  return CLAMP (stepped, MIN_ZOOM, MAX_ZOOM);
}

static double
edge_speed (double position,
            double lower,
            double upper)
{
  if (position < lower + EDGE)
    return -EDGE_SPEED * MIN ((lower + EDGE - position) / EDGE, 2);
  if (position > upper - EDGE)
    return EDGE_SPEED * MIN ((position - upper + EDGE) / EDGE, 2);
  return 0;
}

/**
 * rr_viewport_edge_speed:
 * @self: a viewport
 * @x: of the pointer, in widget coordinates
 * @y: of the pointer
 * @speed_x: (out): pixels a second
 * @speed_y: (out): pixels a second
 *
 * How fast a drag that holds the pointer there scrolls: faster the nearer it is to the
 * edge or the further beyond.
 */
void
rr_viewport_edge_speed (const RrViewport *self,
                        double            x,
                        double            y,
                        double           *speed_x,
                        double           *speed_y)
{
  RrRect body;

  g_return_if_fail (self != NULL);
  g_return_if_fail (speed_x != NULL && speed_y != NULL);

  rr_viewport_get_body (self, &body);
  *speed_x = edge_speed (x, body.x, body.x + body.width);
  *speed_y = edge_speed (y, body.y, body.y + body.height);
}
