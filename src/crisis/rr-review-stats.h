/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Review: how far customers are back to where they were before the crisis.
 *
 * Derived from the feedback before, during and after a scenario.  1 is back to
 * where it was; more is better than before.
 */

#include "rr-assessment.h"

G_BEGIN_DECLS

double rr_review_get_recovery         (RrAssessment *assessment,
                                       RrTouchpoint *touchpoint);
double rr_review_get_journey_recovery (RrAssessment *assessment);
char  *rr_review_describe_recovery    (double        recovery);

G_END_DECLS
