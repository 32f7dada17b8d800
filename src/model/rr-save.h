/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Writing a file so that the old one or the new one is there whole, whatever happens.
 *
 * Beside, flushed, renamed; permissions, group and extended attributes stay, symbolic links
 * are followed.  What cannot be replaced (a file with several names, a folder that takes no
 * new file) is rewritten in place, with a copy of the old contents kept until that is done.
 */

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean rr_save_bytes        (GFile                *file,
                               GBytes               *bytes,
                               const char           *etag,
                               char                **new_etag,
                               GCancellable         *cancellable,
                               GError              **error);
void     rr_save_bytes_async  (GFile                *file,
                               GBytes               *bytes,
                               const char           *etag,
                               GCancellable         *cancellable,
                               GAsyncReadyCallback   callback,
                               gpointer              user_data);
gboolean rr_save_bytes_finish (GAsyncResult         *result,
                               char                **new_etag,
                               GError              **error);

G_END_DECLS
