/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-group.h"

#include <glib/gi18n.h>

#include "rr-id.h"
#include "rr-steps.h"

/* The columns and the lanes with cards of a map, numbered as they are seen. */
typedef struct
{
  RrMap *map;           /* borrowed */
  GHashTable *firsts;   /* owned; RrStage → number of its first column */
  GPtrArray *lanes;     /* owned; of RrLane */
} Grid;

/* The cards of a group that stand in one cell, and where they go. */
typedef struct
{
  GPtrArray *touchpoints; /* owned */
  int column;             /* from that of the anchor */
  int lane;
  RrPlace place;
} Cell;

static guint
count_columns (RrMap   *map,
               RrStage *stage)
{
  return MAX (rr_journey_count_steps (map, rr_element_get_id (stage)), 1);
}

static void
grid_init (Grid  *self,
           RrMap *map)
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

static void
grid_clear (Grid *self)
{
  g_clear_pointer (&self->firsts, g_hash_table_unref);
  g_clear_pointer (&self->lanes, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Grid, grid_clear)

static int
grid_find_column (Grid       *self,
                  const char *stage,
                  guint       step)
{
  gpointer first = g_hash_table_lookup (self->firsts, rr_map_find_stage (self->map, stage));

  return (int) (GPOINTER_TO_UINT (first) + step);
}

static int
grid_find_lane (Grid       *self,
                const char *lane)
{
  guint index = 0;

  g_ptr_array_find (self->lanes, rr_map_find_lane (self->map, lane), &index);
  return (int) index;
}

/* Past the last column come new ones of the last stage; there is nothing before the first. */
static void
grid_locate_column (Grid    *self,
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

static const char *
grid_get_lane (Grid       *self,
               int         lane,
               const char *otherwise)
{
  if (self->lanes->len == 0)
    return otherwise;
  lane = CLAMP (lane, 0, (int) self->lanes->len - 1);
  return rr_element_get_id (g_ptr_array_index (self->lanes, lane));
}

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
  g_auto (Grid) grid = { 0 };
  Cell *last = NULL;
  int column, lane;

  grid_init (&grid, map);
  column = grid_find_column (&grid, anchor->stage, (guint) anchor->step);
  lane = grid_find_lane (&grid, anchor->lane);

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
          cell->column = grid_find_column (&grid, touchpoint->stage, (guint) touchpoint->step) - column;
          cell->lane = grid_find_lane (&grid, touchpoint->lane) - lane;
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
  g_auto (Grid) grid = { 0 };
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

  grid_init (&grid, map);
  column = grid_find_column (&grid, place->stage, place->step);
  lane = grid_find_lane (&grid, place->lane);
  for (guint i = 0; i < cells->len; i++)
    {
      Cell *cell = g_ptr_array_index (cells, i);

      cell->place = (RrPlace) { .stage = place->stage, .index = G_MAXUINT };
      if (together)
        cell->place.step = (guint) (step + cell->column);
      else
        grid_locate_column (&grid, column + cell->column, &cell->place);
      cell->place.lane = cell->lane == 0 ? place->lane
                                         : grid_get_lane (&grid, lane + cell->lane, place->lane);
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

/* Copies of the links whose both ends were copied.  @copies: id → the copy's id. */
static gboolean
copy_links (RrDocument  *document,
            RrMap       *source,
            GHashTable  *copies,
            GError     **error)
{
  RrMap *map = rr_document_get_map (document);
  g_autoptr (GPtrArray) links = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < rr_list_get_size (source->links); i++)
    {
      RrLink *link = rr_list_get (source->links, i);
      const char *from = g_hash_table_lookup (copies, link->from);
      const char *to = g_hash_table_lookup (copies, link->to);
      g_autoptr (JsonNode) json = NULL;
      g_autofree char *id = NULL;
      RrLink *copy;

      if (from == NULL || to == NULL)
        continue;
      id = rr_id_new ("lk");
      json = rr_element_to_json (link);
      json_object_set_string_member (json_node_get_object (json), "id", id);
      json_object_set_string_member (json_node_get_object (json), "from", from);
      json_object_set_string_member (json_node_get_object (json), "to", to);
      copy = rr_element_new_from_json (RR_TYPE_LINK, json, error);
      if (copy == NULL)
        return FALSE;
      g_ptr_array_add (links, copy);
    }

  for (guint i = 0; i < links->len; i++)
    {
      if (!rr_document_insert (document, map->links, G_MAXUINT, g_ptr_array_index (links, i), error))
        return FALSE;
    }
  return TRUE;
}

/* Of a list of references those that the map knows. */
static JsonNode *
keep_known (RrMap     *map,
            JsonArray *ids,
            GType      type)
{
  JsonArray *kept = json_array_new ();
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);

  for (guint i = 0; i < json_array_get_length (ids); i++)
    {
      const char *id = json_array_get_string_element (ids, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (rr_map_find (map, id), type))
        json_array_add_string_element (kept, id);
    }
  json_node_take_array (node, kept);
  return node;
}

/* Likewise the texts of rows: those of the rows that there are. */
static JsonNode *
keep_known_notes (RrMap    *map,
                  JsonNode *notes)
{
  JsonObject *kept = json_object_new ();
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonObjectIter iter;
  const char *id;
  JsonNode *texts;

  json_object_iter_init_ordered (&iter, json_node_get_object (notes));
  while (json_object_iter_next_ordered (&iter, &id, &texts))
    {
      if (rr_map_find_lane (map, id) != NULL)
        json_object_set_member (kept, id, json_node_copy (texts));
    }
  json_node_take_object (node, kept);
  return node;
}

/* Who is responsible is the person of that name; nobody new comes with a card. */
static void
adapt_owner (RrMap      *map,
             RrMap      *source,
             JsonObject *object)
{
  RrPerson *person;
  const char *id = json_object_get_string_member_with_default (object, "owner", NULL);

  if (id == NULL || rr_map_find_person (map, id) != NULL)
    return;
  /* The id goes with its member. */
  person = rr_map_find_person (source, id);
  json_object_remove_member (object, "owner");
  for (guint i = 0; person != NULL && i < rr_list_get_size (map->people); i++)
    {
      RrPerson *other = rr_list_get (map->people, i);

      if (g_str_equal (other->name, person->name))
        {
          json_object_set_string_member (object, "owner", rr_element_get_id (other));
          return;
        }
    }
}

/* A card for another map: what it refers to and that map does not know is left out. */
static RrTouchpoint *
adapt (RrMap         *map,
       RrMap         *source,
       RrTouchpoint  *touchpoint,
       GError       **error)
{
  g_autoptr (JsonNode) json = rr_element_to_json (touchpoint);
  JsonObject *object = json_node_get_object (json);

  if (map != source)
    {
      adapt_owner (map, source, object);
      if (json_object_has_member (object, "segments"))
        json_object_set_member (object, "segments",
                                keep_known (map, json_object_get_array_member (object, "segments"),
                                            RR_TYPE_SEGMENT));
      if (touchpoint->notes != NULL)
        json_object_set_member (object, "notes", keep_known_notes (map, touchpoint->notes));
    }
  return rr_element_new_from_json (RR_TYPE_TOUCHPOINT, json, error);
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
          RrTouchpoint *card = adapt (map, source, g_ptr_array_index (cell->touchpoints, j), error);

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

  return copy_links (document, source, ids, error) ? g_steal_pointer (&copies) : NULL;
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
  g_auto (Grid) grid = { 0 };
  RrTouchpoint *first = NULL;
  int least_column = 0;
  int least_lane = 0;

  grid_init (&grid, map);
  for (guint i = 0; i < touchpoints->len; i++)
    {
      RrTouchpoint *touchpoint = g_ptr_array_index (touchpoints, i);
      int column = grid_find_column (&grid, touchpoint->stage, (guint) touchpoint->step);
      int lane = grid_find_lane (&grid, touchpoint->lane);

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
