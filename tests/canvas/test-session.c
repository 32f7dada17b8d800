/* SPDX-License-Identifier: GPL-3.0-or-later */
/* View, scenario, selection and cursor, and what becomes of them when the map changes. */
#include <string.h>

#include "canvas-support.h"

typedef struct
{
  RrSession *session;
  RrDocument *document;
  RrMap *map;
  guint selection_changes;
} Fixture;

static void
count_cb (Fixture *f)
{
  f->selection_changes++;
}

static void
set_up (Fixture       *f,
        gconstpointer  data)
{
  f->session = canvas_test_session ();
  f->document = rr_session_get_document (f->session);
  f->map = rr_session_get_map (f->session);
  g_signal_connect_swapped (f->session, "selection-changed", G_CALLBACK (count_cb), f);
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  g_assert_finalize_object (f->session);
}

static void
test_select (Fixture       *f,
             gconstpointer  data)
{
  RrTouchpoint *a = canvas_test_card (f->session, "tp-a");
  RrTouchpoint *b = canvas_test_card (f->session, "tp-b");
  RrStage *stage = rr_map_find_stage (f->map, "st-b");

  rr_session_select (f->session, b, RR_SELECT_REPLACE);
  canvas_test_selected (f->session, "tp-b");
  g_assert_cmpuint (f->selection_changes, ==, 1);
  rr_session_select (f->session, b, RR_SELECT_REPLACE);
  g_assert_cmpuint (f->selection_changes, ==, 1);
  rr_session_select (f->session, a, RR_SELECT_ADD);
  canvas_test_selected (f->session, "tp-b tp-a");
  rr_session_select (f->session, b, RR_SELECT_TOGGLE);
  canvas_test_selected (f->session, "tp-a");
  rr_session_select (f->session, b, RR_SELECT_TOGGLE);
  canvas_test_selected (f->session, "tp-a tp-b");
  g_assert_null (rr_session_get_single (f->session, RR_TYPE_ELEMENT));

  /* Stages, lanes and links are selected alone. */
  rr_session_select (f->session, stage, RR_SELECT_ADD);
  canvas_test_selected (f->session, "st-b");
  g_assert_true (rr_session_get_single (f->session, RR_TYPE_STAGE) == stage);
  g_assert_null (rr_session_get_single (f->session, RR_TYPE_LANE));
  rr_session_select (f->session, rr_map_find_lane (f->map, "ln-a"), RR_SELECT_ADD);
  canvas_test_selected (f->session, "ln-a");
  rr_session_select (f->session, rr_map_find (f->map, "lk-a"), RR_SELECT_TOGGLE);
  canvas_test_selected (f->session, "lk-a");
  rr_session_select (f->session, rr_map_find (f->map, "lk-a"), RR_SELECT_TOGGLE);
  canvas_test_selected (f->session, "");
  rr_session_select (f->session, a, RR_SELECT_ADD);
  canvas_test_selected (f->session, "tp-a");
  rr_session_clear_selection (f->session);
  canvas_test_selected (f->session, "");
}

static void
test_all_in_order (Fixture       *f,
                   gconstpointer  data)
{
  g_autoptr (GPtrArray) touchpoints = NULL;
  const char *const order[] = { "tp-a", "tp-e", "tp-b", "tp-c", "tp-d" };

  rr_session_select_all (f->session);
  canvas_test_selected (f->session, "tp-a tp-b tp-c tp-d tp-e");
  touchpoints = rr_session_get_selected_touchpoints (f->session);
  g_assert_cmpuint (touchpoints->len, ==, G_N_ELEMENTS (order));
  for (guint i = 0; i < touchpoints->len; i++)
    g_assert_cmpstr (rr_element_get_id (g_ptr_array_index (touchpoints, i)), ==, order[i]);

  rr_session_select (f->session, rr_map_find_stage (f->map, "st-a"), RR_SELECT_REPLACE);
  g_clear_pointer (&touchpoints, g_ptr_array_unref);
  touchpoints = rr_session_get_selected_touchpoints (f->session);
  g_assert_cmpuint (touchpoints->len, ==, 0);
}

