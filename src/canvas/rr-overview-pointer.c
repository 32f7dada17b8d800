/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-overview-private.h"

#include "rr-i18n.h"

/* What an arrow scrolls, of what is in sight. */
#define KEY_SHARE 0.5

/* Where one is, in words; told when it is asked for and when one has gone elsewhere. */
void
rr_overview_describe (RrOverview *self)
{
  g_autofree char *text = NULL;
  double top, bottom;
  RrMap *map = rr_canvas_get_map (self->canvas);
  int first = -1, last = -1;
  double left, right;
  RrRect body;

  if (self->layout == NULL || map == NULL)
    return;

  rr_viewport_get_body (&self->canvas->viewport, &body);
  rr_viewport_to_map (&self->canvas->viewport, body.x, body.y, &left, &top);
  rr_viewport_to_map (&self->canvas->viewport, body.x + body.width, body.y + body.height, &right, &bottom);
  for (guint i = 0; i < rr_list_get_size (map->stages); i++)
    {
      RrRect rect;

      if (!rr_layout_get_stage (self->layout, rr_list_get (map->stages, i), &rect) ||
          rect.x + rect.width <= left || rect.x >= right)
        continue;
      first = first < 0 ? (int) i : first;
      last = i;
    }

  if (first < 0)
    return;
  /* Translators: which of the map's stages are in sight, such as “Stages 2 to 4 of 9 in sight” */
  text = g_strdup_printf (_("Stages %d to %d of %u in sight"), first + 1, last + 1, rr_list_get_size (map->stages));
  if (g_strcmp0 (text, self->description) == 0)
    return;
  g_free (self->description);
  self->description = g_steal_pointer (&text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, self->description, -1);
}

/* Scrolls so that a point of the overview is in the middle. */
static void
center_at (RrOverview *self,
           double      x,
           double      y)
{
  const RrViewport *viewport = &self->canvas->viewport;
  RrRect bounds, body;

  rr_overview_get_bounds (self, &bounds);
  rr_viewport_get_body (viewport, &body);
  x = bounds.x + x / MAX (gtk_widget_get_width (GTK_WIDGET (self)), 1) * bounds.width;
  y = bounds.y + y / MAX (gtk_widget_get_height (GTK_WIDGET (self)), 1) * bounds.height;
  rr_viewport_to_widget (viewport, x, y, &x, &y);
  rr_canvas_scroll_by (self->canvas,
                       x - body.x - body.width / 2,
                       y - body.y - body.height / 2);
}

/**
 * rr_overview_go_to:
 * @self: an overview
 * @x: pixels from its left
 * @y: pixels from its top
 *
 * What a press there does: within the frame nothing, beside it the map is scrolled there.
 *
 * Returns: whether it scrolled
 */
gboolean
rr_overview_go_to (RrOverview *self,
                   double      x,
                   double      y)
{
  RrRect frame;

  g_return_val_if_fail (RR_IS_OVERVIEW (self), FALSE);

  rr_overview_get_frame (self, &frame);
  if (rr_rect_contains (&frame, x, y))
    return FALSE;
  center_at (self, x, y);
  return TRUE;
}

static void
drag_begin_cb (GtkGestureDrag *gesture,
               double          x,
               double          y,
               RrOverview     *self)
{
  RrRect frame;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  self->grip_x = self->grip_y = 0;
  if (rr_overview_go_to (self, x, y))
    return;

  rr_overview_get_frame (self, &frame);
  self->grip_x = x - frame.x - frame.width / 2;
  self->grip_y = y - frame.y - frame.height / 2;
}

static void
drag_update_cb (GtkGestureDrag *gesture,
                double          dx,
                double          dy,
                RrOverview     *self)
{
  double x, y;

  if (gtk_gesture_drag_get_start_point (gesture, &x, &y))
    center_at (self, x + dx - self->grip_x, y + dy - self->grip_y);
}

static void
drag_end_cb (RrOverview *self)
{
  rr_overview_describe (self);
}

/* Moves what is in sight by a share of it. */
static gboolean
key_cb (GtkWidget *widget,
        GVariant  *args,
        gpointer   user_data)
{
  RrOverview *self = RR_OVERVIEW (widget);
  RrRect body;
  int dx, dy;

  g_variant_get (args, "(ii)", &dx, &dy);
  rr_viewport_get_body (&self->canvas->viewport, &body);
  rr_canvas_scroll_by (self->canvas, dx * body.width * KEY_SHARE, dy * body.height * KEY_SHARE);
  rr_overview_describe (self);
  return TRUE;
}

/* Dragging the frame, and pressing beside it. */
void
rr_overview_add_drag (RrOverview *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}

/* The arrows. */
void
rr_overview_install_keys (GtkWidgetClass *klass)
{
  static const struct
  {
    guint key;
    guint keypad_key;
    int dx;
    int dy;
  } keys[] = {
    { GDK_KEY_Left, GDK_KEY_KP_Left, -1, 0 },
    { GDK_KEY_Right, GDK_KEY_KP_Right, 1, 0 },
    { GDK_KEY_Up, GDK_KEY_KP_Up, 0, -1 },
    { GDK_KEY_Down, GDK_KEY_KP_Down, 0, 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      gtk_widget_class_add_binding (klass, keys[i].key, 0, key_cb, "(ii)", keys[i].dx, keys[i].dy);
      gtk_widget_class_add_binding (klass, keys[i].keypad_key, 0, key_cb, "(ii)", keys[i].dx, keys[i].dy);
    }
}
