/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-map-file.h"

#include "rr-element-private.h"
#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-json-reader.h"
#include "rr-map-private.h"
#include "rr-text.h"

#define FORMAT_NAME "reroute-journey"
#define FORMAT_VERSION 1

/* Reading goes on after a problem, so that a person sees all of them; but a file
 * that is wrong in a million places need not be read to its end. */
#define ENOUGH_PROBLEMS 1000

static const RrField *
find_field (RrElementClass *klass,
            const char     *name,
            guint          *hint)
{
  /* Files have the members in the order of the declarations, most often. */
  for (guint i = 0; i < klass->n_fields; i++)
    {
      guint index = (*hint + i) % klass->n_fields;

      if (g_str_equal (klass->fields[index].name, name))
        {
          *hint = index + 1;
          return &klass->fields[index];
        }
    }

  return NULL;
}

static void
add_problem (GPtrArray     *problems,
             const RrField *field,
             const char    *path,
             RrFieldProblem *problem)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) where = g_string_new (path);

  rr_json_path_append_member (where, field->name);
  rr_field_problem_to_error (problem, where->str, &error);
  g_ptr_array_add (problems, g_strdup (error->message));
}

/* Two elements with one id are found when all of the map was read; here those that
 * have no id and are about the same thing. */
static void
append_child (RrList     *list,
              RrElement  *child,
              const char *path,
              GPtrArray  *problems)
{
  const RrField *key = RR_ELEMENT_GET_CLASS (child)->key;

  if (key->kind != RR_KIND_ID && rr_element_get_id (child) != NULL &&
      rr_list_find (list, rr_element_get_id (child)) != NULL)
    {
      g_autofree char *shown = rr_text_shorten (rr_element_get_id (child), 40);

      g_ptr_array_add (problems,
                       g_strdup_printf (
                         /* Translators: path in the file, member's name, its value */
                         _("%s.%s: “%s” stands in this list already"), path, key->name, shown));
    }

  rr_list_append_quietly (list, child);
}

static void
read_list (RrList     *list,
           JsonNode   *json,
           const char *path,
           GPtrArray  *invalid,
           GPtrArray  *inconsistent)
{
  JsonArray *array = json_node_get_array (json);
  guint n = json_array_get_length (array);
  GType type = rr_list_get_field (list)->item_type ();

  for (guint i = 0; i < n && invalid->len < ENOUGH_PROBLEMS; i++)
    {
      g_autofree char *child_path = g_strdup_printf ("%s[%u]", path, i);
      RrElement *child = rr_element_new_bare (type);
      guint before = invalid->len;

      rr_element_read_into (child, json_array_get_element (array, i), child_path,
                            invalid, inconsistent);
      if (invalid->len == before)
        append_child (list, child, child_path, inconsistent);
      else
        g_object_unref (child);
    }
}

static void
read_member (RrElement     *element,
             const RrField *field,
             JsonNode      *value,
             const char    *path,
             GPtrArray     *invalid,
             GPtrArray     *inconsistent)
{
  g_auto (RrFieldProblem) problem = { 0 };

  if (!rr_field_check (field, value, &problem))
    {
      add_problem (invalid, field, path, &problem);
    }
  else if (field->kind == RR_KIND_LIST)
    {
      g_autoptr (GString) list_path = g_string_new (path);

      rr_json_path_append_member (list_path, field->name);
      read_list (RR_FIELD_MEMBER (field, element, RrList *), value, list_path->str,
                 invalid, inconsistent);
    }
  else
    {
      rr_field_write (field, element, value);
    }
}

/* Reads the members of @element. What is wrong with a member is a line of @invalid,
 * two children about one thing are a line of @inconsistent. */
