/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrMatch: which affected touchpoints fit a condition, and what the names of a
 * template stand for there.  A snapshot, for as long as the map does not change.
 */

#include "rr-template-private.h"

G_BEGIN_DECLS

typedef struct _RrMatch RrMatch;

RrMatch          *rr_match_new        (RrAssessment      *assessment);
void              rr_match_free       (RrMatch           *self);
gboolean          rr_match_scenario   (RrMatch           *self,
                                       const RrCondition *when);
gboolean          rr_match_touchpoint (RrMatch           *self,
                                       const RrCondition *when,
                                       guint              rank);
const char *const *rr_match_get_values (RrMatch          *self,
                                        const RrCondition *when,
                                        guint             rank,
                                        guint             names);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrMatch, rr_match_free)

G_END_DECLS
