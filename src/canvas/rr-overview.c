/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-overview.h"

#include <math.h>

#include "rr-i18n.h"
#include "rr-overview-picture.h"
#include "rr-overview-private.h"

/* The largest it gets, in pixels; and the least, for a map that is long and low. */
#define MAX_WIDTH 220.0
#define MAX_HEIGHT 130.0
#define MIN_HEIGHT 44.0

/* The picture follows the map after so long, milliseconds: not with each letter typed. */
#define PATIENCE_MS 150

/* The map may be so much larger than its view before there is an overview: a page of the sidebar that is a bit wider
 * than the one before hides an edge of the map and nothing of what is on it. */
#define SLIVER 1.02

#define FRAME_WIDTH 2.0f

/* Over what has the keyboard's cursor one sees through it. */
#define ASIDE_OPACITY 0.15

G_DEFINE_FINAL_TYPE (RrOverview, rr_overview, GTK_TYPE_WIDGET)

/* All of the map. */
void
rr_overview_get_bounds (RrOverview *self,
                        RrRect     *bounds)
{
  const RrViewport *viewport = &self->canvas->viewport;

  *bounds = RR_RECT_INIT (viewport->left, viewport->top,
                          viewport->right - viewport->left, viewport->bottom - viewport->top);
}

static void
get_size (RrOverview *self,
          int        *width,
          int        *height)
{
  RrRect bounds;
  double scale;

  rr_overview_get_bounds (self, &bounds);
  scale = MIN (MAX_WIDTH / MAX (bounds.width, 1), MAX_HEIGHT / MAX (bounds.height, 1));
  *width = CLAMP (round (bounds.width * scale), MIN_HEIGHT, MAX_WIDTH);
  *height = CLAMP (round (bounds.height * scale), MIN_HEIGHT, MAX_HEIGHT);
}

/* What of the map is in sight, in pixels of the overview. */
void
rr_overview_get_frame (RrOverview *self,
                       RrRect     *frame)
{
  const RrViewport *viewport = &self->canvas->viewport;
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double height = gtk_widget_get_height (GTK_WIDGET (self));
  double left, top, right, bottom;
  RrRect bounds, body;

  rr_overview_get_bounds (self, &bounds);
  rr_viewport_get_body (viewport, &body);
  rr_viewport_to_map (viewport, body.x, body.y, &left, &top);
  rr_viewport_to_map (viewport, body.x + body.width, body.y + body.height, &right, &bottom);

  left = CLAMP ((left - bounds.x) / MAX (bounds.width, 1), 0, 1) * width;
  right = CLAMP ((right - bounds.x) / MAX (bounds.width, 1), 0, 1) * width;
  top = CLAMP ((top - bounds.y) / MAX (bounds.height, 1), 0, 1) * height;
  bottom = CLAMP ((bottom - bounds.y) / MAX (bounds.height, 1), 0, 1) * height;
  *frame = RR_RECT_INIT (left, top, right - left, bottom - top);
}

static void
rr_overview_measure (GtkWidget      *widget,
                     GtkOrientation  orientation,
                     int             for_size,
                     int            *minimum,
                     int            *natural,
                     int            *minimum_baseline,
                     int            *natural_baseline)
{
  int width, height;

  get_size (RR_OVERVIEW (widget), &width, &height);
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? width : height;
}

static void
draw_again (RrOverview *self)
{
  RrView view = rr_session_get_view (self->canvas->session);
  int scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));

  g_clear_object (&self->picture);
  if (width <= 0 || height <= 0 || self->canvas->painter == NULL)
    return;
  self->theme = rr_painter_get_theme (self->canvas->painter);
  self->picture = rr_overview_picture_new (self->canvas->painter,
                                           view != RR_VIEW_MAP ? rr_session_get_assessment (self->canvas->session) : NULL,
                                           width * scale, height * scale);
}

static void
rr_overview_size_allocate (GtkWidget *widget,
                           int        width,
                           int        height,
                           int        baseline)
{
  g_clear_object (&RR_OVERVIEW (widget)->picture);
}