void
rr_element_read_into (RrElement  *element,
                      JsonNode   *json,
                      const char *path,
                      GPtrArray  *invalid,
                      GPtrArray  *inconsistent)
{
  RrElementClass *klass = RR_ELEMENT_GET_CLASS (element);
  JsonObject *unknown = NULL;
  guint64 seen = 0;
  guint hint = 0;
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  g_assert (klass->n_fields <= 64);

  if (!JSON_NODE_HOLDS_OBJECT (json))
    {
      g_ptr_array_add (invalid, g_strdup_printf (_("%s: expected an object"), path));
      return;
    }

  json_object_iter_init_ordered (&iter, json_node_get_object (json));
  while (json_object_iter_next_ordered (&iter, &name, &value))
    {
      const RrField *field = find_field (klass, name, &hint);

      if (field != NULL)
        {
          seen |= G_GUINT64_CONSTANT (1) << (field - klass->fields);
          read_member (element, field, value, path, invalid, inconsistent);
        }
      else
        {
          if (unknown == NULL)
            unknown = json_object_new ();
          json_object_set_member (unknown, name, json_node_ref (value));
        }
    }

  if (unknown != NULL)
    rr_element_set_unknown (element, unknown);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      if ((klass->fields[i].flags & RR_FIELD_REQUIRED) != 0 &&
          (seen & (G_GUINT64_CONSTANT (1) << i)) == 0)
        g_ptr_array_add (invalid,
                         g_strdup_printf (
                           /* Translators: path in the file, name of a member */
                           _("%s: the member “%s” is missing"), path, klass->fields[i].name));
    }
}

/**
 * rr_element_new_from_json:
 * @type: the type of an element
 * @json: the object that the file would hold for it
 *
 * Whether ids refer to something is checked when the element is inserted.
 *
 * Returns: (transfer full) (nullable): the element, or %NULL with @error set to
 *   %RR_ERROR_INVALID or %RR_ERROR_INCONSISTENT
 */
gpointer
rr_element_new_from_json (GType      type,
                          JsonNode  *json,
                          GError   **error)
{
  g_autoptr (GPtrArray) invalid = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) inconsistent = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (RrElement) element = NULL;

  g_return_val_if_fail (g_type_is_a (type, RR_TYPE_ELEMENT), NULL);
  g_return_val_if_fail (json != NULL, NULL);

  element = rr_element_new_bare (type);
  rr_element_read_into (element, json, "", invalid, inconsistent);

  if (invalid->len > 0)
    rr_problems_to_error (invalid, RR_ERROR_INVALID, error);
  else if (inconsistent->len > 0)
    rr_problems_to_error (inconsistent, RR_ERROR_INCONSISTENT, error);
  else
    return g_steal_pointer (&element);

  return NULL;
}

/* What a file of JSON that is no map looks like; NULL: nothing that is known. */
static const char *
recognize (JsonNode *json)
{
  JsonObject *object;

  if (!JSON_NODE_HOLDS_OBJECT (json))
    return NULL;

  object = json_node_get_object (json);
  if (json_object_has_member (object, "format"))
    {
      JsonNode *format = json_object_get_member (object, "format");

      if (JSON_NODE_HOLDS_VALUE (format) &&
          g_strcmp0 (json_node_get_string (format), "reroute-playbook") == 0)
        return _("It is a playbook for recovery plans.");
    }
  if (json_object_has_member (object, "nodes") && json_object_has_member (object, "stages"))
    return _("It looks like an Open Journey Format (OJF) map, which can be imported.");
  if (json_object_has_member (object, "touchpoints"))
    return _("It looks like a journey map without its “format” member.");

  return NULL;
}

/* Whether @json is a map of a version that this program reads. */
gboolean
rr_map_check_kind (JsonNode  *json,
                   GError   **error)
{
  JsonObject *object = NULL;
  JsonNode *format = NULL;
  JsonNode *version;
  const char *looks_like;

  if (JSON_NODE_HOLDS_OBJECT (json))
    {
      object = json_node_get_object (json);
      format = json_object_get_member (object, "format");
    }

  if (format == NULL || json_node_get_value_type (format) != G_TYPE_STRING ||
      !g_str_equal (json_node_get_string (format), FORMAT_NAME))
    {
      looks_like = recognize (json);
      g_set_error (error, RR_ERROR, RR_ERROR_NOT_A_MAP, "%s%s%s",
                   _("This is not a journey map."), looks_like != NULL ? " " : "",
                   looks_like != NULL ? looks_like : "");
      return FALSE;
    }

  version = json_object_get_member (object, "version");
  if (version == NULL)
    {
      g_set_error (error, RR_ERROR, RR_ERROR_INVALID, _("The member “%s” is missing."), "version");
      return FALSE;
    }

  if ((json_node_get_value_type (version) == G_TYPE_INT64 ||
       json_node_get_value_type (version) == G_TYPE_DOUBLE) &&
      json_node_get_double (version) > FORMAT_VERSION)
    {
      g_set_error_literal (error, RR_ERROR, RR_ERROR_NEWER_VERSION,
                           _("This map was made by a newer version of Reroute. "
                             "Nothing was changed; update Reroute to open it."));
      return FALSE;
    }

  if ((json_node_get_value_type (version) != G_TYPE_INT64 &&
       json_node_get_value_type (version) != G_TYPE_DOUBLE) ||
      json_node_get_double (version) != FORMAT_VERSION)
    {
      RrFieldProblem problem = { .suffix = (char *) "", .value = version,
                                 .allowed = (char *) "1" };

      rr_field_problem_to_error (&problem, "version", error);
      return FALSE;
    }

  return TRUE;
}

