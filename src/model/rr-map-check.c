/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-map-private.h"

#include "rr-element-private.h"
#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-json-reader.h"
#include "rr-json-writer.h"
#include "rr-text.h"

/* So many lines of message are shown; a damaged file may have a million. */
#define MAX_PROBLEMS 100

/* The path of an element in the file, such as "scenarios[0].impacts[2]"; "" for the map. */
char *
rr_element_path (RrElement *element)
{
  g_autoptr (GString) path = NULL;
  g_autofree char *parent = NULL;

  if (element->list == NULL)
    return g_strdup ("");

  parent = rr_element_path (rr_list_get_owner (element->list));
  path = g_string_new (parent);
  rr_json_path_append_member (path, rr_list_get_field (element->list)->name);
  rr_json_path_append_index (path, rr_element_get_position (element));

  return g_string_free (g_steal_pointer (&path), FALSE);
}

/* Sets @error from lines of message. */
void
rr_problems_to_error (GPtrArray  *problems,
                      int         code,
                      GError    **error)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < MIN (problems->len, MAX_PROBLEMS); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", (char *) problems->pdata[i]);

  if (problems->len > MAX_PROBLEMS)
    {
      guint more = problems->len - MAX_PROBLEMS;

      g_string_append_c (text, '\n');
      g_string_append_printf (text, ngettext ("… and %u more problem", "… and %u more problems",
                                              more), more);
    }

  g_set_error_literal (error, RR_ERROR, code, text->str);
}

static const char *
describe_target (RrTarget target)
{
  switch (target)
    {
    case RR_TARGET_SEGMENT:
      return _("a segment");
    case RR_TARGET_PERSON:
      return _("a person");
    case RR_TARGET_STAGE:
      return _("a stage");
    case RR_TARGET_LANE:
      return _("a lane");
    case RR_TARGET_CHANNEL_LANE:
      return _("a lane that holds cards (of kind “channel”)");
    case RR_TARGET_TOUCHPOINT:
      return _("a touchpoint");
    case RR_TARGET_NONE:
    default:
      g_assert_not_reached ();
    }
}

/* Whether @id is one of those that the field may refer to. */
gboolean
rr_check_reference (RrMap         *map,
                    const RrField *field,
                    const char    *id)
{
  RrElement *found = rr_map_find (map, id);

  if (found == NULL || found->list != rr_map_get_targets (map, field->target))
    return FALSE;

  return field->target != RR_TARGET_CHANNEL_LANE || RR_LANE (found)->kind == RR_LANE_CHANNEL;
}

static char *
describe_dangling (const char    *path,
                   const RrField *field,
                   const char    *id)
{
  g_autofree char *shown = rr_text_shorten (id, 40);

  return g_strdup_printf (
    /* Translators: path in the file, id found there, what it should be the id of */
    _("%s: “%s” is not the id of %s"), path, shown, describe_target (field->target));
}

/* Collects what of @value, of a field that refers to other elements, refers to nothing. */
static void
check_value (RrMap         *map,
             const RrField *field,
             JsonNode      *value,
             const char    *path,
             GPtrArray     *problems)
{
  if (field->kind == RR_KIND_REF)
    {
      const char *id = json_node_get_string (value);

      if (id != NULL && !rr_check_reference (map, field, id))
        g_ptr_array_add (problems, describe_dangling (path, field, id));
    }
  else if (field->kind == RR_KIND_REFS)
    {
      JsonArray *ids = json_node_get_array (value);

      for (guint i = 0; i < json_array_get_length (ids); i++)
        {
          const char *id = json_array_get_string_element (ids, i);
          g_autoptr (GString) item_path = NULL;

          if (rr_check_reference (map, field, id))
            continue;

          item_path = g_string_new (path);
          rr_json_path_append_index (item_path, i);
          g_ptr_array_add (problems, describe_dangling (item_path->str, field, id));
        }
    }
  else if (field->kind == RR_KIND_NOTES || field->kind == RR_KIND_LEVELS)
    {
      JsonObjectIter iter;
      const char *id;

      json_object_iter_init_ordered (&iter, json_node_get_object (value));
      while (json_object_iter_next_ordered (&iter, &id, NULL))
        {
          g_autoptr (GString) member_path = NULL;

          if (rr_check_reference (map, field, id))
            continue;

          member_path = g_string_new (path);
          rr_json_path_append_member (member_path, id);
          g_ptr_array_add (problems, describe_dangling (member_path->str, field, id));
        }
    }
}

/* Whether everything that @value refers to is there; else %RR_ERROR_INCONSISTENT. */
gboolean
rr_check_references (RrMap          *map,
                     const RrField  *field,
                     JsonNode       *value,
                     GError        **error)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);

  check_value (map, field, value, rr_field_get_label (field), problems);
  if (problems->len == 0)
    return TRUE;

  rr_problems_to_error (problems, RR_ERROR_INCONSISTENT, error);
  return FALSE;
}

/* Most elements are sound: nothing is copied for those. */
static gboolean
is_sound (RrMap         *map,
          const RrField *field,
          RrElement     *element)
{
  const char *id;
  const char *const *ids;

  switch (field->kind)
    {
    case RR_KIND_REF:
      id = RR_FIELD_MEMBER (field, element, const char *);
      return id == NULL || rr_check_reference (map, field, id);

    case RR_KIND_REFS:
      ids = RR_FIELD_MEMBER (field, element, const char *const *);
      for (guint i = 0; ids[i] != NULL; i++)
        {
          if (!rr_check_reference (map, field, ids[i]))
            return FALSE;
        }
      return TRUE;

    case RR_KIND_NOTES:
    case RR_KIND_LEVELS:
      return RR_FIELD_MEMBER (field, element, JsonNode *) == NULL;

    case RR_KIND_ID:
    case RR_KIND_TEXT:
    case RR_KIND_COLOR:
    case RR_KIND_DATE:
    case RR_KIND_CHOICE:
    case RR_KIND_ENUM:
    case RR_KIND_INT:
    case RR_KIND_NUMBER:
    case RR_KIND_BOOLEAN:
    case RR_KIND_TEXTS:
    case RR_KIND_CHOICES:
    case RR_KIND_LIST:
    default:
      return TRUE;
    }
}

/* Collects what is wrong with the references of @element and everything in it. */
void
rr_check_element (RrMap     *map,
                  RrElement *element,
                  GPtrArray *problems)
{
  RrElementClass *klass = RR_ELEMENT_GET_CLASS (element);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const RrField *field = &klass->fields[i];

      if (field->kind == RR_KIND_LIST)
        {
          RrList *list = RR_FIELD_MEMBER (field, element, RrList *);

          for (guint j = 0; j < rr_list_get_size (list); j++)
            rr_check_element (map, rr_list_get (list, j), problems);
        }
      else if (!is_sound (map, field, element))
        {
          g_autoptr (JsonNode) value = rr_field_get (field, element);
          g_autoptr (GString) path = g_string_new (NULL);
          g_autofree char *parent = rr_element_path (element);

          g_string_append (path, parent);
          rr_json_path_append_member (path, field->name);
          check_value (map, field, value, path->str, problems);
        }
    }

  if (RR_IS_LINK (element) && g_str_equal (RR_LINK (element)->from, RR_LINK (element)->to))
    {
      g_autofree char *path = rr_element_path (element);

      g_ptr_array_add (problems,
                       g_strdup_printf (_("%s: a link leads from a touchpoint to itself"), path));
    }
}
