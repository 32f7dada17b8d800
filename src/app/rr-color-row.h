/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrColorRow: a row for a color: one of a palette, any other by its code, or none. */

#include <adwaita.h>

#include "rr-field-editor.h"

G_BEGIN_DECLS

#define RR_TYPE_COLOR_ROW (rr_color_row_get_type ())
G_DECLARE_FINAL_TYPE (RrColorRow, rr_color_row, RR, COLOR_ROW, AdwActionRow)

GtkWidget *rr_color_row_new (RrFieldEditor *editor);

G_END_DECLS
