/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrSpinRow: a row for a number.
 *
 * A number may be shown multiplied (parts of one as percent) or counted from one.
 * Null is shown as a dash, and lies one step below the smallest number.
 */

#include <adwaita.h>

#include "rr-field-editor.h"

G_BEGIN_DECLS

#define RR_TYPE_SPIN_ROW (rr_spin_row_get_type ())
G_DECLARE_FINAL_TYPE (RrSpinRow, rr_spin_row, RR, SPIN_ROW, AdwActionRow)

GtkWidget *rr_spin_row_new (RrFieldEditor *editor,
                            double         factor,
                            double         offset);

G_END_DECLS
