/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback.h"

#include "rr-element-private.h"

static const RrField feedback_fields[] = {
  RR_FIELD_ID,
  RR_FIELD_REF (RrFeedback, touchpoint, N_("Touchpoint"), RR_TARGET_TOUCHPOINT, RR_FIELD_NULLABLE),
  RR_FIELD_DATE (RrFeedback, date, N_("Date"), RR_FIELD_REQUIRED),
  RR_FIELD_CHOICE (RrFeedback, source, N_("Source"), rr_sources, "other"),
  RR_FIELD_REF (RrFeedback, segment, N_("Segment"), RR_TARGET_SEGMENT, RR_FIELD_NULLABLE),
  RR_FIELD_NULLABLE_NUMBER (RrFeedback, sentiment, N_("Sentiment"), -2, 2),
  RR_FIELD_TEXT (RrFeedback, text, N_("Comment"), RR_MAX_TEXT, RR_FIELD_NONE),
  RR_FIELD_TEXT (RrFeedback, ref, N_("Reference"), RR_MAX_TEXT, RR_FIELD_NONE),
};

RR_DEFINE_ELEMENT (RrFeedback, rr_feedback, feedback_fields)
