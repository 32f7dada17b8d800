/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-impact.h"

#include "rr-element-private.h"

static const RrField impact_fields[] = {
  RR_FIELD_KEY_REF (RrImpact, touchpoint, N_("Touchpoint"), RR_TARGET_TOUCHPOINT),
  RR_FIELD_INT (RrImpact, severity, N_("Severity"), 0, 4, 0),
  RR_FIELD_NULLABLE_NUMBER (RrImpact, emotion, N_("Emotion"), -2, 2),
  RR_FIELD_TEXT (RrImpact, note, N_("Note"), RR_MAX_TEXT, RR_FIELD_NONE),
};

RR_DEFINE_ELEMENT (RrImpact, rr_impact, impact_fields)
