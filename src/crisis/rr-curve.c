/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-curve.h"

#include <math.h>

/**
 * rr_curve_get_value:
 * @touchpoint: a touchpoint of the map
 * @period: before, during or after the crisis
 *
 * Before is the touchpoint's emotion.  During is what the scenario's impact says, else
 * the mean of at least %RR_FEEDBACK_ENOUGH entries, else the emotion.  After is the mean
 * of as many entries.
 *
 * Returns: how the touchpoint feels, −2…+2; NAN: not known
 */
double
rr_curve_get_value (RrAssessment *assessment,
                    RrTouchpoint *touchpoint,
                    RrPeriod      period)
{
  const RrFeedbackStat *stat;
  const RrTally *tally;
  RrScenario *scenario;
  RrImpact *impact = NULL;

  g_return_val_if_fail (RR_IS_ASSESSMENT (assessment), NAN);
  g_return_val_if_fail (RR_IS_TOUCHPOINT (touchpoint), NAN);
  g_return_val_if_fail (period >= 0 && period < RR_N_PERIODS, NAN);

  if (period == RR_PERIOD_BEFORE)
    return touchpoint->emotion;

  scenario = rr_assessment_get_scenario (assessment);
  if (period == RR_PERIOD_DURING && scenario != NULL)
    impact = rr_list_find (scenario->impacts, rr_element_get_id (touchpoint));
  if (impact != NULL && !isnan (impact->emotion))
    return impact->emotion;

  stat = rr_feedback_stats_get (rr_assessment_get_feedback (assessment), touchpoint);
  tally = &stat->periods[period];
  if (tally->n >= RR_FEEDBACK_ENOUGH)
    return tally->mean;

  return period == RR_PERIOD_DURING ? touchpoint->emotion : NAN;
}

/**
 * rr_curve_get_mean:
 * @touchpoints: (array length=n_touchpoints): the touchpoints of a column
 *
 * Returns: the mean of their values that are known; NAN: none is, a gap in the curve
 */
double
rr_curve_get_mean (RrAssessment        *assessment,
                   RrTouchpoint *const *touchpoints,
                   guint                n_touchpoints,
                   RrPeriod             period)
{
  double sum = 0.0;
  guint n = 0;

  for (guint i = 0; i < n_touchpoints; i++)
    {
      double value = rr_curve_get_value (assessment, touchpoints[i], period);

      if (isnan (value))
        continue;

      sum += value;
      n++;
    }

  return n > 0 ? sum / n : NAN;
}

static int
compare_columns (gconstpointer a,
                 gconstpointer b,
                 gpointer      user_data)
{
  return rr_map_compare_journey_order (user_data, *(RrTouchpoint *const *) a,
                                       *(RrTouchpoint *const *) b);
}

/**
 * rr_curve_get_columns:
 *
 * Takes time in proportion to the map.
 *
 * Returns: (transfer full) (element-type RrCurveColumn): the columns that have
 *   touchpoints, in the order of the journey
 */
GArray *
rr_curve_get_columns (RrAssessment *assessment)
{
  g_autoptr (GPtrArray) touchpoints = g_ptr_array_new ();
  GArray *columns = g_array_new (FALSE, TRUE, sizeof (RrCurveColumn));
  RrMap *map;
  guint first = 0;

  g_return_val_if_fail (RR_IS_ASSESSMENT (assessment), columns);

  map = rr_assessment_get_map (assessment);
  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    g_ptr_array_add (touchpoints, rr_list_get (map->touchpoints, i));
  g_ptr_array_sort_with_data (touchpoints, compare_columns, map);

  for (guint i = 1; i <= touchpoints->len; i++)
    {
      RrTouchpoint *start = touchpoints->pdata[first];
      RrTouchpoint *here = i < touchpoints->len ? touchpoints->pdata[i] : NULL;
      RrCurveColumn column = { .step = (guint) start->step, .n = i - first };

      if (here != NULL && here->step == start->step && g_str_equal (here->stage, start->stage))
        continue;

      column.stage = rr_map_find_stage (map, start->stage);
      for (guint period = 0; period < RR_N_PERIODS; period++)
        column.means[period] =
          rr_curve_get_mean (assessment, (RrTouchpoint *const *) &touchpoints->pdata[first],
                             column.n, (RrPeriod) period);
      g_array_append_val (columns, column);
      first = i;
    }

  return columns;
}
