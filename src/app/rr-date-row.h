/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrDateRow: a row for a day or a moment: typed, or chosen from a calendar.
 *
 * Enter or leaving the row takes what was typed; what is no date stays, and is
 * marked.  A moment keeps its time when another day is chosen.
 */

#include <adwaita.h>

#include "rr-field-editor.h"

G_BEGIN_DECLS

#define RR_TYPE_DATE_ROW (rr_date_row_get_type ())
G_DECLARE_FINAL_TYPE (RrDateRow, rr_date_row, RR, DATE_ROW, AdwEntryRow)

/* Properties: "date" (string), as a map holds it, or NULL: none; notified once what a
 * person entered is taken.  "valid" (boolean, readable): whether what stands there now
 * is a date or nothing; notified while one types. */

GtkWidget  *rr_date_row_new           (void);
GtkWidget  *rr_date_row_new_for_field (RrFieldEditor *editor);
const char *rr_date_row_get_date      (RrDateRow     *self);
void        rr_date_row_set_date      (RrDateRow     *self,
                                       const char    *date);
gboolean    rr_date_row_get_valid     (RrDateRow     *self);

G_END_DECLS
