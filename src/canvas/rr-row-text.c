/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-row-text.h"

#include "rr-i18n.h"

/**
 * rr_row_text_is_editable:
 * @lane: a lane
 *
 * Returns: whether its row shows texts that a person has written, and not what follows from
 *   something else
 */
gboolean
rr_row_text_is_editable (RrLane *lane)
{
  g_return_val_if_fail (RR_IS_LANE (lane), FALSE);

  return lane->kind == RR_LANE_NEEDS || lane->kind == RR_LANE_PAINS ||
         lane->kind == RR_LANE_IDEAS || lane->kind == RR_LANE_TEXT;
}

/* The member of a touchpoint that the row shows; NULL: none, only notes. */
static const char *
get_member (gpointer  owner,
            RrLane   *lane)
{
  if (!RR_IS_TOUCHPOINT (owner))
    return NULL;

  switch (lane->kind)
    {
    case RR_LANE_NEEDS:
      return "needs";
    case RR_LANE_PAINS:
      return "pains";
    case RR_LANE_IDEAS:
      return "ideas";
    case RR_LANE_CHANNEL:
    case RR_LANE_EMOTION:
    case RR_LANE_FEEDBACK:
    case RR_LANE_IMPACT:
    case RR_LANE_ACTIONS:
    case RR_LANE_TEXT:
    default:
      return NULL;
    }
}

static const char *
get_step_label (RrLane *lane)
{
  switch (lane->kind)
    {
    case RR_LANE_NEEDS:
      return _("Edit Need");
    case RR_LANE_PAINS:
      return _("Edit Pain Point");
    case RR_LANE_IDEAS:
      return _("Edit Idea");
    case RR_LANE_CHANNEL:
    case RR_LANE_EMOTION:
    case RR_LANE_FEEDBACK:
    case RR_LANE_IMPACT:
    case RR_LANE_ACTIONS:
    case RR_LANE_TEXT:
    default:
      return _("Edit Text");
    }
}

static const char *const *
get_texts (RrTouchpoint *touchpoint,
           RrLane       *lane)
{
  if (lane->kind == RR_LANE_NEEDS)
    return touchpoint->needs;
  return lane->kind == RR_LANE_PAINS ? touchpoint->pains : touchpoint->ideas;
}

static JsonNode *
get_all_notes (gpointer owner)
{
  return RR_IS_STAGE (owner) ? RR_STAGE (owner)->notes : RR_TOUCHPOINT (owner)->notes;
}

/* Returns: (transfer container): the texts of its own that the row has of the owner */
static GPtrArray *
list_notes (gpointer  owner,
            RrLane   *lane)
{
  JsonNode *notes = get_all_notes (owner);
  JsonObject *object = notes != NULL ? json_node_get_object (notes) : NULL;
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);
  const char *id = rr_element_get_id (lane);

  if (object != NULL && json_object_has_member (object, id))
    {
      JsonArray *array = json_object_get_array_member (object, id);

      for (guint i = 0; i < json_array_get_length (array); i++)
        g_ptr_array_add (texts, g_strdup (json_array_get_string_element (array, i)));
    }
  return texts;
}

static GPtrArray *
list_member (gpointer  owner,
             RrLane   *lane)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);
  const char *const *strv;

  if (get_member (owner, lane) == NULL)
    return texts;
  strv = get_texts (owner, lane);
  for (gsize i = 0; strv[i] != NULL; i++)
    g_ptr_array_add (texts, g_strdup (strv[i]));
  return texts;
}

/**
 * rr_row_text_get:
 * @owner: a touchpoint or stage
 * @lane: an editable row
 * @index: which of its texts
 *
 * Returns: (transfer full) (nullable): the text, %NULL where there is none
 */
char *
rr_row_text_get (gpointer  owner,
                 RrLane   *lane,
                 guint     index)
{
  g_autoptr (GPtrArray) member = NULL;
  g_autoptr (GPtrArray) notes = NULL;

  g_return_val_if_fail (RR_IS_TOUCHPOINT (owner) || RR_IS_STAGE (owner), NULL);
  g_return_val_if_fail (RR_IS_LANE (lane), NULL);

  member = list_member (owner, lane);
  if (index < member->len)
    return g_strdup (g_ptr_array_index (member, index));
  index -= member->len;
  notes = list_notes (owner, lane);
  return index < notes->len ? g_strdup (g_ptr_array_index (notes, index)) : NULL;
}

