/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-text-view.h"

static void
stop (GtkAdjustment *adjustment)
{
  /* A value that is set ends what was on its way to another. */
  if (adjustment != NULL)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment));
}

/**
 * rr_text_view_stop_scrolling:
 * @view: a text view
 *
 * Lets the text stay where it has been scrolled to by now.
 */
void
rr_text_view_stop_scrolling (GtkTextView *view)
{
  g_return_if_fail (GTK_IS_TEXT_VIEW (view));

  stop (gtk_scrollable_get_hadjustment (GTK_SCROLLABLE (view)));
  stop (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view)));
}
