/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrOverview: a small picture of the whole map with a frame around what is in sight.
 *
 * It is there only while the map is larger than the canvas.  Dragging the frame scrolls,
 * pressing beside it goes there, and so do the arrows where it has the focus.
 */

#include "rr-canvas.h"

G_BEGIN_DECLS

#define RR_TYPE_OVERVIEW (rr_overview_get_type ())
G_DECLARE_FINAL_TYPE (RrOverview, rr_overview, RR, OVERVIEW, GtkWidget)

GtkWidget *rr_overview_new         (RrCanvas   *canvas);
gboolean   rr_overview_get_wanted  (RrOverview *self);
void       rr_overview_set_wanted  (RrOverview *self,
                                    gboolean    wanted);
gboolean   rr_overview_go_to       (RrOverview *self,
                                    double      x,
                                    double      y);

G_END_DECLS
