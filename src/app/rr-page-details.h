/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPageDetails: the sidebar's page that edits what is selected.
 *
 * Without a selection that is the map itself, with its segments, people, stages
 * and lanes.  Several touchpoints are edited at once by what they share.  It
 * follows the session, and does nothing while it is not seen.
 */

#include "rr-page.h"

G_BEGIN_DECLS

#define RR_TYPE_PAGE_DETAILS (rr_page_details_get_type ())
G_DECLARE_FINAL_TYPE (RrPageDetails, rr_page_details, RR, PAGE_DETAILS, RrPage)

GtkWidget *rr_page_details_new (RrSession *session);

G_END_DECLS
