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

GFile         *app_write_file        (const char     *name,
                                      const char     *contents);
char          *app_read_file         (GFile          *file);

/* A small map: two stages, two lanes, three touchpoints and one scenario. */
extern const char app_map[];

G_END_DECLS
