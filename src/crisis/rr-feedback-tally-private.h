/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The arithmetic of feedback: pure functions of entries and the dates of a scenario.
 *
 * Which period an entry is of, what entries add up to, and what these sums say.
 * Keeping them up to date is the business of RrFeedbackStats.
 */

#include "rr-feedback-stats.h"

G_BEGIN_DECLS

/* How a scenario divides time; instants as in RrDate. */
typedef struct
{
  gboolean known; /* it has a start */
  gint64 from;    /* the start less the days of the baseline */
  gint64 start;
  gint64 end;     /* G_MAXINT64: it goes on */
} RrWindow;

void     rr_window_init         (RrWindow       *window,
                                 RrScenario     *scenario);
RrPeriod rr_window_get_period   (const RrWindow *window,
                                 gint64          instant);
void     rr_window_get_days     (const RrWindow *window,
                                 gint64          oldest,
                                 gint64          newest,
                                 double          days[2]);

void     rr_tally_add           (RrTally        *tallies,
                                 RrPeriod        period,
                                 double          sentiment);
void     rr_tally_finish        (RrTally        *tallies);
void     rr_feedback_stat_clear (RrFeedbackStat *stat);
void     rr_feedback_stat_judge (RrFeedbackStat *stat,
                                 double          emotion,
                                 const double    days[2]);
GArray  *rr_feedback_count_days (RrList         *feedback);

G_END_DECLS
