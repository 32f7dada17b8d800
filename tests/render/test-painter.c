/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is painted, by the calls that paint it: fonts and versions of cairo differ, these do
 * not. */
#include "render-support.h"

#include <string.h>

#include "rr-painter.h"
#include "rr-value.h"

typedef struct
{
  RrDocument *document;
  RrLayout *layout;
  RrPainter *painter;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (RrAssessment) assessment = NULL;

  fixture->document = test_document_new ();
  fixture->layout = test_layout_new (fixture->document);
  assessment = rr_assessment_new (rr_document_get_map (fixture->document), test_find (fixture->document, "x"));
  rr_layout_set_assessment (fixture->layout, assessment);
  fixture->painter = rr_painter_new (fixture->layout);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->painter);
  g_object_unref (fixture->layout);
  g_object_unref (fixture->document);
}

static char *
record_card (Fixture     *fixture,
             const char  *id,
             RrView       view,
             RrCardState  state)
{
  GString *out = g_string_new (NULL);
  g_autoptr (RrInk) ink = rr_ink_new_recording (out);

  rr_painter_set_view (fixture->painter, view);
  rr_painter_draw_card (fixture->painter, ink, test_find (fixture->document, id), state);

  return g_string_free (out, FALSE);
}

static char *
record_map (Fixture      *fixture,
            RrView        view,
            const RrRect *clip)
{
  GString *out = g_string_new (NULL);
  g_autoptr (RrInk) ink = rr_ink_new_recording (out);

  rr_painter_set_view (fixture->painter, view);
  rr_painter_draw_map (fixture->painter, ink, clip);

  return g_string_free (out, FALSE);
}

static void
assert_has (const char *calls,
            const char *call)
{
  if (strstr (calls, call) == NULL)
    {
      g_test_message ("no \"%s\" in:\n%s", call, calls);
      g_test_fail ();
    }
}

static void
assert_lacks (const char *calls,
              const char *call)
{
  if (strstr (calls, call) != NULL)
    {
      g_test_message ("\"%s\" in:\n%s", call, calls);
      g_test_fail ();
    }
}

/* A card from its shadow to its word, without the curves of the signs. */
static void
test_golden_card (Fixture       *fixture,
                  gconstpointer  data)
{
  const char *const expected[] = {
    "rounded -1 1 154 133 fill #f2f2f2",
    "rounded 0 0 153 132 fill #e6e6e6",
    "rounded 0 0 152 131 fill #ffffff stroke #d8d8dc",
    "path fill #c01c28 M7,0 L7,131 C0,124 L0,7 C7,0",
    "rounded 17 78 69 20 fill #ffffff stroke #c01c28",
    "discs 4 fill #ffffff stroke #c01c28 29,88",
    "path fill #c01c28 M29,88 L29,84 C34,88 C29,92 C24,88 Z",
    "text 38 80 #b01a25 Major",
    "text 17 10 #2a2d30 Arrive",
    "discs 8 fill #26a269 24,114",
    "path stroke #ffffff M22,112 L22,112 M27,112 L27,112 M21,115 C28,115",
    "path fill #63676d M44,110", /* three stars, and two that are off */
    "path fill #d5d6da M73,110",
    "",
  };
  g_autofree char *calls = record_card (fixture, "a", RR_VIEW_ASSESS, RR_CARD_NORMAL);
  g_auto (GStrv) lines = g_strsplit (calls, "\n", -1);

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_assert_nonnull (lines[i]);
      /* The lines of a star are left out here. */
      if (!g_str_has_prefix (lines[i], expected[i]))
        g_assert_cmpstr (lines[i], ==, expected[i]);
    }
}

