/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Two scenarios side by side: which touchpoints one hits harder than the other.
 *
 * Only those that at least one of them affects are listed; what gets worst comes first.
 */

#include "rr-assessment.h"

G_BEGIN_DECLS

GPtrArray *rr_scenario_compare            (RrAssessment *first,
                                           RrAssessment *second);
int        rr_scenario_compare_touchpoint (RrAssessment *first,
                                           RrAssessment *second,
                                           RrTouchpoint *touchpoint);

G_END_DECLS
