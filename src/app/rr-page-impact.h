/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPageImpact: the sidebar's page that says what the crisis breaks.
 *
 * A ranked list of the affected touchpoints, and for the selected one the reason
 * for its score, how hard it is hit, and what the feedback suggests.  It follows
 * the session, and does nothing while it is not seen.
 */

#include "rr-page.h"

G_BEGIN_DECLS

#define RR_TYPE_PAGE_IMPACT (rr_page_impact_get_type ())
G_DECLARE_FINAL_TYPE (RrPageImpact, rr_page_impact, RR, PAGE_IMPACT, RrPage)

GtkWidget *rr_page_impact_new             (RrSession    *session);
void       rr_page_impact_show_comparison (RrPageImpact *self);

G_END_DECLS
