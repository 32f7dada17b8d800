/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-group.h"

#include "rr-grid.h"
#include "rr-i18n.h"
#include "rr-steps.h"
#include "rr-transplant.h"

/* The cards of a group that stand in one cell, and where they go. */
typedef struct
{
  GPtrArray *touchpoints; /* owned */
  int column;             /* from that of the anchor */
  int lane;
  RrPlace place;
} Cell;

static void
cell_free (Cell *self)
{
  g_ptr_array_unref (self->touchpoints);
  g_free (self);
}

static int
compare_positions (gconstpointer a,
                   gconstpointer b)
{
  guint position_a = rr_element_get_position (*(gpointer *) a);
  guint position_b = rr_element_get_position (*(gpointer *) b);

  return (position_a > position_b) - (position_a < position_b);
}

/* The group by its cells, that of the anchor last: then every other card that has to leave
 * the place is gone, and an index in it means what the person sees. */
static GPtrArray *
measure (RrMap        *map,
         GPtrArray    *touchpoints,
         RrTouchpoint *anchor)
{
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GPtrArray *cells = g_ptr_array_new_with_free_func ((GDestroyNotify) cell_free);
  g_auto (RrGrid) grid = { 0 };
  Cell *last = NULL;
  int column, lane;

  rr_grid_init (&grid, map);
  column = rr_grid_find_column (&grid, anchor->stage, (guint) anchor->step);
  lane = rr_grid_find_lane (&grid, anchor->lane);

  for (guint i = 0; i < touchpoints->len; i++)
    {
      RrTouchpoint *touchpoint = g_ptr_array_index (touchpoints, i);
      g_autofree char *key = NULL;
      Cell *cell;

      key = g_strdup_printf ("%d %s %s", touchpoint->step, touchpoint->stage, touchpoint->lane);
      cell = g_hash_table_lookup (known, key);
      if (cell == NULL)
        {
          cell = g_new0 (Cell, 1);
          cell->touchpoints = g_ptr_array_new ();
          cell->column = rr_grid_find_column (&grid, touchpoint->stage, (guint) touchpoint->step) - column;
          cell->lane = rr_grid_find_lane (&grid, touchpoint->lane) - lane;
          g_hash_table_insert (known, g_steal_pointer (&key), cell);
          g_ptr_array_add (cells, cell);
        }
      g_ptr_array_add (cell->touchpoints, touchpoint);
      if (touchpoint == anchor)
        last = cell;
    }

  g_assert (last != NULL);
  for (guint i = 0; i < cells->len; i++)
    g_ptr_array_sort (((Cell *) g_ptr_array_index (cells, i))->touchpoints, compare_positions);
  for (guint i = 0; i < cells->len; i++)
    {
      if (g_ptr_array_index (cells, i) != last)
        continue;
      g_ptr_array_index (cells, i) = g_ptr_array_index (cells, cells->len - 1);
      g_ptr_array_index (cells, cells->len - 1) = last;
      break;
    }
  return cells;
}

static gboolean
is_in_one_stage (GPtrArray *touchpoints)
{
  RrTouchpoint *first = g_ptr_array_index (touchpoints, 0);

  for (guint i = 1; i < touchpoints->len; i++)
    {
      RrTouchpoint *touchpoint = g_ptr_array_index (touchpoints, i);

      if (!g_str_equal (touchpoint->stage, first->stage))
        return FALSE;
    }
  return TRUE;
}

static gboolean
make_room (RrDocument  *document,
           const char  *stage,
           guint        step,
           guint        n_steps,
           GError     **error)
{
  for (guint i = 0; i < n_steps; i++)
    {
      if (!rr_steps_make_room (document, stage, step, error))
        return FALSE;
    }
  return TRUE;
}

/* Finds a place for each cell; the anchor's goes to @place.  @together: all into that stage. */
static gboolean
locate (RrDocument     *document,
        GPtrArray      *cells,
        const RrPlace  *place,
        gboolean        together,
        GError        **error)
{
  RrMap *map = rr_document_get_map (document);
  g_auto (RrGrid) grid = { 0 };
  int least = 0, most = 0;
  int column, lane, step;

  for (guint i = 0; i < cells->len; i++)
    {
      Cell *cell = g_ptr_array_index (cells, i);

      least = MIN (least, cell->column);
      most = MAX (most, cell->column);
    }

  /* Columns that the group brings along, and those that it lacks before the first. */
  step = (int) place->step;
  if (place->new_step)
    {
      if (!make_room (document, place->stage, place->step, (guint) (most - least + 1), error))
        return FALSE;
      step -= least;
      together = TRUE;
    }
  else if (together && step + least < 0)
    {
      if (!make_room (document, place->stage, 0, (guint) -(step + least), error))
        return FALSE;
      step = -least;
    }

  rr_grid_init (&grid, map);
  column = rr_grid_find_column (&grid, place->stage, place->step);
  lane = rr_grid_find_lane (&grid, place->lane);
  for (guint i = 0; i < cells->len; i++)
    {
      Cell *cell = g_ptr_array_index (cells, i);

      cell->place = (RrPlace) { .stage = place->stage, .index = G_MAXUINT };
      if (together)
        cell->place.step = (guint) (step + cell->column);
      else
        rr_grid_locate_column (&grid, column + cell->column, &cell->place);
      cell->place.lane = cell->lane == 0 ? place->lane
                                         : rr_grid_get_lane (&grid, lane + cell->lane, place->lane);
    }
  ((Cell *) g_ptr_array_index (cells, cells->len - 1))->place.index = place->index;
  return TRUE;
}