static void
test_views (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *map = record_card (fixture, "a", RR_VIEW_MAP, RR_CARD_NORMAL);
  g_autofree char *assess = record_card (fixture, "a", RR_VIEW_ASSESS, RR_CARD_NORMAL);
  g_autofree char *ripple = record_card (fixture, "d", RR_VIEW_ASSESS, RR_CARD_NORMAL);
  g_autofree char *recover = record_card (fixture, "a", RR_VIEW_RECOVER, RR_CARD_NORMAL);
  g_autofree char *safe = record_card (fixture, "b", RR_VIEW_ASSESS, RR_CARD_NORMAL);

  assert_has (map, "1 pain point");
  assert_lacks (map, "Major");
  assert_has (assess, "Major");
  assert_lacks (assess, "pain point");
  /* 0.75 · 0.8 is moderate, and hatched. */
  assert_has (ripple, "Moderate");
  assert_has (ripple, "stripes 0 2 7 123 fill #e66100");
  assert_lacks (assess, "stripes");
  assert_has (recover, "1/2");
  assert_has (safe, "#72767c Book");
  assert_lacks (safe, "stripes");
}

static void
test_states (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *normal = record_card (fixture, "a", RR_VIEW_MAP, RR_CARD_NORMAL);
  g_autofree char *selected = record_card (fixture, "a", RR_VIEW_MAP, RR_CARD_SELECTED);
  g_autofree char *focused = record_card (fixture, "a", RR_VIEW_MAP, RR_CARD_FOCUSED);
  g_autofree char *edited = record_card (fixture, "a", RR_VIEW_MAP, RR_CARD_UNTITLED);
  g_autofree char *filtered = record_card (fixture, "a", RR_VIEW_MAP, RR_CARD_FILTERED);

  assert_lacks (normal, "stroke #1c71d8");
  assert_has (selected, "rounded -2 -2 156 135 stroke #1c71d8\n");
  assert_has (focused, "stroke #1c71d8 dashed\n");
  assert_lacks (edited, "Arrive");
  assert_has (filtered, "#72767c Arrive");
}

static void
test_map (Fixture       *fixture,
          gconstpointer  data)
{
  const char *const texts[] = {
    "Arrive", "Book", "Confirm", "Discuss", "End", "First", "Second", "Desk", "Phone", "Feels", "Pains", "Notes",
    "too far", "slow", "nobody knows what comes next", "of the stage", "of the card", "needs",
    "before", "during “Flood”",
  };
  g_autofree char *calls = record_map (fixture, RR_VIEW_ASSESS, NULL);
  g_autofree char *plain = record_map (fixture, RR_VIEW_MAP, NULL);
  RrRect left = { 0, 0, 300, 2000 };
  g_autofree char *part = record_map (fixture, RR_VIEW_ASSESS, &left);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    assert_has (calls, texts[i]);

  /* A card is a group of its own, named by its title. */
  assert_has (calls, "begin 156 77 Arrive\n");
  assert_lacks (plain, "Flood");
  assert_has (part, "Arrive");
  assert_lacks (part, "End");
}

/* Seen from afar there are no texts but the names of stages and lanes. */
static void
test_less_detail (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *calls = NULL;

  rr_painter_set_zoom (fixture->painter, 0.2);
  calls = record_map (fixture, RR_VIEW_ASSESS, NULL);
  assert_lacks (calls, "#2a2d30 Arrive");
  assert_lacks (calls, "too far");
  assert_lacks (calls, "needs");
  assert_has (calls, "First");
}

static void
test_hash (Fixture       *fixture,
           gconstpointer  data)
{
  RrTouchpoint *d = test_find (fixture->document, "d"), *b = test_find (fixture->document, "b");
  guint before, untouched;

  rr_painter_set_view (fixture->painter, RR_VIEW_ASSESS);
  before = rr_painter_get_card_hash (fixture->painter, d);
  untouched = rr_painter_get_card_hash (fixture->painter, b);
  test_set (fixture->document, "k1", "strength", rr_value_number (0));
  g_assert_cmpuint (rr_painter_get_card_hash (fixture->painter, d), !=, before);
  g_assert_cmpuint (rr_painter_get_card_hash (fixture->painter, b), ==, untouched);
  test_set (fixture->document, "b", "importance", rr_value_int (1));
  g_assert_cmpuint (rr_painter_get_card_hash (fixture->painter, b), !=, untouched);
}

