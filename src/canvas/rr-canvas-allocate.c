/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"
#include "rr-card-view.h"

#include <math.h>

/* Where the child widgets stand. */

gboolean
rr_canvas_is_dragged (RrCanvas     *self,
                      RrTouchpoint *touchpoint)
{
  return self->drag.tool == &rr_tool_cards && self->drag.touchpoints != NULL &&
         g_ptr_array_find (self->drag.touchpoints, touchpoint, NULL);
}

/* How far a card stands from its place for as long as a drag lasts: with the pointer, or
 * out of the way of what would be dropped. */
void
rr_canvas_get_card_shift (RrCanvas     *self,
                          RrTouchpoint *touchpoint,
                          double       *dx,
                          double       *dy)
{
  *dx = *dy = 0;

  if (self->drag.tool != &rr_tool_cards)
    return;

  if ((self->drag.modifiers & GDK_CONTROL_MASK) == 0 && rr_canvas_is_dragged (self, touchpoint))
    {
      *dx = self->drag.x - self->drag.start_x;
      *dy = self->drag.y - self->drag.start_y;
    }
  else if (self->drag.has_drop)
    {
      rr_layout_get_drop_offset (self->layout, &self->drag.drop, self->drag.touchpoints,
                                 touchpoint, dx, dy);
    }
}

static void
allocate (RrCanvas     *self,
          GtkWidget    *view,
          const RrRect *rect,
          gboolean      frozen_x,
          gboolean      frozen_y)
{
  const RrViewport *viewport = &self->viewport;
  graphene_point_t origin;
  GskTransform *transform;

  origin.x = rect->x * viewport->zoom + rr_viewport_offset_x (viewport, frozen_x);
  origin.y = rect->y * viewport->zoom + rr_viewport_offset_y (viewport, frozen_y);
  transform = gsk_transform_translate (NULL, &origin);
  transform = gsk_transform_scale (transform, viewport->zoom, viewport->zoom);
  gtk_widget_allocate (view,
                       MAX ((int) ceil (rect->width), 1),
                       MAX ((int) ceil (rect->height), 1),
                       -1, transform);
}

static void
allocate_cards (RrCanvas *self)
{
  GHashTableIter iter;
  gpointer touchpoint, view;

  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, &touchpoint, &view))
    {
      double dx, dy;
      RrRect rect;

      if (!rr_layout_get_card (self->layout, touchpoint, &rect))
        continue;
      rr_canvas_get_card_shift (self, touchpoint, &dx, &dy);
      /* What is dragged keeps to the pointer; the others are seen to make room. */
      if (rr_canvas_is_dragged (self, touchpoint))
        *rr_card_view_get_shift (view) = (RrShift) { .x = dx, .y = dy, .to_x = dx, .to_y = dy };
      else
        rr_canvas_glide_card (self, rr_card_view_get_shift (view), &dx, &dy);
      rect.x += dx;
      rect.y += dy;
      allocate (self, view, &rect, FALSE, FALSE);
    }
}

static void
allocate_spots (RrCanvas *self)
{
  GHashTableIter iter;
  gpointer element, view;
  RrRect rect;

  g_hash_table_iter_init (&iter, self->spots);
  while (g_hash_table_iter_next (&iter, &element, &view))
    {
      gboolean is_stage = RR_IS_STAGE (element);

      if (is_stage ? rr_layout_get_stage_header (self->layout, element, &rect)
                   : rr_layout_get_lane_label (self->layout, element, &rect))
        allocate (self, view, &rect, !is_stage, is_stage);
    }

  gtk_widget_set_child_visible (self->add_stage,
                                rr_layout_get_add_stage (self->layout, &rect));
  if (gtk_widget_get_child_visible (self->add_stage))
    allocate (self, self->add_stage, &rect, FALSE, TRUE);
  gtk_widget_set_child_visible (self->add_lane, rr_layout_get_add_lane (self->layout, &rect));
  if (gtk_widget_get_child_visible (self->add_lane))
    allocate (self, self->add_lane, &rect, TRUE, FALSE);
}

/* The empty cell with the keyboard's cursor, if it stands on one. */
gboolean
rr_canvas_get_cursor_rect (RrCanvas *self,
                           RrRect   *rect)
{
  RrMap *map = rr_canvas_get_map (self);
  RrPlace place;

  if (rr_session_get_focused (self->session) != NULL ||
      !rr_session_get_cursor (self->session, &place))
    return FALSE;
  return rr_layout_get_cell (self->layout,
                             rr_map_find_stage (map, place.stage), place.step,
                             rr_map_find_lane (map, place.lane), rect);
}

static void
allocate_cell (RrCanvas *self)
{
  RrRect rect;

  if (rr_canvas_get_cursor_rect (self, &rect))
    allocate (self, self->cell, &rect, FALSE, FALSE);
}

static void
allocate_link_spot (RrCanvas *self)
{
  RrLink *link = rr_session_get_single (self->session, RR_TYPE_LINK);
  RrRect rect;

  if (gtk_widget_get_visible (self->link_spot) && link != NULL &&
      rr_canvas_get_link_spot (self, link, &rect))
    allocate (self, self->link_spot, &rect, FALSE, FALSE);
}

void
rr_canvas_allocate_views (RrCanvas *self)
{
  allocate_cards (self);
  allocate_spots (self);
  allocate_cell (self);
  allocate_link_spot (self);
}
