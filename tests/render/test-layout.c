/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render-support.h"

#include <math.h>

#include "rr-theme.h"
#include "rr-value.h"

typedef struct
{
  RrDocument *document;
  RrLayout *layout;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->document = test_document_new ();
  fixture->layout = test_layout_new (fixture->document);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->layout);
  g_object_unref (fixture->document);
}

static void
assert_card (Fixture    *fixture,
             const char *id,
             double      x,
             double      y,
             double      width,
             double      height)
{
  RrRect rect;

  g_assert_true (rr_layout_get_card (fixture->layout, test_find (fixture->document, id), &rect));
  test_assert_rect (&rect, x, y, width, height);
}

/* Margin 14, names 132, padding 10, then columns of 162; headers end at 66, rows begin 11
 * deeper with their cards. */
static void
test_golden (Fixture       *fixture,
             gconstpointer  data)
{
  RrRect rect;

  assert_card (fixture, "a", 156, 77, 152, 131);
  assert_card (fixture, "b", 318, 77, 152, 131);
  assert_card (fixture, "c", 318, 218, 152, 131);
  assert_card (fixture, "d", 318, 378, 152, 131);
  assert_card (fixture, "e", 498, 378, 152, 131);

  g_assert_true (rr_layout_get_stage_header (fixture->layout, test_find (fixture->document, "s1"), &rect));
  test_assert_rect (&rect, 146, 14, 334, 38);
  g_assert_true (rr_layout_get_stage_header (fixture->layout, test_find (fixture->document, "s2"), &rect));
  test_assert_rect (&rect, 488, 14, 172, 38);
  g_assert_true (rr_layout_get_lane (fixture->layout, test_find (fixture->document, "l1"), &rect));
  test_assert_rect (&rect, 14, 66, 646, 294);
  g_assert_true (rr_layout_get_lane (fixture->layout, test_find (fixture->document, "l2"), &rect));
  test_assert_rect (&rect, 14, 367, 646, 153);
  g_assert_true (rr_layout_get_lane_label (fixture->layout, test_find (fixture->document, "le"), &rect));
  test_assert_rect (&rect, 14, 527, 132, 204);
  rr_layout_get_bounds (fixture->layout, &rect);
  g_assert_cmpfloat (rect.x, ==, 0);
  g_assert_cmpfloat (rect.width, ==, 674);
}

/* Only as high as their texts, and as wide as ever; and back again. */
static void
test_compact (Fixture       *fixture,
              gconstpointer  data)
{
  RrRect rect;
  double title_height;

  rr_layout_set_density (fixture->layout, RR_DENSITY_COMPACT);
  g_assert_true (rr_layout_get_title (fixture->layout, test_find (fixture->document, "a"), &rect));
  title_height = rect.height;
  g_assert_true (rr_layout_get_card (fixture->layout, test_find (fixture->document, "a"), &rect));
  test_assert_rect (&rect, 156, 77, 152, MAX (RR_CARD_MIN_HEIGHT_COMPACT,
                                              RR_CARD_PADDING_TOP + title_height + RR_CARD_SIGNS_HEIGHT));
  g_assert_cmpfloat (rect.height, <, RR_CARD_MIN_HEIGHT);
  g_assert_true (rr_layout_get_lane_label (fixture->layout, test_find (fixture->document, "le"), &rect));
  g_assert_cmpfloat (rect.height, ==, RR_EMOTION_HEIGHT_COMPACT);

  rr_layout_set_density (fixture->layout, RR_DENSITY_COMFORTABLE);
  test_golden (fixture, data);
}

/* From right to left everything stands at the mirrored place, and is as large. */
static void
test_mirrored (Fixture       *fixture,
               gconstpointer  data)
{
  RrRect rect;

  rr_layout_set_mirrored (fixture->layout, TRUE);
  assert_card (fixture, "a", -308, 77, 152, 131);
  assert_card (fixture, "e", -650, 378, 152, 131);
  g_assert_true (rr_layout_get_lane_label (fixture->layout, test_find (fixture->document, "l1"), &rect));
  test_assert_rect (&rect, -146, 66, 132, 294);
  rr_layout_get_bounds (fixture->layout, &rect);
  g_assert_cmpfloat (rect.x, ==, -674);
}

static void
count_cb (RrLayout *layout,
          guint    *n)
{
  (*n)++;
}

