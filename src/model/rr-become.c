/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-become.h"

#include "rr-merge-private.h"

/* Whoever is referred to comes before those who refer. */
static const char *const list_names[] = {
  "segments", "people", "lanes", "stages", "touchpoints", "links", "feedback", "scenarios",
};

static GHashTable *
index_list (RrList *list)
{
  GHashTable *index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < rr_list_get_size (list); i++)
    g_hash_table_insert (index, rr_merge_key (rr_list_get (list, i)), rr_list_get (list, i));

  return index;
}

/* Whether both are the same thing; a key is never changed. */
static gboolean
same_identity (RrElement *a,
               RrElement *b)
{
  return a != NULL && b != NULL && g_str_equal (rr_element_get_id (a), rr_element_get_id (b));
}

/* An id that is that of another kind of thing in @target is to be free. */
static void
free_ids (RrDocument *self,
          RrMap      *target)
{
  RrMap *map = rr_document_get_map (self);
  g_autoptr (GPtrArray) clashing = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer id, element;

  g_hash_table_iter_init (&iter, map->elements);
  while (g_hash_table_iter_next (&iter, &id, &element))
    {
      RrElement *other = rr_map_find (target, id);

      if (other == NULL)
        continue;
      if (rr_list_get_field (RR_ELEMENT (element)->list) != rr_list_get_field (other->list) ||
          g_strcmp0 (rr_element_get_id (rr_element_get_parent (element)),
                     rr_element_get_id (rr_element_get_parent (other))) != 0)
        g_ptr_array_add (clashing, g_strdup (id));
    }

  g_ptr_array_set_free_func (clashing, g_free);
  for (guint i = 0; i < clashing->len; i++)
    {
      /* It may have gone with another. */
      if (rr_map_find (map, clashing->pdata[i]) != NULL)
        rr_document_remove (self, rr_map_find (map, clashing->pdata[i]));
    }
}

static gboolean
insert_copy (RrDocument  *self,
             RrList      *list,
             guint        position,
             RrElement   *model,
             GError     **error)
{
  g_autoptr (JsonNode) json = rr_element_to_json (model);
  g_autoptr (RrElement) copy = rr_element_new_from_json (G_OBJECT_TYPE (model), json, error);

  return copy != NULL && rr_document_insert (self, list, position, copy, error);
}

static gboolean
insert_missing (RrDocument  *self,
                RrList      *list,
                RrList      *target,
                GError     **error)
{
  g_autoptr (GHashTable) index = index_list (list);

  for (guint i = 0; i < rr_list_get_size (target); i++)
    {
      RrElement *model = rr_list_get (target, i);
      g_autofree char *key = rr_merge_key (model);
      RrElement *present = g_hash_table_lookup (index, key);

      if (same_identity (present, model))
        continue;
      if (present != NULL)
        rr_document_remove (self, present);
      if (!insert_copy (self, list, i, model, error))
        return FALSE;
    }

  return TRUE;
}

static void
remove_surplus (RrDocument *self,
                RrList     *list,
                RrList     *target)
{
  g_autoptr (GHashTable) index = index_list (target);

  for (guint i = rr_list_get_size (list); i > 0; i--)
    {
      g_autofree char *key = NULL;

      /* More than one may have gone at once. */
      if (i > rr_list_get_size (list))
        continue;
      key = rr_merge_key (rr_list_get (list, i - 1));
      if (!g_hash_table_contains (index, key))
        rr_document_remove (self, rr_list_get (list, i - 1));
    }
}

static void
put_in_order (RrDocument *self,
              RrList     *list,
              RrList     *target)
{
  g_autoptr (GHashTable) index = index_list (list);

  for (guint i = 0; i < rr_list_get_size (target) && i < rr_list_get_size (list); i++)
    {
      g_autofree char *key = rr_merge_key (rr_list_get (target, i));
      RrElement *element = g_hash_table_lookup (index, key);

      if (element != NULL && rr_list_get (list, i) != element)
        rr_document_move (self, element, i);
    }
}

static gboolean
set_members (RrDocument  *self,
             RrElement   *element,
             RrElement   *model,
             GError     **error)
{
  RrElementClass *klass = RR_ELEMENT_GET_CLASS (element);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const RrField *field = &klass->fields[i];

      if (field->kind == RR_KIND_LIST || (field->flags & RR_FIELD_KEY) != 0 ||
          (RR_IS_LANE (element) && field->kind == RR_KIND_ENUM))
        continue;
      if (!rr_document_set (self, element, field->name, rr_field_get (field, model), error))
        return FALSE;
    }

  return rr_document_set_unknown (self, element, model->unknown, error);
}

