/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-merge-group.h"

#include <string.h>

#include "rr-difference.h"
#include "rr-element-label.h"
#include "rr-map-file.h"

/**
 * rr_merge_source_new:
 * @name: (nullable): whose it is, for people; %NULL: of whoever wrote our file
 * @map: a copy
 *
 * Returns: (transfer full): a copy to be merged, with nothing chosen
 */
RrMergeSource *
rr_merge_source_new (const char *name,
                     RrMap      *map)
{
  RrMergeSource *self;

  g_return_val_if_fail (RR_IS_MAP (map), NULL);

  self = g_new0 (RrMergeSource, 1);
  self->name = g_strdup (name);
  self->map = g_object_ref (map);
  self->choices = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->differences = g_ptr_array_new_with_free_func ((GDestroyNotify) rr_difference_free);
  self->conflicts = g_ptr_array_new_with_free_func ((GDestroyNotify) rr_conflict_free);
  self->rivals = g_ptr_array_new ();

  return self;
}

void
rr_merge_source_free (RrMergeSource *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->name);
  g_object_unref (self->map);
  g_hash_table_unref (self->choices);
  g_ptr_array_unref (self->differences);
  g_ptr_array_unref (self->conflicts);
  g_ptr_array_unref (self->rivals);
  g_free (self);
}

/* Whether @map clashes with @source in the same thing with the same value. */
static gboolean
is_rival (RrMap         *base,
          RrMap         *map,
          RrMergeSource *source,
          RrConflict    *conflict)
{
  g_autoptr (GPtrArray) conflicts = NULL;
  g_autoptr (RrMap) merged = rr_merge (base, map, source->map, NULL, &conflicts, NULL);

  for (guint i = 0; merged != NULL && i < conflicts->len; i++)
    {
      RrConflict *other = conflicts->pdata[i];

      if (g_str_equal (other->key, conflict->key) && g_str_equal (other->ours_text, conflict->ours_text))
        return TRUE;
    }

  return FALSE;
}

/* Whose value it is that the source with number @n clashes with. */
static void
find_rivals (RrMap     *base,
             RrMap     *ours,
             GPtrArray *sources,
             guint      n)
{
  RrMergeSource *self = sources->pdata[n];

  g_ptr_array_set_size (self->rivals, 0);
  for (guint i = 0; i < self->conflicts->len; i++)
    {
      RrConflict *conflict = self->conflicts->pdata[i];
      RrMergeSource *rival = NULL;

      if (n > 0 && !is_rival (base, ours, self, conflict))
        {
          for (guint j = 0; j < n && rival == NULL; j++)
            {
              RrMergeSource *other = sources->pdata[j];

              if (is_rival (base, other->map, self, conflict))
                rival = other;
            }
        }
      g_ptr_array_add (self->rivals, rival);
    }
}

/* What an element is called may be what was merged already; people know it by the name that it has. */
static void
name_as_ours (RrMap     *ours,
              GPtrArray *conflicts)
{
  for (guint i = 0; i < conflicts->len; i++)
    {
      RrConflict *conflict = conflicts->pdata[i];
      RrElement *element = rr_map_find (ours, conflict->id);
      g_autofree char *address = NULL;

      if (element == NULL)
        continue;

      /* A part of a scenario is known by the card that it is about, which is not what it is. */
      address = g_strdup_printf ("%s\n%s\n", rr_list_get_field (element->list)->name, conflict->id);
      if (strstr (conflict->key, address) != NULL)
        {
          g_free (conflict->title);
          conflict->title = rr_element_label (element);
        }
    }
}

/**
 * rr_merge_group:
 * @base: (nullable): what all copies were made from; %NULL where nobody knows, then what one
 *   lacks counts as added by the others, and nothing is removed
 * @ours: the copy that they are merged into; it stays as it is
 * @sources: (element-type RrMergeSource): the other copies
 *
 * Merges all of @sources into @ours, in their order, and fills in what each of them brings and
 * clashes with.  Where several changed the same, the first stays, unless another is chosen.
 *
 * Returns: (transfer full) (nullable): a map of its own; %NULL with an error of #RrError where
 *   the result would be too large to be read
 */
