/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrElementRow: one element in an RrElementsEditor: its name, and its form once unfolded. */

#include <adwaita.h>

#include "rr-elements-editor.h"

G_BEGIN_DECLS

#define RR_TYPE_ELEMENT_ROW (rr_element_row_get_type ())
G_DECLARE_FINAL_TYPE (RrElementRow, rr_element_row, RR, ELEMENT_ROW, AdwExpanderRow)

GtkWidget *rr_element_row_new         (RrSession            *session,
                                       const RrElementsKind *kind,
                                       gpointer              element);
gpointer   rr_element_row_get_element (RrElementRow         *self);
void       rr_element_row_update      (RrElementRow         *self);

G_END_DECLS
