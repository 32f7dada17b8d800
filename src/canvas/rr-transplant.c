/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-transplant.h"

#include "rr-id.h"

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

/**
 * rr_transplant_touchpoint:
 * @map: the map it is for
 * @source: the map it is from; may be the same
 * @touchpoint: a touchpoint of @source
 *
 * What it refers to and @map does not know is left out; who is responsible is the person of
 * that name.
 *
 * Returns: (transfer full) (nullable): the same with the same id, in no map yet
 */
RrTouchpoint *
rr_transplant_touchpoint (RrMap         *map,
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

/**
 * rr_transplant_links:
 * @document: whose map the touchpoints were copied to
 * @source: the map they are from
 * @copies: (element-type utf8 utf8): ids of touchpoints of @source to those of their copies
 *
 * Adds copies of the links whose both ends were copied, within the step that is open.
 *
 * Returns: whether they could be added
 */
gboolean
rr_transplant_links (RrDocument  *document,
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
