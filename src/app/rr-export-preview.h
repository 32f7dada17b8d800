/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What an export will look like, small, and how large it will be.
 *
 * Drawn off the main loop from a copy of the map.
 */

#include <gtk/gtk.h>

#include "rr-export.h"

G_BEGIN_DECLS

void        rr_export_preview_async  (RrMap                  *map,
                                      RrExportFormat          format,
                                      const RrExportOptions  *options,
                                      int                     size,
                                      GCancellable           *cancellable,
                                      GAsyncReadyCallback     callback,
                                      gpointer                user_data);
GdkTexture *rr_export_preview_finish (GAsyncResult           *result,
                                      char                  **description,
                                      GError                **error);
void        rr_export_preview_wait_all (void);

G_END_DECLS
