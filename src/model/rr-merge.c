/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-merge.h"

#include "rr-element-label.h"
#include "rr-i18n.h"
#include "rr-json-writer.h"
#include "rr-map-private.h"
#include "rr-merge-private.h"
#include "rr-order.h"
#include "rr-text.h"
#include "rr-value.h"

/* Characters of a value that is told. */
#define SHOWN 120

void
rr_conflict_free (RrConflict *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->key);
  g_free (self->title);
  g_free (self->id);
  g_free (self->member);
  g_free (self->ours_text);
  g_free (self->theirs_text);
  g_clear_pointer (&self->ours, json_node_unref);
  g_clear_pointer (&self->theirs, json_node_unref);
  g_free (self);
}

static const char *
property_of (RrConflict *self)
{
  if (self->field != NULL)
    return rr_field_get_label (self->field);
  if (g_strcmp0 (self->member, "columns") == 0)
    return _("Order of the columns");

  return self->member;
}

/**
 * rr_conflict_get_subject:
 *
 * Returns: (transfer full): what both sides changed, for people
 */
char *
rr_conflict_get_subject (RrConflict *self)
{
  const char *property;

  g_return_val_if_fail (self != NULL, NULL);

  property = property_of (self);
  if (property == NULL)
    return g_strdup (self->title);

  /* Translators: an element, such as “Touchpoint “Check in””; its property */
  return g_strdup_printf (_("%s: %s"), self->title, property);
}

/**
 * rr_conflict_to_text:
 *
 * Returns: (transfer full): what both sides say, on one line
 */
char *
rr_conflict_to_text (RrConflict *self)
{
  const char *property;

  g_return_val_if_fail (self != NULL, NULL);

  property = property_of (self);
  if (property != NULL)
    /* Translators: an element, such as “Touchpoint “Check in””; its property; our value; theirs */
    return g_strdup_printf (_("%s: %s: ours %s, theirs %s"), self->title, property,
                            self->ours_text, self->theirs_text);
  if (self->ours == NULL)
    return g_strdup_printf (_("%s: ours removed it, theirs has it"), self->title);
  if (self->theirs == NULL)
    return g_strdup_printf (_("%s: ours has it, theirs removed it"), self->title);

  return g_strdup_printf (_("%s: both have it, and they do not fit together"), self->title);
}

/* Lists, keys and the member in turn: where the conflict is. */
static void
append_address (GString     *address,
                RrMergeNode *node)
{
  if (node->parent == NULL)
    return;

  append_address (address, node->parent);
  g_string_append_printf (address, "%s\n%s\n", node->list->name, node->key);
}

static char *
make_key (RrMergeNode   *node,
          const RrField *field,
          const char    *member)
{
  g_autoptr (GString) key = g_string_new (NULL);

  append_address (key, node);
  g_string_append_printf (key, "%s\n%s", field != NULL ? field->name : "",
                          member != NULL ? member : "");

  return g_string_free (g_steal_pointer (&key), FALSE);
}

/* An order: the names of what is put in order, instead of ids. */
static void
append_names (GString  *text,
              RrMap    *map,
              JsonNode *value)
{
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (value))
    {
      RrElement *element = json_node_get_value_type (value) == G_TYPE_STRING
                             ? rr_map_find (map, json_node_get_string (value)) : NULL;
      g_autofree char *name = element != NULL ? rr_element_label (element) : rr_json_to_line (value);

      g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", name);
      return;
    }

  array = json_node_get_array (value);
  for (guint i = 0; i < json_array_get_length (array); i++)
    append_names (text, map, json_array_get_element (array, i));
}

static char *
describe_value (RrMap         *map,
                const RrField *field,
                const char    *member,
                JsonNode      *value)
{
  g_autoptr (GString) names = NULL;
  g_autofree char *line = NULL;

  if (field == NULL && member == NULL)
    return g_strdup (value != NULL ? _("keep it") : _("remove it"));
  if (value == NULL)
    return g_strdup (_("nothing"));
  if (field != NULL && field->kind != RR_KIND_LIST)
    return rr_element_label_value (map, field, value);
  if (JSON_NODE_HOLDS_ARRAY (value))
    {
      names = g_string_new (NULL);
      append_names (names, map, value);
      return rr_text_shorten (names->str, SHOWN);
    }

  line = rr_json_to_line (value);

  return rr_text_shorten (line, SHOWN);
}

