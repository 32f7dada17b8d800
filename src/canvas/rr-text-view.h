/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What a text view in a scrolled window needs before it is taken away.
 *
 * Text scrolls to its cursor by an animation.  GTK 4.8 to end one that is under way lets the
 * text view scroll again within that, and then counts the animation's end twice.  So whoever
 * has such a view connects its "unmap" with rr_text_view_stop_scrolling ().
 */

#include <gtk/gtk.h>

G_BEGIN_DECLS

void rr_text_view_stop_scrolling (GtkTextView *view);

G_END_DECLS
