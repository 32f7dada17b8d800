/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrTouchpoint: a moment at which a customer meets the organisation: a card on the map.
 *
 * Members are read directly and written by changes alone; see rr-element.h.
 */

#include "rr-element.h"
#include "rr-segment.h"

G_BEGIN_DECLS

#define RR_TYPE_TOUCHPOINT (rr_touchpoint_get_type ())
G_DECLARE_FINAL_TYPE (RrTouchpoint, rr_touchpoint, RR, TOUCHPOINT, RrElement)

struct _RrTouchpoint
{
  RrElement parent_instance;

  const char *const title; /* 1…500 characters */
  const char *const summary;
  const char *const stage; /* id */
  const int step; /* column within the stage, 0…9999 */
  const char *const lane; /* id of a lane of kind channel */
  const double emotion; /* −2…+2, before any crisis */
  const int importance; /* 1…5 */
  const char *const *const segments; /* ids; empty: everyone */
  const char *const *const tags;
  const char *const *const needs;
  const char *const *const pains;
  const char *const *const ideas;
  const char *const owner; /* id of a person, or NULL */
  const int votes; /* 0…999 */
  JsonNode *const notes; /* lane id → list of texts; NULL: none */
};

gboolean rr_touchpoint_is_of (RrTouchpoint *touchpoint,
                              RrSegment    *segment);

G_END_DECLS
