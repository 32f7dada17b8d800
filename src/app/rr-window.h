/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrWindow: a window with one map, or with the start page while it has none.
 *
 * It owns the document, the session and the file they came from.  Opening, saving and
 * exporting are asynchronous; what goes wrong is told in a dialog, and what was open stays.
 */

#include "rr-application.h"
#include "rr-journal.h"
#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_WINDOW (rr_window_get_type ())
G_DECLARE_FINAL_TYPE (RrWindow, rr_window, RR, WINDOW, AdwApplicationWindow)

RrWindow  *rr_window_new                  (RrApplication       *application);

/* What it shows. */
RrSession *rr_window_get_session          (RrWindow            *self);
GFile     *rr_window_get_file             (RrWindow            *self);
gboolean   rr_window_has_file             (RrWindow            *self,
                                           GFile               *file);
gboolean   rr_window_is_untouched         (RrWindow            *self);
gboolean   rr_window_is_pristine          (RrWindow            *self);
void       rr_window_set_map              (RrWindow            *self,
                                           RrDocument          *document,
                                           GFile               *file,
                                           const char          *etag);
void       rr_window_toast                (RrWindow            *self,
                                           const char          *text,
                                           gboolean             can_undo);

/* Files. */
void       rr_window_new_map              (RrWindow            *self);
void       rr_window_open_file            (RrWindow            *self,
                                           GFile               *file);
void       rr_window_open_sample          (RrWindow            *self,
                                           const char          *id);
void       rr_window_import_map           (RrWindow            *self,
                                           GFile               *file);
void       rr_window_merge_others         (RrWindow            *self,
                                           GListModel          *files);
void       rr_window_merge_other          (RrWindow            *self,
                                           GFile               *file);
void       rr_window_recover              (RrWindow            *self,
                                           RrRecovery          *recovery,
                                           const char          *path);
void       rr_window_choose_and_open      (RrWindow            *self);
void       rr_window_save_async           (RrWindow            *self,
                                           gboolean             as,
                                           GAsyncReadyCallback  callback,
                                           gpointer             user_data);
gboolean   rr_window_save_finish          (RrWindow            *self,
                                           GAsyncResult        *result);
void       rr_window_import_feedback      (RrWindow            *self,
                                           GFile               *file);
void       rr_window_confirm_close_async  (RrWindow            *self,
                                           GAsyncReadyCallback  callback,
                                           gpointer             user_data);
gboolean   rr_window_confirm_close_finish (RrWindow            *self,
                                           GAsyncResult        *result);

G_END_DECLS
