/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-repair-private.h"

#include <math.h>
#include <string.h>

#include "rr-i18n.h"
#include "rr-json-reader.h"
#include "rr-json-writer.h"
#include "rr-map.h"
#include "rr-text.h"
#include "rr-value.h"

static gboolean repair_element (RrRepair   *self,
                                JsonNode   *json,
                                GType       type,
                                const char *path);

static char *
member_path (const char *path,
             const char *name)
{
  g_autoptr (GString) text = g_string_new (path);

  rr_json_path_append_member (text, name);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static gboolean
fits (const RrField *field,
      JsonNode      *value)
{
  g_auto (RrFieldProblem) problem = { 0 };

  return rr_field_check (field, value, &problem);
}

/* What @value may have meant; NULL: nothing that is known. */
static JsonNode *
mend_value (const RrField *field,
            JsonNode      *value)
{
  GType type = json_node_get_value_type (value);

  if ((field->kind == RR_KIND_INT || field->kind == RR_KIND_NUMBER) &&
      (type == G_TYPE_INT64 || type == G_TYPE_DOUBLE))
    {
      double number = CLAMP (json_node_get_double (value), field->minimum, field->maximum);

      return field->kind == RR_KIND_INT ? rr_value_int ((gint64) floor (number + 0.5))
                                        : rr_value_number (number);
    }

  if (type == G_TYPE_STRING && (field->kind == RR_KIND_TEXT || field->kind == RR_KIND_CHOICE) &&
      g_utf8_strlen (json_node_get_string (value), -1) > (glong) field->max_length)
    {
      g_autofree char *cut = g_utf8_substring (json_node_get_string (value), 0, field->max_length);

      return rr_value_text (cut);
    }

  if (field->kind == RR_KIND_TEXT && (type == G_TYPE_INT64 || type == G_TYPE_DOUBLE))
    {
      g_autofree char *text = rr_json_to_line (value);

      return rr_value_text (text);
    }

  return NULL;
}

/* The items of a list that fit, or can be mended. */
static JsonNode *
mend_items (const RrField *field,
            JsonNode      *value)
{
  JsonArray *items = json_node_get_array (value);
  JsonNode *mended = json_node_new (JSON_NODE_ARRAY);
  JsonArray *left = json_array_new ();

  for (guint i = 0; i < json_array_get_length (items); i++)
    {
      JsonNode *item = json_array_get_element (items, i);
      g_autoptr (JsonNode) alone = json_node_new (JSON_NODE_ARRAY);
      JsonArray *array = json_array_new ();

      json_array_add_element (array, json_node_copy (item));
      json_node_take_array (alone, array);
      if (fits (field, alone))
        {
          json_array_add_element (left, json_node_copy (item));
        }
      else if (field->kind == RR_KIND_TEXTS && json_node_get_value_type (item) == G_TYPE_STRING)
        {
          g_autofree char *cut = g_utf8_substring (json_node_get_string (item), 0, field->max_length);

          json_array_add_string_element (left, cut);
        }
    }
  json_node_take_array (mended, left);

  return mended;
}

/* What a required member is where there is none; NULL: nobody knows. */
static JsonNode *
make_value (const RrField *field,
            GType          type)
{
  if (field->kind == RR_KIND_ID)
    {
      g_autoptr (RrElement) element = rr_element_new (type);

      return rr_value_text (element->id);
    }
  if (field->kind == RR_KIND_TEXT)
    return rr_value_text (_("Untitled"));
  if (field->kind == RR_KIND_ENUM)
    return rr_value_text (rr_enum_name (field->choices, 0));
  /* What it refers to is found later. */
  if (field->kind == RR_KIND_REF && type == RR_TYPE_TOUCHPOINT)
    return rr_value_text ("");

  return NULL;
}

static void
repair_list (RrRepair   *self,
             JsonObject *object,
             const RrField *field,
             const char *path)
{
  JsonArray *array = json_object_get_array_member (object, field->name);

  for (guint i = json_array_get_length (array); i > 0; i--)
    {
      g_autoptr (GString) child_path = g_string_new (path);

      rr_json_path_append_index (child_path, i - 1);
      if (!repair_element (self, json_array_get_element (array, i - 1), field->item_type (),
                           child_path->str))
        json_array_remove_element (array, i - 1);
    }
}

/* Whether the element can be in the map. */
static gboolean
repair_member (RrRepair      *self,
               JsonObject    *object,
               const RrField *field,
               GType          type,
               const char    *path)
{
  JsonNode *value = json_object_get_member (object, field->name);
  g_autofree char *where = member_path (path, field->name);
  JsonNode *mended = NULL;

  if (value != NULL && field->kind == RR_KIND_LIST && JSON_NODE_HOLDS_ARRAY (value))
    {
      repair_list (self, object, field, where);
      return TRUE;
    }
  if (value != NULL ? fits (field, value) : (field->flags & RR_FIELD_REQUIRED) == 0)
    return TRUE;

  if (value != NULL && JSON_NODE_HOLDS_ARRAY (value) &&
      (field->kind == RR_KIND_TEXTS || field->kind == RR_KIND_REFS || field->kind == RR_KIND_CHOICES))
    mended = mend_items (field, value);
  else if (value != NULL)
    mended = mend_value (field, value);
  if (mended != NULL && !fits (field, mended))
    g_clear_pointer (&mended, json_node_unref);
  if (mended == NULL && (field->flags & RR_FIELD_REQUIRED) != 0)
    {
      mended = make_value (field, type);
      if (mended == NULL)
        {
          rr_repair_say (self, path, _("left out, because it has no “%s” that could be used"), field->name);
          return FALSE;
        }
    }

  if (mended != NULL)
    {
      g_autofree char *line = rr_json_to_line (mended);
      g_autofree char *shown = rr_text_shorten (line, 60);

      /* A place is found, and told of, later. */
      if (field->kind != RR_KIND_REF)
        rr_repair_say (self, where, _("set to %s"), shown);
      json_object_set_member (object, field->name, mended);
    }
  else
    {
      g_autofree char *line = rr_json_to_line (value);
      g_autofree char *shown = rr_text_shorten (line, 60);

      rr_repair_say (self, where, _("left out, because %s is not allowed there"), shown);
      json_object_remove_member (object, field->name);
    }

  return TRUE;
}

static gboolean
repair_fields (RrRepair   *self,
               JsonObject *object,
               GType       type,
               const char *path)
{
  RrElementClass *klass = g_type_class_ref (type);
  gboolean usable = TRUE;

  for (guint i = 0; i < klass->n_fields && usable; i++)
    usable = repair_member (self, object, &klass->fields[i], type, path);
  g_type_class_unref (klass);

  return usable;
}

static gboolean
repair_element (RrRepair   *self,
                JsonNode   *json,
                GType       type,
                const char *path)
{
  if (JSON_NODE_HOLDS_OBJECT (json))
    return repair_fields (self, json_node_get_object (json), type, path);

  rr_repair_say (self, path, _("left out, because it is no object"));

  return FALSE;
}

/* Sees that every member holds what it may hold. */
void
rr_repair_members (RrRepair   *self,
                   JsonObject *map)
{
  repair_fields (self, map, RR_TYPE_MAP, "");
}
