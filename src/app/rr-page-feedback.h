/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPageFeedback: the sidebar's page of what customers said.
 *
 * All comments, or those that a person asks for, the newest first; one or several are
 * chosen to be read, edited, assigned to a touchpoint or removed.  A second list has
 * every touchpoint with its curve.  It follows the session, and does nothing while it
 * is not seen.
 */

#include "rr-page.h"

G_BEGIN_DECLS

#define RR_TYPE_PAGE_FEEDBACK (rr_page_feedback_get_type ())
G_DECLARE_FINAL_TYPE (RrPageFeedback, rr_page_feedback, RR, PAGE_FEEDBACK, RrPage)

/* Property: "title" (string, readable), of its tab. */

GtkWidget *rr_page_feedback_new (RrSession *session);

G_END_DECLS