/* A title that needs more lines makes the card higher, and moves what is below. */
static void
test_title_grows (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *text = g_strnfill (100, 'x');
  RrRect rect;
  guint n = 0;

  assert_card (fixture, "c", 318, 218, 152, 131);
  g_signal_connect (fixture->layout, "changed", G_CALLBACK (count_cb), &n);
  test_set (fixture->document, "b", "title", rr_value_text (text));
  g_assert_cmpuint (n, ==, 1);

  /* 800 wide in 127: 7 lines of 16, and what a card has besides. */
  assert_card (fixture, "b", 318, 77, 152, 182);
  assert_card (fixture, "c", 318, 269, 152, 131);
  assert_card (fixture, "a", 156, 77, 152, 131);
  g_assert_true (rr_layout_get_lane (fixture->layout, test_find (fixture->document, "l2"), &rect));
  g_assert_cmpfloat (rect.y, ==, 418);

  rr_document_undo (fixture->document);
  assert_card (fixture, "c", 318, 218, 152, 131);
  assert_card (fixture, "d", 318, 378, 152, 131);
}

static void
test_hidden (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) links = NULL;
  RrRect rect;

  test_set (fixture->document, "l1", "hidden", rr_value_boolean (TRUE));
  g_assert_false (rr_layout_get_card (fixture->layout, test_find (fixture->document, "a"), &rect));
  g_assert_false (rr_layout_get_lane (fixture->layout, test_find (fixture->document, "l1"), &rect));
  assert_card (fixture, "d", 318, 77, 152, 131);
  links = rr_layout_list_links (fixture->layout, NULL);
  g_assert_cmpuint (links->len, ==, 0);
}

typedef struct
{
  guint n;
  RrRect last;
  GString *texts;
} Seen;

static void
see_item_cb (const RrItem *item,
             gpointer      user_data)
{
  Seen *seen = user_data;

  seen->n++;
  seen->last = item->rect;
  g_string_append_printf (seen->texts, "%s.", item->text);
}

static void
test_items (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GString) texts = g_string_new (NULL);
  Seen seen = { 0, { 0 }, texts };
  RrRect lane, area;

  rr_layout_foreach_item (fixture->layout, NULL, see_item_cb, &seen);
  g_assert_cmpstr (texts->str, ==, "of the stage.too far.of the card.slow.nobody knows what comes next.");

  /* A box is as high as its text, and the texts of a stage push down those of its cards. */
  g_assert_true (rr_layout_get_lane (fixture->layout, test_find (fixture->document, "lp"), &lane));
  g_assert_cmpfloat (seen.last.height, ==, 16 * 2 + 8);
  g_assert_cmpfloat (lane.height, ==, 2 * 11 + 24 + 5 + 40);
  g_assert_true (rr_layout_get_lane (fixture->layout, test_find (fixture->document, "lt"), &lane));
  g_assert_cmpfloat (lane.height, ==, 2 * 11 + 24 + 5 + 24);

  /* Only what is seen is told. */
  area = RR_RECT_INIT (156, 0, 10, 2000);
  seen.n = 0;
  rr_layout_foreach_item (fixture->layout, &area, see_item_cb, &seen);
  g_assert_cmpuint (seen.n, ==, 3);
}

static void
test_links (Fixture       *fixture,
            gconstpointer  data)
{
  RrLinkPath path;
  RrRect away = { -500, -500, 10, 10 };
  g_autoptr (GPtrArray) links = rr_layout_list_links (fixture->layout, NULL);
  g_autoptr (GPtrArray) none = rr_layout_list_links (fixture->layout, &away);

  g_assert_cmpuint (links->len, ==, 3);
  g_assert_cmpuint (none->len, ==, 0);

  /* b stands right beside a, so the line to d leaves downwards, and arrives level. */
  g_assert_true (rr_layout_get_link_path (fixture->layout, test_find (fixture->document, "k1"), &path));
  g_assert_cmpfloat (path.x0, ==, 156 + 76);
  g_assert_cmpfloat (path.y0, ==, 77 + 131);
  g_assert_cmpfloat (path.x3, ==, 318);
  g_assert_cmpfloat (path.y3, ==, 378 + 65.5);

  /* One over the other: from edge to edge. */
  g_assert_true (rr_layout_get_link_path (fixture->layout, test_find (fixture->document, "k2"), &path));
  g_assert_cmpfloat (path.x0, ==, path.x3);
  g_assert_cmpfloat (path.y0, ==, 208);
  g_assert_cmpfloat (path.y3, ==, 218);

  rr_document_remove (fixture->document, test_find (fixture->document, "a"));
  g_clear_pointer (&links, g_ptr_array_unref);
  links = rr_layout_list_links (fixture->layout, NULL);
  g_assert_cmpuint (links->len, ==, 2);
  rr_document_undo (fixture->document);
  g_clear_pointer (&links, g_ptr_array_unref);
  links = rr_layout_list_links (fixture->layout, NULL);
  g_assert_cmpuint (links->len, ==, 3);
}

