/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-support.h"

#include "rr-guide.h"
#include "rr-new-map.h"

/* The one that is beside the map; NULL while it is closed. */
static GtkWidget *
find_guide (RrWindow *window)
{
  return app_find_widget (GTK_WIDGET (window), RR_TYPE_GUIDE);
}

static void
test_open_and_close (void)
{
  RrWindow *window = app_create_window ();

  g_assert_null (find_guide (window));
  app_activate (window, "guide");
  g_assert_nonnull (find_guide (window));
  g_assert_cmpuint (rr_guide_get_step (RR_GUIDE (find_guide (window))), ==, 0);

  /* With a map there is no need to say where to get one. */
  app_activate (window, "new");
  app_wait (app_has_session, window);
  g_assert_cmpuint (rr_guide_get_step (RR_GUIDE (find_guide (window))), ==, 1);

  app_activate (window, "guide");
  g_assert_null (find_guide (window));
  app_close (window);
}

/* Presses what has a tooltip. */
static void
press (GtkWidget  *root,
       const char *tooltip)
{
  if (GTK_IS_BUTTON (root) && g_strcmp0 (gtk_widget_get_tooltip_text (root), tooltip) == 0)
    g_signal_emit_by_name (root, "clicked");

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    press (child, tooltip);
}

/* From step to step and back, with what each of them offers to do. */
static void
test_steps (void)
{
  RrWindow *window = app_create_window ();
  RrGuide *guide;

  app_activate (window, "new");
  app_wait (app_has_session, window);
  app_activate (window, "guide");
  guide = RR_GUIDE (find_guide (window));

  for (guint step = 1; step < 8; step++)
    {
      g_assert_cmpuint (rr_guide_get_step (guide), ==, step);
      press (GTK_WIDGET (guide), "The next step");
    }
  press (GTK_WIDGET (guide), "The next step");
  for (guint step = 8; step > 0; step--)
    {
      g_assert_cmpuint (rr_guide_get_step (guide), ==, step);
      press (GTK_WIDGET (guide), "The step before");
    }
  g_assert_cmpuint (rr_guide_get_step (guide), ==, 0);

  app_close (window);
}

static void
test_follows_map (void)
{
  g_autoptr (RrDocument) document = rr_new_map_create (NULL);
  g_autoptr (RrSession) session = rr_session_new (document);
  g_autoptr (GtkWidget) guide = g_object_ref_sink (rr_guide_new ());

  rr_guide_set_session (RR_GUIDE (guide), session);
  g_assert_cmpuint (rr_guide_get_step (RR_GUIDE (guide)), ==, 1);
  rr_guide_set_session (RR_GUIDE (guide), NULL);
  g_assert_cmpuint (rr_guide_get_step (RR_GUIDE (guide)), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  app_test_init (&argc, &argv);

  g_test_add_func ("/app/guide/open-and-close", test_open_and_close);
  g_test_add_func ("/app/guide/steps", test_steps);
  g_test_add_func ("/app/guide/follows-map", test_follows_map);

  return app_test_finish (g_test_run ());
}
