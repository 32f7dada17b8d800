/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What moves by itself, that it arrives, that it can be interrupted, and that it can be turned off. */
#include "canvas-support.h"

#include "rr-card-view.h"

static void
set_animations (CanvasFixture *f,
                gboolean       enabled)
{
  g_object_set (gtk_widget_get_settings (GTK_WIDGET (f->canvas)), "gtk-enable-animations", enabled, NULL);
}

/* Runs until nothing moves any more. */
static void
run (CanvasFixture *f)
{
  while (f->canvas->glide.tick != 0 || f->canvas->glide.shift_tick != 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
set_up (CanvasFixture *f,
        gconstpointer  data)
{
  canvas_set_up (f, data);
  canvas_settle (f);
  /* Too large to be in sight as a whole, and scrolled. */
  rr_canvas_set_zoom (f->canvas, 3);
  rr_canvas_scroll_by (f->canvas, 300, 200);
  canvas_settle (f);
  set_animations (f, TRUE);
}

static void
tear_down (CanvasFixture *f,
           gconstpointer  data)
{
  set_animations (f, FALSE);
  canvas_tear_down (f, data);
}

static void
test_fit (CanvasFixture *f,
          gconstpointer  data)
{
  RrViewport target = f->canvas->viewport;

  rr_viewport_fit (&target);
  rr_canvas_zoom_to_fit (f->canvas);
  g_assert_cmpfloat (rr_canvas_get_zoom (f->canvas), ==, 3);
  g_assert_cmpuint (f->canvas->glide.tick, !=, 0);
  run (f);
  g_assert_cmpfloat (rr_canvas_get_zoom (f->canvas), ==, target.zoom);
  g_assert_cmpfloat (f->canvas->viewport.scroll_x, ==, 0);
  g_assert_cmpfloat (f->canvas->viewport.scroll_y, ==, 0);
}

static void
test_interrupted (CanvasFixture *f,
                  gconstpointer  data)
{
  rr_canvas_zoom_to_fit (f->canvas);
  rr_canvas_set_zoom (f->canvas, 2);
  run (f);
  g_assert_cmpfloat (rr_canvas_get_zoom (f->canvas), ==, 2);

  rr_canvas_zoom_to_fit (f->canvas);
  gtk_adjustment_set_value (f->canvas->adjustments[GTK_ORIENTATION_HORIZONTAL], 17);
  run (f);
  g_assert_cmpfloat (rr_canvas_get_zoom (f->canvas), ==, 2);
  g_assert_cmpfloat (f->canvas->viewport.scroll_x, ==, 17);
}

static void
test_jump (CanvasFixture *f,
           gconstpointer  data)
{
  RrTouchpoint *card = canvas_test_card (f->session, "tp-a");
  RrRect rect, body;
  double x, y;

  rr_canvas_scroll_by (f->canvas, 10000, 10000);
  rr_session_reveal (f->session, RR_ELEMENT (card));
  g_assert_cmpuint (f->canvas->glide.tick, !=, 0);
  run (f);
  g_assert_true (rr_layout_get_card (f->canvas->layout, card, &rect));
  rr_viewport_get_body (&f->canvas->viewport, &body);
  rr_viewport_to_widget (&f->canvas->viewport, rect.x, rect.y, &x, &y);
  g_assert_true (rr_rect_contains (&body, x, y));
}

static void
test_off (CanvasFixture *f,
          gconstpointer  data)
{
  RrViewport target = f->canvas->viewport;

  set_animations (f, FALSE);
  rr_viewport_fit (&target);
  rr_canvas_zoom_to_fit (f->canvas);
  g_assert_cmpuint (f->canvas->glide.tick, ==, 0);
  g_assert_cmpfloat (rr_canvas_get_zoom (f->canvas), ==, target.zoom);
}

/* The card tp-a is dragged above tp-c and tp-d, which move down, and back. */
static void
test_room (CanvasFixture *f,
           gconstpointer  data)
{
  RrTouchpoint *card = canvas_test_card (f->session, "tp-d");
  double x, y, to_x, to_y, dx, dy;
  RrShift *shift;

  rr_canvas_zoom_to_fit (f->canvas);
  run (f);
  canvas_settle (f);
  canvas_point (f, "tp-a", &x, &y);
  canvas_point (f, "tp-c", &to_x, &to_y);
  to_y -= 20;
  rr_canvas_press (f->canvas, x, y, 1, 0);
  g_assert_true (rr_canvas_drag_begin (f->canvas, x, y, 0));
  rr_canvas_drag_update (f->canvas, to_x, to_y, 0);
  rr_canvas_get_card_shift (f->canvas, card, &dx, &dy);
  g_assert_cmpfloat (dy, >, 0);

  shift = rr_card_view_get_shift (RR_CARD_VIEW (rr_canvas_find_view (f->canvas, card)));
  canvas_settle (f);
  run (f);
  g_assert_cmpfloat (shift->y, ==, dy);

  rr_canvas_drag_cancel (f->canvas);
  canvas_settle (f);
  run (f);
  g_assert_cmpfloat (shift->x, ==, 0);
  g_assert_cmpfloat (shift->y, ==, 0);
}

#define ADD(name, function) \
  g_test_add ("/canvas-glide/" name, CanvasFixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  ADD ("fit", test_fit);
  ADD ("interrupted", test_interrupted);
  ADD ("jump", test_jump);
  ADD ("off", test_off);
  ADD ("room", test_room);
  return g_test_run ();
}
