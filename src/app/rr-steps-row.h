/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrStepsRow: a row for a small whole number, all of whose values can be seen.
 *
 * Importance, effort and severity: one button each, and a word for the one that
 * is chosen.
 */

#include <adwaita.h>

#include "rr-field-editor.h"

G_BEGIN_DECLS

#define RR_TYPE_STEPS_ROW (rr_steps_row_get_type ())
G_DECLARE_FINAL_TYPE (RrStepsRow, rr_steps_row, RR, STEPS_ROW, AdwActionRow)

GtkWidget *rr_steps_row_new (RrFieldEditor     *editor,
                             const char *const *words);

G_END_DECLS
