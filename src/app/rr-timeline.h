/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrTimeline: a chart of the comments of a map, day by day.
 *
 * The mean sentiment of each day as points and a line, how many comments there were
 * as bars under it, and the days of the crisis shaded.  What it shows it also says,
 * for people who do not see it.
 */

#include <gtk/gtk.h>

#include "rr-assessment.h"
#include "rr-theme.h"

G_BEGIN_DECLS

#define RR_TYPE_TIMELINE (rr_timeline_get_type ())
G_DECLARE_FINAL_TYPE (RrTimeline, rr_timeline, RR, TIMELINE, GtkWidget)

GtkWidget  *rr_timeline_new             (void);
void        rr_timeline_show            (RrTimeline      *self,
                                         RrFeedbackStats *feedback,
                                         RrScenario      *scenario);
void        rr_timeline_set_theme       (RrTimeline      *self,
                                         const RrTheme   *theme);
const char *rr_timeline_get_description (RrTimeline      *self);

G_END_DECLS
