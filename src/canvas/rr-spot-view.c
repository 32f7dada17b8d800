/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-spot-view.h"

#include "rr-canvas-private.h"

/* How far the ring stands off. */
#define RING 4.0

struct _RrSpotView
{
  GtkWidget parent_instance;

  RrCanvas *canvas;   /* borrowed: its parent */
  RrElement *element; /* owned; a stage or lane, or NULL */
  char *name;         /* owned */
  char *description;  /* owned */
  char *hint;         /* owned; what can be done there, or NULL */
};

G_DEFINE_FINAL_TYPE (RrSpotView, rr_spot_view, GTK_TYPE_WIDGET)

static void
focus_changed_cb (RrSpotView *self)
{
  if (self->element != NULL && gtk_widget_is_focus (GTK_WIDGET (self)))
    rr_session_set_focused (rr_canvas_get_session (self->canvas), self->element);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
rr_spot_view_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  RrSpotView *self = RR_SPOT_VIEW (widget);
  g_autoptr (RrInk) ink = NULL;
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  cairo_t *cr;

  if (!gtk_widget_has_focus (widget))
    return;

  cr = gtk_snapshot_append_cairo (snapshot,
                                  &GRAPHENE_RECT_INIT (-RING, -RING,
                                                       width + 2 * RING, height + 2 * RING));
  ink = rr_ink_new_cairo (cr);
  rr_painter_draw_cursor (self->canvas->painter, ink, &RR_RECT_INIT (0, 0, width, height), self->hint);
  cairo_destroy (cr);
}

static void
rr_spot_view_dispose (GObject *object)
{
  RrSpotView *self = RR_SPOT_VIEW (object);

  g_clear_object (&self->element);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->description, g_free);
  g_clear_pointer (&self->hint, g_free);

  G_OBJECT_CLASS (rr_spot_view_parent_class)->dispose (object);
}

static void
rr_spot_view_class_init (RrSpotViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rr_spot_view_dispose;
  widget_class->snapshot = rr_spot_view_snapshot;
  gtk_widget_class_set_css_name (widget_class, "spot-view");
}

static void
rr_spot_view_init (RrSpotView *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (focus_changed_cb), NULL);
}

/* Creates a spot for @element, or for a place without one. */
GtkWidget *
rr_spot_view_new (RrCanvas          *canvas,
                  RrElement         *element,
                  GtkAccessibleRole  role)
{
  RrSpotView *self;

  g_return_val_if_fail (RR_IS_CANVAS (canvas), NULL);

  self = g_object_new (RR_TYPE_SPOT_VIEW, "accessible-role", role, NULL);
  self->canvas = canvas;
  g_set_object (&self->element, element);
  return GTK_WIDGET (self);
}

/* Tells assistive technology what it is; only a change is news. */
void
rr_spot_view_set_name (RrSpotView *self,
                       const char *name,
                       const char *description)
{
  g_return_if_fail (RR_IS_SPOT_VIEW (self));

  if (description == NULL)
    description = "";
  if (g_strcmp0 (name, self->name) == 0 && g_strcmp0 (description, self->description) == 0)
    return;

  g_free (self->name);
  self->name = g_strdup (name);
  g_free (self->description);
  self->description = g_strdup (description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
}

/* @hint: what can be done there, shown while it has the focus; or NULL */
void
rr_spot_view_set_hint (RrSpotView *self,
                       const char *hint)
{
  g_return_if_fail (RR_IS_SPOT_VIEW (self));

  if (g_strcmp0 (hint, self->hint) == 0)
    return;

  g_free (self->hint);
  self->hint = g_strdup (hint);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (hint != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER, hint, -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER);
}

void
rr_spot_view_set_selected (RrSpotView *self,
                           gboolean    selected)
{
  g_return_if_fail (RR_IS_SPOT_VIEW (self));

  gtk_accessible_update_state (GTK_ACCESSIBLE (self),
                               GTK_ACCESSIBLE_STATE_SELECTED, selected,
                               -1);
}
