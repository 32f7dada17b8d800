/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"
#include "rr-text-scale.h"

/* What a click on a scrollbar's arrow or a turn of the wheel moves, pixels. */
#define STEP 60.0
#define REVEAL_MARGIN 24.0

/* A map that would have to be smaller is not shown whole at first; where text is larger than
 * usual so is this. */
#define MIN_START_ZOOM 0.6

static void
value_changed_cb (RrCanvas *self)
{
  if (self->configuring)
    return;

  self->viewport.scroll_x = gtk_adjustment_get_value (self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
  self->viewport.scroll_y = gtk_adjustment_get_value (self->adjustments[GTK_ORIENTATION_VERTICAL]);
  rr_canvas_queue_views (self);
}

/* Takes the adjustments of the scrolled window.  NULL gives the canvas one of its own. */
void
rr_canvas_set_adjustment (RrCanvas       *self,
                          GtkOrientation  orientation,
                          GtkAdjustment  *adjustment)
{
  if (adjustment != NULL && self->adjustments[orientation] == adjustment)
    return;

  if (self->adjustments[orientation] != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->adjustments[orientation], value_changed_cb, self);
      g_clear_object (&self->adjustments[orientation]);
    }

  if (adjustment == NULL)
    adjustment = gtk_adjustment_new (0, 0, 0, 0, 0, 0);
  self->adjustments[orientation] = g_object_ref_sink (adjustment);
  rr_canvas_configure (self);
  g_signal_connect_swapped (adjustment, "value-changed", G_CALLBACK (value_changed_cb), self);
}

static void
configure_adjustment (GtkAdjustment *adjustment,
                      double         value,
                      double         upper,
                      double         page)
{
  gtk_adjustment_configure (adjustment, value, 0, upper, MIN (STEP, page), page * 0.9, page);
}

static gboolean
is_at_end (const RrViewport *viewport)
{
  return viewport->scroll_x >= rr_viewport_get_upper_x (viewport) - viewport->width - 1;
}

/* Brings the viewport up to date with the layout, and the adjustments with the viewport.
 * A map that reads from right to left starts at its right end, and keeps to it. */
void
rr_canvas_configure (RrCanvas *self)
{
  RrViewport *viewport = &self->viewport;
  gboolean at_end = viewport->rtl && is_at_end (viewport);
  RrRect bounds = { 0 };

  if (self->layout != NULL)
    {
      rr_layout_get_bounds (self->layout, &bounds);
      viewport->frozen_height = rr_layout_get_header_bottom (self->layout) - bounds.y;
      viewport->frozen_width = rr_layout_get_label_width (self->layout);
    }

  viewport->left = bounds.x;
  viewport->top = bounds.y;
  viewport->right = bounds.x + bounds.width;
  viewport->bottom = bounds.y + bounds.height;
  viewport->rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  viewport->scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  viewport->width = gtk_widget_get_width (GTK_WIDGET (self));
  viewport->height = gtk_widget_get_height (GTK_WIDGET (self));
  if (at_end)
    viewport->scroll_x = rr_viewport_get_upper_x (viewport) - viewport->width;
  rr_viewport_clamp (viewport);

  if (self->adjustments[GTK_ORIENTATION_HORIZONTAL] == NULL ||
      self->adjustments[GTK_ORIENTATION_VERTICAL] == NULL)
    return;

  self->configuring = TRUE;
  configure_adjustment (self->adjustments[GTK_ORIENTATION_HORIZONTAL],
                        viewport->scroll_x,
                        rr_viewport_get_upper_x (viewport),
                        viewport->width);
  configure_adjustment (self->adjustments[GTK_ORIENTATION_VERTICAL],
                        viewport->scroll_y,
                        rr_viewport_get_upper_y (viewport),
                        viewport->height);
  self->configuring = FALSE;
}

/* The viewport was moved or zoomed: everything follows. */
void
rr_canvas_viewport_changed (RrCanvas *self,
                            double    old_zoom)
{
  rr_canvas_configure (self);
  if (self->viewport.zoom != old_zoom)
    {
      if (self->painter != NULL)
        {
          RrDetail old_detail = rr_painter_get_detail (self->painter);

          rr_painter_set_zoom (self->painter, self->viewport.zoom);
          if (rr_painter_get_detail (self->painter) != old_detail)
            {
              rr_canvas_redraw_views (self);
              rr_canvas_drop_caches (self);
            }
        }
      if ((old_zoom < RR_FAR_ZOOM) != (self->viewport.zoom < RR_FAR_ZOOM))
        rr_canvas_drop_links (self);
      g_object_notify (G_OBJECT (self), "zoom");
    }
  rr_canvas_queue_views (self);
}

