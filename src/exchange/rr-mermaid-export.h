/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Maps as Mermaid journeys, written so that Mermaid reads back the same names.
 *
 * Mermaid has no way to quote: what would be a sign to it is written as an entity, and a
 * name that begins like a keyword has an invisible character before it.  A journey of
 * Mermaid has sections, tasks, a score and actors; what else the map has is told.
 */

#include "rr-map.h"

G_BEGIN_DECLS

char *rr_mermaid_write (RrMap     *map,
                        GPtrArray *warnings);

G_END_DECLS
