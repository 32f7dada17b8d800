/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrTimelineDays: what the chart of a crisis shows, without any drawing.
 *
 * The days with comments, from those that the crisis is compared with to the last one;
 * comments that are older tell nothing about it.
 */

#include "rr-assessment.h"

G_BEGIN_DECLS

typedef struct
{
  gint64 day;               /* since 1970-01-01 */
  RrPeriod period;
  RrFeedbackDay tally;
} RrTimelineDay;

typedef struct
{
  GArray *days;             /* owned, of RrTimelineDay, oldest first */
  gint64 first, last;       /* the days to show, both included; of use where there are days */
  gboolean has_crisis;      /* the scenario has a start */
  gint64 start, end;        /* the days of the crisis, both included, where it has */
  guint most;               /* comments of a day, at least 1 */
} RrTimelineDays;

RrTimelineDays *rr_timeline_days_new      (RrFeedbackStats      *feedback,
                                           RrScenario           *scenario);
void            rr_timeline_days_free     (RrTimelineDays       *self);
char           *rr_timeline_days_describe (const RrTimelineDays *self);
char           *rr_timeline_day_describe  (const RrTimelineDay  *day);
char           *rr_timeline_day_format    (gint64                day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrTimelineDays, rr_timeline_days_free)

G_END_DECLS
