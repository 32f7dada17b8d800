/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Texts of rows edited in their cells, and links by keyboard. */
#include "canvas-support.h"

#include "rr-row-text.h"

static RrLane *
add_lane (CanvasFixture *f,
          RrLaneKind     kind)
{
  RrLane *lane = rr_journey_add_lane (f->document, G_MAXUINT, "Row", kind, NULL);

  g_clear_pointer (&f->original, g_free);
  f->original = canvas_test_text (f->session);
  canvas_settle (f);
  return lane;
}

static void
type (CanvasFixture *f,
      const char    *text,
      RrTextEnd      end)
{
  g_assert_true (rr_canvas_is_editing (f->canvas));
  rr_text_editor_set_text (RR_TEXT_EDITOR (f->canvas->edit.editor), text);
  rr_text_editor_end (RR_TEXT_EDITOR (f->canvas->edit.editor), end);
}

static void
cursor (CanvasFixture *f,
        const char    *stage,
        guint          step,
        RrLane        *lane)
{
  const RrPlace place = { stage, step, FALSE, rr_element_get_id (lane), G_MAXUINT };

  rr_session_clear_selection (f->session);
  rr_session_set_cursor (f->session, &place);
}

static void
assert_texts (const char *const *texts,
              const char        *expected)
{
  g_autofree char *joined = g_strjoinv ("|", (char **) texts);

  g_assert_cmpstr (joined, ==, expected);
}

/* By keyboard: type, Tab to a new one, Tab with nothing goes on to the next column. */
static void
test_type (CanvasFixture *f,
           gconstpointer  data)
{
  RrLane *lane = add_lane (f, RR_LANE_NEEDS);
  RrTouchpoint *card = canvas_test_card (f->session, "tp-a");

  cursor (f, "st-a", 0, lane);
  g_assert_true (rr_canvas_edit_cursor_row (f->canvas, FALSE));
  type (f, "A seat", RR_TEXT_NEXT);
  type (f, "A window", RR_TEXT_NEXT);
  assert_texts (card->needs, "A seat|A window");
  type (f, "", RR_TEXT_NEXT);
  g_assert_false (rr_canvas_is_editing (f->canvas));
  canvas_test_cursor (f->session, "st-a", 1, rr_element_get_id (lane), NULL);

  /* Back at the first: changed, then taken away. */
  cursor (f, "st-a", 0, lane);
  g_assert_true (rr_canvas_edit_cursor_row (f->canvas, FALSE));
  type (f, "Two seats", RR_TEXT_NEXT);
  assert_texts (card->needs, "Two seats|A window");
  g_assert_cmpuint (f->canvas->edit.index, ==, 1);
  type (f, "", RR_TEXT_COMMIT);
  assert_texts (card->needs, "Two seats");
  g_assert_cmpstr (rr_document_get_undo_label (f->document), ==, "Edit Need");
}

static void
test_pointer (CanvasFixture *f,
              gconstpointer  data)
{
  RrLane *lane = add_lane (f, RR_LANE_PAINS);
  double x, y;

  canvas_cell_point (f, "st-b", 1, rr_element_get_id (lane), &x, &y);
  rr_canvas_press (f->canvas, x, y, 1, 0);
  canvas_test_cursor (f->session, "st-b", 1, rr_element_get_id (lane), NULL);
  rr_canvas_press (f->canvas, x, y, 2, 0);
  type (f, "The queue", RR_TEXT_COMMIT);
  assert_texts (canvas_test_card (f->session, "tp-c")->pains, "The queue");
  rr_canvas_undo (f->canvas);

  /* A row whose texts follow from something else cannot be edited. */
  lane = add_lane (f, RR_LANE_FEEDBACK);
  canvas_cell_point (f, "st-b", 1, rr_element_get_id (lane), &x, &y);
  rr_canvas_press (f->canvas, x, y, 2, 0);
  g_assert_false (rr_canvas_is_editing (f->canvas));
}

/* Texts of the row's own: of a touchpoint, or of a stage without any. */
static void
test_notes (CanvasFixture *f,
            gconstpointer  data)
{
  RrLane *lane = add_lane (f, RR_LANE_TEXT);
  RrStage *stage = rr_journey_add_stage (f->document, G_MAXUINT, "Empty", NULL);
  RrTouchpoint *card = canvas_test_card (f->session, "tp-b");
  g_autofree char *text = NULL;

  cursor (f, "st-b", 0, lane);
  rr_canvas_edit_cursor_row (f->canvas, TRUE);
  type (f, "Scanner", RR_TEXT_COMMIT);
  text = rr_row_text_get (card, lane, 0);
  g_assert_cmpstr (text, ==, "Scanner");
  g_clear_pointer (&text, g_free);

  cursor (f, rr_element_get_id (stage), 0, lane);
  rr_canvas_edit_cursor_row (f->canvas, TRUE);
  type (f, "Nobody here", RR_TEXT_COMMIT);
  text = rr_row_text_get (stage, lane, 0);
  g_assert_cmpstr (text, ==, "Nobody here");

  g_assert_true (rr_row_text_set (f->document, stage, lane, 0, "", NULL));
  g_assert_null (rr_row_text_get (stage, lane, 0));
  rr_document_undo (f->document);
  rr_document_undo (f->document);
  g_assert_null (rr_row_text_get (stage, lane, 0));
}

