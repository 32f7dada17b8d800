/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-change.h"

#include "rr-element-private.h"
#include "rr-map-private.h"

G_DEFINE_BOXED_TYPE (RrChange, rr_change, rr_change_ref, rr_change_unref)

static RrChange *
change_new (RrChangeVerb  verb,
            RrElement    *element,
            RrList       *list)
{
  RrChange *self = g_new0 (RrChange, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->verb = verb;
  self->element = g_object_ref (element);
  g_set_object (&self->list, list);

  return self;
}

/**
 * rr_change_new_set:
 * @element: the element
 * @field: one of its fields, neither a list nor its key
 * @value: (transfer full): a value that fits the field
 *
 * Returns: (transfer full): the change from what @element holds now
 */
RrChange *
rr_change_new_set (gpointer       element,
                   const RrField *field,
                   JsonNode      *value)
{
  RrChange *self;

  g_return_val_if_fail (RR_IS_ELEMENT (element), NULL);
  g_return_val_if_fail (field != NULL && field->kind != RR_KIND_LIST, NULL);
  g_return_val_if_fail ((field->flags & RR_FIELD_KEY) == 0, NULL);

  self = change_new (RR_CHANGE_SET, element, NULL);
  self->field = field;
  self->old_value = rr_field_get (field, element);
  self->new_value = rr_field_normalize (field, value);

  return self;
}

const RrField rr_unknown_field = { .name = "", .label = N_("Other members"), .kind = RR_KIND_UNKNOWN };

static JsonNode *
unknown_to_node (JsonObject *unknown)
{
  JsonNode *node = json_node_alloc ();

  return unknown != NULL ? json_node_init_object (node, unknown) : json_node_init_null (node);
}

/**
 * rr_change_new_unknown:
 * @element: the element
 * @unknown: (nullable): members that the program does not know; not to be changed any more
 *
 * Returns: (transfer full): the change from those that @element has now
 */
RrChange *
rr_change_new_unknown (gpointer    element,
                       JsonObject *unknown)
{
  RrChange *self;

  g_return_val_if_fail (RR_IS_ELEMENT (element), NULL);

  self = change_new (RR_CHANGE_SET, element, NULL);
  self->field = &rr_unknown_field;
  self->old_value = unknown_to_node (RR_ELEMENT (element)->unknown);
  self->new_value = unknown_to_node (unknown);

  return self;
}

/**
 * rr_change_new_insert:
 * @position: 0 … size of the list
 * @element: an element that is in no list
 *
 * Returns: (transfer full): the change
 */
RrChange *
rr_change_new_insert (RrList   *list,
                      guint     position,
                      gpointer  element)
{
  RrChange *self;

  g_return_val_if_fail (RR_IS_LIST (list), NULL);
  g_return_val_if_fail (RR_IS_ELEMENT (element), NULL);

  self = change_new (RR_CHANGE_INSERT, element, list);
  self->new_position = position;

  return self;
}

/**
 * rr_change_new_remove:
 * @element: an element that is in a list
 *
 * Returns: (transfer full): the change
 */
RrChange *
rr_change_new_remove (gpointer element)
{
  RrChange *self;

  g_return_val_if_fail (RR_IS_ELEMENT (element), NULL);
  g_return_val_if_fail (RR_ELEMENT (element)->list != NULL, NULL);

  self = change_new (RR_CHANGE_REMOVE, element, RR_ELEMENT (element)->list);
  self->old_position = rr_element_get_position (element);

  return self;
}

/**
 * rr_change_new_move:
 * @element: an element that is in a list
 * @position: where it is to stand afterwards, 0 … size − 1
 *
 * Returns: (transfer full): the change
 */
RrChange *
rr_change_new_move (gpointer element,
                    guint    position)
{
  RrChange *self;

  g_return_val_if_fail (RR_IS_ELEMENT (element), NULL);
  g_return_val_if_fail (RR_ELEMENT (element)->list != NULL, NULL);

  self = change_new (RR_CHANGE_MOVE, element, RR_ELEMENT (element)->list);
  self->old_position = rr_element_get_position (element);
  self->new_position = position;

  return self;
}

RrChange *
rr_change_ref (RrChange *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
rr_change_unref (RrChange *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_clear_object (&self->element);
  g_clear_object (&self->list);
  g_clear_pointer (&self->old_value, json_node_unref);
  g_clear_pointer (&self->new_value, json_node_unref);
  g_free (self);
}

/**
 * rr_change_invert:
 *
 * Returns: (transfer full): the change that takes this one back
 */
RrChange *
rr_change_invert (RrChange *self)
{
  static const RrChangeVerb inverse[] = {
    [RR_CHANGE_SET] = RR_CHANGE_SET,
    [RR_CHANGE_INSERT] = RR_CHANGE_REMOVE,
    [RR_CHANGE_REMOVE] = RR_CHANGE_INSERT,
    [RR_CHANGE_MOVE] = RR_CHANGE_MOVE,
  };
  RrChange *change;

  g_return_val_if_fail (self != NULL, NULL);

  change = change_new (inverse[self->verb], self->element, self->list);
  change->field = self->field;
  change->old_position = self->new_position;
  change->new_position = self->old_position;
  if (self->verb == RR_CHANGE_SET)
    {
      change->old_value = json_node_ref (self->new_value);
      change->new_value = json_node_ref (self->old_value);
    }

  return change;
}

/**
 * rr_change_is_set_of:
 * @type: a type of element
 * @field_name: (nullable): a member's name; %NULL: any
 *
 * Returns: whether the change sets that member of an element of that type
 */
gboolean
rr_change_is_set_of (RrChange   *self,
                     GType       type,
                     const char *field_name)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->verb == RR_CHANGE_SET && G_OBJECT_TYPE (self->element) == type &&
         (field_name == NULL || g_str_equal (self->field->name, field_name));
}

static void
apply_set (RrMap    *map,
           RrChange *change)
{
  /* A lane never holds the place of a card in the index, its stage and step do. */
  gboolean moves = RR_IS_TOUCHPOINT (change->element) && change->element->list != NULL &&
                   (g_str_equal (change->field->name, "stage") ||
                    g_str_equal (change->field->name, "step"));

  if (moves)
    rr_places_remove (map->places, RR_TOUCHPOINT (change->element));
  rr_element_write (change->element, change->field, change->new_value);
  if (moves)
    rr_places_add (map->places, RR_TOUCHPOINT (change->element));

  rr_element_notify_field (change->element, change->field);
}

/**
 * rr_map_apply:
 * @change: a change that fits the map as it is; see rr_map_check ()
 *
 * The only code that writes to elements and lists.  Called by #RrDocument; calling
 * it elsewhere takes the change away from undo.
 */
void
rr_map_apply (RrMap    *map,
              RrChange *change)
{
  g_return_if_fail (RR_IS_MAP (map));
  g_return_if_fail (change != NULL);

  switch (change->verb)
    {
    case RR_CHANGE_SET:
      apply_set (map, change);
      break;

    case RR_CHANGE_INSERT:
      rr_map_index (map, change->element);
      rr_list_insert (change->list, change->new_position, change->element);
      break;

    case RR_CHANGE_REMOVE:
      rr_map_unindex (map, change->element);
      rr_list_remove (change->list, change->old_position);
      break;

    case RR_CHANGE_MOVE:
      rr_list_move (change->list, change->old_position, change->new_position);
      break;

    default:
      g_assert_not_reached ();
    }

  rr_map_emit_changed (map, change);
}

/* How many of @changes from @first on bring or take feedback at places in a row, at least 1.
 * Nothing in a map refers to feedback, so that it may come and go together. */
static guint
measure_run (RrMap     *map,
             GPtrArray *changes,
             guint      first)
{
  RrChange *start = changes->pdata[first];
  guint n = 1;

  if (start->list != map->feedback ||
      (start->verb != RR_CHANGE_INSERT && start->verb != RR_CHANGE_REMOVE))
    return 1;

  for (; first + n < changes->len; n++)
    {
      RrChange *change = changes->pdata[first + n];

      if (change->verb != start->verb || change->list != start->list ||
          (change->verb == RR_CHANGE_INSERT ? change->new_position != start->new_position + n
                                            : change->old_position + n != start->old_position))
        break;
    }

  return n;
}

static void
apply_run (RrMap     *map,
           GPtrArray *changes,
           guint      first,
           guint      n)
{
  RrChange *start = changes->pdata[first];
  RrChange *end = changes->pdata[first + n - 1];
  g_autofree RrElement **elements = g_new (RrElement *, n);

  for (guint i = 0; i < n; i++)
    {
      elements[i] = ((RrChange *) changes->pdata[first + i])->element;
      if (start->verb == RR_CHANGE_INSERT)
        rr_map_index (map, elements[i]);
      else
        rr_map_unindex (map, elements[i]);
    }

  if (start->verb == RR_CHANGE_INSERT)
    rr_list_insert_many (start->list, start->new_position, elements, n);
  else
    rr_list_remove_many (start->list, end->old_position, n);

  for (guint i = 0; i < n; i++)
    rr_map_emit_changed (map, changes->pdata[first + i]);
}

/**
 * rr_map_apply_all:
 * @changes: (element-type RrChange): changes that fit the map, one after the other
 *
 * As rr_map_apply () for each.  Feedback that comes or goes at places in a row does so
 * together: its list tells it once, and then the map tells every change, with all of them
 * applied.
 */
void
rr_map_apply_all (RrMap     *map,
                  GPtrArray *changes)
{
  guint n;

  g_return_if_fail (RR_IS_MAP (map));
  g_return_if_fail (changes != NULL);

  for (guint i = 0; i < changes->len; i += n)
    {
      n = measure_run (map, changes, i);
      if (n == 1)
        rr_map_apply (map, changes->pdata[i]);
      else
        apply_run (map, changes, i, n);
    }
}
