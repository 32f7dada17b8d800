/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-timeline.h"

#include <math.h>

#include "rr-i18n.h"
#include "rr-locale.h"
#include "rr-timeline-days.h"

#define HEIGHT 180
#define PADDING 6.0
#define AXIS_WIDTH 26.0     /* of the numbers at the side */
#define AXIS_HEIGHT 18.0    /* of the dates below */
#define GAP 12.0            /* between line and bars */
#define BARS_SHARE 0.3      /* of the height */
#define MIN_DAY_WIDTH 1.0   /* of a bar, however many days there are */
#define MAX_DAY_WIDTH 12.0
#define POINT_RADIUS 2.4
#define SENTIMENT_MAX 2.0
#define FONT_SIZE 8         /* points */

typedef struct
{
  double x, width;          /* of all days */
  double line_y, line_height;
  double bars_y, bars_height;
  double pitch;             /* of one day */
} Frame;

struct _RrTimeline
{
  GtkWidget parent_instance;

  const RrTheme *theme;
  RrTimelineDays *days;     /* owned; NULL: nothing is shown yet */
  char *description;        /* owned */
};

G_DEFINE_FINAL_TYPE (RrTimeline, rr_timeline, GTK_TYPE_WIDGET)

static void
get_frame (RrTimeline *self,
           Frame      *frame)
{
  double height = gtk_widget_get_height (GTK_WIDGET (self)) - AXIS_HEIGHT - 2 * PADDING;

  frame->x = AXIS_WIDTH;
  frame->width = MAX (gtk_widget_get_width (GTK_WIDGET (self)) - AXIS_WIDTH - PADDING, 1);
  frame->bars_height = MAX (height * BARS_SHARE, 1);
  frame->line_height = MAX (height - frame->bars_height - GAP, 1);
  frame->line_y = PADDING;
  frame->bars_y = PADDING + frame->line_height + GAP;
  frame->pitch = frame->width / (double) (self->days->last - self->days->first + 1);
}

static double
get_x (RrTimeline  *self,
       const Frame *frame,
       gint64       day)
{
  return frame->x + (double) (day - self->days->first) * frame->pitch;
}

static double
get_y (const Frame *frame,
       double       mean)
{
  return frame->line_y + (SENTIMENT_MAX - mean) / (2 * SENTIMENT_MAX) * frame->line_height;
}

static void
set_source (cairo_t       *cr,
            const RrColor *color)
{
  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha);
}

/* Writes at @x, of which @align (0…1) of the text's width lies to the left, but never
 * past the edges; returns where the text ends. */
static double
draw_text (RrTimeline    *self,
           cairo_t       *cr,
           const char    *text,
           double         x,
           double         y,
           double         align,
           const RrColor *color)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  int width, height;

  pango_attr_list_insert (attributes, pango_attr_size_new (FONT_SIZE * PANGO_SCALE));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_get_pixel_size (layout, &width, &height);
  x = CLAMP (x - align * width, 0, MAX (gtk_widget_get_width (GTK_WIDGET (self)) - width, 0));
  set_source (cr, color);
  cairo_move_to (cr, x, y - height / 2.0);
  pango_cairo_show_layout (cr, layout);

  return x + width;
}

static void
draw_crisis (RrTimeline  *self,
             cairo_t     *cr,
             const Frame *frame)
{
  double x, end;

  if (!self->days->has_crisis)
    return;

  x = get_x (self, frame, MAX (self->days->start, self->days->first));
  end = get_x (self, frame, MIN (self->days->end, self->days->last) + 1);
  cairo_rectangle (cr, x, frame->line_y, MAX (end - x, 2),
                   frame->bars_y + frame->bars_height - frame->line_y);
  set_source (cr, &self->theme->loss);
  cairo_fill (cr);
}

