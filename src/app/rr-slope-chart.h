/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrSlopeChart: lines from "before" on the left to "now" on the right, one a need.
 *
 * What rises stands out.  People who do not see it get the same as a sentence.
 */

#include <gtk/gtk.h>

#include "rr-scenario.h"

G_BEGIN_DECLS

#define RR_TYPE_SLOPE_CHART (rr_slope_chart_get_type ())
G_DECLARE_FINAL_TYPE (RrSlopeChart, rr_slope_chart, RR, SLOPE_CHART, GtkWidget)

GtkWidget *rr_slope_chart_new  (void);
void       rr_slope_chart_show (RrSlopeChart *self,
                                RrScenario   *scenario);

G_END_DECLS
