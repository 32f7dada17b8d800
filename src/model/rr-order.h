/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Merging two changed orders of one list, for the model room.
 *
 * Keys are unique texts.  What nobody moved keeps its order; what one side moved or
 * added stands behind what it follows there.  Neither side is preferred unless both
 * moved the same key to different places.
 */

#include <glib.h>

G_BEGIN_DECLS

GPtrArray *rr_order_merge (GPtrArray  *base,
                           GPtrArray  *ours,
                           GPtrArray  *theirs,
                           GHashTable *kept,
                           gboolean    theirs_wins,
                           gboolean   *conflict);
GHashTable *rr_order_moved (GPtrArray *from,
                            GPtrArray *to);

G_END_DECLS
