/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The hand-out: a PDF for those who were not in the room.
 *
 * A cover with what is in it; the map; what happened and to whom; the impact in the order
 * of its priority, with reasons; the plan as a list to tick off; before, during and after;
 * and what customers said.  Chapters about nothing are left out.
 */

#include <cairo.h>

#include "rr-export.h"

G_BEGIN_DECLS

/* Of the page that comes next, from 1; its size in points. */
typedef void (*RrReportTurnFunc) (cairo_t  *cr,
                                  guint     page,
                                  double    width,
                                  double    height,
                                  gpointer  user_data);

gboolean rr_report_to_stream (RrMap                  *map,
                              const RrExportOptions  *options,
                              GOutputStream          *stream,
                              GCancellable           *cancellable,
                              GError                **error);
gboolean rr_report_to_file   (RrMap                  *map,
                              const RrExportOptions  *options,
                              GFile                  *file,
                              GCancellable           *cancellable,
                              GError                **error);
guint    rr_report_draw      (RrMap                  *map,
                              const RrExportOptions  *options,
                              RrReportTurnFunc        turn,
                              gpointer                user_data,
                              cairo_t                *cr,
                              GCancellable           *cancellable,
                              GError                **error);

G_END_DECLS
