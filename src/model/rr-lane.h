/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrLane: a row of the map: a channel that holds cards, or a row that shows something of them.
 *
 * Members are read directly and written by changes alone; see rr-element.h.
 */

#include "rr-element.h"

G_BEGIN_DECLS

#define RR_TYPE_LANE (rr_lane_get_type ())
G_DECLARE_FINAL_TYPE (RrLane, rr_lane, RR, LANE, RrElement)

struct _RrLane
{
  RrElement parent_instance;

  const char *const name; /* 1…500 characters */
  const RrLaneKind kind;
  const char *const channel; /* open; see rr_lane_get_channel () */
  const gboolean hidden;
};

/* rr_lane_get_channel:
 *
 * Returns: the channel, %RR_CHANNEL_OTHER for one that this program does not know
 */
RrChannel rr_lane_get_channel (RrLane *self);

G_END_DECLS
