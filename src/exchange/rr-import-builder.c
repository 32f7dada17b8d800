/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-import-builder-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "rr-id.h"
#include "rr-json-writer.h"
#include "rr-map-file.h"
#include "rr-text.h"

#define QUOTED 60

/* The lists of the map in its order, with the two letters that new ids begin with. */
static const char *const lists[RR_IMPORT_N_LISTS][2] = {
  { "segments", "sg" }, { "people", "pe" }, { "stages", "st" }, { "lanes", "ln" },
  { "touchpoints", "tp" },
};

RrImportBuilder *
rr_import_builder_new (GPtrArray *warnings)
{
  RrImportBuilder *self = g_new0 (RrImportBuilder, 1);

  for (guint i = 0; i < RR_IMPORT_N_LISTS; i++)
    self->lists[i] = json_array_new ();
  self->root = json_object_new ();
  self->ids = g_hash_table_new_full (rr_text_hash, g_str_equal, g_free, NULL);
  self->warnings = warnings;

  json_object_set_string_member (self->root, "format", "reroute-journey");
  json_object_set_int_member (self->root, "version", 1);

  return self;
}

void
rr_import_builder_free (RrImportBuilder *self)
{
  for (guint i = 0; i < RR_IMPORT_N_LISTS; i++)
    json_array_unref (self->lists[i]);
  json_object_unref (self->root);
  g_hash_table_unref (self->ids);
  g_free (self);
}

/* Adds a line to the warnings. */
void
rr_import_builder_warn (RrImportBuilder *self,
                        const char      *format,
                        ...)
{
  va_list args;

  va_start (args, format);
  g_ptr_array_add (self->warnings, g_strdup_vprintf (format, args));
  va_end (args);
}

/* Adds an element to the list of the map that is called @list.  It gets @wanted_id if it
 * can be had, and a new one where that is NULL.
 *
 * Returns: (transfer none): the element, with nothing but its id */
JsonObject *
rr_import_builder_add (RrImportBuilder *self,
                       const char      *list,
                       const char      *wanted_id)
{
  JsonObject *element = json_object_new ();
  g_autofree char *id = NULL;
  guint index = 0;

  while (!g_str_equal (lists[index][0], list))
    {
      index++;
      g_assert (index < RR_IMPORT_N_LISTS);
    }

  if (wanted_id != NULL && *wanted_id != '\0' && rr_text_length (wanted_id) <= RR_MAX_ID)
    id = g_strdup (wanted_id);
  while (id == NULL || g_hash_table_contains (self->ids, id))
    {
      g_free (id);
      id = rr_id_new (lists[index][1]);
    }

  json_object_set_string_member (element, "id", id);
  g_hash_table_add (self->ids, g_steal_pointer (&id));
  json_array_add_object_element (self->lists[index], element);

  return element;
}

/* Returns: (transfer none): the new lane */
JsonObject *
rr_import_builder_add_lane (RrImportBuilder *self,
                            const char      *wanted_id,
                            const char      *name,
                            RrLaneKind       kind,
                            RrChannel        channel)
{
  JsonObject *lane = rr_import_builder_add (self, "lanes", wanted_id);

  rr_import_set_name (self, lane, "name", name);
  json_object_set_string_member (lane, "kind", rr_enum_name (&rr_lane_kinds, kind));
  if (kind == RR_LANE_CHANNEL)
    json_object_set_string_member (lane, "channel", rr_enum_name (&rr_channels, channel));

  return lane;
}

/* Returns: (transfer full) (nullable): the map; %NULL with an error of the map's reader */
RrMap *
rr_import_builder_finish (RrImportBuilder  *self,
                          GError          **error)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (GString) text = g_string_sized_new (64 * 1024);

  for (guint i = 0; i < RR_IMPORT_N_LISTS; i++)
    json_object_set_array_member (self->root, lists[i][0], json_array_ref (self->lists[i]));

  json_node_set_object (node, self->root);
  rr_json_append_node (text, node, 0);

  return rr_map_from_bytes (text->str, text->len, error);
}

