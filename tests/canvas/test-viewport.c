/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The arithmetic of scrolling and zooming. */
#include <glib.h>
#include <math.h>

#include "rr-viewport.h"

#define TOLERANCE 1e-6

static RrViewport
make (void)
{
  RrViewport viewport;

  rr_viewport_init (&viewport);
  viewport.width = 800;
  viewport.height = 600;
  viewport.right = 2000;
  viewport.bottom = 1500;
  viewport.frozen_width = 140;
  viewport.frozen_height = 50;
  return viewport;
}

static void
test_there_and_back (void)
{
  RrViewport viewport = make ();

  viewport.zoom = 1.7;
  viewport.scroll_x = 321;
  viewport.scroll_y = 77;
  for (double x = -100; x < 900; x += 99.5)
    {
      double map_x, map_y, back_x, back_y;

      rr_viewport_to_map (&viewport, x, x / 2, &map_x, &map_y);
      rr_viewport_to_widget (&viewport, map_x, map_y, &back_x, &back_y);
      g_assert_cmpfloat_with_epsilon (back_x, x, TOLERANCE);
      g_assert_cmpfloat_with_epsilon (back_y, x / 2, TOLERANCE);
    }
}

static void
test_zoom_keeps_point (void)
{
  const double zooms[] = { 0.9, 1.3, 3.9, 2, 1.01 };
  RrViewport viewport = make ();
  double map_x, map_y, x, y;

  viewport.scroll_x = 600;
  viewport.scroll_y = 450;
  rr_viewport_to_map (&viewport, 400, 300, &map_x, &map_y);
  for (gsize i = 0; i < G_N_ELEMENTS (zooms); i++)
    {
      rr_viewport_zoom_at (&viewport, zooms[i], 400, 300);
      rr_viewport_to_widget (&viewport, map_x, map_y, &x, &y);
      g_assert_cmpfloat (viewport.zoom, ==, zooms[i]);
      /* Offsets are whole pixels. */
      g_assert_cmpfloat_with_epsilon (x, 400, 0.5 + TOLERANCE);
      g_assert_cmpfloat_with_epsilon (y, 300, 0.5 + TOLERANCE);
    }
}

static void
test_zoom_is_limited (void)
{
  RrViewport viewport = make ();

  rr_viewport_zoom_at (&viewport, 100, 0, 0);
  g_assert_cmpfloat (viewport.zoom, ==, 4);
  rr_viewport_zoom_at (&viewport, 0.0001, 0, 0);
  g_assert_cmpfloat (viewport.zoom, ==, 0.1);
  g_assert_cmpfloat (viewport.scroll_x, ==, 0);
  g_assert_cmpfloat (viewport.scroll_y, ==, 0);
}

static void
test_steps_stop_at_one (void)
{
  double zoom = 0.3;
  gboolean met_one = FALSE;

  for (int i = 0; i < 30 && zoom < 4; i++)
    {
      double next = rr_viewport_step_zoom (zoom, 1);

      g_assert_cmpfloat (next, >, zoom);
      met_one |= next == 1;
      zoom = next;
    }
  g_assert_true (met_one);
  g_assert_cmpfloat (zoom, ==, 4);
  g_assert_cmpfloat (rr_viewport_step_zoom (1.1, -1), ==, 1);
  g_assert_cmpfloat (rr_viewport_step_zoom (1, -1), <, 1);
  g_assert_cmpfloat (rr_viewport_step_zoom (0.1, -5), ==, 0.1);
}

static void
test_fit (void)
{
  RrViewport viewport = make ();

  viewport.scroll_x = 500;
  rr_viewport_fit (&viewport);
  g_assert_cmpfloat_with_epsilon (viewport.zoom, 0.4, TOLERANCE);
  g_assert_cmpfloat (viewport.scroll_x, ==, 0);

  /* A small map is not blown up. */
  viewport.right = viewport.bottom = 100;
  rr_viewport_fit (&viewport);
  g_assert_cmpfloat (viewport.zoom, ==, 1);

  /* Nothing to fit, no size to fit into. */
  viewport.right = 0;
  viewport.zoom = 0.7;
  rr_viewport_fit (&viewport);
  g_assert_cmpfloat (viewport.zoom, ==, 0.7);
}

static void
test_show (void)
{
  RrViewport viewport = make ();
  RrRect in_sight = { 300, 200, 100, 100 };
  RrRect right_of_it = { 900, 200, 100, 100 };
  RrRect under_names = { 900, 200, 10, 10 };
  double x, y;

  rr_viewport_show (&viewport, &in_sight, 10);
  g_assert_cmpfloat (viewport.scroll_x, ==, 0);
  g_assert_cmpfloat (viewport.scroll_y, ==, 0);

  rr_viewport_show (&viewport, &right_of_it, 10);
  g_assert_cmpfloat (viewport.scroll_x, ==, 210);

  /* What the names cover is not in sight. */
  viewport.scroll_x = 850;
  rr_viewport_show (&viewport, &under_names, 10);
  rr_viewport_to_widget (&viewport, 900, 200, &x, &y);
  g_assert_cmpfloat_with_epsilon (x, 150, TOLERANCE);
}

