/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the tests of the sidebar's pages share: a small journey, a page of it in a window,
 * and ways to find what a person would look for: rows by title, buttons by name.
 */

#include <adwaita.h>

#include "rr-session.h"

G_BEGIN_DECLS

typedef struct
{
  RrSession *session;   /* owned */
  RrDocument *document; /* borrowed */
  RrMap *map;           /* borrowed */
  GtkWidget *page;      /* borrowed */
  GtkWidget *window;    /* borrowed */
  GString *toasts;      /* owned; what was said, one a line */
} PageFixture;

typedef GtkWidget *(*PageNew) (RrSession *session);

void       page_test_init     (int           *argc,
                               char        ***argv);
void       page_set_up        (PageFixture   *fixture,
                               gconstpointer  new_page);
void       page_tear_down     (PageFixture   *fixture,
                               gconstpointer  new_page);
void       page_settle        (void);
gpointer   page_element       (PageFixture   *fixture,
                               const char    *id);
guint      page_undo_all      (PageFixture   *fixture);
GtkWidget *page_find          (GtkWidget     *root,
                               GType          type,
                               guint          nth);
GtkWidget *page_find_row      (PageFixture   *fixture,
                               const char    *title);
GtkWidget *page_find_button   (GtkWidget     *root,
                               const char    *text);
GtkWidget *page_find_label    (GtkWidget     *root,
                               const char    *text);
void       page_press         (GtkWidget     *root,
                               const char    *text);
void       page_leave         (PageFixture   *fixture);

G_END_DECLS
