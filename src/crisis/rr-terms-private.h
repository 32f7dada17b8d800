/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrTerms: what a priority is made of beside the impact.
 *
 * The share of customers that a touchpoint reaches, how much they care about what
 * it is for, and the weights.  Keeps what all touchpoints have in common.
 */

#include "rr-assessment.h"

G_BEGIN_DECLS

typedef struct _RrTerms RrTerms;

RrTerms *rr_terms_new          (RrMap            *map,
                                RrScenario       *scenario);
void     rr_terms_free         (RrTerms          *self);
void     rr_terms_invalidate   (RrTerms          *self);
double   rr_terms_get_reach    (RrTerms          *self,
                                RrTouchpoint     *touchpoint);
double   rr_terms_get_need     (RrTerms          *self,
                                RrTouchpoint     *touchpoint);
double   rr_terms_get_priority (const RrAssessed *assessed);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrTerms, rr_terms_free)

G_END_DECLS
