/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the tests of the window share: an application of their own, files in a folder of
 * their own, and waiting for what comes later.
 *
 * Nothing of it touches the person's settings or list of recent files.
 */

#include "rr-window.h"

G_BEGIN_DECLS

typedef gboolean (*AppCondition) (gpointer user_data);

void           app_test_init         (int            *argc,
                                      char         ***argv);
RrApplication *app_test_application  (void);
int            app_test_finish       (int             result);

void           app_wait              (AppCondition    condition,
                                      gpointer        user_data);
void           app_settle            (void);
GtkWidget     *app_find_dialog       (GtkWindow      *parent);
char          *app_dialog_text       (GtkWidget      *dialog);
GtkWidget     *app_find_widget       (GtkWidget      *root,
                                      GType           type);
void           app_close             (RrWindow       *window);

/* Windows; the first four are conditions. */
gboolean       app_has_session       (gpointer         window);
gboolean       app_has_dialog        (gpointer         window);
gboolean       app_has_no_dialog     (gpointer         window);
gboolean       app_is_unmodified     (gpointer         window);
RrDocument    *app_get_document      (RrWindow        *window);
RrWindow      *app_create_window     (void);
RrWindow      *app_open_window       (const char      *name);
void           app_set_title         (RrWindow        *window,
                                      const char      *title);
gboolean       app_is_enabled        (RrWindow        *window,
                                      const char      *action);
void           app_activate          (RrWindow        *window,
                                      const char      *action);
void           app_answer            (RrWindow        *window,
                                      const char      *response);
void           app_choose_file       (RrWindow        *window,
                                      GFile           *file);
void           app_assert_dialog_says (RrWindow       *window,
                                       const char     *text);
void           app_assert_file_has   (GFile           *file,
                                      const char      *text);

GFile         *app_write_file        (const char     *name,
                                      const char     *contents);
char          *app_read_file         (GFile          *file);

/* A small map: two stages, two lanes, three touchpoints and one scenario. */
extern const char app_map[];

G_END_DECLS
