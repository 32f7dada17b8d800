/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* A file that is written whole or not at all, without being held in memory.
 *
 * It is written beside its place and moved there once it is complete; until then, and
 * when something fails, what was there before stays.
 */

#include <gio/gio.h>

G_BEGIN_DECLS

/* Writes everything to @stream, and does not close it. */
typedef gboolean (*RrWriteFunc) (GOutputStream  *stream,
                                 gpointer        user_data,
                                 GCancellable   *cancellable,
                                 GError        **error);

gboolean rr_whole_file_write (GFile         *file,
                              RrWriteFunc    write,
                              gpointer       user_data,
                              GCancellable  *cancellable,
                              GError       **error);

G_END_DECLS
