/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-review.h"

#include "rr-element-private.h"

static const RrField review_fields[] = {
  RR_FIELD_ID,
  RR_FIELD_DATE (RrReview, date, N_("Date"), RR_FIELD_REQUIRED),
  RR_FIELD_TEXT (RrReview, note, N_("Note"), RR_MAX_TEXT, RR_FIELD_NONE),
  RR_FIELD_LEVELS (RrReview, levels, N_("Levels")),
};

RR_DEFINE_ELEMENT (RrReview, rr_review, review_fields)
