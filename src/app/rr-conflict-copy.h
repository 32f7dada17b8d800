/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The copies that Nextcloud, Dropbox, Syncthing and the like leave beside a file which two
 * people changed at once: known by their names.
 */

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean   rr_conflict_copy_is_of (const char *name,
                                   const char *candidate);
GPtrArray *rr_conflict_copy_find  (GFile      *file,
                                   GFile      *folder);
gboolean   rr_conflict_copy_can_look (GFile   *file);

G_END_DECLS
