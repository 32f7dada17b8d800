/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-merge-columns-private.h"

#include <string.h>

static void
column_free (RrMergeColumn *column)
{
  g_ptr_array_unref (column->cards);
  g_free (column->key);
  g_free (column);
}

static int
compare_columns (gconstpointer a,
                 gconstpointer b)
{
  const RrMergeColumn *column_a = *(const RrMergeColumn *const *) a;
  const RrMergeColumn *column_b = *(const RrMergeColumn *const *) b;

  return (column_a->step > column_b->step) - (column_a->step < column_b->step);
}

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static const RrTouchpoint *
card_on (RrMergeNode *node,
         RrSide       side,
         const char  *stage)
{
  RrTouchpoint *card = (RrTouchpoint *) node->sides[side];

  return card != NULL && g_str_equal (card->stage, stage) ? card : NULL;
}

static void
read_side (RrStageColumns *columns,
           RrSide          side,
           const char     *stage)
{
  g_autoptr (GHashTable) by_step = g_hash_table_new (NULL, NULL);

  columns->sides[side] = g_ptr_array_new_with_free_func ((GDestroyNotify) column_free);
  columns->where[side] = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < columns->cards->len; i++)
    {
      RrMergeNode *node = columns->cards->pdata[i];
      const RrTouchpoint *card = card_on (node, side, stage);
      RrMergeColumn *column;

      if (card == NULL)
        continue;

      column = g_hash_table_lookup (by_step, GINT_TO_POINTER (card->step));
      if (column == NULL)
        {
          column = g_new0 (RrMergeColumn, 1);
          column->step = card->step;
          column->cards = g_ptr_array_new ();
          g_hash_table_insert (by_step, GINT_TO_POINTER (card->step), column);
          g_ptr_array_add (columns->sides[side], column);
        }
      g_ptr_array_add (column->cards, node->key);
      g_hash_table_insert (columns->where[side], node->key, column);
    }

  g_ptr_array_sort (columns->sides[side], compare_columns);
  for (guint i = 0; i < columns->sides[side]->len; i++)
    g_ptr_array_sort (((RrMergeColumn *) columns->sides[side]->pdata[i])->cards, compare_ids);
}

/* A column of a side and the one of the base that it may be. */
typedef struct
{
  RrMergeColumn *column;
  RrMergeColumn *base;
  guint n_common;
} Match;

static int
compare_matches (gconstpointer a,
                 gconstpointer b)
{
  const Match *match_a = a;
  const Match *match_b = b;

  if (match_a->n_common != match_b->n_common)
    return match_a->n_common > match_b->n_common ? -1 : 1;
  if (match_a->column != match_b->column)
    return strcmp (match_a->column->cards->pdata[0], match_b->column->cards->pdata[0]);

  return strcmp (match_a->base->key, match_b->base->key);
}

static void
count_common (RrStageColumns *columns,
              RrMergeColumn  *column,
              GArray         *matches)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer base, count;

  for (guint i = 0; i < column->cards->len; i++)
    {
      base = g_hash_table_lookup (columns->where[RR_BASE], column->cards->pdata[i]);
      if (base != NULL)
        g_hash_table_insert (counts, base,
                             GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, base)) + 1));
    }

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &base, &count))
    {
      Match match = { column, base, GPOINTER_TO_UINT (count) };

      g_array_append_val (matches, match);
    }
}

/* Gives the columns the key of the column of the base with which they have the most cards in
 * common, if it is nobody else's. */
static void
match_columns (RrStageColumns *columns,
               GPtrArray      *found)
{
  g_autoptr (GArray) matches = g_array_new (FALSE, FALSE, sizeof (Match));
  g_autoptr (GHashTable) taken = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < found->len; i++)
    count_common (columns, found->pdata[i], matches);
  g_array_sort (matches, compare_matches);

  for (guint i = 0; i < matches->len; i++)
    {
      Match *match = &g_array_index (matches, Match, i);

      if (match->column->key == NULL && g_hash_table_add (taken, match->base))
        match->column->key = g_strdup (match->base->key);
    }
}

/* Names the columns of a side; a new one is known by its first card. */
static void
name_columns (RrStageColumns *columns,
              RrSide          side)
{
  match_columns (columns, columns->sides[side]);

  for (guint i = 0; i < columns->sides[side]->len; i++)
    {
      RrMergeColumn *column = columns->sides[side]->pdata[i];

      if (column->key == NULL)
        column->key = g_strconcat ("n", column->cards->pdata[0], NULL);
    }
}

/* Fills in @columns: the columns that each side makes of @cards, in the stage with the id @stage. */
void
rr_stage_columns_init (RrStageColumns *columns,
                       GPtrArray      *cards,
                       const char     *stage)
{
  columns->cards = cards;
  for (guint side = 0; side < RR_N_SIDES; side++)
    read_side (columns, side, stage);
  for (guint i = 0; i < columns->sides[RR_BASE]->len; i++)
    ((RrMergeColumn *) columns->sides[RR_BASE]->pdata[i])->key = g_strdup_printf ("b%05u", i);
  name_columns (columns, RR_OURS);
  name_columns (columns, RR_THEIRS);
}

void
rr_stage_columns_clear (RrStageColumns *columns)
{
  for (guint side = 0; side < RR_N_SIDES; side++)
    {
      g_ptr_array_unref (columns->sides[side]);
      g_hash_table_unref (columns->where[side]);
    }
}
