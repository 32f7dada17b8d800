/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrLink: a relation between two touchpoints.
 *
 * Members are read directly and written by changes alone; see rr-element.h.
 */

#include "rr-element.h"

G_BEGIN_DECLS

#define RR_TYPE_LINK (rr_link_get_type ())
G_DECLARE_FINAL_TYPE (RrLink, rr_link, RR, LINK, RrElement)

struct _RrLink
{
  RrElement parent_instance;

  const char *const from; /* id */
  const char *const to; /* id */
  const RrLinkKind kind;
  const double strength; /* 0…1; how much of an impact on “from” reaches “to” */
  const char *const label;
};

G_END_DECLS
