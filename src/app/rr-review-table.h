/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrReviewTable: what customers said of each touchpoint before, during and after a
 * crisis, and how far it recovered.
 *
 * The affected touchpoints come first, the most urgent on top; then the others that have
 * comments, in the order of the journey.  A row that is chosen is shown on the map.
 */

#include <gtk/gtk.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_REVIEW_TABLE (rr_review_table_get_type ())
G_DECLARE_FINAL_TYPE (RrReviewTable, rr_review_table, RR, REVIEW_TABLE, GtkWidget)

GtkWidget *rr_review_table_new    (RrSession     *session);
void       rr_review_table_update (RrReviewTable *self);

G_END_DECLS
