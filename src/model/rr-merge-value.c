/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-merge-private.h"

#include <string.h>

#include "rr-map-private.h"
#include "rr-order.h"
#include "rr-value.h"

static JsonNode *
new_object (void)
{
  JsonNode *node = json_node_alloc ();

  json_node_take_object (node, json_object_new ());

  return node;
}

/* What is left of @value where what is not in @map was taken away, as removing does. */
static JsonNode *
forget (RrMap         *map,
        const RrField *field,
        JsonNode      *value)
{
  if (field->kind == RR_KIND_REF && json_node_get_string (value) != NULL &&
      !rr_check_reference (map, field, json_node_get_string (value)))
    return rr_value_null ();

  if (field->kind == RR_KIND_REFS)
    {
      JsonArray *ids = json_node_get_array (value);
      g_autoptr (GPtrArray) left = g_ptr_array_new ();

      for (guint i = 0; i < json_array_get_length (ids); i++)
        {
          const char *id = json_array_get_string_element (ids, i);

          if (rr_check_reference (map, field, id))
            g_ptr_array_add (left, (gpointer) id);
        }
      g_ptr_array_add (left, NULL);

      return rr_value_texts ((const char *const *) left->pdata);
    }

  if (field->kind == RR_KIND_NOTES || field->kind == RR_KIND_LEVELS)
    {
      JsonNode *left = new_object ();
      JsonObjectIter iter;
      const char *id;
      JsonNode *member;

      json_object_iter_init_ordered (&iter, json_node_get_object (value));
      while (json_object_iter_next_ordered (&iter, &id, &member))
        {
          if (rr_check_reference (map, field, id))
            json_object_set_member (json_node_get_object (left), id, json_node_copy (member));
        }

      return left;
    }

  return json_node_ref (value);
}

/* Whether @element holds something else than @base did, apart from references to what
 * @map does not have any more. */
gboolean
rr_merge_value_changed (RrMap         *map,
                        const RrField *field,
                        RrElement     *base,
                        RrElement     *element)
{
  g_autoptr (JsonNode) old_value = rr_field_get (field, base);
  g_autoptr (JsonNode) left = forget (map, field, old_value);
  g_autoptr (JsonNode) value = rr_field_get (field, element);

  return !json_node_equal (left, value);
}

/* A list may hold a text twice: the second is another key. */
static GPtrArray *
keys_of_texts (JsonNode *value)
{
  GPtrArray *keys = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  JsonArray *array = value != NULL ? json_node_get_array (value) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      const char *text = json_array_get_string_element (array, i);
      guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, text));

      g_hash_table_insert (counts, (gpointer) text, GUINT_TO_POINTER (count + 1));
      g_ptr_array_add (keys, g_strdup_printf ("%u\n%s", count, text));
    }

  return keys;
}

static GPtrArray *
keys_of_members (JsonNode *value)
{
  GPtrArray *keys = g_ptr_array_new_with_free_func (g_free);
  JsonObjectIter iter;
  const char *name;

  if (value == NULL)
    return keys;

  json_object_iter_init_ordered (&iter, json_node_get_object (value));
  while (json_object_iter_next_ordered (&iter, &name, NULL))
    g_ptr_array_add (keys, g_strdup (name));

  return keys;
}

static void
add_all (GHashTable *set,
         GPtrArray  *keys)
{
  for (guint i = 0; i < keys->len; i++)
    g_hash_table_add (set, keys->pdata[i]);
}

/* What both have, and what one added: without what one removed. */
static GHashTable *
keep (GPtrArray *const keys[RR_N_SIDES])
{
  GHashTable *sets[RR_N_SIDES];
  GHashTable *kept = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < RR_N_SIDES; i++)
    {
      sets[i] = g_hash_table_new (g_str_hash, g_str_equal);
      add_all (sets[i], keys[i]);
    }

  for (guint side = RR_OURS; side <= RR_THEIRS; side++)
    {
      GHashTable *other = sets[side == RR_OURS ? RR_THEIRS : RR_OURS];

      for (guint i = 0; i < keys[side]->len; i++)
        {
          char *key = keys[side]->pdata[i];

          if (g_hash_table_contains (other, key) || !g_hash_table_contains (sets[RR_BASE], key))
            g_hash_table_add (kept, key);
        }
    }

  for (guint i = 0; i < RR_N_SIDES; i++)
    g_hash_table_unref (sets[i]);

  return kept;
}

