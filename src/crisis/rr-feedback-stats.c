/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-stats.h"

#include "rr-date.h"
#include "rr-feedback-stats-private.h"
#include "rr-feedback-tally-private.h"

#include <string.h>

typedef struct _Node Node;

typedef struct
{
  RrFeedback *feedback; /* borrowed from the map */
  Node *node;           /* borrowed; NULL: not matched */
  gint64 instant;
  gboolean has_instant;
  RrPeriod period;
} Entry;

/* What there is about one touchpoint. */
struct _Node
{
  char *touchpoint;   /* owned; id */
  GPtrArray *entries; /* owned; of Entry, borrowed; in list order unless unsorted */
  gboolean unsorted;
  gboolean dirty;     /* is in the list of dirty nodes */
  gboolean touched;   /* is in the list of touched nodes */
  RrFeedbackStat stat;
};

struct _RrFeedbackStats
{
  GObject parent_instance;

  RrMap *map;           /* owned */
  RrScenario *scenario; /* owned; NULL: none */
  GHashTable *entries;  /* owned; RrFeedback → Entry, owned */
  GHashTable *nodes;    /* owned; touchpoint id → Node, owned */
  GPtrArray *dirty;     /* owned; of Node, borrowed: to be counted again */
  GPtrArray *touched;   /* owned; of Node, borrowed: since they were last taken */
  RrFeedbackStat nothing; /* what there is of a touchpoint without entries */
  RrTally journey[RR_N_PERIODS];
  RrWindow window;
  guint n_unmatched;

  gint64 oldest;        /* of all entries; meaningless without entries */
  gint64 newest;
  gboolean has_extent;
  double days[2];       /* covered before and during */

  gboolean outdated;        /* something changed since the last reading */
  gboolean periods_dirty;   /* the scenario's dates changed */
  gboolean extent_dirty;    /* the oldest or newest entry went */
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
node_free (Node *node)
{
  g_free (node->touchpoint);
  g_ptr_array_unref (node->entries);
  g_free (node);
}

static void
rr_feedback_stats_finalize (GObject *object)
{
  RrFeedbackStats *self = RR_FEEDBACK_STATS (object);

  g_clear_pointer (&self->entries, g_hash_table_unref);
  g_clear_pointer (&self->nodes, g_hash_table_unref);
  g_clear_pointer (&self->dirty, g_ptr_array_unref);
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
  self->entries = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->nodes = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) node_free);
  self->dirty = g_ptr_array_new ();
  self->touched = g_ptr_array_new ();
  self->periods_dirty = TRUE;
  self->extent_dirty = TRUE;
  self->journey_dirty = TRUE;
  self->days[0] = self->days[1] = 1.0;
  rr_feedback_stat_clear (&self->nothing);
  self->outdated = TRUE;
}

static void
mark_dirty (RrFeedbackStats *self,
            Node            *node)
{
  if (node == NULL || node->dirty)
    return;

  node->dirty = TRUE;
  g_ptr_array_add (self->dirty, node);
}

static Node *
ensure_node (RrFeedbackStats *self,
             const char      *touchpoint)
{
  Node *node;

  if (touchpoint == NULL)
    return NULL;

  node = g_hash_table_lookup (self->nodes, touchpoint);
  if (node == NULL)
    {
      node = g_new0 (Node, 1);
      node->touchpoint = g_strdup (touchpoint);
      node->entries = g_ptr_array_new ();
      node->stat = self->nothing;
      g_hash_table_insert (self->nodes, node->touchpoint, node);
    }

  return node;
}

static void
match_entry (RrFeedbackStats *self,
             Entry           *entry)
{
  entry->node = ensure_node (self, entry->feedback->touchpoint);
  if (entry->node == NULL)
    {
      self->n_unmatched++;
      return;
    }

  g_ptr_array_add (entry->node->entries, entry);
  entry->node->unsorted = TRUE;
  mark_dirty (self, entry->node);
}

static void
unmatch_entry (RrFeedbackStats *self,
               Entry           *entry)
{
  if (entry->node == NULL)
    {
      self->n_unmatched--;
      return;
    }

  g_ptr_array_remove (entry->node->entries, entry);
  mark_dirty (self, entry->node);
  entry->node = NULL;
}

