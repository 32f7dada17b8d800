/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-card-view.h"

#include <math.h>

#include "rr-canvas-private.h"

struct _RrCardView
{
  GtkWidget parent_instance;

  RrCanvas *canvas;         /* borrowed: its parent */
  RrTouchpoint *touchpoint; /* owned; NULL while it is spare */
  RrCardState state;        /* as drawn last */
  guint hash;               /* as drawn last */
  RrShift shift;
};

G_DEFINE_FINAL_TYPE (RrCardView, rr_card_view, GTK_TYPE_WIDGET)

static void
focus_changed_cb (RrCardView *self)
{
  if (self->touchpoint == NULL)
    return;

  /* Assistive technology can move the focus as well: the cursor follows. */
  if (gtk_widget_is_focus (GTK_WIDGET (self)))
    rr_session_set_focused (rr_canvas_get_session (self->canvas), self->touchpoint);
  rr_card_view_update (self);
}

static void
rr_card_view_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  *minimum = 0;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? (int) RR_CARD_WIDTH
                                                       : (int) RR_CARD_MIN_HEIGHT;
}

static void
rr_card_view_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  RrCardView *self = RR_CARD_VIEW (widget);
  g_autoptr (RrInk) ink = NULL;
  RrRect rect;
  cairo_t *cr;

  if (self->touchpoint == NULL ||
      !rr_layout_get_card (self->canvas->layout, self->touchpoint, &rect))
    return;

  cr = gtk_snapshot_append_cairo (snapshot,
                                  &GRAPHENE_RECT_INIT (-RR_CARD_OVERHANG,
                                                       -RR_CARD_OVERHANG,
                                                       ceil (rect.width) + 2 * RR_CARD_OVERHANG,
                                                       ceil (rect.height) + 2 * RR_CARD_OVERHANG));
  ink = rr_ink_new_cairo (cr);
  rr_painter_draw_card (self->canvas->painter, ink, self->touchpoint, self->state);
  cairo_destroy (cr);
}

static void
rr_card_view_dispose (GObject *object)
{
  g_clear_object (&RR_CARD_VIEW (object)->touchpoint);

  G_OBJECT_CLASS (rr_card_view_parent_class)->dispose (object);
}

static void
rr_card_view_class_init (RrCardViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rr_card_view_dispose;
  widget_class->measure = rr_card_view_measure;
  widget_class->snapshot = rr_card_view_snapshot;

  gtk_widget_class_set_css_name (widget_class, "card-view");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
rr_card_view_init (RrCardView *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (focus_changed_cb), NULL);
}

/* Creates a spare view; it shows a card as soon as it is told which. */
GtkWidget *
rr_card_view_new (RrCanvas *canvas)
{
  RrCardView *self;

  g_return_val_if_fail (RR_IS_CANVAS (canvas), NULL);

  self = g_object_new (RR_TYPE_CARD_VIEW, NULL);
  self->canvas = canvas;
  return GTK_WIDGET (self);
}

/* Shows another card; with NULL it is spare. */
void
rr_card_view_set_touchpoint (RrCardView   *self,
                             RrTouchpoint *touchpoint)
{
  g_return_if_fail (RR_IS_CARD_VIEW (self));

  if (!g_set_object (&self->touchpoint, touchpoint))
    return;

  gtk_widget_set_visible (GTK_WIDGET (self), touchpoint != NULL);
  self->hash = 0;
  self->shift = (RrShift) { 0 };
  if (touchpoint != NULL)
    rr_card_view_update (self);
}

RrShift *
rr_card_view_get_shift (RrCardView *self)
{
  g_return_val_if_fail (RR_IS_CARD_VIEW (self), NULL);

  return &self->shift;
}

/* Brings its look and what it says of itself up to date. */
void
rr_card_view_update (RrCardView *self)
{
  g_autofree char *description = NULL;
  RrCardState state;
  guint hash;

  g_return_if_fail (RR_IS_CARD_VIEW (self));

  if (self->touchpoint == NULL)
    return;

  state = rr_canvas_get_card_state (self->canvas, self->touchpoint);
  hash = rr_painter_get_card_hash (self->canvas->painter, self->touchpoint);
  if (state != self->state || hash != self->hash)
    {
      self->state = state;
      self->hash = hash;
      gtk_widget_queue_draw (GTK_WIDGET (self));
    }

  description = rr_canvas_describe_card (self->canvas, self->touchpoint);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, self->touchpoint->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self),
                               GTK_ACCESSIBLE_STATE_SELECTED,
                               (state & RR_CARD_SELECTED) != 0,
                               -1);
}
