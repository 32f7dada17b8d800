/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-stage.h"

#include "rr-element-private.h"

static const RrField stage_fields[] = {
  RR_FIELD_ID,
  RR_FIELD_TEXT (RrStage, name, N_("Name"), RR_MAX_NAME, RR_FIELD_REQUIRED | RR_FIELD_NONEMPTY),
  RR_FIELD_TEXT (RrStage, summary, N_("Description"), RR_MAX_TEXT, RR_FIELD_NONE),
  RR_FIELD_COLOR (RrStage, color, N_("Color")),
  RR_FIELD_NOTES (RrStage, notes, N_("Notes")),
};

RR_DEFINE_ELEMENT (RrStage, rr_stage, stage_fields)
