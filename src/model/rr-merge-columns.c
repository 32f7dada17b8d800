/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-merge-columns-private.h"

#include "rr-order.h"
#include "rr-value.h"

/* Nobody makes more of them; further ones share the last. */
#define MAX_STEP 9999

static gboolean
same_cards (RrMergeColumn *a,
            RrMergeColumn *b)
{
  if (a == NULL || b == NULL || a->cards->len != b->cards->len)
    return FALSE;

  for (guint i = 0; i < a->cards->len; i++)
    {
      if (!g_str_equal (a->cards->pdata[i], b->cards->pdata[i]))
        return FALSE;
    }

  return TRUE;
}

static const char *
key_on (RrStageColumns *columns,
        RrSide          side,
        RrMergeNode    *node)
{
  RrMergeColumn *column = g_hash_table_lookup (columns->where[side], node->key);

  return column != NULL ? column->key : NULL;
}

/* The key of the column in which a card stands in the result. */
static const char *
merge_card (RrMerge        *self,
            RrStageColumns *columns,
            RrMergeNode    *node)
{
  const char *base = key_on (columns, RR_BASE, node);
  const char *ours = key_on (columns, RR_OURS, node);
  const char *theirs = key_on (columns, RR_THEIRS, node);
  g_autoptr (JsonNode) our_step = NULL;
  g_autoptr (JsonNode) their_step = NULL;

  if (ours == NULL || theirs == NULL)
    return ours != NULL ? ours : theirs;
  if (g_str_equal (ours, theirs) || g_strcmp0 (base, theirs) == 0)
    return ours;
  if (g_strcmp0 (base, ours) == 0)
    return theirs;

  /* The same cards stand together on both sides, only what the column was is unclear. */
  if (same_cards (g_hash_table_lookup (columns->where[RR_OURS], node->key),
                  g_hash_table_lookup (columns->where[RR_THEIRS], node->key)))
    return strcmp (ours, theirs) > 0 ? ours : theirs;

  our_step = rr_value_int (((RrTouchpoint *) node->sides[RR_OURS])->step);
  their_step = rr_value_int (((RrTouchpoint *) node->sides[RR_THEIRS])->step);

  return rr_merge_conflict (self, node, &node->klass->fields[rr_merge_node_find (node, "step")],
                            NULL, our_step, their_step) ? theirs : ours;
}

static GPtrArray *
keys_of (RrStageColumns *columns,
         RrSide          side)
{
  GPtrArray *keys = g_ptr_array_new ();

  for (guint i = 0; i < columns->sides[side]->len; i++)
    g_ptr_array_add (keys, ((RrMergeColumn *) columns->sides[side]->pdata[i])->key);

  return keys;
}

static JsonNode *
describe_order (RrStageColumns *columns,
                RrSide          side)
{
  g_autoptr (GPtrArray) cards = g_ptr_array_new ();

  for (guint i = 0; i < columns->sides[side]->len; i++)
    g_ptr_array_extend (cards, ((RrMergeColumn *) columns->sides[side]->pdata[i])->cards, NULL, NULL);
  g_ptr_array_add (cards, NULL);

  return rr_value_texts ((const char *const *) cards->pdata);
}

static GPtrArray *
merge_order (RrMerge        *self,
             RrMergeNode    *stage,
             RrStageColumns *columns,
             GHashTable     *used)
{
  g_autoptr (GPtrArray) base = keys_of (columns, RR_BASE);
  g_autoptr (GPtrArray) ours = keys_of (columns, RR_OURS);
  g_autoptr (GPtrArray) theirs = keys_of (columns, RR_THEIRS);
  gboolean conflict;
  GPtrArray *order = rr_order_merge (base, ours, theirs, used, FALSE, &conflict);

  if (conflict)
    {
      g_autoptr (JsonNode) our_order = describe_order (columns, RR_OURS);
      g_autoptr (JsonNode) their_order = describe_order (columns, RR_THEIRS);

      if (rr_merge_conflict (self, stage, NULL, "columns", our_order, their_order))
        {
          g_ptr_array_unref (order);
          order = rr_order_merge (base, ours, theirs, used, TRUE, &conflict);
        }
    }

  return order;
}

