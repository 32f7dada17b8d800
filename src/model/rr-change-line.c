/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-change.h"

#include <string.h>

#include "rr-element-private.h"
#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-json-reader.h"
#include "rr-json-writer.h"
#include "rr-map-private.h"

static const char *const verb_names[] = {
  [RR_CHANGE_SET] = "set",
  [RR_CHANGE_INSERT] = "insert",
  [RR_CHANGE_REMOVE] = "remove",
  [RR_CHANGE_MOVE] = "move",
};

/* The address of an element: names of lists and keys in turn, from the map down. */
static void
append_address (JsonArray *address,
                RrElement *owner,
                RrList    *list,
                const char *key)
{
  RrElement *parent = rr_element_get_parent (owner);

  if (parent != NULL)
    append_address (address, parent, owner->list, rr_element_get_id (owner));

  json_array_add_string_element (address, rr_list_get_field (list)->name);
  json_array_add_string_element (address, key);
}

/**
 * rr_change_to_line:
 * @self: a change that was applied just now; later its element may hold something else
 *
 * Returns: (transfer full): the change as an object of JSON on one line, without the
 *   line's end
 */
char *
rr_change_to_line (RrChange *self)
{
  g_autoptr (JsonNode) node = NULL;
  JsonObject *object;
  JsonArray *address;
  RrList *list;

  g_return_val_if_fail (self != NULL, NULL);

  object = json_object_new ();
  address = json_array_new ();
  list = self->list != NULL ? self->list : self->element->list;

  json_object_set_string_member (object, "op", verb_names[self->verb]);
  if (list != NULL)
    append_address (address, rr_list_get_owner (list), list, rr_element_get_id (self->element));
  json_object_set_array_member (object, "at", address);

  switch (self->verb)
    {
    case RR_CHANGE_SET:
      json_object_set_string_member (object, "property", self->field->name);
      json_object_set_member (object, "old", json_node_copy (self->old_value));
      json_object_set_member (object, "new", json_node_copy (self->new_value));
      break;

    case RR_CHANGE_INSERT:
      json_object_set_int_member (object, "to", self->new_position);
      json_object_set_member (object, "element", rr_element_to_json (self->element));
      break;

    case RR_CHANGE_REMOVE:
      json_object_set_int_member (object, "from", self->old_position);
      json_object_set_member (object, "element", rr_element_to_json (self->element));
      break;

    case RR_CHANGE_MOVE:
      json_object_set_int_member (object, "from", self->old_position);
      json_object_set_int_member (object, "to", self->new_position);
      break;

    default:
      g_assert_not_reached ();
    }

  node = json_node_alloc ();
  json_node_init_object (node, object);
  json_object_unref (object);

  return rr_json_to_line (node);
}

static gboolean
refuse (GError     **error,
        const char  *what)
{
  g_set_error (error, RR_ERROR, RR_ERROR_FORMAT, _("This is not a change of the map: %s"), what);

  return FALSE;
}

/* Finds the list and the element that "at" names; the element may be new. */
static gboolean
resolve (RrMap       *map,
         JsonObject  *object,
         RrList     **list,
         RrElement  **element,
         GError     **error)
{
  JsonNode *node = json_object_get_member (object, "at");
  JsonArray *address;
  guint n;

  *list = NULL;
  *element = RR_ELEMENT (map);

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return refuse (error, _("“at” is no address"));

  address = json_node_get_array (node);
  n = json_array_get_length (address);
  if (n % 2 != 0)
    return refuse (error, _("“at” is no address"));

  for (guint i = 0; i < n; i++)
    {
      JsonNode *part = json_array_get_element (address, i);

      if (!JSON_NODE_HOLDS_VALUE (part) || json_node_get_value_type (part) != G_TYPE_STRING)
        return refuse (error, _("“at” is no address"));

      if (i % 2 == 0)
        *list = *element != NULL ? rr_element_get_child_list (*element, json_node_get_string (part))
                                 : NULL;
      else
        *element = rr_list_find (*list, json_node_get_string (part));

      if (*list == NULL)
        return refuse (error, _("“at” names a list that is not there"));
    }

  return TRUE;
}

static gboolean
get_position (JsonObject  *object,
              const char  *name,
              guint        limit,
              guint       *position,
              GError     **error)
{
  JsonNode *node = json_object_get_member (object, name);
  gint64 value;

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) ||
      json_node_get_value_type (node) != G_TYPE_INT64)
    return refuse (error, _("its position is no whole number"));

  value = json_node_get_int (node);
  if (value < 0 || value > limit)
    return refuse (error, _("its position lies outside of the list"));

  *position = (guint) value;
  return TRUE;
}

