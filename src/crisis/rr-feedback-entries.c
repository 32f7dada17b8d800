/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-entries-private.h"

#include <math.h>

#include "rr-date.h"

static void
node_free (RrFeedbackNode *node)
{
  g_free (node->touchpoint);
  g_ptr_array_unref (node->entries);
  g_free (node);
}

void
rr_feedback_entries_init (RrFeedbackEntries *self)
{
  *self = (RrFeedbackEntries) { 0 };
  self->entries = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->nodes = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) node_free);
  self->dirty = g_ptr_array_new ();
}

void
rr_feedback_entries_clear (RrFeedbackEntries *self)
{
  g_clear_pointer (&self->entries, g_hash_table_unref);
  g_clear_pointer (&self->nodes, g_hash_table_unref);
  g_clear_pointer (&self->dirty, g_ptr_array_unref);
}

/* To be counted again; @node may be %NULL. */
void
rr_feedback_entries_mark (RrFeedbackEntries *self,
                          RrFeedbackNode    *node)
{
  if (node == NULL || node->dirty)
    return;

  node->dirty = TRUE;
  g_ptr_array_add (self->dirty, node);
}

static RrFeedbackNode *
ensure_node (RrFeedbackEntries *self,
             const char        *touchpoint)
{
  RrFeedbackNode *node;

  if (touchpoint == NULL)
    return NULL;

  node = g_hash_table_lookup (self->nodes, touchpoint);
  if (node == NULL)
    {
      node = g_new0 (RrFeedbackNode, 1);
      node->touchpoint = g_strdup (touchpoint);
      node->entries = g_ptr_array_new ();
      rr_feedback_stat_clear (&node->stat);
      g_hash_table_insert (self->nodes, node->touchpoint, node);
    }

  return node;
}

static void
match_entry (RrFeedbackEntries *self,
             RrFeedbackEntry   *entry)
{
  entry->node = ensure_node (self, entry->feedback->touchpoint);
  if (entry->node == NULL)
    {
      self->n_unmatched++;
      return;
    }

  g_ptr_array_add (entry->node->entries, entry);
  entry->node->unsorted = TRUE;
  rr_feedback_entries_mark (self, entry->node);
}

static void
unmatch_entry (RrFeedbackEntries *self,
               RrFeedbackEntry   *entry)
{
  if (entry->node == NULL)
    {
      self->n_unmatched--;
      return;
    }

  g_ptr_array_remove (entry->node->entries, entry);
  rr_feedback_entries_mark (self, entry->node);
  entry->node = NULL;
}

static void
widen_extent (RrFeedbackEntries     *self,
              const RrFeedbackEntry *entry)
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
narrow_extent (RrFeedbackEntries     *self,
               const RrFeedbackEntry *entry)
{
  if (entry->has_instant && (entry->instant == self->oldest || entry->instant == self->newest))
    self->extent_dirty = TRUE;
}

static void
read_instant (RrFeedbackEntry *entry)
{
  RrDate date;

  entry->has_instant = rr_date_parse (entry->feedback->date, &date);
  entry->instant = entry->has_instant ? date.first : 0;
}

static RrPeriod
find_period (RrFeedbackEntries     *self,
             const RrFeedbackEntry *entry)
{
  return entry->has_instant ? rr_window_get_period (&self->window, entry->instant)
                            : RR_PERIOD_NONE;
}

void
rr_feedback_entries_add (RrFeedbackEntries *self,
                         RrFeedback        *feedback)
{
  RrFeedbackEntry *entry = g_new0 (RrFeedbackEntry, 1);

  entry->feedback = feedback;
  read_instant (entry);
  entry->period = find_period (self, entry);
  g_hash_table_insert (self->entries, feedback, entry);
  match_entry (self, entry);
  widen_extent (self, entry);
}

void
rr_feedback_entries_remove (RrFeedbackEntries *self,
                            RrFeedback        *feedback)
{
  RrFeedbackEntry *entry = g_hash_table_lookup (self->entries, feedback);

  g_assert (entry != NULL);

  unmatch_entry (self, entry);
  narrow_extent (self, entry);
  g_hash_table_remove (self->entries, feedback);
}

/* Returns: whether a member of an entry matters here */
gboolean
rr_feedback_entries_update (RrFeedbackEntries *self,
                            RrFeedback        *feedback,
                            const char        *field)
{
  RrFeedbackEntry *entry = g_hash_table_lookup (self->entries, feedback);

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
      rr_feedback_entries_mark (self, entry->node);
    }
  else if (g_str_equal (field, "sentiment"))
    rr_feedback_entries_mark (self, entry->node);
  else
    return FALSE;

  return TRUE;
}

/* After @feedback changed its place in the list. */
void
rr_feedback_entries_move (RrFeedbackEntries *self,
                          RrFeedback        *feedback)
{
  RrFeedbackEntry *entry = g_hash_table_lookup (self->entries, feedback);

  if (entry->node != NULL)
    entry->node->unsorted = TRUE;
  rr_feedback_entries_mark (self, entry->node);
}

/* Divides time anew. */
void
rr_feedback_entries_set_window (RrFeedbackEntries *self,
                                const RrWindow    *window)
{
  GHashTableIter iter;
  gpointer value;

  self->window = *window;

  g_hash_table_iter_init (&iter, self->entries);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      RrFeedbackEntry *entry = value;

      entry->period = find_period (self, entry);
    }

  g_hash_table_iter_init (&iter, self->nodes);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    rr_feedback_entries_mark (self, value);
}

/* Returns: whether there are entries; then when the oldest and the newest were made */
gboolean
rr_feedback_entries_get_extent (RrFeedbackEntries *self,
                                gint64            *oldest,
                                gint64            *newest)
{
  if (self->extent_dirty)
    {
      GHashTableIter iter;
      gpointer entry;

      self->extent_dirty = FALSE;
      self->has_extent = FALSE;
      g_hash_table_iter_init (&iter, self->entries);
      while (g_hash_table_iter_next (&iter, NULL, &entry))
        widen_extent (self, entry);
    }

  *oldest = self->oldest;
  *newest = self->newest;

  return self->has_extent;
}

/* Somebody may ask between a removal and the moment at which this is told of it. */
static guint
get_position (const RrFeedbackEntry *entry)
{
  return RR_ELEMENT (entry->feedback)->list != NULL ? rr_element_get_position (entry->feedback) : G_MAXUINT;
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  guint position_a = get_position (*(RrFeedbackEntry *const *) a);
  guint position_b = get_position (*(RrFeedbackEntry *const *) b);

  return (position_a > position_b) - (position_a < position_b);
}

/* Counts the entries of @node; what they say is left unknown. */
void
rr_feedback_node_count (RrFeedbackNode *node)
{
  if (node->unsorted)
    g_ptr_array_sort (node->entries, compare_entries);
  node->unsorted = FALSE;

  node->stat = (RrFeedbackStat) { .fall = NAN, .surge = NAN, .pressure = NAN, .suggested = -1 };
  node->stat.total = node->entries->len;
  for (guint i = 0; i < node->entries->len; i++)
    {
      RrFeedbackEntry *entry = node->entries->pdata[i];

      rr_tally_add (node->stat.periods, entry->period, entry->feedback->sentiment);
    }
  rr_tally_finish (node->stat.periods);
}
