/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rr-i18n.h"
#include "rr-legend.h"
#include "rr-painter.h"
#include "rr-text-scale.h"

/* It explains the map, and must not hide it: a little smaller, with room for its outline.
 * Where text is larger than usual it grows as well, as far as there is room. */
#define SCALE 0.85
#define MIN_SCALE 0.84
#define OUTLINE 1.0

struct _RrLegend
{
  GtkWidget parent_instance;

  /* Owned */
  RrSession *session;
  RrPainter *painter;
};

G_DEFINE_FINAL_TYPE (RrLegend, rr_legend, GTK_TYPE_WIDGET)

static void
session_changed_cb (RrLegend *self)
{
  rr_painter_set_view (self->painter, rr_session_get_view (self->session));
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
rr_legend_measure (GtkWidget      *widget,
                   GtkOrientation  orientation,
                   int             for_size,
                   int            *minimum,
                   int            *natural,
                   int            *minimum_baseline,
                   int            *natural_baseline)
{
  RrLegend *self = RR_LEGEND (widget);
  double width;
  double height;

  rr_painter_measure_legend (self->painter, &width, &height);
  *natural = (int) ceil ((orientation == GTK_ORIENTATION_HORIZONTAL ? width : height)
                         * SCALE * rr_text_scale_get (widget) + 2 * OUTLINE);
  /* It gives way where the window is narrow. */
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 0 : *natural;
}

static void
rr_legend_snapshot (GtkWidget   *widget,
                    GtkSnapshot *snapshot)
{
  RrLegend *self = RR_LEGEND (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  g_autoptr (RrInk) ink = NULL;
  double width, height, scale;
  cairo_t *cr;

  rr_painter_measure_legend (self->painter, &width, &height);
  scale = MIN (SCALE * rr_text_scale_get (widget), (gtk_widget_get_width (widget) - 2 * OUTLINE) / width);
  /* Half a legend explains nothing, nor one that nobody can read. */
  if (scale < MIN_SCALE)
    return;

  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  ink = rr_ink_new_cairo (cr);
  cairo_translate (cr, OUTLINE, gtk_widget_get_height (widget) - OUTLINE - height * scale);
  cairo_scale (cr, scale, scale);
  rr_painter_draw_legend (self->painter, ink, 0, 0);
  cairo_destroy (cr);
}

static void
rr_legend_dispose (GObject *object)
{
  RrLegend *self = RR_LEGEND (object);

  g_clear_object (&self->painter);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_legend_parent_class)->dispose (object);
}

static void
rr_legend_class_init (RrLegendClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rr_legend_dispose;
  widget_class->measure = rr_legend_measure;
  widget_class->snapshot = rr_legend_snapshot;

  gtk_widget_class_set_css_name (widget_class, "legend");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
rr_legend_init (RrLegend *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Legend"), -1);
}

/**
 * rr_legend_new:
 * @session: whose view it explains
 *
 * Returns: (transfer floating): a new legend
 */
GtkWidget *
rr_legend_new (RrSession *session)
{
  RrLegend *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_LEGEND, NULL);
  self->session = g_object_ref (session);
  self->painter = rr_painter_new (rr_session_get_layout (session));
  g_signal_connect_object (session, "notify", G_CALLBACK (session_changed_cb), self, G_CONNECT_SWAPPED);
  session_changed_cb (self);

  return GTK_WIDGET (self);
}

/**
 * rr_legend_set_theme:
 * @self: the legend
 * @theme: that of the canvas
 */
void
rr_legend_set_theme (RrLegend    *self,
                     RrThemeKind  theme)
{
  g_return_if_fail (RR_IS_LEGEND (self));

  rr_painter_set_theme (self->painter, rr_theme_get (theme));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
