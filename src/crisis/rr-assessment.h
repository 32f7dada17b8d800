/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrAssessment: what a scenario breaks, how badly, and what comes first.
 *
 * The impact and priority of every touchpoint of a map under one scenario.  It
 * follows the map and is brought up to date when it is read: an edit costs only
 * what it reaches.  The numbers do not depend on the edits that led to them.
 */

#include "rr-feedback-stats.h"

G_BEGIN_DECLS

/* How an impact comes about. */
typedef enum
{
  RR_ORIGIN_DIRECT,
  RR_ORIGIN_RIPPLE,
  RR_ORIGIN_BOTH /* shown as hit directly, and hatched */
} RrOrigin;

/* How soon something must be done. */
typedef enum
{
  RR_BAND_NOW,
  RR_BAND_WEEK,
  RR_BAND_PLAN,
  RR_BAND_WATCH
} RrBand;

/* The highest level: out of action.  0 is none; from 1 a touchpoint is affected. */
#define RR_LEVEL_MAX 4

typedef struct
{
  RrTouchpoint *touchpoint; /* borrowed */
  double direct;            /* 0…1 */
  double impact;            /* I, 0…1 */
  int level;                /* 0…RR_LEVEL_MAX */
  RrOrigin origin;          /* means something where impact > 0 */
  double reach;             /* share of customers, 0…1; NAN: not known */
  double fall;              /* of sentiment, 0…1; NAN: not known */
  double surge;             /* of complaints, ≥ 0; NAN: not known */
  double pressure;          /* 0…1; NAN: not known */
  double need;              /* 0…1; NAN: not known */
  int suggested;            /* severity that the feedback suggests; −1: not known */
  double priority;          /* P, 0…100 */
  RrBand band;
  guint rank;               /* 1…; 0: not affected */
} RrAssessed;

/* One cause of an impact. */
typedef struct
{
  RrTouchpoint *touchpoint; /* borrowed; the touchpoint itself where it is hit directly */
  double amount;            /* 0…1: how much it does alone */
  char **path;              /* owned; ids from the cause to the touchpoint, both included */
} RrImpactSource;

#define RR_TYPE_ASSESSMENT (rr_assessment_get_type ())
G_DECLARE_FINAL_TYPE (RrAssessment, rr_assessment, RR, ASSESSMENT, GObject)

/* RrAssessment::changed (RrAssessment *assessment): something of it is out of date;
 * emitted once, until something is read again. */

RrAssessment     *rr_assessment_new          (RrMap        *map,
                                              RrScenario   *scenario);
RrMap            *rr_assessment_get_map      (RrAssessment *self);
RrScenario       *rr_assessment_get_scenario (RrAssessment *self);
RrFeedbackStats  *rr_assessment_get_feedback (RrAssessment *self);

const RrAssessed *rr_assessment_get          (RrAssessment *self,
                                              RrTouchpoint *touchpoint);
guint             rr_assessment_get_n_affected (RrAssessment *self);
guint             rr_assessment_get_n_direct (RrAssessment *self);
guint             rr_assessment_get_n_ripple (RrAssessment *self);
const RrAssessed *rr_assessment_get_ranked   (RrAssessment *self,
                                              guint         rank);
GPtrArray        *rr_assessment_get_sources  (RrAssessment *self,
                                              RrTouchpoint *touchpoint);
GPtrArray        *rr_assessment_get_reached  (RrAssessment *self,
                                              RrTouchpoint *source);

void              rr_impact_source_free      (RrImpactSource *source);

const char       *rr_origin_name             (RrOrigin      origin);
const char       *rr_band_name               (RrBand        band);

G_END_DECLS
