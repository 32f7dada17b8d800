/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The texts that rows without cards show: needs, pains, ideas, and texts of the row's own.
 *
 * A text is named by its owner (a touchpoint, or a stage for what belongs to all of it), the
 * row, and its place among those that the row shows of the owner.  There is no GTK in it.
 */

#include "rr-journey.h"

G_BEGIN_DECLS

gboolean      rr_row_text_is_editable (RrLane        *lane);
char         *rr_row_text_get         (gpointer       owner,
                                       RrLane        *lane,
                                       guint          index);
gboolean      rr_row_text_set         (RrDocument    *document,
                                       gpointer       owner,
                                       RrLane        *lane,
                                       guint          index,
                                       const char    *text,
                                       GError       **error);
gpointer      rr_row_text_find_owner  (RrMap         *map,
                                       RrStage       *stage,
                                       guint          step,
                                       RrLane        *lane);

G_END_DECLS
