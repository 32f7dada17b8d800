/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrCaptureDialog: takes down a workshop at the speed of talk, as a list.
 *
 * It says while one types what comes of the text; all of it is one undo step.
 */

#include <adwaita.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_CAPTURE_DIALOG (rr_capture_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RrCaptureDialog, rr_capture_dialog, RR, CAPTURE_DIALOG, AdwWindow)

GtkWindow *rr_capture_dialog_show (GtkWindow *parent,
                                   RrSession *session);

G_END_DECLS
