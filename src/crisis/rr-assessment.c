/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-assessment.h"

#include "rr-feedback-stats-private.h"
#include "rr-ripple-private.h"
#include "rr-rounding-private.h"
#include "rr-terms-private.h"

/* What of a touchpoint must be computed again. */
enum
{
  DIRTY_REACH = 1 << 0,
  DIRTY_NEED = 1 << 1,
  DIRTY_REST = 1 << 2, /* everything that is made of the others */
  DIRTY_ORDER = 1 << 3 /* where it stands in the journey */
};

typedef struct
{
  RrAssessed assessed;
  GSequenceIter *place; /* borrowed; in the ranking, NULL: not affected */
  guint dirty;
} Node;

struct _RrAssessment
{
  GObject parent_instance;

  RrMap *map;                /* owned */
  RrScenario *scenario;      /* owned; NULL: nothing is hit */
  RrFeedbackStats *feedback; /* owned */
  RrRipple *ripple;          /* owned */
  RrTerms *terms;            /* owned */
  GHashTable *nodes;         /* owned; RrTouchpoint → Node, owned */
  GPtrArray *dirty;          /* owned; of Node, borrowed */
  GSequence *ranking;        /* owned; of Node, borrowed */
  guint n_direct;
  guint n_ripple;
  gboolean order_dirty;      /* stages or lanes changed places */
  gboolean outdated;         /* something changed since the last reading */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrAssessment, rr_assessment, G_TYPE_OBJECT)

static void map_changed_cb (RrAssessment *self,
                            RrChange     *change);

static void
rr_assessment_dispose (GObject *object)
{
  RrAssessment *self = RR_ASSESSMENT (object);

  if (self->map != NULL)
    g_signal_handlers_disconnect_by_func (self->map, map_changed_cb, self);

  G_OBJECT_CLASS (rr_assessment_parent_class)->dispose (object);
}

static void
rr_assessment_finalize (GObject *object)
{
  RrAssessment *self = RR_ASSESSMENT (object);

  g_clear_pointer (&self->ranking, g_sequence_free);
  g_clear_pointer (&self->dirty, g_ptr_array_unref);
  g_clear_pointer (&self->nodes, g_hash_table_unref);
  g_clear_pointer (&self->terms, rr_terms_free);
  g_clear_pointer (&self->ripple, rr_ripple_free);
  g_clear_object (&self->feedback);
  g_clear_object (&self->scenario);
  g_clear_object (&self->map);

  G_OBJECT_CLASS (rr_assessment_parent_class)->finalize (object);
}