/* Scrolls by so many pixels, as far as there is something to scroll to. */
void
rr_canvas_scroll_by (RrCanvas *self,
                     double    dx,
                     double    dy)
{
  self->viewport.scroll_x += dx;
  self->viewport.scroll_y += dy;
  rr_canvas_viewport_changed (self, self->viewport.zoom);
}

/**
 * rr_canvas_set_room:
 * @self: a canvas
 * @room: pixels
 *
 * Leaves room below the map, so that what stands over the lower edge of the canvas covers
 * nothing that could not be scrolled away from there.
 */
void
rr_canvas_set_room (RrCanvas *self,
                    int       room)
{
  g_return_if_fail (RR_IS_CANVAS (self));
  g_return_if_fail (room >= 0);

  if (self->viewport.room == room)
    return;

  self->viewport.room = room;
  rr_canvas_viewport_changed (self, self->viewport.zoom);
}

/**
 * rr_canvas_get_zoom:
 * @self: a canvas
 *
 * Returns: pixels a map unit
 */
double
rr_canvas_get_zoom (RrCanvas *self)
{
  g_return_val_if_fail (RR_IS_CANVAS (self), 1);

  return self->viewport.zoom;
}

/**
 * rr_canvas_set_zoom:
 * @self: a canvas
 * @zoom: pixels a map unit; limited to %RR_CANVAS_MIN_ZOOM…%RR_CANVAS_MAX_ZOOM
 *
 * Zooms about the middle of what is seen.
 */
void
rr_canvas_set_zoom (RrCanvas *self,
                    double    zoom)
{
  RrRect body;

  g_return_if_fail (RR_IS_CANVAS (self));

  rr_viewport_get_body (&self->viewport, &body);
  rr_canvas_set_zoom_at (self, zoom, body.x + body.width / 2, body.y + body.height / 2);
}

/**
 * rr_canvas_set_zoom_at:
 * @self: a canvas
 * @zoom: pixels a map unit; limited to %RR_CANVAS_MIN_ZOOM…%RR_CANVAS_MAX_ZOOM
 * @x: in widget coordinates
 * @y: in widget coordinates
 *
 * Zooms about a point: what is there stays there, as far as the edges of the map allow.
 */
void
rr_canvas_set_zoom_at (RrCanvas *self,
                       double    zoom,
                       double    x,
                       double    y)
{
  double old_zoom;

  g_return_if_fail (RR_IS_CANVAS (self));
  g_return_if_fail (zoom > 0);

  old_zoom = self->viewport.zoom;
  rr_viewport_zoom_at (&self->viewport, zoom, x, y);
  rr_canvas_viewport_changed (self, old_zoom);
}

/**
 * rr_canvas_zoom_step:
 * @self: a canvas
 * @steps: how many steps; larger than 0 to enlarge
 *
 * Zooms step by step about the middle of what is seen.
 */
void
rr_canvas_zoom_step (RrCanvas *self,
                     int       steps)
{
  g_return_if_fail (RR_IS_CANVAS (self));

  rr_canvas_set_zoom (self, rr_viewport_step_zoom (self->viewport.zoom, steps));
}

/* How the whole map would be seen.  Returns FALSE, and has it done later, without a size. */
static gboolean
find_fit (RrCanvas   *self,
          RrViewport *target)
{
  if (self->viewport.width <= 0 || self->viewport.height <= 0)
    {
      self->fit_pending = TRUE;
      return FALSE;
    }

  self->fit_pending = FALSE;
  rr_canvas_configure (self);
  *target = self->viewport;
  rr_viewport_fit (target);
  if (target->rtl)
    target->scroll_x = rr_viewport_get_upper_x (target);
  rr_viewport_clamp (target);
  return TRUE;
}

/**
 * rr_canvas_zoom_to_fit:
 * @self: a canvas
 *
 * Zooms so that the whole map is in sight, at most to 100 %.  Before the canvas has a size
 * it does so as soon as it has one.
 */
void
rr_canvas_zoom_to_fit (RrCanvas *self)
{
  RrViewport target;

  g_return_if_fail (RR_IS_CANVAS (self));

  if (find_fit (self, &target))
    rr_canvas_glide_to (self, &target);
}

