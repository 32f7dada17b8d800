/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-layout-private.h"

/* Putting cards into cells, and cells into order. */

/* The box of a touchpoint; made, and to be placed, where there is none yet.  Boxes stay
 * when a touchpoint goes: undo brings back the same one. */
RrCardBox *
rr_layout_ensure_card (RrLayout     *self,
                       RrTouchpoint *touchpoint)
{
  RrCardBox *card = g_hash_table_lookup (self->cards, touchpoint);

  if (card == NULL)
    {
      card = g_new0 (RrCardBox, 1);
      card->touchpoint = g_object_ref (touchpoint);
      card->stale = TRUE;
      g_hash_table_insert (self->cards, touchpoint, card);
    }

  return card;
}

RrLinkBox *
rr_layout_ensure_link (RrLayout *self,
                       RrLink   *link)
{
  RrLinkBox *box = g_hash_table_lookup (self->links, link);

  if (box == NULL)
    {
      box = g_new0 (RrLinkBox, 1);
      box->link = g_object_ref (link);
      g_hash_table_insert (self->links, link, box);
    }

  return box;
}

static RrStageBox *
ensure_stage (RrLayout *self,
              RrStage  *stage)
{
  RrStageBox *box = g_hash_table_lookup (self->stages, stage);

  if (box == NULL)
    {
      box = g_new0 (RrStageBox, 1);
      box->stage = g_object_ref (stage);
      box->columns = g_ptr_array_new_with_free_func ((GDestroyNotify) rr_column_box_free);
      box->notes = g_ptr_array_new_with_free_func ((GDestroyNotify) rr_cell_box_free);
      box->stale = TRUE;
      g_hash_table_insert (self->stages, stage, box);
    }

  return box;
}

static RrLaneBox *
ensure_lane (RrLayout *self,
             RrLane   *lane)
{
  RrLaneBox *box = g_hash_table_lookup (self->lanes, lane);

  if (box == NULL)
    {
      box = g_new0 (RrLaneBox, 1);
      box->lane = g_object_ref (lane);
      box->heights = g_array_new (FALSE, FALSE, sizeof (RrHeight));
      box->stale = TRUE;
      g_hash_table_insert (self->lanes, lane, box);
    }

  return box;
}

static void
take_out (RrLayout  *self,
          RrCardBox *card)
{
  RrCellBox *cell = card->cell;

  if (cell == NULL)
    return;

  g_ptr_array_remove (cell->cards, card);
  card->cell = NULL;
  cell->column->n_cards--;
  if (!cell->column->emptied)
    {
      cell->column->emptied = TRUE;
      g_ptr_array_add (self->emptied, cell->column);
    }
  rr_layout_mark_cell (self, cell);
  rr_layout_mark_column (self, cell->column);
}

/* The cell where the card belongs, or NULL where it stands nowhere. */
static RrCellBox *
find_home (RrLayout  *self,
           RrCardBox *card)
{
  RrTouchpoint *touchpoint = card->touchpoint;
  RrStage *stage;
  RrLane *lane;
  RrStageBox *stage_box;
  RrLaneBox *lane_box;

  if (RR_ELEMENT (touchpoint)->list == NULL)
    return NULL;

  stage = rr_map_find_stage (self->map, touchpoint->stage);
  lane = rr_map_find_lane (self->map, touchpoint->lane);
  if (stage == NULL || lane == NULL)
    return NULL;

  stage_box = g_hash_table_lookup (self->stages, stage);
  lane_box = g_hash_table_lookup (self->lanes, lane);
  if (stage_box == NULL || lane_box == NULL || !lane_box->shown || lane->kind != RR_LANE_CHANNEL)
    return NULL;

  return rr_column_box_find_cell (rr_stage_box_find_column (stage_box, (guint) touchpoint->step, TRUE),
                                  lane_box, TRUE);
}

static void
place (RrLayout  *self,
       RrCardBox *card)
{
  RrCellBox *home = find_home (self, card);

  if (home != card->cell)
    {
      take_out (self, card);
      card->cell = home;
      if (home != NULL)
        {
          g_ptr_array_add (home->cards, card);
          home->column->n_cards++;
        }
    }

  if (home != NULL)
    {
      rr_layout_mark_cell (self, home);
      rr_layout_mark_column (self, home->column);
      self->stages_moved |= home->column->step >= home->stage->n_steps;
    }
}

/* Puts the cards that came, went or moved where they belong. */
void
rr_layout_place_pending (RrLayout *self)
{
  for (guint i = 0; i < self->pending->len; i++)
    {
      RrCardBox *card = self->pending->pdata[i];

      card->pending = FALSE;
      place (self, card);
      if (card->cell != NULL)
        card->cell->unsorted = TRUE;
    }
  g_ptr_array_set_size (self->pending, 0);

  for (guint i = 0; i < self->pending_links->len; i++)
    {
      RrLinkBox *box = self->pending_links->pdata[i];
      RrTouchpoint *from = rr_map_find_touchpoint (self->map, box->link->from);
      RrTouchpoint *to = rr_map_find_touchpoint (self->map, box->link->to);

      box->pending = FALSE;
      box->from = from != NULL ? rr_layout_ensure_card (self, from) : NULL;
      box->to = to != NULL ? rr_layout_ensure_card (self, to) : NULL;
    }
  g_ptr_array_set_size (self->pending_links, 0);
}

