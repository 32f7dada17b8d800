/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-plan-steps.h"

#include "config.h"

#include "rr-i18n.h"
#include "rr-value.h"

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
 * rr_plan_steps_add_action:
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
rr_plan_steps_add_action (RrDocument   *document,
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
 * rr_plan_steps_add_message:
 * @document: the document
 * @scenario: a scenario of its map
 * @error: return location for what speaks against one more
 *
 * Adds an empty message, after the others.
 *
 * Returns: (transfer none) (nullable): the message, or %NULL with @error set
 */
RrElement *
rr_plan_steps_add_message (RrDocument *document,
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
 * rr_plan_steps_remove:
 * @document: the document
 * @element: an action or a message of its map
 */
void
rr_plan_steps_remove (RrDocument *document,
                      RrElement  *element)
{
  g_return_if_fail (RR_IS_DOCUMENT (document));
  g_return_if_fail (RR_IS_ACTION (element) || RR_IS_MESSAGE (element));

  rr_document_begin (document, RR_IS_ACTION (element) ? _("Delete Action") : _("Delete Message"));
  rr_document_remove (document, element);
  rr_document_end (document);
}
