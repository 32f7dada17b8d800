/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

/* Keys that text fields use as well are bindings of the canvas and not accelerators of the
 * application: those come first and would rob every entry of its undo. */

static gboolean
is_busy (RrCanvas *self)
{
  return self->layout == NULL || rr_canvas_is_editing (self);
}

static gboolean
navigate_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   user_data)
{
  RrCanvas *self = RR_CANVAS (widget);
  int direction;
  gboolean extend;

  if (is_busy (self))
    return FALSE;

  /* At the end of the map the arrows stop: they do not lead out of it. */
  g_variant_get (args, "(ib)", &direction, &extend);
  if (!rr_canvas_navigate (self, direction, extend))
    gtk_widget_error_bell (widget);
  return TRUE;
}

static gboolean
move_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   user_data)
{
  RrCanvas *self = RR_CANVAS (widget);
  int direction;

  if (is_busy (self))
    return FALSE;

  g_variant_get (args, "(i)", &direction);
  if (!rr_canvas_move_selection (self, direction))
    gtk_widget_error_bell (widget);
  return TRUE;
}

static gboolean
enter_link_cb (GtkWidget *widget,
               GVariant  *args,
               gpointer   user_data)
{
  RrCanvas *self = RR_CANVAS (widget);
  gboolean right;

  if (is_busy (self))
    return FALSE;

  g_variant_get (args, "(b)", &right);
  if (!rr_canvas_enter_link (self, right != rr_layout_get_mirrored (self->layout)))
    gtk_widget_error_bell (widget);
  return TRUE;
}

static gboolean
vote_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   user_data)
{
  RrCanvas *self = RR_CANVAS (widget);
  RrElement *focused;
  int by;

  if (is_busy (self) || rr_session_get_voting (self->session) == 0)
    return FALSE;

  focused = rr_session_get_focused (self->session);
  if (!RR_IS_TOUCHPOINT (focused))
    return FALSE;
  g_variant_get (args, "(i)", &by);
  rr_canvas_vote (self, RR_TOUCHPOINT (focused), by);
  return TRUE;
}

static gboolean
weigh_cb (GtkWidget *widget,
          GVariant  *args,
          gpointer   user_data)
{
  RrCanvas *self = RR_CANVAS (widget);
  RrLink *link;
  int steps;

  if (is_busy (self))
    return FALSE;

  link = rr_session_get_single (self->session, RR_TYPE_LINK);
  if (link == NULL)
    return FALSE;
  g_variant_get (args, "(i)", &steps);
  rr_canvas_weigh_link (self, link, steps);
  return TRUE;
}

static gboolean
tab_cb (GtkWidget *widget,
        GVariant  *args,
        gpointer   user_data)
{
  RrCanvas *self = RR_CANVAS (widget);
  gboolean forward;

  if (is_busy (self))
    return FALSE;

  g_variant_get (args, "(b)", &forward);
  return rr_canvas_navigate_card (self, forward, TRUE);
}

/* A "+" with the focus is a button.  Returns whether there is one. */
static gboolean
activate_button (RrCanvas *self)
{
  if (gtk_widget_is_focus (self->add_stage))
    rr_canvas_add_stage (self);
  else if (gtk_widget_is_focus (self->add_lane))
    rr_canvas_add_lane (self, RR_LANE_CHANNEL);
  else
    return FALSE;
  return TRUE;
}

static gboolean
enter_cb (GtkWidget *widget,
          GVariant  *args,
          gpointer   user_data)
{
  RrCanvas *self = RR_CANVAS (widget);

  if (is_busy (self))
    return FALSE;

  if (activate_button (self))
    return TRUE;
  if (rr_session_get_focused (self->session) != NULL)
    rr_canvas_edit_title (self, NULL);
  else if (!rr_canvas_edit_cursor_row (self, FALSE))
    rr_canvas_add_touchpoint (self);
  return TRUE;
}

static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   user_data)
{
  return rr_canvas_cancel (RR_CANVAS (widget));
}

static gboolean
toggle_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   user_data)
{
  RrCanvas *self = RR_CANVAS (widget);
  RrElement *focused;

  if (is_busy (self))
    return FALSE;

  focused = rr_session_get_focused (self->session);
  if (focused != NULL)
    rr_session_select (self->session, focused, RR_SELECT_TOGGLE);
  return TRUE;
}

static gboolean
menu_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   user_data)
{
  RrCanvas *self = RR_CANVAS (widget);
  RrElement *focused;
  GtkWidget *view;
  graphene_rect_t bounds;

  if (is_busy (self))
    return FALSE;

  focused = rr_session_get_focused (self->session);
  view = focused != NULL ? rr_canvas_find_view (self, focused) : self->cell;
  if (view != NULL && gtk_widget_compute_bounds (view, widget, &bounds))
    rr_canvas_popup_menu (self,
                          bounds.origin.x + bounds.size.width / 2,
                          bounds.origin.y + bounds.size.height / 2);
  return TRUE;
}

