/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-match-private.h"

#include <math.h>

#include "rr-explanation.h"
#include "rr-rounding-private.h"

/* A need that customers care about by so much more was reprioritised. */
#define RISE_MIN 2

/* What the names stand for at one touchpoint; filled in as they are asked for. */
typedef struct
{
  const RrAssessed *assessed; /* borrowed */
  guint known;                /* mask of RrTemplateName */
  char *values[RR_N_NAMES];   /* owned; NULL: nothing */
} Place;

struct _RrMatch
{
  RrAssessment *assessment;  /* borrowed */
  GArray *places;            /* owned; of Place, by rank − 1 */
  GHashTable *alternatives;  /* owned; touchpoint id → RrTouchpoint, both borrowed */
  const char *values[RR_N_NAMES]; /* what was asked for last; borrowed */
};

static void
place_clear (gpointer data)
{
  Place *place = data;

  for (guint i = 0; i < RR_N_NAMES; i++)
    g_free (place->values[i]);
}

/* For each touchpoint the first that can stand in for it.  What is out of action itself
 * cannot. */
static void
find_alternatives (RrMatch *self)
{
  RrMap *map = rr_assessment_get_map (self->assessment);

  self->alternatives = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < rr_list_get_size (map->links); i++)
    {
      RrLink *link = rr_list_get (map->links, i);
      RrTouchpoint *to = rr_map_find_touchpoint (map, link->to);
      const RrAssessed *assessed = rr_assessment_get (self->assessment, to);

      if (link->kind == RR_LINK_ALTERNATIVE && assessed != NULL &&
          assessed->level < RR_LEVEL_MAX &&
          !g_hash_table_contains (self->alternatives, link->from))
        g_hash_table_insert (self->alternatives, (gpointer) link->from, to);
    }
}

/* @assessment must not change while the match is used. */
RrMatch *
rr_match_new (RrAssessment *assessment)
{
  RrMatch *self = g_new0 (RrMatch, 1);
  guint n = rr_assessment_get_n_affected (assessment);

  self->assessment = assessment;
  self->places = g_array_sized_new (FALSE, TRUE, sizeof (Place), n);
  g_array_set_clear_func (self->places, place_clear);
  g_array_set_size (self->places, n);
  for (guint i = 0; i < n; i++)
    g_array_index (self->places, Place, i).assessed = rr_assessment_get_ranked (assessment, i + 1);
  find_alternatives (self);

  return self;
}

void
rr_match_free (RrMatch *self)
{
  g_array_unref (self->places);
  g_hash_table_unref (self->alternatives);
  g_free (self);
}

/* Whether what @when says of the whole holds. */
gboolean
rr_match_scenario (RrMatch           *self,
                   const RrCondition *when)
{
  RrScenario *scenario = rr_assessment_get_scenario (self->assessment);
  RrFeedbackStats *feedback = rr_assessment_get_feedback (self->assessment);

  return scenario != NULL &&
         (when->kinds & (1u << rr_scenario_get_kind (scenario))) != 0 &&
         (when->causes & (1u << scenario->cause)) != 0 &&
         rr_feedback_stats_get_unmatched (feedback) >= when->unmatched_min;
}

static gboolean
is_blank (const char *text)
{
  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return *text == '\0';
}

static const char *
get_first (const char *const *texts)
{
  for (guint i = 0; texts[i] != NULL; i++)
    {
      if (!is_blank (texts[i]))
        return texts[i];
    }

  return NULL;
}

/* Returns: (nullable): the first need of @touchpoint that rose */
static const char *
get_risen_need (RrMatch      *self,
                RrTouchpoint *touchpoint)
{
  RrScenario *scenario = rr_assessment_get_scenario (self->assessment);

  for (guint i = 0; touchpoint->needs[i] != NULL; i++)
    {
      RrPriority *priority = rr_list_find (scenario->priorities, touchpoint->needs[i]);

      if (priority != NULL && priority->now - priority->before >= RISE_MIN)
        return touchpoint->needs[i];
    }

  return NULL;
}

static gboolean
agrees (int      wanted,
        gboolean is)
{
  return wanted < 0 || wanted == (is != FALSE);
}

