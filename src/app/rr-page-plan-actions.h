/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPagePlanActions: the checklist of the plan: grouped, filtered, searched, put in order.
 *
 * Actions are put in order by dragging them, or with Alt+Up and Alt+Down.
 */

#include <gtk/gtk.h>

#include "rr-session.h"
#include "rr-suggestions.h"

G_BEGIN_DECLS

#define RR_TYPE_PAGE_PLAN_ACTIONS (rr_page_plan_actions_get_type ())
G_DECLARE_FINAL_TYPE (RrPagePlanActions, rr_page_plan_actions, RR, PAGE_PLAN_ACTIONS, GtkWidget)

/* Signal:
 *
 * open (RrPagePlanActions *, RrElement *action)  a person wants to edit it
 */

GtkWidget *rr_page_plan_actions_new    (RrSession         *session);
void       rr_page_plan_actions_update (RrPagePlanActions *self,
                                        RrSuggestions     *suggestions,
                                        gint64             now);

G_END_DECLS