static void
draw_grid (RrTimeline  *self,
           cairo_t     *cr,
           const Frame *frame)
{
  const double dashes[] = { 1, 3 };

  cairo_save (cr);
  cairo_set_line_width (cr, 1);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  set_source (cr, &self->theme->grid);
  for (int mean = -2; mean <= 2; mean += 2)
    {
      double y = floor (get_y (frame, mean)) + 0.5;

      cairo_move_to (cr, frame->x, y);
      cairo_line_to (cr, frame->x + frame->width, y);
    }
  cairo_stroke (cr);
  cairo_restore (cr);

  for (int mean = -2; mean <= 2; mean += 2)
    {
      g_autofree char *text = g_strdup_printf ("%s%d", rr_locale_get_sign (mean), ABS (mean));

      draw_text (self, cr, text, frame->x - 6, get_y (frame, mean), 1, &self->theme->dim_text);
    }
}

static void
draw_bars (RrTimeline  *self,
           cairo_t     *cr,
           const Frame *frame)
{
  double width = CLAMP (frame->pitch - 1, MIN_DAY_WIDTH, MAX_DAY_WIDTH);
  double bottom = frame->bars_y + frame->bars_height;
  g_autofree char *most = g_strdup_printf ("%u", self->days->most);

  set_source (cr, &self->theme->link);
  for (guint i = 0; i < self->days->days->len; i++)
    {
      const RrTimelineDay *day = &g_array_index (self->days->days, RrTimelineDay, i);
      double height = MAX (frame->bars_height * day->tally.n / self->days->most, 1);
      double x = get_x (self, frame, day->day) + (frame->pitch - width) / 2;

      cairo_rectangle (cr, x, bottom - height, width, height);
    }
  cairo_fill (cr);

  draw_text (self, cr, most, frame->x - 6, frame->bars_y + 4, 1, &self->theme->dim_text);
}

static const RrColor *
get_color (RrTimeline *self,
           RrPeriod    period)
{
  return period == RR_PERIOD_DURING ? &self->theme->during
         : period == RR_PERIOD_AFTER ? &self->theme->after : &self->theme->accent;
}

/* The line joins days of comments; a point stands where there are rated ones. */
static void
draw_means (RrTimeline  *self,
            cairo_t     *cr,
            const Frame *frame)
{
  double from_x = NAN;
  double from_y = NAN;

  cairo_set_line_width (cr, 1.4);
  for (guint i = 0; i < self->days->days->len; i++)
    {
      const RrTimelineDay *day = &g_array_index (self->days->days, RrTimelineDay, i);
      double x = get_x (self, frame, day->day) + frame->pitch / 2;
      double y = get_y (frame, day->tally.mean);

      if (isnan (day->tally.mean))
        continue;

      set_source (cr, get_color (self, day->period));
      if (!isnan (from_x))
        {
          cairo_move_to (cr, from_x, from_y);
          cairo_line_to (cr, x, y);
          cairo_stroke (cr);
        }
      cairo_arc (cr, x, y, POINT_RADIUS, 0, 2 * G_PI);
      cairo_fill (cr);
      from_x = x;
      from_y = y;
    }
}

/* First and last day, and the start of the crisis where it leaves them room. */
static void
draw_dates (RrTimeline  *self,
            cairo_t     *cr,
            const Frame *frame)
{
  double y = gtk_widget_get_height (GTK_WIDGET (self)) - AXIS_HEIGHT / 2;
  double right = frame->x + frame->width;
  g_autofree char *first = rr_timeline_day_format (self->days->first);
  g_autofree char *last = rr_timeline_day_format (self->days->last);
  double room = draw_text (self, cr, first, frame->x, y, 0, &self->theme->dim_text);

  draw_text (self, cr, last, right, y, 1, &self->theme->dim_text);
  if (self->days->has_crisis)
    {
      g_autofree char *start = rr_timeline_day_format (self->days->start);
      double width = room - frame->x;
      double x = get_x (self, frame, self->days->start);

      if (x - width / 2 > room + PADDING && x + width / 2 < right - width - PADDING)
        draw_text (self, cr, start, x, y, 0.5, &self->theme->during_text);
    }
}