static int
compare_positions (gconstpointer a,
                   gconstpointer b)
{
  guint first = rr_element_get_position ((*(RrCardBox **) a)->touchpoint);
  guint second = rr_element_get_position ((*(RrCardBox **) b)->touchpoint);

  return (first > second) - (first < second);
}

static void
stack_cell (RrLayout  *self,
            RrCellBox *cell)
{
  double y = 0;

  if (cell->unsorted)
    g_ptr_array_sort (cell->cards, compare_positions);
  cell->unsorted = FALSE;
  cell->dirty = FALSE;

  for (guint i = 0; i < cell->cards->len; i++)
    {
      RrCardBox *card = cell->cards->pdata[i];

      if (card->stale)
        {
          rr_text_cache_measure (self->texts, RR_TEXT_TITLE, card->touchpoint->title,
                                 RR_CARD_TEXT_WIDTH, NULL, &card->title_height);
          card->height = MAX (rr_layout_get_card_height (self),
                              RR_CARD_PADDING_TOP + card->title_height + RR_CARD_SIGNS_HEIGHT);
          card->stale = FALSE;
        }

      card->y = y;
      y += card->height + RR_CARD_GAP;
    }

  rr_layout_set_cell_height (self, cell, MAX (0, y - RR_CARD_GAP));
}

static void
drop_column (RrLayout    *self,
             RrColumnBox *column)
{
  RrStageBox *stage = column->stage;

  /* Its rows vanish with it. */
  for (guint i = 0; i < column->cells->len; i++)
    rr_layout_set_cell_height (self, column->cells->pdata[i], 0);

  g_ptr_array_remove (stage->columns, column);
  self->stages_moved = TRUE;
}

/* Brings the cells and columns that changed into order, and lets go of empty columns. */
void
rr_layout_settle_columns (RrLayout *self)
{
  for (guint i = 0; i < self->dirty_cells->len; i++)
    stack_cell (self, self->dirty_cells->pdata[i]);
  g_ptr_array_set_size (self->dirty_cells, 0);

  for (guint i = 0; i < self->dirty_columns->len; i++)
    rr_layout_collect_column (self, self->dirty_columns->pdata[i], FALSE);
  g_ptr_array_set_size (self->dirty_columns, 0);

  for (guint i = 0; i < self->emptied->len; i++)
    {
      RrColumnBox *column = self->emptied->pdata[i];

      column->emptied = FALSE;
      if (column->n_cards == 0)
        drop_column (self, column);
    }
  g_ptr_array_set_size (self->emptied, 0);

  if (self->stages_moved)
    for (guint i = 0; i < self->stage_order->len; i++)
      {
        RrStageBox *stage = self->stage_order->pdata[i];
        GPtrArray *columns = stage->columns;

        stage->n_steps = columns->len == 0
                         ? 1 : ((RrColumnBox *) columns->pdata[columns->len - 1])->step + 1;
      }
}

static void
forget_places (RrLayout *self)
{
  GHashTableIter iter;
  gpointer card, key;

  g_ptr_array_set_size (self->dirty_cells, 0);
  g_ptr_array_set_size (self->dirty_columns, 0);
  g_ptr_array_set_size (self->emptied, 0);
  g_ptr_array_set_size (self->stage_order, 0);
  g_ptr_array_set_size (self->lane_order, 0);

  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, NULL, &card))
    ((RrCardBox *) card)->cell = NULL;

  g_hash_table_iter_init (&iter, self->stages);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    if (RR_ELEMENT (key)->list == NULL)
      g_hash_table_iter_remove (&iter);

  g_hash_table_iter_init (&iter, self->lanes);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    if (RR_ELEMENT (key)->list == NULL)
      g_hash_table_iter_remove (&iter);
}

/* Places everything anew; what has been measured stays measured. */
void
rr_layout_rebuild (RrLayout *self)
{
  RrMap *map = self->map;

  forget_places (self);

  for (guint i = 0; i < rr_list_get_size (map->stages); i++)
    {
      RrStageBox *stage = ensure_stage (self, rr_list_get (map->stages, i));

      stage->position = i;
      stage->notes_stale = TRUE;
      g_ptr_array_set_size (stage->columns, 0);
      g_ptr_array_set_size (stage->notes, 0);
      g_ptr_array_add (self->stage_order, stage);
    }

  for (guint i = 0; i < rr_list_get_size (map->lanes); i++)
    {
      RrLaneBox *lane = ensure_lane (self, rr_list_get (map->lanes, i));

      lane->position = i;
      lane->shown = !lane->lane->hidden;
      g_array_set_size (lane->heights, 0);
      if (lane->shown)
        g_ptr_array_add (self->lane_order, lane);
    }

  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    place (self, rr_layout_ensure_card (self, rr_list_get (map->touchpoints, i)));

  self->actions_dirty = self->notes_dirty = TRUE;
  self->stages_moved = self->lanes_moved = TRUE;
  self->rebuild = FALSE;
}
