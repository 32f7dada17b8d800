/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrWorkspace: all that a window shows of one session: the bar with views and scenario,
 * the canvas, and the sidebar.
 */

#include "rr-canvas.h"
#include "rr-find-bar.h"
#include "rr-sidebar.h"

G_BEGIN_DECLS

#define RR_TYPE_WORKSPACE (rr_workspace_get_type ())
G_DECLARE_FINAL_TYPE (RrWorkspace, rr_workspace, RR, WORKSPACE, GtkWidget)

/* Properties: "sidebar-width" (int, logical pixels), "sidebar-visible" and
 * "overview-visible" (boolean), all writable and notified. */

GtkWidget  *rr_workspace_new                 (RrSession   *session);
RrCanvas   *rr_workspace_get_canvas          (RrWorkspace *self);
RrFindBar  *rr_workspace_get_find_bar        (RrWorkspace *self);
RrSidebar  *rr_workspace_get_sidebar         (RrWorkspace *self);
gboolean    rr_workspace_get_sidebar_visible (RrWorkspace *self);
void        rr_workspace_set_sidebar_visible (RrWorkspace *self,
                                              gboolean     visible);
gboolean    rr_workspace_get_overview_visible (RrWorkspace *self);
void        rr_workspace_set_overview_visible (RrWorkspace *self,
                                              gboolean     visible);
void        rr_workspace_switch_pane         (RrWorkspace *self);

G_END_DECLS
