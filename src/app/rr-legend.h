/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrLegend: what the signs on the map mean, in the corner of the canvas.
 *
 * Drawn by the painter that draws the signs, so that both are always the same.
 */

#include <gtk/gtk.h>

#include "rr-session.h"
#include "rr-theme.h"

G_BEGIN_DECLS

#define RR_TYPE_LEGEND (rr_legend_get_type ())
G_DECLARE_FINAL_TYPE (RrLegend, rr_legend, RR, LEGEND, GtkWidget)

GtkWidget *rr_legend_new       (RrSession   *session);
void       rr_legend_set_theme (RrLegend    *self,
                                RrThemeKind  theme);

G_END_DECLS
