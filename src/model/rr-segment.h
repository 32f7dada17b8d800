/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrSegment: a part of the customers that travels the journey in its own way.
 *
 * Members are read directly and written by changes alone; see rr-element.h.
 */

#include "rr-element.h"

G_BEGIN_DECLS

#define RR_TYPE_SEGMENT (rr_segment_get_type ())
G_DECLARE_FINAL_TYPE (RrSegment, rr_segment, RR, SEGMENT, RrElement)

struct _RrSegment
{
  RrElement parent_instance;

  const char *const name; /* 1…500 characters */
  const char *const summary;
  const double share; /* part of all customers, 0…1; NAN: not known */
  const char *const color; /* "" or "#rrggbb" */
};

G_END_DECLS
