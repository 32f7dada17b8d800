/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrLevelRow: a row for how hard one touchpoint was seen to be hit.
 *
 * One button a level; a press on the one that is chosen takes it back, for not every
 * touchpoint is looked at in every review.
 */

#include <adwaita.h>

#include "rr-touchpoint.h"

G_BEGIN_DECLS

#define RR_TYPE_LEVEL_ROW (rr_level_row_get_type ())
G_DECLARE_FINAL_TYPE (RrLevelRow, rr_level_row, RR, LEVEL_ROW, AdwActionRow)

/* Signal:
 *
 * chosen (RrLevelRow *, int level)  a person chose a level, or −1: none
 */

GtkWidget  *rr_level_row_new       (RrTouchpoint *touchpoint);
const char *rr_level_row_get_key   (RrLevelRow   *self);
void        rr_level_row_set_title (RrLevelRow   *self,
                                    const char   *title);
void        rr_level_row_set_level (RrLevelRow   *self,
                                    int           level);

G_END_DECLS
