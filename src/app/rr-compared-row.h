/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrComparedRow: a touchpoint under two scenarios, side by side: how hard each hits it, its
 * priority, and in words whether it gets worse.  Rows are reused for whatever scrolls into
 * sight.
 */

#include <gtk/gtk.h>

#include "rr-assessment.h"
#include "rr-painter.h"

G_BEGIN_DECLS

#define RR_TYPE_COMPARED_ROW (rr_compared_row_get_type ())
G_DECLARE_FINAL_TYPE (RrComparedRow, rr_compared_row, RR, COMPARED_ROW, GtkWidget)

GtkWidget *rr_compared_row_new  (void);
void       rr_compared_row_show (RrComparedRow *self,
                                 RrTouchpoint  *touchpoint,
                                 RrAssessment  *first,
                                 RrAssessment  *second,
                                 RrPainter     *painter);

G_END_DECLS
