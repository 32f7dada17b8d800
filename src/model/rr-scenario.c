/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-scenario.h"

#include "rr-action.h"
#include "rr-impact.h"
#include "rr-message.h"
#include "rr-priority.h"
#include "rr-review.h"
#include "rr-element-private.h"

static const RrField scenario_fields[] = {
  RR_FIELD_ID,
  RR_FIELD_TEXT (RrScenario, name, N_("Name"), RR_MAX_NAME, RR_FIELD_REQUIRED | RR_FIELD_NONEMPTY),
  RR_FIELD_CHOICE (RrScenario, kind, N_("Kind"), rr_scenario_kinds, "other"),
  RR_FIELD_ENUM (RrScenario, cause, N_("Cause"), rr_causes, RR_CAUSE_VICTIM),
  RR_FIELD_TEXT (RrScenario, summary, N_("Description"), RR_MAX_TEXT, RR_FIELD_NONE),
  RR_FIELD_DATE (RrScenario, start, N_("Start"), RR_FIELD_NULLABLE),
  RR_FIELD_DATE (RrScenario, end, N_("End"), RR_FIELD_NULLABLE),
  RR_FIELD_INT (RrScenario, baseline, N_("Days to compare with"), 1, 3650, 28),
  RR_FIELD_LIST (RrScenario, priorities, N_("Priorities"), rr_priority_get_type),
  RR_FIELD_LIST (RrScenario, impacts, N_("Impacts"), rr_impact_get_type),
  RR_FIELD_LIST (RrScenario, actions, N_("Actions"), rr_action_get_type),
  RR_FIELD_LIST (RrScenario, messages, N_("Messages"), rr_message_get_type),
  RR_FIELD_LIST (RrScenario, reviews, N_("Reviews"), rr_review_get_type),
};

RR_DEFINE_ELEMENT (RrScenario, rr_scenario, scenario_fields)

RrScenarioKind
rr_scenario_get_kind (RrScenario *self)
{
  g_return_val_if_fail (RR_IS_SCENARIO (self), RR_SCENARIO_OTHER);

  return rr_enum_value (&rr_scenario_kinds, self->kind);
}
