/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPagePlan: the sidebar's page with the recovery plan of the scenario.
 *
 * Progress, the checklist by phase, what is wrong with the plan, and the messages
 * to customers; each action and message opens in an editor.  It follows the
 * session, and does nothing while it is not seen.
 */

#include "rr-page.h"

G_BEGIN_DECLS

#define RR_TYPE_PAGE_PLAN (rr_page_plan_get_type ())
G_DECLARE_FINAL_TYPE (RrPagePlan, rr_page_plan, RR, PAGE_PLAN, RrPage)

GtkWidget *rr_page_plan_new (RrSession *session);

G_END_DECLS