static void
rr_timeline_snapshot (GtkWidget   *widget,
                      GtkSnapshot *snapshot)
{
  RrTimeline *self = RR_TIMELINE (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget),
                                               gtk_widget_get_height (widget));
  cairo_t *cr;
  Frame frame;

  if (self->days == NULL || self->days->days->len == 0)
    return;

  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  get_frame (self, &frame);
  draw_crisis (self, cr, &frame);
  draw_grid (self, cr, &frame);
  draw_bars (self, cr, &frame);
  draw_means (self, cr, &frame);
  draw_dates (self, cr, &frame);
  cairo_destroy (cr);
}

static void
rr_timeline_measure (GtkWidget      *widget,
                     GtkOrientation  orientation,
                     int             for_size,
                     int            *minimum,
                     int            *natural,
                     int            *minimum_baseline,
                     int            *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : 240;
}

static gboolean
query_tooltip_cb (RrTimeline *self,
                  int         x,
                  int         y,
                  gboolean    keyboard_mode,
                  GtkTooltip *tooltip)
{
  const RrTimelineDay *nearest = NULL;
  double distance = G_MAXDOUBLE;
  g_autofree char *text = NULL;
  Frame frame;

  if (keyboard_mode || self->days == NULL || self->days->days->len == 0)
    return FALSE;

  get_frame (self, &frame);
  for (guint i = 0; i < self->days->days->len; i++)
    {
      const RrTimelineDay *day = &g_array_index (self->days->days, RrTimelineDay, i);
      double away = fabs (get_x (self, &frame, day->day) + frame.pitch / 2 - x);

      if (away < distance)
        {
          distance = away;
          nearest = day;
        }
    }

  text = rr_timeline_day_describe (nearest);
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

static void
rr_timeline_finalize (GObject *object)
{
  RrTimeline *self = RR_TIMELINE (object);

  g_clear_pointer (&self->days, rr_timeline_days_free);
  g_free (self->description);

  G_OBJECT_CLASS (rr_timeline_parent_class)->finalize (object);
}

static void
rr_timeline_class_init (RrTimelineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rr_timeline_finalize;
  widget_class->snapshot = rr_timeline_snapshot;
  widget_class->measure = rr_timeline_measure;
  gtk_widget_class_set_css_name (widget_class, "timeline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
rr_timeline_init (RrTimeline *self)
{
  self->theme = rr_theme_get (RR_THEME_LIGHT);
  self->description = g_strdup ("");
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Comments day by day"), -1);
}

/**
 * rr_timeline_new:
 *
 * Returns: (transfer floating): a chart without days
 */
GtkWidget *
rr_timeline_new (void)
{
  return g_object_new (RR_TYPE_TIMELINE, NULL);
}

/**
 * rr_timeline_show:
 * @feedback: tallies of a map
 * @scenario: the crisis
 */
void
rr_timeline_show (RrTimeline      *self,
                  RrFeedbackStats *feedback,
                  RrScenario      *scenario)
{
  g_return_if_fail (RR_IS_TIMELINE (self));
  g_return_if_fail (RR_IS_FEEDBACK_STATS (feedback));
  g_return_if_fail (RR_IS_SCENARIO (scenario));

  g_clear_pointer (&self->days, rr_timeline_days_free);
  g_free (self->description);
  self->days = rr_timeline_days_new (feedback, scenario);
  self->description = rr_timeline_days_describe (self->days);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  self->description, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * rr_timeline_set_theme:
 * @theme: the colours
 */
void
rr_timeline_set_theme (RrTimeline    *self,
                       const RrTheme *theme)
{
  g_return_if_fail (RR_IS_TIMELINE (self));
  g_return_if_fail (theme != NULL);

  self->theme = theme;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * rr_timeline_get_description:
 *
 * Returns: (transfer none): what the chart shows, in words
 */
const char *
rr_timeline_get_description (RrTimeline *self)
{
  g_return_val_if_fail (RR_IS_TIMELINE (self), NULL);

  return self->description;
}
