/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-terms-private.h"

#include <math.h>

/* Weights of what is known; they are divided by their sum. */
#define WEIGHT_IMPORTANCE 0.5
#define WEIGHT_REACH 0.25
#define WEIGHT_FEEDBACK 0.25
#define WEIGHT_NEED 0.25

#define IMPORTANCE_MAX 5.0
#define NEED_MAX 5.0

struct _RrTerms
{
  RrMap *map;           /* borrowed */
  RrScenario *scenario; /* borrowed; NULL: none */
  gboolean valid;
  double shares;        /* sum of the shares of all segments */
};

/* @map and @scenario must outlive the terms. */
RrTerms *
rr_terms_new (RrMap      *map,
              RrScenario *scenario)
{
  RrTerms *self = g_new0 (RrTerms, 1);

  self->map = map;
  self->scenario = scenario;

  return self;
}

void
rr_terms_free (RrTerms *self)
{
  g_free (self);
}

/* After segments or priorities changed. */
void
rr_terms_invalidate (RrTerms *self)
{
  self->valid = FALSE;
}

static double
get_share (RrSegment *segment)
{
  return isnan (segment->share) ? 0.0 : segment->share;
}

static void
validate (RrTerms *self)
{
  if (self->valid)
    return;

  self->valid = TRUE;
  self->shares = 0.0;
  for (guint i = 0; i < rr_list_get_size (self->map->segments); i++)
    self->shares += get_share (rr_list_get (self->map->segments, i));
}

static gboolean
is_repeated (const char *const *ids,
             guint              index)
{
  for (guint i = 0; i < index; i++)
    {
      if (g_str_equal (ids[i], ids[index]))
        return TRUE;
    }

  return FALSE;
}

/* Returns: the share of customers that come to @touchpoint, 0…1; NAN: not known */
double
rr_terms_get_reach (RrTerms      *self,
                    RrTouchpoint *touchpoint)
{
  guint n_segments = rr_list_get_size (self->map->segments);
  double shares = 0.0;
  guint n = 0;

  if (n_segments == 0)
    return NAN;
  if (touchpoint->segments[0] == NULL)
    return 1.0;

  validate (self);

  for (guint i = 0; touchpoint->segments[i] != NULL; i++)
    {
      RrSegment *segment = rr_map_find_segment (self->map, touchpoint->segments[i]);

      if (segment == NULL || is_repeated (touchpoint->segments, i))
        continue;

      shares += get_share (segment);
      n++;
    }

  return self->shares > 0.0 ? shares / self->shares : (double) n / n_segments;
}

/* Returns: how much customers care now about what @touchpoint is for, 0…1; NAN: no
 *   priority of the scenario is about it */
double
rr_terms_get_need (RrTerms      *self,
                   RrTouchpoint *touchpoint)
{
  double need = NAN;

  if (self->scenario == NULL)
    return NAN;

  for (guint i = 0; touchpoint->needs[i] != NULL; i++)
    {
      RrPriority *priority = rr_list_find (self->scenario->priorities, touchpoint->needs[i]);

      if (priority != NULL)
        need = fmax (need, priority->now / NEED_MAX); /* a number wins over NAN */
    }

  return need;
}

/* Priority: the impact, weighed with the mean of the terms that are known.
 *
 * Returns: P, 0…100 */
double
rr_terms_get_priority (const RrAssessed *assessed)
{
  const struct
  {
    double value;
    double weight;
  } terms[] = {
    { assessed->touchpoint->importance / IMPORTANCE_MAX, WEIGHT_IMPORTANCE },
    { assessed->reach, WEIGHT_REACH },
    { assessed->pressure, WEIGHT_FEEDBACK },
    { assessed->need, WEIGHT_NEED },
  };
  double sum = 0.0;
  double weights = 0.0;

  for (guint i = 0; i < G_N_ELEMENTS (terms); i++)
    {
      if (isnan (terms[i].value))
        continue;

      sum += terms[i].weight * terms[i].value;
      weights += terms[i].weight;
    }

  return 100.0 * assessed->impact * sum / weights;
}
