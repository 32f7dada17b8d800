/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-import-builder-private.h"

#include <string.h>

#include "rr-change.h"
#include "rr-i18n.h"
#include "rr-id.h"
#include "rr-text.h"
#include "rr-value.h"

#define QUOTED 60

/* Lists of the map, with the two letters that new ids begin with; none refers to what
 * stands in one behind it. */
static const char *const lists[RR_IMPORT_N_LISTS][2] = {
  { "segments", "sg" }, { "people", "pe" }, { "lanes", "ln" }, { "stages", "st" },
  { "touchpoints", "tp" },
};

RrImportBuilder *
rr_import_builder_new (GPtrArray *warnings)
{
  RrImportBuilder *self = g_new0 (RrImportBuilder, 1);

  for (guint i = 0; i < RR_IMPORT_N_LISTS; i++)
    self->lists[i] = json_array_new ();
  self->cards = g_ptr_array_new_with_free_func (g_object_unref);
  self->root = json_object_new ();
  self->ids = g_hash_table_new_full (rr_text_hash, g_str_equal, g_free, NULL);
  self->warnings = warnings;

  return self;
}

void
rr_import_builder_free (RrImportBuilder *self)
{
  for (guint i = 0; i < RR_IMPORT_N_LISTS; i++)
    json_array_unref (self->lists[i]);
  g_ptr_array_unref (self->cards);
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

/* Returns: (transfer full): at most @chars characters, the last an ellipsis if that is not all */
static char *
fit (const char *text,
     gsize       chars)
{
  g_autofree char *start = NULL;

  /* A character has at least one byte. */
  if (strlen (text) <= chars || rr_text_length (text) <= chars)
    return g_strdup (text);

  start = g_utf8_substring (text, 0, (glong) chars - 1);

  return g_strconcat (start, "…", NULL);
}

/* Says that a name is too long, and keeps all of it. */
static void
warn_of_name (RrImportBuilder *self,
              const char      *name)
{
  g_autofree char *shown = rr_text_shorten (name, QUOTED);

  rr_import_builder_warn (self, _("“%s” is too long for a name; all of it is in the description"),
                          shown);
}

static void
find_fields (RrImportFields *fields,
             RrElement      *card)
{
  fields->title = rr_element_find_field (card, "title");
  fields->stage = rr_element_find_field (card, "stage");
  fields->lane = rr_element_find_field (card, "lane");
  fields->step = rr_element_find_field (card, "step");
  fields->emotion = rr_element_find_field (card, "emotion");
  fields->segments = rr_element_find_field (card, "segments");
}

/* Adds a touchpoint that has nothing else than this, in a fraction of the time that
 * rr_import_builder_add () takes: files of text have thousands. */
void
rr_import_builder_add_card (RrImportBuilder   *self,
                            const char        *title,
                            const char        *stage,
                            guint              step,
                            const char        *lane,
                            double             emotion,
                            const char *const *segments)
{
  g_autoptr (RrElement) card = rr_element_new (RR_TYPE_TOUCHPOINT);
  g_autofree char *fitting = fit (title, RR_MAX_NAME);
  const RrImportFields *fields = &self->fields;
  gboolean fits;

  while (g_hash_table_contains (self->ids, rr_element_get_id (card)))
    {
      g_object_unref (card);
      card = rr_element_new (RR_TYPE_TOUCHPOINT);
    }
  g_hash_table_add (self->ids, g_strdup (rr_element_get_id (card)));
  if (fields->title == NULL)
    find_fields (&self->fields, card);

  fits = rr_field_prepare_text (fields->title, card, fitting) &&
         rr_field_prepare_text (fields->stage, card, stage) &&
         rr_field_prepare_text (fields->lane, card, lane) &&
         rr_field_prepare_number (fields->step, card, step) &&
         rr_field_prepare_number (fields->emotion, card, emotion);
  if (segments != NULL)
    rr_field_prepare_refs (fields->segments, card, segments);
  if (!g_str_equal (fitting, title))
    {
      g_autofree char *all = fit (title, RR_MAX_TEXT);

      warn_of_name (self, title);
      fits = fits && rr_element_prepare (card, "summary", rr_value_text (all), NULL);
    }
  g_assert (fits);

  g_ptr_array_add (self->cards, g_steal_pointer (&card));
}

/* Makes the elements of a list and puts them into the map, and @others behind them. */
static gboolean
insert_list (RrMap       *map,
             guint        index,
             JsonArray   *objects,
             GPtrArray   *others,
             GError     **error)
{
  g_autoptr (GPtrArray) elements = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) changes = NULL;
  RrList *list = rr_element_get_child_list (map, lists[index][0]);
  GType type = rr_list_get_field (list)->item_type ();

  for (guint i = 0; i < json_array_get_length (objects); i++)
    {
      gpointer element = rr_element_new_from_json (type, json_array_get_element (objects, i),
                                                   error);

      if (element == NULL)
        return FALSE;
      g_ptr_array_add (elements, element);
    }
  for (guint i = 0; others != NULL && i < others->len; i++)
    g_ptr_array_add (elements, g_object_ref (others->pdata[i]));

  if (elements->len == 0)
    return TRUE;

  if (!rr_map_check_insert_many (map, list, elements, error))
    return FALSE;

  changes = g_ptr_array_new_full (elements->len, (GDestroyNotify) rr_change_unref);
  for (guint i = 0; i < elements->len; i++)
    g_ptr_array_add (changes, rr_change_new_insert (list, i, elements->pdata[i]));
  rr_map_apply_all (map, changes);

  return TRUE;
}

/* Returns: (transfer full) (nullable): the map; %NULL with an error, if what was added does
 *   not fit its format after all */
RrMap *
rr_import_builder_finish (RrImportBuilder  *self,
                          GError          **error)
{
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (RrMap) map = NULL;

  json_node_set_object (root, self->root);
  map = rr_element_new_from_json (RR_TYPE_MAP, root, error);
  if (map == NULL)
    return NULL;

  for (guint i = 0; i < RR_IMPORT_N_LISTS; i++)
    {
      GPtrArray *others = i == RR_IMPORT_N_LISTS - 1 ? self->cards : NULL;

      if (!insert_list (map, i, self->lists[i], others, error))
        return NULL;
    }

  /* An import is no edit: nothing is to be closed up. */
  g_ptr_array_unref (rr_places_take_touched (map->places));

  return g_steal_pointer (&map);
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
  if (!g_str_equal (fitting, name))
    {
      warn_of_name (self, name);
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
