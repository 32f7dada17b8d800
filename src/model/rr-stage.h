/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrStage: a stage of the journey: a group of columns (steps) on the map.
 *
 * Members are read directly and written by changes alone; see rr-element.h.
 */

#include "rr-element.h"

G_BEGIN_DECLS

#define RR_TYPE_STAGE (rr_stage_get_type ())
G_DECLARE_FINAL_TYPE (RrStage, rr_stage, RR, STAGE, RrElement)

struct _RrStage
{
  RrElement parent_instance;

  const char *const name; /* 1…500 characters */
  const char *const summary;
  const char *const color; /* "": from the palette in turn; else "#rrggbb" */
  JsonNode *const notes; /* lane id → list of texts, for the stage as a whole; NULL: none */
};

G_END_DECLS
