/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Questions as pairs of functions.
 *
 * libadwaita 1.2 only has a signal for the answer to a message dialog, GTK only one for
 * that of a file chooser.  These make tasks of both, so that what depends on an answer
 * reads from top to bottom.
 */

#include <adwaita.h>

G_BEGIN_DECLS

AdwMessageDialog *rr_question_new           (GtkWindow             *parent,
                                             const char            *heading,
                                             const char            *body);
AdwMessageDialog *rr_question_new_replace   (GtkWindow             *parent,
                                             GFile                 *file);
int               rr_question_get_inner_width (GtkWindow           *parent);
void              rr_question_fit_label     (GtkWindow             *parent,
                                             GtkLabel              *label);
void              rr_question_ask_async     (AdwMessageDialog      *question,
                                             GAsyncReadyCallback    callback,
                                             gpointer               user_data);
const char       *rr_question_ask_finish    (GAsyncResult          *result);

void              rr_file_choose_async      (GtkFileChooserNative  *chooser,
                                             GAsyncReadyCallback    callback,
                                             gpointer               user_data);
GFile            *rr_file_choose_finish     (GAsyncResult          *result);
GListModel       *rr_file_choose_several_finish (GAsyncResult      *result);

G_END_DECLS
