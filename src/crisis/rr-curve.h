/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The emotion curve: how the journey feels before, during and after a crisis.
 *
 * Each touchpoint is a point on its own value, at the middle of its column; the
 * line runs through the mean of each column.  This gives the values; where
 * they are drawn is the layout's business.
 */

#include "rr-assessment.h"

G_BEGIN_DECLS

/* A column: all touchpoints of one step. */
typedef struct
{
  RrStage *stage; /* borrowed */
  guint step;
  guint n;                      /* touchpoints in it, at least 1 */
  double means[RR_N_PERIODS];   /* −2…+2, by RrPeriod; NAN: a gap */
} RrCurveColumn;

double  rr_curve_get_value   (RrAssessment        *assessment,
                              RrTouchpoint        *touchpoint,
                              RrPeriod             period);
double  rr_curve_get_mean    (RrAssessment        *assessment,
                              RrTouchpoint *const *touchpoints,
                              guint                n_touchpoints,
                              RrPeriod             period);
GArray *rr_curve_get_columns (RrAssessment        *assessment);

G_END_DECLS
