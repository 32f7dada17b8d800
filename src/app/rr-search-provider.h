/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Recent maps in the search of the desktop.
 *
 * Speaks version 2 of GNOME Shell's protocol for search providers.  A map is found by the
 * words of its file's name, and stands for itself by its URI; nothing is read from it.
 */

#include <gtk/gtk.h>

G_BEGIN_DECLS

guint  rr_search_provider_export   (GtkApplication   *application,
                                    GDBusConnection  *connection,
                                    const char       *object_path,
                                    GError          **error);
char **rr_search_provider_find     (const char *const *terms);
gboolean rr_search_provider_matches (const char        *name,
                                    const char *const *terms);

G_END_DECLS
