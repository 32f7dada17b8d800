/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-segment.h"

#include "rr-element-private.h"

static const RrField segment_fields[] = {
  RR_FIELD_ID,
  RR_FIELD_TEXT (RrSegment, name, N_("Name"), RR_MAX_NAME, RR_FIELD_REQUIRED | RR_FIELD_NONEMPTY),
  RR_FIELD_TEXT (RrSegment, summary, N_("Description"), RR_MAX_TEXT, RR_FIELD_NONE),
  RR_FIELD_NULLABLE_NUMBER (RrSegment, share, N_("Share of customers"), 0, 1),
  RR_FIELD_COLOR (RrSegment, color, N_("Color")),
};

RR_DEFINE_ELEMENT (RrSegment, rr_segment, segment_fields)
