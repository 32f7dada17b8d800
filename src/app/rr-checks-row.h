/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrChecksRow: a row that unfolds into a list to tick off.
 *
 * Segments of a touchpoint, channels and checks of a message.  With several
 * elements a tick may be half set.
 */

#include <adwaita.h>

#include "rr-field-editor.h"

G_BEGIN_DECLS

#define RR_TYPE_CHECKS_ROW (rr_checks_row_get_type ())
G_DECLARE_FINAL_TYPE (RrChecksRow, rr_checks_row, RR, CHECKS_ROW, AdwExpanderRow)

GtkWidget *rr_checks_row_new       (RrFieldEditor *editor);
void       rr_checks_row_set_among (RrChecksRow   *self,
                                    RrFieldEditor *among);
void       rr_checks_row_set_empty (RrChecksRow   *self,
                                    const char    *text);

G_END_DECLS