/* A need without a card to have it: said, and nothing done. */
static void
test_no_owner (CanvasFixture *f,
               gconstpointer  data)
{
  RrLane *lane = add_lane (f, RR_LANE_NEEDS);
  RrStage *stage = rr_journey_add_stage (f->document, G_MAXUINT, "Empty", NULL);

  cursor (f, rr_element_get_id (stage), 0, lane);
  rr_canvas_edit_cursor_row (f->canvas, TRUE);
  g_assert_false (rr_canvas_is_editing (f->canvas));
  g_assert_nonnull (f->message);
}

static void
test_navigate (CanvasFixture *f,
               gconstpointer  data)
{
  RrLane *lane = add_lane (f, RR_LANE_IDEAS);

  rr_session_select (f->session, canvas_test_card (f->session, "tp-e"), RR_SELECT_REPLACE);
  g_assert_true (rr_canvas_navigate (f->canvas, GTK_DIR_DOWN, FALSE));
  canvas_test_cursor (f->session, "st-a", 1, rr_element_get_id (lane), NULL);
  g_assert_true (gtk_widget_is_focus (f->canvas->cell));
  g_assert_true (rr_canvas_navigate (f->canvas, GTK_DIR_UP, FALSE));
  canvas_test_selected (f->session, "tp-e");

  /* A new card does not go into a row that holds none. */
  cursor (f, "st-a", 0, lane);
  rr_canvas_add_touchpoint (f->canvas);
  type (f, "New", RR_TEXT_COMMIT);
  g_assert_cmpstr (RR_TOUCHPOINT (rr_session_get_focused (f->session))->lane, ==, "ln-a");
}

/* From a card along its link, and on to the other. */
static void
test_links (CanvasFixture *f,
            gconstpointer  data)
{
  RrLink *link = rr_map_find (f->map, "lk-a");

  rr_session_select (f->session, canvas_test_card (f->session, "tp-a"), RR_SELECT_REPLACE);
  g_assert_false (rr_canvas_enter_link (f->canvas, TRUE));
  rr_session_select (f->session, canvas_test_card (f->session, "tp-b"), RR_SELECT_REPLACE);
  g_assert_false (rr_canvas_enter_link (f->canvas, FALSE));
  g_assert_true (rr_canvas_enter_link (f->canvas, TRUE));
  canvas_test_selected (f->session, "lk-a");
  g_assert_true (gtk_widget_is_focus (f->canvas->link_spot));

  rr_canvas_weigh_link (f->canvas, link, 1);
  g_assert_cmpfloat (link->strength, ==, 0.85);
  rr_canvas_weigh_link (f->canvas, link, -2);
  g_assert_cmpfloat (link->strength, ==, 0.75);
  rr_canvas_undo (f->canvas);
  g_assert_cmpfloat (link->strength, ==, 0.8);

  rr_canvas_edit_strength (f->canvas);
  type (f, "a lot", RR_TEXT_COMMIT);
  g_assert_true (rr_canvas_is_editing (f->canvas));
  type (f, "35 %", RR_TEXT_COMMIT);
  g_assert_false (rr_canvas_is_editing (f->canvas));
  g_assert_cmpfloat (link->strength, ==, 0.35);
  canvas_assert_undo (f, "Weigh Link");

  g_assert_true (rr_canvas_navigate (f->canvas, GTK_DIR_RIGHT, FALSE));
  canvas_test_selected (f->session, "tp-c");
  g_assert_true (rr_canvas_enter_link (f->canvas, FALSE));
  g_assert_true (rr_canvas_navigate (f->canvas, GTK_DIR_LEFT, FALSE));
  canvas_test_selected (f->session, "tp-b");
}

static void
test_link_selection (CanvasFixture *f,
                     gconstpointer  data)
{
  RrLink *link;

  rr_session_select (f->session, canvas_test_card (f->session, "tp-e"), RR_SELECT_REPLACE);
  rr_session_select (f->session, canvas_test_card (f->session, "tp-a"), RR_SELECT_ADD);
  rr_session_select (f->session, canvas_test_card (f->session, "tp-b"), RR_SELECT_ADD);
  rr_canvas_link_selection (f->canvas);
  g_assert_cmpuint (rr_list_get_size (f->map->links), ==, 3);
  link = rr_list_get (f->map->links, 1);
  g_assert_cmpstr (link->from, ==, "tp-e");
  g_assert_cmpstr (link->to, ==, "tp-a");
  canvas_assert_undo (f, "Add Dependencies");
}

static void
test_parse_strength (void)
{
  static const struct
  {
    const char *text;
    double strength; /* −1: refused */
  } cases[] = {
    { "70", 0.7 }, { " 70 % ", 0.7 }, { "0.7", 0.7 }, { "0,7", 0.7 }, { "0.5 %", 0.005 }, { "0", 0 },
    { "1", 0.01 }, { "1.0", 1 }, { "100", 1 }, { "101", -1 }, { "-1", -1 }, { "", -1 }, { "x", -1 },
    { "7 0", -1 }, { "nan", -1 }, { "1e400", -1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double strength = -2;

      g_assert_cmpint (rr_canvas_parse_strength (cases[i].text, &strength), ==, cases[i].strength >= 0);
      if (cases[i].strength >= 0)
        g_assert_cmpfloat_with_epsilon (strength, cases[i].strength, 1e-9);
    }
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/canvas-rows/" name, CanvasFixture, NULL, canvas_set_up, function, canvas_tear_down)

  ADD ("type", test_type);
  ADD ("pointer", test_pointer);
  ADD ("notes", test_notes);
  ADD ("no-owner", test_no_owner);
  ADD ("navigate", test_navigate);
  ADD ("links", test_links);
  ADD ("link-selection", test_link_selection);
  g_test_add_func ("/canvas-rows/parse-strength", test_parse_strength);
  return g_test_run ();
}
