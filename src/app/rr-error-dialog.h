/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What a person is told when something did not work.
 *
 * A heading says what happened and to which file, a sentence what was kept and what to do
 * next; the details, which may have many lines, can be scrolled, selected and copied.
 */

#include <adwaita.h>

G_BEGIN_DECLS

GtkWindow *rr_error_dialog_show (GtkWindow    *parent,
                                 const char   *heading,
                                 const char   *body,
                                 const GError *error);

GtkWidget *rr_error_dialog_create_details (GtkWindow  *parent,
                                           const char *text);

G_END_DECLS
