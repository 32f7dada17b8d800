/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

#include <math.h>

/* Panning with the middle button or the space bar, zooming with the wheel, and what else the
 * wheel does.  Scrolling itself is the scrolled window's. */

static void
pan_begin_cb (GtkGestureDrag *gesture,
              double          x,
              double          y,
              RrCanvas       *self)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  if (button != GDK_BUTTON_MIDDLE && !(button == GDK_BUTTON_PRIMARY && self->space_held))
    {
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
      return;
    }

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  self->panning = TRUE;
  self->pan_x = self->viewport.scroll_x;
  self->pan_y = self->viewport.scroll_y;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
}

static void
pan_update_cb (GtkGestureDrag *gesture,
               double          dx,
               double          dy,
               RrCanvas       *self)
{
  if (self->panning)
    rr_canvas_scroll_by (self,
                         self->pan_x - dx - self->viewport.scroll_x,
                         self->pan_y - dy - self->viewport.scroll_y);
}

static void
pan_end_cb (GtkGestureDrag *gesture,
            double          dx,
            double          dy,
            RrCanvas       *self)
{
  if (!self->panning)
    return;
  self->panning = FALSE;
  rr_canvas_hover (self, self->pointer_x, self->pointer_y);
}

GtkEventController *
rr_tool_pan_new (RrCanvas *canvas)
{
  GtkGesture *gesture = gtk_gesture_drag_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (gesture), 0);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (gesture), GTK_PHASE_CAPTURE);
  g_signal_connect (gesture, "drag-begin", G_CALLBACK (pan_begin_cb), canvas);
  g_signal_connect (gesture, "drag-update", G_CALLBACK (pan_update_cb), canvas);
  g_signal_connect (gesture, "drag-end", G_CALLBACK (pan_end_cb), canvas);
  return GTK_EVENT_CONTROLLER (gesture);
}

/* A turn of the wheel, in steps.  With Ctrl it zooms about the pointer; over the selected
 * link it weighs it.  Returns FALSE where it should scroll. */
gboolean
rr_canvas_wheel (RrCanvas        *self,
                 double           dx,
                 double           dy,
                 GdkModifierType  modifiers)
{
  RrHit hit;

  if (self->layout == NULL)
    return FALSE;

  if ((modifiers & GDK_CONTROL_MASK) != 0)
    {
      rr_canvas_set_zoom_at (self, self->viewport.zoom * pow (1.15, -dy),
                             self->pointer_x, self->pointer_y);
      return TRUE;
    }

  rr_canvas_hit (self, self->pointer_x, self->pointer_y, &hit);
  if (hit.kind == RR_HIT_LINK && rr_session_is_selected (self->session, hit.link) && dy != 0)
    {
      rr_canvas_weigh_link (self, hit.link, -dy);
      return TRUE;
    }
  return FALSE;
}

static gboolean
scroll_cb (GtkEventControllerScroll *controller,
           double                    dx,
           double                    dy,
           RrCanvas                 *self)
{
  GdkModifierType modifiers =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  return rr_canvas_wheel (self, dx, dy, modifiers);
}

GtkEventController *
rr_tool_wheel_new (RrCanvas *canvas)
{
  GtkEventController *controller =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);

  g_signal_connect (controller, "scroll", G_CALLBACK (scroll_cb), canvas);
  return controller;
}
