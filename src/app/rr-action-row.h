/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrActionRow: a line of the checklist: an action to tick off, or the heading of a phase.
 *
 * Rows are reused for whatever scrolls into sight.
 */

#include <gtk/gtk.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_ACTION_ROW (rr_action_row_get_type ())
G_DECLARE_FINAL_TYPE (RrActionRow, rr_action_row, RR, ACTION_ROW, GtkWidget)

/* Signal:
 *
 * dropped (RrActionRow *, RrElement *action)  another action was dropped on it; returns
 *                                             whether it is put here
 */

GtkWidget *rr_action_row_new          (RrSession   *session);
RrAction  *rr_action_row_get_action   (RrActionRow *self);
void       rr_action_row_show_heading (RrActionRow *self,
                                       const char  *text);
void       rr_action_row_show_action  (RrActionRow *self,
                                       RrAction    *action,
                                       gboolean     outdated,
                                       gint64       now);

G_END_DECLS
