/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a change fits a map, to be asked before it is made: what is applied is not asked again. */
#include "rr-change.h"

#include "rr-element-private.h"
#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-map-private.h"
#include "rr-text.h"

static gboolean
lane_holds_cards (RrMap  *map,
                  RrLane *lane)
{
  const char *id = rr_element_get_id (lane);

  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);

      if (g_str_equal (touchpoint->lane, id))
        return TRUE;
    }

  return FALSE;
}

/* They must not hide behind the names of members that are known. */
static gboolean
check_unknown (RrChange  *change,
               GError   **error)
{
  JsonObjectIter iter;
  const char *name;

  if (JSON_NODE_HOLDS_NULL (change->new_value))
    return TRUE;

  json_object_iter_init (&iter, json_node_get_object (change->new_value));
  while (json_object_iter_next (&iter, &name, NULL))
    {
      if (rr_element_find_field (change->element, name) != NULL)
        {
          g_set_error (error, RR_ERROR, RR_ERROR_INCONSISTENT, _("There is a member “%s” already."), name);
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
check_set (RrMap     *map,
           RrChange  *change,
           GError   **error)
{
  g_auto (RrFieldProblem) problem = { 0 };
  const RrField *field = change->field;
  const char *text;

  if (field->kind == RR_KIND_UNKNOWN)
    return check_unknown (change, error);

  text = json_node_get_value_type (change->new_value) == G_TYPE_STRING
           ? json_node_get_string (change->new_value) : NULL;

  if (!rr_field_check (field, change->new_value, &problem))
    {
      rr_field_problem_to_error (&problem, rr_field_get_label (field), error);
      return FALSE;
    }

  if (!rr_check_references (map, field, change->new_value, error))
    return FALSE;

  if (RR_IS_LINK (change->element) && field->kind == RR_KIND_REF)
    {
      RrLink *link = RR_LINK (change->element);

      if (g_str_equal (text, g_str_equal (field->name, "from") ? link->to : link->from))
        {
          g_set_error_literal (error, RR_ERROR, RR_ERROR_INCONSISTENT,
                               _("A link cannot lead from a touchpoint to itself."));
          return FALSE;
        }
    }

  if (RR_IS_LANE (change->element) && g_str_equal (field->name, "kind") &&
      !g_str_equal (text, rr_enum_name (&rr_lane_kinds, RR_LANE_CHANNEL)) &&
      lane_holds_cards (map, RR_LANE (change->element)))
    {
      g_set_error_literal (error, RR_ERROR, RR_ERROR_INCONSISTENT,
                           _("This lane holds touchpoints; move them to another lane first."));
      return FALSE;
    }

  return TRUE;
}

static gboolean
check_ids (RrMap      *map,
           RrElement  *element,
           GHashTable *seen,
           GError    **error)
{
  RrElementClass *klass = RR_ELEMENT_GET_CLASS (element);

  if (element->id != NULL &&
      (rr_map_find (map, element->id) != NULL || !g_hash_table_add (seen, (gpointer) element->id)))
    {
      g_set_error (error, RR_ERROR, RR_ERROR_INCONSISTENT,
                   _("The id “%s” is used already."), element->id);
      return FALSE;
    }

  for (guint i = 0; i < klass->n_fields; i++)
    {
      RrList *list;

      if (klass->fields[i].kind != RR_KIND_LIST)
        continue;

      list = RR_FIELD_MEMBER (&klass->fields[i], element, RrList *);
      for (guint j = 0; j < rr_list_get_size (list); j++)
        {
          if (!check_ids (map, rr_list_get (list, j), seen, error))
            return FALSE;
        }
    }

  return TRUE;
}

/* Whether a prepared element has what it cannot be without. */
static gboolean
check_complete (RrElement  *element,
                GError    **error)
{
  RrElementClass *klass = RR_ELEMENT_GET_CLASS (element);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const RrField *field = &klass->fields[i];
      g_auto (RrFieldProblem) problem = { 0 };
      g_autoptr (JsonNode) value = NULL;

      if ((field->flags & RR_FIELD_REQUIRED) == 0)
        continue;
      /* What was prepared was checked then; most texts need no second look. */
      if (field->kind <= RR_KIND_CHOICE)
        {
          const char *text = RR_FIELD_MEMBER (field, element, const char *);

          if (text != NULL && *text != '\0')
            continue;
        }

      value = rr_field_get (field, element);
      if (!rr_field_check (field, value, &problem))
        {
          rr_field_problem_to_error (&problem, rr_field_get_label (field), error);
          return FALSE;
        }
    }

  return TRUE;
}

/* Whether elements of a type have ids, by which two of them are told apart. */
static gboolean
is_identified (GType type)
{
  RrElementClass *klass = g_type_class_peek (type);

  return klass != NULL && klass->key != NULL && klass->key->kind == RR_KIND_ID;
}

/* @seen and @problems may have been used for other elements before. */
static gboolean
check_new (RrMap      *map,
           RrList     *list,
           RrElement  *element,
           GHashTable *seen,
           GPtrArray  *problems,
           GError    **error)
{
  const RrField *key = RR_ELEMENT_GET_CLASS (element)->key;

  if (!check_complete (element, error) || !check_ids (map, element, seen, error))
    return FALSE;

  if (key->kind != RR_KIND_ID && rr_list_find (list, rr_element_get_id (element)) != NULL)
    {
      g_set_error (error, RR_ERROR, RR_ERROR_INCONSISTENT,
                   _("“%s” stands in this list already."), rr_element_get_id (element));
      return FALSE;
    }

  rr_check_element (map, element, problems);
  if (problems->len > 0)
    {
      rr_problems_to_error (problems, RR_ERROR_INCONSISTENT, error);
      return FALSE;
    }

  return TRUE;
}

static gboolean
check_insert (RrMap     *map,
              RrChange  *change,
              GError   **error)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) seen = g_hash_table_new (rr_text_hash, g_str_equal);

  return check_new (map, change->list, change->element, seen, problems, error);
}