static JsonNode *
merge_texts (JsonNode *const values[RR_N_SIDES],
             gboolean        theirs_wins,
             gboolean       *conflict)
{
  g_autoptr (GPtrArray) base = keys_of_texts (values[RR_BASE]);
  g_autoptr (GPtrArray) ours = keys_of_texts (values[RR_OURS]);
  g_autoptr (GPtrArray) theirs = keys_of_texts (values[RR_THEIRS]);
  g_autoptr (GHashTable) kept = keep ((GPtrArray *[]) { base, ours, theirs });
  g_autoptr (GPtrArray) order = rr_order_merge (base, ours, theirs, kept, theirs_wins, conflict);

  for (guint i = 0; i < order->len; i++)
    order->pdata[i] = strchr (order->pdata[i], '\n') + 1;
  g_ptr_array_add (order, NULL);

  return rr_value_texts ((const char *const *) order->pdata);
}

static JsonNode *
member_of (JsonNode   *value,
           const char *name)
{
  return value != NULL ? json_object_get_member (json_node_get_object (value), name) : NULL;
}

static gboolean
equal (JsonNode *a,
       JsonNode *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return json_node_equal (a, b);
}

/* The merged member; NULL: it is gone. */
static JsonNode *
merge_member (RrMerge        *self,
              RrMergeNode    *node,
              const RrField  *field,
              const char     *name,
              JsonNode *const values[RR_N_SIDES])
{
  JsonNode *base = member_of (values[RR_BASE], name);
  JsonNode *ours = member_of (values[RR_OURS], name);
  JsonNode *theirs = member_of (values[RR_THEIRS], name);
  gboolean conflict;

  if (equal (ours, theirs) || equal (base, theirs))
    return ours != NULL ? json_node_copy (ours) : NULL;
  if (equal (base, ours))
    return theirs != NULL ? json_node_copy (theirs) : NULL;

  if (field != NULL && field->kind == RR_KIND_NOTES)
    {
      JsonNode *merged = merge_texts ((JsonNode *[]) { base, ours, theirs }, FALSE, &conflict);

      if (conflict && rr_merge_conflict (self, node, field, name, ours, theirs))
        {
          json_node_unref (merged);
          merged = merge_texts ((JsonNode *[]) { base, ours, theirs }, TRUE, &conflict);
        }
      if (json_array_get_length (json_node_get_array (merged)) == 0)
        g_clear_pointer (&merged, json_node_unref);

      return merged;
    }

  if (rr_merge_conflict (self, node, field, name, ours, theirs))
    ours = theirs;

  return ours != NULL ? json_node_copy (ours) : NULL;
}

static JsonNode *
merge_objects (RrMerge        *self,
               RrMergeNode    *node,
               const RrField  *field,
               JsonNode *const values[RR_N_SIDES])
{
  g_autoptr (GPtrArray) base = keys_of_members (values[RR_BASE]);
  g_autoptr (GPtrArray) ours = keys_of_members (values[RR_OURS]);
  g_autoptr (GPtrArray) theirs = keys_of_members (values[RR_THEIRS]);
  g_autoptr (GHashTable) all = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) order = NULL;
  JsonNode *result = new_object ();
  gboolean conflict;

  add_all (all, ours);
  add_all (all, theirs);
  order = rr_order_merge (base, ours, theirs, all, FALSE, &conflict);

  for (guint i = 0; i < order->len; i++)
    {
      JsonNode *member = merge_member (self, node, field, order->pdata[i], values);

      if (member != NULL)
        json_object_set_member (json_node_get_object (result), order->pdata[i], member);
    }

  return result;
}

