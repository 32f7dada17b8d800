/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* A review in words: how far the journey is back, and whether it is getting better.
 *
 * Every answer is made of comments or of levels that people saw, and says of which;
 * where these do not suffice it says what is missing instead.
 */

#include "rr-assessment.h"

G_BEGIN_DECLS

/* Where things go. */
typedef enum
{
  RR_TREND_UNKNOWN,
  RR_TREND_BETTER,
  RR_TREND_SAME,
  RR_TREND_WORSE,
  RR_TREND_MIXED /* better here, worse there */
} RrTrend;

const char *rr_review_text_trend_label (RrTrend       trend);
char       *rr_review_text_trend       (RrAssessment *assessment,
                                        RrTrend      *trend);
char       *rr_review_text_index       (RrAssessment *assessment);
char       *rr_review_text_recovery    (double        recovery);
char       *rr_review_text_mean        (double        mean);

G_END_DECLS