/* The card is drawn anew where the zoom makes it look different, and nowhere else. */
static void
test_detail (Fixture       *fixture,
             gconstpointer  data)
{
  static const struct
  {
    double zoom;
    RrDetail detail;
  } cases[] = {
    { 0.1, RR_DETAIL_BARS }, { 0.349, RR_DETAIL_BARS }, { 0.35, RR_DETAIL_OUTLINES },
    { 0.9, RR_DETAIL_OUTLINES }, { 1, RR_DETAIL_TEXT }, { 1.25, RR_DETAIL_OUTLINES },
    { 2, RR_DETAIL_TEXT }, { 4, RR_DETAIL_TEXT },
  };
  RrTouchpoint *d = test_find (fixture->document, "d");
  guint hashes[3] = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint hash;

      rr_painter_set_zoom (fixture->painter, cases[i].zoom);
      g_assert_cmpint (rr_painter_get_detail (fixture->painter), ==, cases[i].detail);
      hash = rr_painter_get_card_hash (fixture->painter, d);
      if (hashes[cases[i].detail] != 0)
        g_assert_cmpuint (hash, ==, hashes[cases[i].detail]);
      hashes[cases[i].detail] = hash;
    }

  g_assert_cmpuint (hashes[RR_DETAIL_BARS], !=, hashes[RR_DETAIL_OUTLINES]);
  g_assert_cmpuint (hashes[RR_DETAIL_OUTLINES], !=, hashes[RR_DETAIL_TEXT]);
}

static void
test_frame (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (RrInk) ink = rr_ink_new_recording (out);
  double width, height;

  rr_painter_set_view (fixture->painter, RR_VIEW_ASSESS);
  rr_painter_set_date (fixture->painter, "2015-03-01");
  rr_painter_draw_title_block (fixture->painter, ink, 0, 0, 900);
  assert_has (out->str, "A Journey");
  assert_has (out->str, "Flood, 21 Feb 2015 – 23 Feb 2015");
  assert_has (out->str, "1 Mar 2015");

  rr_painter_measure_legend (fixture->painter, &width, &height);
  g_assert_cmpfloat (width, >, 300);
  rr_painter_draw_legend (fixture->painter, ink, 0, 0);
  assert_has (out->str, "Out of action");
  assert_has (out->str, "by ripple");
}

static void
test_cursor (Fixture       *fixture,
             gconstpointer  data)
{
  const RrRect cell = RR_RECT_INIT (0, 0, 160, 150);
  const RrRect low = RR_RECT_INIT (0, 0, 160, 30);
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (RrInk) ink = rr_ink_new_recording (out);

  rr_painter_draw_cursor (fixture->painter, ink, &cell, NULL);
  assert_has (out->str, "rounded");
  assert_lacks (out->str, "text");
  rr_painter_draw_cursor (fixture->painter, ink, &low, "Begin here");
  assert_lacks (out->str, "Begin here");
  rr_painter_draw_cursor (fixture->painter, ink, &cell, "Begin here");
  assert_has (out->str, "Begin here");

  /* Where letters could not be read. */
  g_string_truncate (out, 0);
  rr_painter_set_zoom (fixture->painter, RR_LEGIBLE_ZOOM / 2);
  rr_painter_draw_cursor (fixture->painter, ink, &cell, "Begin here");
  assert_lacks (out->str, "Begin here");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/painter/golden-card", Fixture, NULL, set_up, test_golden_card, tear_down);
  g_test_add ("/painter/views", Fixture, NULL, set_up, test_views, tear_down);
  g_test_add ("/painter/states", Fixture, NULL, set_up, test_states, tear_down);
  g_test_add ("/painter/map", Fixture, NULL, set_up, test_map, tear_down);
  g_test_add ("/painter/less-detail", Fixture, NULL, set_up, test_less_detail, tear_down);
  g_test_add ("/painter/hash", Fixture, NULL, set_up, test_hash, tear_down);
  g_test_add ("/painter/detail", Fixture, NULL, set_up, test_detail, tear_down);
  g_test_add ("/painter/cursor", Fixture, NULL, set_up, test_cursor, tear_down);
  g_test_add ("/painter/frame", Fixture, NULL, set_up, test_frame, tear_down);

  return g_test_run ();
}
