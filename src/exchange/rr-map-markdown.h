/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* A map as Markdown, to be read by people who have no other program: a heading for each
 * stage, an entry for each touchpoint with all that is known of it, then the links.
 */

#include "rr-map.h"

G_BEGIN_DECLS

char *rr_map_to_markdown (RrMap *map);

G_END_DECLS
