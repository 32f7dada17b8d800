/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-review-stats.h"

#include <math.h>

#include "rr-i18n.h"
#include "rr-rounding-private.h"

/* A smaller fall says nothing about getting over it. */
#define FALL_MIN 0.25

/**
 * rr_review_get_recovery:
 * @touchpoint: a touchpoint of the map
 *
 * (after − during) / (before − during), of means over at least %RR_FEEDBACK_ENOUGH
 * entries each.
 *
 * Returns: 1 where it is back to where it was, more where it is better; NAN: not known,
 *   or it never fell by %FALL_MIN
 */
double
rr_review_get_recovery (RrAssessment *assessment,
                        RrTouchpoint *touchpoint)
{
  const RrTally *periods;
  double before, during, after;

  g_return_val_if_fail (RR_IS_ASSESSMENT (assessment), NAN);
  g_return_val_if_fail (RR_IS_TOUCHPOINT (touchpoint), NAN);

  periods = rr_feedback_stats_get (rr_assessment_get_feedback (assessment), touchpoint)->periods;
  for (guint i = 0; i < RR_N_PERIODS; i++)
    {
      if (periods[i].n < RR_FEEDBACK_ENOUGH)
        return NAN;
    }

  before = periods[RR_PERIOD_BEFORE].mean;
  during = periods[RR_PERIOD_DURING].mean;
  after = periods[RR_PERIOD_AFTER].mean;
  if (rr_round_9 (before - during) < FALL_MIN)
    return NAN;

  return (after - during) / (before - during);
}

/**
 * rr_review_get_journey_recovery:
 *
 * Returns: the mean recovery of the touchpoints of which it is known, weighted by their
 *   priority; NAN: not known
 */
double
rr_review_get_journey_recovery (RrAssessment *assessment)
{
  RrMap *map;
  double sum = 0.0;
  double weights = 0.0;

  g_return_val_if_fail (RR_IS_ASSESSMENT (assessment), NAN);

  map = rr_assessment_get_map (assessment);
  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);
      double recovery = rr_review_get_recovery (assessment, touchpoint);
      double priority = rr_assessment_get (assessment, touchpoint)->priority;

      if (isnan (recovery))
        continue;

      sum += priority * recovery;
      weights += priority;
    }

  return weights > 0.0 ? sum / weights : NAN;
}

/**
 * rr_review_describe_recovery:
 * @recovery: as of rr_review_get_recovery ()
 *
 * Returns: (transfer full): it in words
 */
char *
rr_review_describe_recovery (double recovery)
{
  if (isnan (recovery))
    return g_strdup (_("Recovery is not known: too little feedback, or no fall"));
  if (recovery < 0.0)
    return g_strdup (_("Worse than during the crisis"));
  if (rint (100.0 * recovery) == 100.0)
    return g_strdup (_("Back to where it was"));
  if (recovery > 1.0)
    return g_strdup (_("Better than before the crisis"));

  /* Translators: how much of what was lost is won back, 0 to 100 */
  return g_strdup_printf (_("%.0f %% of the way back"), 100.0 * recovery);
}