static gboolean
severity_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   user_data)
{
  RrCanvas *self = RR_CANVAS (widget);
  int severity;

  if (is_busy (self) || rr_session_get_view (self->session) != RR_VIEW_ASSESS)
    return FALSE;

  g_variant_get (args, "(i)", &severity);
  if (!rr_session_has_touchpoints (self->session))
    return FALSE;
  rr_canvas_set_severity (self, severity);
  return TRUE;
}

/* Keys that stand for an action of the class; none of them while a text is edited, which
 * has the same keys for itself. */
static gboolean
action_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   user_data)
{
  const char *name;

  if (rr_canvas_is_editing (RR_CANVAS (widget)))
    return FALSE;

  g_variant_get (args, "(&s)", &name);
  return gtk_widget_activate_action (widget, name, NULL);
}

static void
bind_arrow (GtkWidgetClass   *klass,
            guint             key,
            guint             keypad_key,
            GtkDirectionType  direction)
{
  const guint keys[] = { key, keypad_key };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      gtk_widget_class_add_binding (klass, keys[i], 0, navigate_cb, "(ib)", direction, FALSE);
      gtk_widget_class_add_binding (klass, keys[i], GDK_SHIFT_MASK, navigate_cb,
                                    "(ib)", direction, TRUE);
      gtk_widget_class_add_binding (klass, keys[i], GDK_CONTROL_MASK, move_cb, "(i)", direction);
    }
}

