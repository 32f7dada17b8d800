/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrItemRow: a row for one text of a list of texts.
 *
 * It knows nothing of the list: it says what a person does with it.  Enter asks for
 * another one below, Backspace in an empty one removes it, Alt+Up and Alt+Down move it.
 */

#include <adwaita.h>

G_BEGIN_DECLS

#define RR_TYPE_ITEM_ROW (rr_item_row_get_type ())
G_DECLARE_FINAL_TYPE (RrItemRow, rr_item_row, RR, ITEM_ROW, AdwPreferencesRow)

/* Signals:
 *
 * typed (RrItemRow *)           the text is another
 * next (RrItemRow *)            another one is wanted below
 * remove (RrItemRow *)          it is not wanted any more
 * move (RrItemRow *, int step)  it is wanted one place up (−1) or down (+1)
 * left (RrItemRow *)            the focus went elsewhere
 */

GtkWidget *rr_item_row_new       (const char *label);
char      *rr_item_row_get_text  (RrItemRow  *self);
void       rr_item_row_set_text  (RrItemRow  *self,
                                  const char *text);
gboolean   rr_item_row_is_blank  (RrItemRow  *self);
void       rr_item_row_set_error (RrItemRow  *self,
                                  const char *message);
void       rr_item_row_focus     (RrItemRow  *self);

G_END_DECLS
