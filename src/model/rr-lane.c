/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-lane.h"

#include "rr-element-private.h"

static const RrField lane_fields[] = {
  RR_FIELD_ID,
  RR_FIELD_TEXT (RrLane, name, N_("Name"), RR_MAX_NAME, RR_FIELD_REQUIRED | RR_FIELD_NONEMPTY),
  RR_FIELD_ENUM (RrLane, kind, N_("Kind"), rr_lane_kinds, RR_LANE_CHANNEL),
  RR_FIELD_CHOICE (RrLane, channel, N_("Channel"), rr_channels, "other"),
  RR_FIELD_BOOLEAN (RrLane, hidden, N_("Hidden")),
};

RR_DEFINE_ELEMENT (RrLane, rr_lane, lane_fields)

RrChannel
rr_lane_get_channel (RrLane *self)
{
  g_return_val_if_fail (RR_IS_LANE (self), RR_CHANNEL_OTHER);

  return rr_enum_value (&rr_channels, self->channel);
}