/* What has no name in the program has none as a property, either. */
static RrChange *
read_unknown (RrElement  *element,
              JsonNode   *value,
              GError    **error)
{
  if (value != NULL && JSON_NODE_HOLDS_OBJECT (value))
    return rr_change_new_unknown (element, json_node_get_object (value));
  if (value != NULL && JSON_NODE_HOLDS_NULL (value))
    return rr_change_new_unknown (element, NULL);

  refuse (error, _("“new” is no object"));
  return NULL;
}

static RrChange *
read_set (RrElement   *element,
          JsonObject  *object,
          GError     **error)
{
  g_auto (RrFieldProblem) problem = { 0 };
  JsonNode *property = json_object_get_member (object, "property");
  JsonNode *value = json_object_get_member (object, "new");
  const RrField *field = NULL;

  if (property != NULL && JSON_NODE_HOLDS_VALUE (property) &&
      json_node_get_value_type (property) == G_TYPE_STRING && *json_node_get_string (property) == '\0')
    return read_unknown (element, value, error);
  if (property != NULL && JSON_NODE_HOLDS_VALUE (property) &&
      json_node_get_value_type (property) == G_TYPE_STRING)
    field = rr_element_find_field (element, json_node_get_string (property));

  if (field == NULL || field->kind == RR_KIND_LIST || (field->flags & RR_FIELD_KEY) != 0)
    {
      refuse (error, _("“property” names nothing that can be set"));
      return NULL;
    }
  if (value == NULL)
    {
      refuse (error, _("“new” is missing"));
      return NULL;
    }
  if (!rr_field_check (field, value, &problem))
    {
      rr_field_problem_to_error (&problem, rr_field_get_label (field), error);
      return NULL;
    }

  return rr_change_new_set (element, field, json_node_copy (value));
}

static RrChange *
read_insert (RrList      *list,
             JsonObject  *object,
             GError     **error)
{
  JsonNode *json = json_object_get_member (object, "element");
  g_autoptr (RrElement) element = NULL;
  guint position;

  if (json == NULL)
    {
      refuse (error, _("“element” is missing"));
      return NULL;
    }
  if (!get_position (object, "to", rr_list_get_size (list), &position, error))
    return NULL;

  element = rr_element_new_from_json (rr_list_get_field (list)->item_type (), json, error);
  if (element == NULL)
    return NULL;

  return rr_change_new_insert (list, position, element);
}

static RrChange *
read_change (RrMap       *map,
             JsonObject  *object,
             GError     **error)
{
  JsonNode *op = json_object_get_member (object, "op");
  const char *name = op != NULL && JSON_NODE_HOLDS_VALUE (op) ? json_node_get_string (op) : NULL;
  RrElement *element;
  RrList *list;
  guint position;

  if (!resolve (map, object, &list, &element, error))
    return NULL;

  if (g_strcmp0 (name, verb_names[RR_CHANGE_INSERT]) == 0 && list != NULL)
    return read_insert (list, object, error);

  if (element == NULL)
    {
      refuse (error, _("“at” names an element that is not there"));
      return NULL;
    }

  if (g_strcmp0 (name, verb_names[RR_CHANGE_SET]) == 0)
    return read_set (element, object, error);
  if (g_strcmp0 (name, verb_names[RR_CHANGE_REMOVE]) == 0 && list != NULL)
    return rr_change_new_remove (element);
  if (g_strcmp0 (name, verb_names[RR_CHANGE_MOVE]) == 0 && list != NULL)
    {
      if (!get_position (object, "to", rr_list_get_size (list) - 1, &position, error))
        return NULL;
      return rr_change_new_move (element, position);
    }

  refuse (error, _("“op” is no verb"));
  return NULL;
}

/**
 * rr_change_from_line:
 * @map: the map that the change is for, as it is before the change
 * @line: what rr_change_to_line () made
 *
 * Returns: (transfer full) (nullable): the change, checked against @map, or %NULL
 *   with an error of #RrError
 */
RrChange *
rr_change_from_line (RrMap       *map,
                     const char  *line,
                     GError     **error)
{
  g_autoptr (JsonNode) json = NULL;
  g_autoptr (RrChange) change = NULL;

  g_return_val_if_fail (RR_IS_MAP (map), NULL);
  g_return_val_if_fail (line != NULL, NULL);

  json = rr_json_read (line, strlen (line), error);
  if (json == NULL)
    return NULL;

  if (!JSON_NODE_HOLDS_OBJECT (json))
    {
      refuse (error, _("it is no object"));
      return NULL;
    }

  change = read_change (map, json_node_get_object (json), error);
  if (change == NULL || !rr_map_check (map, change, error))
    return NULL;

  return g_steal_pointer (&change);
}
