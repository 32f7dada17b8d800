/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Which actions of a plan are listed, under which headings, in which order.
 *
 * Free of widgets: what goes in is the plan and what a person chose to see.
 */

#include "rr-assessment.h"

G_BEGIN_DECLS

typedef enum
{
  RR_GROUP_PHASE,
  RR_GROUP_TOUCHPOINT,
  RR_GROUP_STRATEGY,
  RR_GROUP_OWNER
} RrPlanGrouping;

#define RR_N_GROUPINGS (RR_GROUP_OWNER + 1)

typedef enum
{
  RR_FILTER_ALL,
  RR_FILTER_OPEN,
  RR_FILTER_OVERDUE,
  RR_FILTER_NO_OWNER,
  RR_FILTER_SELECTED /* of the touchpoint that is selected */
} RrPlanFilter;

#define RR_N_FILTERS (RR_FILTER_SELECTED + 1)

typedef struct
{
  RrPlanGrouping grouping;
  RrPlanFilter filter;
  const char *search;     /* a text that the title, reason or notes have, or ""; borrowed */
  const char *touchpoint; /* id of the selected touchpoint, or NULL; borrowed */
  gint64 now;
} RrPlanChoice;

/* A heading and what stands under it. */
typedef struct
{
  char *heading;      /* owned */
  gint64 order;
  GPtrArray *actions; /* owned, of borrowed RrAction */
} RrPlanGroup;

GPtrArray *rr_plan_groups_new     (RrAssessment       *assessment,
                                   const RrPlanChoice *choice);
gboolean   rr_plan_action_is_overdue (RrAction        *action,
                                      gint64           now);

G_END_DECLS
