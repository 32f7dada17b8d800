/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-ojf-private.h"

/* Takes a member that is a text. Returns: (transfer full) (nullable) */
char *
rr_ojf_take_text (JsonObject *object,
                  const char *member)
{
  JsonNode *node = json_object_get_member (object, member);
  char *text;

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_STRING)
    return NULL;

  text = json_node_dup_string (node);
  json_object_remove_member (object, member);

  return text;
}

/* Takes what identifies something: a text, or in files that were written without care a
 * whole number. Returns: (transfer full) (nullable) */
char *
rr_ojf_take_key (JsonObject *object,
                 const char *member)
{
  JsonNode *node = json_object_get_member (object, member);
  char *key;

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_INT64)
    return rr_ojf_take_text (object, member);

  key = g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));
  json_object_remove_member (object, member);

  return key;
}

/* Takes the first of the members that is a text and not blank.
 * Returns: (transfer full) (nullable) */
char *
rr_ojf_take_first (JsonObject        *object,
                   const char *const *members)
{
  for (guint i = 0; members[i] != NULL; i++)
    {
      JsonNode *node = json_object_get_member (object, members[i]);

      if (node != NULL && json_node_get_value_type (node) == G_TYPE_STRING &&
          !rr_import_is_blank (json_node_get_string (node)))
        return rr_ojf_take_text (object, members[i]);
    }

  return NULL;
}

/* Takes a member that is a number, or a text that is one. */
gboolean
rr_ojf_take_number (JsonObject *object,
                    const char *member,
                    double     *number)
{
  JsonNode *node = json_object_get_member (object, member);
  GType type = node != NULL ? json_node_get_value_type (node) : G_TYPE_INVALID;

  if (type == G_TYPE_STRING)
    {
      g_autofree char *text = g_strstrip (json_node_dup_string (node));
      char *end;

      *number = g_ascii_strtod (text, &end);
      if (end == text || *end != '\0' || !(*number > -1e9 && *number < 1e9))
        return FALSE;
    }
  else if (type == G_TYPE_INT64 || type == G_TYPE_DOUBLE)
    {
      *number = json_node_get_double (node);
    }
  else
    {
      return FALSE;
    }

  json_object_remove_member (object, member);

  return TRUE;
}

/* Returns: (transfer none) (nullable): a member that is a list */
JsonArray *
rr_ojf_peek_array (JsonObject *object,
                   const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

static JsonObject *
ensure_ojf (JsonObject *element)
{
  if (!json_object_has_member (element, "ojf"))
    json_object_set_object_member (element, "ojf", json_object_new ());

  return json_object_get_object_member (element, "ojf");
}

static void
note_members (RrOjf      *self,
              JsonObject *rest)
{
  JsonObjectIter iter;
  const char *name;

  json_object_iter_init (&iter, rest);
  while (json_object_iter_next (&iter, &name, NULL))
    {
      if (!g_hash_table_contains (self->kept, name))
        g_hash_table_add (self->kept, g_strdup (name));
    }
}

/* Keeps what is left of the object that became @element. */
void
rr_ojf_keep (RrOjf      *self,
             JsonObject *element,
             JsonObject *rest)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  if (json_object_get_size (rest) == 0)
    return;

  note_members (self, rest);
  json_object_iter_init_ordered (&iter, rest);
  while (json_object_iter_next_ordered (&iter, &name, &value))
    json_object_set_member (ensure_ojf (element), name, json_node_copy (value));
}

/* Keeps what is left of a node that became part of @element, with its title, or NULL, to
 * say what it was left of. */
void
rr_ojf_keep_node (RrOjf      *self,
                  JsonObject *element,
                  JsonObject *rest,
                  const char *title)
{
  JsonObject *ojf;

  if (json_object_get_size (rest) == 0)
    return;

  note_members (self, rest);
  if (title != NULL)
    json_object_set_string_member (rest, "title", title);

  ojf = ensure_ojf (element);
  if (!json_object_has_member (ojf, "parts"))
    json_object_set_array_member (ojf, "parts", json_array_new ());
  json_array_add_object_element (json_object_get_array_member (ojf, "parts"),
                                 json_object_ref (rest));
}

/* Returns: (transfer full) (nullable): "title: text", or the one that is not blank */
char *
rr_ojf_join (const char *title,
             const char *text)
{
  if (rr_import_is_blank (title))
    return rr_import_is_blank (text) ? NULL : g_strdup (text);

  return rr_import_is_blank (text) ? g_strdup (title) : g_strdup_printf ("%s: %s", title, text);
}
