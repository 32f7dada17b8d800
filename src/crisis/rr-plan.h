/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The recovery plan of a scenario: generating it, what people do to it, and how far it is.
 *
 * Generating again reconciles what the same playbook made before with what it
 * suggests now, and keeps what people decided.  That an action is no longer
 * suggested is derived, never stored.
 */

#include "rr-document.h"
#include "rr-suggestions.h"

G_BEGIN_DECLS

typedef struct
{
  guint total;   /* actions that were not dropped */
  guint done;
  guint doing;
  guint dropped; /* not part of the total */
} RrPlanProgress;

gboolean       rr_plan_generate       (RrDocument     *document,
                                       RrScenario     *scenario,
                                       RrAssessment   *assessment,
                                       RrPlaybook     *playbook,
                                       gint64          now,
                                       GError        **error);
RrPlanProgress rr_plan_get_progress   (RrScenario     *scenario,
                                       RrTouchpoint   *touchpoint);
gboolean       rr_plan_set_text       (RrDocument     *document,
                                       gpointer        action_or_message,
                                       const char     *field_name,
                                       const char     *text,
                                       GError        **error);
void           rr_plan_set_status     (RrDocument     *document,
                                       RrAction       *action,
                                       RrActionStatus  status,
                                       gint64          now);
RrElement     *rr_plan_add_action     (RrDocument     *document,
                                       RrScenario     *scenario,
                                       RrTouchpoint   *touchpoint,
                                       RrStrategy      strategy,
                                       GError        **error);
RrElement     *rr_plan_add_message    (RrDocument     *document,
                                       RrScenario     *scenario,
                                       GError        **error);
void           rr_plan_remove         (RrDocument     *document,
                                       RrElement      *element);

G_END_DECLS
