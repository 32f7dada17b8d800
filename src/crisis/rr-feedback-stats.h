/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrFeedbackStats: what customers said before, during and after a crisis.
 *
 * Tallies of the feedback of a map, seen from one scenario: for each touchpoint,
 * for the whole journey and for each day.  They follow the map: a new comment
 * is counted for its touchpoint alone.  Nothing is stored in the map.
 */

#include "rr-map.h"

G_BEGIN_DECLS

/* When an entry was made, seen from a scenario. */
typedef enum
{
  RR_PERIOD_NONE = -1, /* too old to compare with, or the scenario has no start */
  RR_PERIOD_BEFORE,
  RR_PERIOD_DURING,
  RR_PERIOD_AFTER
} RrPeriod;

#define RR_N_PERIODS 3

/* So many rated entries make a mean known. */
#define RR_FEEDBACK_ENOUGH 5

typedef struct
{
  guint n;        /* rated entries */
  guint negative; /* of these, with a sentiment below 0 */
  guint volume;   /* all entries, rated or not */
  double mean;    /* sentiment of the rated ones, −2…+2; NAN where n is 0 */
} RrTally;

typedef struct
{
  RrTally periods[RR_N_PERIODS]; /* by RrPeriod */
  guint total;                   /* all entries, of any time */
  double fall;                   /* 0…1; NAN: not known */
  double surge;                  /* ≥ 0; NAN: not known */
  double pressure;               /* 0…1; NAN: not known */
  int suggested;                 /* severity 0…4; −1: not known */
} RrFeedbackStat;

typedef struct
{
  char date[11]; /* YYYY-MM-DD, as the entries write it */
  guint n;       /* entries, rated or not */
  double mean;   /* of the rated ones; NAN: none is rated */
} RrFeedbackDay;

#define RR_TYPE_FEEDBACK_STATS (rr_feedback_stats_get_type ())
G_DECLARE_FINAL_TYPE (RrFeedbackStats, rr_feedback_stats, RR, FEEDBACK_STATS, GObject)

/* RrFeedbackStats::changed (RrFeedbackStats *stats): something of it is out of date;
 * emitted once, until something is read again. */

RrFeedbackStats      *rr_feedback_stats_new            (RrMap           *map,
                                                        RrScenario      *scenario);
const RrFeedbackStat *rr_feedback_stats_get            (RrFeedbackStats *self,
                                                        RrTouchpoint    *touchpoint);
const RrTally        *rr_feedback_stats_get_journey    (RrFeedbackStats *self,
                                                        RrPeriod         period);
RrPeriod              rr_feedback_stats_get_period     (RrFeedbackStats *self,
                                                        RrFeedback      *entry);
guint                 rr_feedback_stats_get_unmatched  (RrFeedbackStats *self);
GArray               *rr_feedback_stats_get_days       (RrFeedbackStats *self);

G_END_DECLS
