/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPriority: how much customers care about a need, before the crisis and now.
 *
 * Members are read directly and written by changes alone; see rr-element.h.
 */

#include "rr-element.h"

G_BEGIN_DECLS

#define RR_TYPE_PRIORITY (rr_priority_get_type ())
G_DECLARE_FINAL_TYPE (RrPriority, rr_priority, RR, PRIORITY, RrElement)

struct _RrPriority
{
  RrElement parent_instance;

  const char *const need; /* what identifies it within its scenario */
  const int before; /* 0…5 */
  const int now; /* 0…5 */
};

G_END_DECLS
