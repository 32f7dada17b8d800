/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-action.h"

#include "rr-element-private.h"

static const RrField action_fields[] = {
  RR_FIELD_ID,
  RR_FIELD_TEXT (RrAction, title, N_("Title"), RR_MAX_NAME, RR_FIELD_REQUIRED | RR_FIELD_NONEMPTY),
  RR_FIELD_TEXT (RrAction, why, N_("Reason"), RR_MAX_TEXT, RR_FIELD_NONE),
  RR_FIELD_TEXT (RrAction, check, N_("Done when"), RR_MAX_TEXT, RR_FIELD_NONE),
  RR_FIELD_REQUIRED_ENUM (RrAction, strategy, N_("Strategy"), rr_strategies),
  RR_FIELD_REQUIRED_ENUM (RrAction, phase, N_("Phase"), rr_phases),
  RR_FIELD_REF (RrAction, touchpoint, N_("Touchpoint"), RR_TARGET_TOUCHPOINT, RR_FIELD_NULLABLE),
  RR_FIELD_REF (RrAction, segment, N_("Segment"), RR_TARGET_SEGMENT, RR_FIELD_NULLABLE),
  RR_FIELD_TEXT (RrAction, role, N_("Role"), RR_MAX_TEXT, RR_FIELD_NONE),
  RR_FIELD_REF (RrAction, owner, N_("Owner"), RR_TARGET_PERSON, RR_FIELD_NULLABLE),
  RR_FIELD_DATE (RrAction, due, N_("Due"), RR_FIELD_NULLABLE),
  RR_FIELD_INT (RrAction, effort, N_("Effort"), 1, 5, 2),
  RR_FIELD_ENUM (RrAction, status, N_("Status"), rr_action_statuses, RR_STATUS_TODO),
  RR_FIELD_DATE (RrAction, done, N_("Done on"), RR_FIELD_NULLABLE),
  RR_FIELD_TEXT (RrAction, rule, N_("Rule"), RR_MAX_TEXT, RR_FIELD_NULLABLE),
  RR_FIELD_BOOLEAN (RrAction, edited, N_("Edited by hand")),
  RR_FIELD_TEXT (RrAction, notes, N_("Notes"), RR_MAX_TEXT, RR_FIELD_NONE),
};

RR_DEFINE_ELEMENT (RrAction, rr_action, action_fields)

/**
 * rr_action_is_open:
 *
 * Returns: whether something is still to be done
 */
gboolean
rr_action_is_open (RrAction *action)
{
  g_return_val_if_fail (RR_IS_ACTION (action), FALSE);

  return action->status == RR_STATUS_TODO || action->status == RR_STATUS_DOING;
}