const char *
rr_import_get_id (JsonObject *element)
{
  return json_object_get_string_member (element, "id");
}

/* Whether there is nothing to be seen of @text. */
gboolean
rr_import_is_blank (const char *text)
{
  for (; text != NULL && *text != '\0'; text = g_utf8_next_char (text))
    {
      if (!g_unichar_isspace (g_utf8_get_char (text)))
        return FALSE;
    }

  return TRUE;
}

/* Returns: (transfer full): at most @chars characters, the last an ellipsis if that is not all */
static char *
fit (const char *text,
     gsize       chars)
{
  g_autofree char *start = NULL;

  if (rr_text_length (text) <= chars)
    return g_strdup (text);

  start = g_utf8_substring (text, 0, (glong) chars - 1);

  return g_strconcat (start, "…", NULL);
}

/* Gives the name or title, which is not empty; what is too long for one goes to the
 * summary, whole. */
void
rr_import_set_name (RrImportBuilder *self,
                    JsonObject      *element,
                    const char      *member,
                    const char      *name)
{
  g_autofree char *fitting = fit (name, RR_MAX_NAME);

  json_object_set_string_member (element, member, fitting);
  if (strlen (fitting) != strlen (name) || !g_str_equal (fitting, name))
    {
      g_autofree char *shown = rr_text_shorten (name, QUOTED);

      rr_import_builder_warn (self, _("“%s” is too long for a name; all of it is in the "
                                      "description"), shown);
      rr_import_append_text (self, element, "summary", name);
    }
}

/* Adds a paragraph to a text. */
void
rr_import_append_text (RrImportBuilder *self,
                       JsonObject      *element,
                       const char      *member,
                       const char      *text)
{
  const char *before = json_object_get_string_member_with_default (element, member, "");
  g_autofree char *all = NULL;
  g_autofree char *fitting = NULL;

  if (rr_import_is_blank (text))
    return;

  all = g_strconcat (before, *before != '\0' ? "\n\n" : "", text, NULL);
  fitting = fit (all, RR_MAX_TEXT);
  json_object_set_string_member (element, member, fitting);

  if (!g_str_equal (fitting, all))
    {
      g_autofree char *shown = rr_text_shorten (text, QUOTED);

      rr_import_builder_warn (self, _("the text “%s” is too long; its end was cut off"), shown);
    }
}

static JsonArray *
get_array (JsonObject *object,
           const char *member)
{
  if (!json_object_has_member (object, member))
    json_object_set_array_member (object, member, json_array_new ());

  return json_object_get_array_member (object, member);
}

/* Adds @text to @items; what is too long for one item becomes several. */
static void
add_pieces (JsonArray  *items,
            const char *text)
{
  while (*text != '\0')
    {
      const char *end = text;
      g_autofree char *piece = NULL;

      for (guint n = 0; n < RR_MAX_ITEM && *end != '\0'; n++)
        end = g_utf8_next_char (end);
      piece = g_strndup (text, (gsize) (end - text));
      json_array_add_string_element (items, piece);
      text = end;
    }
}

/* Adds to a list of texts, such as "needs"; blank texts are none. */
void
rr_import_add_item (RrImportBuilder *self,
                    JsonObject      *element,
                    const char      *member,
                    const char      *text)
{
  if (!rr_import_is_blank (text))
    add_pieces (get_array (element, member), text);
}

/* Adds a text to the row @lane, an id; blank texts are none. */
void
rr_import_add_note (RrImportBuilder *self,
                    JsonObject      *element,
                    const char      *lane,
                    const char      *text)
{
  if (rr_import_is_blank (text))
    return;

  if (!json_object_has_member (element, "notes"))
    json_object_set_object_member (element, "notes", json_object_new ());
  add_pieces (get_array (json_object_get_object_member (element, "notes"), lane), text);
}