static void
test_frozen (void)
{
  RrViewport viewport = make ();
  RrRect body;

  viewport.zoom = 2;
  viewport.scroll_x = 300;
  viewport.scroll_y = 200;
  g_assert_cmpfloat (rr_viewport_offset_x (&viewport, TRUE), ==, 0);
  g_assert_cmpfloat (rr_viewport_offset_x (&viewport, FALSE), ==, -300);
  g_assert_cmpfloat (rr_viewport_offset_y (&viewport, TRUE), ==, 0);
  g_assert_cmpfloat (rr_viewport_offset_y (&viewport, FALSE), ==, -200);
  rr_viewport_get_body (&viewport, &body);
  g_assert_cmpfloat (body.x, ==, 280);
  g_assert_cmpfloat (body.y, ==, 100);
  g_assert_cmpfloat (body.width, ==, 520);
}

/* From right to left the map lies at negative x, names at its right end. */
static void
test_mirrored (void)
{
  RrViewport viewport = make ();
  RrRect body;
  double x, y;

  viewport.rtl = TRUE;
  viewport.left = -2000;
  viewport.right = 0;
  viewport.scroll_x = 1200;
  rr_viewport_to_widget (&viewport, -140, 0, &x, &y);
  g_assert_cmpfloat (x, ==, 660);
  viewport.scroll_x = 0;
  g_assert_cmpfloat (-140 + rr_viewport_offset_x (&viewport, TRUE), ==, 660);
  rr_viewport_get_body (&viewport, &body);
  g_assert_cmpfloat (body.x, ==, 0);
  g_assert_cmpfloat (body.width, ==, 660);

  /* A narrow map stands at the right edge. */
  viewport.left = -300;
  rr_viewport_to_widget (&viewport, 0, 0, &x, &y);
  g_assert_cmpfloat (x, ==, 800);
}

static void
test_device_pixels (void)
{
  RrViewport viewport = make ();

  for (int scale = 1; scale <= 3; scale++)
    {
      viewport.scale = scale;
      for (viewport.scroll_x = 0; viewport.scroll_x < 5; viewport.scroll_x += 0.13)
        {
          double offset = rr_viewport_offset_x (&viewport, FALSE) * scale;

          g_assert_cmpfloat_with_epsilon (offset, round (offset), TOLERANCE);
          g_assert_cmpfloat_with_epsilon (offset / scale, -viewport.scroll_x, 0.5 / scale + TOLERANCE);
        }
    }
}

static void
test_edges (void)
{
  RrViewport viewport = make ();
  double x, y, faster;

  rr_viewport_edge_speed (&viewport, 400, 300, &x, &y);
  g_assert_cmpfloat (x, ==, 0);
  g_assert_cmpfloat (y, ==, 0);
  rr_viewport_edge_speed (&viewport, 790, 300, &x, &y);
  g_assert_cmpfloat (x, >, 0);
  rr_viewport_edge_speed (&viewport, 799, 300, &faster, &y);
  g_assert_cmpfloat (faster, >, x);
  rr_viewport_edge_speed (&viewport, 150, 60, &x, &y);
  g_assert_cmpfloat (x, <, 0);
  g_assert_cmpfloat (y, <, 0);
}

/* What stands over the lower edge covers nothing that is to be seen. */
static void
test_room (void)
{
  RrViewport viewport = make ();
  const RrRect last = { 500, 1400, 100, 100 };

  viewport.room = 60;
  rr_viewport_show (&viewport, &last, 0);
  g_assert_cmpfloat (viewport.scroll_y, ==, 1500 - 600 + 60);
  rr_viewport_fit (&viewport);
  g_assert_cmpfloat_with_epsilon (viewport.zoom, 540 / 1500.0, TOLERANCE);
  g_assert_cmpfloat (rr_viewport_get_upper_y (&viewport), ==, 600);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/viewport/there-and-back", test_there_and_back);
  g_test_add_func ("/viewport/zoom-keeps-point", test_zoom_keeps_point);
  g_test_add_func ("/viewport/zoom-is-limited", test_zoom_is_limited);
  g_test_add_func ("/viewport/steps-stop-at-one", test_steps_stop_at_one);
  g_test_add_func ("/viewport/fit", test_fit);
  g_test_add_func ("/viewport/show", test_show);
  g_test_add_func ("/viewport/frozen", test_frozen);
  g_test_add_func ("/viewport/mirrored", test_mirrored);
  g_test_add_func ("/viewport/device-pixels", test_device_pixels);
  g_test_add_func ("/viewport/edges", test_edges);
  g_test_add_func ("/viewport/room", test_room);
  return g_test_run ();
}
