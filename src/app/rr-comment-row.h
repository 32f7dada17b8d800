/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrCommentRow: one comment in a list: when, about what, how it is meant, and what it
 * says, in a few lines.  It is told what to show, and follows nothing by itself.
 */

#include <gtk/gtk.h>

#include "rr-map.h"

G_BEGIN_DECLS

#define RR_TYPE_COMMENT_ROW (rr_comment_row_get_type ())
G_DECLARE_FINAL_TYPE (RrCommentRow, rr_comment_row, RR, COMMENT_ROW, GtkWidget)

GtkWidget *rr_comment_row_new  (void);
void       rr_comment_row_show (RrCommentRow *self,
                                RrMap        *map,
                                RrFeedback   *feedback);

G_END_DECLS
