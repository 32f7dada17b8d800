/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-merge-private.h"

#include "rr-map-private.h"
#include "rr-text.h"

static void add_children (RrMerge     *self,
                          RrMergeNode *node);

void
rr_merge_node_free (RrMergeNode *node)
{
  for (guint i = 0; i < node->klass->n_fields; i++)
    {
      g_clear_pointer (&node->values[i], json_node_unref);
      g_clear_pointer (&node->children[i], g_ptr_array_unref);
    }
  g_free (node->values);
  g_free (node->children);
  g_free (node->key);
  g_free (node);
}

/* The index of the field. */
guint
rr_merge_node_find (RrMergeNode *node,
                    const char  *field)
{
  for (guint i = 0; i < node->klass->n_fields; i++)
    {
      if (g_str_equal (node->klass->fields[i].name, field))
        return i;
    }

  g_assert_not_reached ();
}

/* Returns: (transfer full) (nullable): all of the element on that side. */
JsonNode *
rr_merge_node_json (RrMergeNode *node,
                    RrSide       side)
{
  return node->sides[side] != NULL ? rr_element_to_json (node->sides[side]) : NULL;
}

/* What identifies an element in its list: a need is the same need however it is spelt. */
char *
rr_merge_key (RrElement *element)
{
  const RrField *key = RR_ELEMENT_GET_CLASS (element)->key;

  return key->kind == RR_KIND_TEXT ? rr_text_key (rr_element_get_id (element))
                                   : g_strdup (rr_element_get_id (element));
}

static gboolean element_changed (RrMap     *map,
                                 RrElement *base,
                                 RrElement *element);

/* Whether it went with what it cannot be without. */
static gboolean
went_along (RrMap     *map,
            RrElement *element)
{
  RrElementClass *klass = RR_ELEMENT_GET_CLASS (element);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const RrField *field = &klass->fields[i];
      const char *id;

      if (field->kind != RR_KIND_REF)
        continue;

      id = RR_FIELD_MEMBER (field, element, const char *);
      if (id != NULL && !rr_check_reference (map, field, id))
        return TRUE;
    }

  return FALSE;
}

static gboolean
list_changed (RrMap  *map,
              RrList *base,
              RrList *list)
{
  g_autoptr (GHashTable) index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_found = 0;

  for (guint i = 0; i < rr_list_get_size (list); i++)
    g_hash_table_insert (index, rr_merge_key (rr_list_get (list, i)), rr_list_get (list, i));

  for (guint i = 0; i < rr_list_get_size (base); i++)
    {
      RrElement *old_child = rr_list_get (base, i);
      g_autofree char *key = rr_merge_key (old_child);
      RrElement *child = g_hash_table_lookup (index, key);

      if (child != NULL)
        n_found++;
      if (child != NULL ? element_changed (map, old_child, child) : !went_along (map, old_child))
        return TRUE;
    }

  return n_found < rr_list_get_size (list);
}

/* Whether somebody changed the element, and not only what it refers to or stands beside. */
static gboolean
element_changed (RrMap     *map,
                 RrElement *base,
                 RrElement *element)
{
  RrElementClass *klass = RR_ELEMENT_GET_CLASS (element);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const RrField *field = &klass->fields[i];

      if (field->kind == RR_KIND_LIST)
        {
          if (list_changed (map, RR_FIELD_MEMBER (field, base, RrList *),
                            RR_FIELD_MEMBER (field, element, RrList *)))
            return TRUE;
        }
      else if (RR_IS_TOUCHPOINT (element) && g_str_equal (field->name, "step"))
        {
          continue;
        }
      else if (rr_merge_value_changed (map, field, base, element))
        {
          return TRUE;
        }
    }

  return FALSE;
}

/* Whether the element is in the result. */
static gboolean
is_present (RrMerge     *self,
            RrMergeNode *node)
{
  RrElement *base = node->sides[RR_BASE];
  RrSide side = node->sides[RR_OURS] != NULL ? RR_OURS : RR_THEIRS;
  RrSide other = side == RR_OURS ? RR_THEIRS : RR_OURS;
  g_autoptr (JsonNode) ours = NULL;
  g_autoptr (JsonNode) theirs = NULL;
  gboolean chosen;

  if (node->parent == NULL || node->sides[other] != NULL || base == NULL ||
      node->parent->sides[other] == NULL)
    return TRUE;

  /* The other side removed it. */
  if (!element_changed (self->maps[side], base, node->sides[side]))
    return FALSE;

  ours = rr_merge_node_json (node, RR_OURS);
  theirs = rr_merge_node_json (node, RR_THEIRS);
  chosen = rr_merge_conflict (self, node, NULL, NULL, ours, theirs);

  return (side == RR_THEIRS) == chosen;
}