void
rr_canvas_install_keys (GtkWidgetClass *klass)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    const char *action;
  } actions[] = {
    { GDK_KEY_Delete, 0, "canvas.delete" },
    { GDK_KEY_KP_Delete, 0, "canvas.delete" },
    { GDK_KEY_F2, 0, "canvas.edit" },
    { GDK_KEY_Insert, 0, "canvas.add" },
    { GDK_KEY_d, GDK_CONTROL_MASK, "canvas.duplicate" },
    { GDK_KEY_l, GDK_CONTROL_MASK, "canvas.link" },
    { GDK_KEY_x, GDK_CONTROL_MASK, "canvas.cut" },
    { GDK_KEY_c, GDK_CONTROL_MASK, "canvas.copy" },
    { GDK_KEY_v, GDK_CONTROL_MASK, "canvas.paste" },
    { GDK_KEY_a, GDK_CONTROL_MASK, "canvas.select-all" },
    { GDK_KEY_z, GDK_CONTROL_MASK, "canvas.undo" },
    { GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "canvas.redo" },
    { GDK_KEY_y, GDK_CONTROL_MASK, "canvas.redo" },
    { GDK_KEY_plus, GDK_CONTROL_MASK, "canvas.zoom-in" },
    { GDK_KEY_equal, GDK_CONTROL_MASK, "canvas.zoom-in" },
    { GDK_KEY_KP_Add, GDK_CONTROL_MASK, "canvas.zoom-in" },
    { GDK_KEY_minus, GDK_CONTROL_MASK, "canvas.zoom-out" },
    { GDK_KEY_KP_Subtract, GDK_CONTROL_MASK, "canvas.zoom-out" },
    { GDK_KEY_0, GDK_CONTROL_MASK, "canvas.zoom-fit" },
    { GDK_KEY_KP_0, GDK_CONTROL_MASK, "canvas.zoom-fit" },
  };
  static const guint enter[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_add_binding (klass, actions[i].key, actions[i].modifiers, action_cb,
                                  "(s)", actions[i].action);
  for (gsize i = 0; i < G_N_ELEMENTS (enter); i++)
    gtk_widget_class_add_binding (klass, enter[i], 0, enter_cb, NULL);
  for (int i = 0; i <= RR_LEVEL_MAX; i++)
    {
      gtk_widget_class_add_binding (klass, GDK_KEY_0 + i, 0, severity_cb, "(i)", i);
      gtk_widget_class_add_binding (klass, GDK_KEY_KP_0 + i, 0, severity_cb, "(i)", i);
    }

  bind_arrow (klass, GDK_KEY_Left, GDK_KEY_KP_Left, GTK_DIR_LEFT);
  bind_arrow (klass, GDK_KEY_Right, GDK_KEY_KP_Right, GTK_DIR_RIGHT);
  bind_arrow (klass, GDK_KEY_Up, GDK_KEY_KP_Up, GTK_DIR_UP);
  bind_arrow (klass, GDK_KEY_Down, GDK_KEY_KP_Down, GTK_DIR_DOWN);

  gtk_widget_class_add_binding (klass, GDK_KEY_Right, GDK_ALT_MASK, enter_link_cb, "(b)", TRUE);
  gtk_widget_class_add_binding (klass, GDK_KEY_Left, GDK_ALT_MASK, enter_link_cb, "(b)", FALSE);
  gtk_widget_class_add_binding (klass, GDK_KEY_v, 0, vote_cb, "(i)", 1);
  gtk_widget_class_add_binding (klass, GDK_KEY_v, GDK_SHIFT_MASK, vote_cb, "(i)", -1);
  gtk_widget_class_add_binding (klass, GDK_KEY_plus, 0, weigh_cb, "(i)", 1);
  gtk_widget_class_add_binding (klass, GDK_KEY_KP_Add, 0, weigh_cb, "(i)", 1);
  gtk_widget_class_add_binding (klass, GDK_KEY_minus, 0, weigh_cb, "(i)", -1);
  gtk_widget_class_add_binding (klass, GDK_KEY_KP_Subtract, 0, weigh_cb, "(i)", -1);
  gtk_widget_class_add_binding (klass, GDK_KEY_Tab, 0, tab_cb, "(b)", TRUE);
  gtk_widget_class_add_binding (klass, GDK_KEY_ISO_Left_Tab, GDK_SHIFT_MASK, tab_cb, "(b)", FALSE);
  gtk_widget_class_add_binding (klass, GDK_KEY_Tab, GDK_SHIFT_MASK, tab_cb, "(b)", FALSE);
  gtk_widget_class_add_binding (klass, GDK_KEY_Escape, 0, escape_cb, NULL);
  gtk_widget_class_add_binding (klass, GDK_KEY_space, GDK_CONTROL_MASK, toggle_cb, NULL);
  gtk_widget_class_add_binding (klass, GDK_KEY_Menu, 0, menu_cb, NULL);
  gtk_widget_class_add_binding (klass, GDK_KEY_F10, GDK_SHIFT_MASK, menu_cb, NULL);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                RrCanvas              *self)
{
  guint32 character = gdk_keyval_to_unicode (keyval);
  RrPlace place;
  RrStage *stage;
  RrLane *lane;

  if (is_busy (self))
    return GDK_EVENT_PROPAGATE;

  if (keyval == GDK_KEY_space && (state & GDK_CONTROL_MASK) == 0)
    {
      if (activate_button (self))
        return GDK_EVENT_STOP;
      self->space_held = TRUE;
      rr_canvas_hover (self, self->pointer_x, self->pointer_y);
      return GDK_EVENT_STOP;
    }

  /* Just type on an empty cell, a row or a link: the key goes on to the editor, input methods included. */
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK)) != 0 ||
      character == 0 || !g_unichar_isprint (character))
    return GDK_EVENT_PROPAGATE;

  if (g_unichar_isdigit (character) && rr_session_get_single (self->session, RR_TYPE_LINK) != NULL)
    rr_canvas_edit_strength (self);
  else if (rr_session_get_focused (self->session) != NULL)
    return GDK_EVENT_PROPAGATE;
  else if (rr_canvas_get_cursor_row (self, &place, &stage, &lane))
    rr_canvas_edit_cursor_row (self, TRUE);
  else if (rr_session_get_cursor (self->session, &place))
    rr_canvas_edit_new_card (self, &place, "");
  if (!rr_canvas_is_editing (self))
    return GDK_EVENT_PROPAGATE;
  return gtk_event_controller_key_forward (controller,
                                           rr_text_editor_get_view (RR_TEXT_EDITOR (self->edit.editor)));
}

static void
key_released_cb (GtkEventControllerKey *controller,
                 guint                  keyval,
                 guint                  keycode,
                 GdkModifierType        state,
                 RrCanvas              *self)
{
  if (keyval != GDK_KEY_space)
    return;
  self->space_held = FALSE;
  rr_canvas_hover (self, self->pointer_x, self->pointer_y);
}

/* Ctrl turns moving into copying, also while the pointer rests. */
static gboolean
modifiers_cb (GtkEventControllerKey *controller,
              GdkModifierType        state,
              RrCanvas              *self)
{
  if (self->drag.tool != NULL)
    rr_canvas_drag_update (self, self->pointer_x, self->pointer_y, state);
  return GDK_EVENT_PROPAGATE;
}

/* The space bar may be let go of elsewhere. */
static void
focus_leave_cb (GtkEventControllerFocus *controller,
                RrCanvas                *self)
{
  self->space_held = FALSE;
}

GtkEventController *
rr_canvas_focus_new (RrCanvas *self)
{
  GtkEventController *controller = gtk_event_controller_focus_new ();

  g_signal_connect (controller, "leave", G_CALLBACK (focus_leave_cb), self);
  return controller;
}

GtkEventController *
rr_canvas_keys_new (RrCanvas *self)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  g_signal_connect (controller, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  g_signal_connect (controller, "key-released", G_CALLBACK (key_released_cb), self);
  g_signal_connect (controller, "modifiers", G_CALLBACK (modifiers_cb), self);
  return controller;
}
