/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPagePlanNotes: what the plan still lacks, or what is said to customers, as a list.
 *
 * Both are lists of a few texts that lead somewhere when they are activated.
 */

#include <gtk/gtk.h>

#include "rr-findings.h"
#include "rr-session.h"
#include "rr-suggestions.h"

G_BEGIN_DECLS

#define RR_TYPE_PAGE_PLAN_NOTES (rr_page_plan_notes_get_type ())
G_DECLARE_FINAL_TYPE (RrPagePlanNotes, rr_page_plan_notes, RR, PAGE_PLAN_NOTES, GtkWidget)

/* Signal:
 *
 * open (RrPagePlanNotes *, RrElement *element)  a person wants to see the action, message
 *                                               or touchpoint
 * act (RrPagePlanNotes *, int kind, RrElement *element)  and this: to do what a finding of
 *                                               that kind asks for
 */

GtkWidget *rr_page_plan_notes_new           (const char      *label,
                                             const char      *empty);
void       rr_page_plan_notes_show_findings (RrPagePlanNotes *self,
                                             GPtrArray       *findings);
void       rr_page_plan_notes_show_messages (RrPagePlanNotes *self,
                                             RrScenario      *scenario,
                                             RrSuggestions   *suggestions);

G_END_DECLS
