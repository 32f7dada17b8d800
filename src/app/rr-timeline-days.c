/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-timeline-days.h"

#include <math.h>
#include <string.h>

#include "rr-date.h"
#include "rr-i18n.h"
#include "rr-review-text.h"

/* The day that a date writes, whatever its time zone; as the tallies have it. */
static gboolean
parse_day (const char *date,
           gint64     *day)
{
  g_autofree char *text = NULL;
  RrDate parsed;

  text = date != NULL ? g_strndup (date, strlen ("2015-02-22")) : NULL;
  if (text == NULL || !rr_date_parse (text, &parsed))
    return FALSE;

  /* Days before 1970 round down, too. */
  *day = (gint64) floor ((double) parsed.first / (double) G_TIME_SPAN_DAY);
  return TRUE;
}

static RrPeriod
get_period (RrTimelineDays *self,
            gboolean        goes_on,
            gint64          day)
{
  if (!self->has_crisis || day < self->start)
    return RR_PERIOD_BEFORE;

  return goes_on || day <= self->end ? RR_PERIOD_DURING : RR_PERIOD_AFTER;
}

/**
 * rr_timeline_days_new:
 * @feedback: tallies of a map
 * @scenario: the crisis
 *
 * Returns: (transfer full): the days
 */
RrTimelineDays *
rr_timeline_days_new (RrFeedbackStats *feedback,
                      RrScenario      *scenario)
{
  RrTimelineDays *self;
  g_autoptr (GArray) days = NULL;
  gboolean goes_on;

  g_return_val_if_fail (RR_IS_FEEDBACK_STATS (feedback), NULL);
  g_return_val_if_fail (RR_IS_SCENARIO (scenario), NULL);

  self = g_new0 (RrTimelineDays, 1);
  self->days = g_array_new (FALSE, FALSE, sizeof (RrTimelineDay));
  self->most = 1;
  self->has_crisis = parse_day (scenario->start, &self->start);
  goes_on = !parse_day (scenario->end, &self->end);
  if (goes_on || self->end < self->start)
    self->end = self->start;

  days = rr_feedback_stats_get_days (feedback);
  for (guint i = 0; i < days->len; i++)
    {
      RrTimelineDay day = { .tally = g_array_index (days, RrFeedbackDay, i) };

      if (!parse_day (day.tally.date, &day.day) ||
          (self->has_crisis && day.day < self->start - scenario->baseline))
        continue;

      day.period = get_period (self, goes_on, day.day);
      if (self->days->len == 0)
        self->first = day.day;
      self->last = day.day;
      self->most = MAX (self->most, day.tally.n);
      g_array_append_val (self->days, day);
    }

  /* A crisis that goes on reaches as far as anybody knows. */
  if (goes_on && self->days->len > 0)
    self->end = MAX (self->last, self->start);
  if (self->has_crisis)
    {
      self->first = MIN (self->first, self->start - 1);
      self->last = MAX (self->last, self->end);
    }

  return self;
}

void
rr_timeline_days_free (RrTimelineDays *self)
{
  g_array_unref (self->days);
  g_free (self);
}

/**
 * rr_timeline_day_format:
 * @day: days since 1970-01-01
 *
 * Returns: (transfer full): the day as people write it
 */
char *
rr_timeline_day_format (gint64 day)
{
  int year, month, day_of_month;
  g_autofree char *iso = NULL;

  rr_date_civil_from_days (day, &year, &month, &day_of_month);
  iso = g_strdup_printf ("%04d-%02d-%02d", year, month, day_of_month);

  return rr_date_display (iso);
}

/**
 * rr_timeline_day_describe:
 *
 * Returns: (transfer full): the day and its comments in words
 */
char *
rr_timeline_day_describe (const RrTimelineDay *day)
{
  g_autofree char *date = NULL;
  g_autofree char *mean = NULL;

  g_return_val_if_fail (day != NULL, NULL);

  date = rr_date_display (day->tally.date);
  mean = rr_review_text_mean (day->tally.mean);

  /* Translators: a day, how many comments it has, and their mean sentiment */
  return g_strdup_printf (ngettext ("%s: %u comment, mean %s", "%s: %u comments, mean %s",
                                    day->tally.n),
                          date, day->tally.n, mean);
}

/**
 * rr_timeline_days_describe:
 *
 * Returns: (transfer full): what a chart of the days shows, in words
 */
char *
rr_timeline_days_describe (const RrTimelineDays *self)
{
  const RrTimelineDay *busiest = NULL;
  const RrTimelineDay *lowest = NULL;
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;
  g_autofree char *busiest_text = NULL;
  g_autofree char *lowest_text = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->days->len == 0)
    return g_strdup (_("There are no comments to show day by day."));

  for (guint i = 0; i < self->days->len; i++)
    {
      const RrTimelineDay *day = &g_array_index (self->days, RrTimelineDay, i);

      if (busiest == NULL || day->tally.n > busiest->tally.n)
        busiest = day;
      if (!isnan (day->tally.mean) && (lowest == NULL || day->tally.mean < lowest->tally.mean))
        lowest = day;
    }

  first = rr_date_display (g_array_index (self->days, RrTimelineDay, 0).tally.date);
  last = rr_date_display (g_array_index (self->days, RrTimelineDay, self->days->len - 1).tally.date);
  busiest_text = rr_timeline_day_describe (busiest);
  lowest_text = lowest != NULL ? rr_timeline_day_describe (lowest) : g_strdup ("–");

  /* Translators: two days; then two days as in “22 Feb 2015: 12 comments, mean −1.2” */
  return g_strdup_printf (_("Comments from %s to %s. Busiest day: %s. Lowest day: %s."),
                          first, last, busiest_text, lowest_text);
}
