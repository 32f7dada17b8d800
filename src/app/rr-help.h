/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The way from the program to its help.
 *
 * A help browser shows the installed pages; where there is none, a web browser shows the
 * same pages made to HTML.
 */

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean rr_help_show     (GtkWindow  *parent,
                           const char *page);
void     rr_help_add_key  (GtkWidget  *window,
                           const char *page);
char    *rr_help_find_uri (const char *page);

G_END_DECLS
