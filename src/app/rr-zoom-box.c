/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-i18n.h"
#include "rr-zoom-box.h"

struct _RrZoomBox
{
  GtkWidget parent_instance;

  /* Template */
  GtkButton *percentage;

  /* Owned */
  RrCanvas *canvas;
};

G_DEFINE_FINAL_TYPE (RrZoomBox, rr_zoom_box, GTK_TYPE_WIDGET)

static void
zoom_changed_cb (RrZoomBox *self)
{
  /* Translators: how large the map is drawn, in per cent */
  g_autofree char *text = g_strdup_printf (_("%d %%"), (int) (rr_canvas_get_zoom (self->canvas) * 100 + 0.5));
  /* Translators: said of a button; how large the map is drawn, in per cent, is put in */
  g_autofree char *name = g_strdup_printf (_("Zoom: %s, reset to 100 %%"), text);

  gtk_button_set_label (self->percentage, text);
  /* Newer versions of GTK take a button's label for its name before any other. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->percentage), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->percentage), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
rr_zoom_box_dispose (GObject *object)
{
  RrZoomBox *self = RR_ZOOM_BOX (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_pointer (&child, gtk_widget_unparent);
  g_clear_object (&self->canvas);

  G_OBJECT_CLASS (rr_zoom_box_parent_class)->dispose (object);
}

static void
rr_zoom_box_class_init (RrZoomBoxClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rr_zoom_box_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/zoom-box.ui");
  gtk_widget_class_bind_template_child (widget_class, RrZoomBox, percentage);
}

static void
rr_zoom_box_init (RrZoomBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rr_zoom_box_new:
 * @canvas: what it zooms
 *
 * Returns: (transfer floating): a new zoom box; its buttons are the window's actions
 */
GtkWidget *
rr_zoom_box_new (RrCanvas *canvas)
{
  RrZoomBox *self;

  g_return_val_if_fail (RR_IS_CANVAS (canvas), NULL);

  self = g_object_new (RR_TYPE_ZOOM_BOX, NULL);
  self->canvas = g_object_ref (canvas);
  g_signal_connect_object (canvas, "notify::zoom", G_CALLBACK (zoom_changed_cb), self, G_CONNECT_SWAPPED);
  zoom_changed_cb (self);

  return GTK_WIDGET (self);
}
