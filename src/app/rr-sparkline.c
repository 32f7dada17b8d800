/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-sparkline.h"

#include <math.h>

#include "rr-date.h"
#include "rr-i18n.h"
#include "rr-review-text.h"
#include "rr-style.h"
#include "rr-text.h"

#define WIDTH 96
#define HEIGHT 24
#define PADDING 3.0
#define LINE_WIDTH 1.4
#define SENTIMENT_MAX 2.0
#define US_PER_DAY (G_GINT64_CONSTANT (86400) * G_USEC_PER_SEC)

struct _RrSparkline
{
  GtkWidget parent_instance;

  GArray *days; /* owned, of RrSparkDay, oldest first; or NULL */
};

G_DEFINE_FINAL_TYPE (RrSparkline, rr_sparkline, GTK_TYPE_WIDGET)

static double
get_mean (const RrSparkDay *day)
{
  return day->rated > 0 ? day->sum / day->rated : NAN;
}

static double
get_y (double mean)
{
  return PADDING + (SENTIMENT_MAX - mean) / (2 * SENTIMENT_MAX) * (HEIGHT - 2 * PADDING);
}

static void
set_source (cairo_t       *cr,
            const RrColor *color)
{
  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha);
}

/* The line joins the days with rated comments; the last one has a point. */
static void
draw_line (RrSparkline *self,
           cairo_t     *cr,
           double       width)
{
  gint64 first = g_array_index (self->days, RrSparkDay, 0).day;
  gint64 last = g_array_index (self->days, RrSparkDay, self->days->len - 1).day;
  double pitch = (width - 2 * PADDING) / (double) MAX (last - first, 1);
  double x = NAN, y = NAN;

  for (guint i = 0; i < self->days->len; i++)
    {
      const RrSparkDay *day = &g_array_index (self->days, RrSparkDay, i);

      if (day->rated == 0)
        continue;

      x = PADDING + (double) (day->day - first) * pitch;
      y = get_y (get_mean (day));
      cairo_line_to (cr, x, y);
    }

  cairo_stroke (cr);
  if (!isnan (x))
    {
      cairo_arc (cr, x, y, LINE_WIDTH * 1.5, 0, 2 * G_PI);
      cairo_fill (cr);
    }
}

static void
rr_sparkline_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  RrSparkline *self = RR_SPARKLINE (widget);
  int width = gtk_widget_get_width (widget);
  const RrTheme *theme = rr_theme_get (rr_style_get_theme_kind ());
  cairo_t *cr;

  if (self->days == NULL || self->days->len == 0)
    return;

  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, HEIGHT));
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    {
      cairo_translate (cr, width, 0);
      cairo_scale (cr, -1, 1);
    }

  cairo_set_line_width (cr, 1);
  set_source (cr, &theme->grid);
  cairo_move_to (cr, 0, floor (get_y (0)) + 0.5);
  cairo_line_to (cr, width, floor (get_y (0)) + 0.5);
  cairo_stroke (cr);

  cairo_set_line_width (cr, LINE_WIDTH);
  set_source (cr, &theme->accent);
  draw_line (self, cr, width);
  cairo_destroy (cr);
}

static void
rr_sparkline_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
}

static void
rr_sparkline_finalize (GObject *object)
{
  g_clear_pointer (&RR_SPARKLINE (object)->days, g_array_unref);

  G_OBJECT_CLASS (rr_sparkline_parent_class)->finalize (object);
}