static gboolean
is_there_already (const Cell *cell)
{
  RrTouchpoint *first = g_ptr_array_index (cell->touchpoints, 0);

  return cell->place.index == G_MAXUINT && (guint) first->step == cell->place.step &&
         g_str_equal (first->stage, cell->place.stage) && g_str_equal (first->lane, cell->place.lane);
}

/**
 * rr_group_list_stack:
 * @touchpoints: (element-type RrTouchpoint): a group
 * @anchor: one of them
 *
 * Returns: (transfer container) (element-type RrTouchpoint): those that stand in the cell of
 *   the anchor, and will after the group has moved
 */
GPtrArray *
rr_group_list_stack (GPtrArray    *touchpoints,
                     RrTouchpoint *anchor)
{
  GPtrArray *stack;

  g_return_val_if_fail (touchpoints != NULL, NULL);
  g_return_val_if_fail (RR_IS_TOUCHPOINT (anchor), NULL);

  stack = g_ptr_array_new ();
  for (guint i = 0; i < touchpoints->len; i++)
    {
      RrTouchpoint *touchpoint = g_ptr_array_index (touchpoints, i);

      if (touchpoint->step == anchor->step && g_str_equal (touchpoint->stage, anchor->stage) &&
          g_str_equal (touchpoint->lane, anchor->lane))
        g_ptr_array_add (stack, touchpoint);
    }
  return stack;
}

