/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far a plan is, and the edits of it that people make. */
#include "rr-plan.h"

#include "rr-date.h"
#include "rr-i18n.h"

/**
 * rr_plan_get_progress:
 * @touchpoint: (nullable): the touchpoint whose actions are counted; %NULL: all actions
 *
 * Returns: how far the plan is
 */
RrPlanProgress
rr_plan_get_progress (RrScenario   *scenario,
                      RrTouchpoint *touchpoint)
{
  RrPlanProgress progress = { 0 };

  g_return_val_if_fail (RR_IS_SCENARIO (scenario), progress);

  for (guint i = 0; i < rr_list_get_size (scenario->actions); i++)
    {
      RrAction *action = rr_list_get (scenario->actions, i);

      if (touchpoint != NULL &&
          g_strcmp0 (action->touchpoint, rr_element_get_id (touchpoint)) != 0)
        continue;

      progress.total += action->status != RR_STATUS_DROPPED;
      progress.done += action->status == RR_STATUS_DONE;
      progress.doing += action->status == RR_STATUS_DOING;
      progress.dropped += action->status == RR_STATUS_DROPPED;
    }

  return progress;
}

/**
 * rr_plan_set_text:
 * @action_or_message: an action or a message of the map
 * @field_name: "title", "why" or "check" of an action, "text" of a message
 * @text: what a person wrote
 *
 * Sets a text by hand, so that generating the plan again keeps it.
 *
 * Returns: whether the text fits; otherwise nothing changed
 */
gboolean
rr_plan_set_text (RrDocument *document,
                  gpointer    action_or_message,
                  const char *field_name,
                  const char *text,
                  GError    **error)
{
  g_autoptr (JsonNode) before = NULL;
  const RrField *field;
  const char *rule;
  gboolean fits;

  g_return_val_if_fail (RR_IS_DOCUMENT (document), FALSE);
  g_return_val_if_fail (RR_IS_ACTION (action_or_message) || RR_IS_MESSAGE (action_or_message),
                        FALSE);
  field = rr_element_find_field (action_or_message, field_name);
  g_return_val_if_fail (field != NULL && field->kind == RR_KIND_TEXT, FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  before = rr_element_get_value (action_or_message, field);
  if (g_strcmp0 (json_node_get_string (before), text) == 0)
    return TRUE;

  rule = RR_IS_ACTION (action_or_message) ? RR_ACTION (action_or_message)->rule
                                          : RR_MESSAGE (action_or_message)->rule;

  rr_document_begin (document, _("Edit Plan"));
  fits = rr_document_set (document, action_or_message, field_name, rr_value_text (text), error);
  if (fits && rule != NULL)
    rr_document_set (document, action_or_message, "edited", rr_value_boolean (TRUE), NULL);
  rr_document_end (document);

  return fits;
}

/**
 * rr_plan_set_status:
 * @now: microseconds since 1970-01-01T00:00:00Z
 *
 * Sets how far an action is, and with it when it was done.
 */
void
rr_plan_set_status (RrDocument    *document,
                    RrAction      *action,
                    RrActionStatus status,
                    gint64         now)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *done = NULL;

  g_return_if_fail (RR_IS_DOCUMENT (document));
  g_return_if_fail (RR_IS_ACTION (action));

  if (action->status == status)
    return;

  if (status == RR_STATUS_DONE)
    done = rr_date_format_instant (now);

  rr_document_begin (document, _("Change Status"));
  rr_document_set (document, action, "status",
                   rr_value_text (rr_enum_name (&rr_action_statuses, status)), &error);
  g_assert_no_error (error);
  rr_document_set (document, action, "done", rr_value_text (done), &error);
  g_assert_no_error (error);
  rr_document_end (document);
}

/* Returns: @element, or NULL with @error set */
static RrElement *
add (RrDocument *document,
     RrList     *list,
     RrElement  *element,
     const char *label,
     GError    **error)
{
  gboolean added;

  rr_document_begin (document, label);
  added = rr_document_insert (document, list, G_MAXUINT, element, error);
  rr_document_end (document);

  return added ? element : NULL;
}

/**
 * rr_plan_add_action:
 * @document: the document
 * @scenario: a scenario of its map
 * @touchpoint: (nullable): what the action is for; %NULL: the journey as a whole
 * @strategy: its strategy
 * @error: return location for what speaks against one more
 *
 * Adds an action for the first day, after the others.
 *
 * Returns: (transfer none) (nullable): the action, or %NULL with @error set
 */
RrElement *
rr_plan_add_action (RrDocument   *document,
                    RrScenario   *scenario,
                    RrTouchpoint *touchpoint,
                    RrStrategy    strategy,
                    GError      **error)
{
  g_autoptr (RrAction) action = NULL;

  g_return_val_if_fail (RR_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (RR_IS_SCENARIO (scenario), NULL);
  g_return_val_if_fail (touchpoint == NULL || RR_IS_TOUCHPOINT (touchpoint), NULL);

  action = rr_element_new (RR_TYPE_ACTION);
  rr_element_prepare (action, "title", rr_value_text (_("New action")), NULL);
  rr_element_prepare (action, "strategy", rr_value_text (rr_enum_name (&rr_strategies, strategy)), NULL);
  rr_element_prepare (action, "phase", rr_value_text (rr_enum_name (&rr_phases, RR_PHASE_DAY)), NULL);
  if (touchpoint != NULL)
    rr_element_prepare (action, "touchpoint", rr_value_text (rr_element_get_id (touchpoint)), NULL);

  return add (document, scenario->actions, RR_ELEMENT (action), _("Add Action"), error);
}

/**
 * rr_plan_add_message:
 * @document: the document
 * @scenario: a scenario of its map
 * @error: return location for what speaks against one more
 *
 * Adds an empty message, after the others.
 *
 * Returns: (transfer none) (nullable): the message, or %NULL with @error set
 */
RrElement *
rr_plan_add_message (RrDocument *document,
                     RrScenario *scenario,
                     GError    **error)
{
  g_autoptr (RrMessage) message = NULL;

  g_return_val_if_fail (RR_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (RR_IS_SCENARIO (scenario), NULL);

  message = rr_element_new (RR_TYPE_MESSAGE);
  rr_element_prepare (message, "text", rr_value_text (""), NULL);

  return add (document, scenario->messages, RR_ELEMENT (message), _("Add Message"), error);
}

/**
 * rr_plan_remove:
 * @document: the document
 * @element: an action or a message of its map
 */
void
rr_plan_remove (RrDocument *document,
                RrElement  *element)
{
  g_return_if_fail (RR_IS_DOCUMENT (document));
  g_return_if_fail (RR_IS_ACTION (element) || RR_IS_MESSAGE (element));

  rr_document_begin (document, RR_IS_ACTION (element) ? _("Delete Action") : _("Delete Message"));
  rr_document_remove (document, element);
  rr_document_end (document);
}
