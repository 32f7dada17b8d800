/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The names of menu items, for those who hear a menu. GTK 4.18 names each by the label in it, and hides that label from
 * assistive technology, so that the name is empty. Here the name is given again, as it is read, whenever
 * a menu of the program opens, one of the toolkit's own as well as one of ours.
 */

#include <gtk/gtk.h>

G_BEGIN_DECLS

void rr_menu_names_keep (void);

G_END_DECLS