/* Whether the choices name what @node being there is about. */
gboolean
rr_merge_is_chosen (RrMerge     *self,
                    RrMergeNode *node)
{
  g_autofree char *key = NULL;

  if (self->choices == NULL)
    return FALSE;
  key = make_key (node, NULL, NULL);

  return g_hash_table_contains (self->choices, key);
}

/* Tells of a conflict, once; whether theirs is to be taken. */
gboolean
rr_merge_conflict (RrMerge       *self,
                   RrMergeNode   *node,
                   const RrField *field,
                   const char    *member,
                   JsonNode      *ours,
                   JsonNode      *theirs)
{
  g_autofree char *key = make_key (node, field, member);
  gboolean chosen = self->choices != NULL && g_hash_table_contains (self->choices, key);
  RrElement *element = node->sides[RR_OURS] != NULL ? node->sides[RR_OURS]
                                                    : node->sides[RR_THEIRS];
  RrConflict *conflict;

  if (g_hash_table_contains (self->told, key))
    return chosen;

  conflict = g_new0 (RrConflict, 1);
  conflict->title = rr_element_label (element);
  conflict->id = g_strdup (node->key);
  conflict->field = field;
  conflict->member = g_strdup (member);
  conflict->ours = ours != NULL ? json_node_copy (ours) : NULL;
  conflict->theirs = theirs != NULL ? json_node_copy (theirs) : NULL;
  conflict->ours_text = describe_value (self->maps[RR_OURS], field, member, ours);
  conflict->theirs_text = describe_value (self->maps[RR_THEIRS], field, member, theirs);
  conflict->theirs_taken = chosen;
  conflict->key = g_steal_pointer (&key);
  g_ptr_array_add (self->conflicts, conflict);
  g_hash_table_add (self->told, conflict->key);

  return chosen;
}

/* The keys of the children that are on @side. */
static GPtrArray *
keys_on (RrMergeNode   *node,
         const RrField *field,
         RrSide         side)
{
  GPtrArray *keys = g_ptr_array_new_with_free_func (g_free);
  RrList *list;

  if (node->sides[side] == NULL)
    return keys;

  list = RR_FIELD_MEMBER (field, node->sides[side], RrList *);
  for (guint i = 0; i < rr_list_get_size (list); i++)
    g_ptr_array_add (keys, rr_merge_key (rr_list_get (list, i)));

  return keys;
}

static JsonNode *
texts_of (GPtrArray *keys)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();

  g_ptr_array_extend (texts, keys, NULL, NULL);
  g_ptr_array_add (texts, NULL);

  return rr_value_texts ((const char *const *) texts->pdata);
}

static JsonNode *node_to_json (RrMerge     *self,
                               RrMergeNode *node);

static JsonNode *
list_to_json (RrMerge     *self,
              RrMergeNode *node,
              guint        index)
{
  const RrField *field = &node->klass->fields[index];
  g_autoptr (GHashTable) present = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) base = keys_on (node, field, RR_BASE);
  g_autoptr (GPtrArray) ours = keys_on (node, field, RR_OURS);
  g_autoptr (GPtrArray) theirs = keys_on (node, field, RR_THEIRS);
  g_autoptr (GPtrArray) order = NULL;
  JsonArray *array = json_array_new ();
  JsonNode *json = json_node_new (JSON_NODE_ARRAY);
  gboolean conflict;

  for (guint i = 0; i < node->children[index]->len; i++)
    {
      RrMergeNode *child = node->children[index]->pdata[i];

      if (child->present)
        g_hash_table_insert (present, child->key, child);
    }

  order = rr_order_merge (base, ours, theirs, present, FALSE, &conflict);
  if (conflict)
    {
      g_autoptr (JsonNode) our_order = texts_of (ours);
      g_autoptr (JsonNode) their_order = texts_of (theirs);

      if (rr_merge_conflict (self, node, field, NULL, our_order, their_order))
        {
          g_ptr_array_unref (order);
          order = rr_order_merge (base, ours, theirs, present, TRUE, &conflict);
        }
    }

  for (guint i = 0; i < order->len; i++)
    json_array_add_element (array, node_to_json (self, g_hash_table_lookup (present, order->pdata[i])));
  json_node_take_array (json, array);

  return json;
}

