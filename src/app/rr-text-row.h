/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrTextRow: a row to type a text of several lines into.
 *
 * It grows with the text.  What is typed is in the map at once; until the focus
 * leaves, it is one undo step.  Tab goes on to the next control.
 */

#include <adwaita.h>

#include "rr-field-editor.h"

G_BEGIN_DECLS

#define RR_TYPE_TEXT_ROW (rr_text_row_get_type ())
G_DECLARE_FINAL_TYPE (RrTextRow, rr_text_row, RR, TEXT_ROW, AdwPreferencesRow)

GtkWidget *rr_text_row_new (RrFieldEditor *editor);

G_END_DECLS
