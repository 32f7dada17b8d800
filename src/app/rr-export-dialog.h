/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrExportDialog: everything that leaves the program, with a preview of it.
 *
 * What is seen can be written into a file, copied to the clipboard, and as a picture
 * dragged into another program.
 */

#include <adwaita.h>

#include "rr-output.h"
#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_EXPORT_DIALOG (rr_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RrExportDialog, rr_export_dialog, RR, EXPORT_DIALOG, AdwWindow)

/* Signal:
 *
 * export (RrExportDialog *)
 *   The choice is made, and the dialog about to close.
 */

GtkWidget   *rr_export_dialog_new        (RrSession      *session,
                                          GSettings      *settings);
RrOutput     rr_export_dialog_get_output (RrExportDialog *self);
RrExportJob *rr_export_dialog_make_job   (RrExportDialog *self);

G_END_DECLS
