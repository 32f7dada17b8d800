/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-field-row.h"

#include "rr-checks-row.h"
#include "rr-choice-row.h"
#include "rr-color-row.h"
#include "rr-date-row.h"
#include "rr-entry-row.h"
#include "rr-i18n.h"
#include "rr-person-row.h"
#include "rr-spin-row.h"
#include "rr-switch-row.h"
#include "rr-text-row.h"
#include "rr-touchpoint-row.h"

/* What may be long gets room for lines; these may be long, but are a word or two. */
static GtkWidget *
new_text_row (RrFieldEditor *editor)
{
  const RrField *field = rr_field_editor_get_field (editor);

  if (field->max_length <= RR_MAX_ITEM ||
      g_str_equal (field->name, "role") || g_str_equal (field->name, "language"))
    return rr_entry_row_new (editor);

  return rr_text_row_new (editor);
}

static GtkWidget *
new_reference_row (RrFieldEditor *editor)
{
  switch (rr_field_editor_get_field (editor)->target)
    {
    case RR_TARGET_PERSON:
      return rr_person_row_new (editor);

    case RR_TARGET_TOUCHPOINT:
      return rr_touchpoint_row_new (editor);

    case RR_TARGET_SEGMENT:
    case RR_TARGET_STAGE:
    case RR_TARGET_LANE:
    case RR_TARGET_CHANNEL_LANE:
    case RR_TARGET_NONE:
    default:
      return rr_choice_row_new (editor);
    }
}

/**
 * rr_field_row_new:
 * @editor: an editor of any field but a list of texts or notes by lane
 *
 * Returns: (transfer floating): the row that suits the kind of the field
 */
GtkWidget *
rr_field_row_new (RrFieldEditor *editor)
{
  const RrField *field;

  g_return_val_if_fail (RR_IS_FIELD_EDITOR (editor), NULL);

  field = rr_field_editor_get_field (editor);
  switch (field->kind)
    {
    case RR_KIND_TEXT:
      return new_text_row (editor);

    case RR_KIND_COLOR:
      return rr_color_row_new (editor);

    case RR_KIND_DATE:
      return rr_date_row_new_for_field (editor);

    case RR_KIND_REF:
      return new_reference_row (editor);

    case RR_KIND_CHOICE:
    case RR_KIND_ENUM:
      return rr_choice_row_new (editor);

    case RR_KIND_INT:
      return rr_spin_row_new (editor, 1, 0);

    case RR_KIND_NUMBER:
      /* A part of one is shown in percent. */
      return rr_spin_row_new (editor, field->maximum == 1 ? 100 : 1, 0);

    case RR_KIND_BOOLEAN:
      return rr_switch_row_new (editor);

    case RR_KIND_REFS:
    case RR_KIND_CHOICES:
      return rr_checks_row_new (editor);

    case RR_KIND_ID:
    case RR_KIND_TEXTS:
    case RR_KIND_NOTES:
    case RR_KIND_LEVELS:
    case RR_KIND_LIST:
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * rr_field_row_show_error:
 * @row: a row; the message takes the place of its title or subtitle
 * @error: (nullable): why the value was refused; %NULL: it was not
 */
void
rr_field_row_show_error (GtkWidget     *row,
                         RrFieldEditor *editor,
                         const GError  *error)
{
  const char *message = error != NULL ? error->message : NULL;

  g_return_if_fail (ADW_IS_PREFERENCES_ROW (row));
  g_return_if_fail (RR_IS_FIELD_EDITOR (editor));

  if (message == NULL && !gtk_widget_has_css_class (row, "error"))
    return;

  if (message != NULL)
    gtk_widget_add_css_class (row, "error");
  else
    gtk_widget_remove_css_class (row, "error");

  gtk_widget_set_tooltip_text (row, message);
  if (ADW_IS_ACTION_ROW (row))
    {
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), message != NULL ? message : "");
    }
  else
    {
      const char *label = rr_field_editor_get_label (editor);

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                     message != NULL ? message : label);
    }
}

/**
 * rr_field_row_set_value:
 * @value: (transfer full): what a person entered
 *
 * Hands a value to the editor, and shows in the row why it was refused, if it was.
 */
void
rr_field_row_set_value (GtkWidget     *row,
                        RrFieldEditor *editor,
                        JsonNode      *value,
                        RrCommit       commit)
{
  g_autoptr (GError) error = NULL;

  rr_field_editor_set_value (editor, value, commit, &error);
  rr_field_row_show_error (row, editor, error);
}

static void
leave_cb (RrFieldEditor *editor)
{
  rr_field_editor_end_typing (editor);
}

/**
 * rr_field_row_end_typing_with:
 * @row: the control of @editor
 *
 * Makes what is entered until the focus leaves @row one undo step.
 */
void
rr_field_row_end_typing_with (GtkWidget     *row,
                              RrFieldEditor *editor)
{
  GtkEventController *focus;

  g_return_if_fail (GTK_IS_WIDGET (row));
  g_return_if_fail (RR_IS_FIELD_EDITOR (editor));

  focus = gtk_event_controller_focus_new ();
  g_signal_connect_object (focus, "leave", G_CALLBACK (leave_cb), editor, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, focus);
}

/**
 * rr_field_row_set_text:
 * @entry: an entry
 * @text: what the map says
 *
 * Shows a text that nobody typed here: Ctrl+Z in the entry does not take it back.
 *
 * Returns: whether it was another text that stood there; if not, nothing happened
 */
gboolean
rr_field_row_set_text (GtkWidget  *entry,
                       const char *text)
{
  GtkEditable *editable;

  g_return_val_if_fail (GTK_IS_EDITABLE (entry), FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  editable = GTK_EDITABLE (entry);
  if (g_str_equal (gtk_editable_get_text (editable), text))
    return FALSE;

  gtk_editable_set_text (editable, text);
  gtk_editable_set_enable_undo (editable, FALSE);
  gtk_editable_set_enable_undo (editable, TRUE);

  return TRUE;
}

/**
 * rr_field_row_ignore_scroll:
 * @control: a spin button or scale
 *
 * Lets the wheel scroll the page on its way over a control, instead of changing
 * a value that no one looks at.
 */
void
rr_field_row_ignore_scroll (GtkWidget *control)
{
  g_autoptr (GListModel) controllers = NULL;

  g_return_if_fail (GTK_IS_WIDGET (control));

  controllers = gtk_widget_observe_controllers (control);
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller))
        gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_NONE);
    }
}

/**
 * rr_field_row_new_button:
 * @label: what the button does; its accessible name and tooltip
 *
 * Returns: (transfer floating): a flat button with an icon, for the end of a row
 */
GtkWidget *
rr_field_row_new_button (const char *icon_name,
                         const char *label)
{
  GtkWidget *button;

  g_return_val_if_fail (icon_name != NULL, NULL);
  g_return_val_if_fail (label != NULL, NULL);

  button = gtk_button_new_from_icon_name (icon_name);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, label);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return button;
}
