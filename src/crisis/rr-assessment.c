/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-assessment.h"

#include "rr-assessed-private.h"
#include "rr-feedback-stats-private.h"
#include "rr-meaning-private.h"
#include "rr-ripple-private.h"
#include "rr-terms-private.h"

typedef struct
{
  RrAssessed assessed;
  GSequenceIter *place; /* borrowed; in the ranking, NULL: not affected */
  guint dirty;          /* mask of RrMeaning; what must be computed again */
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
  if (node == NULL || what == 0)
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
    mark (self, g_hash_table_lookup (self->nodes, touchpoint), RR_MEANS_REST);
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
  mark (self, node, RR_MEANS_DIRTY);
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

/* Returns: whether anything that is read here depends on what changed */
static gboolean
note_change (RrAssessment *self,
             RrChange     *change)
{
  RrTouchpoint *touchpoint;
  guint meaning = rr_meaning_of (self->map, self->scenario, change, &touchpoint);

  if ((meaning & RR_MEANS_ARRIVAL) != 0)
    add_touchpoint (self, touchpoint);
  else if ((meaning & RR_MEANS_DEPARTURE) != 0)
    remove_touchpoint (self, touchpoint);
  else if (touchpoint != NULL)
    mark (self, g_hash_table_lookup (self->nodes, touchpoint), meaning & RR_MEANS_DIRTY);
  else if ((meaning & RR_MEANS_DIRTY) != 0)
    mark_all (self, meaning & RR_MEANS_DIRTY);

  if ((meaning & RR_MEANS_JOURNEY_ORDER) != 0)
    self->order_dirty = TRUE;
  if ((meaning & RR_MEANS_TERMS) != 0)
    rr_terms_invalidate (self->terms);

  return meaning != 0;
}

static void
map_changed_cb (RrAssessment *self,
                RrChange     *change)
{
  gboolean matters = note_change (self, change);

  rr_feedback_stats_note_change (self->feedback, change);
  matters |= rr_feedback_stats_is_outdated (self->feedback);
  matters |= rr_ripple_note_change (self->ripple, change);

  if (matters && !self->outdated)
    {
      self->outdated = TRUE;
      g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
    }
}

static void
assess (RrAssessment *self,
        Node         *node)
{
  RrAssessed *assessed = &node->assessed;
  const RrFeedbackStat *stat = rr_feedback_stats_get (self->feedback, assessed->touchpoint);

  if ((node->dirty & RR_MEANS_REACH) != 0)
    assessed->reach = rr_terms_get_reach (self->terms, assessed->touchpoint);
  if ((node->dirty & RR_MEANS_NEED) != 0)
    assessed->need = rr_terms_get_need (self->terms, assessed->touchpoint);

  assessed->impact = rr_ripple_get_impact (self->ripple,
                                           rr_element_get_id (assessed->touchpoint),
                                           &assessed->direct);
  assessed->fall = stat->fall;
  assessed->surge = stat->surge;
  assessed->pressure = stat->pressure;
  assessed->suggested = stat->suggested;
  assessed->priority = rr_terms_get_priority (assessed);
  rr_assessed_judge (assessed);
}

static int
compare_nodes (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  return rr_assessed_compare (user_data, &((const Node *) a)->assessed,
                              &((const Node *) b)->assessed);
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
