/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-field-editor-private.h"

#include "rr-i18n.h"

enum
{
  CHANGED,
  OPTIONS_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrFieldEditor, rr_field_editor, G_TYPE_OBJECT)

static gboolean
holds (RrFieldEditor *self,
       gconstpointer  element)
{
  if (self->members != NULL)
    return g_hash_table_contains (self->members, element);

  return self->elements->len > 0 && g_ptr_array_index (self->elements, 0) == element;
}

/* Reads the value again and tells the control. */
static void
refresh (RrFieldEditor *self)
{
  g_clear_pointer (&self->value, json_node_unref);
  self->mixed = FALSE;

  for (guint i = 0; self->elements != NULL && i < self->elements->len; i++)
    {
      g_autoptr (JsonNode) value = rr_field_get (self->field, g_ptr_array_index (self->elements, i));

      if (self->value == NULL)
        {
          self->value = g_steal_pointer (&value);
        }
      else if (!json_node_equal (self->value, value))
        {
          g_clear_pointer (&self->value, json_node_unref);
          self->mixed = TRUE;
          break;
        }
    }

  g_signal_emit (self, signals[CHANGED], 0);
}

/* Whether @change makes another list of what a reference may refer to. */
static gboolean
changes_options (RrChange *change,
                 RrList   *options)
{
  if (options == NULL)
    return FALSE;

  return change->verb == RR_CHANGE_SET ? change->element->list == options
                                       : change->list == options;
}

static void
stepped_cb (RrFieldEditor *self,
            GPtrArray     *changes,
            RrDocument    *document)
{
  RrList *options;
  gboolean value_changed = FALSE;
  gboolean options_changed = FALSE;

  if (self->elements == NULL)
    return;

  options = rr_field_editor_get_options (self);
  for (guint i = 0; i < changes->len; i++)
    {
      RrChange *change = g_ptr_array_index (changes, i);

      value_changed = value_changed || (change->verb == RR_CHANGE_SET &&
                                        change->field == self->field &&
                                        holds (self, change->element));
      options_changed = options_changed || changes_options (change, options);
    }

  if (options_changed)
    g_signal_emit (self, signals[OPTIONS_CHANGED], 0);
  if (value_changed)
    refresh (self);
}

static void
follow_document (RrFieldEditor *self,
                 RrDocument    *document)
{
  if (self->document == document)
    return;

  if (self->document != NULL)
    g_clear_signal_handler (&self->stepped_id, self->document);
  g_set_object (&self->document, document);
  if (document != NULL)
    self->stepped_id = g_signal_connect_swapped (document, "stepped",
                                                 G_CALLBACK (stepped_cb), self);
}

static void
rr_field_editor_dispose (GObject *object)
{
  RrFieldEditor *self = RR_FIELD_EDITOR (object);

  follow_document (self, NULL);
  g_clear_object (&self->session);
  g_clear_pointer (&self->elements, g_ptr_array_unref);
  g_clear_pointer (&self->members, g_hash_table_unref);
  g_clear_pointer (&self->merge_key, g_free);
  g_clear_pointer (&self->value, json_node_unref);

  G_OBJECT_CLASS (rr_field_editor_parent_class)->dispose (object);
}

static void
rr_field_editor_class_init (RrFieldEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rr_field_editor_dispose;

  signals[CHANGED] = g_signal_new ("changed", RR_TYPE_FIELD_EDITOR, G_SIGNAL_RUN_LAST,
                                   0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[OPTIONS_CHANGED] = g_signal_new ("options-changed", RR_TYPE_FIELD_EDITOR,
                                           G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 0);
}

static void
rr_field_editor_init (RrFieldEditor *self)
{
}

/**
 * rr_field_editor_new:
 * @type: a type of element
 * @name: a field that it has, any but a list
 *
 * Returns: (transfer full): an editor that edits nothing yet
 */
RrFieldEditor *
rr_field_editor_new (RrSession  *session,
                     GType       type,
                     const char *name)
{
  g_autoptr (RrElement) example = NULL;
  RrFieldEditor *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);
  g_return_val_if_fail (g_type_is_a (type, RR_TYPE_ELEMENT), NULL);

  example = rr_element_new (type);
  self = g_object_new (RR_TYPE_FIELD_EDITOR, NULL);
  self->session = g_object_ref (session);
  self->field = rr_element_find_field (example, name);
  g_assert (self->field != NULL && self->field->kind != RR_KIND_LIST);

  return self;
}