/* What is deleted is no longer selected; the cursor stays on its cell. */
static void
test_deletion (Fixture       *f,
               gconstpointer  data)
{
  rr_session_select (f->session, canvas_test_card (f->session, "tp-a"), RR_SELECT_REPLACE);
  rr_session_select (f->session, canvas_test_card (f->session, "tp-c"), RR_SELECT_ADD);
  canvas_test_cursor (f->session, "st-b", 1, "ln-b", "tp-c");

  f->selection_changes = 0;
  rr_document_remove (f->document, canvas_test_card (f->session, "tp-c"));
  canvas_test_selected (f->session, "tp-a");
  g_assert_cmpuint (f->selection_changes, ==, 1);
  canvas_test_cursor (f->session, "st-b", 1, "ln-b", NULL);

  rr_document_undo (f->document);
  canvas_test_selected (f->session, "tp-a");

  /* With its stage the cell goes too: the cursor falls back to the first one. */
  rr_session_set_cursor (f->session, &(RrPlace) { "st-b", 1, FALSE, "ln-b", 1 });
  canvas_test_cursor (f->session, "st-b", 1, "ln-b", "tp-d");
  rr_document_remove (f->document, rr_map_find_stage (f->map, "st-b"));
  canvas_test_cursor (f->session, "st-a", 0, "ln-b", NULL);
}

static void
test_cursor (Fixture       *f,
             gconstpointer  data)
{
  const RrPlace empty = { "st-a", 1, FALSE, "ln-a", G_MAXUINT };
  RrPlace place;

  canvas_test_cursor (f->session, "st-a", 0, "ln-a", NULL);
  rr_session_set_cursor (f->session, &(RrPlace) { "st-b", 1, FALSE, "ln-b", 1 });
  canvas_test_cursor (f->session, "st-b", 1, "ln-b", "tp-d");
  g_assert_true (rr_session_get_cursor (f->session, &place));
  g_assert_cmpuint (place.index, ==, 1);
  rr_session_set_cursor (f->session, &empty);
  canvas_test_cursor (f->session, "st-a", 1, "ln-a", NULL);
  g_assert_true (rr_session_get_cursor (f->session, &place));
  g_assert_cmpuint (place.index, ==, G_MAXUINT);

  /* It can be handed its own answer. */
  rr_session_set_cursor (f->session, &place);
  canvas_test_cursor (f->session, "st-a", 1, "ln-a", NULL);

  /* It follows a card that moves. */
  rr_session_set_focused (f->session, canvas_test_card (f->session, "tp-b"));
  canvas_test_cursor (f->session, "st-b", 0, "ln-a", "tp-b");
  {
    g_autoptr (GPtrArray) one = g_ptr_array_new ();

    g_ptr_array_add (one, canvas_test_card (f->session, "tp-b"));
    g_assert_true (rr_journey_move_touchpoints (f->document, one, &empty, NULL));
  }
  canvas_test_cursor (f->session, "st-a", 1, "ln-a", "tp-b");
  rr_session_set_focused (f->session, NULL);
  canvas_test_cursor (f->session, "st-a", 1, "ln-a", NULL);
}

/* A column that is closed up takes the cursor back to the last one. */
static void
test_closed_up (Fixture       *f,
                gconstpointer  data)
{
  rr_session_select (f->session, canvas_test_card (f->session, "tp-e"), RR_SELECT_REPLACE);
  canvas_test_cursor (f->session, "st-a", 1, "ln-b", "tp-e");
  rr_document_remove (f->document, canvas_test_card (f->session, "tp-e"));
  canvas_test_cursor (f->session, "st-a", 0, "ln-b", NULL);
}

static void
test_no_cell (void)
{
  g_autoptr (RrDocument) document = rr_document_new (rr_map_new ());
  g_autoptr (RrSession) session = rr_session_new (document);
  RrPlace place;

  g_assert_false (rr_session_get_cursor (session, &place));
  g_assert_null (rr_session_get_scenario (session));
  g_assert_null (rr_session_get_assessment (session));
  g_assert_nonnull (rr_session_get_layout (session));
  rr_session_select_all (session);
  g_assert_cmpuint (rr_session_count_selected (session), ==, 0);
}

static void
test_scenario (Fixture       *f,
               gconstpointer  data)
{
  RrScenario *first = rr_map_find_scenario (f->map, "sc-a");
  RrScenario *second = rr_map_find_scenario (f->map, "sc-b");

  g_assert_true (rr_session_get_scenario (f->session) == first);
  g_assert_true (rr_assessment_get_scenario (rr_session_get_assessment (f->session)) == first);
  g_assert_true (rr_layout_get_assessment (rr_session_get_layout (f->session)) ==
                 rr_session_get_assessment (f->session));

  rr_document_remove (f->document, first);
  g_assert_true (rr_session_get_scenario (f->session) == second);
  g_assert_true (rr_assessment_get_scenario (rr_session_get_assessment (f->session)) == second);
  rr_document_remove (f->document, second);
  g_assert_null (rr_session_get_scenario (f->session));
  g_assert_null (rr_session_get_assessment (f->session));
  g_assert_null (rr_layout_get_assessment (rr_session_get_layout (f->session)));
}

