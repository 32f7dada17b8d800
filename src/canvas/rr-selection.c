/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-session-private.h"

#include "rr-text.h"

void
rr_selection_init (RrSelection *self)
{
  g_assert (self != NULL);

  *self = (RrSelection) { 0 };
  self->order = g_ptr_array_new_with_free_func (g_free);
  self->set = g_hash_table_new (rr_text_hash, g_str_equal);
}

/* Forgets selection and cursor. */
void
rr_selection_reset (RrSelection *self)
{
  g_hash_table_remove_all (self->set);
  g_ptr_array_set_size (self->order, 0);
  g_clear_pointer (&self->focused, g_free);
  g_clear_pointer (&self->stage, g_free);
  g_clear_pointer (&self->lane, g_free);
  self->step = 0;
}

void
rr_selection_clear (RrSelection *self)
{
  rr_selection_reset (self);
  g_clear_pointer (&self->set, g_hash_table_unref);
  g_clear_pointer (&self->order, g_ptr_array_unref);
}

static gboolean
add_id (RrSelection *self,
        const char  *id)
{
  char *copy;

  if (g_hash_table_contains (self->set, id))
    return FALSE;

  copy = g_strdup (id);
  g_ptr_array_add (self->order, copy);
  g_hash_table_add (self->set, copy);
  return TRUE;
}

static gboolean
remove_id (RrSelection *self,
           const char  *id)
{
  if (!g_hash_table_remove (self->set, id))
    return FALSE;

  for (guint i = 0; i < self->order->len; i++)
    {
      if (g_str_equal (g_ptr_array_index (self->order, i), id))
        {
          g_ptr_array_remove_index (self->order, i);
          break;
        }
    }
  return TRUE;
}

static void
remove_all_ids (RrSelection *self)
{
  g_hash_table_remove_all (self->set);
  g_ptr_array_set_size (self->order, 0);
}

/* Remembers where a touchpoint stands, so that the cursor stays there when it goes. */
static void
remember_cell (RrSelection  *self,
               RrTouchpoint *touchpoint)
{
  if (g_strcmp0 (self->stage, touchpoint->stage) != 0)
    {
      g_free (self->stage);
      self->stage = g_strdup (touchpoint->stage);
    }
  if (g_strcmp0 (self->lane, touchpoint->lane) != 0)
    {
      g_free (self->lane);
      self->lane = g_strdup (touchpoint->lane);
    }
  self->step = touchpoint->step;
}

/* Drops what is no longer in the map.  Returns whether anything was. */
gboolean
rr_selection_prune (RrSelection *self,
                    RrMap       *map)
{
  gboolean changed = FALSE;

  for (guint i = self->order->len; i > 0; i--)
    {
      const char *id = g_ptr_array_index (self->order, i - 1);

      if (rr_map_find (map, id) == NULL)
        {
          g_hash_table_remove (self->set, id);
          g_ptr_array_remove_index (self->order, i - 1);
          changed = TRUE;
        }
    }

  if (self->focused != NULL)
    {
      gpointer element = rr_map_find (map, self->focused);

      if (element == NULL)
        {
          g_clear_pointer (&self->focused, g_free);
          changed = TRUE;
        }
      else if (RR_IS_TOUCHPOINT (element))
        {
          remember_cell (self, element);
        }
    }

  if (self->stage != NULL && rr_map_find_stage (map, self->stage) == NULL)
    {
      g_clear_pointer (&self->stage, g_free);
      self->step = 0;
      changed = TRUE;
    }
  if (self->lane != NULL && rr_map_find_lane (map, self->lane) == NULL)
    {
      g_clear_pointer (&self->lane, g_free);
      changed = TRUE;
    }
  return changed;
}

/**
 * rr_session_get_selected:
 * @self: a session
 *
 * Returns: (transfer full) (element-type RrElement): what is selected, in the order in
 *   which it was: touchpoints, or one stage, lane or link
 */
