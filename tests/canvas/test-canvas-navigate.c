/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The keyboard's cursor on cells, and moving things with it. */
#include "canvas-support.h"

static void
go (CanvasFixture    *f,
    GtkDirectionType  direction)
{
  g_assert_true (rr_canvas_navigate (f->canvas, direction, FALSE));
}

static void
test_cells (CanvasFixture *f,
            gconstpointer  data)
{
  rr_session_select (f->session, canvas_test_card (f->session, "tp-a"), RR_SELECT_REPLACE);
  go (f, GTK_DIR_RIGHT);
  canvas_test_cursor (f->session, "st-a", 1, "ln-a", NULL);
  canvas_test_selected (f->session, "");
  g_assert_true (gtk_widget_is_focus (f->canvas->cell));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (f->canvas->cell),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Empty cell");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (f->canvas->cell),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Stage Booking, step 2, lane Website");
  go (f, GTK_DIR_DOWN);
  canvas_test_cursor (f->session, "st-a", 1, "ln-b", "tp-e");
  canvas_test_selected (f->session, "tp-e");
  go (f, GTK_DIR_RIGHT);
  canvas_test_cursor (f->session, "st-b", 0, "ln-b", NULL);
  go (f, GTK_DIR_RIGHT);
  canvas_test_cursor (f->session, "st-b", 1, "ln-b", "tp-c");
  go (f, GTK_DIR_DOWN);
  canvas_test_cursor (f->session, "st-b", 1, "ln-b", "tp-d");
  g_assert_true (gtk_widget_is_focus (rr_canvas_find_view (f->canvas,
                                                           canvas_test_card (f->session, "tp-d"))));

  /* Hidden lanes and rows without cards are passed over; past the edge there is nothing. */
  g_assert_false (rr_canvas_navigate (f->canvas, GTK_DIR_DOWN, FALSE));
  g_assert_false (rr_canvas_navigate (f->canvas, GTK_DIR_RIGHT, FALSE));
  go (f, GTK_DIR_UP);
  canvas_test_cursor (f->session, "st-b", 1, "ln-b", "tp-c");
}

/* An empty map says how to begin, until it is begun. */
static void
test_hint (CanvasFixture *f,
           gconstpointer  data)
{
  rr_session_select (f->session, canvas_test_card (f->session, "tp-a"), RR_SELECT_REPLACE);
  go (f, GTK_DIR_RIGHT);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (f->canvas->cell), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER, NULL);

  rr_canvas_select_all (f->canvas);
  rr_canvas_delete_selection (f->canvas);
  g_assert_cmpuint (rr_list_get_size (f->map->touchpoints), ==, 0);
  g_assert_true (gtk_widget_get_visible (f->canvas->cell));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (f->canvas->cell), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER,
                                       "Type what customers do first");

  rr_canvas_undo (f->canvas);
  rr_session_select (f->session, canvas_test_card (f->session, "tp-a"), RR_SELECT_REPLACE);
  go (f, GTK_DIR_RIGHT);
  canvas_settle (f);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (f->canvas->cell), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER, NULL);
}

static void
test_headers (CanvasFixture *f,
              gconstpointer  data)
{
  rr_session_select (f->session, canvas_test_card (f->session, "tp-a"), RR_SELECT_REPLACE);
  go (f, GTK_DIR_UP);
  canvas_test_selected (f->session, "st-a");
  g_assert_true (gtk_widget_is_focus (rr_canvas_find_view (f->canvas,
                                                           rr_map_find_stage (f->map, "st-a"))));
  go (f, GTK_DIR_RIGHT);
  canvas_test_selected (f->session, "st-b");
  go (f, GTK_DIR_RIGHT);
  g_assert_true (gtk_widget_is_focus (f->canvas->add_stage));
  go (f, GTK_DIR_LEFT);
  g_assert_true (gtk_widget_is_focus (rr_canvas_find_view (f->canvas,
                                                           rr_map_find_stage (f->map, "st-b"))));
  go (f, GTK_DIR_DOWN);
  canvas_test_cursor (f->session, "st-b", 0, "ln-a", "tp-b");

  rr_session_select (f->session, canvas_test_card (f->session, "tp-a"), RR_SELECT_REPLACE);
  go (f, GTK_DIR_LEFT);
  canvas_test_selected (f->session, "ln-a");
  go (f, GTK_DIR_DOWN);
  canvas_test_selected (f->session, "ln-b");
  go (f, GTK_DIR_DOWN);
  canvas_test_selected (f->session, "ln-e");
  go (f, GTK_DIR_UP);
  go (f, GTK_DIR_RIGHT);
  canvas_test_cursor (f->session, "st-a", 0, "ln-b", NULL);
}

static void
test_extend (CanvasFixture *f,
             gconstpointer  data)
{
  rr_session_select (f->session, canvas_test_card (f->session, "tp-c"), RR_SELECT_REPLACE);
  g_assert_true (rr_canvas_navigate (f->canvas, GTK_DIR_DOWN, TRUE));
  canvas_test_selected (f->session, "tp-c tp-d");
  g_assert_true (rr_canvas_navigate (f->canvas, GTK_DIR_UP, TRUE));
  canvas_test_selected (f->session, "tp-c tp-d");
  g_assert_true (rr_canvas_navigate (f->canvas, GTK_DIR_LEFT, TRUE));
  canvas_test_selected (f->session, "tp-c tp-d");
}