static gboolean
move_cells (RrDocument     *document,
            GPtrArray      *touchpoints,
            RrTouchpoint   *anchor,
            const RrPlace  *place,
            GError        **error)
{
  g_autoptr (GPtrArray) cells = measure (rr_document_get_map (document), touchpoints, anchor);

  if (!locate (document, cells, place, is_in_one_stage (touchpoints), error))
    return FALSE;
  for (guint i = 0; i < cells->len; i++)
    {
      Cell *cell = g_ptr_array_index (cells, i);

      if (!is_there_already (cell) &&
          !rr_journey_move_touchpoints (document, cell->touchpoints, &cell->place, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * rr_group_move:
 * @document: a document
 * @touchpoints: (element-type RrTouchpoint): cards of its map, at least one
 * @anchor: one of them
 * @place: where @anchor goes
 * @error: where an error is told
 *
 * Moves cards in one undo step; columns that are left empty are closed up.
 *
 * Returns: whether they could be moved; otherwise nothing changed
 */
gboolean
rr_group_move (RrDocument     *document,
               GPtrArray      *touchpoints,
               RrTouchpoint   *anchor,
               const RrPlace  *place,
               GError        **error)
{
  g_return_val_if_fail (RR_IS_DOCUMENT (document), FALSE);
  g_return_val_if_fail (touchpoints != NULL && touchpoints->len > 0, FALSE);
  g_return_val_if_fail (RR_IS_TOUCHPOINT (anchor), FALSE);
  g_return_val_if_fail (place != NULL, FALSE);

  rr_document_begin (document, ngettext ("Move Touchpoint", "Move Touchpoints", touchpoints->len));
  if (!move_cells (document, touchpoints, anchor, place, error))
    {
      rr_document_cancel (document);
      return FALSE;
    }
  rr_document_end (document);
  return TRUE;
}

static GPtrArray *
copy_cells (RrDocument     *document,
            RrMap          *source,
            GPtrArray      *touchpoints,
            RrTouchpoint   *anchor,
            const RrPlace  *place,
            gboolean        together,
            GError        **error)
{
  RrMap *map = rr_document_get_map (document);
  g_autoptr (GPtrArray) cells = measure (source, touchpoints, anchor);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) copies = g_ptr_array_new ();

  if (!locate (document, cells, place, together, error))
    return NULL;

  for (guint i = 0; i < cells->len; i++)
    {
      Cell *cell = g_ptr_array_index (cells, i);
      g_autoptr (GPtrArray) adapted = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (GPtrArray) copied = NULL;

      for (guint j = 0; j < cell->touchpoints->len; j++)
        {
          RrTouchpoint *card = rr_transplant_touchpoint (map, source, g_ptr_array_index (cell->touchpoints, j), error);

          if (card == NULL)
            return NULL;
          g_ptr_array_add (adapted, card);
        }
      copied = rr_journey_copy_touchpoints (document, adapted, &cell->place, error);
      if (copied == NULL)
        return NULL;
      for (guint j = 0; j < copied->len; j++)
        g_hash_table_insert (ids,
                             (char *) rr_element_get_id (g_ptr_array_index (cell->touchpoints, j)),
                             (char *) rr_element_get_id (g_ptr_array_index (copied, j)));
      g_ptr_array_extend (copies, copied, NULL, NULL);
    }

  return rr_transplant_links (document, source, ids, error) ? g_steal_pointer (&copies) : NULL;
}

/**
 * rr_group_copy:
 * @document: a document
 * @touchpoints: (element-type RrTouchpoint): cards of its map, at least one
 * @anchor: one of them
 * @place: where the copy of @anchor goes
 * @error: where an error is told
 *
 * Copies cards, and the links between them, in one undo step.
 *
 * Returns: (transfer container) (element-type RrTouchpoint) (nullable): the copies; %NULL
 *   with @error set where they do not fit, and nothing changed
 */
GPtrArray *
rr_group_copy (RrDocument     *document,
               GPtrArray      *touchpoints,
               RrTouchpoint   *anchor,
               const RrPlace  *place,
               GError        **error)
{
  GPtrArray *copies;

  g_return_val_if_fail (RR_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (touchpoints != NULL && touchpoints->len > 0, NULL);
  g_return_val_if_fail (RR_IS_TOUCHPOINT (anchor), NULL);
  g_return_val_if_fail (place != NULL, NULL);

  rr_document_begin (document, ngettext ("Copy Touchpoint", "Copy Touchpoints", touchpoints->len));
  copies = copy_cells (document, rr_document_get_map (document), touchpoints, anchor, place,
                       is_in_one_stage (touchpoints), error);
  if (copies == NULL)
    rr_document_cancel (document);
  else
    rr_document_end (document);
  return copies;
}

/* The card of @map that stands first: in the first column, of those in the first lane. */
static RrTouchpoint *
find_first (RrMap     *map,
            GPtrArray *touchpoints)
{
  g_auto (RrGrid) grid = { 0 };
  RrTouchpoint *first = NULL;
  int least_column = 0;
  int least_lane = 0;

  rr_grid_init (&grid, map);
  for (guint i = 0; i < touchpoints->len; i++)
    {
      RrTouchpoint *touchpoint = g_ptr_array_index (touchpoints, i);
      int column = rr_grid_find_column (&grid, touchpoint->stage, (guint) touchpoint->step);
      int lane = rr_grid_find_lane (&grid, touchpoint->lane);

      if (first == NULL || column < least_column || (column == least_column && lane < least_lane))
        {
          first = touchpoint;
          least_column = column;
          least_lane = lane;
        }
    }
  return first;
}

/**
 * rr_group_paste:
 * @document: a document
 * @source: another map; everything on it is pasted
 * @place: where its first card goes
 * @error: where an error is told
 *
 * Puts copies of the cards of another map, and of the links between them, into one stage in
 * one undo step.
 *
 * Returns: (transfer container) (element-type RrTouchpoint) (nullable): the copies; %NULL
 *   with @error set where they do not fit, and nothing changed
 */
GPtrArray *
rr_group_paste (RrDocument     *document,
                RrMap          *source,
                const RrPlace  *place,
                GError        **error)
{
  g_autoptr (GPtrArray) touchpoints = NULL;
  GPtrArray *copies;

  g_return_val_if_fail (RR_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (RR_IS_MAP (source), NULL);
  g_return_val_if_fail (place != NULL, NULL);

  touchpoints = g_ptr_array_new ();
  for (guint i = 0; i < rr_list_get_size (source->touchpoints); i++)
    g_ptr_array_add (touchpoints, rr_list_get (source->touchpoints, i));
  if (touchpoints->len == 0)
    return g_steal_pointer (&touchpoints);

  rr_document_begin (document, ngettext ("Paste Touchpoint", "Paste Touchpoints", touchpoints->len));
  copies = copy_cells (document, source, touchpoints, find_first (source, touchpoints), place, TRUE,
                       error);
  if (copies == NULL)
    rr_document_cancel (document);
  else
    rr_document_end (document);
  return copies;
}
