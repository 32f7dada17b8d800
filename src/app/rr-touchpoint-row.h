/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrTouchpointRow: a row that refers to a touchpoint: choose another, or go there. */

#include <adwaita.h>

#include "rr-field-editor.h"

G_BEGIN_DECLS

#define RR_TYPE_TOUCHPOINT_ROW (rr_touchpoint_row_get_type ())
G_DECLARE_FINAL_TYPE (RrTouchpointRow, rr_touchpoint_row, RR, TOUCHPOINT_ROW, AdwActionRow)

GtkWidget *rr_touchpoint_row_new (RrFieldEditor *editor);

G_END_DECLS
