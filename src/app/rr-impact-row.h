/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrImpactRow: an affected touchpoint in the ranked list: rank, title, place, level, score.
 *
 * Level and origin are told by word and sign, not by color alone.  Rows are reused
 * for whatever scrolls into sight.
 */

#include <gtk/gtk.h>

#include "rr-painter.h"
#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_IMPACT_ROW (rr_impact_row_get_type ())
G_DECLARE_FINAL_TYPE (RrImpactRow, rr_impact_row, RR, IMPACT_ROW, GtkWidget)

GtkWidget *rr_impact_row_new  (RrSession    *session);
void       rr_impact_row_show (RrImpactRow  *self,
                               RrTouchpoint *touchpoint,
                               RrPainter    *painter);

G_END_DECLS