GPtrArray *
rr_session_get_selected (RrSession *self)
{
  RrSelection *selection;
  GPtrArray *elements;
  RrMap *map;

  g_return_val_if_fail (RR_IS_SESSION (self), NULL);

  selection = rr_session_get_selection_state (self);
  map = rr_session_get_map (self);
  elements = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; map != NULL && i < selection->order->len; i++)
    {
      gpointer element = rr_map_find (map, g_ptr_array_index (selection->order, i));

      if (element != NULL)
        g_ptr_array_add (elements, g_object_ref (element));
    }
  return elements;
}

static int
compare_journey_order_cb (gconstpointer a,
                          gconstpointer b,
                          gpointer      map)
{
  return rr_map_compare_journey_order (map, *(RrTouchpoint **) a, *(RrTouchpoint **) b);
}

/**
 * rr_session_get_selected_touchpoints:
 * @self: a session
 *
 * Returns: (transfer full) (element-type RrTouchpoint): the selected touchpoints in
 *   journey order; empty where something else is selected
 */
GPtrArray *
rr_session_get_selected_touchpoints (RrSession *self)
{
  g_autoptr (GPtrArray) elements = NULL;

  g_return_val_if_fail (RR_IS_SESSION (self), NULL);

  elements = rr_session_get_selected (self);
  if (elements->len > 0 && !RR_IS_TOUCHPOINT (g_ptr_array_index (elements, 0)))
    g_ptr_array_set_size (elements, 0);
  if (elements->len > 1)
    g_ptr_array_sort_with_data (elements, compare_journey_order_cb, rr_session_get_map (self));
  return g_steal_pointer (&elements);
}

/**
 * rr_session_count_selected:
 * @self: a session
 *
 * Returns: how many elements are selected
 */
guint
rr_session_count_selected (RrSession *self)
{
  g_return_val_if_fail (RR_IS_SESSION (self), 0);

  return rr_session_get_selection_state (self)->order->len;
}

/**
 * rr_session_has_touchpoints:
 * @self: a session
 *
 * Returns: whether what is selected are touchpoints, one or several
 */
gboolean
rr_session_has_touchpoints (RrSession *self)
{
  RrSelection *selection;

  g_return_val_if_fail (RR_IS_SESSION (self), FALSE);

  selection = rr_session_get_selection_state (self);
  return selection->order->len > 0 &&
         rr_map_find_touchpoint (rr_session_get_map (self),
                                 g_ptr_array_index (selection->order, 0)) != NULL;
}

/**
 * rr_session_get_single:
 * @self: a session
 * @type: a type of element, such as %RR_TYPE_STAGE or %RR_TYPE_ELEMENT
 *
 * Returns: (transfer none) (nullable): what is selected, if that is one element of @type
 */
gpointer
rr_session_get_single (RrSession *self,
                       GType      type)
{
  RrSelection *selection;
  RrMap *map;
  gpointer element;

  g_return_val_if_fail (RR_IS_SESSION (self), NULL);
  g_return_val_if_fail (g_type_is_a (type, RR_TYPE_ELEMENT), NULL);

  selection = rr_session_get_selection_state (self);
  map = rr_session_get_map (self);
  if (map == NULL || selection->order->len != 1)
    return NULL;

  element = rr_map_find (map, g_ptr_array_index (selection->order, 0));
  return G_TYPE_CHECK_INSTANCE_TYPE (element, type) ? element : NULL;
}

/**
 * rr_session_is_selected:
 * @self: a session
 * @element: an element
 *
 * Returns: whether @element is selected
 */
gboolean
rr_session_is_selected (RrSession     *self,
                        gconstpointer  element)
{
  const char *id;

  g_return_val_if_fail (RR_IS_SESSION (self), FALSE);
  g_return_val_if_fail (RR_IS_ELEMENT (element), FALSE);

  id = rr_element_get_id (element);
  return id != NULL && g_hash_table_contains (rr_session_get_selection_state (self)->set, id);
}

/* Moves the cursor without telling anybody. */
void
rr_selection_move_cursor (RrSelection *selection,
                          gpointer     element)
{
  g_free (selection->focused);
  selection->focused = g_strdup (rr_element_get_id (element));
  if (RR_IS_TOUCHPOINT (element))
    remember_cell (selection, element);
}