static void
widen_extent (RrFeedbackStats *self,
              const Entry     *entry)
{
  if (!entry->has_instant)
    return;

  if (!self->has_extent)
    self->oldest = self->newest = entry->instant;
  self->has_extent = TRUE;
  self->oldest = MIN (self->oldest, entry->instant);
  self->newest = MAX (self->newest, entry->instant);
}

/* Before @entry goes or moves in time. */
static void
narrow_extent (RrFeedbackStats *self,
               const Entry     *entry)
{
  if (entry->has_instant && (entry->instant == self->oldest || entry->instant == self->newest))
    self->extent_dirty = TRUE;
}

static void
read_instant (Entry *entry)
{
  RrDate date;

  entry->has_instant = rr_date_parse (entry->feedback->date, &date);
  entry->instant = entry->has_instant ? date.first : 0;
}

static RrPeriod
find_period (RrFeedbackStats *self,
             const Entry     *entry)
{
  return entry->has_instant ? rr_window_get_period (&self->window, entry->instant)
                            : RR_PERIOD_NONE;
}

static void
add_entry (RrFeedbackStats *self,
           RrFeedback      *feedback)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->feedback = feedback;
  read_instant (entry);
  entry->period = find_period (self, entry);
  g_hash_table_insert (self->entries, feedback, entry);
  match_entry (self, entry);
  widen_extent (self, entry);
}

static void
remove_entry (RrFeedbackStats *self,
              RrFeedback      *feedback)
{
  Entry *entry = g_hash_table_lookup (self->entries, feedback);

  g_assert (entry != NULL);

  unmatch_entry (self, entry);
  narrow_extent (self, entry);
  g_hash_table_remove (self->entries, feedback);
}

/* Returns: whether a member of an entry matters here */
static gboolean
update_entry (RrFeedbackStats *self,
              RrFeedback      *feedback,
              const char      *field)
{
  Entry *entry = g_hash_table_lookup (self->entries, feedback);

  if (entry == NULL)
    return FALSE;

  if (g_str_equal (field, "touchpoint"))
    {
      unmatch_entry (self, entry);
      match_entry (self, entry);
    }
  else if (g_str_equal (field, "date"))
    {
      narrow_extent (self, entry);
      read_instant (entry);
      entry->period = find_period (self, entry);
      widen_extent (self, entry);
      mark_dirty (self, entry->node);
    }
  else if (g_str_equal (field, "sentiment"))
    mark_dirty (self, entry->node);
  else
    return FALSE;

  return TRUE;
}

