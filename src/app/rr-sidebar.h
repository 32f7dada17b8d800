/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrSidebar: the pages beside the map.
 *
 * Each view opens its own page; the pages can be switched freely.  It remembers where the
 * keyboard was.
 */

#include <gtk/gtk.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_SIDEBAR (rr_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (RrSidebar, rr_sidebar, RR, SIDEBAR, GtkWidget)

GtkWidget  *rr_sidebar_new             (RrSession  *session);
const char *rr_sidebar_get_page        (RrSidebar  *self);
void        rr_sidebar_set_page        (RrSidebar  *self,
                                        const char *name);
void        rr_sidebar_show_comparison (RrSidebar  *self);
void        rr_sidebar_enter           (RrSidebar  *self);
gboolean    rr_sidebar_leave           (RrSidebar  *self);

G_END_DECLS