/* The assessment is kept current. */
static void
test_assessment (Fixture       *f,
                 gconstpointer  data)
{
  RrAssessment *assessment = rr_session_get_assessment (f->session);
  RrTouchpoint *b = canvas_test_card (f->session, "tp-b");

  g_assert_cmpint (rr_assessment_get (assessment, b)->level, ==, 4);
  g_assert_true (rr_journey_set_impact (f->document, rr_session_get_scenario (f->session), b,
                                        "severity", rr_value_int (1), NULL));
  g_assert_cmpint (rr_assessment_get (assessment, b)->level, ==, 1);
  rr_document_undo (f->document);
  g_assert_cmpint (rr_assessment_get (assessment, b)->level, ==, 4);
}

static void
test_segment (Fixture       *f,
              gconstpointer  data)
{
  RrSegment *segment = rr_map_find_segment (f->map, "sg-a");

  rr_session_set_segment (f->session, segment);
  g_assert_true (rr_session_get_segment (f->session) == segment);
  rr_document_remove (f->document, segment);
  g_assert_null (rr_session_get_segment (f->session));
}

static void
note_cb (GObject    *object,
         GParamSpec *pspec,
         GString    *names)
{
  g_string_append_printf (names, "%s ", pspec->name);
}

static void
test_other_document (Fixture       *f,
                     gconstpointer  data)
{
  g_autoptr (RrSession) other = canvas_test_session ();
  g_autoptr (GString) names = g_string_new (NULL);
  RrDocument *old = f->document;
  g_autoptr (RrDocument) kept = g_object_ref (old);

  rr_session_select_all (f->session);
  rr_session_set_view (f->session, RR_VIEW_ASSESS);
  rr_session_set_segment (f->session, rr_map_find_segment (f->map, "sg-a"));
  g_signal_connect (f->session, "notify", G_CALLBACK (note_cb), names);
  rr_session_set_document (f->session, rr_session_get_document (other));
  g_assert_nonnull (strstr (names->str, "document"));
  g_assert_nonnull (strstr (names->str, "layout"));
  g_assert_nonnull (strstr (names->str, "scenario"));
  g_assert_nonnull (strstr (names->str, "assessment"));
  g_assert_nonnull (strstr (names->str, "segment"));

  canvas_test_selected (f->session, "");
  g_assert_cmpint (rr_session_get_view (f->session), ==, RR_VIEW_ASSESS);
  g_assert_true (rr_session_get_scenario (f->session) ==
                 rr_map_find_scenario (rr_session_get_map (other), "sc-a"));
  g_assert_true (rr_layout_get_map (rr_session_get_layout (f->session)) ==
                 rr_session_get_map (other));

  /* The old one is let go. */
  rr_document_remove (old, rr_map_find_scenario (f->map, "sc-a"));
  rr_session_set_document (f->session, NULL);
  g_assert_null (rr_session_get_map (f->session));
  g_assert_null (rr_session_get_layout (f->session));
  g_assert_null (rr_session_get_scenario (f->session));
}

static void
reveal_cb (RrSession  *session,
           RrElement  *element,
           RrElement **revealed)
{
  *revealed = element;
}

static void
test_reveal (Fixture       *f,
             gconstpointer  data)
{
  RrElement *revealed = NULL;

  g_signal_connect (f->session, "reveal", G_CALLBACK (reveal_cb), &revealed);
  rr_session_reveal (f->session, canvas_test_card (f->session, "tp-d"));
  g_assert_true (revealed == RR_ELEMENT (canvas_test_card (f->session, "tp-d")));
  canvas_test_selected (f->session, "tp-d");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/session/" name, Fixture, NULL, set_up, function, tear_down)

  ADD ("select", test_select);
  ADD ("all-in-order", test_all_in_order);
  ADD ("deletion", test_deletion);
  ADD ("cursor", test_cursor);
  ADD ("closed-up", test_closed_up);
  ADD ("scenario", test_scenario);
  ADD ("assessment", test_assessment);
  ADD ("segment", test_segment);
  ADD ("other-document", test_other_document);
  ADD ("reveal", test_reveal);
  g_test_add_func ("/session/no-cell", test_no_cell);
  return g_test_run ();
}
