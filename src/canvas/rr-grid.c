/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-grid.h"

static guint
count_columns (RrMap   *map,
               RrStage *stage)
{
  return MAX (rr_journey_count_steps (map, rr_element_get_id (stage)), 1);
}

/**
 * rr_grid_init:
 * @self: an unused grid; rr_grid_clear () frees what it holds
 * @map: a map, which has to stay as it is for as long as the grid is used
 */
void
rr_grid_init (RrGrid *self,
              RrMap  *map)
{
  guint column = 0;

  self->map = map;
  self->firsts = g_hash_table_new (NULL, NULL);
  self->lanes = g_ptr_array_new ();

  for (guint i = 0; i < rr_list_get_size (map->stages); i++)
    {
      RrStage *stage = rr_list_get (map->stages, i);

      g_hash_table_insert (self->firsts, stage, GUINT_TO_POINTER (column));
      column += count_columns (map, stage);
    }
  for (guint i = 0; i < rr_list_get_size (map->lanes); i++)
    {
      RrLane *lane = rr_list_get (map->lanes, i);

      if (lane->kind == RR_LANE_CHANNEL && !lane->hidden)
        g_ptr_array_add (self->lanes, lane);
    }
}

/** rr_grid_clear: frees what the grid holds. */
void
rr_grid_clear (RrGrid *self)
{
  g_clear_pointer (&self->firsts, g_hash_table_unref);
  g_clear_pointer (&self->lanes, g_ptr_array_unref);
}

/**
 * rr_grid_find_column:
 * @stage: the id of a stage
 * @step: a step in it, from 0
 *
 * Returns: the number of the column on the map, from 0
 */
int
rr_grid_find_column (RrGrid     *self,
                     const char *stage,
                     guint       step)
{
  gpointer first = g_hash_table_lookup (self->firsts, rr_map_find_stage (self->map, stage));

  return (int) (GPOINTER_TO_UINT (first) + step);
}

/**
 * rr_grid_find_lane:
 * @lane: the id of a lane
 *
 * Returns: its number among the lanes with cards that are seen, 0 if it is none of them
 */
int
rr_grid_find_lane (RrGrid     *self,
                   const char *lane)
{
  guint index = 0;

  g_ptr_array_find (self->lanes, rr_map_find_lane (self->map, lane), &index);
  return (int) index;
}

/**
 * rr_grid_locate_column:
 * @column: the number of a column, any
 * @place: takes its stage and step
 *
 * Past the last column come new ones of the last stage; there is nothing before the first.
 */
void
rr_grid_locate_column (RrGrid  *self,
                       int      column,
                       RrPlace *place)
{
  guint n_stages = rr_list_get_size (self->map->stages);

  for (guint i = n_stages; i > 0; i--)
    {
      RrStage *stage = rr_list_get (self->map->stages, i - 1);
      int first = GPOINTER_TO_INT (g_hash_table_lookup (self->firsts, stage));

      if (column < first && i > 1)
        continue;
      place->stage = rr_element_get_id (stage);
      place->step = (guint) MAX (column - first, 0);
      return;
    }
}

/**
 * rr_grid_get_lane:
 * @lane: the number of a lane, any; the nearest that there is counts
 * @otherwise: (nullable): for a map that shows no lane
 *
 * Returns: (transfer none): the id of a lane
 */
const char *
rr_grid_get_lane (RrGrid     *self,
                  int         lane,
                  const char *otherwise)
{
  if (self->lanes->len == 0)
    return otherwise;
  lane = CLAMP (lane, 0, (int) self->lanes->len - 1);
  return rr_element_get_id (g_ptr_array_index (self->lanes, lane));
}
