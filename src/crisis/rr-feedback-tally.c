/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-tally-private.h"

#include "rr-date.h"
#include "rr-rounding-private.h"

#include <string.h>

#define US_PER_DAY (G_GINT64_CONSTANT (86400) * G_USEC_PER_SEC)

/* @scenario: (nullable): none divides nothing */
void
rr_window_init (RrWindow   *window,
                RrScenario *scenario)
{
  RrDate start, end;

  *window = (RrWindow) { .end = G_MAXINT64 };

  if (scenario == NULL || scenario->start == NULL || !rr_date_parse (scenario->start, &start))
    return;

  window->known = TRUE;
  window->start = start.first;
  window->from = start.first - scenario->baseline * US_PER_DAY;
  if (scenario->end != NULL && rr_date_parse (scenario->end, &end))
    window->end = end.last;
}

RrPeriod
rr_window_get_period (const RrWindow *window,
                      gint64          instant)
{
  if (!window->known || instant < window->from)
    return RR_PERIOD_NONE;
  if (instant < window->start)
    return RR_PERIOD_BEFORE;

  return instant <= window->end ? RR_PERIOD_DURING : RR_PERIOD_AFTER;
}

/* How many days there could be entries from, before and during; at least one each.
 * @oldest and @newest are of all entries of the map. */
void
rr_window_get_days (const RrWindow *window,
                    gint64          oldest,
                    gint64          newest,
                    double          days[2])
{
  gint64 from = MAX (window->from, oldest);
  gint64 to = MIN (window->end, newest);

  days[0] = days[1] = 1.0;
  if (!window->known)
    return;

  days[0] = MAX (1.0, (double) (window->start - from) / US_PER_DAY);
  days[1] = MAX (1.0, (double) (to - window->start) / US_PER_DAY);
}

/* Counts an entry into @tallies, by period; the means are sums until
 * rr_tally_finish (). */
void
rr_tally_add (RrTally  *tallies,
              RrPeriod  period,
              double    sentiment)
{
  if (period == RR_PERIOD_NONE)
    return;

  tallies[period].volume++;
  if (isnan (sentiment))
    return;

  tallies[period].n++;
  tallies[period].negative += sentiment < 0.0;
  tallies[period].mean += sentiment;
}

void
rr_tally_finish (RrTally *tallies)
{
  for (guint i = 0; i < RR_N_PERIODS; i++)
    tallies[i].mean = tallies[i].n > 0 ? tallies[i].mean / tallies[i].n : NAN;
}

/* No entries at all. */
void
rr_feedback_stat_clear (RrFeedbackStat *stat)
{
  *stat = (RrFeedbackStat) { .fall = NAN, .surge = NAN, .pressure = NAN, .suggested = -1 };
  rr_tally_finish (stat->periods);
}

/* Finds out what the tallies say; @emotion is the touchpoint's. */
void
rr_feedback_stat_judge (RrFeedbackStat *stat,
                        double          emotion,
                        const double    days[2])
{
  const RrTally *before = &stat->periods[RR_PERIOD_BEFORE];
  const RrTally *during = &stat->periods[RR_PERIOD_DURING];
  gboolean compares = before->n >= RR_FEEDBACK_ENOUGH;

  stat->fall = stat->surge = stat->pressure = NAN;
  stat->suggested = -1;

  if (during->n < RR_FEEDBACK_ENOUGH)
    return;

  stat->fall = CLAMP (((compares ? before->mean : emotion) - during->mean) / 2.0, 0.0, 1.0);
  stat->pressure = stat->fall;

  if (compares)
    {
      /* No complaints before count as one, so that there is something to divide by. */
      stat->surge = (during->negative / days[1]) / (MAX (before->negative, 1) / days[0]);
      stat->pressure = MAX (stat->fall, 1.0 - 1.0 / MAX (1.0, stat->surge));
    }

  stat->suggested = rr_round_level (stat->pressure);
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  return strcmp (((const RrFeedbackDay *) a)->date, ((const RrFeedbackDay *) b)->date);
}

/* Returns: (transfer full) (element-type RrFeedbackDay): the days that have entries */
GArray *
rr_feedback_count_days (RrList *feedback)
{
  g_autoptr (GHashTable) places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GArray) rated = g_array_new (FALSE, TRUE, sizeof (guint));
  GArray *days = g_array_new (FALSE, TRUE, sizeof (RrFeedbackDay));

  for (guint i = 0; i < rr_list_get_size (feedback); i++)
    {
      RrFeedback *entry = rr_list_get (feedback, i);
      g_autofree char *date = g_strndup (entry->date, strlen ("YYYY-MM-DD"));
      guint place = GPOINTER_TO_UINT (g_hash_table_lookup (places, date));
      RrFeedbackDay *day;

      if (place == 0)
        {
          place = days->len + 1;
          g_array_set_size (days, place);
          g_array_set_size (rated, place);
          day = &g_array_index (days, RrFeedbackDay, place - 1);
          g_strlcpy (day->date, date, sizeof day->date);
          g_hash_table_insert (places, g_steal_pointer (&date), GUINT_TO_POINTER (place));
        }

      day = &g_array_index (days, RrFeedbackDay, place - 1);
      day->n++;
      if (!isnan (entry->sentiment))
        {
          day->mean += entry->sentiment;
          g_array_index (rated, guint, place - 1)++;
        }
    }

  for (guint i = 0; i < days->len; i++)
    {
      guint n = g_array_index (rated, guint, i);

      g_array_index (days, RrFeedbackDay, i).mean =
        n > 0 ? g_array_index (days, RrFeedbackDay, i).mean / n : NAN;
    }
  g_array_sort (days, compare_days);

  return days;
}
