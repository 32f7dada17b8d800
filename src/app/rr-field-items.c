/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-field-editor-private.h"

#include "rr-value.h"

static gboolean
array_has (JsonArray  *array,
           const char *item)
{
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      if (g_strcmp0 (json_array_get_string_element (array, i), item) == 0)
        return TRUE;
    }

  return FALSE;
}

/**
 * rr_field_editor_has_item:
 * @item: an item of a field that is a list of ids or names
 *
 * Returns: 1 if every element has it, 0 if none has it, -1 if some have it
 */
int
rr_field_editor_has_item (RrFieldEditor *self,
                          const char    *item)
{
  guint n = 0;

  g_return_val_if_fail (RR_IS_FIELD_EDITOR (self), 0);

  for (guint i = 0; self->elements != NULL && i < self->elements->len; i++)
    {
      g_autoptr (JsonNode) value = rr_field_get (self->field, g_ptr_array_index (self->elements, i));

      n += array_has (json_node_get_array (value), item) ? 1 : 0;
    }

  if (n == 0)
    return 0;

  return n == self->elements->len ? 1 : -1;
}

/* The list of @element with @item, or without it. */
static JsonNode *
with_item (RrFieldEditor *self,
           gpointer       element,
           const char    *item,
           gboolean       present)
{
  g_autoptr (JsonNode) value = rr_field_get (self->field, element);
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  JsonArray *array = json_node_get_array (value);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *text = json_array_get_string_element (array, i);

      if (present || g_strcmp0 (text, item) != 0)
        g_ptr_array_add (texts, (gpointer) text);
    }
  if (present && !array_has (array, item))
    g_ptr_array_add (texts, (gpointer) item);
  g_ptr_array_add (texts, NULL);

  return rr_value_texts ((const char *const *) texts->pdata);
}

/**
 * rr_field_editor_set_item:
 * @item: an item of a field that is a list of ids or names
 * @present: whether every element shall have it, or none
 *
 * Returns: whether it was done; if not, nothing is changed
 */
gboolean
rr_field_editor_set_item (RrFieldEditor  *self,
                          const char     *item,
                          gboolean        present,
                          GError        **error)
{
  g_return_val_if_fail (RR_IS_FIELD_EDITOR (self), FALSE);
  g_return_val_if_fail (item != NULL, FALSE);
  g_return_val_if_fail (rr_field_editor_is_editable (self), FALSE);

  rr_field_editor_begin (self, RR_COMMIT_NOW);
  for (guint i = 0; i < self->elements->len; i++)
    {
      gpointer element = g_ptr_array_index (self->elements, i);
      g_autoptr (JsonNode) value = with_item (self, element, item, present);

      if (!rr_field_editor_write (self, element, value, error))
        {
          rr_document_cancel (self->document);
          return FALSE;
        }
    }
  rr_document_end (self->document);

  return TRUE;
}
