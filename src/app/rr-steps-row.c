/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-steps-row.h"

#include "rr-field-row.h"
#include "rr-i18n.h"
#include "rr-value.h"

struct _RrStepsRow
{
  AdwActionRow parent_instance;

  RrFieldEditor *editor; /* owned */
  GPtrArray *buttons;    /* owned, of borrowed children; one a value, the lowest first */
  char **words;          /* owned, translated */
  gboolean updating;     /* the state comes from the map */
};

G_DEFINE_FINAL_TYPE (RrStepsRow, rr_steps_row, ADW_TYPE_ACTION_ROW)

static int
get_minimum (RrStepsRow *self)
{
  return (int) rr_field_editor_get_field (self->editor)->minimum;
}

static void
changed_cb (RrStepsRow *self)
{
  JsonNode *value = rr_field_editor_get_value (self->editor);
  int chosen = -1;

  gtk_widget_set_sensitive (GTK_WIDGET (self), rr_field_editor_is_editable (self->editor));
  rr_field_row_show_error (GTK_WIDGET (self), self->editor, NULL);

  if (value != NULL)
    chosen = (int) json_node_get_int (value) - get_minimum (self);
  else if (rr_field_editor_is_editable (self->editor) && !rr_field_editor_is_mixed (self->editor))
    /* What is not there yet has the value that it would have. */
    chosen = (int) rr_field_editor_get_field (self->editor)->number_default - get_minimum (self);

  self->updating = TRUE;
  for (guint i = 0; i < self->buttons->len; i++)
    gtk_toggle_button_set_active (g_ptr_array_index (self->buttons, i), (int) i == chosen);
  self->updating = FALSE;

  if (rr_field_editor_is_mixed (self->editor))
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self), _("Different"));
  else
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self), chosen >= 0 ? self->words[chosen] : "");
}

static void
toggled_cb (RrStepsRow      *self,
            GtkToggleButton *button)
{
  guint position;

  if (self->updating || !rr_field_editor_is_editable (self->editor) ||
      !gtk_toggle_button_get_active (button))
    return;

  if (g_ptr_array_find (self->buttons, button, &position))
    rr_field_row_set_value (GTK_WIDGET (self), self->editor,
                            rr_value_int ((int) position + get_minimum (self)), RR_COMMIT_NOW);
}

static void
rr_steps_row_dispose (GObject *object)
{
  RrStepsRow *self = RR_STEPS_ROW (object);

  g_clear_object (&self->editor);
  g_clear_pointer (&self->buttons, g_ptr_array_unref);
  g_clear_pointer (&self->words, g_strfreev);

  G_OBJECT_CLASS (rr_steps_row_parent_class)->dispose (object);
}

static void
rr_steps_row_class_init (RrStepsRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_steps_row_dispose;
}

static void
rr_steps_row_init (RrStepsRow *self)
{
  self->buttons = g_ptr_array_new ();
}

static GtkWidget *
new_button (RrStepsRow *self,
            int         value,
            const char *word)
{
  g_autofree char *number = g_strdup_printf ("%d", value);
  /* Translators: a value of a scale and its word, as in "Importance: 4, important" */
  g_autofree char *name = g_strdup_printf (_("%s: %d, %s"),
                                           rr_field_editor_get_label (self->editor), value, word);
  GtkWidget *button = gtk_toggle_button_new_with_label (number);

  gtk_widget_add_css_class (button, "step");
  gtk_widget_set_tooltip_text (button, word);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (self->buttons->len > 0)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button),
                                 g_ptr_array_index (self->buttons, 0));
  g_signal_connect_swapped (button, "toggled", G_CALLBACK (toggled_cb), self);

  return button;
}

/**
 * rr_steps_row_new:
 * @editor: an editor of a whole number of few values
 * @words: a translated word for each value, the lowest first
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
rr_steps_row_new (RrFieldEditor     *editor,
                  const char *const *words)
{
  const RrField *field;
  GtkWidget *box;
  RrStepsRow *self;

  g_return_val_if_fail (RR_IS_FIELD_EDITOR (editor), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  field = rr_field_editor_get_field (editor);
  self = g_object_new (RR_TYPE_STEPS_ROW, "use-markup", FALSE,
                       "title", rr_field_editor_get_label (editor), NULL);
  self->editor = g_object_ref (editor);
  self->words = g_strdupv ((char **) words);
  g_assert (g_strv_length (self->words) == (guint) (field->maximum - field->minimum) + 1);

  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (box, "linked");
  for (int value = (int) field->minimum; value <= (int) field->maximum; value++)
    {
      GtkWidget *button = new_button (self, value, words[value - (int) field->minimum]);

      gtk_box_append (GTK_BOX (box), button);
      g_ptr_array_add (self->buttons, button);
    }
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), box);

  g_signal_connect_object (editor, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);

  return GTK_WIDGET (self);
}
