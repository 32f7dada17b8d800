/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrCairoSink: lets a surface of cairo write into a stream, and keeps the stream's own
 * error, of which cairo would only say that writing failed.
 */

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct
{
  GOutputStream *stream;     /* borrowed */
  GCancellable *cancellable; /* borrowed; nullable */
  GError *error;             /* owned; the first that happened, or NULL */
} RrCairoSink;

cairo_status_t rr_cairo_sink_write (void                *sink,
                                    const unsigned char *data,
                                    unsigned int         length);

G_END_DECLS
