/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What a change of the map means for an assessment: which numbers of which touchpoints
 * must be computed again.  What it means for impacts and feedback is known to RrRipple
 * and RrFeedbackStats.
 */

#include "rr-change.h"

G_BEGIN_DECLS

typedef enum
{
  RR_MEANS_NOTHING = 0,
  RR_MEANS_REACH = 1 << 0,
  RR_MEANS_NEED = 1 << 1,
  RR_MEANS_REST = 1 << 2,          /* what is made of the other numbers */
  RR_MEANS_ORDER = 1 << 3,         /* where the touchpoint stands in the journey */
  RR_MEANS_DIRTY = (1 << 4) - 1,   /* all of these */
  RR_MEANS_ARRIVAL = 1 << 4,       /* the touchpoint is new */
  RR_MEANS_DEPARTURE = 1 << 5,     /* the touchpoint is gone */
  RR_MEANS_JOURNEY_ORDER = 1 << 6, /* stages or lanes changed places */
  RR_MEANS_TERMS = 1 << 7,         /* segments or priorities changed */
  RR_MEANS_SHOWN = 1 << 8          /* something that is read along with it, but not kept */
} RrMeaning;

guint rr_meaning_of (RrMap         *map,
                     RrScenario    *scenario,
                     RrChange      *change,
                     RrTouchpoint **touchpoint);

G_END_DECLS
