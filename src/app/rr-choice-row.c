/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-choice-row.h"

#include "rr-element-label.h"
#include "rr-field-row.h"
#include "rr-i18n.h"
#include "rr-value.h"

struct _RrChoiceRow
{
  AdwComboRow parent_instance;

  RrFieldEditor *editor; /* owned */
  GtkStringList *labels; /* owned; the entries of the list */
  GPtrArray *values;     /* owned, of owned texts or NULL; one an entry */
  gboolean has_hint;     /* the first entry says that the values differ, and is no value */
  gboolean updating;     /* the choice comes from the map */
};

G_DEFINE_FINAL_TYPE (RrChoiceRow, rr_choice_row, ADW_TYPE_COMBO_ROW)

static void
add_entry (GPtrArray  *values,
           GPtrArray  *labels,
           const char *value,
           const char *label)
{
  g_ptr_array_add (values, g_strdup (value));
  g_ptr_array_add (labels, (gpointer) label);
}

static void
add_enum_entries (RrChoiceRow *self,
                  GPtrArray   *values,
                  GPtrArray   *labels)
{
  const RrEnum *choices = rr_field_editor_get_field (self->editor)->choices;
  JsonNode *value = rr_field_editor_get_value (self->editor);

  for (guint i = 0; i < choices->n_values; i++)
    add_entry (values, labels, choices->values[i].name, rr_enum_label (choices, i));

  /* A value of an open enumeration that is not ours is kept as it is. */
  if (value != NULL && rr_enum_find (choices, json_node_get_string (value)) < 0)
    add_entry (values, labels, json_node_get_string (value), json_node_get_string (value));
}

static void
add_reference_entries (RrChoiceRow *self,
                       GPtrArray   *values,
                       GPtrArray   *labels)
{
  const RrField *field = rr_field_editor_get_field (self->editor);
  RrList *options = rr_field_editor_get_options (self->editor);

  if ((field->flags & RR_FIELD_NULLABLE) != 0)
    add_entry (values, labels, NULL,
               field->target == RR_TARGET_SEGMENT ? _("Everyone") : C_("choice", "None"));

  for (guint i = 0; options != NULL && i < rr_list_get_size (options); i++)
    {
      gpointer element = rr_list_get (options, i);

      if (field->target == RR_TARGET_CHANNEL_LANE && RR_LANE (element)->kind != RR_LANE_CHANNEL)
        continue;

      add_entry (values, labels, rr_element_get_id (element), rr_element_name (element));
    }
}

static gboolean
shows_labels (RrChoiceRow *self,
              GPtrArray   *labels)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->labels)) != labels->len)
    return FALSE;

  for (guint i = 0; i < labels->len; i++)
    {
      if (g_strcmp0 (gtk_string_list_get_string (self->labels, i),
                     g_ptr_array_index (labels, i)) != 0)
        return FALSE;
    }

  return TRUE;
}

/* Brings the list up to date.  It stays the same object: AdwComboRow may be in the middle
 * of telling about a choice from it. */
static void
update_entries (RrChoiceRow *self)
{
  g_autoptr (GPtrArray) values = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  self->has_hint = rr_field_editor_is_mixed (self->editor);
  if (self->has_hint)
    add_entry (values, labels, NULL, _("Different"));

  if (rr_field_editor_get_field (self->editor)->choices != NULL)
    add_enum_entries (self, values, labels);
  else
    add_reference_entries (self, values, labels);

  if (!shows_labels (self, labels))
    {
      g_ptr_array_add (labels, NULL);
      gtk_string_list_splice (self->labels, 0,
                              g_list_model_get_n_items (G_LIST_MODEL (self->labels)),
                              (const char *const *) labels->pdata);
    }

  g_clear_pointer (&self->values, g_ptr_array_unref);
  self->values = g_steal_pointer (&values);
}

static guint
find_selected (RrChoiceRow *self)
{
  JsonNode *value = rr_field_editor_get_value (self->editor);
  const char *text;

  if (value == NULL)
    return self->has_hint ? 0 : GTK_INVALID_LIST_POSITION;

  text = JSON_NODE_HOLDS_NULL (value) ? NULL : json_node_get_string (value);
  for (guint i = 0; i < self->values->len; i++)
    {
      if (g_strcmp0 (g_ptr_array_index (self->values, i), text) == 0)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

static void
changed_cb (RrChoiceRow *self)
{
  self->updating = TRUE;
  gtk_widget_set_sensitive (GTK_WIDGET (self), rr_field_editor_is_editable (self->editor));
  rr_field_row_show_error (GTK_WIDGET (self), self->editor, NULL);
  update_entries (self);
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), find_selected (self));
  self->updating = FALSE;
}

static void
selected_cb (RrChoiceRow *self)
{
  guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self));
  g_autoptr (GError) error = NULL;

  if (self->updating || !rr_field_editor_is_editable (self->editor) ||
      selected >= self->values->len || (self->has_hint && selected == 0))
    return;

  if (rr_field_editor_set_value (self->editor,
                                 rr_value_text (g_ptr_array_index (self->values, selected)),
                                 RR_COMMIT_NOW, &error))
    return;

  /* Back to what holds, with the reason. */
  changed_cb (self);
  rr_field_row_show_error (GTK_WIDGET (self), self->editor, error);
}

static void
rr_choice_row_dispose (GObject *object)
{
  RrChoiceRow *self = RR_CHOICE_ROW (object);

  self->updating = TRUE;
  g_clear_object (&self->editor);
  g_clear_pointer (&self->values, g_ptr_array_unref);
  g_clear_object (&self->labels);

  G_OBJECT_CLASS (rr_choice_row_parent_class)->dispose (object);
}

static void
rr_choice_row_class_init (RrChoiceRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_choice_row_dispose;
}

static void
rr_choice_row_init (RrChoiceRow *self)
{
  self->labels = gtk_string_list_new (NULL);
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (self->labels));
}

/**
 * rr_choice_row_new:
 * @editor: an editor of a choice, or of a reference to a stage, lane or segment
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
rr_choice_row_new (RrFieldEditor *editor)
{
  RrChoiceRow *self;

  g_return_val_if_fail (RR_IS_FIELD_EDITOR (editor), NULL);

  self = g_object_new (RR_TYPE_CHOICE_ROW, "use-markup", FALSE,
                       "title", rr_field_editor_get_label (editor), NULL);
  self->editor = g_object_ref (editor);
  g_signal_connect (self, "notify::selected", G_CALLBACK (selected_cb), NULL);
  g_signal_connect_object (editor, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "options-changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  changed_cb (self);

  return GTK_WIDGET (self);
}
