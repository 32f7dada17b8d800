/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* A picture that is about to be written: the map with what stands around it.
 *
 * For the files of the export alone.  Units are map units; the picture begins at 0, 0.
 */

#include "rr-export.h"
#include "rr-painter.h"

G_BEGIN_DECLS

typedef struct
{
  RrMap *map;           /* borrowed */
  RrMap *chosen;        /* owned; the same, where rows are left out; or NULL */
  RrScenario *scenario; /* borrowed; or NULL */
  RrLayout *layout;     /* owned */
  RrPainter *painter;   /* owned */
  RrExportOptions options;
  gint64 now;
  double width;
  double height;
  double map_x;         /* added to what the layout says */
  double map_y;
} RrPicture;

gboolean rr_picture_init      (RrPicture              *self,
                               RrMap                  *map,
                               const RrExportOptions  *options,
                               GError                **error);
void     rr_picture_clear     (RrPicture              *self);
void     rr_picture_draw      (RrPicture              *self,
                               RrInk                  *ink,
                               const RrRect           *clip);
char    *rr_picture_get_title (RrPicture              *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RrPicture, rr_picture_clear)

gboolean rr_picture_write_png (RrPicture              *self,
                               GOutputStream          *stream,
                               GCancellable           *cancellable,
                               GError                **error);
gboolean rr_picture_write_pdf (RrPicture              *self,
                               GOutputStream          *stream,
                               GCancellable           *cancellable,
                               GError                **error);
gboolean rr_picture_write_svg (RrPicture              *self,
                               GOutputStream          *stream,
                               GCancellable           *cancellable,
                               GError                **error);

G_END_DECLS
