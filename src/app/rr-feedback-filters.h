/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrFeedbackFilters: the controls above the list of comments that say which to show.
 *
 * Words to search for, phase, source, segment, sentiment, unassigned ones, and those of
 * what is selected on the map.  It keeps the query that they make.
 */

#include <gtk/gtk.h>

#include "rr-feedback-query.h"
#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_FEEDBACK_FILTERS (rr_feedback_filters_get_type ())
G_DECLARE_FINAL_TYPE (RrFeedbackFilters, rr_feedback_filters, RR, FEEDBACK_FILTERS, GtkWidget)

/* Signal:
 *
 * changed (RrFeedbackFilters *)  the query is another
 */

GtkWidget             *rr_feedback_filters_new       (RrSession         *session);
const RrFeedbackQuery *rr_feedback_filters_get_query (RrFeedbackFilters *self);
void                   rr_feedback_filters_update    (RrFeedbackFilters *self);
void                   rr_feedback_filters_reset     (RrFeedbackFilters *self);

G_END_DECLS
