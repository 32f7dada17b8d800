/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrCompareDialog: two scenarios side by side, as a table of touchpoints.
 *
 * The first is the active one; the second is chosen.  Activating a row shows its
 * touchpoint on the map.
 */

#include <adwaita.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_COMPARE_DIALOG (rr_compare_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RrCompareDialog, rr_compare_dialog, RR, COMPARE_DIALOG, AdwWindow)

GtkWindow *rr_compare_dialog_show (GtkWindow *parent,
                                   RrSession *session);

G_END_DECLS