static JsonNode *
merge_one (RrMerge        *self,
           RrMergeNode    *node,
           const RrField  *field,
           JsonNode *const values[RR_N_SIDES])
{
  gboolean changed[RR_N_SIDES] = { FALSE };
  RrElement *base = node->sides[RR_BASE];

  for (guint side = RR_OURS; side <= RR_THEIRS; side++)
    changed[side] = base != NULL
                      ? rr_merge_value_changed (self->maps[side], field, base, node->sides[side])
                      /* Nobody wrote a default. */
                      : !rr_field_is_default (field, node->sides[side]);

  if (!changed[RR_OURS] && !changed[RR_THEIRS])
    return json_node_ref (values[equal (values[RR_BASE], values[RR_OURS]) ? RR_THEIRS : RR_OURS]);
  if (!changed[RR_THEIRS])
    return json_node_ref (values[RR_OURS]);
  if (!changed[RR_OURS])
    return json_node_ref (values[RR_THEIRS]);

  return json_node_ref (values[rr_merge_conflict (self, node, field, NULL, values[RR_OURS],
                                                  values[RR_THEIRS]) ? RR_THEIRS : RR_OURS]);
}

/* The merged value of a field that is no list; @node is in ours or theirs or both. */
JsonNode *
rr_merge_value (RrMerge       *self,
                RrMergeNode   *node,
                const RrField *field)
{
  g_autoptr (JsonNode) base = NULL;
  g_autoptr (JsonNode) ours = NULL;
  g_autoptr (JsonNode) theirs = NULL;
  gboolean conflict = FALSE;

  if (node->sides[RR_OURS] == NULL)
    return rr_field_get (field, node->sides[RR_THEIRS]);
  ours = rr_field_get (field, node->sides[RR_OURS]);
  if (node->sides[RR_THEIRS] == NULL)
    return g_steal_pointer (&ours);

  theirs = rr_field_get (field, node->sides[RR_THEIRS]);
  if (node->sides[RR_BASE] != NULL)
    base = rr_field_get (field, node->sides[RR_BASE]);
  if (json_node_equal (ours, theirs))
    return g_steal_pointer (&ours);

  {
    JsonNode *values[RR_N_SIDES] = { base, ours, theirs };
    JsonNode *merged;

    if (field->kind == RR_KIND_NOTES || field->kind == RR_KIND_LEVELS)
      return merge_objects (self, node, field, values);
    if (field->kind != RR_KIND_TEXTS && field->kind != RR_KIND_REFS &&
        field->kind != RR_KIND_CHOICES)
      return merge_one (self, node, field, values);

    merged = merge_texts (values, FALSE, &conflict);
    if (conflict && rr_merge_conflict (self, node, field, NULL, ours, theirs))
      {
        json_node_unref (merged);
        merged = merge_texts (values, TRUE, &conflict);
      }

    return merged;
  }
}

static JsonNode *
get_unknown (RrElement *element)
{
  JsonNode *node;

  if (element == NULL)
    return NULL;
  if (element->unknown == NULL)
    return new_object ();

  node = json_node_alloc ();
  json_node_set_object (node, element->unknown);

  return node;
}

/* The members that the program does not know, merged, as an object. */
JsonNode *
rr_merge_unknown (RrMerge     *self,
                  RrMergeNode *node)
{
  g_autoptr (JsonNode) base = get_unknown (node->sides[RR_BASE]);
  g_autoptr (JsonNode) ours = get_unknown (node->sides[RR_OURS]);
  g_autoptr (JsonNode) theirs = get_unknown (node->sides[RR_THEIRS]);

  if (ours == NULL)
    return g_steal_pointer (&theirs);
  if (theirs == NULL)
    return g_steal_pointer (&ours);

  return merge_objects (self, node, NULL, (JsonNode *[]) { base, ours, theirs });
}
