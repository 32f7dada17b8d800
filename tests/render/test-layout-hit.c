/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render-support.h"

#include "rr-theme.h"
#include "rr-value.h"

typedef struct
{
  RrDocument *document;
  RrLayout *layout;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  mirrored)
{
  fixture->document = test_document_new ();
  fixture->layout = test_layout_new (fixture->document);
  rr_layout_set_editable (fixture->layout, TRUE);
  rr_layout_set_mirrored (fixture->layout, GPOINTER_TO_INT (mirrored));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->layout);
  g_object_unref (fixture->document);
}

/* Points are written from left to right; a mirrored layout has them on the other side. */
static void
hit (Fixture *fixture,
     double   x,
     double   y,
     RrHit   *result)
{
  rr_layout_hit (fixture->layout, rr_layout_get_mirrored (fixture->layout) ? -x : x, y, 4, result);
}

static void
test_hit (Fixture       *fixture,
          gconstpointer  data)
{
  RrHit at;
  double x, y;

  hit (fixture, 200, 100, &at);
  g_assert_cmpint (at.kind, ==, RR_HIT_CARD);
  g_assert_true (at.touchpoint == test_find (fixture->document, "a"));
  g_assert_true (at.stage == test_find (fixture->document, "s1"));

  hit (fixture, 400, 300, &at);
  g_assert_cmpint (at.kind, ==, RR_HIT_CARD);
  g_assert_true (at.touchpoint == test_find (fixture->document, "c"));
  g_assert_cmpuint (at.step, ==, 1);

  hit (fixture, 308 + 4, 77 + 65, &at);
  g_assert_cmpint (at.kind, ==, RR_HIT_LINK_HANDLE);
  g_assert_true (at.touchpoint == test_find (fixture->document, "a"));

  /* An empty cell, the header above it and the name beside it. */
  hit (fixture, 160, 390, &at);
  g_assert_cmpint (at.kind, ==, RR_HIT_CELL);
  g_assert_cmpuint (at.step, ==, 0);
  g_assert_true (at.lane == test_find (fixture->document, "l2"));
  hit (fixture, 200, 20, &at);
  g_assert_cmpint (at.kind, ==, RR_HIT_STAGE_HEADER);
  g_assert_true (at.stage == test_find (fixture->document, "s1"));
  hit (fixture, 50, 400, &at);
  g_assert_cmpint (at.kind, ==, RR_HIT_LANE_LABEL);
  g_assert_true (at.lane == test_find (fixture->document, "l2"));

  /* In the middle of the short line between b and c. */
  hit (fixture, 318 + 76, 213, &at);
  g_assert_cmpint (at.kind, ==, RR_HIT_LINK);
  g_assert_true (at.link == test_find (fixture->document, "k2"));

  g_assert_true (rr_layout_get_curve_point (fixture->layout, test_find (fixture->document, "le"),
                                            test_find (fixture->document, "b"), RR_PERIOD_BEFORE, &x, &y));
  rr_layout_hit (fixture->layout, x + 3, y - 3, 4, &at);
  g_assert_cmpint (at.kind, ==, RR_HIT_CURVE_POINT);
  g_assert_true (at.touchpoint == test_find (fixture->document, "b"));

  hit (fixture, 170, 755, &at);
  g_assert_cmpint (at.kind, ==, RR_HIT_ITEM);
  g_assert_true (at.lane == test_find (fixture->document, "lp"));
  g_assert_true (at.touchpoint == test_find (fixture->document, "a"));
  g_assert_cmpuint (at.index, ==, 0);

  hit (fixture, 500, 755, &at);
  g_assert_cmpint (at.kind, ==, RR_HIT_LANE);
  hit (fixture, 680, 30, &at);
  g_assert_cmpint (at.kind, ==, RR_HIT_ADD_STAGE);
  hit (fixture, 5, 5, &at);
  g_assert_cmpint (at.kind, ==, RR_HIT_NOTHING);
  hit (fixture, -5000, 50000, &at);
  g_assert_cmpint (at.kind, ==, RR_HIT_NOTHING);
}

static void
drop_at (Fixture   *fixture,
         double     x,
         double     y,
         GPtrArray *dragged,
         RrDrop    *drop)
{
  g_assert_true (rr_layout_find_drop (fixture->layout, rr_layout_get_mirrored (fixture->layout) ? -x : x, y,
                                      dragged, drop));
}

static void
assert_drop (const RrDrop *drop,
             const char   *stage,
             guint         step,
             gboolean      new_step,
             const char   *lane,
             guint         index)
{
  g_assert_cmpstr (drop->place.stage, ==, stage);
  g_assert_cmpuint (drop->place.step, ==, step);
  g_assert_cmpint (drop->place.new_step, ==, new_step);
  g_assert_cmpstr (drop->place.lane, ==, lane);
  g_assert_cmpuint (drop->place.index, ==, index);
}