/**
 * rr_field_editor_get_session:
 *
 * Returns: (transfer none): the session
 */
RrSession *
rr_field_editor_get_session (RrFieldEditor *self)
{
  g_return_val_if_fail (RR_IS_FIELD_EDITOR (self), NULL);

  return self->session;
}

/**
 * rr_field_editor_get_field:
 *
 * Returns: (transfer none): the declaration of the field
 */
const RrField *
rr_field_editor_get_field (RrFieldEditor *self)
{
  g_return_val_if_fail (RR_IS_FIELD_EDITOR (self), NULL);

  return self->field;
}

/**
 * rr_field_editor_get_label:
 *
 * Returns: (transfer none): the name of the field for people
 */
const char *
rr_field_editor_get_label (RrFieldEditor *self)
{
  g_return_val_if_fail (RR_IS_FIELD_EDITOR (self), NULL);

  return rr_field_get_label (self->field);
}

/**
 * rr_field_editor_get_options:
 *
 * Returns: (transfer none) (nullable): the list of what the field may refer to
 */
RrList *
rr_field_editor_get_options (RrFieldEditor *self)
{
  RrMap *map;

  g_return_val_if_fail (RR_IS_FIELD_EDITOR (self), NULL);

  map = rr_session_get_map (self->session);

  return map != NULL ? rr_map_get_targets (map, self->field->target) : NULL;
}

/**
 * rr_field_editor_set_write:
 * @write: (nullable): writes a value in place of rr_document_set ()
 * @user_data: for @write; has to live as long as the editor
 */
void
rr_field_editor_set_write (RrFieldEditor    *self,
                           RrFieldWriteFunc  write,
                           gpointer          user_data)
{
  g_return_if_fail (RR_IS_FIELD_EDITOR (self));

  self->write = write;
  self->write_data = user_data;
}

/**
 * rr_field_editor_set_elements:
 * @elements: (nullable): what to edit, all of the editor's type; %NULL: nothing; an
 *   empty array: something that comes to be once a value is written
 */
void
rr_field_editor_set_elements (RrFieldEditor *self,
                              GPtrArray     *elements)
{
  g_return_if_fail (RR_IS_FIELD_EDITOR (self));

  if (self->elements == NULL && elements == NULL)
    return;

  rr_field_editor_end_typing (self);
  g_clear_pointer (&self->elements, g_ptr_array_unref);
  g_clear_pointer (&self->members, g_hash_table_unref);

  if (elements != NULL)
    {
      self->elements = g_ptr_array_new_full (elements->len, g_object_unref);
      if (elements->len > 1)
        self->members = g_hash_table_new (NULL, NULL);
      for (guint i = 0; i < elements->len; i++)
        {
          gpointer element = g_ptr_array_index (elements, i);

          g_ptr_array_add (self->elements, g_object_ref (element));
          if (self->members != NULL)
            g_hash_table_add (self->members, element);
        }
      follow_document (self, rr_session_get_document (self->session));
      g_signal_emit (self, signals[OPTIONS_CHANGED], 0);
    }
  else
    {
      follow_document (self, NULL);
    }

  refresh (self);
}

/**
 * rr_field_editor_adopt:
 * @element: what came to be, or is again, while the editor had nothing
 *
 * Like rr_field_editor_set_elements (), but for what a person goes on to edit: the
 * undo step that is being typed stays open.
 */
void
rr_field_editor_adopt (RrFieldEditor *self,
                       gpointer       element)
{
  g_return_if_fail (RR_IS_FIELD_EDITOR (self));
  g_return_if_fail (self->elements != NULL && self->members == NULL);

  g_ptr_array_set_size (self->elements, 0);
  if (element != NULL)
    g_ptr_array_add (self->elements, g_object_ref (element));
  refresh (self);
}

/**
 * rr_field_editor_get_element:
 *
 * Returns: (transfer none) (nullable): what is edited, the first of several
 */
gpointer
rr_field_editor_get_element (RrFieldEditor *self)
{
  g_return_val_if_fail (RR_IS_FIELD_EDITOR (self), NULL);

  if (self->elements == NULL || self->elements->len == 0)
    return NULL;

  return g_ptr_array_index (self->elements, 0);
}

