/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrEntryRow: a row to type a short text into.
 *
 * What is typed is in the map at once, so that nothing half-typed can be lost;
 * until the focus leaves, it is one undo step.
 */

#include <adwaita.h>

#include "rr-field-editor.h"

G_BEGIN_DECLS

#define RR_TYPE_ENTRY_ROW (rr_entry_row_get_type ())
G_DECLARE_FINAL_TYPE (RrEntryRow, rr_entry_row, RR, ENTRY_ROW, AdwEntryRow)

GtkWidget *rr_entry_row_new (RrFieldEditor *editor);

G_END_DECLS
