/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-message-editor.h"

#include "rr-action-editor.h"
#include "rr-checks-row.h"
#include "rr-date.h"
#include "rr-field-row.h"
#include "rr-i18n.h"
#include "rr-message-edit.h"

static gboolean
write_status_cb (RrFieldEditor  *editor,
                 RrDocument     *document,
                 gpointer        element,
                 JsonNode       *value,
                 gpointer        user_data,
                 GError        **error)
{
  int status = rr_enum_find (&rr_message_statuses, json_node_get_string (value));

  rr_message_set_status (document, element, (RrMessageStatus) status, rr_date_now ());

  return TRUE;
}

static gboolean
write_reached_cb (RrFieldEditor  *editor,
                  RrDocument     *document,
                  gpointer        element,
                  JsonNode       *value,
                  gpointer        user_data,
                  GError        **error)
{
  JsonArray *array = json_node_get_array (value);
  g_autoptr (GPtrArray) channels = g_ptr_array_new ();

  for (guint i = 0; i < json_array_get_length (array); i++)
    g_ptr_array_add (channels, (gpointer) json_array_get_string_element (array, i));
  g_ptr_array_add (channels, NULL);
  rr_message_set_reached (document, element, (const char *const *) channels->pdata, rr_date_now ());

  return TRUE;
}

/* Only the channels that the message is meant for can be ticked off. */
static void
add_reached (RrFormEditor *form)
{
  RrFieldEditor *editor = rr_form_editor_edit (form, "reached");
  GtkWidget *row = rr_checks_row_new (editor);

  rr_field_editor_set_write (editor, write_reached_cb, NULL);
  rr_checks_row_set_empty (RR_CHECKS_ROW (row), _("Not sent yet"));
  rr_checks_row_set_among (RR_CHECKS_ROW (row), rr_form_editor_edit (form, "channels"));
  rr_form_editor_add_row (form, row);
}

static void
add_status (RrFormEditor *form)
{
  RrFieldEditor *editor = rr_form_editor_edit (form, "status");

  rr_field_editor_set_write (editor, write_status_cb, NULL);
  rr_form_editor_add_row (form, rr_field_row_new (editor));
}

/**
 * rr_message_editor_new:
 *
 * Returns: (transfer floating): a form for a message to customers
 */
GtkWidget *
rr_message_editor_new (RrSession *session)
{
  GtkWidget *widget;
  RrFormEditor *form;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  widget = rr_form_editor_new (session, RR_TYPE_MESSAGE);
  form = RR_FORM_EDITOR (widget);

  rr_action_editor_add_text (form, "text");

  rr_form_editor_begin_group (form, NULL);
  rr_form_editor_add_field (form, "checks");
  rr_form_editor_add_field (form, "channels");
  rr_form_editor_add_field (form, "segment");

  rr_form_editor_begin_group (form, NULL);
  add_status (form);
  add_reached (form);
  rr_form_editor_add_field (form, "sent");
  rr_form_editor_add_field (form, "owner");
  rr_form_editor_add_field (form, "due");

  return widget;
}
