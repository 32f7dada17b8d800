/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrExportJob: a map as it is now, and how it is to be shown, for work off the main loop.
 *
 * Files, previews, pictures on the clipboard and pages for a printer are all made from
 * one, while the person goes on editing the map it was copied from.
 */

#include "rr-export.h"

G_BEGIN_DECLS

typedef struct _RrExportJob RrExportJob;

/* Works on the copy, which no other thread does meanwhile; returns NULL with an error. */
typedef gpointer (*RrExportFunc) (RrMap                  *map,
                                  const RrExportOptions  *options,
                                  gpointer                data,
                                  GCancellable           *cancellable,
                                  GError                **error);

RrExportJob           *rr_export_job_new         (RrMap                  *map,
                                                  const RrExportOptions  *options);
RrExportJob           *rr_export_job_ref         (RrExportJob            *self);
void                   rr_export_job_unref       (RrExportJob            *self);
RrMap                 *rr_export_job_get_map     (RrExportJob            *self);
const RrExportOptions *rr_export_job_get_options (RrExportJob            *self);

void                   rr_export_job_run_async   (RrExportJob            *self,
                                                  RrExportFunc            func,
                                                  gpointer                data,
                                                  GDestroyNotify          free_data,
                                                  GDestroyNotify          free_result,
                                                  GCancellable           *cancellable,
                                                  GAsyncReadyCallback     callback,
                                                  gpointer                user_data);
gpointer               rr_export_job_run_finish  (GAsyncResult           *result,
                                                  GError                **error);
void                   rr_export_job_wait_all    (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrExportJob, rr_export_job_unref)

G_END_DECLS
