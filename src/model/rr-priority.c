/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-priority.h"

#include "rr-element-private.h"

static const RrField priority_fields[] = {
  RR_FIELD_KEY_TEXT (RrPriority, need, N_("Need")),
  RR_FIELD_INT (RrPriority, before, N_("Before"), 0, 5, 0),
  RR_FIELD_INT (RrPriority, now, N_("Now"), 0, 5, 0),
};

RR_DEFINE_ELEMENT (RrPriority, rr_priority, priority_fields)
