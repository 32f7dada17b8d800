/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-slope-chart.h"

#include "rr-i18n.h"
#include "rr-priority.h"

/* Pixels. */
#define HEIGHT 230
#define TOP 40
#define BOTTOM 16
#define SIDE 18
#define LABEL_WIDTH 150
#define DOT 3.5

#define MAX_PRIORITY 5

/* Of the needs that share a height. */
#define MAX_LINES 3

struct _RrSlopeChart
{
  GtkWidget parent_instance;

  RrScenario *scenario; /* owned, or NULL */
};

G_DEFINE_FINAL_TYPE (RrSlopeChart, rr_slope_chart, GTK_TYPE_WIDGET)

static double
get_y (RrSlopeChart *self,
       int           priority)
{
  double height = gtk_widget_get_height (GTK_WIDGET (self)) - TOP - BOTTOM;

  return TOP + height * (MAX_PRIORITY - priority) / MAX_PRIORITY;
}

static void
add_text (RrSlopeChart  *self,
          GtkSnapshot   *snapshot,
          const char    *text,
          double         x,
          double         y,
          int            width,
          const GdkRGBA *color)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  int text_height;

  if (width > 0)
    {
      pango_layout_set_width (layout, width * PANGO_SCALE);
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
      pango_layout_set_height (layout, -MAX_LINES);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }
  pango_layout_get_pixel_size (layout, NULL, &text_height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x,
                                                          (float) (y - text_height / 2.0)));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

static void
draw_line (RrSlopeChart  *self,
           cairo_t       *cr,
           RrPriority    *priority,
           double         left,
           double         right,
           const GdkRGBA *color)
{
  double before = get_y (self, priority->before);
  double now = get_y (self, priority->now);

  gdk_cairo_set_source_rgba (cr, color);
  /* What rose is a thick line, what did not a thin one: not by color alone. */
  cairo_set_line_width (cr, priority->now > priority->before ? 3 : 1.2);
  cairo_move_to (cr, left, before);
  cairo_line_to (cr, right, now);
  cairo_stroke (cr);
  cairo_arc (cr, left, before, DOT, 0, 2 * G_PI);
  cairo_fill (cr);
  cairo_arc (cr, right, now, DOT, 0, 2 * G_PI);
  cairo_fill (cr);
}

/* The needs that end at @now, in one text; needs of one height share a line. */
static char *
join_needs (RrSlopeChart *self,
            int           now)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < rr_list_get_size (self->scenario->priorities); i++)
    {
      RrPriority *priority = rr_list_get (self->scenario->priorities, i);

      if (priority->now == now)
        g_string_append_printf (text, "%s%s", text->len > 0 ? _(", ") : "", priority->need);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
rr_slope_chart_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  RrSlopeChart *self = RR_SLOPE_CHART (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  double near = SIDE;
  double far = MAX (width - LABEL_WIDTH, 2 * SIDE);
  double left = mirrored ? width - near : near;
  double right = mirrored ? width - far : far;
  GdkRGBA color, rise, fall;
  cairo_t *cr;

  if (self->scenario == NULL)
    return;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  rise = color;
  if (!gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), "accent_color",
                                       &rise))
    rise = color;
  fall = color;
  fall.alpha *= 0.55f;

  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  for (guint i = 0; i < rr_list_get_size (self->scenario->priorities); i++)
    {
      RrPriority *priority = rr_list_get (self->scenario->priorities, i);

      draw_line (self, cr, priority, left, right,
                 priority->now > priority->before ? &rise : &fall);
    }
  cairo_destroy (cr);

  add_text (self, snapshot, _("Before"), mirrored ? left - 40 : 0, 10, 0, &color);
  add_text (self, snapshot, _("Now"), right - 14, 10, 0, &color);
  for (int now = 0; now <= MAX_PRIORITY; now++)
    {
      g_autofree char *needs = join_needs (self, now);

      if (*needs != '\0')
        add_text (self, snapshot, needs, mirrored ? 0 : right + 10, get_y (self, now),
                  LABEL_WIDTH - 12, &color);
    }
}

static void
rr_slope_chart_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? LABEL_WIDTH + 4 * SIDE : HEIGHT;
}

static void
rr_slope_chart_dispose (GObject *object)
{
  g_clear_object (&RR_SLOPE_CHART (object)->scenario);

  G_OBJECT_CLASS (rr_slope_chart_parent_class)->dispose (object);
}

static void
rr_slope_chart_class_init (RrSlopeChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rr_slope_chart_dispose;
  widget_class->snapshot = rr_slope_chart_snapshot;
  widget_class->measure = rr_slope_chart_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
rr_slope_chart_init (RrSlopeChart *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "slope-chart");
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * rr_slope_chart_new:
 *
 * Returns: (transfer floating): an empty chart
 */
GtkWidget *
rr_slope_chart_new (void)
{
  return g_object_new (RR_TYPE_SLOPE_CHART, NULL);
}

/**
 * rr_slope_chart_show:
 * @scenario: (nullable): whose priorities to show
 */
void
rr_slope_chart_show (RrSlopeChart *self,
                     RrScenario   *scenario)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_return_if_fail (RR_IS_SLOPE_CHART (self));

  g_set_object (&self->scenario, scenario);
  for (guint i = 0; scenario != NULL && i < rr_list_get_size (scenario->priorities); i++)
    {
      RrPriority *priority = rr_list_get (scenario->priorities, i);

      if (text->len > 0)
        g_string_append_c (text, ' ');
      /* Translators: a need of customers, and how much they care before and now, of 5 */
      g_string_append_printf (text, _("%s: %d before, %d now."), priority->need,
                              priority->before, priority->now);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Changed priorities"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text->str, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
