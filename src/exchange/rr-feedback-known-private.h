/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * For imports alone: looking things up in what is known of a map. All ids that come
 * out are once in memory and live as long as what is known, so that they can be
 * compared as pointers.
 */
#pragma once

#include "rr-feedback-known.h"

G_BEGIN_DECLS

/**
 * RrFeedbackEqual:
 * @touchpoint: (nullable): the touchpoint's id
 * @n: how many entries there are
 * @next: (nullable): entries that differ in the touchpoint alone
 *
 * Entries of the map that are equal.
 */
typedef struct _RrFeedbackEqual RrFeedbackEqual;
struct _RrFeedbackEqual
{
  const char *touchpoint;
  guint n;
  RrFeedbackEqual *next;
};

const char            *rr_feedback_known_find_touchpoint_id    (RrFeedbackKnown *self,
                                                                const char      *id);
const char            *rr_feedback_known_find_touchpoint_title (RrFeedbackKnown *self,
                                                                const char      *title);
const char            *rr_feedback_known_find_segment          (RrFeedbackKnown *self,
                                                                const char      *id_or_name);
GHashTable            *rr_feedback_known_copy_refs             (RrFeedbackKnown *self);
const RrFeedbackEqual *rr_feedback_known_find_equal            (RrFeedbackKnown *self,
                                                                const char      *key);
guint                  rr_feedback_known_get_n                 (RrFeedbackKnown *self);
void                   rr_feedback_write_key                   (GString         *key,
                                                                const char      *date,
                                                                const char      *source,
                                                                const char      *segment,
                                                                double           sentiment,
                                                                const char      *hidden_text);

G_END_DECLS