/* Returns: whether the change matters here */
static gboolean
apply_set (RrFeedbackStats *self,
           RrChange        *change)
{
  const char *field = change->field->name;

  if (RR_IS_FEEDBACK (change->element))
    {
      if (!update_entry (self, RR_FEEDBACK (change->element), field))
        return FALSE;
      self->journey_dirty = TRUE;
      return TRUE;
    }

  if (change->element == (RrElement *) self->scenario &&
      (g_str_equal (field, "start") || g_str_equal (field, "end") ||
       g_str_equal (field, "baseline")))
    {
      self->periods_dirty = TRUE;
      return TRUE;
    }

  /* What the fall is measured from where too little was said before. */
  if (RR_IS_TOUCHPOINT (change->element) && g_str_equal (field, "emotion"))
    {
      Node *node = g_hash_table_lookup (self->nodes, change->element->id);

      mark_dirty (self, node);
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
  Entry *entry;

  if (change->list != self->map->feedback)
    return FALSE;

  feedback = RR_FEEDBACK (change->element);
  if (change->verb == RR_CHANGE_INSERT)
    add_entry (self, feedback);
  else if (change->verb == RR_CHANGE_REMOVE)
    remove_entry (self, feedback);
  else
    {
      entry = g_hash_table_lookup (self->entries, feedback);
      if (entry->node != NULL)
        entry->node->unsorted = TRUE;
      mark_dirty (self, entry->node);
    }

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

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  guint position_a = rr_element_get_position ((*(Entry *const *) a)->feedback);
  guint position_b = rr_element_get_position ((*(Entry *const *) b)->feedback);

  return (position_a > position_b) - (position_a < position_b);
}

static void
judge_node (RrFeedbackStats *self,
            Node            *node)
{
  RrTouchpoint *touchpoint = rr_map_find_touchpoint (self->map, node->touchpoint);

  if (touchpoint != NULL)
    rr_feedback_stat_judge (&node->stat, touchpoint->emotion, self->days);
}

static void
count_node (RrFeedbackStats *self,
            Node            *node)
{
  if (node->unsorted)
    g_ptr_array_sort (node->entries, compare_entries);
  node->unsorted = FALSE;

  memset (&node->stat, 0, sizeof node->stat);
  node->stat.total = node->entries->len;
  for (guint i = 0; i < node->entries->len; i++)
    {
      Entry *entry = node->entries->pdata[i];

      rr_tally_add (node->stat.periods, entry->period, entry->feedback->sentiment);
    }
  rr_tally_finish (node->stat.periods);
}

static void
mark_touched (RrFeedbackStats *self,
              Node            *node)
{
  if (node->touched)
    return;

  node->touched = TRUE;
  g_ptr_array_add (self->touched, node);
}

static void
update_extent (RrFeedbackStats *self)
{
  GHashTableIter iter;
  gpointer entry;

  if (!self->extent_dirty)
    return;

  self->extent_dirty = FALSE;
  self->has_extent = FALSE;
  g_hash_table_iter_init (&iter, self->entries);
  while (g_hash_table_iter_next (&iter, NULL, &entry))
    widen_extent (self, entry);
}

static void
update_periods (RrFeedbackStats *self)
{
  GHashTableIter iter;
  gpointer value;

  if (!self->periods_dirty)
    return;

  self->periods_dirty = FALSE;
  self->journey_dirty = TRUE;
  rr_window_init (&self->window, self->scenario);

  g_hash_table_iter_init (&iter, self->entries);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      Entry *entry = value;

      entry->period = find_period (self, entry);
    }

  g_hash_table_iter_init (&iter, self->nodes);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    mark_dirty (self, value);
}

/* Returns: whether the days that are covered changed */
static gboolean
update_days (RrFeedbackStats *self)
{
  double before = self->days[0];
  double during = self->days[1];

  if (self->has_extent)
    rr_window_get_days (&self->window, self->oldest, self->newest, self->days);

  return before != self->days[0] || during != self->days[1];
}

static void
update (RrFeedbackStats *self)
{
  if (!self->outdated)
    return;

  self->outdated = FALSE;
  update_periods (self);
  update_extent (self);

  if (update_days (self))
    {
      GHashTableIter iter;
      gpointer node;

      g_hash_table_iter_init (&iter, self->nodes);
      while (g_hash_table_iter_next (&iter, NULL, &node))
        {
          judge_node (self, node);
          mark_touched (self, node);
        }
    }

  for (guint i = 0; i < self->dirty->len; i++)
    {
      Node *node = self->dirty->pdata[i];

      node->dirty = FALSE;
      count_node (self, node);
      judge_node (self, node);
      mark_touched (self, node);
    }
  g_ptr_array_set_size (self->dirty, 0);
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
      Node *node = self->touched->pdata[i];

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
    add_entry (self, rr_list_get (map->feedback, i));

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
  Node *node;

  g_return_val_if_fail (RR_IS_FEEDBACK_STATS (self), NULL);
  g_return_val_if_fail (RR_IS_TOUCHPOINT (touchpoint), NULL);

  update (self);
  node = g_hash_table_lookup (self->nodes, rr_element_get_id (touchpoint));

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
          const Entry *entry = g_hash_table_lookup (self->entries, feedback);

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
  Entry *known;

  g_return_val_if_fail (RR_IS_FEEDBACK_STATS (self), RR_PERIOD_NONE);
  g_return_val_if_fail (RR_IS_FEEDBACK (entry), RR_PERIOD_NONE);

  update (self);
  known = g_hash_table_lookup (self->entries, entry);

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

  return self->n_unmatched;
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
