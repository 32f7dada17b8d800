/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The four views of one map.
 *
 * The layout is the same in all of them, so that nothing jumps when a person switches;
 * what is emphasised is the painter's business.
 */

#include "rr-enums.h"

G_BEGIN_DECLS

typedef enum
{
  RR_VIEW_MAP,     /* the journey as it is */
  RR_VIEW_ASSESS,  /* what the scenario breaks */
  RR_VIEW_RECOVER, /* as assess, and how far the actions are */
  RR_VIEW_REVIEW   /* how well it recovered */
} RrView;

#define RR_N_VIEWS 4

/* Names are those of command lines and settings. */
extern const RrEnum rr_views;

G_END_DECLS
