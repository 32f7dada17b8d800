/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrSheets: the picture of a map on sheets of paper.
 *
 * Either one sheet that it is fitted into, or as many as it takes at its scale, which
 * overlap and tell by marks in their margins where to cut and in which order to lay
 * them.  The same sheets go to a PDF, to a printer and to a preview.
 */

#include <cairo.h>

#include "rr-export.h"

G_BEGIN_DECLS

typedef struct _RrSheets RrSheets;

RrSheets *rr_sheets_new        (RrMap                  *map,
                                const RrExportOptions  *options,
                                double                  width,
                                double                  height,
                                GError                **error);
void      rr_sheets_free       (RrSheets               *self);
guint     rr_sheets_get_n      (RrSheets               *self);
guint     rr_sheets_get_n_columns (RrSheets            *self);
guint     rr_sheets_get_column    (RrSheets            *self,
                                   guint                sheet);
void      rr_sheets_get_size   (RrSheets               *self,
                                double                 *width,
                                double                 *height);
void      rr_sheets_draw       (RrSheets               *self,
                                guint                   sheet,
                                cairo_t                *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrSheets, rr_sheets_free)

G_END_DECLS
