/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-session-private.h"

/* The keyboard's cursor: it stands on cells, empty ones too, and on the cards in them. */

static RrStage *
first_stage (RrMap *map)
{
  return rr_list_get_size (map->stages) > 0 ? rr_list_get (map->stages, 0) : NULL;
}

static RrLane *
first_card_lane (RrMap *map)
{
  guint size = rr_list_get_size (map->lanes);

  for (guint i = 0; i < size; i++)
    {
      RrLane *lane = rr_list_get (map->lanes, i);

      if (lane->kind == RR_LANE_CHANNEL && !lane->hidden)
        return lane;
    }
  return NULL;
}

/**
 * rr_session_get_cursor:
 * @self: a session
 * @place: (out): the cell; its texts belong to the map.  Its index is that of the card
 *   with the cursor, %G_MAXUINT where there is none
 *
 * Gets the cell on which the keyboard's cursor stands: that of the focused touchpoint, or
 * the one where it was last, or the first of the map.
 *
 * Returns: %FALSE if the map has no cell
 */
gboolean
rr_session_get_cursor (RrSession *self,
                       RrPlace   *place)
{
  RrSelection *selection;
  RrTouchpoint *touchpoint = NULL;
  RrMap *map;
  RrStage *stage = NULL;
  RrLane *lane = NULL;

  g_return_val_if_fail (RR_IS_SESSION (self), FALSE);
  g_return_val_if_fail (place != NULL, FALSE);

  map = rr_session_get_map (self);
  if (map == NULL)
    return FALSE;

  selection = rr_session_get_selection_state (self);
  if (selection->stage != NULL)
    stage = rr_map_find_stage (map, selection->stage);
  if (selection->lane != NULL)
    lane = rr_map_find_lane (map, selection->lane);
  if (selection->focused != NULL)
    touchpoint = rr_map_find_touchpoint (map, selection->focused);

  if (stage == NULL)
    stage = first_stage (map);
  if (lane == NULL || (lane->hidden && touchpoint == NULL))
    lane = first_card_lane (map);
  if (stage == NULL || lane == NULL)
    return FALSE;

  *place = (RrPlace) {
    .stage = rr_element_get_id (stage),
    .step = selection->step,
    .lane = rr_element_get_id (lane),
    .index = G_MAXUINT,
  };
  if (touchpoint == NULL)
    {
      guint n_steps = rr_journey_count_steps (map, place->stage);

      /* The column may have been closed up when its last card went. */
      place->step = MIN (place->step, MAX (n_steps, 1) - 1);
    }
  else
    {
      g_autoptr (GPtrArray) cell = NULL;

      place->stage = touchpoint->stage;
      place->step = touchpoint->step;
      place->lane = touchpoint->lane;
      cell = rr_journey_get_cell (map, place->stage, place->step, place->lane);
      g_ptr_array_find (cell, touchpoint, &place->index);
    }
  return TRUE;
}

/**
 * rr_session_set_cursor:
 * @self: a session
 * @place: a cell, and a card of it by its index; %G_MAXUINT: none
 *
 * Moves the keyboard's cursor.  The selection stays as it is.
 */
void
rr_session_set_cursor (RrSession     *self,
                       const RrPlace *place)
{
  RrSelection *selection;
  g_autoptr (GPtrArray) cell = NULL;
  RrMap *map;
  char *old;

  g_return_if_fail (RR_IS_SESSION (self));
  g_return_if_fail (place != NULL);
  g_return_if_fail (place->stage != NULL && place->lane != NULL);

  map = rr_session_get_map (self);
  g_return_if_fail (map != NULL);

  selection = rr_session_get_selection_state (self);
  cell = rr_journey_get_cell (map, place->stage, place->step, place->lane);

  /* The texts of @place may be the ones that are replaced. */
  old = selection->stage;
  selection->stage = g_strdup (place->stage);
  g_free (old);
  old = selection->lane;
  selection->lane = g_strdup (place->lane);
  g_free (old);
  selection->step = place->step;

  g_clear_pointer (&selection->focused, g_free);
  if (place->index < cell->len)
    selection->focused = g_strdup (rr_element_get_id (g_ptr_array_index (cell, place->index)));
  rr_session_selection_changed (self);
}

/**
 * rr_session_get_focused:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the element with the keyboard's cursor; %NULL where
 *   it stands on an empty cell
 */
RrElement *
rr_session_get_focused (RrSession *self)
{
  RrSelection *selection;
  RrMap *map;

  g_return_val_if_fail (RR_IS_SESSION (self), NULL);

  selection = rr_session_get_selection_state (self);
  map = rr_session_get_map (self);
  if (map == NULL || selection->focused == NULL)
    return NULL;
  return rr_map_find (map, selection->focused);
}

/**
 * rr_session_set_focused:
 * @self: a session
 * @element: (nullable): a touchpoint, stage, lane or link
 *
 * Moves the keyboard's cursor to an element, or with %NULL to its cell alone.  The
 * selection stays as it is.
 */
void
rr_session_set_focused (RrSession *self,
                        gpointer   element)
{
  RrSelection *selection;

  g_return_if_fail (RR_IS_SESSION (self));
  g_return_if_fail (element == NULL || RR_IS_ELEMENT (element));

  selection = rr_session_get_selection_state (self);
  if (g_strcmp0 (selection->focused, element != NULL ? rr_element_get_id (element) : NULL) == 0)
    return;

  if (element != NULL)
    rr_selection_move_cursor (selection, element);
  else
    g_clear_pointer (&selection->focused, g_free);
  rr_session_selection_changed (self);
}