/**
 * rr_field_editor_is_editable:
 *
 * Returns: whether there is anything that a value can be written to
 */
gboolean
rr_field_editor_is_editable (RrFieldEditor *self)
{
  g_return_val_if_fail (RR_IS_FIELD_EDITOR (self), FALSE);

  return self->elements != NULL;
}

/**
 * rr_field_editor_is_mixed:
 *
 * Returns: whether the elements differ in the field
 */
gboolean
rr_field_editor_is_mixed (RrFieldEditor *self)
{
  g_return_val_if_fail (RR_IS_FIELD_EDITOR (self), FALSE);

  return self->mixed;
}

/**
 * rr_field_editor_get_value:
 *
 * Returns: (transfer none) (nullable): the value, %NULL where there is none or it is mixed
 */
JsonNode *
rr_field_editor_get_value (RrFieldEditor *self)
{
  g_return_val_if_fail (RR_IS_FIELD_EDITOR (self), NULL);

  return self->value;
}

/**
 * rr_field_editor_get_text:
 *
 * Returns: (transfer none): the value of a text, "" for null, none or mixed
 */
const char *
rr_field_editor_get_text (RrFieldEditor *self)
{
  g_return_val_if_fail (RR_IS_FIELD_EDITOR (self), NULL);

  if (self->value == NULL || JSON_NODE_HOLDS_NULL (self->value))
    return "";

  return json_node_get_string (self->value);
}

/* Writes @value to the field of @element, within the step that is open. */
gboolean
rr_field_editor_write (RrFieldEditor  *self,
                       gpointer        element,
                       JsonNode       *value,
                       GError        **error)
{
  if (self->write != NULL)
    return self->write (self, self->document, element, value, self->write_data, error);

  return rr_document_set (self->document, element, self->field->name, json_node_ref (value), error);
}

/* Opens the step of the history that a value belongs to. */
void
rr_field_editor_begin (RrFieldEditor *self,
                       RrCommit       commit)
{
  static guint n_typed; /* makes every merge key one of its own */
  g_autofree char *label = NULL;

  /* Translators: the name of an undo step; %s is a field such as "Title" */
  label = g_strdup_printf (_("Change “%s”"), rr_field_editor_get_label (self));
  if (commit == RR_COMMIT_NOW)
    {
      rr_field_editor_end_typing (self);
      rr_document_begin (self->document, label);
      return;
    }

  if (self->merge_key == NULL)
    self->merge_key = g_strdup_printf ("field-%u", ++n_typed);
  rr_document_begin_merging (self->document, label, self->merge_key);
}

/**
 * rr_field_editor_set_value:
 * @value: (transfer full): the value, for all elements that are edited
 * @commit: whether more of the same may follow
 *
 * Returns: whether the value was taken; if not, nothing is changed
 */
gboolean
rr_field_editor_set_value (RrFieldEditor  *self,
                           JsonNode       *value,
                           RrCommit        commit,
                           GError        **error)
{
  g_autoptr (JsonNode) owned = value;

  g_return_val_if_fail (RR_IS_FIELD_EDITOR (self), FALSE);
  g_return_val_if_fail (value != NULL, FALSE);
  g_return_val_if_fail (rr_field_editor_is_editable (self), FALSE);

  if (self->value != NULL && json_node_equal (self->value, value))
    return TRUE;

  rr_field_editor_begin (self, commit);
  for (guint i = 0; i == 0 || i < self->elements->len; i++)
    {
      gpointer element = i < self->elements->len ? g_ptr_array_index (self->elements, i) : NULL;

      if (!rr_field_editor_write (self, element, value, error))
        {
          rr_document_cancel (self->document);
          return FALSE;
        }
    }
  rr_document_end (self->document);

  return TRUE;
}

/**
 * rr_field_editor_end_typing:
 *
 * What is typed after this is another undo step.
 */
void
rr_field_editor_end_typing (RrFieldEditor *self)
{
  g_return_if_fail (RR_IS_FIELD_EDITOR (self));

  if (self->merge_key == NULL)
    return;

  g_clear_pointer (&self->merge_key, g_free);
  rr_document_end_merging (self->document);
}
