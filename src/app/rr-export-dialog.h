/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrExportDialog: how the map is to look as a picture, with a preview of it.
 *
 * What was chosen is remembered for the next time.
 */

#include <adwaita.h>

#include "rr-export.h"
#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_EXPORT_DIALOG (rr_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RrExportDialog, rr_export_dialog, RR, EXPORT_DIALOG, AdwWindow)

/* Signal:
 *
 * export (RrExportDialog *)
 *   The choice is made, and the dialog about to close.
 */

GtkWidget      *rr_export_dialog_new        (RrSession       *session,
                                             GSettings       *settings);
RrExportFormat  rr_export_dialog_get_format (RrExportDialog  *self);
void            rr_export_dialog_get_options (RrExportDialog *self,
                                             RrExportOptions *options);

G_END_DECLS