static void
test_drop (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) dragged = g_ptr_array_new ();
  double side = rr_layout_get_mirrored (fixture->layout) ? -1 : 1;
  RrDrop drop;
  double dx, dy;

  g_ptr_array_add (dragged, test_find (fixture->document, "e"));

  /* Over, between and under the two cards of a cell. */
  drop_at (fixture, 390, 80, dragged, &drop);
  assert_drop (&drop, "s1", 1, FALSE, "l1", 0);
  drop_at (fixture, 390, 215, dragged, &drop);
  assert_drop (&drop, "s1", 1, FALSE, "l1", 1);
  rr_layout_get_drop_offset (fixture->layout, &drop, dragged, test_find (fixture->document, "c"), &dx, &dy);
  g_assert_cmpfloat (dy, ==, 141);
  rr_layout_get_drop_offset (fixture->layout, &drop, dragged, test_find (fixture->document, "b"), &dx, &dy);
  g_assert_cmpfloat (dy, ==, 0);
  drop_at (fixture, 390, 340, dragged, &drop);
  assert_drop (&drop, "s1", 1, FALSE, "l1", 2);
  g_assert_cmpfloat (drop.mark.width, ==, RR_CARD_WIDTH);

  /* Between two columns: a new one, and the cards beside it step aside. */
  drop_at (fixture, 313, 150, dragged, &drop);
  assert_drop (&drop, "s1", 1, TRUE, "l1", 0);
  g_assert_cmpfloat (drop.mark.width, <, 10);
  rr_layout_get_drop_offset (fixture->layout, &drop, dragged, test_find (fixture->document, "a"), &dx, &dy);
  g_assert_cmpfloat (dx * side, <, 0);
  rr_layout_get_drop_offset (fixture->layout, &drop, dragged, test_find (fixture->document, "b"), &dx, &dy);
  g_assert_cmpfloat (dx * side, >, 0);

  /* After the last column, and far below all lanes: the nearest lane that holds cards. */
  drop_at (fixture, 478, 5000, dragged, &drop);
  assert_drop (&drop, "s1", 2, FALSE, "l2", 0);

  /* The only card of a stage makes no column beside its own. */
  drop_at (fixture, 655, 450, dragged, &drop);
  assert_drop (&drop, "s2", 0, FALSE, "l2", 0);

  /* Cards that are dragged do not count: b over c stays the first. */
  g_ptr_array_add (dragged, test_find (fixture->document, "b"));
  drop_at (fixture, 390, 240, dragged, &drop);
  assert_drop (&drop, "s1", 1, FALSE, "l1", 0);
  g_assert_cmpfloat (drop.dragged_height, ==, 282);
}

/* What find_drop promises is what the model does with it. */
static void
test_drop_lands (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GPtrArray) dragged = g_ptr_array_new ();
  g_autoptr (GPtrArray) cell = NULL;
  g_autoptr (GError) error = NULL;
  RrDrop drop;

  g_ptr_array_add (dragged, test_find (fixture->document, "e"));
  drop_at (fixture, 390, 215, dragged, &drop);
  rr_journey_move_touchpoints (fixture->document, dragged, &drop.place, &error);
  g_assert_no_error (error);
  cell = rr_layout_list_cell (fixture->layout, test_find (fixture->document, "s1"), 1,
                              test_find (fixture->document, "l1"));
  g_assert_cmpuint (cell->len, ==, 3);
  g_assert_true (cell->pdata[1] == test_find (fixture->document, "e"));
}

static void
test_reorder (Fixture       *fixture,
              gconstpointer  data)
{
  double side = rr_layout_get_mirrored (fixture->layout) ? -1 : 1;
  RrRect mark;

  g_assert_cmpint (rr_layout_find_stage_position (fixture->layout, side * 10, &mark), ==, 0);
  g_assert_cmpint (rr_layout_find_stage_position (fixture->layout, side * 400, &mark), ==, 1);
  g_assert_cmpint (rr_layout_find_stage_position (fixture->layout, side * 5000, &mark), ==, 2);
  g_assert_cmpint (rr_layout_find_lane_position (fixture->layout, 0, &mark), ==, 0);
  g_assert_cmpint (rr_layout_find_lane_position (fixture->layout, 300, &mark), ==, 1);
  g_assert_cmpint (rr_layout_find_lane_position (fixture->layout, 9000, &mark), ==, 5);

  /* Positions count hidden lanes. */
  test_set (fixture->document, "l1", "hidden", rr_value_boolean (TRUE));
  g_assert_cmpint (rr_layout_find_lane_position (fixture->layout, 200, &mark), ==, 2);
}

static void
add (const char *name,
     void      (*test) (Fixture *, gconstpointer))
{
  g_autofree char *straight = g_strconcat ("/layout-hit/", name, NULL);
  g_autofree char *mirrored = g_strconcat ("/layout-hit/mirrored/", name, NULL);

  g_test_add (straight, Fixture, GINT_TO_POINTER (FALSE), set_up, test, tear_down);
  g_test_add (mirrored, Fixture, GINT_TO_POINTER (TRUE), set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("hit", test_hit);
  add ("drop", test_drop);
  add ("drop-lands", test_drop_lands);
  add ("reorder", test_reorder);

  return g_test_run ();
}