RrMap *
rr_merge_group (RrMap      *base,
                RrMap      *ours,
                GPtrArray  *sources,
                GError    **error)
{
  g_autoptr (RrMap) merged = NULL;

  g_return_val_if_fail (base == NULL || RR_IS_MAP (base), NULL);
  g_return_val_if_fail (RR_IS_MAP (ours), NULL);
  g_return_val_if_fail (sources != NULL, NULL);

  merged = rr_map_copy (ours);
  for (guint i = 0; i < sources->len; i++)
    {
      RrMergeSource *source = sources->pdata[i];
      g_autoptr (GPtrArray) conflicts = NULL;
      g_autoptr (RrMap) next = rr_merge (base, merged, source->map, source->choices, &conflicts, error);

      if (next == NULL)
        return NULL;

      g_ptr_array_unref (source->conflicts);
      source->conflicts = g_steal_pointer (&conflicts);
      g_ptr_array_unref (source->differences);
      source->differences = rr_difference_list (merged, next);
      find_rivals (base, ours, sources, i);
      name_as_ours (ours, source->conflicts);
      g_set_object (&merged, next);
    }

  return g_steal_pointer (&merged);
}

/* Guessing what they began as. */

/* How many stages, lanes and cards of @map are there in @other too; or are there at all. */
static guint
count_shared (RrMap *map,
              RrMap *other)
{
  RrList *const lists[] = { map->stages, map->lanes, map->touchpoints };
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      for (guint j = 0; j < rr_list_get_size (lists[i]); j++)
        {
          RrElement *element = rr_list_get (lists[i], j);
          RrElement *same = rr_map_find (other, rr_element_get_id (element));

          if (same != NULL && G_OBJECT_TYPE (same) == G_OBJECT_TYPE (element))
            n++;
        }
    }

  return n;
}

/**
 * rr_merge_is_related:
 * @candidate: a map
 * @copy: a map
 *
 * Returns: whether @copy may have begun as @candidate: it has half of what that has, at least
 */
gboolean
rr_merge_is_related (RrMap *candidate,
                     RrMap *copy)
{
  guint n;

  g_return_val_if_fail (RR_IS_MAP (candidate), FALSE);
  g_return_val_if_fail (RR_IS_MAP (copy), FALSE);

  n = count_shared (candidate, candidate);

  return n > 0 && 2 * count_shared (candidate, copy) >= n;
}

/* What every other copy has otherwise is what this one changed itself: it is not the origin. */
static gboolean
stands_alone (GPtrArray *texts,
              guint      n_others)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < texts->len; i++)
    {
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, texts->pdata[i])) + 1;

      if (n == n_others)
        return TRUE;
      g_hash_table_insert (counts, texts->pdata[i], GUINT_TO_POINTER (n));
    }

  return FALSE;
}

/**
 * rr_merge_guess_base:
 * @candidates: (element-type RrMap): maps that the copies may have begun as; the better known
 *   first; copies may be among them
 * @copies: (element-type RrMap): the copies, two or more
 *
 * The origin shares half of what it has with each copy, and differs from all of them together
 * the least.  A copy that has something alone is none, and of two copies nobody can tell.
 *
 * Returns: the number of the candidate; −1 where none will do
 */
int
rr_merge_guess_base (GPtrArray *candidates,
                     GPtrArray *copies)
{
  guint best_distance = G_MAXUINT;
  int best = -1;

  g_return_val_if_fail (candidates != NULL, -1);
  g_return_val_if_fail (copies != NULL, -1);

  for (guint i = 0; i < candidates->len; i++)
    {
      g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
      gboolean is_copy = g_ptr_array_find (copies, candidates->pdata[i], NULL);
      gboolean fits = !is_copy || copies->len > 2;

      for (guint j = 0; j < copies->len && fits; j++)
        {
          g_autoptr (GPtrArray) differences = NULL;

          fits = rr_merge_is_related (candidates->pdata[i], copies->pdata[j]);
          differences = rr_difference_list (candidates->pdata[i], copies->pdata[j]);
          for (guint k = 0; k < differences->len; k++)
            g_ptr_array_add (texts, rr_difference_to_text (differences->pdata[k]));
        }
      if (!fits || (is_copy && stands_alone (texts, copies->len - 1)))
        continue;

      if (texts->len < best_distance)
        {
          best_distance = texts->len;
          best = (int) i;
        }
    }

  return best;
}