/**
 * rr_session_select:
 * @self: a session
 * @element: a touchpoint, stage, lane or link of the session's map
 * @mode: how it joins what is selected
 *
 * Selects an element, or ends its being selected, and moves the keyboard's cursor to it.
 * What cannot be selected together replaces what was selected before.
 */
void
rr_session_select (RrSession    *self,
                   gpointer      element,
                   RrSelectMode  mode)
{
  RrSelection *selection;
  const char *id;

  g_return_if_fail (RR_IS_SESSION (self));
  g_return_if_fail (RR_IS_TOUCHPOINT (element) || RR_IS_STAGE (element) ||
                    RR_IS_LANE (element) || RR_IS_LINK (element));

  selection = rr_session_get_selection_state (self);
  id = rr_element_get_id (element);

  if (!RR_IS_TOUCHPOINT (element) || !rr_session_has_touchpoints (self))
    {
      if (mode == RR_SELECT_TOGGLE && rr_session_is_selected (self, element))
        {
          rr_session_clear_selection (self);
          return;
        }
      mode = RR_SELECT_REPLACE;
    }

  switch (mode)
    {
    case RR_SELECT_REPLACE:
      if (selection->order->len == 1 && rr_session_is_selected (self, element) &&
          g_strcmp0 (selection->focused, id) == 0)
        return;
      remove_all_ids (selection);
      add_id (selection, id);
      break;

    case RR_SELECT_ADD:
      add_id (selection, id);
      break;

    case RR_SELECT_TOGGLE:
      if (!remove_id (selection, id))
        add_id (selection, id);
      break;

    default:
      g_return_if_reached ();
    }

  rr_selection_move_cursor (selection, element);
  rr_session_selection_changed (self);
}

/**
 * rr_session_select_touchpoints:
 * @self: a session
 * @touchpoints: (element-type RrTouchpoint): touchpoints of the session's map
 *
 * Replaces the selection.  The cursor stays if it stands on one of them, else it goes to
 * the first.
 */
void
rr_session_select_touchpoints (RrSession *self,
                               GPtrArray *touchpoints)
{
  RrSelection *selection;

  g_return_if_fail (RR_IS_SESSION (self));
  g_return_if_fail (touchpoints != NULL);

  selection = rr_session_get_selection_state (self);
  remove_all_ids (selection);
  for (guint i = 0; i < touchpoints->len; i++)
    add_id (selection, rr_element_get_id (g_ptr_array_index (touchpoints, i)));

  if (touchpoints->len > 0 &&
      (selection->focused == NULL || !g_hash_table_contains (selection->set, selection->focused)))
    rr_selection_move_cursor (selection, g_ptr_array_index (touchpoints, 0));
  rr_session_selection_changed (self);
}

/**
 * rr_session_select_all:
 * @self: a session
 *
 * Selects every touchpoint of the map that is not in a hidden lane.
 */
void
rr_session_select_all (RrSession *self)
{
  g_autoptr (GPtrArray) touchpoints = g_ptr_array_new ();
  RrMap *map;
  guint size;

  g_return_if_fail (RR_IS_SESSION (self));

  map = rr_session_get_map (self);
  size = map != NULL ? rr_list_get_size (map->touchpoints) : 0;
  for (guint i = 0; i < size; i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);
      RrLane *lane = rr_map_find_lane (map, touchpoint->lane);

      if (lane != NULL && !lane->hidden)
        g_ptr_array_add (touchpoints, touchpoint);
    }
  rr_session_select_touchpoints (self, touchpoints);
}

/**
 * rr_session_clear_selection:
 * @self: a session
 *
 * Selects nothing.  The cursor stays.
 */
void
rr_session_clear_selection (RrSession *self)
{
  RrSelection *selection;

  g_return_if_fail (RR_IS_SESSION (self));

  selection = rr_session_get_selection_state (self);
  if (selection->order->len == 0)
    return;
  remove_all_ids (selection);
  rr_session_selection_changed (self);
}
