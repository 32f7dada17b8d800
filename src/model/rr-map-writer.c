/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-map-file.h"

#include "rr-element-private.h"
#include "rr-json-writer.h"
#include "rr-map-private.h"

static void
append_name (GString    *out,
             const char *name,
             guint       depth,
             gboolean   *first)
{
  g_string_append (out, *first ? "\n" : ",\n");
  *first = FALSE;
  rr_json_append_indent (out, depth);
  rr_json_append_string (out, name);
  g_string_append_len (out, ": ", 2);
}

static void
append_list (GString *out,
             RrList  *list,
             guint    depth)
{
  guint n = rr_list_get_size (list);

  if (n == 0)
    {
      g_string_append_len (out, "[]", 2);
      return;
    }

  g_string_append_c (out, '[');
  for (guint i = 0; i < n; i++)
    {
      g_string_append (out, i == 0 ? "\n" : ",\n");
      rr_json_append_indent (out, depth + 1);
      rr_element_append (out, rr_list_get (list, i), depth + 1);
    }
  g_string_append_c (out, '\n');
  rr_json_append_indent (out, depth);
  g_string_append_c (out, ']');
}

static void
append_value (GString       *out,
              const RrField *field,
              RrElement     *element,
              guint          depth)
{
  switch (field->kind)
    {
    case RR_KIND_LIST:
      append_list (out, RR_FIELD_MEMBER (field, element, RrList *), depth);
      break;

    case RR_KIND_INT:
      rr_json_append_int (out, RR_FIELD_MEMBER (field, element, int));
      break;

    case RR_KIND_ENUM:
      rr_json_append_string (out, rr_enum_name (field->choices,
                                                (guint) RR_FIELD_MEMBER (field, element, int)));
      break;

    case RR_KIND_ID:
    case RR_KIND_TEXT:
    case RR_KIND_COLOR:
    case RR_KIND_DATE:
    case RR_KIND_REF:
    case RR_KIND_CHOICE:
      /* Not NULL, since that is a default, and those are left out. */
      rr_json_append_string (out, RR_FIELD_MEMBER (field, element, const char *));
      break;

    case RR_KIND_NUMBER:
    case RR_KIND_BOOLEAN:
    case RR_KIND_TEXTS:
    case RR_KIND_REFS:
    case RR_KIND_CHOICES:
    case RR_KIND_NOTES:
    case RR_KIND_LEVELS:
    default:
      {
        g_autoptr (JsonNode) value = rr_field_get (field, element);

        rr_json_append_node (out, value, depth);
      }
      break;
    }
}

static void
append_members (GString   *out,
                RrElement *element,
                guint      depth,
                gboolean  *first)
{
  RrElementClass *klass = RR_ELEMENT_GET_CLASS (element);
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const RrField *field = &klass->fields[i];

      if (rr_field_is_default (field, element))
        continue;

      append_name (out, field->name, depth, first);
      append_value (out, field, element, depth);
    }

  if (element->unknown == NULL)
    return;

  json_object_iter_init_ordered (&iter, element->unknown);
  while (json_object_iter_next_ordered (&iter, &name, &value))
    {
      append_name (out, name, depth, first);
      rr_json_append_node (out, value, depth);
    }
}

/* Appends the object of @element; @depth is that of its opening brace. */
void
rr_element_append (GString   *out,
                   RrElement *element,
                   guint      depth)
{
  gboolean first = TRUE;

  g_string_append_c (out, '{');
  append_members (out, element, depth + 1, &first);
  g_string_append_c (out, '\n');
  rr_json_append_indent (out, depth);
  g_string_append_c (out, '}');
}

/**
 * rr_map_to_bytes:
 *
 * Returns: (transfer full): the contents of the map's file; the same bytes for the
 *   same map, always
 */
GBytes *
rr_map_to_bytes (RrMap *map)
{
  GString *out;
  gboolean first = TRUE;

  g_return_val_if_fail (RR_IS_MAP (map), NULL);

  out = g_string_sized_new (4096);
  g_string_append_c (out, '{');
  append_name (out, "format", 1, &first);
  rr_json_append_string (out, "reroute-journey");
  append_name (out, "version", 1, &first);
  rr_json_append_int (out, 1);
  append_members (out, RR_ELEMENT (map), 1, &first);
  g_string_append (out, "\n}\n");

  return g_string_free_to_bytes (out);
}

/**
 * rr_map_copy:
 *
 * Returns: (transfer full): a map of its own that holds the same; to be handed to
 *   another thread
 */
RrMap *
rr_map_copy (RrMap *map)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  RrMap *copy;

  g_return_val_if_fail (RR_IS_MAP (map), NULL);

  bytes = rr_map_to_bytes (map);
  copy = rr_map_from_bytes (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);

  return copy;
}
