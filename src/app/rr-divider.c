/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-divider.h"

#include <math.h>

/* How far from the divider a finger may begin, logical pixels. */
#define REACH 22.0

typedef struct
{
  GtkPaned *paned; /* borrowed: has the gesture */
  int position;    /* of the divider when the drag began */
} Divider;

/* What stands between the two children. */
static GtkWidget *
find_handle (GtkPaned *paned)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (paned));

  while (child != NULL && (child == gtk_paned_get_start_child (paned) || child == gtk_paned_get_end_child (paned)))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static void
drag_begin_cb (GtkGesture *gesture,
               double      x,
               double      y,
               Divider    *self)
{
  GtkWidget *handle = find_handle (self->paned);
  graphene_rect_t bounds;

  self->position = gtk_paned_get_position (self->paned);
  if (handle == NULL || !gtk_widget_get_mapped (handle) ||
      !gtk_widget_compute_bounds (handle, GTK_WIDGET (self->paned), &bounds) ||
      fabs (x - bounds.origin.x - bounds.size.width / 2) > REACH)
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
}

static void
drag_update_cb (GtkGesture *gesture,
                double      dx,
                double      dy,
                Divider    *self)
{
  GdkEventSequence *finger = gtk_gesture_single_get_current_sequence (GTK_GESTURE_SINGLE (gesture));
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self->paned)) == GTK_TEXT_DIR_RTL;

  if (gtk_gesture_get_sequence_state (gesture, finger) != GTK_EVENT_SEQUENCE_CLAIMED)
    {
      if (fabs (dx) <= fabs (dy) || !gtk_drag_check_threshold (GTK_WIDGET (self->paned), 0, 0, (int) dx, 0))
        return;
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
    }

  gtk_paned_set_position (self->paned, MAX (self->position + (int) (mirrored ? -dx : dx), 0));
}

static void
divider_free (gpointer  data,
              GClosure *closure)
{
  g_free (data);
}

/* GTK's own way with fingers. */
static void
disable_pan (GtkPaned *paned)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (paned));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_PAN (controller) && gtk_gesture_single_get_touch_only (GTK_GESTURE_SINGLE (controller)))
        gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_NONE);
    }
}

/**
 * rr_divider_use_touch:
 * @paned: two widgets side by side
 *
 * Lets a finger move the divider of @paned, and use what stands beside it.
 */
void
rr_divider_use_touch (GtkPaned *paned)
{
  GtkGesture *drag;
  Divider *self;

  g_return_if_fail (GTK_IS_PANED (paned));

  self = g_new0 (Divider, 1);
  self->paned = paned;
  drag = gtk_gesture_drag_new ();
  disable_pan (paned);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (drag), TRUE);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (drag), GTK_PHASE_CAPTURE);
  g_signal_connect_data (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self, divider_free, 0);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (paned), GTK_EVENT_CONTROLLER (drag));
}
