/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What fingers do, by the functions that their gestures call. */
#include "canvas-support.h"

#include <math.h>

static void
assert_near (double got,
             double expected)
{
  /* Offsets are rounded to whole pixels. */
  g_assert_cmpfloat_with_epsilon (got, expected, 1.01);
}

/* What was between the fingers stays there: they zoom and pan in one movement. */
static void
test_pinch (CanvasFixture *f,
            gconstpointer  data)
{
  RrRect body;
  double x, y, map_x, map_y, now_x, now_y;

  rr_canvas_set_zoom (f->canvas, 2);
  rr_canvas_scroll_by (f->canvas, 200, 150);
  rr_viewport_get_body (&f->canvas->viewport, &body);
  x = body.x + body.width / 2;
  y = body.y + body.height / 2;
  rr_viewport_to_map (&f->canvas->viewport, x, y, &map_x, &map_y);
  rr_canvas_pinch_begin (f->canvas, x, y);

  rr_canvas_pinch (f->canvas, 1, x + 60, y + 40);
  rr_viewport_to_widget (&f->canvas->viewport, map_x, map_y, &now_x, &now_y);
  g_assert_cmpfloat (rr_canvas_get_zoom (f->canvas), ==, 2);
  assert_near (now_x, x + 60);
  assert_near (now_y, y + 40);

  rr_canvas_pinch (f->canvas, 1.5, x - 30, y - 20);
  rr_viewport_to_widget (&f->canvas->viewport, map_x, map_y, &now_x, &now_y);
  g_assert_cmpfloat (rr_canvas_get_zoom (f->canvas), ==, 3);
  assert_near (now_x, x - 30);
  assert_near (now_y, y - 20);
}

/* The second finger takes back what the first one had begun to drag. */
static void
test_pinch_ends_drag (CanvasFixture *f,
                      gconstpointer  data)
{
  g_autofree char *text = NULL;
  double x, y;

  canvas_point (f, "tp-a", &x, &y);
  g_assert_true (rr_canvas_drag_begin (f->canvas, x, y, 0));
  rr_canvas_drag_update (f->canvas, x + 200, y + 200, 0);
  rr_canvas_pinch_begin (f->canvas, x, y);
  g_assert_null (f->canvas->drag.tool);
  text = canvas_test_text (f->session);
  g_assert_cmpstr (text, ==, f->original);
}

/* A finger scrolls over what is not selected, and drags what is. */
static void
test_hold (CanvasFixture *f,
           gconstpointer  data)
{
  GtkScrolledWindow *scroller =
    GTK_SCROLLED_WINDOW (gtk_widget_get_ancestor (GTK_WIDGET (f->canvas), GTK_TYPE_SCROLLED_WINDOW));
  double x, y;

  f->canvas->touch = TRUE;
  canvas_point (f, "tp-a", &x, &y);
  g_assert_false (rr_canvas_hold_scrolling (f->canvas, x, y));
  g_assert_true (gtk_scrolled_window_get_kinetic_scrolling (scroller));

  rr_session_select (f->session, canvas_test_card (f->session, "tp-a"), RR_SELECT_REPLACE);
  g_assert_true (rr_canvas_hold_scrolling (f->canvas, x, y));
  g_assert_false (gtk_scrolled_window_get_kinetic_scrolling (scroller));
  rr_canvas_release_scrolling (f->canvas);
  g_assert_true (gtk_scrolled_window_get_kinetic_scrolling (scroller));
}

