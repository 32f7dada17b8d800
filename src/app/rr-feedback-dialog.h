/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrFeedbackDialog: shows what a table of comments would add, before anything is added.
 *
 * Which column is for what, how dates and scores were understood, how rows find their
 * touchpoint: each can be changed, and the preview and its counts follow.  Importing is
 * one undo step.
 */

#include <adwaita.h>

#include "rr-feedback-preview.h"

G_BEGIN_DECLS

#define RR_TYPE_FEEDBACK_DIALOG (rr_feedback_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RrFeedbackDialog, rr_feedback_dialog, RR, FEEDBACK_DIALOG, AdwWindow)

/* RrFeedbackDialog::imported (RrFeedbackDialog *, guint n_added): it was done, and the
 * dialog goes away. */

RrFeedbackDialog  *rr_feedback_dialog_new         (GtkWindow        *parent,
                                                   RrDocument       *document,
                                                   GFile            *map_file,
                                                   RrCsv            *csv,
                                                   RrMatchTable     *table,
                                                   const char       *name);
gboolean           rr_feedback_dialog_is_working  (RrFeedbackDialog *self);
RrFeedbackPreview *rr_feedback_dialog_get_preview (RrFeedbackDialog *self);

G_END_DECLS
