/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-link.h"

#include "rr-element-private.h"

static const RrField link_fields[] = {
  RR_FIELD_ID,
  RR_FIELD_REF (RrLink, from, N_("From"), RR_TARGET_TOUCHPOINT, RR_FIELD_REQUIRED),
  RR_FIELD_REF (RrLink, to, N_("To"), RR_TARGET_TOUCHPOINT, RR_FIELD_REQUIRED),
  RR_FIELD_ENUM (RrLink, kind, N_("Kind"), rr_link_kinds, RR_LINK_DEPENDENCY),
  RR_FIELD_NUMBER (RrLink, strength, N_("Strength"), 0, 1, 0.5),
  RR_FIELD_TEXT (RrLink, label, N_("Label"), RR_MAX_ITEM, RR_FIELD_NONE),
};

RR_DEFINE_ELEMENT (RrLink, rr_link, link_fields)
