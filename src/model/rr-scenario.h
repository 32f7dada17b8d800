/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrScenario: a crisis: what happens, whom it hits, and what is done about it.
 *
 * Members are read directly and written by changes alone; see rr-element.h.
 */

#include "rr-list.h"

G_BEGIN_DECLS

#define RR_TYPE_SCENARIO (rr_scenario_get_type ())
G_DECLARE_FINAL_TYPE (RrScenario, rr_scenario, RR, SCENARIO, RrElement)

struct _RrScenario
{
  RrElement parent_instance;

  const char *const name; /* 1…500 characters */
  const char *const kind; /* open; see rr_scenario_kinds */
  const RrCause cause;
  const char *const summary;
  const char *const start; /* date, or NULL */
  const char *const end; /* date, or NULL: it goes on */
  const int baseline; /* days before the start to compare with, 1…3650 */
  RrList *const priorities; /* of RrPriority */
  RrList *const impacts; /* of RrImpact */
  RrList *const actions; /* of RrAction */
  RrList *const messages; /* of RrMessage */
  RrList *const reviews; /* of RrReview */
};

/* rr_scenario_get_kind:
 *
 * Returns: the kind, %RR_SCENARIO_OTHER for one that this program does not know
 */
RrScenarioKind rr_scenario_get_kind (RrScenario *self);

G_END_DECLS
