/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cairo-sink-private.h"

/* A cairo_write_func_t whose closure is a #RrCairoSink. */
cairo_status_t
rr_cairo_sink_write (void                *sink,
                     const unsigned char *data,
                     unsigned int         length)
{
  RrCairoSink *self = sink;

  if (self->error != NULL
      || !g_output_stream_write_all (self->stream, data, length, NULL, self->cancellable, &self->error))
    return CAIRO_STATUS_WRITE_ERROR;

  return CAIRO_STATUS_SUCCESS;
}