/* An empty text takes one away, an index past the last adds one. */
static void
replace (GPtrArray  *texts,
         guint       index,
         const char *text)
{
  if (index >= texts->len)
    {
      if (*text != '\0')
        g_ptr_array_add (texts, g_strdup (text));
    }
  else if (*text == '\0')
    {
      g_ptr_array_remove_index (texts, index);
    }
  else
    {
      g_free (g_ptr_array_index (texts, index));
      g_ptr_array_index (texts, index) = g_strdup (text);
    }
}

static JsonNode *
create_notes (gpointer   owner,
              RrLane    *lane,
              GPtrArray *texts)
{
  JsonNode *old = get_all_notes (owner);
  JsonObject *object = json_object_new ();
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonArray *array = json_array_new ();
  JsonObjectIter iter;
  const char *id;
  JsonNode *others;

  for (guint i = 0; i < texts->len; i++)
    json_array_add_string_element (array, g_ptr_array_index (texts, i));

  if (old != NULL)
    {
      json_object_iter_init_ordered (&iter, json_node_get_object (old));
      while (json_object_iter_next_ordered (&iter, &id, &others))
        json_object_set_member (object, id, json_node_copy (others));
    }
  if (texts->len > 0)
    json_object_set_array_member (object, rr_element_get_id (lane), g_steal_pointer (&array));
  else
    json_object_remove_member (object, rr_element_get_id (lane));
  g_clear_pointer (&array, json_array_unref);
  json_node_take_object (node, object);
  return node;
}

/**
 * rr_row_text_set:
 * @document: a document
 * @owner: a touchpoint or stage of its map
 * @lane: an editable row of it
 * @index: which of its texts; past the last: a new one
 * @text: the new text; "" takes it away
 * @error: where an error is told
 *
 * Writes a text in one undo step.
 *
 * Returns: whether it could be written; otherwise nothing changed
 */
gboolean
rr_row_text_set (RrDocument  *document,
                 gpointer     owner,
                 RrLane      *lane,
                 guint        index,
                 const char  *text,
                 GError     **error)
{
  g_autoptr (GPtrArray) member = NULL;
  const char *name;
  gboolean success;

  g_return_val_if_fail (RR_IS_DOCUMENT (document), FALSE);
  g_return_val_if_fail (RR_IS_TOUCHPOINT (owner) || RR_IS_STAGE (owner), FALSE);
  g_return_val_if_fail (RR_IS_LANE (lane) && rr_row_text_is_editable (lane), FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  name = get_member (owner, lane);
  member = list_member (owner, lane);
  rr_document_begin (document, get_step_label (lane));
  if (name != NULL && (index < member->len || index == G_MAXUINT))
    {
      replace (member, index, text);
      g_ptr_array_add (member, NULL);
      success = rr_document_set (document, owner, name,
                                 rr_value_texts ((const char *const *) member->pdata), error);
    }
  else
    {
      g_autoptr (GPtrArray) notes = list_notes (owner, lane);

      replace (notes, index - (index == G_MAXUINT ? 0 : member->len), text);
      success = rr_document_set (document, owner, "notes", create_notes (owner, lane, notes), error);
    }

  if (success)
    rr_document_end (document);
  else
    rr_document_cancel (document);
  return success;
}

/**
 * rr_row_text_find_owner:
 * @map: a map
 * @stage: a stage of it
 * @step: a column of the stage
 * @lane: an editable row
 *
 * Returns: (transfer none) (nullable): what a new text in that column belongs to: its first
 *   card; where it has none the stage, but only for texts of the row's own
 */
gpointer
rr_row_text_find_owner (RrMap   *map,
                        RrStage *stage,
                        guint    step,
                        RrLane  *lane)
{
  g_return_val_if_fail (RR_IS_MAP (map), NULL);
  g_return_val_if_fail (RR_IS_STAGE (stage), NULL);
  g_return_val_if_fail (RR_IS_LANE (lane), NULL);

  for (guint i = 0; i < rr_list_get_size (map->lanes); i++)
    {
      RrLane *other = rr_list_get (map->lanes, i);
      g_autoptr (GPtrArray) cell = NULL;

      if (other->kind != RR_LANE_CHANNEL || other->hidden)
        continue;
      cell = rr_journey_get_cell (map, rr_element_get_id (stage), step, rr_element_get_id (other));
      if (cell->len > 0)
        return g_ptr_array_index (cell, 0);
    }
  return lane->kind == RR_LANE_TEXT ? stage : NULL;
}
