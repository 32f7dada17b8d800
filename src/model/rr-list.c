/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-list.h"

#include <string.h>

#include "rr-element-private.h"
#include "rr-map.h"
#include "rr-text.h"

struct _RrList
{
  GObject parent_instance;

  RrElement *owner;     /* borrowed */
  const RrField *field; /* static */
  GPtrArray *items;     /* owned */
  GHashTable *by_key;   /* owned; key → item, borrowed; NULL where items have ids */
};

static GType
rr_list_get_item_type (GListModel *model)
{
  return RR_LIST (model)->field->item_type ();
}

static guint
rr_list_get_n_items (GListModel *model)
{
  return RR_LIST (model)->items->len;
}

static gpointer
rr_list_get_item (GListModel *model,
                  guint       position)
{
  RrList *self = RR_LIST (model);

  return position < self->items->len ? g_object_ref (self->items->pdata[position]) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = rr_list_get_item_type;
  iface->get_n_items = rr_list_get_n_items;
  iface->get_item = rr_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (RrList, rr_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
rr_list_finalize (GObject *object)
{
  RrList *self = RR_LIST (object);

  /* The items may outlive the list, in the history. */
  for (guint i = 0; i < self->items->len; i++)
    rr_element_set_list (self->items->pdata[i], NULL);

  g_clear_pointer (&self->by_key, g_hash_table_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);

  G_OBJECT_CLASS (rr_list_parent_class)->finalize (object);
}

static void
rr_list_class_init (RrListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rr_list_finalize;
}

static void
rr_list_init (RrList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/* @owner keeps the list. */
RrList *
rr_list_new (RrElement     *owner,
             const RrField *field)
{
  RrList *self = g_object_new (RR_TYPE_LIST, NULL);

  self->owner = owner;
  self->field = field;

  return self;
}

/* What identifies an item that has no id of its own; NULL where it has one. A need is
 * the same need however it is spelt. */
static char *
item_key (gpointer item)
{
  const RrField *key = RR_ELEMENT_GET_CLASS (item)->key;

  if (key->kind == RR_KIND_ID)
    return NULL;

  return key->kind == RR_KIND_TEXT ? rr_text_key (rr_element_get_id (item))
                                   : g_strdup (rr_element_get_id (item));
}

static void
adopt (RrList    *self,
       RrElement *element)
{
  g_autofree char *key = item_key (element);

  g_assert (element->list == NULL);
  rr_element_set_list (element, self);

  if (key != NULL)
    {
      if (self->by_key == NULL)
        self->by_key = g_hash_table_new_full (rr_text_hash, g_str_equal, g_free, NULL);
      g_hash_table_insert (self->by_key, g_steal_pointer (&key), element);
    }
}

/* Appends without telling anybody: while a map is read.  Takes @element. */
void
rr_list_append_quietly (RrList    *self,
                        RrElement *element)
{
  adopt (self, element);
  element->position_hint = self->items->len;
  g_ptr_array_add (self->items, element);
}

/* Takes a reference. */
void
rr_list_insert (RrList    *self,
                guint      position,
                RrElement *element)
{
  g_assert (position <= self->items->len);

  adopt (self, element);
  element->position_hint = position;
  g_ptr_array_insert (self->items, (int) position, g_object_ref (element));
  g_list_model_items_changed (G_LIST_MODEL (self), position, 0, 1);
}

/* Tells it once.  Takes references; not for elements without ids. */
void
rr_list_insert_many (RrList     *self,
                     guint       position,
                     RrElement **elements,
                     guint       n)
{
  guint after = self->items->len - position;

  g_assert (position <= self->items->len);

  g_ptr_array_set_size (self->items, (int) (self->items->len + n));
  memmove (self->items->pdata + position + n, self->items->pdata + position,
           after * sizeof (gpointer));
  for (guint i = 0; i < n; i++)
    {
      rr_element_set_list (elements[i], self);
      elements[i]->position_hint = position + i;
      self->items->pdata[position + i] = g_object_ref (elements[i]);
    }
  g_list_model_items_changed (G_LIST_MODEL (self), position, 0, n);
}

/* Tells it once; not for elements without ids. */
void
rr_list_remove_many (RrList *self,
                     guint   position,
                     guint   n)
{
  g_assert (position + n <= self->items->len);

  for (guint i = position; i < position + n; i++)
    rr_element_set_list (self->items->pdata[i], NULL);
  g_ptr_array_remove_range (self->items, position, n);
  g_list_model_items_changed (G_LIST_MODEL (self), position, n, 0);
}

void
rr_list_remove (RrList *self,
                guint   position)
{
  g_autoptr (RrElement) element = NULL;
  g_autofree char *key = NULL;

  g_assert (position < self->items->len);

  element = g_ptr_array_steal_index (self->items, position);
  rr_element_set_list (element, NULL);

  key = item_key (element);
  if (key != NULL)
    g_hash_table_remove (self->by_key, key);

  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

void
rr_list_move (RrList *self,
              guint   from,
              guint   to)
{
  RrElement *element;
  guint first = MIN (from, to);
  guint count = MAX (from, to) - first + 1;

  g_assert (from < self->items->len && to < self->items->len);

  element = g_ptr_array_steal_index (self->items, from);
  g_ptr_array_insert (self->items, (int) to, element);
  element->position_hint = to;
  g_list_model_items_changed (G_LIST_MODEL (self), first, count, count);
}

/* The position of @element: the remembered one, or the nearest to it where elements
 * before it came or went. */
guint
rr_list_locate (RrList    *self,
                RrElement *element)
{
  guint n = self->items->len;
  guint hint = MIN (element->position_hint, n - 1);

  for (guint distance = 0; distance < n; distance++)
    {
      if (hint + distance < n && self->items->pdata[hint + distance] == element)
        return element->position_hint = hint + distance;
      if (distance <= hint && self->items->pdata[hint - distance] == element)
        return element->position_hint = hint - distance;
    }

  g_assert_not_reached ();
}

/**
 * rr_list_get_size:
 *
 * Returns: how many elements the list has
 */
guint
rr_list_get_size (RrList *self)
{
  g_return_val_if_fail (RR_IS_LIST (self), 0);

  return self->items->len;
}

/**
 * rr_list_get:
 * @position: 0 … size − 1
 *
 * Returns: (transfer none): the element at @position
 */
gpointer
rr_list_get (RrList *self,
             guint   position)
{
  g_return_val_if_fail (RR_IS_LIST (self), NULL);
  g_return_val_if_fail (position < self->items->len, NULL);

  return self->items->pdata[position];
}

/**
 * rr_list_find:
 * @self: a list of a map
 * @key: an element's id; of impacts the touchpoint's, of priorities the need (compared
 *   trimmed and without case)
 *
 * Returns: (transfer none) (nullable): the element of this list that has the id, or is about it
 */
gpointer
rr_list_find (RrList     *self,
              const char *key)
{
  g_autofree char *folded = NULL;
  RrElementClass *item_class;

  g_return_val_if_fail (RR_IS_LIST (self), NULL);
  g_return_val_if_fail (key != NULL, NULL);

  if (self->by_key == NULL)
    {
      RrMap *map = rr_map_of (self->owner);
      RrElement *element = map != NULL ? rr_map_find (map, key) : NULL;

      return element != NULL && element->list == self ? element : NULL;
    }

  item_class = g_type_class_peek (self->field->item_type ());
  if (item_class->key->kind == RR_KIND_TEXT)
    key = folded = rr_text_key (key);

  return g_hash_table_lookup (self->by_key, key);
}

/**
 * rr_list_get_owner:
 *
 * Returns: (transfer none): the element that the list belongs to
 */
RrElement *
rr_list_get_owner (RrList *self)
{
  g_return_val_if_fail (RR_IS_LIST (self), NULL);

  return self->owner;
}

/**
 * rr_list_get_field:
 *
 * Returns: (transfer none): the declaration of the list
 */
const RrField *
rr_list_get_field (RrList *self)
{
  g_return_val_if_fail (RR_IS_LIST (self), NULL);

  return self->field;
}
