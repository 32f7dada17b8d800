/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPagePlanEditor: an action or a message of the plan, opened: why it is here, and its form. */

#include <gtk/gtk.h>

#include "rr-session.h"
#include "rr-suggestions.h"

G_BEGIN_DECLS

#define RR_TYPE_PAGE_PLAN_EDITOR (rr_page_plan_editor_get_type ())
G_DECLARE_FINAL_TYPE (RrPagePlanEditor, rr_page_plan_editor, RR, PAGE_PLAN_EDITOR, GtkWidget)

/* Signals:
 *
 * back (RrPagePlanEditor *)    a person is done
 * delete (RrPagePlanEditor *)  a person wants to get rid of what is open
 */

GtkWidget *rr_page_plan_editor_new         (RrSession        *session);
void       rr_page_plan_editor_open        (RrPagePlanEditor *self,
                                            RrElement        *element);
RrElement *rr_page_plan_editor_get_element (RrPagePlanEditor *self);
void       rr_page_plan_editor_update      (RrPagePlanEditor *self,
                                            RrAssessment     *assessment,
                                            RrSuggestions    *suggestions);
void       rr_page_plan_editor_focus_field (RrPagePlanEditor *self,
                                            const char       *name);

G_END_DECLS
