/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-repair-private.h"

#include <string.h>

#include "rr-i18n.h"
#include "rr-json-reader.h"
#include "rr-map.h"
#include "rr-text.h"
#include "rr-value.h"

typedef struct
{
  RrRepair *repair;
  JsonObject *map;
  GHashTable *ids;                                /* owned; all of them */
  GHashTable *targets[RR_TARGET_TOUCHPOINT + 1];  /* owned; ids of each kind */
  char *stage;                                    /* owned; for cards without one, or NULL */
  char *lane;                                     /* owned; likewise */
} References;

static RrTarget
target_of (GType type)
{
  return type == RR_TYPE_SEGMENT ? RR_TARGET_SEGMENT
         : type == RR_TYPE_PERSON ? RR_TARGET_PERSON
         : type == RR_TYPE_STAGE ? RR_TARGET_STAGE
         : type == RR_TYPE_LANE ? RR_TARGET_LANE
         : type == RR_TYPE_TOUCHPOINT ? RR_TARGET_TOUCHPOINT : RR_TARGET_NONE;
}

static const char *
get_text (JsonObject *object,
          const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && json_node_get_value_type (node) == G_TYPE_STRING
           ? json_node_get_string (node) : NULL;
}

typedef gboolean (* ElementFunc) (References     *self,
                                  JsonObject     *element,
                                  RrElementClass *klass,
                                  const char     *path);

/* Calls @func for every element of the lists in @object; those for which it says no go. */
static void
for_each (References     *self,
          JsonObject     *object,
          RrElementClass *klass,
          const char     *path,
          ElementFunc     func)
{
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const RrField *field = &klass->fields[i];
      RrElementClass *child_class;
      JsonArray *array;

      if (field->kind != RR_KIND_LIST || !json_object_has_member (object, field->name))
        continue;

      child_class = g_type_class_ref (field->item_type ());
      array = json_object_get_array_member (object, field->name);
      for (guint j = 0; j < json_array_get_length (array);)
        {
          JsonObject *child = json_array_get_object_element (array, j);
          g_autoptr (GString) where = g_string_new (path);

          rr_json_path_append_member (where, field->name);
          rr_json_path_append_index (where, j);
          if (func (self, child, child_class, where->str))
            {
              for_each (self, child, child_class, where->str, func);
              j++;
            }
          else
            {
              json_array_remove_element (array, j);
            }
        }
      g_type_class_unref (child_class);
    }
}

static gboolean
claim_id (References     *self,
          JsonObject     *element,
          RrElementClass *klass,
          const char     *path)
{
  GType type = G_TYPE_FROM_CLASS (klass);
  RrTarget target = target_of (type);
  g_autofree char *id = NULL;

  if (klass->key == NULL || klass->key->kind != RR_KIND_ID)
    return TRUE;

  id = g_strdup (get_text (element, "id"));
  if (g_hash_table_contains (self->ids, id))
    {
      g_autoptr (RrElement) fresh = rr_element_new (type);

      rr_repair_say (self->repair, path, _("given the id “%s”, because “%s” is another's"), fresh->id, id);
      json_object_set_string_member (element, "id", fresh->id);
      g_free (id);
      id = g_strdup (fresh->id);
    }

  g_hash_table_add (self->ids, g_strdup (id));
  if (target != RR_TARGET_NONE)
    g_hash_table_add (self->targets[target], g_strdup (id));
  if (type == RR_TYPE_LANE &&
      g_strcmp0 (get_text (element, "kind") != NULL ? get_text (element, "kind") : "channel", "channel") == 0)
    {
      g_hash_table_add (self->targets[RR_TARGET_CHANNEL_LANE], g_strdup (id));
      if (self->lane == NULL)
        self->lane = g_strdup (id);
    }
  if (type == RR_TYPE_STAGE && self->stage == NULL)
    self->stage = g_strdup (id);

  return TRUE;
}

/* A place for a card that has none: the first there is, or a new one. */
static const char *
get_place (References    *self,
           const RrField *field)
{
  gboolean is_stage = field->target == RR_TARGET_STAGE;
  char **place = is_stage ? &self->stage : &self->lane;
  const char *list = is_stage ? "stages" : "lanes";
  g_autoptr (RrElement) fresh = NULL;
  JsonObject *object;

  if (*place != NULL)
    return *place;

  fresh = rr_element_new (is_stage ? RR_TYPE_STAGE : RR_TYPE_LANE);
  object = json_object_new ();
  json_object_set_string_member (object, "id", fresh->id);
  json_object_set_string_member (object, "name", C_("name of a stage or lane", "Recovered"));
  if (!json_object_has_member (self->map, list))
    json_object_set_array_member (self->map, list, json_array_new ());
  json_array_add_object_element (json_object_get_array_member (self->map, list), object);
  rr_repair_say (self->repair, list, _("“%s” added for what has no place"), C_("name of a stage or lane", "Recovered"));
  g_hash_table_add (self->targets[field->target], g_strdup (fresh->id));
  *place = g_strdup (fresh->id);

  return *place;
}

static gboolean
is_there (References    *self,
          const RrField *field,
          const char    *id)
{
  return g_hash_table_contains (self->targets[field->target], id);
}

