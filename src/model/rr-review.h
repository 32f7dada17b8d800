/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrReview: what was seen on one day on the way back to normal.
 *
 * Members are read directly and written by changes alone; see rr-element.h.
 */

#include "rr-element.h"

G_BEGIN_DECLS

#define RR_TYPE_REVIEW (rr_review_get_type ())
G_DECLARE_FINAL_TYPE (RrReview, rr_review, RR, REVIEW, RrElement)

struct _RrReview
{
  RrElement parent_instance;

  const char *const date;
  const char *const note;
  JsonNode *const levels; /* touchpoint id → severity seen that day, 0…4; NULL: none */
};

G_END_DECLS
