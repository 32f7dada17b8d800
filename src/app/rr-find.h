/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Finding text on a map: in titles, descriptions, pains, needs, ideas, tags and feedback.
 *
 * Case and the way in which accents are coded do not matter.  There is no GTK in it.
 */

#include "rr-map.h"

G_BEGIN_DECLS

typedef struct
{
  RrTouchpoint *touchpoint; /* owned */
  const char *where;        /* translated: what kind of text it is */
  char *text;               /* owned; the whole of it */
} RrFindHit;

GPtrArray *rr_find_list (RrMap      *map,
                         const char *text);

G_END_DECLS
