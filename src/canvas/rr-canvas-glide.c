/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"
#include "rr-card-view.h"

#include <math.h>

/* Short movements that show where things go: the map to another place or size, and cards
 * that make room.  Whatever else moves the map meanwhile ends them where they are, and where
 * a person wants no animations there are none. */

/* Microseconds. */
#define MAP_DURATION 180000.0
#define CARD_DURATION 120000.0

/* A longer way is not flown over: only its last part is, of what is in sight. */
#define MAX_WAY 0.8

/* Whether things may move by themselves. */
gboolean
rr_canvas_can_glide (RrCanvas *self)
{
  gboolean enabled;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)) || gtk_widget_get_frame_clock (GTK_WIDGET (self)) == NULL)
    return FALSE;
  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &enabled, NULL);
  return enabled;
}

/* Quick at first, then slower: it is seen at once that something happens. */
static double
ease_out (double progress)
{
  double rest = 1 - CLAMP (progress, 0, 1);

  return 1 - rest * rest * rest;
}

static double
get_progress (RrCanvas *self,
              gint64    start,
              double    duration)
{
  return (gdk_frame_clock_get_frame_time (gtk_widget_get_frame_clock (GTK_WIDGET (self))) - start) / duration;
}

static double
mix (double from,
     double to,
     double share)
{
  return from + (to - from) * share;
}

static gboolean
is_where_left (const RrViewport *viewport,
               const RrGlide    *glide)
{
  return viewport->zoom == glide->last_zoom && viewport->scroll_x == glide->last_x &&
         viewport->scroll_y == glide->last_y;
}

/* Between two zooms the left edge keeps pace with 1/zoom: so one point stays where it is. */
static void
place_between (RrViewport    *viewport,
               const RrGlide *glide,
               double         share)
{
  double zoom = glide->from_zoom * pow (glide->to_zoom / glide->from_zoom, share);
  double way = share;

  if (glide->from_zoom != glide->to_zoom)
    way = (1 / zoom - 1 / glide->from_zoom) / (1 / glide->to_zoom - 1 / glide->from_zoom);
  viewport->zoom = zoom;
  viewport->scroll_x = mix (glide->from_x / glide->from_zoom, glide->to_x / glide->to_zoom, way) * zoom;
  viewport->scroll_y = mix (glide->from_y / glide->from_zoom, glide->to_y / glide->to_zoom, way) * zoom;
}

static gboolean
glide_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  RrCanvas *self = RR_CANVAS (widget);
  RrGlide *glide = &self->glide;
  double progress = get_progress (self, glide->start, MAP_DURATION);
  double old_zoom = self->viewport.zoom;

  if (!is_where_left (&self->viewport, glide))
    {
      glide->tick = 0;
      return G_SOURCE_REMOVE;
    }

  if (progress >= 1)
    {
      self->viewport.zoom = glide->to_zoom;
      self->viewport.scroll_x = glide->to_x;
      self->viewport.scroll_y = glide->to_y;
    }
  else
    {
      place_between (&self->viewport, glide, ease_out (progress));
    }
  rr_canvas_viewport_changed (self, old_zoom);
  glide->last_zoom = self->viewport.zoom;
  glide->last_x = self->viewport.scroll_x;
  glide->last_y = self->viewport.scroll_y;
  if (progress < 1)
    return G_SOURCE_CONTINUE;
  glide->tick = 0;
  return G_SOURCE_REMOVE;
}

/* Brings the map to another place and zoom: at once, or seen by all where that is wished. */
void
rr_canvas_glide_to (RrCanvas         *self,
                    const RrViewport *target)
{
  RrViewport *viewport = &self->viewport;
  RrGlide *glide = &self->glide;
  double old_zoom = viewport->zoom;

  if (!rr_canvas_can_glide (self) || self->drag.tool != NULL)
    {
      viewport->zoom = target->zoom;
      viewport->scroll_x = target->scroll_x;
      viewport->scroll_y = target->scroll_y;
      rr_canvas_viewport_changed (self, old_zoom);
      return;
    }

  if (target->zoom == viewport->zoom)
    {
      double far_x = viewport->width * MAX_WAY, far_y = viewport->height * MAX_WAY;

      viewport->scroll_x = CLAMP (viewport->scroll_x, target->scroll_x - far_x, target->scroll_x + far_x);
      viewport->scroll_y = CLAMP (viewport->scroll_y, target->scroll_y - far_y, target->scroll_y + far_y);
    }
  glide->from_zoom = glide->last_zoom = viewport->zoom;
  glide->from_x = glide->last_x = viewport->scroll_x;
  glide->from_y = glide->last_y = viewport->scroll_y;
  glide->to_zoom = target->zoom;
  glide->to_x = target->scroll_x;
  glide->to_y = target->scroll_y;
  glide->start = gdk_frame_clock_get_frame_time (gtk_widget_get_frame_clock (GTK_WIDGET (self)));
  if (glide->tick == 0)
    glide->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), glide_cb, NULL, NULL);
}

/* A map that is on its way arrives. */
void
rr_canvas_end_glide (RrCanvas *self)
{
  if (self->glide.tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->glide.tick);
  self->glide.tick = 0;
  if (self->glide.shift_tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->glide.shift_tick);
  self->glide.shift_tick = 0;
}

static gboolean
shift_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  RrCanvas *self = RR_CANVAS (widget);

  if (!self->glide.shifting)
    {
      self->glide.shift_tick = 0;
      return G_SOURCE_REMOVE;
    }

  /* Arranging the cards says whether one is still on its way. */
  self->glide.shifting = FALSE;
  gtk_widget_queue_allocate (widget);
  gtk_widget_queue_draw (widget);
  return G_SOURCE_CONTINUE;
}

/* Every card stands in its place, which may be another one than before. */
void
rr_canvas_rest_cards (RrCanvas *self)
{
  GHashTableIter iter;
  gpointer view;

  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, NULL, &view))
    *rr_card_view_get_shift (view) = (RrShift) { 0 };
}

/* Where a card stands that is to be shifted by so much, on its way there. */
void
rr_canvas_glide_card (RrCanvas *self,
                      RrShift  *shift,
                      double   *dx,
                      double   *dy)
{
  double share;

  if (shift->to_x != *dx || shift->to_y != *dy)
    {
      gboolean glides = rr_canvas_can_glide (self);

      shift->from_x = glides ? shift->x : *dx;
      shift->from_y = glides ? shift->y : *dy;
      shift->to_x = *dx;
      shift->to_y = *dy;
      shift->start = glides ? gdk_frame_clock_get_frame_time (gtk_widget_get_frame_clock (GTK_WIDGET (self))) : 0;
    }

  if (shift->x == *dx && shift->y == *dy)
    return;
  share = shift->start != 0 ? ease_out (get_progress (self, shift->start, CARD_DURATION)) : 1;
  shift->x = *dx = mix (shift->from_x, shift->to_x, share);
  shift->y = *dy = mix (shift->from_y, shift->to_y, share);
  if (share >= 1)
    return;
  self->glide.shifting = TRUE;
  if (self->glide.shift_tick == 0)
    self->glide.shift_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), shift_cb, NULL, NULL);
}
