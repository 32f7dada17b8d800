/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-difference.h"

#include "rr-element-label.h"
#include "rr-i18n.h"
#include "rr-merge-private.h"
#include "rr-order.h"
#include "rr-text.h"

typedef struct
{
  RrMap *before;
  RrMap *after;
  GHashTable *moved;   /* owned; ids of cards that stand in another column */
  GPtrArray *found;    /* borrowed; of RrDifference */
} Comparison;

static void compare_elements (Comparison *self,
                              RrElement  *before,
                              RrElement  *after);

void
rr_difference_free (RrDifference *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->id);
  g_free (self->title);
  g_free (self->old_text);
  g_free (self->new_text);
  g_free (self);
}

/* A thing of a scenario says of which. */
static char *
full_title (RrElement *element)
{
  RrElement *parent = rr_element_get_parent (element);
  g_autofree char *title = rr_element_label (element);
  g_autofree char *owner = NULL;

  if (parent == NULL || RR_IS_MAP (parent))
    return g_steal_pointer (&title);

  owner = rr_element_label (parent);

  /* Translators: a scenario, and something in it */
  return g_strdup_printf (_("%s: %s"), owner, title);
}

static RrDifference *
add (Comparison       *self,
     RrDifferenceKind  kind,
     RrElement        *element)
{
  RrDifference *difference = g_new0 (RrDifference, 1);

  difference->kind = kind;
  difference->type = G_OBJECT_TYPE (element);
  difference->id = g_strdup (rr_element_get_id (element));
  difference->title = full_title (element);
  g_ptr_array_add (self->found, difference);

  return difference;
}

static gboolean
array_has (JsonArray  *array,
           const char *text)
{
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      if (g_str_equal (json_array_get_string_element (array, i), text))
        return TRUE;
    }

  return FALSE;
}

/* The items of @array that @other does not have. */
static guint
add_items (Comparison       *self,
           RrDifferenceKind  kind,
           RrElement        *element,
           const RrField    *field,
           JsonArray        *array,
           JsonArray        *other)
{
  RrMap *map = kind == RR_DIFFERENCE_ITEM_ADDED ? self->after : self->before;
  guint n = 0;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *text = json_array_get_string_element (array, i);
      RrElement *target = field->kind == RR_KIND_REFS ? rr_map_find (map, text) : NULL;
      RrDifference *difference;
      char **side;

      if (array_has (other, text))
        continue;

      difference = add (self, kind, element);
      difference->property = rr_field_get_label (field);
      side = kind == RR_DIFFERENCE_ITEM_ADDED ? &difference->new_text : &difference->old_text;
      *side = target != NULL ? rr_element_label (target) : rr_text_shorten (text, 80);
      n++;
    }

  return n;
}

static void
compare_values (Comparison    *self,
                RrElement     *before,
                RrElement     *after,
                const RrField *field)
{
  g_autoptr (JsonNode) old_value = rr_field_get (field, before);
  g_autoptr (JsonNode) new_value = rr_field_get (field, after);
  RrDifference *difference;

  if (json_node_equal (old_value, new_value))
    return;

  if (field->kind == RR_KIND_TEXTS || field->kind == RR_KIND_REFS)
    {
      JsonArray *old_items = json_node_get_array (old_value);
      JsonArray *new_items = json_node_get_array (new_value);

      if (add_items (self, RR_DIFFERENCE_ITEM_ADDED, after, field, new_items, old_items) +
            add_items (self, RR_DIFFERENCE_ITEM_REMOVED, after, field, old_items, new_items) > 0)
        return;
    }

  difference = add (self, RR_DIFFERENCE_CHANGED, after);
  difference->property = rr_field_get_label (field);
  difference->old_text = rr_element_label_value (self->before, field, old_value);
  difference->new_text = rr_element_label_value (self->after, field, new_value);
}

static GPtrArray *
keys_of (RrList     *list,
         GHashTable *by_key)
{
  GPtrArray *keys = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < rr_list_get_size (list); i++)
    {
      g_ptr_array_add (keys, rr_merge_key (rr_list_get (list, i)));
      g_hash_table_insert (by_key, keys->pdata[i], rr_list_get (list, i));
    }

  return keys;
}

/* Whether a card stands elsewhere, which says more than its place in the list. */
static gboolean
stands_elsewhere (Comparison *self,
                  RrElement  *before,
                  RrElement  *after)
{
  RrTouchpoint *old_card, *new_card;

  if (!RR_IS_TOUCHPOINT (after))
    return FALSE;

  old_card = RR_TOUCHPOINT (before);
  new_card = RR_TOUCHPOINT (after);

  return !g_str_equal (old_card->stage, new_card->stage) ||
         !g_str_equal (old_card->lane, new_card->lane) ||
         g_hash_table_contains (self->moved, rr_element_get_id (after));
}

