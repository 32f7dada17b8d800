/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-action-editor.h"

#include <glib/gi18n.h>

#include "rr-checks-row.h"
#include "rr-date.h"
#include "rr-field-row.h"
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

/* Writes a status and, with it, when it came to be or that it did not. */
static gboolean
set_with_date (RrDocument  *document,
               gpointer     element,
               JsonNode    *status,
               const char  *date_field,
               gboolean     reached,
               GError     **error)
{
  g_autofree char *now = reached ? rr_date_format_instant (rr_date_now ()) : NULL;

  rr_document_begin (document, _("Change “Status”"));
  if (!rr_document_set (document, element, "status", status, error) ||
      !rr_document_set (document, element, date_field, rr_value_text (now), error))
    {
      rr_document_cancel (document);
      return FALSE;
    }
  rr_document_end (document);

  return TRUE;
}

/**
 * rr_action_editor_set_status:
 * @status: the status that it shall have
 *
 * Sets status and date of doing in one undo step.
 *
 * Returns: whether it was done; if not, nothing is changed
 */
gboolean
rr_action_editor_set_status (RrDocument      *document,
                             RrAction        *action,
                             RrActionStatus   status,
                             GError         **error)
{
  g_return_val_if_fail (RR_IS_DOCUMENT (document), FALSE);
  g_return_val_if_fail (RR_IS_ACTION (action), FALSE);

  if (action->status == status)
    return TRUE;

  return set_with_date (document, action,
                        rr_value_text (rr_enum_name (&rr_action_statuses, status)),
                        "done", status == RR_STATUS_DONE, error);
}

static gboolean
write_action_status_cb (RrFieldEditor  *editor,
                        RrDocument     *document,
                        gpointer        element,
                        JsonNode       *value,
                        gpointer        user_data,
                        GError        **error)
{
  int status = rr_enum_find (&rr_action_statuses, json_node_get_string (value));

  return rr_action_editor_set_status (document, element, (RrActionStatus) status, error);
}

static gboolean
write_message_status_cb (RrFieldEditor  *editor,
                         RrDocument     *document,
                         gpointer        element,
                         JsonNode       *value,
                         gpointer        user_data,
                         GError        **error)
{
  int status = rr_enum_find (&rr_message_statuses, json_node_get_string (value));

  return set_with_date (document, element, json_node_ref (value), "sent",
                        status == RR_MESSAGE_SENT, error);
}

/* A field that is not simply set. */
static void
add_written_field (RrFormEditor     *form,
                   const char       *name,
                   RrFieldWriteFunc  write)
{
  RrFieldEditor *editor = rr_form_editor_edit (form, name);

  rr_field_editor_set_write (editor, write, NULL);
  rr_form_editor_add_row (form, rr_field_editor_get_field (editor)->kind == RR_KIND_TEXT
                                ? rr_text_row_new (editor) : rr_field_row_new (editor));
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

  add_written_field (form, "title", write_text_cb);
  add_written_field (form, "why", write_text_cb);
  add_written_field (form, "check", write_text_cb);

  rr_form_editor_begin_group (form, NULL);
  add_written_field (form, "status", write_action_status_cb);
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

  add_written_field (form, "text", write_text_cb);

  rr_form_editor_begin_group (form, NULL);
  rr_form_editor_add_field (form, "checks");
  rr_form_editor_add_field (form, "channels");
  rr_form_editor_add_field (form, "segment");

  rr_form_editor_begin_group (form, NULL);
  add_written_field (form, "status", write_message_status_cb);
  rr_form_editor_add_field (form, "owner");
  rr_form_editor_add_field (form, "due");
  rr_form_editor_add_field (form, "sent");

  return widget;
}
