/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Text that scrolls by an animation. */
#include "rr-text-view.h"

#include "canvas-support.h"

#define LINES 200

/* Longer than the toolkit's animation takes. */
#define AFTERWARDS_MS 500

static gboolean
done_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;

  return G_SOURCE_REMOVE;
}

static void
test_stop (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *view = gtk_text_view_new ();
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  gboolean done = FALSE;
  double value;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), view);
  gtk_window_set_child (GTK_WINDOW (window), scrolled);
  gtk_window_set_default_size (GTK_WINDOW (window), 300, 200);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_adjustment_get_page_size (adjustment) <= 1)
    g_main_context_iteration (NULL, TRUE);

  for (guint i = 0; i < LINES; i++)
    gtk_text_buffer_insert_at_cursor (buffer, "line\n", -1);
  gtk_text_view_scroll_mark_onscreen (GTK_TEXT_VIEW (view), gtk_text_buffer_get_insert (buffer));
  while (gtk_adjustment_get_value (adjustment) <= 0)
    g_main_context_iteration (NULL, TRUE);

  rr_text_view_stop_scrolling (GTK_TEXT_VIEW (view));
  value = gtk_adjustment_get_value (adjustment);
  g_timeout_add (AFTERWARDS_MS, done_cb, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, value);

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/canvas/text-view/stop", test_stop);

  return g_test_run ();
}
