/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPageReview: the sidebar's page that says how far the journey is back.
 *
 * Its recovery and whether it is getting better, the comments day by day, every touchpoint
 * before, during and after, and the reviews that were held.  It follows the session, and
 * does nothing while it is not seen.
 */

#include "rr-page.h"

G_BEGIN_DECLS

#define RR_TYPE_PAGE_REVIEW (rr_page_review_get_type ())
G_DECLARE_FINAL_TYPE (RrPageReview, rr_page_review, RR, PAGE_REVIEW, RrPage)

GtkWidget *rr_page_review_new (RrSession *session);

G_END_DECLS