/* Whether the element can stay. */
static gboolean
mend_reference (References    *self,
                JsonObject    *element,
                GType          type,
                const RrField *field,
                const char    *path)
{
  const char *id = get_text (element, field->name);
  g_autofree char *shown = NULL;

  if (id == NULL || is_there (self, field, id))
    return TRUE;

  shown = rr_text_shorten (id, 40);
  if ((field->flags & RR_FIELD_REQUIRED) == 0)
    {
      rr_repair_say (self->repair, path, _("“%s” emptied, because nothing has the id “%s”"), field->name, shown);
      json_object_remove_member (element, field->name);
      return TRUE;
    }
  if (type != RR_TYPE_TOUCHPOINT)
    {
      rr_repair_say (self->repair, path, _("left out, because nothing has the id “%s” of its “%s”"), shown,
                     field->name);
      return FALSE;
    }

  json_object_set_string_member (element, field->name, get_place (self, field));
  rr_repair_say (self->repair, path, _("moved to another place, because nothing that can hold it has the id “%s”"),
                 shown);

  return TRUE;
}

static void
mend_list (References    *self,
           JsonObject    *element,
           const RrField *field,
           const char    *path)
{
  JsonArray *ids = json_object_get_array_member (element, field->name);

  for (guint i = json_array_get_length (ids); i > 0; i--)
    {
      g_autofree char *shown = rr_text_shorten (json_array_get_string_element (ids, i - 1), 40);

      if (is_there (self, field, json_array_get_string_element (ids, i - 1)))
        continue;
      rr_repair_say (self->repair, path, _("“%s” emptied, because nothing has the id “%s”"), field->name, shown);
      json_array_remove_element (ids, i - 1);
    }
}

static void
mend_members (References    *self,
              JsonObject    *element,
              const RrField *field,
              const char    *path)
{
  JsonObject *members = json_object_get_object_member (element, field->name);
  g_autoptr (GList) names = json_object_get_members (members);

  for (GList *l = names; l != NULL; l = l->next)
    {
      g_autofree char *shown = rr_text_shorten (l->data, 40);

      if (is_there (self, field, l->data))
        continue;
      rr_repair_say (self->repair, path, _("“%s” emptied, because nothing has the id “%s”"), field->name, shown);
      json_object_remove_member (members, l->data);
    }
}

static gboolean
mend_references (References     *self,
                 JsonObject     *element,
                 RrElementClass *klass,
                 const char     *path)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const RrField *field = &klass->fields[i];

      if (!json_object_has_member (element, field->name))
        continue;
      if (field->kind == RR_KIND_REF && !mend_reference (self, element, type, field, path))
        return FALSE;
      if (field->kind == RR_KIND_REFS)
        mend_list (self, element, field, path);
      if (field->kind == RR_KIND_NOTES || field->kind == RR_KIND_LEVELS)
        mend_members (self, element, field, path);
    }

  if (type == RR_TYPE_LINK && g_strcmp0 (get_text (element, "from"), get_text (element, "to")) == 0)
    {
      rr_repair_say (self->repair, path, _("left out, because it leads from a touchpoint to itself"));
      return FALSE;
    }

  return TRUE;
}

/* What there may be one of in a scenario. */
static void
drop_doubles (References *self,
              JsonObject *scenario,
              const char *list,
              const char *key,
              guint       index)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  JsonArray *array;

  if (!json_object_has_member (scenario, list))
    return;

  array = json_object_get_array_member (scenario, list);
  for (guint i = 0; i < json_array_get_length (array);)
    {
      const char *text = get_text (json_array_get_object_element (array, i), key);
      g_autofree char *folded = g_str_equal (key, "need") ? rr_text_key (text) : g_strdup (text);
      g_autofree char *path = g_strdup_printf ("scenarios[%u].%s[%u]", index, list, i);

      if (g_hash_table_add (seen, g_steal_pointer (&folded)))
        {
          i++;
          continue;
        }
      rr_repair_say (self->repair, path, _("left out, because another one is about the same"));
      json_array_remove_element (array, i);
    }
}

/* Sees that every id is there once and that everything that is referred to is there. */
void
rr_repair_references (RrRepair   *repair,
                      JsonObject *map)
{
  References self = { repair, map };
  RrElementClass *klass = g_type_class_ref (RR_TYPE_MAP);

  self.ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (self.targets); i++)
    self.targets[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for_each (&self, map, klass, "", claim_id);
  for_each (&self, map, klass, "", mend_references);
  if (json_object_has_member (map, "scenarios"))
    {
      JsonArray *scenarios = json_object_get_array_member (map, "scenarios");

      for (guint i = 0; i < json_array_get_length (scenarios); i++)
        {
          drop_doubles (&self, json_array_get_object_element (scenarios, i), "impacts", "touchpoint", i);
          drop_doubles (&self, json_array_get_object_element (scenarios, i), "priorities", "need", i);
        }
    }

  g_type_class_unref (klass);
  g_hash_table_unref (self.ids);
  for (guint i = 0; i < G_N_ELEMENTS (self.targets); i++)
    g_hash_table_unref (self.targets[i]);
  g_free (self.stage);
  g_free (self.lane);
}
