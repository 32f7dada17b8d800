/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrSwitchRow: a row for a yes or no. */

#include <adwaita.h>

#include "rr-field-editor.h"

G_BEGIN_DECLS

#define RR_TYPE_SWITCH_ROW (rr_switch_row_get_type ())
G_DECLARE_FINAL_TYPE (RrSwitchRow, rr_switch_row, RR, SWITCH_ROW, AdwActionRow)

GtkWidget *rr_switch_row_new (RrFieldEditor *editor);

G_END_DECLS
