/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-action-editor.h"

#include "rr-date.h"
#include "rr-field-row.h"
#include "rr-i18n.h"
#include "rr-plan.h"
#include "rr-steps-row.h"
#include "rr-text-row.h"
#include "rr-value.h"

/* A text that a person changed is no longer renewed. */
static gboolean
write_text_cb (RrFieldEditor  *editor,
               RrDocument     *document,
               gpointer        element,
               JsonNode       *value,
               gpointer        user_data,
               GError        **error)
{
  return rr_document_set (document, element, rr_field_editor_get_field (editor)->name,
                          json_node_ref (value), error) &&
         rr_document_set (document, element, "edited", rr_value_boolean (TRUE), error);
}

static gboolean
write_status_cb (RrFieldEditor  *editor,
                        RrDocument     *document,
                        gpointer        element,
                        JsonNode       *value,
                        gpointer        user_data,
                        GError        **error)
{
  int status = rr_enum_find (&rr_action_statuses, json_node_get_string (value));

  rr_plan_set_status (document, element, (RrActionStatus) status, rr_date_now ());

  return TRUE;
}

/**
 * rr_action_editor_add_text:
 * @name: a text of an action or a message
 *
 * Adds a row for a text that is marked as edited with the first letter.
 */
void
rr_action_editor_add_text (RrFormEditor *form,
                           const char   *name)
{
  RrFieldEditor *editor;

  g_return_if_fail (RR_IS_FORM_EDITOR (form));
  g_return_if_fail (name != NULL);

  editor = rr_form_editor_edit (form, name);
  rr_field_editor_set_write (editor, write_text_cb, NULL);
  rr_form_editor_add_row (form, rr_text_row_new (editor));
}

static void
add_status (RrFormEditor *form)
{
  RrFieldEditor *editor = rr_form_editor_edit (form, "status");

  rr_field_editor_set_write (editor, write_status_cb, NULL);
  rr_form_editor_add_row (form, rr_field_row_new (editor));
}

/**
 * rr_action_editor_new:
 *
 * Returns: (transfer floating): a form for an action
 */
GtkWidget *
rr_action_editor_new (RrSession *session)
{
  const char *efforts[] = {
    _("Very little"), _("Little"), _("Medium"), _("Much"), _("Very much"), NULL
  };
  GtkWidget *widget;
  RrFormEditor *form;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  widget = rr_form_editor_new (session, RR_TYPE_ACTION);
  form = RR_FORM_EDITOR (widget);

  rr_action_editor_add_text (form, "title");
  rr_action_editor_add_text (form, "why");
  rr_action_editor_add_text (form, "check");

  rr_form_editor_begin_group (form, NULL);
  add_status (form);
  rr_form_editor_add_field (form, "owner");
  rr_form_editor_add_field (form, "due");

  rr_form_editor_begin_group (form, NULL);
  rr_form_editor_add_field (form, "phase");
  rr_form_editor_add_field (form, "strategy");
  rr_form_editor_add_field (form, "touchpoint");
  rr_form_editor_add_field (form, "segment");
  rr_form_editor_add_field (form, "role");
  rr_form_editor_add_row (form, rr_steps_row_new (rr_form_editor_edit (form, "effort"), efforts));

  rr_form_editor_begin_group (form, NULL);
  rr_form_editor_add_field (form, "notes");
  rr_form_editor_add_field (form, "done");

  return widget;
}