/* Every id of the file once: what the map's index would lose is reported. */
static void
index_checked (RrMap     *map,
               RrList    *list,
               GPtrArray *problems)
{
  for (guint i = 0; i < rr_list_get_size (list); i++)
    {
      RrElement *element = rr_list_get (list, i);

      if (element->id != NULL)
        {
          RrElement *first = rr_map_find (map, element->id);

          if (first != NULL)
            {
              g_autofree char *shown = rr_text_shorten (element->id, 40);
              g_autofree char *path = rr_element_path (element);
              g_autofree char *first_path = rr_element_path (first);

              g_ptr_array_add (problems,
                               g_strdup_printf (
                                 /* Translators: path in the file, id, path of another element */
                                 _("%s.id: “%s” is the id of %s already"),
                                 path, shown, first_path));
            }
          else
            {
              g_hash_table_insert (map->elements, (gpointer) element->id, element);
            }
        }

      if (RR_IS_TOUCHPOINT (element))
        rr_places_add (map->places, RR_TOUCHPOINT (element));
    }
}

static void
index_map (RrMap     *map,
           GPtrArray *problems)
{
  RrList *lists[] = {
    map->segments, map->people, map->stages, map->lanes, map->touchpoints, map->links,
    map->feedback, map->scenarios,
  };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    index_checked (map, lists[i], problems);

  for (guint i = 0; i < rr_list_get_size (map->scenarios); i++)
    {
      RrScenario *scenario = rr_list_get (map->scenarios, i);

      index_checked (map, scenario->actions, problems);
      index_checked (map, scenario->messages, problems);
      index_checked (map, scenario->reviews, problems);
    }

  /* Reading is no edit: nothing is to be closed up. */
  g_ptr_array_unref (rr_places_take_touched (map->places));
}

/* Reads the members of a map; the two that say what the file is are written anew. */
RrMap *
rr_map_from_json (JsonNode  *json,
                  GError   **error)
{
  g_autoptr (GPtrArray) invalid = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) inconsistent = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (RrMap) map = NULL;

  json_object_remove_member (json_node_get_object (json), "format");
  json_object_remove_member (json_node_get_object (json), "version");

  map = rr_map_new ();
  rr_element_read_into (RR_ELEMENT (map), json, "", invalid, inconsistent);
  if (invalid->len > 0)
    {
      rr_problems_to_error (invalid, RR_ERROR_INVALID, error);
      return NULL;
    }

  index_map (map, inconsistent);
  rr_check_element (map, RR_ELEMENT (map), inconsistent);
  if (inconsistent->len > 0)
    {
      rr_problems_to_error (inconsistent, RR_ERROR_INCONSISTENT, error);
      return NULL;
    }

  return g_steal_pointer (&map);
}

/**
 * rr_map_from_bytes:
 * @bytes: the contents of a file
 * @length: how many bytes
 *
 * Returns: (transfer full) (nullable): a fresh map; %NULL with an error of #RrError,
 *   whose message has a line for each thing that is wrong
 */
RrMap *
rr_map_from_bytes (const char  *bytes,
                   gsize        length,
                   GError     **error)
{
  g_autoptr (JsonNode) json = NULL;

  g_return_val_if_fail (bytes != NULL || length == 0, NULL);

  json = rr_json_read (bytes, length, error);
  if (json == NULL || !rr_map_check_kind (json, error))
    return NULL;

  return rr_map_from_json (json, error);
}
