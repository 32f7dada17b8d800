/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-view.h"

#include "rr-i18n.h"

static const RrEnumValue values[] = {
  [RR_VIEW_MAP] = { "map", N_("Map") },
  [RR_VIEW_ASSESS] = { "assess", N_("Assess") },
  [RR_VIEW_RECOVER] = { "recover", N_("Recover") },
  [RR_VIEW_REVIEW] = { "review", N_("Review") },
};

const RrEnum rr_views = { values, RR_N_VIEWS, FALSE };
