/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The edits: each is checked, applied to the map and remembered in the open step. */
#include "rr-document-private.h"

#include "rr-cascade.h"
#include "rr-element-private.h"
#include "rr-i18n.h"

/* Applies @change within the open step, or in one of its own with @label. */
static void
apply (RrDocument *self,
       RrChange   *change,
       const char *label)
{
  gboolean alone = self->marks->len == 0;

  if (alone)
    rr_document_begin (self, label);

  rr_map_apply (self->map, change);
  rr_step_add (self->step, change,
               g_array_index (self->marks, guint, self->marks->len - 1));

  if (alone)
    rr_document_end (self);
}

/**
 * rr_document_set:
 * @element: an element of the map
 * @field_name: one of its members, neither a list nor its key
 * @value: (transfer full): what to set it to; see rr-value.h
 *
 * Outside of a step it makes one of its own, labelled with the member's name.
 *
 * Returns: whether the value fits; otherwise nothing changed and @error is
 *   %RR_ERROR_INVALID or %RR_ERROR_INCONSISTENT
 */
gboolean
rr_document_set (RrDocument  *self,
                 gpointer     element,
                 const char  *field_name,
                 JsonNode    *value,
                 GError     **error)
{
  g_autoptr (RrChange) change = NULL;
  g_autofree char *label = NULL;
  const RrField *field;

  g_return_val_if_fail (RR_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (RR_IS_ELEMENT (element), FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  field = rr_element_find_field (element, field_name);
  g_return_val_if_fail (field != NULL, FALSE);

  change = rr_change_new_set (element, field, value);
  if (!rr_map_check (self->map, change, error))
    return FALSE;

  if (json_node_equal (change->old_value, change->new_value))
    return TRUE;

  /* Translators: the name of an undo step; %s is a field such as “Title” */
  label = g_strdup_printf (_("Change “%s”"), rr_field_get_label (field));
  apply (self, change, label);

  return TRUE;
}

/**
 * rr_document_set_unknown:
 * @element: an element of the map
 * @unknown: (nullable): the members that the program does not know; not to be changed any more
 *
 * Returns: whether they are none that it knows; otherwise nothing changed and @error is
 *   %RR_ERROR_INCONSISTENT
 */
gboolean
rr_document_set_unknown (RrDocument  *self,
                         gpointer     element,
                         JsonObject  *unknown,
                         GError     **error)
{
  g_autoptr (RrChange) change = NULL;

  g_return_val_if_fail (RR_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (RR_IS_ELEMENT (element), FALSE);

  change = rr_change_new_unknown (element, unknown);
  if (!rr_map_check (self->map, change, error))
    return FALSE;

  if (!json_node_equal (change->old_value, change->new_value))
    apply (self, change, _("Change Other Members"));

  return TRUE;
}

/**
 * rr_document_insert:
 * @list: a list of an element of the map
 * @position: 0 … size of the list; more stands for its end
 * @element: (transfer none): an element that is in no list
 *
 * Returns: whether it could be inserted; otherwise nothing changed and @error is
 *   %RR_ERROR_INVALID, where a required member is missing, or %RR_ERROR_INCONSISTENT
 */
gboolean
rr_document_insert (RrDocument  *self,
                    RrList      *list,
                    guint        position,
                    gpointer     element,
                    GError     **error)
{
  g_autoptr (RrChange) change = NULL;

  g_return_val_if_fail (RR_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (RR_IS_LIST (list), FALSE);
  g_return_val_if_fail (RR_IS_ELEMENT (element), FALSE);
  g_return_val_if_fail (RR_ELEMENT (element)->list == NULL, FALSE);
  g_return_val_if_fail (G_OBJECT_TYPE (element) == rr_list_get_field (list)->item_type (), FALSE);

  change = rr_change_new_insert (list, MIN (position, rr_list_get_size (list)), element);
  if (!rr_map_check (self->map, change, error))
    return FALSE;

  apply (self, change, _("Add"));

  return TRUE;
}

/**
 * rr_document_insert_many:
 * @list: a list of an element of the map, of elements that have ids
 * @position: 0 … size of the list; more stands for its end
 * @elements: (transfer none) (element-type RrElement): elements that are in no list
 *
 * As rr_document_insert () for each, one behind the other, but all or none of them and in
 * a fraction of the time.
 *
 * Returns: whether they could be inserted; otherwise nothing changed and @error is
 *   %RR_ERROR_INVALID or %RR_ERROR_INCONSISTENT
 */
gboolean
rr_document_insert_many (RrDocument  *self,
                         RrList      *list,
                         guint        position,
                         GPtrArray   *elements,
                         GError     **error)
{
  g_autoptr (GPtrArray) changes = NULL;

  g_return_val_if_fail (RR_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (RR_IS_LIST (list), FALSE);
  g_return_val_if_fail (elements != NULL, FALSE);

  if (!rr_map_check_insert_many (self->map, list, elements, error))
    return FALSE;

  position = MIN (position, rr_list_get_size (list));
  changes = g_ptr_array_new_full (elements->len, (GDestroyNotify) rr_change_unref);
  for (guint i = 0; i < elements->len; i++)
    g_ptr_array_add (changes, rr_change_new_insert (list, position + i, elements->pdata[i]));

  rr_document_begin (self, _("Add"));
  rr_map_apply_all (self->map, changes);
  for (guint i = 0; i < changes->len; i++)
    rr_step_add (self->step, changes->pdata[i],
                 g_array_index (self->marks, guint, self->marks->len - 1));
  rr_document_end (self);

  return TRUE;
}

/**
 * rr_document_remove:
 * @element: an element of the map, not the map itself
 *
 * Removes it and, in the same step, what cannot be without it; references to it are
 * emptied.  See rr-cascade.h.
 */
void
rr_document_remove (RrDocument *self,
                    gpointer    element)
{
  g_autoptr (RrElement) held = NULL;
  g_autoptr (RrChange) change = NULL;

  g_return_if_fail (RR_IS_DOCUMENT (self));
  g_return_if_fail (RR_IS_ELEMENT (element));
  g_return_if_fail (RR_ELEMENT (element)->list != NULL);

  held = g_object_ref (element);
  rr_document_begin (self, _("Delete"));
  rr_cascade_remove (self, held);
  change = rr_change_new_remove (held);
  apply (self, change, NULL);
  rr_document_end (self);
}

/**
 * rr_document_move:
 * @element: an element of the map
 * @position: where it is to stand in its list afterwards; more stands for the end
 */
void
rr_document_move (RrDocument *self,
                  gpointer    element,
                  guint       position)
{
  g_autoptr (RrChange) change = NULL;

  g_return_if_fail (RR_IS_DOCUMENT (self));
  g_return_if_fail (RR_IS_ELEMENT (element));
  g_return_if_fail (RR_ELEMENT (element)->list != NULL);

  change = rr_change_new_move (element,
                               MIN (position, rr_list_get_size (RR_ELEMENT (element)->list) - 1));
  if (change->old_position == change->new_position)
    return;

  apply (self, change, _("Move"));
}
