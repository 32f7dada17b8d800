/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrToolRow: the bar above the canvas: views, scenario, facts, segment, and what to add.
 *
 * All of it shows the session; what is chosen goes through the window's actions.
 */

#include <gtk/gtk.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_TOOL_ROW (rr_tool_row_get_type ())
G_DECLARE_FINAL_TYPE (RrToolRow, rr_tool_row, RR, TOOL_ROW, GtkWidget)

GtkWidget  *rr_tool_row_new       (RrSession *session);
const char *rr_tool_row_get_facts (RrToolRow *self);
char       *rr_tool_row_describe_map (RrMap  *map);

G_END_DECLS
