/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrImpact: how hard a scenario hits a touchpoint directly.
 *
 * Members are read directly and written by changes alone; see rr-element.h.
 */

#include "rr-element.h"

G_BEGIN_DECLS

#define RR_TYPE_IMPACT (rr_impact_get_type ())
G_DECLARE_FINAL_TYPE (RrImpact, rr_impact, RR, IMPACT, RrElement)

struct _RrImpact
{
  RrElement parent_instance;

  const char *const touchpoint; /* id; what identifies it within its scenario */
  const int severity; /* 0…4 */
  const double emotion; /* −2…+2 while the crisis lasts; NAN: not said */
  const char *const note;
};

G_END_DECLS