static gboolean
set_list (RrDocument  *self,
          RrList      *list,
          RrList      *target,
          GError     **error)
{
  g_autoptr (GHashTable) index = index_list (list);

  for (guint i = 0; i < rr_list_get_size (target); i++)
    {
      RrElement *model = rr_list_get (target, i);
      g_autofree char *key = rr_merge_key (model);
      RrElement *element = g_hash_table_lookup (index, key);
      g_autoptr (GError) local_error = NULL;

      if (element == NULL || set_members (self, element, model, &local_error))
        continue;

      /* A link that is turned leads to itself on the way. */
      if (!RR_IS_LINK (element))
        {
          g_propagate_error (error, g_steal_pointer (&local_error));
          return FALSE;
        }
      rr_document_remove (self, element);
      if (!insert_copy (self, list, i, model, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
set_lane_kinds (RrDocument  *self,
                RrMap       *target,
                gboolean     channels,
                GError     **error)
{
  RrList *lanes = rr_document_get_map (self)->lanes;

  for (guint i = 0; i < rr_list_get_size (lanes); i++)
    {
      RrLane *lane = rr_list_get (lanes, i);
      RrLane *model = rr_map_find_lane (target, rr_element_get_id (lane));

      if (model == NULL || (model->kind == RR_LANE_CHANNEL) != channels)
        continue;
      if (!rr_document_set (self, lane, "kind",
                            rr_field_get (rr_element_find_field (model, "kind"), model), error))
        return FALSE;
    }

  return TRUE;
}

/* The lists of scenarios that are in both. */
static gboolean
become_scenarios (RrDocument  *self,
                  RrMap       *target,
                  GError     **error)
{
  RrMap *map = rr_document_get_map (self);

  for (guint i = 0; i < rr_list_get_size (map->scenarios); i++)
    {
      RrScenario *scenario = rr_list_get (map->scenarios, i);
      RrScenario *model = rr_map_find (target, rr_element_get_id (scenario));
      guint n_fields;
      const RrField *fields = rr_element_get_fields (scenario, &n_fields);

      for (guint j = 0; j < n_fields && model != NULL; j++)
        {
          RrList *list = rr_element_get_child_list (scenario, fields[j].name);
          RrList *wanted = rr_element_get_child_list (model, fields[j].name);

          if (list == NULL)
            continue;
          remove_surplus (self, list, wanted);
          if (!insert_missing (self, list, wanted, error) || !set_list (self, list, wanted, error))
            return FALSE;
          put_in_order (self, list, wanted);
        }
    }

  return TRUE;
}

static gboolean
become (RrDocument  *self,
        RrMap       *target,
        GError     **error)
{
  RrMap *map = rr_document_get_map (self);
  RrList *lists[G_N_ELEMENTS (list_names)];
  RrList *wanted[G_N_ELEMENTS (list_names)];

  for (guint i = 0; i < G_N_ELEMENTS (list_names); i++)
    {
      lists[i] = rr_element_get_child_list (map, list_names[i]);
      wanted[i] = rr_element_get_child_list (target, list_names[i]);
    }

  free_ids (self, target);
  if (!set_lane_kinds (self, target, TRUE, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      if (!insert_missing (self, lists[i], wanted[i], error))
        return FALSE;
    }
  if (!set_members (self, RR_ELEMENT (map), RR_ELEMENT (target), error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      if (!set_list (self, lists[i], wanted[i], error))
        return FALSE;
    }
  if (!become_scenarios (self, target, error))
    return FALSE;
  for (guint i = G_N_ELEMENTS (lists); i > 0; i--)
    remove_surplus (self, lists[i - 1], wanted[i - 1]);
  if (!set_lane_kinds (self, target, FALSE, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    put_in_order (self, lists[i], wanted[i]);

  return TRUE;
}

/**
 * rr_document_become:
 * @target: another map, which stays as it is
 * @label: the name of the undo step, translated
 *
 * Returns: whether the document's map is as @target now, but for gaps between columns;
 *   otherwise nothing changed and @error says why
 */
gboolean
rr_document_become (RrDocument  *self,
                    RrMap       *target,
                    const char  *label,
                    GError     **error)
{
  g_return_val_if_fail (RR_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (RR_IS_MAP (target), FALSE);

  rr_document_begin (self, label);
  if (become (self, target, error))
    {
      rr_document_end (self);
      return TRUE;
    }

  rr_document_cancel (self);
  return FALSE;
}
