/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPersonRow: a row to name a person in, with suggestions.
 *
 * Enter or leaving the row takes the name; a name that the map does not know makes
 * the person, in the same undo step.
 */

#include <adwaita.h>

#include "rr-field-editor.h"

G_BEGIN_DECLS

#define RR_TYPE_PERSON_ROW (rr_person_row_get_type ())
G_DECLARE_FINAL_TYPE (RrPersonRow, rr_person_row, RR, PERSON_ROW, AdwEntryRow)

GtkWidget *rr_person_row_new (RrFieldEditor *editor);

G_END_DECLS