static RrTarget
target_of (GType type)
{
  if (type == RR_TYPE_SEGMENT)
    return RR_TARGET_SEGMENT;
  if (type == RR_TYPE_PERSON)
    return RR_TARGET_PERSON;
  if (type == RR_TYPE_STAGE)
    return RR_TARGET_STAGE;
  if (type == RR_TYPE_LANE)
    return RR_TARGET_LANE;
  if (type == RR_TYPE_TOUCHPOINT)
    return RR_TARGET_TOUCHPOINT;

  return RR_TARGET_NONE;
}

static RrMergeNode *
new_node (RrMergeNode     *parent,
          const RrField   *list,
          char            *key,
          RrElement *const sides[RR_N_SIDES])
{
  RrMergeNode *node = g_new0 (RrMergeNode, 1);
  RrElement *any = sides[RR_OURS] != NULL ? sides[RR_OURS] : sides[RR_THEIRS];

  node->parent = parent;
  node->list = list;
  node->key = key;
  for (guint i = 0; i < RR_N_SIDES; i++)
    node->sides[i] = sides[i];
  node->klass = RR_ELEMENT_GET_CLASS (any);
  node->values = g_new0 (JsonNode *, node->klass->n_fields);
  node->children = g_new0 (GPtrArray *, node->klass->n_fields);

  return node;
}

/* The values of what is not in the result are needed where it must come back. */
static void
fill (RrMerge     *self,
      RrMergeNode *node)
{
  RrTarget target = target_of (G_TYPE_FROM_CLASS (node->klass));

  node->present = is_present (self, node);
  if (target != RR_TARGET_NONE)
    g_hash_table_insert (self->targets[target], node->key, node);

  for (guint i = 0; i < node->klass->n_fields; i++)
    {
      const RrField *field = &node->klass->fields[i];

      if (field->kind == RR_KIND_LIST)
        continue;
      if (target == RR_TARGET_TOUCHPOINT && g_str_equal (field->name, "step"))
        {
          RrElement *any = node->sides[RR_OURS] != NULL ? node->sides[RR_OURS]
                                                        : node->sides[RR_THEIRS];

          node->values[i] = rr_field_get (field, any);
        }
      else
        {
          node->values[i] = rr_merge_value (self, node, field);
        }
    }

  add_children (self, node);
}

static void
add_list (RrMerge     *self,
          RrMergeNode *node,
          guint        index)
{
  const RrField *field = &node->klass->fields[index];
  GHashTable *by_key[RR_N_SIDES];

  node->children[index] = g_ptr_array_new_with_free_func ((GDestroyNotify) rr_merge_node_free);

  for (guint side = 0; side < RR_N_SIDES; side++)
    {
      RrList *list = node->sides[side] != NULL
                       ? RR_FIELD_MEMBER (field, node->sides[side], RrList *) : NULL;

      by_key[side] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      for (guint i = 0; list != NULL && i < rr_list_get_size (list); i++)
        {
          RrElement *child = rr_list_get (list, i);

          g_hash_table_insert (by_key[side], rr_merge_key (child), child);
        }
    }

  for (guint side = RR_OURS; side <= RR_THEIRS; side++)
    {
      RrList *list = node->sides[side] != NULL
                       ? RR_FIELD_MEMBER (field, node->sides[side], RrList *) : NULL;

      for (guint i = 0; list != NULL && i < rr_list_get_size (list); i++)
        {
          g_autofree char *key = rr_merge_key (rr_list_get (list, i));
          RrElement *sides[RR_N_SIDES];
          RrMergeNode *child;

          for (guint j = 0; j < RR_N_SIDES; j++)
            sides[j] = g_hash_table_lookup (by_key[j], key);
          if (side == RR_THEIRS && sides[RR_OURS] != NULL)
            continue;

          child = new_node (node, field, g_steal_pointer (&key), sides);
          g_ptr_array_add (node->children[index], child);
          fill (self, child);
        }
    }

  for (guint side = 0; side < RR_N_SIDES; side++)
    g_hash_table_unref (by_key[side]);
}

static void
add_children (RrMerge     *self,
              RrMergeNode *node)
{
  for (guint i = 0; i < node->klass->n_fields; i++)
    {
      if (node->klass->fields[i].kind == RR_KIND_LIST)
        add_list (self, node, i);
    }
}

/* Pairs the elements of the maps, and merges their values. */
RrMergeNode *
rr_merge_tree_new (RrMerge *self)
{
  RrElement *sides[RR_N_SIDES];
  RrMergeNode *root;

  for (guint i = 0; i < RR_N_SIDES; i++)
    sides[i] = (RrElement *) self->maps[i];
  root = new_node (NULL, NULL, g_strdup (""), sides);
  fill (self, root);

  return root;
}
