/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

/* Dragging with the primary button: finds the tool for what was pressed and lets it
 * preview.  Nothing is written until the drop, so that Escape has nothing to roll back. */

#define MICROSECONDS 1e6

/* How near is near enough, in pixels: a finger covers 44 of them. */
#define TOLERANCE 4.0
#define TOUCH_TOLERANCE 22.0

/* In the order in which they are asked. */
static const RrTool *const tools[] = {
  &rr_tool_link,
  &rr_tool_curve,
  &rr_tool_cards,
  &rr_tool_stage,
  &rr_tool_lane,
  &rr_tool_rubber,
};

static void
clear_drag (RrCanvas *self)
{
  g_clear_pointer (&self->drag.touchpoints, g_ptr_array_unref);
  g_clear_pointer (&self->drag.stack, g_ptr_array_unref);
  g_clear_pointer (&self->drag.before, g_ptr_array_unref);
  self->drag = (RrDrag) { 0 };
  if (self->autoscroll != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->autoscroll);
  self->autoscroll = 0;
}

/* The point of the map, what is frozen taken into account, and what is there. */
void
rr_canvas_hit (RrCanvas *self,
               double    x,
               double    y,
               RrHit    *hit)
{
  const RrViewport *viewport = &self->viewport;
  gboolean frozen_x, frozen_y;
  RrRect body;

  *hit = (RrHit) { .kind = RR_HIT_NOTHING };
  rr_viewport_get_body (viewport, &body);
  frozen_x = x < body.x || x >= body.x + body.width;
  frozen_y = y < body.y;
  if (frozen_x && frozen_y)
    return;

  rr_layout_hit (self->layout,
                 (x - rr_viewport_offset_x (viewport, frozen_x)) / viewport->zoom,
                 (y - rr_viewport_offset_y (viewport, frozen_y)) / viewport->zoom,
                 (self->touch ? TOUCH_TOLERANCE : TOLERANCE) / viewport->zoom, hit);

  /* A finger takes the handle only where it is shown. */
  if (self->touch && hit->kind == RR_HIT_LINK_HANDLE &&
      !rr_session_is_selected (self->session, RR_ELEMENT (hit->touchpoint)))
    hit->kind = RR_HIT_CARD;
}

static gboolean
autoscroll_cb (GtkWidget     *widget,
               GdkFrameClock *clock,
               gpointer       user_data)
{
  RrCanvas *self = RR_CANVAS (widget);
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double seconds = (now - self->autoscroll_time) / MICROSECONDS;
  double old_x = self->viewport.scroll_x;
  double old_y = self->viewport.scroll_y;
  double speed_x, speed_y;

  rr_viewport_edge_speed (&self->viewport, self->pointer_x, self->pointer_y, &speed_x, &speed_y);
  if (self->autoscroll_time != 0 && (speed_x != 0 || speed_y != 0))
    {
      rr_canvas_scroll_by (self, speed_x * seconds, speed_y * seconds);
      if (self->viewport.scroll_x != old_x || self->viewport.scroll_y != old_y)
        rr_canvas_drag_update (self, self->pointer_x, self->pointer_y, self->drag.modifiers);
    }
  self->autoscroll_time = now;
  return G_SOURCE_CONTINUE;
}

/* Starts dragging what is at a point.  Returns FALSE if nothing there can be dragged. */
gboolean
rr_canvas_drag_begin (RrCanvas        *self,
                      double           x,
                      double           y,
                      GdkModifierType  modifiers)
{
  if (self->layout == NULL || rr_canvas_is_editing (self) ||
      rr_session_get_voting (self->session) > 0)
    return FALSE;

  clear_drag (self);
  rr_canvas_hit (self, x, y, &self->drag.start);
  rr_viewport_to_map (&self->viewport, x, y, &self->drag.start_x, &self->drag.start_y);
  self->drag.x = self->drag.start_x;
  self->drag.y = self->drag.start_y;
  self->drag.modifiers = modifiers;
  self->drag.position = -1;

  for (gsize i = 0; i < G_N_ELEMENTS (tools); i++)
    {
      if (!tools[i]->begin (self, &self->drag))
        continue;

      self->drag.tool = tools[i];
      self->collapse = FALSE;
      self->autoscroll_time = 0;
      self->autoscroll = gtk_widget_add_tick_callback (GTK_WIDGET (self), autoscroll_cb, NULL, NULL);
      gtk_widget_set_cursor_from_name (GTK_WIDGET (self), tools[i]->cursor);
      rr_canvas_update_views (self);
      return TRUE;
    }

  clear_drag (self);
  return FALSE;
}