static void
rr_assessment_class_init (RrAssessmentClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_assessment_dispose;
  G_OBJECT_CLASS (klass)->finalize = rr_assessment_finalize;

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", RR_TYPE_ASSESSMENT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
rr_assessment_init (RrAssessment *self)
{
  self->nodes = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->dirty = g_ptr_array_new ();
  self->ranking = g_sequence_new (NULL);
  self->outdated = TRUE;
}

static void
mark (RrAssessment *self,
      Node         *node,
      guint         what)
{
  if (node == NULL)
    return;

  if (node->dirty == 0)
    g_ptr_array_add (self->dirty, node);
  node->dirty |= what;
}

static void
mark_id (const char *id,
         gpointer    user_data)
{
  RrAssessment *self = user_data;
  RrTouchpoint *touchpoint = rr_map_find_touchpoint (self->map, id);

  /* Not there any more where its impact went together with it. */
  if (touchpoint != NULL)
    mark (self, g_hash_table_lookup (self->nodes, touchpoint), DIRTY_REST);
}

static void
mark_all (RrAssessment *self,
          guint         what)
{
  GHashTableIter iter;
  gpointer node;

  g_hash_table_iter_init (&iter, self->nodes);
  while (g_hash_table_iter_next (&iter, NULL, &node))
    mark (self, node, what);
}

static void
add_touchpoint (RrAssessment *self,
                RrTouchpoint *touchpoint)
{
  Node *node = g_new0 (Node, 1);

  node->assessed.touchpoint = touchpoint;
  g_hash_table_insert (self->nodes, touchpoint, node);
  mark (self, node, DIRTY_REACH | DIRTY_NEED | DIRTY_REST);
}

/* Takes @node out of the ranking and its counts. */
static void
unrank (RrAssessment *self,
        Node         *node)
{
  if (node->place == NULL)
    return;

  g_sequence_remove (node->place);
  node->place = NULL;
  if (node->assessed.origin == RR_ORIGIN_RIPPLE)
    self->n_ripple--;
  else
    self->n_direct--;
}

static void
remove_touchpoint (RrAssessment *self,
                   RrTouchpoint *touchpoint)
{
  Node *node = g_hash_table_lookup (self->nodes, touchpoint);

  unrank (self, node);
  if (node->dirty != 0)
    g_ptr_array_remove_fast (self->dirty, node);
  g_hash_table_remove (self->nodes, touchpoint);
}

/* What a change means for the touchpoint that it is of. */
static gboolean
note_touchpoint_set (RrAssessment *self,
                     RrChange     *change)
{
  static const struct
  {
    const char *field;
    guint what;
  } meanings[] = {
    { "importance", DIRTY_REST },
    { "segments", DIRTY_REACH },
    { "needs", DIRTY_NEED },
    { "stage", DIRTY_ORDER },
    { "step", DIRTY_ORDER },
    { "lane", DIRTY_ORDER },
    { "emotion", DIRTY_REST },
  };

  for (guint i = 0; i < G_N_ELEMENTS (meanings); i++)
    {
      if (g_str_equal (change->field->name, meanings[i].field))
        {
          mark (self, g_hash_table_lookup (self->nodes, change->element), meanings[i].what);
          return TRUE;
        }
    }

  return FALSE;
}

static gboolean
note_set (RrAssessment *self,
          RrChange     *change)
{
  if (RR_IS_TOUCHPOINT (change->element))
    return note_touchpoint_set (self, change);

  if (rr_change_is_set_of (change, RR_TYPE_SEGMENT, "share"))
    mark_all (self, DIRTY_REACH);
  else if (rr_change_is_set_of (change, RR_TYPE_PRIORITY, "now") && self->scenario != NULL &&
           change->element->list == self->scenario->priorities)
    mark_all (self, DIRTY_NEED);
  else
    {
      /* The curve during the crisis is read through the assessment, but not kept. */
      return rr_change_is_set_of (change, RR_TYPE_IMPACT, "emotion");
    }

  rr_terms_invalidate (self->terms);
  return TRUE;
}

static gboolean
note_list_change (RrAssessment *self,
                  RrChange     *change)
{
  if (change->list == self->map->touchpoints)
    {
      RrTouchpoint *touchpoint = RR_TOUCHPOINT (change->element);

      if (change->verb == RR_CHANGE_INSERT)
        add_touchpoint (self, touchpoint);
      else if (change->verb == RR_CHANGE_REMOVE)
        remove_touchpoint (self, touchpoint);
      else
        mark (self, g_hash_table_lookup (self->nodes, touchpoint), DIRTY_ORDER);
    }
  else if (change->list == self->map->segments)
    mark_all (self, DIRTY_REACH);
  else if (self->scenario != NULL && change->list == self->scenario->priorities)
    mark_all (self, DIRTY_NEED);
  else if (change->verb == RR_CHANGE_MOVE &&
           (change->list == self->map->stages || change->list == self->map->lanes))
    self->order_dirty = TRUE;
  else
    return self->scenario != NULL && change->list == self->scenario->impacts;

  rr_terms_invalidate (self->terms);
  return TRUE;
}

static void
map_changed_cb (RrAssessment *self,
                RrChange     *change)
{
  gboolean matters;

  if (change->verb == RR_CHANGE_SET)
    matters = note_set (self, change);
  else
    matters = note_list_change (self, change);

  rr_feedback_stats_note_change (self->feedback, change);
  matters |= rr_feedback_stats_is_outdated (self->feedback);
  matters |= rr_ripple_note_change (self->ripple, change);

  if (matters && !self->outdated)
    {
      self->outdated = TRUE;
      g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
    }
}

static RrBand
find_band (double priority)
{
  if (priority >= 60.0)
    return RR_BAND_NOW;
  if (priority >= 30.0)
    return RR_BAND_WEEK;
  if (priority >= 10.0)
    return RR_BAND_PLAN;

  return RR_BAND_WATCH;
}

static RrOrigin
find_origin (const RrAssessed *assessed)
{
  if (assessed->impact - assessed->direct <= 1e-9)
    return RR_ORIGIN_DIRECT;

  return assessed->direct > 0.0 ? RR_ORIGIN_BOTH : RR_ORIGIN_RIPPLE;
}

static void
assess (RrAssessment *self,
        Node         *node)
{
  RrAssessed *assessed = &node->assessed;
  const RrFeedbackStat *stat = rr_feedback_stats_get (self->feedback, assessed->touchpoint);

  if ((node->dirty & DIRTY_REACH) != 0)
    assessed->reach = rr_terms_get_reach (self->terms, assessed->touchpoint);
  if ((node->dirty & DIRTY_NEED) != 0)
    assessed->need = rr_terms_get_need (self->terms, assessed->touchpoint);

  assessed->impact = rr_ripple_get_impact (self->ripple,
                                           rr_element_get_id (assessed->touchpoint),
                                           &assessed->direct);
  assessed->level = rr_round_level (assessed->impact);
  assessed->origin = find_origin (assessed);
  assessed->fall = stat->fall;
  assessed->surge = stat->surge;
  assessed->pressure = stat->pressure;
  assessed->suggested = stat->suggested;
  assessed->priority = rr_terms_get_priority (assessed);
  assessed->band = find_band (rr_round_9 (assessed->priority));
}

static int
compare_nodes (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  const RrAssessed *x = &((const Node *) a)->assessed;
  const RrAssessed *y = &((const Node *) b)->assessed;
  double priority_x = rr_round_9 (x->priority);
  double priority_y = rr_round_9 (y->priority);
  double impact_x = rr_round_9 (x->impact);
  double impact_y = rr_round_9 (y->impact);

  if (priority_x != priority_y)
    return priority_x > priority_y ? -1 : 1;
  if (impact_x != impact_y)
    return impact_x > impact_y ? -1 : 1;
  if (x->touchpoint->importance != y->touchpoint->importance)
    return x->touchpoint->importance > y->touchpoint->importance ? -1 : 1;

  return rr_map_compare_journey_order (user_data, x->touchpoint, y->touchpoint);
}

static void
rank (RrAssessment *self,
      Node         *node)
{
  if (node->assessed.level < 1)
    return;

  node->place = g_sequence_insert_sorted (self->ranking, node, compare_nodes, self->map);
  if (node->assessed.origin == RR_ORIGIN_RIPPLE)
    self->n_ripple++;
  else
    self->n_direct++;
}

/* Brings everything up to date. */
static void
update (RrAssessment *self)
{
  g_autoptr (GPtrArray) touched = NULL;

  if (!self->outdated)
    return;

  self->outdated = FALSE;
  rr_ripple_update (self->ripple, mark_id, self);
  touched = rr_feedback_stats_take_touched (self->feedback);
  for (guint i = 0; i < touched->len; i++)
    mark_id (touched->pdata[i], self);

  /* What changed comes out of the ranking before anything is compared with it. */
  for (guint i = 0; i < self->dirty->len; i++)
    {
      Node *node = self->dirty->pdata[i];

      unrank (self, node);
      assess (self, node);
    }

  if (self->order_dirty)
    g_sequence_sort (self->ranking, compare_nodes, self->map);
  self->order_dirty = FALSE;

  for (guint i = 0; i < self->dirty->len; i++)
    {
      Node *node = self->dirty->pdata[i];

      node->dirty = 0;
      rank (self, node);
    }
  g_ptr_array_set_size (self->dirty, 0);
}

/**
 * rr_assessment_new:
 * @map: a map
 * @scenario: (nullable): one of its scenarios; %NULL: nothing is affected
 *
 * An assessment hears of a change when the map tells; who hears before it must not
 * read it from there.
 *
 * Returns: (transfer full): an assessment that follows @map
 */
RrAssessment *
rr_assessment_new (RrMap      *map,
                   RrScenario *scenario)
{
  RrAssessment *self;

  g_return_val_if_fail (RR_IS_MAP (map), NULL);
  g_return_val_if_fail (scenario == NULL || RR_IS_SCENARIO (scenario), NULL);

  self = g_object_new (RR_TYPE_ASSESSMENT, NULL);
  self->map = g_object_ref (map);
  g_set_object (&self->scenario, scenario);
  self->feedback = rr_feedback_stats_new_driven (map, scenario);
  self->ripple = rr_ripple_new (map, scenario);
  self->terms = rr_terms_new (map, scenario);

  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    add_touchpoint (self, rr_list_get (map->touchpoints, i));

  g_signal_connect_swapped (map, "changed", G_CALLBACK (map_changed_cb), self);

  return self;
}

/**
 * rr_assessment_get_map:
 *
 * Returns: (transfer none): the map
 */
RrMap *
rr_assessment_get_map (RrAssessment *self)
{
  g_return_val_if_fail (RR_IS_ASSESSMENT (self), NULL);

  return self->map;
}

/**
 * rr_assessment_get_scenario:
 *
 * Returns: (transfer none) (nullable): the scenario
 */
RrScenario *
rr_assessment_get_scenario (RrAssessment *self)
{
  g_return_val_if_fail (RR_IS_ASSESSMENT (self), NULL);

  return self->scenario;
}

/**
 * rr_assessment_get_feedback:
 *
 * Returns: (transfer none): the feedback statistics of the same map and scenario
 */
RrFeedbackStats *
rr_assessment_get_feedback (RrAssessment *self)
{
  g_return_val_if_fail (RR_IS_ASSESSMENT (self), NULL);

  return self->feedback;
}

static const RrAssessed *
fill_rank (Node *node)
{
  node->assessed.rank =
    node->place != NULL ? (guint) g_sequence_iter_get_position (node->place) + 1 : 0;

  return &node->assessed;
}

/**
 * rr_assessment_get:
 * @touchpoint: a touchpoint
 *
 * Returns: (transfer none) (nullable): its numbers, valid until the map changes; %NULL
 *   where @touchpoint is not in the map
 */
const RrAssessed *
rr_assessment_get (RrAssessment *self,
                   RrTouchpoint *touchpoint)
{
  Node *node;

  g_return_val_if_fail (RR_IS_ASSESSMENT (self), NULL);

  update (self);
  node = touchpoint != NULL ? g_hash_table_lookup (self->nodes, touchpoint) : NULL;

  return node != NULL ? fill_rank (node) : NULL;
}

/**
 * rr_assessment_get_n_affected:
 *
 * Returns: how many touchpoints are affected (level 1 or more)
 */
guint
rr_assessment_get_n_affected (RrAssessment *self)
{
  g_return_val_if_fail (RR_IS_ASSESSMENT (self), 0);

  update (self);

  return self->n_direct + self->n_ripple;
}

/**
 * rr_assessment_get_n_direct:
 *
 * Returns: how many of the affected touchpoints are hit directly, those that are hit
 *   by ripple too included
 */
guint
rr_assessment_get_n_direct (RrAssessment *self)
{
  g_return_val_if_fail (RR_IS_ASSESSMENT (self), 0);

  update (self);

  return self->n_direct;
}

/**
 * rr_assessment_get_n_ripple:
 *
 * Returns: how many of the affected touchpoints are hit by ripple alone
 */
guint
rr_assessment_get_n_ripple (RrAssessment *self)
{
  g_return_val_if_fail (RR_IS_ASSESSMENT (self), 0);

  update (self);

  return self->n_ripple;
}

/**
 * rr_assessment_get_ranked:
 * @rank: 1 … number of affected touchpoints
 *
 * The order: priority falling, impact falling, importance falling, journey order;
 * priority and impact are compared rounded to 9 decimals.
 *
 * Returns: (transfer none) (nullable): the numbers of the touchpoint with that rank,
 *   valid until the map changes; %NULL where there is none
 */
const RrAssessed *
rr_assessment_get_ranked (RrAssessment *self,
                          guint         rank)
{
  GSequenceIter *iter;

  g_return_val_if_fail (RR_IS_ASSESSMENT (self), NULL);

  update (self);
  if (rank < 1 || rank > (guint) g_sequence_get_length (self->ranking))
    return NULL;
  iter = g_sequence_get_iter_at_pos (self->ranking, (int) rank - 1);

  return fill_rank (g_sequence_get (iter));
}

/**
 * rr_assessment_get_sources:
 * @touchpoint: a touchpoint of the map
 *
 * Returns: (transfer full) (element-type RrImpactSource): what its impact comes from,
 *   the largest amount first (compared rounded to 9 decimals), then in journey order;
 *   each with its best path: among equal products the one with fewer links, then first
 *   in journey order
 */
GPtrArray *
rr_assessment_get_sources (RrAssessment *self,
                           RrTouchpoint *touchpoint)
{
  g_return_val_if_fail (RR_IS_ASSESSMENT (self), NULL);
  g_return_val_if_fail (RR_IS_TOUCHPOINT (touchpoint), NULL);

  update (self);

  return rr_ripple_get_sources (self->ripple, rr_element_get_id (touchpoint));
}

/**
 * rr_assessment_get_reached:
 * @source: a touchpoint of the map
 *
 * Returns: (transfer container) (element-type RrTouchpoint): the other touchpoints to
 *   which @source passes on that it is hit directly; none where it is not
 */
GPtrArray *
rr_assessment_get_reached (RrAssessment *self,
                           RrTouchpoint *source)
{
  g_return_val_if_fail (RR_IS_ASSESSMENT (self), NULL);
  g_return_val_if_fail (RR_IS_TOUCHPOINT (source), NULL);

  update (self);

  return rr_ripple_get_reached (self->ripple, rr_element_get_id (source));
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
