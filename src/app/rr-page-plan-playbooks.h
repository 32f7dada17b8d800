/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPagePlanPlaybooks: the popover in which a playbook is chosen.
 *
 * The program's own is chosen at first.  One that cannot be used is shown with the
 * reason, so that its author can mend it.
 */

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RR_TYPE_PAGE_PLAN_PLAYBOOKS (rr_page_plan_playbooks_get_type ())
G_DECLARE_FINAL_TYPE (RrPagePlanPlaybooks, rr_page_plan_playbooks, RR, PAGE_PLAN_PLAYBOOKS,
                      GtkPopover)

/* Signals:
 *
 * chosen (RrPagePlanPlaybooks *, RrPlaybook *)   another playbook is to be used
 * message (RrPagePlanPlaybooks *, const char *)  something to say in a toast
 */

G_END_DECLS