static void
test_mirrored (CanvasFixture *f,
               gconstpointer  data)
{
  gtk_widget_set_direction (GTK_WIDGET (f->canvas), GTK_TEXT_DIR_RTL);
  canvas_settle (f);
  g_assert_true (rr_layout_get_mirrored (rr_session_get_layout (f->session)));
  rr_session_select (f->session, canvas_test_card (f->session, "tp-e"), RR_SELECT_REPLACE);
  go (f, GTK_DIR_LEFT);
  canvas_test_cursor (f->session, "st-b", 0, "ln-b", NULL);
  go (f, GTK_DIR_RIGHT);
  canvas_test_cursor (f->session, "st-a", 1, "ln-b", "tp-e");
}

static void
test_tab (CanvasFixture *f,
          gconstpointer  data)
{
  const char *const order[] = { "tp-a", "tp-e", "tp-b", "tp-c", "tp-d" };

  for (gsize i = 0; i < G_N_ELEMENTS (order); i++)
    {
      g_assert_true (rr_canvas_navigate_card (f->canvas, TRUE, FALSE));
      canvas_test_selected (f->session, order[i]);
    }
  g_assert_false (rr_canvas_navigate_card (f->canvas, TRUE, FALSE));
  g_assert_true (rr_canvas_navigate_card (f->canvas, FALSE, FALSE));
  canvas_test_selected (f->session, "tp-c");
}

static void
assert_moved (CanvasFixture    *f,
              const char       *id,
              GtkDirectionType  direction,
              const char       *stage,
              int               step,
              const char       *lane)
{
  RrTouchpoint *card = canvas_test_card (f->session, id);

  rr_session_select (f->session, card, RR_SELECT_REPLACE);
  g_assert_true (rr_canvas_move_selection (f->canvas, direction));
  g_assert_cmpstr (card->stage, ==, stage);
  g_assert_cmpint (card->step, ==, step);
  g_assert_cmpstr (card->lane, ==, lane);
  g_assert_true (gtk_widget_is_focus (rr_canvas_find_view (f->canvas, card)));
  canvas_assert_undo (f, "Move Touchpoint");
}

static void
test_move_card (CanvasFixture *f,
                gconstpointer  data)
{
  assert_moved (f, "tp-a", GTK_DIR_DOWN, "st-a", 0, "ln-b");
  assert_moved (f, "tp-e", GTK_DIR_UP, "st-a", 1, "ln-a");
  assert_moved (f, "tp-e", GTK_DIR_LEFT, "st-a", 0, "ln-b");
  assert_moved (f, "tp-e", GTK_DIR_RIGHT, "st-b", 0, "ln-b");
  assert_moved (f, "tp-b", GTK_DIR_LEFT, "st-a", 1, "ln-a");
  /* Beside another card it gets a column of its own. */
  assert_moved (f, "tp-c", GTK_DIR_RIGHT, "st-b", 2, "ln-b");
  assert_moved (f, "tp-c", GTK_DIR_UP, "st-b", 1, "ln-a");
  /* Past the other card of its cell. */
  assert_moved (f, "tp-c", GTK_DIR_DOWN, "st-b", 1, "ln-b");

  rr_session_select (f->session, canvas_test_card (f->session, "tp-a"), RR_SELECT_REPLACE);
  g_assert_false (rr_canvas_move_selection (f->canvas, GTK_DIR_UP));
  g_assert_false (rr_canvas_move_selection (f->canvas, GTK_DIR_LEFT));
  g_assert_false (rr_document_can_undo (f->document));
}

static void
test_move_header (CanvasFixture *f,
                  gconstpointer  data)
{
  rr_session_select (f->session, rr_map_find_stage (f->map, "st-a"), RR_SELECT_REPLACE);
  g_assert_false (rr_canvas_move_selection (f->canvas, GTK_DIR_LEFT));
  g_assert_false (rr_canvas_move_selection (f->canvas, GTK_DIR_DOWN));
  g_assert_true (rr_canvas_move_selection (f->canvas, GTK_DIR_RIGHT));
  g_assert_cmpuint (rr_element_get_position (rr_map_find_stage (f->map, "st-a")), ==, 1);
  canvas_assert_undo (f, "Move Stage");

  rr_session_select (f->session, rr_map_find_lane (f->map, "ln-b"), RR_SELECT_REPLACE);
  g_assert_true (rr_canvas_move_selection (f->canvas, GTK_DIR_UP));
  canvas_assert_undo (f, "Move Lane");
}

/* A person who cannot see it is told where a card went. */
static void
test_move_is_told (CanvasFixture *f,
                   gconstpointer  data)
{
  RrTouchpoint *card = canvas_test_card (f->session, "tp-a");

  rr_session_select (f->session, card, RR_SELECT_REPLACE);
  rr_canvas_move_selection (f->canvas, GTK_DIR_DOWN);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (rr_canvas_find_view (f->canvas, card)),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Stage Booking, step 1, lane Airport; emotion +1; importance 3");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/canvas-navigate/" name, CanvasFixture, NULL, canvas_set_up, function, canvas_tear_down)

  ADD ("cells", test_cells);
  ADD ("hint", test_hint);
  ADD ("headers", test_headers);
  ADD ("extend", test_extend);
  ADD ("mirrored", test_mirrored);
  ADD ("tab", test_tab);
  ADD ("move-card", test_move_card);
  ADD ("move-header", test_move_header);
  ADD ("move-is-told", test_move_is_told);
  return g_test_run ();
}
