/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-stats.h"

#include "rr-feedback-entries-private.h"
#include "rr-feedback-stats-private.h"

#include <string.h>

struct _RrFeedbackStats
{
  GObject parent_instance;

  RrMap *map;           /* owned */
  RrScenario *scenario; /* owned; NULL: none */
  RrFeedbackEntries entries;
  GPtrArray *touched;   /* owned; of RrFeedbackNode, borrowed: since they were last taken */
  RrFeedbackStat nothing; /* what there is of a touchpoint without entries */
  RrTally journey[RR_N_PERIODS];
  double days[2];         /* covered before and during */

  gboolean outdated;      /* something changed since the last reading */
  gboolean window_dirty;  /* the scenario's dates changed */
  gboolean journey_dirty;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrFeedbackStats, rr_feedback_stats, G_TYPE_OBJECT)

static void
rr_feedback_stats_finalize (GObject *object)
{
  RrFeedbackStats *self = RR_FEEDBACK_STATS (object);

  rr_feedback_entries_clear (&self->entries);
  g_clear_pointer (&self->touched, g_ptr_array_unref);
  g_clear_object (&self->scenario);
  g_clear_object (&self->map);

  G_OBJECT_CLASS (rr_feedback_stats_parent_class)->finalize (object);
}

static void
rr_feedback_stats_class_init (RrFeedbackStatsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rr_feedback_stats_finalize;

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", RR_TYPE_FEEDBACK_STATS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
rr_feedback_stats_init (RrFeedbackStats *self)
{
  rr_feedback_entries_init (&self->entries);
  self->touched = g_ptr_array_new ();
  self->window_dirty = TRUE;
  self->journey_dirty = TRUE;
  self->days[0] = self->days[1] = 1.0;
  rr_feedback_stat_clear (&self->nothing);
  self->outdated = TRUE;
}

/* Returns: whether the change matters here */
static gboolean
apply_set (RrFeedbackStats *self,
           RrChange        *change)
{
  const char *field = change->field->name;

  if (RR_IS_FEEDBACK (change->element))
    {
      if (!rr_feedback_entries_update (&self->entries, RR_FEEDBACK (change->element), field))
        return FALSE;
      self->journey_dirty = TRUE;
      return TRUE;
    }

  if (change->element == (RrElement *) self->scenario &&
      (g_str_equal (field, "start") || g_str_equal (field, "end") ||
       g_str_equal (field, "baseline")))
    {
      self->window_dirty = TRUE;
      return TRUE;
    }

  /* What the fall is measured from where too little was said before. */
  if (RR_IS_TOUCHPOINT (change->element) && g_str_equal (field, "emotion"))
    {
      RrFeedbackNode *node = g_hash_table_lookup (self->entries.nodes, change->element->id);

      rr_feedback_entries_mark (&self->entries, node);
      return node != NULL;
    }

  return FALSE;
}

/* Returns: whether the change matters here */
static gboolean
apply_list_change (RrFeedbackStats *self,
                   RrChange        *change)
{
  RrFeedback *feedback;

  if (change->list != self->map->feedback)
    return FALSE;

  feedback = RR_FEEDBACK (change->element);
  if (change->verb == RR_CHANGE_INSERT)
    rr_feedback_entries_add (&self->entries, feedback);
  else if (change->verb == RR_CHANGE_REMOVE)
    rr_feedback_entries_remove (&self->entries, feedback);
  else
    rr_feedback_entries_move (&self->entries, feedback);

  self->journey_dirty = TRUE;
  return TRUE;
}

/* Takes note of a change that was applied to the map. */
void
rr_feedback_stats_note_change (RrFeedbackStats *self,
                               RrChange        *change)
{
  gboolean matters;

  g_return_if_fail (RR_IS_FEEDBACK_STATS (self));
  g_return_if_fail (change != NULL);

  if (change->verb == RR_CHANGE_SET)
    matters = apply_set (self, change);
  else
    matters = apply_list_change (self, change);

  if (matters && !self->outdated)
    {
      self->outdated = TRUE;
      g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
    }
}

static void
map_changed_cb (RrFeedbackStats *self,
                RrChange        *change)
{
  rr_feedback_stats_note_change (self, change);
}

static void
judge_node (RrFeedbackStats *self,
            RrFeedbackNode  *node)
{
  RrTouchpoint *touchpoint = rr_map_find_touchpoint (self->map, node->touchpoint);

  if (touchpoint != NULL)
    rr_feedback_stat_judge (&node->stat, touchpoint->emotion, self->days);
}

static void
mark_touched (RrFeedbackStats *self,
              RrFeedbackNode  *node)
{
  if (node->touched)
    return;

  node->touched = TRUE;
  g_ptr_array_add (self->touched, node);
}

static void
update_window (RrFeedbackStats *self)
{
  RrWindow window;

  if (!self->window_dirty)
    return;

  self->window_dirty = FALSE;
  self->journey_dirty = TRUE;
  rr_window_init (&window, self->scenario);
  rr_feedback_entries_set_window (&self->entries, &window);
}

/* Returns: whether the days that are covered changed */
static gboolean
update_days (RrFeedbackStats *self)
{
  double before = self->days[0];
  double during = self->days[1];
  gint64 oldest, newest;

  if (rr_feedback_entries_get_extent (&self->entries, &oldest, &newest))
    rr_window_get_days (&self->entries.window, oldest, newest, self->days);

  return before != self->days[0] || during != self->days[1];
}

static void
update (RrFeedbackStats *self)
{
  if (!self->outdated)
    return;

  self->outdated = FALSE;
  update_window (self);

  if (update_days (self))
    {
      GHashTableIter iter;
      gpointer node;

      g_hash_table_iter_init (&iter, self->entries.nodes);
      while (g_hash_table_iter_next (&iter, NULL, &node))
        {
          judge_node (self, node);
          mark_touched (self, node);
        }
    }

  for (guint i = 0; i < self->entries.dirty->len; i++)
    {
      RrFeedbackNode *node = self->entries.dirty->pdata[i];

      node->dirty = FALSE;
      rr_feedback_node_count (node);
      judge_node (self, node);
      mark_touched (self, node);
    }
  g_ptr_array_set_size (self->entries.dirty, 0);
}

gboolean
rr_feedback_stats_is_outdated (RrFeedbackStats *self)
{
  return self->outdated;
}

/* Returns: (transfer container): ids of the touchpoints whose numbers may have changed
 *   since the last call; they are borrowed until the next change */
GPtrArray *
rr_feedback_stats_take_touched (RrFeedbackStats *self)
{
  GPtrArray *ids = g_ptr_array_new ();

  g_return_val_if_fail (RR_IS_FEEDBACK_STATS (self), ids);

  update (self);

  for (guint i = 0; i < self->touched->len; i++)
    {
      RrFeedbackNode *node = self->touched->pdata[i];

      node->touched = FALSE;
      g_ptr_array_add (ids, node->touchpoint);
    }
  g_ptr_array_set_size (self->touched, 0);

  return ids;
}

/* Statistics that learn of changes through rr_feedback_stats_note_change () alone. */
RrFeedbackStats *
rr_feedback_stats_new_driven (RrMap      *map,
                              RrScenario *scenario)
{
  RrFeedbackStats *self;

  g_return_val_if_fail (RR_IS_MAP (map), NULL);
  g_return_val_if_fail (scenario == NULL || RR_IS_SCENARIO (scenario), NULL);

  self = g_object_new (RR_TYPE_FEEDBACK_STATS, NULL);
  self->map = g_object_ref (map);
  g_set_object (&self->scenario, scenario);

  for (guint i = 0; i < rr_list_get_size (map->feedback); i++)
    rr_feedback_entries_add (&self->entries, rr_list_get (map->feedback, i));

  return self;
}

/**
 * rr_feedback_stats_new:
 * @map: a map
 * @scenario: (nullable): the scenario that divides time; %NULL: only totals are known
 *
 * Returns: (transfer full): statistics that follow @map
 */
RrFeedbackStats *
rr_feedback_stats_new (RrMap      *map,
                       RrScenario *scenario)
{
  RrFeedbackStats *self = rr_feedback_stats_new_driven (map, scenario);

  g_signal_connect_object (map, "changed", G_CALLBACK (map_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

/**
 * rr_feedback_stats_get:
 * @touchpoint: a touchpoint of the map
 *
 * Fall: clamp ((mean before − mean during) / 2, 0, 1), where "before" is the
 * touchpoint's emotion if fewer than %RR_FEEDBACK_ENOUGH entries tell.  Surge:
 * negative entries a day during, by those before.  Pressure: the largest of what
 * is known of the fall and 1 − 1 / max (1, surge).
 *
 * Returns: (transfer none): its numbers, valid until the map changes
 */
const RrFeedbackStat *
rr_feedback_stats_get (RrFeedbackStats *self,
                       RrTouchpoint    *touchpoint)
{
  RrFeedbackNode *node;

  g_return_val_if_fail (RR_IS_FEEDBACK_STATS (self), NULL);
  g_return_val_if_fail (RR_IS_TOUCHPOINT (touchpoint), NULL);

  update (self);
  node = g_hash_table_lookup (self->entries.nodes, rr_element_get_id (touchpoint));

  return node != NULL ? &node->stat : &self->nothing;
}

/**
 * rr_feedback_stats_get_journey:
 * @period: before, during or after
 *
 * Returns: (transfer none): the tally of all entries of @period, matched or not,
 *   valid until the map changes
 */
const RrTally *
rr_feedback_stats_get_journey (RrFeedbackStats *self,
                               RrPeriod         period)
{
  g_return_val_if_fail (RR_IS_FEEDBACK_STATS (self), NULL);
  g_return_val_if_fail (period >= 0 && period < RR_N_PERIODS, NULL);

  update (self);

  if (self->journey_dirty)
    {
      self->journey_dirty = FALSE;
      memset (self->journey, 0, sizeof self->journey);
      for (guint i = 0; i < rr_list_get_size (self->map->feedback); i++)
        {
          RrFeedback *feedback = rr_list_get (self->map->feedback, i);
          const RrFeedbackEntry *entry = g_hash_table_lookup (self->entries.entries, feedback);

          rr_tally_add (self->journey, entry->period, feedback->sentiment);
        }
      rr_tally_finish (self->journey);
    }

  return &self->journey[period];
}

/**
 * rr_feedback_stats_get_period:
 * @entry: an entry of the map
 *
 * Returns: when it was made, seen from the scenario
 */
RrPeriod
rr_feedback_stats_get_period (RrFeedbackStats *self,
                              RrFeedback      *entry)
{
  RrFeedbackEntry *known;

  g_return_val_if_fail (RR_IS_FEEDBACK_STATS (self), RR_PERIOD_NONE);
  g_return_val_if_fail (RR_IS_FEEDBACK (entry), RR_PERIOD_NONE);

  update (self);
  known = g_hash_table_lookup (self->entries.entries, entry);

  return known != NULL ? known->period : RR_PERIOD_NONE;
}

/**
 * rr_feedback_stats_get_unmatched:
 *
 * Returns: how many entries belong to no touchpoint
 */
guint
rr_feedback_stats_get_unmatched (RrFeedbackStats *self)
{
  g_return_val_if_fail (RR_IS_FEEDBACK_STATS (self), 0);

  return self->entries.n_unmatched;
}

/**
 * rr_feedback_stats_get_days:
 *
 * A day is the one that an entry writes, whatever its time zone.  Days without
 * entries are left out.
 *
 * Returns: (transfer full) (element-type RrFeedbackDay): all entries of the map,
 *   day by day, oldest first
 */
GArray *
rr_feedback_stats_get_days (RrFeedbackStats *self)
{
  g_return_val_if_fail (RR_IS_FEEDBACK_STATS (self), NULL);

  return rr_feedback_count_days (self->map->feedback);
}
