/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The divider between the map and the sidebar, for fingers.
 *
 * GTK takes each touch that begins within 50 pixels of a divider for itself, and there
 * stand the check boxes of the plan.  With this it is moved by a finger that begins near
 * it and goes across; what is tapped there is tapped.
 */

#include <gtk/gtk.h>

G_BEGIN_DECLS

void rr_divider_use_touch (GtkPaned *paned);

G_END_DECLS
