/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Older versions of maps, kept in the state folder.
 *
 * Each time that a map is saved, what was saved becomes a version of that file; the oldest
 * go when there are more than the settings say.  Names of versions rise with time, whatever
 * the clock does.
 */

#include <gio/gio.h>

G_BEGIN_DECLS

char      *rr_versions_get_folder (GFile      *file);
void       rr_versions_add_async  (GFile      *file,
                                   GBytes     *bytes,
                                   guint       n_kept);
gboolean   rr_versions_add        (const char *folder,
                                   GBytes     *bytes,
                                   guint       n_kept,
                                   gint64      now,
                                   GError    **error);
GPtrArray *rr_versions_list       (const char *folder);
GDateTime *rr_versions_get_time   (const char *path);

G_END_DECLS
