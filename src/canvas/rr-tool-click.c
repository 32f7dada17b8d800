/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

/* Clicking: selects, on a second click edits or adds. */

static RrElement *
get_element (const RrHit *hit)
{
  switch (hit->kind)
    {
    case RR_HIT_CARD:
    case RR_HIT_LINK_HANDLE:
    case RR_HIT_CURVE_POINT:
      return RR_ELEMENT (hit->touchpoint);

    case RR_HIT_ITEM:
      return hit->touchpoint != NULL ? RR_ELEMENT (hit->touchpoint) : RR_ELEMENT (hit->stage);

    case RR_HIT_LINK:
      return RR_ELEMENT (hit->link);

    case RR_HIT_STAGE_HEADER:
      return RR_ELEMENT (hit->stage);

    case RR_HIT_LANE_LABEL:
      return RR_ELEMENT (hit->lane);

    case RR_HIT_NOTHING:
    case RR_HIT_CELL:
    case RR_HIT_LANE:
    case RR_HIT_ADD_STAGE:
    case RR_HIT_ADD_LANE:
    default:
      return NULL;
    }
}

static RrSelectMode
get_mode (GdkModifierType modifiers)
{
  if ((modifiers & GDK_CONTROL_MASK) != 0)
    return RR_SELECT_TOGGLE;
  return (modifiers & GDK_SHIFT_MASK) != 0 ? RR_SELECT_ADD : RR_SELECT_REPLACE;
}

static void
press_nothing (RrCanvas        *self,
               const RrHit     *hit,
               int              n_press,
               GdkModifierType  modifiers)
{
  if ((modifiers & (GDK_CONTROL_MASK | GDK_SHIFT_MASK)) == 0)
    rr_session_clear_selection (self->session);

  if (hit->kind != RR_HIT_CELL && (hit->kind != RR_HIT_LANE || hit->stage == NULL))
    {
      rr_session_set_focused (self->session, NULL);
      return;
    }

  RrPlace place = {
    .stage = rr_element_get_id (hit->stage),
    .step = hit->step,
    .lane = rr_element_get_id (hit->lane),
    .index = G_MAXUINT,
  };

  rr_session_set_cursor (self->session, &place);
  if (n_press == 2 && hit->kind == RR_HIT_CELL)
    rr_canvas_edit_new_card (self, &place, "");
  else if (n_press == 2)
    rr_canvas_edit_row (self, hit);
}

/* A press of the primary button.  Pressing what is selected already keeps the rest of the
 * selection, because a drag of all of it may follow; see rr_canvas_release (). */
void
rr_canvas_press (RrCanvas        *self,
                 double           x,
                 double           y,
                 int              n_press,
                 GdkModifierType  modifiers)
{
  RrSelectMode mode = get_mode (modifiers);
  RrElement *element;
  RrHit hit;

  self->collapse = FALSE;
  if (self->layout == NULL || !rr_canvas_commit_edit (self))
    return;

  rr_canvas_hit (self, x, y, &hit);
  element = get_element (&hit);
  if (rr_session_get_voting (self->session) > 0 && hit.kind == RR_HIT_CARD)
    {
      rr_session_set_focused (self->session, element);
      rr_canvas_vote (self, hit.touchpoint, mode == RR_SELECT_REPLACE ? 1 : -1);
    }
  else if (element == NULL)
    {
      press_nothing (self, &hit, n_press, modifiers);
    }
  else if (n_press >= 2 && mode == RR_SELECT_REPLACE)
    {
      if (n_press == 2 && hit.kind == RR_HIT_ITEM)
        rr_canvas_edit_row (self, &hit);
      else if (n_press == 2 && hit.kind != RR_HIT_CURVE_POINT)
        rr_canvas_edit_title (self, element);
    }
  else if (mode == RR_SELECT_REPLACE && rr_session_is_selected (self->session, element))
    {
      self->collapse = TRUE;
      rr_session_set_focused (self->session, element);
    }
  else
    {
      rr_session_select (self->session, element, mode);
    }

  if (!rr_canvas_is_editing (self))
    rr_canvas_focus_cursor (self);
}

/* A click, that is: no drag came of it. */
void
rr_canvas_release (RrCanvas        *self,
                   double           x,
                   double           y,
                   GdkModifierType  modifiers)
{
  RrHit hit;

  if (self->layout == NULL)
    return;

  rr_canvas_hit (self, x, y, &hit);
  if (hit.kind == RR_HIT_ADD_STAGE)
    rr_canvas_add_stage (self);
  else if (hit.kind == RR_HIT_ADD_LANE)
    rr_canvas_add_lane (self, RR_LANE_CHANNEL);
  else if (self->collapse && get_element (&hit) != NULL)
    rr_session_select (self->session, get_element (&hit), RR_SELECT_REPLACE);
  self->collapse = FALSE;
}

/* Whether a press there is the editor's business. */
gboolean
rr_canvas_is_in_editor (RrCanvas *self,
                        double    x,
                        double    y)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  return self->edit.editor != NULL && picked != NULL &&
         (picked == self->edit.editor || gtk_widget_is_ancestor (picked, self->edit.editor));
}

static void
pressed_cb (GtkGestureClick *gesture,
            int              n_press,
            double           x,
            double           y,
            RrCanvas        *self)
{
  if (rr_canvas_is_in_editor (self, x, y) || self->space_held)
    {
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
      return;
    }

  self->rested = FALSE;
  /* A finger that comes down may be about to scroll: it selects when it goes up again. */
  if (!rr_canvas_note_touch (self, GTK_EVENT_CONTROLLER (gesture)))
    rr_canvas_press (self, x, y, n_press,
                     gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture)));
}