/* Whether @side has all cards of the stage in the columns of the result, maybe with gaps. */
static gboolean
side_agrees (RrStageColumns *columns,
             RrMap          *map,
             const char     *stage,
             RrSide          side,
             const int      *numbers)
{
  g_autoptr (GHashTable) steps = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) all = rr_places_get_stage (map->places, stage);

  /* Where cards went, the gap that they left is closed. */
  if (all->len != columns->cards->len)
    return FALSE;

  for (guint i = 0; i < columns->cards->len; i++)
    {
      RrMergeNode *node = columns->cards->pdata[i];
      RrMergeColumn *column = g_hash_table_lookup (columns->where[side], node->key);
      gpointer known;

      if (column == NULL)
        return FALSE;
      if (g_hash_table_lookup_extended (steps, GINT_TO_POINTER (numbers[i]), NULL, &known))
        {
          if (GPOINTER_TO_INT (known) != column->step)
            return FALSE;
        }
      g_hash_table_insert (steps, GINT_TO_POINTER (numbers[i]), GINT_TO_POINTER (column->step));
    }

  /* As many columns, and in one order. */
  if (g_hash_table_size (steps) != columns->sides[side]->len)
    return FALSE;
  for (guint i = 0; i < columns->sides[side]->len; i++)
    {
      RrMergeColumn *column = columns->sides[side]->pdata[i];
      gpointer step = g_hash_table_lookup (steps, GUINT_TO_POINTER (i));

      if (GPOINTER_TO_INT (step) != column->step)
        return FALSE;
    }

  return TRUE;
}

static gboolean
same_steps (RrStageColumns *columns,
            RrSide          a,
            RrSide          b)
{
  for (guint i = 0; i < columns->cards->len; i++)
    {
      RrMergeNode *node = columns->cards->pdata[i];
      RrMergeColumn *column_a = g_hash_table_lookup (columns->where[a], node->key);
      RrMergeColumn *column_b = g_hash_table_lookup (columns->where[b], node->key);

      if (column_a == NULL || column_b == NULL || column_a->step != column_b->step)
        return FALSE;
    }

  return TRUE;
}

/* Columns are numbered without gaps, but a file that has gaps keeps them where nothing moved. */
static void
write_steps (RrMerge        *self,
             RrStageColumns *columns,
             const char     *stage,
             const int      *numbers)
{
  gboolean ours = side_agrees (columns, self->maps[RR_OURS], stage, RR_OURS, numbers);
  gboolean theirs = side_agrees (columns, self->maps[RR_THEIRS], stage, RR_THEIRS, numbers);
  int side = -1;

  if (ours && theirs)
    {
      if (same_steps (columns, RR_OURS, RR_THEIRS) || same_steps (columns, RR_BASE, RR_THEIRS))
        side = RR_OURS;
      else if (same_steps (columns, RR_BASE, RR_OURS))
        side = RR_THEIRS;
    }
  else if (ours || theirs)
    {
      side = ours ? RR_OURS : RR_THEIRS;
    }

  for (guint i = 0; i < columns->cards->len; i++)
    {
      RrMergeNode *node = columns->cards->pdata[i];
      guint index = rr_merge_node_find (node, "step");
      int step = numbers[i];

      if (side >= 0)
        step = ((RrMergeColumn *) g_hash_table_lookup (columns->where[side], node->key))->step;
      json_node_unref (node->values[index]);
      node->values[index] = rr_value_int (MIN (step, MAX_STEP));
    }
}