/* Whether what @when says of a touchpoint holds for the one with @rank. */
gboolean
rr_match_touchpoint (RrMatch           *self,
                     const RrCondition *when,
                     guint              rank)
{
  const RrAssessed *assessed = g_array_index (self->places, Place, rank - 1).assessed;
  RrTouchpoint *touchpoint = assessed->touchpoint;
  RrLane *lane = rr_map_find_lane (rr_assessment_get_map (self->assessment), touchpoint->lane);

  if (assessed->level < when->level_min || assessed->level > when->level_max ||
      rr_round_9 (assessed->priority) < when->priority_min ||
      (when->origins & (1u << assessed->origin)) == 0 ||
      touchpoint->importance < when->importance_min ||
      (when->channels & (1u << rr_lane_get_channel (lane))) == 0)
    return FALSE;

  if (!isnan (when->pressure_min) &&
      (isnan (assessed->pressure) || rr_round_9 (assessed->pressure) < when->pressure_min))
    return FALSE;

  return agrees (when->pains, get_first (touchpoint->pains) != NULL) &&
         agrees (when->alternative,
                 g_hash_table_contains (self->alternatives, rr_element_get_id (touchpoint))) &&
         (when->reprioritised < 0 ||
          agrees (when->reprioritised, get_risen_need (self, touchpoint) != NULL));
}

/* Returns: (transfer full) (nullable): the title of what hits @touchpoint hardest from
 *   elsewhere */
static char *
get_source (RrMatch      *self,
            RrTouchpoint *touchpoint)
{
  g_autoptr (GPtrArray) sources = rr_assessment_get_sources (self->assessment, touchpoint);

  for (guint i = 0; i < sources->len; i++)
    {
      const RrImpactSource *source = sources->pdata[i];

      if (source->touchpoint != touchpoint)
        return g_strdup (source->touchpoint->title);
    }

  return NULL;
}

static char *
get_value (RrMatch          *self,
           const RrAssessed *assessed,
           RrTemplateName    name)
{
  RrMap *map = rr_assessment_get_map (self->assessment);
  RrTouchpoint *touchpoint = assessed->touchpoint;
  RrTouchpoint *alternative;
  RrSegment *segment;

  switch (name)
    {
    case RR_NAME_TOUCHPOINT:
      return g_strdup (touchpoint->title);
    case RR_NAME_STAGE:
      return g_strdup (rr_map_find_stage (map, touchpoint->stage)->name);
    case RR_NAME_LANE:
      return g_strdup (rr_map_find_lane (map, touchpoint->lane)->name);
    case RR_NAME_SCENARIO:
      return g_strdup (rr_assessment_get_scenario (self->assessment)->name);
    case RR_NAME_PAIN:
      return g_strdup (get_first (touchpoint->pains));
    case RR_NAME_NEED:
      return g_strdup (get_first (touchpoint->needs));
    case RR_NAME_SEGMENT:
      segment = rr_map_find_segment (map, touchpoint->segments[0]);
      return segment != NULL ? g_strdup (segment->name) : NULL;
    case RR_NAME_SOURCE:
      return get_source (self, touchpoint);
    case RR_NAME_ALTERNATIVE:
      alternative = g_hash_table_lookup (self->alternatives, rr_element_get_id (touchpoint));
      return alternative != NULL ? g_strdup (alternative->title) : NULL;
    case RR_NAME_LEVEL:
      return g_strdup (rr_level_label (assessed->level));
    case RR_NAME_PRIORITY:
      return g_strdup_printf ("%.0f", assessed->priority);
    case RR_N_NAMES:
    default:
      g_assert_not_reached ();
    }
}

/* @names: a mask of the names that are needed
 *
 * Returns: (transfer none): what they stand for at the touchpoint with @rank, as
 *   rr_template_fill () wants it; valid until the next call */
const char *const *
rr_match_get_values (RrMatch           *self,
                     const RrCondition *when,
                     guint              rank,
                     guint              names)
{
  Place *place = &g_array_index (self->places, Place, rank - 1);

  for (guint i = 0; i < RR_N_NAMES; i++)
    {
      if ((names & ~place->known & (1u << i)) != 0)
        place->values[i] = get_value (self, place->assessed, (RrTemplateName) i);
      self->values[i] = place->values[i];
    }
  place->known |= names;

  /* A rule about needs that rose speaks of one that did. */
  if (when->reprioritised == TRUE)
    self->values[RR_NAME_NEED] = get_risen_need (self, place->assessed->touchpoint);

  return self->values;
}
