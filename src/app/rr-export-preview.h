/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What an export will look like, small, or how its text begins, and how large it will be.
 *
 * Made off the main loop, by the code that makes the export itself.
 */

#include <gtk/gtk.h>

#include "rr-output.h"

G_BEGIN_DECLS

typedef struct
{
  GdkTexture *texture; /* owned; NULL: it is a text */
  char *text;          /* owned; the beginning of it, or NULL */
  char *description;   /* owned; how large all of it is, and what it has no room for */
} RrExportPreview;

void             rr_export_preview_free   (RrExportPreview      *self);
void             rr_export_preview_async  (RrOutput              output,
                                           RrExportJob          *job,
                                           int                   size,
                                           GCancellable         *cancellable,
                                           GAsyncReadyCallback   callback,
                                           gpointer              user_data);
RrExportPreview *rr_export_preview_finish (GAsyncResult         *result,
                                           GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrExportPreview, rr_export_preview_free)

G_END_DECLS
