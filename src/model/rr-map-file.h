/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Maps as files: *.journey.json.
 *
 * Reading is all or nothing: a map comes whole or an error says what is wrong and
 * where.  Writing puts the new file beside the old one, flushes it, and renames.
 */

#include "rr-map.h"

G_BEGIN_DECLS

#define RR_MAP_MEDIA_TYPE "application/vnd.reroute.journey+json"
#define RR_MAP_SUFFIX ".journey.json"

RrMap    *rr_map_from_bytes    (const char           *bytes,
                                gsize                 length,
                                GError              **error);
GBytes   *rr_map_to_bytes      (RrMap                *map);

RrMap    *rr_map_load          (GFile                *file,
                                GCancellable         *cancellable,
                                char                **etag,
                                GError              **error);
void      rr_map_load_async    (GFile                *file,
                                GCancellable         *cancellable,
                                GAsyncReadyCallback   callback,
                                gpointer              user_data);
RrMap    *rr_map_load_finish   (GAsyncResult         *result,
                                char                **etag,
                                GError              **error);

gboolean  rr_map_save          (RrMap                *map,
                                GFile                *file,
                                GCancellable         *cancellable,
                                GError              **error);
void      rr_map_save_async    (RrMap                *map,
                                GFile                *file,
                                const char           *etag,
                                GCancellable         *cancellable,
                                GAsyncReadyCallback   callback,
                                gpointer              user_data);
gboolean  rr_map_save_finish   (GAsyncResult         *result,
                                char                **etag,
                                GError              **error);
RrMap    *rr_map_copy          (RrMap                *map);

G_END_DECLS