static void
rr_sparkline_class_init (RrSparklineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rr_sparkline_finalize;
  widget_class->snapshot = rr_sparkline_snapshot;
  widget_class->measure = rr_sparkline_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
rr_sparkline_init (RrSparkline *self)
{
}

/**
 * rr_sparkline_new:
 *
 * Returns: (transfer floating): a curve of nothing yet
 */
GtkWidget *
rr_sparkline_new (void)
{
  return g_object_new (RR_TYPE_SPARKLINE, NULL);
}

/* From the first day with a rating to the last one. */
static char *
describe (GArray *days)
{
  const RrSparkDay *first = NULL, *last = NULL;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  guint n_days;

  for (guint i = 0; days != NULL && i < days->len; i++)
    {
      const RrSparkDay *day = &g_array_index (days, RrSparkDay, i);

      if (day->rated == 0)
        continue;
      if (first == NULL)
        first = day;
      last = day;
    }

  if (first == NULL)
    return g_strdup (_("No rated comment"));

  from = rr_review_text_mean (get_mean (first));
  if (first == last)
    /* Translators: a mean sentiment, −2 to 2 */
    return g_strdup_printf (_("Sentiment %s, on one day"), from);

  to = rr_review_text_mean (get_mean (last));
  n_days = (guint) (last->day - first->day);
  /* Translators: two mean sentiments, −2 to 2, and how many days lie between */
  return g_strdup_printf (ngettext ("Sentiment from %s to %s within %u day",
                                    "Sentiment from %s to %s within %u days", n_days),
                          from, to, n_days);
}

/**
 * rr_sparkline_set_days:
 * @days: (nullable) (element-type RrSparkDay): oldest first
 */
void
rr_sparkline_set_days (RrSparkline *self,
                       GArray      *days)
{
  g_autofree char *description = NULL;

  g_return_if_fail (RR_IS_SPARKLINE (self));

  if (days != NULL)
    g_array_ref (days);
  g_clear_pointer (&self->days, g_array_unref);
  self->days = days;

  description = describe (days);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description,
                                  -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), description);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  const RrSparkDay *first = a, *second = b;

  return (first->day > second->day) - (first->day < second->day);
}

/* Adds up what is of one day, in place. */
static void
merge_days (GArray *days)
{
  guint n = 0;

  g_array_sort (days, compare_days);
  for (guint i = 0; i < days->len; i++)
    {
      RrSparkDay *day = &g_array_index (days, RrSparkDay, i);
      RrSparkDay *last = n > 0 ? &g_array_index (days, RrSparkDay, n - 1) : NULL;

      if (last != NULL && last->day == day->day)
        {
          last->n += day->n;
          last->rated += day->rated;
          last->sum += day->sum;
        }
      else
        {
          g_array_index (days, RrSparkDay, n++) = *day;
        }
    }
  g_array_set_size (days, n);
}

/**
 * rr_spark_days_collect:
 *
 * Reads all comments once.
 *
 * Returns: (transfer full): touchpoint id, or "" for comments without one → GArray of
 *   #RrSparkDay, oldest first
 */
GHashTable *
rr_spark_days_collect (RrMap *map)
{
  GHashTable *all = g_hash_table_new_full (rr_text_hash, g_str_equal, g_free,
                                           (GDestroyNotify) g_array_unref);
  GHashTableIter iter;
  gpointer days;

  g_return_val_if_fail (RR_IS_MAP (map), all);

  for (guint i = 0; i < rr_list_get_size (map->feedback); i++)
    {
      RrFeedback *feedback = rr_list_get (map->feedback, i);
      const char *key = feedback->touchpoint != NULL ? feedback->touchpoint : "";
      RrSparkDay day = { .n = 1 };
      RrDate date;

      if (!rr_date_parse (feedback->date, &date))
        continue;

      /* To the day before 1970, too. */
      day.day = date.first / US_PER_DAY - (date.first % US_PER_DAY < 0);
      if (!isnan (feedback->sentiment))
        {
          day.rated = 1;
          day.sum = feedback->sentiment;
        }

      days = g_hash_table_lookup (all, key);
      if (days == NULL)
        {
          days = g_array_new (FALSE, FALSE, sizeof (RrSparkDay));
          g_hash_table_insert (all, g_strdup (key), days);
        }
      g_array_append_val ((GArray *) days, day);
    }

  g_hash_table_iter_init (&iter, all);
  while (g_hash_table_iter_next (&iter, NULL, &days))
    merge_days (days);

  return all;
}
