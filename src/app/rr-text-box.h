/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrTextBox: a text view that is as high as its text is at the width that it gets.
 *
 * GtkTextView measures its text when it is drawn, for it expects to scroll; within a
 * form it has to be right before.  Tab goes on to the next control.
 */

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RR_TYPE_TEXT_BOX (rr_text_box_get_type ())
G_DECLARE_FINAL_TYPE (RrTextBox, rr_text_box, RR, TEXT_BOX, GtkTextView)

GtkWidget *rr_text_box_new      (void);
char      *rr_text_box_get_text (RrTextBox  *self);
gboolean   rr_text_box_set_text (RrTextBox  *self,
                                 const char *text);

G_END_DECLS
