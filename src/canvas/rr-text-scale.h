/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* How much larger than usual a person wants text, as set for the whole desktop.
 *
 * GTK scales the texts of its widgets by itself; what is drawn, the map and its legend,
 * asks here.
 */

#include <gtk/gtk.h>

G_BEGIN_DECLS

double rr_text_scale_get (GtkWidget *widget);

G_END_DECLS