static void
number_stage (RrMerge     *self,
              RrMergeNode *stage,
              GPtrArray   *cards)
{
  RrStageColumns columns;
  g_autofree const char **keys = g_new0 (const char *, cards->len + 1);
  g_autofree int *numbers = g_new0 (int, cards->len + 1);
  g_autoptr (GHashTable) used = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) position = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) order = NULL;

  rr_stage_columns_init (&columns, cards, stage->key);

  for (guint i = 0; i < cards->len; i++)
    {
      keys[i] = merge_card (self, &columns, cards->pdata[i]);
      g_hash_table_add (used, (gpointer) keys[i]);
    }

  order = merge_order (self, stage, &columns, used);
  for (guint i = 0; i < order->len; i++)
    g_hash_table_insert (position, order->pdata[i], GUINT_TO_POINTER (i));
  for (guint i = 0; i < cards->len; i++)
    numbers[i] = GPOINTER_TO_INT (g_hash_table_lookup (position, keys[i]));
  write_steps (self, &columns, stage->key, numbers);

  rr_stage_columns_clear (&columns);
}

static void
find_moved (RrMerge     *self,
            RrMergeNode *stage,
            GPtrArray   *cards,
            GHashTable  *found)
{
  RrStageColumns columns;
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;
  g_autoptr (GHashTable) moved = NULL;

  rr_stage_columns_init (&columns, cards, stage->key);
  before = keys_of (&columns, RR_BASE);
  after = keys_of (&columns, RR_OURS);
  moved = rr_order_moved (before, after);

  for (guint i = 0; i < cards->len; i++)
    {
      RrMergeNode *node = cards->pdata[i];
      const char *base = key_on (&columns, RR_BASE, node);
      const char *ours = key_on (&columns, RR_OURS, node);

      if (base != NULL && ours != NULL &&
          (!g_str_equal (base, ours) || g_hash_table_contains (moved, ours)))
        g_hash_table_add (found, g_strdup (node->key));
    }

  rr_stage_columns_clear (&columns);
}

typedef void (* StageFunc) (RrMerge     *self,
                            RrMergeNode *stage,
                            GPtrArray   *cards,
                            gpointer     user_data);

/* Calls @func for each stage that has cards in the result. */
static void
for_each_stage (RrMerge  *self,
                StageFunc func,
                gpointer  user_data)
{
  GPtrArray *touchpoints = self->root->children[rr_merge_node_find (self->root, "touchpoints")];
  GPtrArray *stages = self->root->children[rr_merge_node_find (self->root, "stages")];
  g_autoptr (GHashTable) by_stage = NULL;

  by_stage = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < touchpoints->len; i++)
    {
      RrMergeNode *node = touchpoints->pdata[i];
      const char *stage;
      GPtrArray *cards;

      if (!node->present)
        continue;

      stage = json_node_get_string (node->values[rr_merge_node_find (node, "stage")]);
      cards = g_hash_table_lookup (by_stage, stage);
      if (cards == NULL)
        {
          cards = g_ptr_array_new ();
          g_hash_table_insert (by_stage, (gpointer) stage, cards);
        }
      g_ptr_array_add (cards, node);
    }

  for (guint i = 0; i < stages->len; i++)
    {
      RrMergeNode *stage = stages->pdata[i];
      GPtrArray *cards = g_hash_table_lookup (by_stage, stage->key);

      if (stage->present && cards != NULL)
        func (self, stage, cards, user_data);
    }
}

static void
number_stage_func (RrMerge     *self,
                   RrMergeNode *stage,
                   GPtrArray   *cards,
                   gpointer     user_data)
{
  number_stage (self, stage, cards);
}

static void
find_moved_func (RrMerge     *self,
                 RrMergeNode *stage,
                 GPtrArray   *cards,
                 gpointer     user_data)
{
  find_moved (self, stage, cards, user_data);
}

/* Merges the columns of each stage as a list keyed by their cards, and numbers them anew, so
 * that two people who each insert a column do not end with one. */
void
rr_merge_number_columns (RrMerge *self)
{
  for_each_stage (self, number_stage_func, NULL);
}

/* Returns: (transfer full): the ids of cards that ours moved to another column of their
 * stage; those of columns that only have another number are not among them. */
GHashTable *
rr_merge_find_moved (RrMerge *self)
{
  GHashTable *found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for_each_stage (self, find_moved_func, found);

  return found;
}
