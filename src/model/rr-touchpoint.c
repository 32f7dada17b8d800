/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-touchpoint.h"

#include "rr-element-private.h"

static const RrField touchpoint_fields[] = {
  RR_FIELD_ID,
  RR_FIELD_TEXT (RrTouchpoint, title, N_("Title"), RR_MAX_NAME, RR_FIELD_REQUIRED | RR_FIELD_NONEMPTY),
  RR_FIELD_TEXT (RrTouchpoint, summary, N_("Description"), RR_MAX_TEXT, RR_FIELD_NONE),
  RR_FIELD_REF (RrTouchpoint, stage, N_("Stage"), RR_TARGET_STAGE, RR_FIELD_REQUIRED),
  RR_FIELD_INT (RrTouchpoint, step, N_("Step"), 0, 9999, 0),
  RR_FIELD_REF (RrTouchpoint, lane, N_("Lane"), RR_TARGET_CHANNEL_LANE, RR_FIELD_REQUIRED),
  RR_FIELD_NUMBER (RrTouchpoint, emotion, N_("Emotion"), -2, 2, 0),
  RR_FIELD_INT (RrTouchpoint, importance, N_("Importance"), 1, 5, 3),
  RR_FIELD_REFS (RrTouchpoint, segments, N_("Segments"), RR_TARGET_SEGMENT),
  RR_FIELD_TEXTS (RrTouchpoint, tags, N_("Tags")),
  RR_FIELD_TEXTS (RrTouchpoint, needs, N_("Needs")),
  RR_FIELD_TEXTS (RrTouchpoint, pains, N_("Pain points")),
  RR_FIELD_TEXTS (RrTouchpoint, ideas, N_("Ideas")),
  RR_FIELD_REF (RrTouchpoint, owner, N_("Owner"), RR_TARGET_PERSON, RR_FIELD_NULLABLE),
  RR_FIELD_INT (RrTouchpoint, votes, N_("Votes"), 0, 999, 0),
  RR_FIELD_NOTES (RrTouchpoint, notes, N_("Notes")),
};

RR_DEFINE_ELEMENT (RrTouchpoint, rr_touchpoint, touchpoint_fields)

/**
 * rr_touchpoint_is_of:
 * @segment: (nullable): a segment of its map; %NULL: everyone
 *
 * Returns: whether customers of the segment meet the touchpoint; one that names no segment is
 *   met by all
 */
gboolean
rr_touchpoint_is_of (RrTouchpoint *touchpoint,
                     RrSegment    *segment)
{
  g_return_val_if_fail (RR_IS_TOUCHPOINT (touchpoint), FALSE);
  g_return_val_if_fail (segment == NULL || RR_IS_SEGMENT (segment), FALSE);

  return segment == NULL || touchpoint->segments[0] == NULL ||
         g_strv_contains (touchpoint->segments, rr_element_get_id (segment));
}