/**
 * rr_map_check_insert_many:
 * @list: a list of an element of the map
 * @elements: (element-type RrElement): elements that are in no list
 *
 * As rr_map_check () for elements that are to be inserted, one after the other.
 *
 * Returns: whether that is possible; otherwise @error is %RR_ERROR_INVALID or
 *   %RR_ERROR_INCONSISTENT
 */
gboolean
rr_map_check_insert_many (RrMap      *map,
                          RrList     *list,
                          GPtrArray  *elements,
                          GError    **error)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) seen = g_hash_table_new (rr_text_hash, g_str_equal);
  GType type;

  g_return_val_if_fail (RR_IS_MAP (map), FALSE);
  g_return_val_if_fail (RR_IS_LIST (list), FALSE);
  g_return_val_if_fail (elements != NULL, FALSE);

  type = rr_list_get_field (list)->item_type ();
  g_return_val_if_fail (is_identified (type), FALSE);

  for (guint i = 0; i < elements->len; i++)
    {
      RrElement *element = elements->pdata[i];

      g_return_val_if_fail (G_OBJECT_TYPE (element) == type && element->list == NULL, FALSE);
      if (!check_new (map, list, element, seen, problems, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * rr_map_check:
 * @change: a change of the map as it is
 *
 * Whether the map could still be saved and read after the change.  A removal is
 * possible when nothing refers to the element any more; rr_document_remove () sees to
 * that.
 *
 * Returns: whether the change is possible; otherwise @error is %RR_ERROR_INVALID or
 *   %RR_ERROR_INCONSISTENT
 */
gboolean
rr_map_check (RrMap     *map,
              RrChange  *change,
              GError   **error)
{
  guint size;

  g_return_val_if_fail (RR_IS_MAP (map), FALSE);
  g_return_val_if_fail (change != NULL, FALSE);

  size = change->list != NULL ? rr_list_get_size (change->list) : 0;

  switch (change->verb)
    {
    case RR_CHANGE_SET:
      return check_set (map, change, error);

    case RR_CHANGE_INSERT:
      g_return_val_if_fail (change->new_position <= size, FALSE);
      return check_insert (map, change, error);

    case RR_CHANGE_REMOVE:
      g_return_val_if_fail (change->element->list == change->list, FALSE);
      return TRUE;

    case RR_CHANGE_MOVE:
      g_return_val_if_fail (change->element->list == change->list, FALSE);
      g_return_val_if_fail (change->new_position < size, FALSE);
      return TRUE;

    default:
      g_assert_not_reached ();
    }
}
