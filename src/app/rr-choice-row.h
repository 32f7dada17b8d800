/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrChoiceRow: a row to choose one of a few values from.
 *
 * The values of an enumeration, or the stages, lanes or segments of the map.  A
 * value of an open enumeration that we do not know stays until another is chosen.
 */

#include <adwaita.h>

#include "rr-field-editor.h"

G_BEGIN_DECLS

#define RR_TYPE_CHOICE_ROW (rr_choice_row_get_type ())
G_DECLARE_FINAL_TYPE (RrChoiceRow, rr_choice_row, RR, CHOICE_ROW, AdwComboRow)

GtkWidget *rr_choice_row_new (RrFieldEditor *editor);

G_END_DECLS