static void
rr_overview_snapshot (GtkWidget   *widget,
                      GtkSnapshot *snapshot)
{
  RrOverview *self = RR_OVERVIEW (widget);
  const RrColor *accent;
  GdkRGBA color;
  GskRoundedRect outline;
  graphene_rect_t area;
  RrRect frame;

  if (self->canvas->painter == NULL)
    return;
  if (self->picture == NULL || self->theme != rr_painter_get_theme (self->canvas->painter))
    draw_again (self);
  if (self->picture == NULL)
    return;

  area = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  gtk_snapshot_append_texture (snapshot, self->picture, &area);

  rr_overview_get_frame (self, &frame);
  accent = &rr_painter_get_theme (self->canvas->painter)->accent;
  color = (GdkRGBA) { accent->red, accent->green, accent->blue, 0.12f };
  area = GRAPHENE_RECT_INIT (frame.x, frame.y, MAX (frame.width, 2 * FRAME_WIDTH), MAX (frame.height, 2 * FRAME_WIDTH));
  gtk_snapshot_append_color (snapshot, &color, &area);
  color.alpha = 1;
  gsk_rounded_rect_init_from_rect (&outline, &area, 2);
  gtk_snapshot_append_border (snapshot, &outline,
                              (float[4]) { FRAME_WIDTH, FRAME_WIDTH, FRAME_WIDTH, FRAME_WIDTH },
                              (GdkRGBA[4]) { color, color, color, color });
}

static gboolean
is_larger_than_view (RrOverview *self)
{
  const RrViewport *viewport = &self->canvas->viewport;

  return self->canvas->layout != NULL && viewport->width > 0 &&
         (rr_viewport_get_upper_x (viewport) > viewport->width * SLIVER ||
          rr_viewport_get_upper_y (viewport) - viewport->room > viewport->height * SLIVER);
}

/* Whether it stands before what the keyboard's cursor is on: that must be seen. */
static gboolean
is_in_the_way (RrOverview *self)
{
  RrElement *focused = rr_session_get_focused (self->canvas->session);
  GtkWidget *view = focused != NULL ? rr_canvas_find_view (self->canvas, focused) : self->canvas->cell;
  graphene_rect_t own, other;

  if (view == NULL || !gtk_widget_get_mapped (view) || gtk_widget_has_focus (GTK_WIDGET (self)) ||
      !gtk_widget_compute_bounds (view, GTK_WIDGET (self), &other))
    return FALSE;
  own = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (GTK_WIDGET (self)), gtk_widget_get_height (GTK_WIDGET (self)));
  return graphene_rect_intersection (&own, &other, NULL);
}

static gboolean
update_cb (gpointer user_data)
{
  RrOverview *self = RR_OVERVIEW (user_data);
  gboolean visible = self->wanted && is_larger_than_view (self);
  int width, height;

  self->updating = 0;
  /* What goes takes the focus along: it stays with the map. */
  if (!visible && gtk_widget_has_focus (GTK_WIDGET (self)))
    gtk_widget_grab_focus (GTK_WIDGET (self->canvas));
  gtk_widget_set_visible (GTK_WIDGET (self), visible);
  if (visible)
    {
      gtk_widget_set_opacity (GTK_WIDGET (self), is_in_the_way (self) ? ASIDE_OPACITY : 1);
      get_size (self, &width, &height);
      if (width != gtk_widget_get_width (GTK_WIDGET (self)) ||
          height != gtk_widget_get_height (GTK_WIDGET (self)))
        gtk_widget_queue_resize (GTK_WIDGET (self));
    }
  return G_SOURCE_REMOVE;
}

/* Not at once: this comes while the canvas is arranged. */
static void
queue_update (RrOverview *self)
{
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (self->updating == 0)
    self->updating = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_cb, self, NULL);
}

static gboolean
refresh_cb (gpointer user_data)
{
  RrOverview *self = RR_OVERVIEW (user_data);

  self->refreshing = 0;
  g_clear_object (&self->picture);
  queue_update (self);
  return G_SOURCE_REMOVE;
}

static void
map_changed_cb (RrOverview *self)
{
  if (self->refreshing == 0)
    self->refreshing = g_timeout_add (PATIENCE_MS, refresh_cb, self);
}

