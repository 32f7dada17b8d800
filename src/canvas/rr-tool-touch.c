/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

/* Fingers: two of them zoom and pan at once; one scrolls, as everywhere, but drags what is
 * selected.  One that rests opens the menu, and on empty ground draws a rubber band where it
 * goes on.  A finger is wider than a pointer: rr_canvas_hit () looks farther around it. */

/* Remembers whether a press is a finger's, and says so. */
gboolean
rr_canvas_note_touch (RrCanvas           *self,
                      GtkEventController *controller)
{
  GdkEvent *event = gtk_event_controller_get_current_event (controller);
  gboolean touch = event != NULL && gdk_event_get_event_sequence (event) != NULL;

  if (touch != self->touch)
    {
      self->touch = touch;
      /* The handle for links shows on what is selected, where there is no hovering. */
      rr_canvas_update_views (self);
    }
  return touch;
}

/* Whether a finger there drags instead of scrolling: what it may have touched by the way is
 * left alone. */
static gboolean
is_to_be_dragged (RrCanvas *self,
                  double    x,
                  double    y)
{
  RrHit hit;

  if (self->layout == NULL || rr_session_get_voting (self->session) > 0)
    return FALSE;

  rr_canvas_hit (self, x, y, &hit);
  switch (hit.kind)
    {
    case RR_HIT_LINK_HANDLE:
    case RR_HIT_CURVE_POINT:
      return TRUE;

    case RR_HIT_CARD:
      return rr_session_is_selected (self->session, RR_ELEMENT (hit.touchpoint));

    case RR_HIT_STAGE_HEADER:
      return rr_session_is_selected (self->session, RR_ELEMENT (hit.stage));

    case RR_HIT_LANE_LABEL:
      return rr_session_is_selected (self->session, RR_ELEMENT (hit.lane));

    case RR_HIT_NOTHING:
    case RR_HIT_CELL:
    case RR_HIT_LANE:
    case RR_HIT_ITEM:
    case RR_HIT_LINK:
    case RR_HIT_ADD_STAGE:
    case RR_HIT_ADD_LANE:
    default:
      return FALSE;
    }
}

/* A finger comes down: what it is to drag must not be scrolled away below it.  Returns
 * whether it drags. */
gboolean
rr_canvas_hold_scrolling (RrCanvas *self,
                          double    x,
                          double    y)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);

  if (!is_to_be_dragged (self, x, y))
    return FALSE;
  if (scroller != NULL)
    {
      g_set_weak_pointer (&self->held_scroller, scroller);
      gtk_scrolled_window_set_kinetic_scrolling (GTK_SCROLLED_WINDOW (scroller), FALSE);
    }
  return TRUE;
}

void
rr_canvas_release_scrolling (RrCanvas *self)
{
  if (self->held_scroller == NULL)
    return;
  gtk_scrolled_window_set_kinetic_scrolling (GTK_SCROLLED_WINDOW (self->held_scroller), TRUE);
  g_clear_weak_pointer (&self->held_scroller);
}

/* Two fingers come down with a point of the map between them. */
void
rr_canvas_pinch_begin (RrCanvas *self,
                       double    x,
                       double    y)
{
  rr_canvas_drag_cancel (self);
  self->pinch_zoom = self->viewport.zoom;
  rr_viewport_to_map (&self->viewport, x, y, &self->pinch_x, &self->pinch_y);
}

/* They are @scale times as far from each other now, and (@x, @y) is between them: so the
 * point of the map is as well, as far as its edges allow. */
void
rr_canvas_pinch (RrCanvas *self,
                 double    scale,
                 double    x,
                 double    y)
{
  double now_x, now_y;

  rr_canvas_set_zoom_at (self, self->pinch_zoom * scale, x, y);
  rr_viewport_to_widget (&self->viewport, self->pinch_x, self->pinch_y, &now_x, &now_y);
  rr_canvas_scroll_by (self, now_x - x, now_y - y);
}

static void
pinch_begin_cb (GtkGesture       *gesture,
                GdkEventSequence *sequence,
                RrCanvas         *self)
{
  double x, y;

  if (!gtk_gesture_get_bounding_box_center (gesture, &x, &y))
    return;
  /* The first finger has begun something of its own, which this ends. */
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  rr_canvas_pinch_begin (self, x, y);
}

static void
pinch_update_cb (GtkGesture       *gesture,
                 GdkEventSequence *sequence,
                 RrCanvas         *self)
{
  double x, y;

  if (gtk_gesture_get_bounding_box_center (gesture, &x, &y))
    rr_canvas_pinch (self, gtk_gesture_zoom_get_scale_delta (GTK_GESTURE_ZOOM (gesture)), x, y);
}

GtkEventController *
rr_tool_pinch_new (RrCanvas *canvas)
{
  GtkGesture *gesture = gtk_gesture_zoom_new ();

  g_signal_connect (gesture, "begin", G_CALLBACK (pinch_begin_cb), canvas);
  g_signal_connect (gesture, "update", G_CALLBACK (pinch_update_cb), canvas);
  return GTK_EVENT_CONTROLLER (gesture);
}

/* A finger has rested at a point: on empty ground a rubber band begins.  Returns FALSE where
 * the menu opens at once. */
gboolean
rr_canvas_rest (RrCanvas *self,
                double    x,
                double    y)
{
  RrHit hit;

  if (self->layout == NULL || !rr_canvas_commit_edit (self))
    return TRUE;

  rr_canvas_hit (self, x, y, &hit);
  self->resting = (hit.kind == RR_HIT_NOTHING || hit.kind == RR_HIT_CELL || hit.kind == RR_HIT_LANE) &&
                  rr_canvas_drag_begin (self, x, y, 0);
  if (self->resting)
    rr_canvas_drag_update (self, x, y, 0);
  else
    rr_canvas_open_menu_at (self, x, y);
  return self->resting;
}

/* The finger is lifted where it rested: what was to be a rubber band is a menu.  Returns
 * whether that was so. */
gboolean
rr_canvas_end_rest (RrCanvas *self,
                    double    x,
                    double    y,
                    gboolean  moved)
{
  gboolean resting = self->resting;

  self->resting = FALSE;
  if (!resting || moved || self->drag.tool == NULL)
    return FALSE;

  rr_canvas_drag_cancel (self);
  rr_canvas_open_menu_at (self, x, y);
  return TRUE;
}

static void
long_pressed_cb (GtkGestureLongPress *gesture,
                 double               x,
                 double               y,
                 RrCanvas            *self)
{
  if (rr_canvas_is_in_editor (self, x, y) || self->drag.tool != NULL)
    return;

  /* It comes by a timeout, with no event that would tell. */
  self->touch = TRUE;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  self->rested = TRUE;
  rr_canvas_rest (self, x, y);
}

GtkEventController *
rr_tool_long_press_new (RrCanvas *canvas)
{
  GtkGesture *gesture = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (gesture), TRUE);
  g_signal_connect (gesture, "pressed", G_CALLBACK (long_pressed_cb), canvas);
  return GTK_EVENT_CONTROLLER (gesture);
}
