/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-schema.h"

#include <string.h>

#include "rr-json-writer.h"
#include "rr-map.h"
#include "rr-schema-private.h"

/* What rr_date_parse () takes, but for leap years. */
#define DATE_PATTERN \
  "^(?!0000)[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|" \
  "(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))" \
  "(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?$"

/* A year, a day, a time to the second and an offset. */
#define DATE_LENGTH 25

#define COLOR_PATTERN "^(#[0-9A-Fa-f]{6})?$"
#define COLOR_LENGTH 7

static JsonObject *
describe_element (GType       type,
                  JsonObject *definitions);

/* An object whose members are ids. */
static JsonObject *
describe_by_id (JsonObject *values)
{
  JsonObject *schema = rr_schema_type ("object");

  json_object_set_object_member (schema, "additionalProperties", values);

  return schema;
}

static JsonObject *
describe_pattern (const char *pattern,
                  guint       length)
{
  JsonObject *schema = rr_schema_pattern (pattern);

  json_object_set_int_member (schema, "maxLength", length);

  return schema;
}

static JsonObject *
describe_open (const RrField *field)
{
  JsonObject *schema = rr_schema_enum (field->choices);

  if (field->choices->open)
    json_object_set_int_member (schema, "maxLength", field->max_length);

  return schema;
}

/* "touchpoint" of RrTouchpoint. */
static char *
get_type_name (GType type)
{
  return g_ascii_strdown (g_type_name (type) + strlen ("Rr"), -1);
}

static JsonObject *
describe_list (const RrField *field,
               JsonObject    *definitions)
{
  g_autofree char *name = get_type_name (field->item_type ());
  g_autofree char *path = g_strdup_printf ("#/$defs/%s", name);
  JsonObject *items = json_object_new ();

  if (!json_object_has_member (definitions, name))
    {
      /* A place of its own first, before those of what it holds. */
      json_object_set_object_member (definitions, name, json_object_new ());
      json_object_set_object_member (definitions, name,
                                     describe_element (field->item_type (), definitions));
    }
  json_object_set_string_member (items, "$ref", path);

  return rr_schema_list (items);
}

static JsonObject *
describe_value (const RrField *field,
                JsonObject    *definitions)
{
  guint minimum = (field->flags & RR_FIELD_NONEMPTY) != 0 ? 1 : 0;

  switch (field->kind)
    {
    case RR_KIND_COLOR:
      return describe_pattern (COLOR_PATTERN, COLOR_LENGTH);

    case RR_KIND_DATE:
      return describe_pattern (DATE_PATTERN, DATE_LENGTH);

    case RR_KIND_REF:
      return rr_schema_text (1, RR_MAX_ID);

    case RR_KIND_CHOICE:
    case RR_KIND_ENUM:
      return describe_open (field);

    case RR_KIND_INT:
      return rr_schema_number ("integer", field->minimum, field->maximum);

    case RR_KIND_NUMBER:
      return rr_schema_number ("number", field->minimum, field->maximum);

    case RR_KIND_BOOLEAN:
      return rr_schema_type ("boolean");

    case RR_KIND_TEXTS:
      return rr_schema_list (rr_schema_text (0, field->max_length));

    case RR_KIND_REFS:
      return rr_schema_list (rr_schema_text (1, RR_MAX_ID));

    case RR_KIND_CHOICES:
      return rr_schema_list (describe_open (field));

    case RR_KIND_NOTES:
      return describe_by_id (rr_schema_list (rr_schema_text (0, field->max_length)));

    case RR_KIND_LEVELS:
      return describe_by_id (rr_schema_number ("integer", field->minimum, field->maximum));

    case RR_KIND_LIST:
      return describe_list (field, definitions);

    case RR_KIND_ID:
    case RR_KIND_TEXT:
    default:
      return rr_schema_text (minimum, field->max_length);
    }
}

static JsonObject *
allow_null (JsonObject *schema)
{
  JsonObject *either = json_object_new ();
  JsonArray *choices = json_array_new ();

  json_array_add_object_element (choices, schema);
  json_array_add_object_element (choices, rr_schema_type ("null"));
  json_object_set_array_member (either, "anyOf", choices);

  return either;
}

/* The default is what a new element has. */
static JsonNode *
get_default (RrElement     *element,
             const RrField *field)
{
  JsonNode *node;

  if (field->kind != RR_KIND_LIST)
    return rr_element_get_value (element, field);

  node = json_node_new (JSON_NODE_ARRAY);
  json_node_take_array (node, json_array_new ());

  return node;
}

static void
describe_members (JsonObject *schema,
                  RrElement  *element,
                  JsonObject *definitions)
{
  guint n;
  const RrField *fields = rr_element_get_fields (element, &n);

  for (guint i = 0; i < n; i++)
    {
      const RrField *field = &fields[i];
      gboolean required = (field->flags & RR_FIELD_REQUIRED) != 0;
      JsonObject *member = describe_value (field, definitions);

      if ((field->flags & RR_FIELD_NULLABLE) != 0)
        member = allow_null (member);
      json_object_set_string_member (member, "title", field->label);
      if (!required)
        json_object_set_member (member, "default", get_default (element, field));
      rr_schema_add_member (schema, field->name, member, required);
    }
}

static JsonObject *
describe_element (GType       type,
                  JsonObject *definitions)
{
  g_autoptr (RrElement) element = rr_element_new (type);
  JsonObject *schema = rr_schema_object ();

  describe_members (schema, element, definitions);

  return schema;
}

static JsonObject *
describe_map (void)
{
  g_autoptr (RrMap) map = rr_map_new ();
  JsonObject *schema = rr_schema_root ("urn:reroute:journey:1", "Customer journey map",
                                       "reroute-journey");
  JsonObject *definitions = json_object_new ();

  describe_members (schema, RR_ELEMENT (map), definitions);
  json_object_set_object_member (schema, "$defs", definitions);

  return schema;
}

/**
 * rr_schema_write:
 *
 * Returns: (transfer full): the schema, as a file
 */
char *
rr_schema_write (RrSchemaKind kind)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  GString *out = g_string_new (NULL);

  json_node_take_object (node, kind == RR_SCHEMA_MAP ? describe_map () : rr_schema_playbook ());
  rr_json_append_node (out, node, 0);
  g_string_append_c (out, '\n');

  return g_string_free (out, FALSE);
}
