/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The rows of the sidebar's forms: which control suits a field, and what all of
 * them have in common.
 *
 * Each kind of row lives in a file of its own, takes an RrFieldEditor, shows its
 * value and hands back what a person does.  A value that is refused stays in its
 * control, with the reason in the row.
 */

#include <adwaita.h>

#include "rr-field-editor.h"

G_BEGIN_DECLS

GtkWidget *rr_field_row_new             (RrFieldEditor  *editor);

void       rr_field_row_show_error      (GtkWidget      *row,
                                         RrFieldEditor  *editor,
                                         const GError   *error);
void       rr_field_row_set_value       (GtkWidget      *row,
                                         RrFieldEditor  *editor,
                                         JsonNode       *value,
                                         RrCommit        commit);
void       rr_field_row_end_typing_with (GtkWidget      *row,
                                         RrFieldEditor  *editor);
gboolean   rr_field_row_set_text        (GtkWidget      *entry,
                                         const char     *text);
void       rr_field_row_ignore_scroll   (GtkWidget      *control);
GtkWidget *rr_field_row_new_button      (const char     *icon_name,
                                         const char     *label);

G_END_DECLS
