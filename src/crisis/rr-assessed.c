/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-assessed-private.h"

#include "rr-rounding-private.h"

/* From these priorities on. */
#define BAND_NOW 60.0
#define BAND_WEEK 30.0
#define BAND_PLAN 10.0

/* What is more than this above the direct impact came by ripple. */
#define RIPPLE_MIN 1e-9

static RrBand
find_band (double priority)
{
  if (priority >= BAND_NOW)
    return RR_BAND_NOW;
  if (priority >= BAND_WEEK)
    return RR_BAND_WEEK;

  return priority >= BAND_PLAN ? RR_BAND_PLAN : RR_BAND_WATCH;
}

static RrOrigin
find_origin (const RrAssessed *assessed)
{
  if (assessed->impact - assessed->direct <= RIPPLE_MIN)
    return RR_ORIGIN_DIRECT;

  return assessed->direct > 0.0 ? RR_ORIGIN_BOTH : RR_ORIGIN_RIPPLE;
}

/* Fills in what follows from impact and priority. */
void
rr_assessed_judge (RrAssessed *assessed)
{
  assessed->level = rr_round_level (assessed->impact);
  assessed->origin = find_origin (assessed);
  assessed->band = find_band (rr_round_9 (assessed->priority));
}

/* Priority falling, impact falling, importance falling, journey order. */
int
rr_assessed_compare (RrMap            *map,
                     const RrAssessed *a,
                     const RrAssessed *b)
{
  double priority_a = rr_round_9 (a->priority);
  double priority_b = rr_round_9 (b->priority);
  double impact_a = rr_round_9 (a->impact);
  double impact_b = rr_round_9 (b->impact);

  if (priority_a != priority_b)
    return priority_a > priority_b ? -1 : 1;
  if (impact_a != impact_b)
    return impact_a > impact_b ? -1 : 1;
  if (a->touchpoint->importance != b->touchpoint->importance)
    return a->touchpoint->importance > b->touchpoint->importance ? -1 : 1;

  return rr_map_compare_journey_order (map, a->touchpoint, b->touchpoint);
}

void
rr_impact_source_free (RrImpactSource *source)
{
  g_strfreev (source->path);
  g_free (source);
}

/**
 * rr_origin_name:
 *
 * Returns: the name of @origin for programs
 */
const char *
rr_origin_name (RrOrigin origin)
{
  static const char *const names[] = { "direct", "ripple", "both" };

  g_return_val_if_fail (origin < G_N_ELEMENTS (names), NULL);

  return names[origin];
}

/**
 * rr_band_name:
 *
 * Returns: the name of @band for programs
 */
const char *
rr_band_name (RrBand band)
{
  static const char *const names[] = { "now", "week", "plan", "watch" };

  g_return_val_if_fail (band < G_N_ELEMENTS (names), NULL);

  return names[band];
}