static void
released_cb (GtkGestureClick *gesture,
             int              n_press,
             double           x,
             double           y,
             RrCanvas        *self)
{
  GdkModifierType modifiers =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  /* What it was to do it has done by resting. */
  if (self->touch && self->rested)
    return;
  if (self->touch)
    rr_canvas_press (self, x, y, n_press, modifiers);
  rr_canvas_release (self, x, y, modifiers);
}

GtkEventController *
rr_tool_click_new (RrCanvas *canvas)
{
  GtkGesture *gesture = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (gesture), GDK_BUTTON_PRIMARY);
  g_signal_connect (gesture, "pressed", G_CALLBACK (pressed_cb), canvas);
  g_signal_connect (gesture, "released", G_CALLBACK (released_cb), canvas);
  return GTK_EVENT_CONTROLLER (gesture);
}

/* Opens the menu of what is at a point. */
void
rr_canvas_open_menu_at (RrCanvas *self,
                        double    x,
                        double    y)
{
  RrElement *element;
  RrHit hit;

  if (self->layout == NULL || !rr_canvas_commit_edit (self))
    return;

  rr_canvas_hit (self, x, y, &hit);
  element = get_element (&hit);
  if (element == NULL)
    press_nothing (self, &hit, 1, 0);
  else if (!rr_session_is_selected (self->session, element))
    /* A finger has no Shift: what it rests on comes to what is selected already. */
    rr_session_select (self->session, element,
                       self->touch && RR_IS_TOUCHPOINT (element) ? RR_SELECT_ADD : RR_SELECT_REPLACE);
  else
    rr_session_set_focused (self->session, element);
  rr_canvas_focus_cursor (self);
  rr_canvas_popup_menu (self, x, y);
}

static void
menu_pressed_cb (GtkGestureClick *gesture,
                 int              n_press,
                 double           x,
                 double           y,
                 RrCanvas        *self)
{
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (gesture));

  if (self->layout == NULL || rr_canvas_is_in_editor (self, x, y) || !gdk_event_triggers_context_menu (event))
    return;

  rr_canvas_note_touch (self, GTK_EVENT_CONTROLLER (gesture));
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

/* Not before: a menu that opens under a button takes its release away from where it was
 * pressed, and GTK 4.8 holds that for pressed ever after. */
static void
menu_released_cb (GtkGestureClick *gesture,
                  int              n_press,
                  double           x,
                  double           y,
                  RrCanvas        *self)
{
  if (gtk_gesture_get_sequence_state (GTK_GESTURE (gesture), NULL) == GTK_EVENT_SEQUENCE_CLAIMED)
    rr_canvas_open_menu_at (self, x, y);
}

GtkEventController *
rr_tool_menu_new (RrCanvas *canvas)
{
  GtkGesture *gesture = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (gesture), 0);
  g_signal_connect (gesture, "pressed", G_CALLBACK (menu_pressed_cb), canvas);
  g_signal_connect (gesture, "released", G_CALLBACK (menu_released_cb), canvas);
  return GTK_EVENT_CONTROLLER (gesture);
}

static const char *
get_cursor_name (RrCanvas    *self,
                 const RrHit *hit)
{
  if (self->panning)
    return "grabbing";
  if (self->space_held)
    return "grab";

  switch (hit->kind)
    {
    case RR_HIT_CURVE_POINT:
      return "ns-resize";

    case RR_HIT_LINK_HANDLE:
      return "crosshair";

    case RR_HIT_LINK:
    case RR_HIT_ADD_STAGE:
    case RR_HIT_ADD_LANE:
      return "pointer";

    case RR_HIT_NOTHING:
    case RR_HIT_CELL:
    case RR_HIT_LANE:
    case RR_HIT_ITEM:
    case RR_HIT_CARD:
    case RR_HIT_STAGE_HEADER:
    case RR_HIT_LANE_LABEL:
    default:
      return NULL;
    }
}

/* What the pointer is over shows what can be done there. */
void
rr_canvas_hover (RrCanvas *self,
                 double    x,
                 double    y)
{
  g_autoptr (RrTouchpoint) old = NULL;
  RrHit hit = { .kind = RR_HIT_NOTHING };

  self->pointer_x = x;
  self->pointer_y = y;
  if (self->drag.tool != NULL)
    return;

  if (self->layout != NULL && x >= 0 && y >= 0)
    rr_canvas_hit (self, x, y, &hit);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), get_cursor_name (self, &hit));

  if (hit.kind != RR_HIT_CARD && hit.kind != RR_HIT_LINK_HANDLE)
    hit.touchpoint = NULL;
  if (hit.kind != self->hovered_kind)
    {
      rr_canvas_drop_strips (self);
      gtk_widget_queue_draw (GTK_WIDGET (self));
    }
  self->hovered_kind = hit.kind;
  if (hit.touchpoint == self->hovered)
    return;

  old = self->hovered;
  self->hovered = hit.touchpoint != NULL ? g_object_ref (hit.touchpoint) : NULL;
  rr_canvas_redraw_card (self, old);
  rr_canvas_redraw_card (self, self->hovered);
}

static void
motion_cb (GtkEventControllerMotion *controller,
           double                    x,
           double                    y,
           RrCanvas                 *self)
{
  rr_canvas_hover (self, x, y);
}

static void
leave_cb (GtkEventControllerMotion *controller,
          RrCanvas                 *self)
{
  rr_canvas_hover (self, -1, -1);
}

GtkEventController *
rr_tool_hover_new (RrCanvas *canvas)
{
  GtkEventController *controller = gtk_event_controller_motion_new ();

  g_signal_connect (controller, "motion", G_CALLBACK (motion_cb), canvas);
  g_signal_connect (controller, "leave", G_CALLBACK (leave_cb), canvas);
  return controller;
}
