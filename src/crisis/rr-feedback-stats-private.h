/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What an assessment needs of its feedback statistics beyond their public face:
 * to hand on changes in a known order, and to learn which touchpoints they moved.
 */

#include "rr-change.h"
#include "rr-feedback-stats.h"

G_BEGIN_DECLS

RrFeedbackStats *rr_feedback_stats_new_driven   (RrMap           *map,
                                                 RrScenario      *scenario);
void             rr_feedback_stats_note_change  (RrFeedbackStats *self,
                                                 RrChange        *change);
gboolean         rr_feedback_stats_is_outdated  (RrFeedbackStats *self);
GPtrArray       *rr_feedback_stats_take_touched (RrFeedbackStats *self);

G_END_DECLS