/**
 * rr_canvas_show_start:
 * @self: a canvas
 *
 * Shows as much of the map as can be seen without making it too small to read, from its
 * start.  Before the canvas has a size it does so as soon as it has one.
 */
void
rr_canvas_show_start (RrCanvas *self)
{
  RrViewport target;
  double legible, old_zoom;

  g_return_if_fail (RR_IS_CANVAS (self));

  self->start_pending = !find_fit (self, &target);
  if (self->start_pending)
    return;

  old_zoom = self->viewport.zoom;
  self->viewport = target;
  rr_canvas_viewport_changed (self, old_zoom);
  legible = MIN_START_ZOOM * rr_text_scale_get (GTK_WIDGET (self));
  if (self->viewport.zoom < legible)
    rr_canvas_set_zoom_at (self, legible, self->viewport.rtl ? self->viewport.width : 0, 0);
}

/* What an element takes on the map; a header or name counts with its frozen side left out,
 * because that is in sight anyway. */
static gboolean
get_area (RrCanvas *self,
          gpointer  element,
          RrRect   *area)
{
  RrRect body;

  if (!rr_layout_get_rect (self->layout, element, area))
    return FALSE;

  rr_viewport_get_visible (&self->viewport, &body);
  if (RR_IS_STAGE (element))
    {
      area->y = body.y + self->viewport.frozen_height;
      area->height = 0;
    }
  else if (RR_IS_LANE (element))
    {
      area->x = body.x + (self->viewport.rtl ? 0 : self->viewport.frozen_width);
      area->width = 0;
    }
  return TRUE;
}

/* The viewport in which an element is in sight, with as little scrolling as needed.  Returns
 * FALSE where there is none, or none yet. */
static gboolean
find_sight (RrCanvas   *self,
            gpointer    element,
            RrViewport *target)
{
  RrRect area;

  if (self->layout == NULL)
    return FALSE;
  if (self->viewport.width <= 0)
    {
      g_free (self->scroll_pending);
      self->scroll_pending = g_strdup (rr_element_get_id (element));
      return FALSE;
    }
  rr_canvas_configure (self);
  if (!get_area (self, element, &area))
    return FALSE;

  *target = self->viewport;
  rr_viewport_show (target, &area, REVEAL_MARGIN);
  return TRUE;
}

/* A wheel that was turned past the end of the map pulls it there for a while yet, whatever
 * else has scrolled it meanwhile.  What a finger holds still does not. */
void
rr_canvas_end_scrolling (RrCanvas *self)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);

  if (scrolled == NULL || !gtk_scrolled_window_get_kinetic_scrolling (GTK_SCROLLED_WINDOW (scrolled)))
    return;

  gtk_scrolled_window_set_kinetic_scrolling (GTK_SCROLLED_WINDOW (scrolled), FALSE);
  gtk_scrolled_window_set_kinetic_scrolling (GTK_SCROLLED_WINDOW (scrolled), TRUE);
}

/**
 * rr_canvas_scroll_to:
 * @self: a canvas
 * @element: a touchpoint, stage, lane or link
 *
 * Scrolls as little as needed to bring an element into sight.
 */
void
rr_canvas_scroll_to (RrCanvas *self,
                     gpointer  element)
{
  RrViewport target;

  g_return_if_fail (RR_IS_CANVAS (self));
  g_return_if_fail (RR_IS_ELEMENT (element));

  if (!find_sight (self, element, &target))
    return;
  rr_canvas_end_scrolling (self);
  self->viewport = target;
  rr_canvas_viewport_changed (self, self->viewport.zoom);
}

/* Likewise, but seen: for a jump from elsewhere, so that one knows which way it went. */
void
rr_canvas_jump_to (RrCanvas *self,
                   gpointer  element)
{
  RrViewport target;

  if (!find_sight (self, element, &target))
    return;
  rr_canvas_end_scrolling (self);
  rr_canvas_glide_to (self, &target);
}

/* Does what had to wait for a size. */
void
rr_canvas_apply_pending (RrCanvas *self)
{
  if (self->viewport.width <= 0 || self->viewport.height <= 0)
    return;

  if (self->start_pending)
    rr_canvas_show_start (self);
  else if (self->fit_pending)
    rr_canvas_zoom_to_fit (self);
  if (self->scroll_pending != NULL)
    {
      g_autofree char *id = g_steal_pointer (&self->scroll_pending);
      gpointer element = self->layout != NULL ? rr_map_find (rr_canvas_get_map (self), id) : NULL;

      if (element != NULL)
        rr_canvas_scroll_to (self, element);
    }
}
