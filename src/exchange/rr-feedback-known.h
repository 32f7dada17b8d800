/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * RrFeedbackKnown: what an import has to know of a map, as the map is at one moment:
 * its touchpoints and segments by id and by name, and the feedback that it has
 * already. It is a copy, so that an import can be worked out in another thread
 * while the map goes on being edited.
 */
#pragma once

#include "rr-map.h"

G_BEGIN_DECLS

typedef struct _RrFeedbackKnown RrFeedbackKnown;

RrFeedbackKnown *rr_feedback_known_new   (RrMap           *map);
RrFeedbackKnown *rr_feedback_known_ref   (RrFeedbackKnown *self);
void             rr_feedback_known_unref (RrFeedbackKnown *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrFeedbackKnown, rr_feedback_known_unref)

G_END_DECLS