static void
test_curve (Fixture       *fixture,
            gconstpointer  data)
{
  RrLane *lane = test_find (fixture->document, "le");
  g_autoptr (GArray) before = rr_layout_get_curve (fixture->layout, lane, RR_PERIOD_BEFORE, NULL);
  g_autoptr (GArray) during = NULL;
  g_autoptr (RrAssessment) assessment = NULL;
  double x, y;

  /* The mean of b, c and d is 0. */
  g_assert_cmpuint (before->len, ==, 3);
  g_assert_cmpfloat (g_array_index (before, RrCurveMean, 0).x, ==, 156 + 76);
  g_assert_cmpfloat (g_array_index (before, RrCurveMean, 0).y, ==, rr_layout_emotion_to_y (fixture->layout, lane, 2));
  g_assert_cmpfloat (g_array_index (before, RrCurveMean, 1).y, ==, rr_layout_emotion_to_y (fixture->layout, lane, 0));

  g_assert_true (rr_layout_get_curve_point (fixture->layout, lane, test_find (fixture->document, "b"),
                                            RR_PERIOD_BEFORE, &x, &y));
  g_assert_cmpfloat (x, ==, 318 + 76);
  g_assert_cmpfloat_with_epsilon (rr_layout_y_to_emotion (fixture->layout, lane, y), -1, 1e-9);
  g_assert_cmpfloat (rr_layout_y_to_emotion (fixture->layout, lane, y + 1000), ==, -2);

  /* Without a scenario there is no "during". */
  g_assert_false (rr_layout_get_curve_point (fixture->layout, lane, test_find (fixture->document, "a"),
                                             RR_PERIOD_DURING, &x, &y));
  assessment = rr_assessment_new (rr_document_get_map (fixture->document), test_find (fixture->document, "x"));
  rr_layout_set_assessment (fixture->layout, assessment);
  during = rr_layout_get_curve (fixture->layout, lane, RR_PERIOD_DURING, NULL);
  g_assert_cmpfloat (g_array_index (during, RrCurveMean, 0).y, ==, rr_layout_emotion_to_y (fixture->layout, lane, -2));
}

/* A file may have a touchpoint in step 9,999: that is wide, but must be neither slow nor
 * large. */
static void
test_far_step (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GPtrArray) cards = NULL;
  RrRect rect = { 0, 0, 300, 4000 };

  cards = rr_layout_list_cards (fixture->layout, &rect);
  g_assert_cmpuint (cards->len, ==, 1);
  g_assert_true (rr_layout_get_cell (fixture->layout, test_find (fixture->document, "s1"), 9999,
                                     test_find (fixture->document, "l1"), &rect));
  g_assert_cmpfloat (rect.x, ==, 156 - 5 + 9999 * 162.0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/layout/golden", Fixture, NULL, set_up, test_golden, tear_down);
  g_test_add ("/layout/compact", Fixture, NULL, set_up, test_compact, tear_down);
  g_test_add ("/layout/mirrored", Fixture, NULL, set_up, test_mirrored, tear_down);
  g_test_add ("/layout/title-grows", Fixture, NULL, set_up, test_title_grows, tear_down);
  g_test_add ("/layout/hidden", Fixture, NULL, set_up, test_hidden, tear_down);
  g_test_add ("/layout/items", Fixture, NULL, set_up, test_items, tear_down);
  g_test_add ("/layout/links", Fixture, NULL, set_up, test_links, tear_down);
  g_test_add ("/layout/curve", Fixture, NULL, set_up, test_curve, tear_down);
  g_test_add ("/layout/far-step", Fixture, NULL, set_up, test_far_step, tear_down);

  return g_test_run ();
}
