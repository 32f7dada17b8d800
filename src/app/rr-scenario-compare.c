/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-scenario-compare.h"

#include "config.h"

#include <math.h>

typedef struct
{
  RrAssessment *first;  /* borrowed */
  RrAssessment *second; /* borrowed */
} Pair;

static double
get_change (const Pair   *pair,
            RrTouchpoint *touchpoint)
{
  const RrAssessed *one = rr_assessment_get (pair->first, touchpoint);
  const RrAssessed *two = rr_assessment_get (pair->second, touchpoint);

  return (two->level > 0 ? two->priority : 0) - (one->level > 0 ? one->priority : 0);
}

/* The worst change first; among equal ones the journey's order. */
static int
compare_changes_cb (gconstpointer a,
                    gconstpointer b,
                    gpointer      user_data)
{
  const Pair *pair = user_data;
  RrTouchpoint *one = *(RrTouchpoint *const *) a;
  RrTouchpoint *two = *(RrTouchpoint *const *) b;
  double difference = get_change (pair, two) - get_change (pair, one);

  if (difference != 0)
    return difference > 0 ? 1 : -1;

  return rr_map_compare_journey_order (rr_assessment_get_map (pair->first), one, two);
}

/**
 * rr_scenario_compare:
 * @first: a map under one scenario
 * @second: the same map under another one
 *
 * Returns: (transfer full) (element-type RrTouchpoint): the touchpoints, not owned, that one of
 *   the scenarios affects: those first whose priority rises most from @first to @second
 */
GPtrArray *
rr_scenario_compare (RrAssessment *first,
                     RrAssessment *second)
{
  g_autoptr (GPtrArray) touchpoints = g_ptr_array_new ();
  Pair pair = { first, second };
  RrList *all;

  g_return_val_if_fail (RR_IS_ASSESSMENT (first) && RR_IS_ASSESSMENT (second), NULL);
  g_return_val_if_fail (rr_assessment_get_map (first) == rr_assessment_get_map (second), NULL);

  all = rr_assessment_get_map (first)->touchpoints;
  for (guint i = 0; i < rr_list_get_size (all); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (all, i);

      if (rr_assessment_get (first, touchpoint)->level > 0 ||
          rr_assessment_get (second, touchpoint)->level > 0)
        g_ptr_array_add (touchpoints, touchpoint);
    }
  g_ptr_array_sort_with_data (touchpoints, compare_changes_cb, &pair);

  return g_steal_pointer (&touchpoints);
}

/**
 * rr_scenario_compare_touchpoint:
 * @first: a map under one scenario
 * @second: the same map under another one
 * @touchpoint: one of the map
 *
 * One that is not affected counts as one of priority 0.
 *
 * Returns: by how much its priority is higher under @second, rounded, −100…100
 */
int
rr_scenario_compare_touchpoint (RrAssessment *first,
                                RrAssessment *second,
                                RrTouchpoint *touchpoint)
{
  Pair pair = { first, second };

  g_return_val_if_fail (RR_IS_ASSESSMENT (first) && RR_IS_ASSESSMENT (second), 0);
  g_return_val_if_fail (RR_IS_TOUCHPOINT (touchpoint), 0);

  return (int) lround (get_change (&pair, touchpoint));
}
