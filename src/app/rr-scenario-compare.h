/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Two scenarios side by side: which touchpoints one hits harder than the other.
 *
 * Only those that at least one of them affects are listed; what gets worst comes first.
 */

#include "rr-assessment.h"

G_BEGIN_DECLS

/* One scenario's view of a touchpoint. */
typedef struct
{
  int level;       /* 0…RR_LEVEL_MAX */
  double priority; /* P, 0…100 */
} RrComparedSide;

#define RR_TYPE_COMPARED (rr_compared_get_type ())
G_DECLARE_FINAL_TYPE (RrCompared, rr_compared, RR, COMPARED, GObject)

RrTouchpoint         *rr_compared_get_touchpoint (RrCompared    *self);
const RrComparedSide *rr_compared_get_side       (RrCompared    *self,
                                                  guint          side);
double                rr_compared_get_change     (RrCompared    *self);

GListModel           *rr_scenario_compare        (RrMap         *map,
                                                  RrScenario    *first,
                                                  RrScenario    *second);

G_END_DECLS
