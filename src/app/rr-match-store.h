/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Where the rules are kept that find the touchpoint of a comment.
 *
 * Next month's table of comments needs the same rules, so they are kept for each map in
 * the user's data folder, as the small CSV file that a person can write too.
 */

#include "rr-match-table.h"

G_BEGIN_DECLS

RrMatchTable *rr_match_store_load       (GFile         *map_file,
                                         GCancellable  *cancellable);
void          rr_match_store_save_async (GFile         *map_file,
                                         RrMatchTable  *table);

G_END_DECLS
