/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Reading a table of comments, and working out what it would add, off the main loop.
 *
 * Both may take seconds; the window goes on meanwhile, and both can be stopped.
 */

#include "rr-feedback-preview.h"

G_BEGIN_DECLS

void               rr_feedback_load_async      (GFile                    *file,
                                                GFile                    *map_file,
                                                GCancellable             *cancellable,
                                                GAsyncReadyCallback       callback,
                                                gpointer                  user_data);
RrCsv             *rr_feedback_load_finish     (GAsyncResult             *result,
                                                RrMatchTable            **table,
                                                GError                  **error);

int               *rr_feedback_progress_new    (void);
void               rr_feedback_work_out_async  (RrCsv                    *csv,
                                                const RrFeedbackSettings *settings,
                                                RrMap                    *map,
                                                RrMatchTable             *table,
                                                int                      *permille,
                                                GCancellable             *cancellable,
                                                GAsyncReadyCallback       callback,
                                                gpointer                  user_data);
RrFeedbackPreview *rr_feedback_work_out_finish (GAsyncResult             *result,
                                                GError                  **error);

G_END_DECLS