/* The pointer moved on, or the map below it, or a modifier was pressed. */
void
rr_canvas_drag_update (RrCanvas        *self,
                       double           x,
                       double           y,
                       GdkModifierType  modifiers)
{
  self->pointer_x = x;
  self->pointer_y = y;
  if (self->drag.tool == NULL)
    return;

  rr_viewport_to_map (&self->viewport, x, y, &self->drag.x, &self->drag.y);
  self->drag.modifiers = modifiers;
  self->drag.tool->update (self, &self->drag);
  rr_canvas_queue_views (self);
}

static void
finish_drag (RrCanvas *self)
{
  clear_drag (self);
  gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
  rr_canvas_update_views (self);
}

/* Ends a drag with what it was for: one undo step, or none where nothing comes of it. */
void
rr_canvas_drag_drop (RrCanvas *self)
{
  RrDrag drag = self->drag;

  if (drag.tool == NULL)
    return;

  /* The edit changes the layout, and that would cancel a drag that is still on. */
  self->drag.touchpoints = self->drag.stack = self->drag.before = NULL;
  clear_drag (self);
  drag.tool->drop (self, &drag);
  g_clear_pointer (&drag.touchpoints, g_ptr_array_unref);
  g_clear_pointer (&drag.stack, g_ptr_array_unref);
  g_clear_pointer (&drag.before, g_ptr_array_unref);
  finish_drag (self);
}

/* Ends a drag as if it had never been. */
void
rr_canvas_drag_cancel (RrCanvas *self)
{
  if (self->drag.tool == NULL)
    return;

  if (self->drag.before != NULL)
    {
      g_autoptr (GPtrArray) before = g_steal_pointer (&self->drag.before);

      rr_session_select_touchpoints (self->session, before);
    }
  finish_drag (self);
}

static GdkModifierType
get_modifiers (GtkGestureDrag *gesture)
{
  return gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
}

static void
drag_begin_cb (GtkGestureDrag *gesture,
               double          x,
               double          y,
               RrCanvas       *self)
{
  if (rr_canvas_note_touch (self, GTK_EVENT_CONTROLLER (gesture)))
    rr_canvas_hold_scrolling (self, x, y);
}

static void
drag_update_cb (GtkGestureDrag *gesture,
                double          dx,
                double          dy,
                RrCanvas       *self)
{
  double x, y;

  if (!gtk_gesture_drag_get_start_point (gesture, &x, &y))
    return;

  if (self->drag.tool == NULL)
    {
      /* A drag that was cancelled stays so, until the button is released. */
      if (gtk_gesture_get_sequence_state (GTK_GESTURE (gesture),
                                          gtk_gesture_single_get_current_sequence (GTK_GESTURE_SINGLE (gesture))) ==
            GTK_EVENT_SEQUENCE_CLAIMED ||
          !gtk_drag_check_threshold (GTK_WIDGET (self), x, y, x + dx, y + dy))
        return;
      if (self->space_held || !rr_canvas_drag_begin (self, x, y, get_modifiers (gesture)))
        {
          gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
          return;
        }
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
    }
  rr_canvas_drag_update (self, x + dx, y + dy, get_modifiers (gesture));
}

static void
drag_end_cb (GtkGestureDrag *gesture,
             double          dx,
             double          dy,
             RrCanvas       *self)
{
  double x, y;

  if (!gtk_gesture_drag_get_start_point (gesture, &x, &y) ||
      rr_canvas_end_rest (self, x, y, gtk_drag_check_threshold (GTK_WIDGET (self), x, y, x + dx, y + dy)))
    return;

  /* What is held down when the button is let go of decides between moving and copying. */
  if (self->drag.tool != NULL)
    rr_canvas_drag_update (self, x + dx, y + dy, get_modifiers (gesture));
  rr_canvas_drag_drop (self);
  rr_canvas_release_scrolling (self);
}

static void
drag_cancel_cb (GtkGesture       *gesture,
                GdkEventSequence *sequence,
                RrCanvas         *self)
{
  self->resting = FALSE;
  rr_canvas_release_scrolling (self);
  rr_canvas_drag_cancel (self);
}

GtkEventController *
rr_tool_drag_new (RrCanvas *canvas)
{
  GtkGesture *gesture = gtk_gesture_drag_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (gesture), GDK_BUTTON_PRIMARY);
  g_signal_connect (gesture, "drag-begin", G_CALLBACK (drag_begin_cb), canvas);
  g_signal_connect (gesture, "drag-update", G_CALLBACK (drag_update_cb), canvas);
  g_signal_connect (gesture, "drag-end", G_CALLBACK (drag_end_cb), canvas);
  g_signal_connect (gesture, "cancel", G_CALLBACK (drag_cancel_cb), canvas);
  return GTK_EVENT_CONTROLLER (gesture);
}
