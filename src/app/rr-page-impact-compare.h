/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPageImpactCompare: the section of the Impact page that puts the scenario beside another
 * one: a list of the touchpoints that either affects, with both scores, what gets worst
 * first.
 */

#include <gtk/gtk.h>

#include "rr-painter.h"
#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_PAGE_IMPACT_COMPARE (rr_page_impact_compare_get_type ())
G_DECLARE_FINAL_TYPE (RrPageImpactCompare, rr_page_impact_compare, RR, PAGE_IMPACT_COMPARE, GtkWidget)

GtkWidget *rr_page_impact_compare_new    (RrSession           *session);
gboolean   rr_page_impact_compare_update (RrPageImpactCompare *self,
                                          RrPainter           *painter);
void       rr_page_impact_compare_clear  (RrPageImpactCompare *self);

G_END_DECLS
