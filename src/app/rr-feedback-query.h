/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrFeedbackQuery: which comments a person wants to see.
 *
 * What is asked for is all asked for: a comment has to fit every part that is set.
 * There is no GTK in it, and nothing of it is stored.
 */

#include "rr-feedback-stats.h"

G_BEGIN_DECLS

typedef enum
{
  RR_FEEDBACK_ANY_SENTIMENT,
  RR_FEEDBACK_NEGATIVE, /* below 0 */
  RR_FEEDBACK_NEUTRAL,  /* 0 */
  RR_FEEDBACK_POSITIVE, /* above 0 */
  RR_FEEDBACK_UNRATED
} RrFeedbackMood;

typedef struct
{
  GHashTable *touchpoints; /* owned; a set of owned ids, NULL: any */
  gboolean unassigned;     /* only comments without a touchpoint */
  RrFeedbackStats *stats;  /* owned; tells the period, NULL: any */
  int period;              /* RrPeriod, -1: any */
  const char *source;      /* static, of rr_sources; NULL: any */
  char *segment;           /* owned; id, NULL: any */
  RrFeedbackMood mood;
  char *words;             /* owned; to be found in comment or reference, NULL: any */
} RrFeedbackQuery;

void     rr_feedback_query_init    (RrFeedbackQuery       *self);
void     rr_feedback_query_clear   (RrFeedbackQuery       *self);
gboolean rr_feedback_query_matches (const RrFeedbackQuery *self,
                                    RrFeedback            *feedback);
gboolean rr_feedback_query_is_open (const RrFeedbackQuery *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RrFeedbackQuery, rr_feedback_query_clear)

G_END_DECLS
