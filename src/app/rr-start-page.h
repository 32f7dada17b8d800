/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrStartPage: what a window shows while it has no map.
 *
 * A new map, an existing one, one of another program, the ones that were open lately,
 * templates and examples, with pictures: never an empty window.
 */

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RR_TYPE_START_PAGE (rr_start_page_get_type ())
G_DECLARE_FINAL_TYPE (RrStartPage, rr_start_page, RR, START_PAGE, GtkWidget)

GtkWidget *rr_start_page_new (void);

G_END_DECLS
