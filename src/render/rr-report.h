/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The hand-out: a PDF for those who were not in the room.
 *
 * A cover with what is in it; the map; what happened and to whom; the impact in the order
 * of its priority, with reasons; the plan as a list to tick off; before, during and after;
 * and what customers said.  Chapters about nothing are left out.
 */

#include <gio/gio.h>

#include "rr-map.h"
#include "rr-painter.h"
#include "rr-paper.h"

G_BEGIN_DECLS

typedef struct
{
  const char *scenario;  /* id; NULL: none, the map alone is reported on */
  const RrPaper *paper;  /* NULL: A4 */
  gboolean mirrored;     /* from right to left */
  RrEmotionScale emotions; /* how cards show them */
  RrDensity density;     /* how much room cards take */
  const char *author;    /* named on the cover; NULL or "": nobody */
  gint64 now;            /* microseconds since 1970; 0: today */
} RrReportOptions;

gboolean rr_report_to_stream (RrMap                  *map,
                              const RrReportOptions  *options,
                              GOutputStream          *stream,
                              GCancellable           *cancellable,
                              GError                **error);
gboolean rr_report_to_file   (RrMap                  *map,
                              const RrReportOptions  *options,
                              GFile                  *file,
                              GCancellable           *cancellable,
                              GError                **error);
void     rr_report_to_file_async (RrMap                  *map,
                              const RrReportOptions  *options,
                              GFile                  *file,
                              GCancellable           *cancellable,
                              GAsyncReadyCallback     callback,
                              gpointer                user_data);
gboolean rr_report_to_file_finish (GAsyncResult      *result,
                              GError                **error);

G_END_DECLS
