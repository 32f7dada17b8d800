/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dot voting: by pointer, as far as the votes go, undone, and as importance. */
#include "canvas-support.h"

#include "rr-votes.h"

static void
click (CanvasFixture   *f,
       const char      *id,
       GdkModifierType  modifiers)
{
  double x, y;

  canvas_point (f, id, &x, &y);
  rr_canvas_press (f->canvas, x, y, 1, modifiers);
  rr_canvas_release (f->canvas, x, y, modifiers);
}

static void
test_vote (CanvasFixture *f,
           gconstpointer  data)
{
  RrTouchpoint *a = canvas_test_card (f->session, "tp-a");

  rr_session_set_voting (f->session, 2);
  g_assert_cmpint (rr_session_count_votes_left (f->session), ==, 2);
  click (f, "tp-a", 0);
  click (f, "tp-a", 0);
  g_assert_cmpint (a->votes, ==, 2);
  g_assert_null (f->message);
  click (f, "tp-b", 0);
  g_assert_cmpint (canvas_test_card (f->session, "tp-b")->votes, ==, 0);
  g_assert_nonnull (f->message);

  /* One taken back, one undone, are there again. */
  click (f, "tp-a", GDK_SHIFT_MASK);
  g_assert_cmpint (rr_session_count_votes_left (f->session), ==, 1);
  rr_canvas_undo (f->canvas);
  rr_canvas_undo (f->canvas);
  g_assert_cmpint (a->votes, ==, 1);
  g_assert_cmpint (rr_session_count_votes_left (f->session), ==, 1);

  rr_session_next_voter (f->session);
  g_assert_cmpint (rr_session_count_votes_left (f->session), ==, 2);

  /* Nothing is dragged away while a room votes; afterwards a click selects again. */
  g_assert_false (rr_canvas_drag_begin (f->canvas, 300, 200, 0));
  rr_session_set_voting (f->session, 0);
  click (f, "tp-a", 0);
  canvas_test_selected (f->session, "tp-a");
  canvas_assert_undo (f, "Vote");
}

static void
test_apply (CanvasFixture *f,
            gconstpointer  data)
{
  RrTouchpoint *a = canvas_test_card (f->session, "tp-a");
  RrTouchpoint *b = canvas_test_card (f->session, "tp-b");
  RrTouchpoint *c = canvas_test_card (f->session, "tp-c");

  g_assert_true (rr_votes_apply (f->document, NULL));
  g_assert_false (rr_document_can_undo (f->document));

  rr_votes_add (f->document, a, 8, NULL);
  rr_votes_add (f->document, b, 4, NULL);
  rr_votes_add (f->document, b, -9, NULL);
  rr_votes_add (f->document, b, 4, NULL);
  g_assert_cmpuint (rr_votes_count (f->map), ==, 12);
  g_assert_true (rr_votes_apply (f->document, NULL));
  g_assert_cmpint (a->importance, ==, 5);
  g_assert_cmpint (b->importance, ==, 3);
  g_assert_cmpint (c->importance, ==, 1);
  rr_canvas_undo (f->canvas);
  g_assert_cmpint (c->importance, ==, 5);

  g_assert_true (rr_votes_clear (f->document, NULL));
  g_assert_cmpuint (rr_votes_count (f->map), ==, 0);
  g_assert_cmpstr (rr_document_get_undo_label (f->document), ==, "Clear Votes");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/votes/" name, CanvasFixture, NULL, canvas_set_up, function, canvas_tear_down)

  ADD ("vote", test_vote);
  ADD ("apply", test_apply);
  return g_test_run ();
}