static void
compare_lists (Comparison *self,
               RrList     *before,
               RrList     *after)
{
  g_autoptr (GHashTable) old_by_key = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) new_by_key = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) old_keys = keys_of (before, old_by_key);
  g_autoptr (GPtrArray) new_keys = keys_of (after, new_by_key);
  g_autoptr (GHashTable) moved = rr_order_moved (old_keys, new_keys);

  for (guint i = 0; i < old_keys->len; i++)
    {
      if (!g_hash_table_contains (new_by_key, old_keys->pdata[i]))
        add (self, RR_DIFFERENCE_REMOVED, rr_list_get (before, i));
    }

  for (guint i = 0; i < new_keys->len; i++)
    {
      RrElement *element = rr_list_get (after, i);
      RrElement *old_element = g_hash_table_lookup (old_by_key, new_keys->pdata[i]);

      if (old_element == NULL)
        {
          add (self, RR_DIFFERENCE_ADDED, element);
          continue;
        }

      compare_elements (self, old_element, element);
      if (g_hash_table_contains (moved, new_keys->pdata[i]) &&
          !stands_elsewhere (self, old_element, element))
        add (self, RR_DIFFERENCE_MOVED, element);
    }
}

static gboolean
unknown_differs (RrElement *before,
                 RrElement *after)
{
  g_autoptr (JsonNode) a = NULL;
  g_autoptr (JsonNode) b = NULL;

  if (before->unknown == NULL || after->unknown == NULL)
    return before->unknown != after->unknown;

  a = json_node_init_object (json_node_alloc (), before->unknown);
  b = json_node_init_object (json_node_alloc (), after->unknown);

  return !json_node_equal (a, b);
}

static void
compare_elements (Comparison *self,
                  RrElement  *before,
                  RrElement  *after)
{
  guint n_fields;
  const RrField *fields = rr_element_get_fields (after, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      if (fields[i].kind == RR_KIND_LIST)
        compare_lists (self, rr_element_get_child_list (before, fields[i].name),
                       rr_element_get_child_list (after, fields[i].name));
      else if (!RR_IS_TOUCHPOINT (after) || !g_str_equal (fields[i].name, "step"))
        compare_values (self, before, after, &fields[i]);
    }

  if (RR_IS_TOUCHPOINT (after) && g_hash_table_contains (self->moved, rr_element_get_id (after)) &&
      g_str_equal (RR_TOUCHPOINT (before)->stage, RR_TOUCHPOINT (after)->stage))
    add (self, RR_DIFFERENCE_MOVED, after);

  if (unknown_differs (before, after))
    add (self, RR_DIFFERENCE_CHANGED, after)->property = _("Other members");
}

/**
 * rr_difference_list:
 * @before: a map
 * @after: the same map later, or a copy of it
 *
 * Returns: (transfer full) (element-type RrDifference): what changed, in the order of the
 *   file; empty where nothing did that a person would see
 */
GPtrArray *
rr_difference_list (RrMap *before,
                    RrMap *after)
{
  Comparison comparison = { before, after };

  g_return_val_if_fail (RR_IS_MAP (before) && RR_IS_MAP (after), NULL);

  comparison.moved = rr_merge_moved_cards (before, after);
  comparison.found = g_ptr_array_new_with_free_func ((GDestroyNotify) rr_difference_free);
  compare_elements (&comparison, RR_ELEMENT (before), RR_ELEMENT (after));
  g_hash_table_unref (comparison.moved);

  return comparison.found;
}

/**
 * rr_difference_to_text:
 *
 * Returns: (transfer full): the change on one line
 */
char *
rr_difference_to_text (RrDifference *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  switch (self->kind)
    {
    case RR_DIFFERENCE_ADDED:
      /* Translators: an element, such as “Touchpoint “Check in”” */
      return g_strdup_printf (_("%s added"), self->title);

    case RR_DIFFERENCE_REMOVED:
      return g_strdup_printf (_("%s removed"), self->title);

    case RR_DIFFERENCE_MOVED:
      return g_strdup_printf (_("%s moved"), self->title);

    case RR_DIFFERENCE_ITEM_ADDED:
      /* Translators: an element; one of its properties, a list; an item of it */
      return g_strdup_printf (_("%s: %s: “%s” added"), self->title, self->property, self->new_text);

    case RR_DIFFERENCE_ITEM_REMOVED:
      return g_strdup_printf (_("%s: %s: “%s” removed"), self->title, self->property, self->old_text);

    case RR_DIFFERENCE_CHANGED:
    default:
      if (self->old_text == NULL || self->new_text == NULL)
        return g_strdup_printf (_("%s: %s changed"), self->title, self->property);

      /* Translators: an element; one of its properties; its value before and after */
      return g_strdup_printf (_("%s: %s: %s → %s"), self->title, self->property, self->old_text,
                              self->new_text);
    }
}
