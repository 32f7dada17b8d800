/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-schema-private.h"

/* An object that may be of one JSON type. */
JsonObject *
rr_schema_type (const char *type)
{
  JsonObject *schema = json_object_new ();

  json_object_set_string_member (schema, "type", type);

  return schema;
}

/* A text of so many characters. */
JsonObject *
rr_schema_text (guint minimum,
                guint maximum)
{
  JsonObject *schema = rr_schema_type ("string");

  if (minimum > 0)
    json_object_set_int_member (schema, "minLength", minimum);
  if (maximum > 0)
    json_object_set_int_member (schema, "maxLength", maximum);

  return schema;
}

JsonObject *
rr_schema_pattern (const char *pattern)
{
  JsonObject *schema = rr_schema_type ("string");

  json_object_set_string_member (schema, "pattern", pattern);

  return schema;
}

/* @type: "integer" or "number" */
JsonObject *
rr_schema_number (const char *type,
                  double      minimum,
                  double      maximum)
{
  JsonObject *schema = rr_schema_type (type);

  json_object_set_double_member (schema, "minimum", minimum);
  json_object_set_double_member (schema, "maximum", maximum);

  return schema;
}

/* Values of an enumeration; of an open one they are but examples. */
JsonObject *
rr_schema_enum (const RrEnum *choices)
{
  JsonObject *schema = json_object_new ();
  JsonArray *names = json_array_sized_new (choices->n_values);

  for (guint i = 0; i < choices->n_values; i++)
    json_array_add_string_element (names, choices->values[i].name);

  if (choices->open)
    json_object_set_string_member (schema, "type", "string");
  json_object_set_array_member (schema, choices->open ? "examples" : "enum", names);

  return schema;
}

/* @items: (transfer full) */
JsonObject *
rr_schema_list (JsonObject *items)
{
  JsonObject *schema = rr_schema_type ("array");

  json_object_set_object_member (schema, "items", items);

  return schema;
}

JsonObject *
rr_schema_object (void)
{
  JsonObject *schema = rr_schema_type ("object");

  json_object_set_object_member (schema, "properties", json_object_new ());
  json_object_set_array_member (schema, "required", json_array_new ());

  return schema;
}

/* @schema: (transfer full) */
void
rr_schema_add_member (JsonObject *object,
                      const char *name,
                      JsonObject *schema,
                      gboolean    required)
{
  json_object_set_object_member (json_object_get_object_member (object, "properties"), name,
                                 schema);
  if (required)
    json_array_add_string_element (json_object_get_array_member (object, "required"), name);
}

/* A file of the program, with the members that say what it is. */
JsonObject *
rr_schema_root (const char *id,
                const char *title,
                const char *format)
{
  JsonObject *schema = json_object_new ();
  JsonObject *name = json_object_new ();
  JsonObject *version = json_object_new ();

  json_object_set_string_member (schema, "$schema",
                                 "https://json-schema.org/draft/2020-12/schema");
  json_object_set_string_member (schema, "$id", id);
  json_object_set_string_member (schema, "title", title);
  json_object_set_string_member (schema, "type", "object");
  json_object_set_object_member (schema, "properties", json_object_new ());
  json_object_set_array_member (schema, "required", json_array_new ());

  json_object_set_string_member (name, "const", format);
  json_object_set_int_member (version, "const", 1);
  rr_schema_add_member (schema, "format", name, TRUE);
  rr_schema_add_member (schema, "version", version, TRUE);

  return schema;
}
