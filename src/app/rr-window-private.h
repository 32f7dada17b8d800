/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the files of the window share: its members, and the functions between them.
 *
 * rr-window.c builds it, rr-window-show.c shows what it has, rr-window-actions.c has its actions,
 * rr-window-menus.c its menus; rr-window-open.c reads, rr-window-save.c writes,
 * rr-window-close.c asks about unsaved work; rr-window-import.c reads maps of other
 * programs, rr-window-feedback.c imports tables of comments, rr-window-export.c writes
 * what leaves the program, rr-window-keep.c keeps unsaved work safe, and rr-window-merge.c merges what
 * others did to its file, rr-window-merge-map.c other maps; rr-window-repair.c opens
 * repaired copies, and rr-window-autosave.c saves by itself.
 */

#include "rr-keeper.h"
#include "rr-notice-bar.h"
#include "rr-window.h"
#include "rr-work-bar.h"
#include "rr-workspace.h"

G_BEGIN_DECLS

struct _RrWindow
{
  AdwApplicationWindow parent_instance;

  /* Template */
  AdwToastOverlay *toasts;
  AdwWindowTitle *title;
  GtkWidget *sidebar_button;
  AdwSplitButton *open_button;
  GtkWidget *undo_button;
  GtkWidget *redo_button;
  GtkWidget *present_button;
  GtkWidget *export_button;
  GtkMenuButton *menu_button;
  AdwBin *guide_bin;      /* empty while the guide is not shown */
  GtkStack *stack;
  AdwBin *start_bin;
  AdwBin *wait_bin;
  AdwBin *map_bin;
  RrWorkBar *work_bar;
  RrNoticeBar *notice_bar; /* work that cannot be kept safe */
  RrNoticeBar *copies_bar; /* conflict copies beside the file */

  /* Owned; all NULL on the start page, file and etag also for a map that was never saved */
  RrSession *session;
  GFile *file;
  char *etag;
  RrKeeper *keeper;       /* with the session */

  /* Borrowed */
  RrWorkspace *workspace; /* NULL on the start page */
  AdwToast *undo_toast;   /* weak */

  GFile *folder;          /* owned; that of the file, as a person chose it in a sandbox, or NULL */
  GFileMonitor *monitor;  /* owned; of the file, or NULL */
  guint settle_timer;     /* until a file that changes has settled */
  gboolean merging;       /* the file is being looked at */

  guint autosave_timer;   /* until the person rests */
  gboolean save_failed;   /* the last time; then nothing is saved by itself */
  gint64 version_time;    /* monotonic, of the last older version that was kept; 0: none yet */

  GFile *opening;         /* owned; what is being read, or NULL */
  guint present_id;       /* the window is to be shown though its map is not there yet */
  gboolean saving;
  gboolean save_again;    /* was asked for meanwhile */
  gboolean closing;       /* the question about unsaved work stands */
  gboolean exporting;
  gboolean importing;
};

/* A new window starts like the one that was changed last; others stay as they are. */
#define RR_WINDOW_REMEMBER (G_SETTINGS_BIND_SET | G_SETTINGS_BIND_GET | G_SETTINGS_BIND_GET_NO_CHANGES)

/* rr-window.c */
RrDocument *rr_window_get_document   (RrWindow    *self);
void        rr_window_commit_edits   (RrWindow    *self);

/* rr-window-show.c */
void        rr_window_update_title    (RrWindow   *self);
void        rr_window_update_document (RrWindow   *self);
void        rr_window_update_content  (RrWindow   *self);

/* rr-window-actions.c */
void        rr_window_add_actions    (RrWindow    *self);

/* rr-window-scenario.c */
void        rr_window_add_scenario_actions (RrWindow *self);

/* rr-window-states.c */
void        rr_window_update_actions (RrWindow    *self);

/* rr-window-menus.c */
void        rr_window_build_menus    (RrWindow    *self);

/* rr-window-open.c */
RrWindow   *rr_window_get_for_map    (RrWindow    *self);
void        rr_window_show_open_error (RrWindow   *self,
                                      GFile       *file,
                                      const GError *error);
GtkFileChooserNative *
            rr_window_create_chooser (RrWindow             *self,
                                      const char           *title,
                                      GtkFileChooserAction  action);

/* rr-window-import.c */
void        rr_window_choose_import  (RrWindow    *self);
void        rr_window_import_refused (RrWindow    *self,
                                      GFile       *file,
                                      const GError *refusal);
gboolean    rr_window_import_text    (RrWindow    *self,
                                      const char  *text,
                                      gsize        length);

/* rr-window-feedback.c */
void        rr_window_choose_feedback (RrWindow   *self);

/* rr-window-merge.c */
void        rr_window_watch_file     (RrWindow            *self);
void        rr_window_stop_watching  (RrWindow            *self);
void        rr_window_check_file     (RrWindow            *self);
void        rr_window_merge_file_async (RrWindow          *self,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data);
gboolean    rr_window_merge_file_finish (RrWindow         *self,
                                      GAsyncResult        *result,
                                      GError             **error);

/* rr-window-save.c; besides what rr-window.h has */
void        rr_window_autosave       (RrWindow    *self);

/* rr-window-autosave.c */
gboolean    rr_window_saves_by_itself (RrWindow   *self);
void        rr_window_follow_autosave (RrWindow   *self);
void        rr_window_stop_autosave  (RrWindow    *self);

/* rr-window-merge-map.c */
void        rr_window_look_for_copies (RrWindow           *self);
void        rr_window_choose_to_merge (RrWindow           *self);
void        rr_window_merge_copy     (RrWindow            *self);
void        rr_window_seek_copies    (RrWindow            *self);

/* rr-window-repair.c */
void        rr_window_offer_repair   (RrWindow    *self,
                                      GtkWindow   *dialog,
                                      GFile       *file);

/* rr-window-keep.c */
void        rr_window_start_keeping  (RrWindow    *self);

/* rr-window-export.c */
void        rr_window_export         (RrWindow    *self);

/* rr-window-print.c */
void        rr_window_print          (RrWindow    *self);

G_END_DECLS
