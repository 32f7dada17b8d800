/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPngWriter: pixels to PNG on a thread of its own.
 *
 * The caller draws bands of rows, from the top, into memory that the writer lends, while
 * the writer compresses the band before.  A few bands are all the memory that a picture
 * takes, however large it is.
 */

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _RrPngWriter RrPngWriter;

typedef struct
{
  guint width;          /* pixels */
  guint height;
  gboolean transparent; /* the pixels are those of CAIRO_FORMAT_ARGB32, else of RGB24 */
  guint per_metre;      /* pixels */
  const char *title;
} RrPngHead;

RrPngWriter *rr_png_writer_new         (const RrPngHead  *head,
                                        GOutputStream    *stream,
                                        GCancellable     *cancellable);
guint        rr_png_writer_get_n_rows  (RrPngWriter      *self);
guint32     *rr_png_writer_take        (RrPngWriter      *self);
void         rr_png_writer_give        (RrPngWriter      *self,
                                        guint32          *band,
                                        guint             n_rows);
gboolean     rr_png_writer_finish      (RrPngWriter      *self,
                                        GError          **error);

G_END_DECLS