static JsonNode *
node_to_json (RrMerge     *self,
              RrMergeNode *node)
{
  JsonObject *object = json_object_new ();
  JsonNode *json = json_node_alloc ();
  g_autoptr (JsonNode) unknown = NULL;
  JsonObjectIter iter;
  const char *name;
  JsonNode *member;

  for (guint i = 0; i < node->klass->n_fields; i++)
    {
      if (node->children[i] != NULL)
        json_object_set_member (object, node->klass->fields[i].name, list_to_json (self, node, i));
      else
        json_object_set_member (object, node->klass->fields[i].name,
                                json_node_copy (node->values[i]));
    }

  unknown = rr_merge_unknown (self, node);
  json_object_iter_init_ordered (&iter, json_node_get_object (unknown));
  while (json_object_iter_next_ordered (&iter, &name, &member))
    json_object_set_member (object, name, json_node_copy (member));

  json_node_take_object (json, object);

  return json;
}

static void
merge_init (RrMerge    *self,
            RrMap      *base,
            RrMap      *ours,
            RrMap      *theirs,
            GHashTable *choices)
{
  self->maps[RR_BASE] = base;
  self->maps[RR_OURS] = ours;
  self->maps[RR_THEIRS] = theirs;
  self->choices = choices;
  self->conflicts = g_ptr_array_new_with_free_func ((GDestroyNotify) rr_conflict_free);
  self->told = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < G_N_ELEMENTS (self->targets); i++)
    self->targets[i] = g_hash_table_new (g_str_hash, g_str_equal);

  self->root = rr_merge_tree_new (self);
}

static void
merge_clear (RrMerge *self)
{
  rr_merge_node_free (self->root);
  for (guint i = 0; i < G_N_ELEMENTS (self->targets); i++)
    g_hash_table_unref (self->targets[i]);
  g_hash_table_unref (self->told);
  g_clear_pointer (&self->conflicts, g_ptr_array_unref);
}

/* Returns: (transfer full): the ids of the cards that were moved to another column. */
GHashTable *
rr_merge_moved_cards (RrMap *before,
                      RrMap *after)
{
  GHashTable *moved;
  RrMerge merge;

  merge_init (&merge, before, after, after, NULL);
  moved = rr_merge_find_moved (&merge);
  merge_clear (&merge);

  return moved;
}

/**
 * rr_merge:
 * @base: (nullable): what both copies were made from; %NULL where nobody knows, then what
 *   one copy lacks counts as added by the other
 * @ours: one copy
 * @theirs: the other copy
 * @choices: (nullable): keys of conflicts in which theirs is to be taken
 * @conflicts: (out) (transfer full) (element-type RrConflict): where both changed the same
 *
 * Merges three ways.  Without conflicts, the order of the copies makes no difference, and
 * merging again changes nothing.
 *
 * Returns: (transfer full) (nullable): a map of its own; %NULL with an error of #RrError
 *   where the result would be too large to be read
 */
RrMap *
rr_merge (RrMap       *base,
          RrMap       *ours,
          RrMap       *theirs,
          GHashTable  *choices,
          GPtrArray  **conflicts,
          GError     **error)
{
  g_autoptr (RrMap) empty = rr_map_new ();
  g_autoptr (JsonNode) json = NULL;
  RrMerge merge;
  RrMap *map;

  g_return_val_if_fail (base == NULL || RR_IS_MAP (base), NULL);
  g_return_val_if_fail (RR_IS_MAP (ours) && RR_IS_MAP (theirs), NULL);
  g_return_val_if_fail (conflicts != NULL, NULL);

  merge_init (&merge, base != NULL ? base : empty, ours, theirs, choices);
  rr_merge_settle (&merge);
  rr_merge_number_columns (&merge);
  json = node_to_json (&merge, merge.root);
  map = rr_map_from_json (json, error);

  *conflicts = map != NULL ? g_steal_pointer (&merge.conflicts) : NULL;
  merge_clear (&merge);

  return map;
}