static void
layout_replaced_cb (RrOverview *self)
{
  RrLayout *layout = rr_session_get_layout (self->canvas->session);

  if (self->layout != NULL)
    g_signal_handlers_disconnect_by_data (self->layout, self);
  g_set_object (&self->layout, layout);
  if (layout != NULL)
    {
      g_signal_connect_object (layout, "changed", G_CALLBACK (map_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (layout, "card-changed", G_CALLBACK (map_changed_cb), self, G_CONNECT_SWAPPED);
    }
  map_changed_cb (self);
}

static void
adjustments_changed_cb (RrOverview *self)
{
  for (int i = 0; i < 2; i++)
    {
      GtkAdjustment *adjustment = self->canvas->adjustments[i];

      if (adjustment == NULL)
        continue;
      g_signal_handlers_disconnect_by_data (adjustment, self);
      g_signal_connect_object (adjustment, "changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
    }
  queue_update (self);
}

static void
focus_changed_cb (RrOverview *self)
{
  rr_overview_describe (self);
  queue_update (self);
}

static void
rr_overview_dispose (GObject *object)
{
  RrOverview *self = RR_OVERVIEW (object);

  g_clear_handle_id (&self->refreshing, g_source_remove);
  g_clear_handle_id (&self->updating, g_source_remove);
  if (self->layout != NULL)
    g_signal_handlers_disconnect_by_data (self->layout, self);
  g_clear_object (&self->layout);
  g_clear_object (&self->picture);
  g_clear_object (&self->canvas);
  g_clear_pointer (&self->description, g_free);

  G_OBJECT_CLASS (rr_overview_parent_class)->dispose (object);
}

static void
rr_overview_class_init (RrOverviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rr_overview_dispose;
  widget_class->measure = rr_overview_measure;
  widget_class->size_allocate = rr_overview_size_allocate;
  widget_class->snapshot = rr_overview_snapshot;

  rr_overview_install_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "map-overview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
rr_overview_init (RrOverview *self)
{
  self->wanted = TRUE;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_hide (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Overview of the map"), -1);

  rr_overview_add_drag (self);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (focus_changed_cb), NULL);
}

/**
 * rr_overview_new:
 * @canvas: what it shows and scrolls
 *
 * Returns: (transfer floating): a new overview, which comes and goes by itself
 */
GtkWidget *
rr_overview_new (RrCanvas *canvas)
{
  static const char *const news[] = { "notify::view", "notify::assessment" };
  RrOverview *self;

  g_return_val_if_fail (RR_IS_CANVAS (canvas), NULL);

  self = g_object_new (RR_TYPE_OVERVIEW, NULL);
  self->canvas = g_object_ref (canvas);
  g_signal_connect_object (canvas, "notify::hadjustment", G_CALLBACK (adjustments_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (canvas, "notify::vadjustment", G_CALLBACK (adjustments_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (canvas, "notify::zoom", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (canvas->session, "notify::layout", G_CALLBACK (layout_replaced_cb), self, G_CONNECT_SWAPPED);
  for (gsize i = 0; i < G_N_ELEMENTS (news); i++)
    g_signal_connect_object (canvas->session, news[i], G_CALLBACK (map_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (canvas->session, "selection-changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  adjustments_changed_cb (self);
  layout_replaced_cb (self);
  return GTK_WIDGET (self);
}

/**
 * rr_overview_get_wanted:
 * @self: an overview
 *
 * Returns: whether it is shown where the map is larger than the canvas
 */
gboolean
rr_overview_get_wanted (RrOverview *self)
{
  g_return_val_if_fail (RR_IS_OVERVIEW (self), FALSE);

  return self->wanted;
}

/**
 * rr_overview_set_wanted:
 * @self: an overview
 * @wanted: whether it is shown where the map is larger than the canvas
 */
void
rr_overview_set_wanted (RrOverview *self,
                        gboolean    wanted)
{
  g_return_if_fail (RR_IS_OVERVIEW (self));

  self->wanted = wanted;
  queue_update (self);
}
