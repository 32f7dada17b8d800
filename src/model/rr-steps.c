/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-steps.h"

#include <string.h>

static int
compare_positions (gconstpointer a,
                   gconstpointer b)
{
  guint position_a = rr_element_get_position (*(gpointer *) a);
  guint position_b = rr_element_get_position (*(gpointer *) b);

  return (position_a > position_b) - (position_a < position_b);
}

/* The cards of a stage in the order of the list, so that steps are made of the same
 * changes each time. */
static GPtrArray *
get_cards (RrMap      *map,
           const char *stage)
{
  GPtrArray *cards = rr_places_get_stage (map->places, stage);

  g_ptr_array_sort (cards, compare_positions);

  return cards;
}

/* Moves the cards of @stage from @step on to the next column. */
gboolean
rr_steps_make_room (RrDocument  *document,
                    const char  *stage,
                    guint        step,
                    GError     **error)
{
  g_autoptr (GPtrArray) cards = get_cards (rr_document_get_map (document), stage);

  for (guint i = 0; i < cards->len; i++)
    {
      RrTouchpoint *card = cards->pdata[i];

      if ((guint) card->step >= step &&
          !rr_document_set (document, card, "step", rr_value_int (card->step + 1), error))
        return FALSE;
    }

  return TRUE;
}

static void
close_up_stage (RrDocument *document,
                const char *stage)
{
  RrMap *map = rr_document_get_map (document);
  guint n_steps = rr_places_count_steps (map->places, stage);
  g_autofree int *renumbered = g_new (int, n_steps + 1);
  g_autoptr (GPtrArray) cards = NULL;
  int next = 0;

  for (guint step = 0; step < n_steps; step++)
    renumbered[step] = rr_places_count_cards (map->places, stage, step) > 0 ? next++ : -1;

  if ((guint) next == n_steps)
    return;

  cards = get_cards (map, stage);
  for (guint i = 0; i < cards->len; i++)
    {
      RrTouchpoint *card = cards->pdata[i];
      g_autoptr (GError) error = NULL;

      /* Closer to 0 than before. */
      rr_document_set (document, card, "step", rr_value_int (renumbered[card->step]), &error);
      g_assert_no_error (error);
    }
}

static int
compare_texts (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char **) a, *(const char **) b);
}

/* Closes up the empty steps of the stages in which cards came, went or moved since the
 * last call; within the open step. */
void
rr_steps_close_up (RrDocument *document)
{
  RrMap *map = rr_document_get_map (document);
  g_autoptr (GPtrArray) stages = rr_places_take_touched (map->places);

  g_ptr_array_sort (stages, compare_texts);
  for (guint i = 0; i < stages->len; i++)
    {
      if (rr_map_find_stage (map, stages->pdata[i]) != NULL)
        close_up_stage (document, stages->pdata[i]);
    }

  /* Closing up touches the same stages again. */
  g_ptr_array_unref (rr_places_take_touched (map->places));
}