/* Small things are found 22 pixels away, so that they are 44 wide; not by a pointer. */
static void
test_targets (CanvasFixture *f,
              gconstpointer  data)
{
  RrLane *lane = rr_map_find_lane (f->map, "ln-e");
  RrTouchpoint *card = canvas_test_card (f->session, "tp-a");
  double x, y;
  RrRect rect;
  RrHit hit;

  g_assert_true (rr_layout_get_curve_point (f->canvas->layout, lane, card, RR_PERIOD_BEFORE, &x, &y));
  rr_viewport_to_widget (&f->canvas->viewport, x, y, &x, &y);
  rr_canvas_hit (f->canvas, x + 18, y, &hit);
  g_assert_cmpint (hit.kind, !=, RR_HIT_CURVE_POINT);
  f->canvas->touch = TRUE;
  rr_canvas_hit (f->canvas, x + 18, y, &hit);
  g_assert_cmpint (hit.kind, ==, RR_HIT_CURVE_POINT);

  /* The handle is there for a finger once its card is selected. */
  g_assert_true (rr_layout_get_card (f->canvas->layout, card, &rect));
  rr_viewport_to_widget (&f->canvas->viewport, rect.x + rect.width, rect.y + rect.height / 2, &x, &y);
  rr_canvas_hit (f->canvas, x - 15, y, &hit);
  g_assert_cmpint (hit.kind, ==, RR_HIT_CARD);
  rr_session_select (f->session, card, RR_SELECT_REPLACE);
  rr_canvas_hit (f->canvas, x - 15, y, &hit);
  g_assert_cmpint (hit.kind, ==, RR_HIT_LINK_HANDLE);
  f->canvas->touch = FALSE;
  rr_canvas_hit (f->canvas, x - 15, y, &hit);
  g_assert_cmpint (hit.kind, ==, RR_HIT_CARD);
}

/* Resting on one card after the other selects both; the second button of a mouse does not. */
static void
test_long_press (CanvasFixture *f,
                 gconstpointer  data)
{
  double x, y;

  f->canvas->touch = TRUE;
  canvas_point (f, "tp-a", &x, &y);
  rr_canvas_open_menu_at (f->canvas, x, y);
  canvas_point (f, "tp-b", &x, &y);
  rr_canvas_open_menu_at (f->canvas, x, y);
  canvas_test_selected (f->session, "tp-a tp-b");

  f->canvas->touch = FALSE;
  canvas_point (f, "tp-e", &x, &y);
  rr_canvas_open_menu_at (f->canvas, x, y);
  canvas_test_selected (f->session, "tp-e");
}

/* On empty ground a finger that rests begins a rubber band; lifted there it has the menu. */
static void
test_rest (CanvasFixture *f,
           gconstpointer  data)
{
  RrLane *lane = rr_map_find_lane (f->map, "ln-b");
  double x, y, to_x, to_y;
  RrRect rect;

  f->canvas->touch = TRUE;
  g_assert_true (rr_layout_get_cell (f->canvas->layout, rr_map_find_stage (f->map, "st-a"), 0, lane, &rect));
  rr_viewport_to_widget (&f->canvas->viewport, rect.x + rect.width / 2, rect.y + rect.height / 2, &x, &y);
  canvas_point (f, "tp-a", &to_x, &to_y);
  rr_session_select (f->session, canvas_test_card (f->session, "tp-b"), RR_SELECT_REPLACE);

  g_assert_true (rr_canvas_rest (f->canvas, x, y));
  canvas_test_selected (f->session, "");
  rr_canvas_drag_update (f->canvas, to_x, to_y, 0);
  g_assert_false (rr_canvas_end_rest (f->canvas, x, y, TRUE));
  rr_canvas_drag_drop (f->canvas);
  canvas_test_selected (f->session, "tp-a");

  g_assert_true (rr_canvas_rest (f->canvas, x, y));
  g_assert_true (rr_canvas_end_rest (f->canvas, x, y, FALSE));
  g_assert_null (f->canvas->drag.tool);

  /* On a card it opens at once, and there is nothing to drag. */
  g_assert_false (rr_canvas_rest (f->canvas, to_x, to_y));
  g_assert_false (rr_canvas_end_rest (f->canvas, to_x, to_y, FALSE));
  canvas_test_selected (f->session, "tp-a");
}

#define ADD(name, function) \
  g_test_add ("/tool-touch/" name, CanvasFixture, NULL, canvas_set_up, function, canvas_tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  ADD ("pinch", test_pinch);
  ADD ("pinch-ends-drag", test_pinch_ends_drag);
  ADD ("hold", test_hold);
  ADD ("targets", test_targets);
  ADD ("long-press", test_long_press);
  ADD ("rest", test_rest);
  return g_test_run ();
}
