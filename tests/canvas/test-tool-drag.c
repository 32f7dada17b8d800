/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the pointer does, by the functions that its controllers call. */
#include "canvas-support.h"

static void
assert_unchanged (CanvasFixture *f)
{
  g_autofree char *text = canvas_test_text (f->session);

  g_assert_cmpstr (text, ==, f->original);
  g_assert_false (rr_document_can_undo (f->document));
}

static void
assert_place (CanvasFixture *f,
              const char    *id,
              const char    *stage,
              int            step,
              const char    *lane)
{
  RrTouchpoint *card = canvas_test_card (f->session, id);

  g_assert_cmpstr (card->stage, ==, stage);
  g_assert_cmpint (card->step, ==, step);
  g_assert_cmpstr (card->lane, ==, lane);
}

/* Presses on an element and drags it so far that the pointer is at (@x, @y). */
static void
drag_to (CanvasFixture   *f,
         const char      *id,
         double           x,
         double           y,
         GdkModifierType  modifiers)
{
  double from_x, from_y;

  canvas_point (f, id, &from_x, &from_y);
  rr_canvas_press (f->canvas, from_x, from_y, 1, modifiers & GDK_SHIFT_MASK);
  g_assert_true (rr_canvas_drag_begin (f->canvas, from_x, from_y, modifiers));
  rr_canvas_drag_update (f->canvas, (from_x + x) / 2, (from_y + y) / 2, modifiers);
  rr_canvas_drag_update (f->canvas, x, y, modifiers);
  assert_unchanged (f);
}

static void
test_select (CanvasFixture *f,
             gconstpointer  data)
{
  double ax, ay, bx, by, x, y;

  canvas_point (f, "tp-a", &ax, &ay);
  canvas_point (f, "tp-b", &bx, &by);
  rr_canvas_press (f->canvas, ax, ay, 1, 0);
  rr_canvas_release (f->canvas, ax, ay, 0);
  canvas_test_selected (f->session, "tp-a");
  g_assert_true (gtk_widget_is_focus (rr_canvas_find_view (f->canvas,
                                                           canvas_test_card (f->session, "tp-a"))));
  rr_canvas_press (f->canvas, bx, by, 1, GDK_SHIFT_MASK);
  canvas_test_selected (f->session, "tp-a tp-b");
  rr_canvas_press (f->canvas, ax, ay, 1, GDK_CONTROL_MASK);
  canvas_test_selected (f->session, "tp-b");
  rr_canvas_press (f->canvas, ax, ay, 1, GDK_CONTROL_MASK);
  canvas_test_selected (f->session, "tp-b tp-a");

  /* A press keeps the others for a drag, a click does not. */
  rr_canvas_press (f->canvas, ax, ay, 1, 0);
  canvas_test_selected (f->session, "tp-b tp-a");
  rr_canvas_release (f->canvas, ax, ay, 0);
  canvas_test_selected (f->session, "tp-a");

  canvas_cell_point (f, "st-a", 1, "ln-a", &x, &y);
  rr_canvas_press (f->canvas, x, y, 1, 0);
  canvas_test_selected (f->session, "");
  canvas_test_cursor (f->session, "st-a", 1, "ln-a", NULL);
  g_assert_true (gtk_widget_is_focus (f->canvas->cell));
}

static void
test_headers (CanvasFixture *f,
              gconstpointer  data)
{
  double x, y;

  canvas_point (f, "st-b", &x, &y);
  rr_canvas_press (f->canvas, x, y, 1, 0);
  canvas_test_selected (f->session, "st-b");
  canvas_point (f, "ln-b", &x, &y);
  rr_canvas_press (f->canvas, x, y, 1, 0);
  canvas_test_selected (f->session, "ln-b");
}

static void
test_double_click (CanvasFixture *f,
                   gconstpointer  data)
{
  double x, y;

  canvas_cell_point (f, "st-a", 0, "ln-b", &x, &y);
  rr_canvas_press (f->canvas, x, y, 1, 0);
  rr_canvas_press (f->canvas, x, y, 2, 0);
  g_assert_true (rr_canvas_is_editing (f->canvas));
  rr_text_editor_set_text (RR_TEXT_EDITOR (f->canvas->edit.editor), "New one");
  rr_text_editor_end (RR_TEXT_EDITOR (f->canvas->edit.editor), RR_TEXT_COMMIT);
  {
    g_autoptr (GPtrArray) cell = rr_journey_get_cell (f->map, "st-a", 0, "ln-b");

    g_assert_cmpuint (cell->len, ==, 1);
    g_assert_cmpstr (RR_TOUCHPOINT (g_ptr_array_index (cell, 0))->title, ==, "New one");
    g_assert_true (rr_session_is_selected (f->session, g_ptr_array_index (cell, 0)));
  }
  canvas_assert_undo (f, "Add Touchpoint");

  canvas_point (f, "st-a", &x, &y);
  rr_canvas_press (f->canvas, x, y, 2, 0);
  g_assert_cmpint (f->canvas->edit.kind, ==, RR_EDIT_NAME);
  g_assert_cmpstr (f->canvas->edit.id, ==, "st-a");
}

static void
test_move (CanvasFixture *f,
           gconstpointer  data)
{
  double x, y;

  canvas_cell_point (f, "st-b", 0, "ln-b", &x, &y);
  drag_to (f, "tp-a", x, y, 0);
  g_assert_true (f->canvas->drag.has_drop);
  rr_canvas_drag_drop (f->canvas);
  g_assert_null (f->canvas->drag.tool);
  assert_place (f, "tp-a", "st-b", 0, "ln-b");
  canvas_test_selected (f->session, "tp-a");
  /* The column that it left is closed up. */
  assert_place (f, "tp-e", "st-a", 0, "ln-b");
  canvas_assert_undo (f, "Move Touchpoint");
}

static void
test_cancel (CanvasFixture *f,
             gconstpointer  data)
{
  double x, y;

  canvas_cell_point (f, "st-b", 0, "ln-b", &x, &y);
  drag_to (f, "tp-a", x, y, 0);
  g_assert_true (rr_canvas_cancel (f->canvas));
  g_assert_null (f->canvas->drag.tool);
  rr_canvas_drag_drop (f->canvas);
  assert_unchanged (f);
  canvas_test_selected (f->session, "tp-a");
}

static void
test_back_where_it_was (CanvasFixture *f,
                        gconstpointer  data)
{
  double x, y;

  canvas_point (f, "tp-a", &x, &y);
  drag_to (f, "tp-a", x + 3, y + 3, 0);
  rr_canvas_drag_drop (f->canvas);
  assert_unchanged (f);
}

static void
test_copy (CanvasFixture *f,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) cell = NULL;
  double x, y;

  canvas_cell_point (f, "st-b", 0, "ln-b", &x, &y);
  drag_to (f, "tp-a", x, y, GDK_CONTROL_MASK);
  rr_canvas_drag_drop (f->canvas);
  assert_place (f, "tp-a", "st-a", 0, "ln-a");
  cell = rr_journey_get_cell (f->map, "st-b", 0, "ln-b");
  g_assert_cmpuint (cell->len, ==, 1);
  g_assert_cmpstr (RR_TOUCHPOINT (g_ptr_array_index (cell, 0))->title, ==, "Choose seats");
  g_assert_true (rr_session_is_selected (f->session, g_ptr_array_index (cell, 0)));
  canvas_assert_undo (f, "Copy Touchpoint");
}

static void
test_several (CanvasFixture *f,
              gconstpointer  data)
{
  double x, y;

  rr_session_select (f->session, canvas_test_card (f->session, "tp-b"), RR_SELECT_REPLACE);
  rr_session_select (f->session, canvas_test_card (f->session, "tp-a"), RR_SELECT_ADD);
  canvas_cell_point (f, "st-a", 1, "ln-a", &x, &y);
  drag_to (f, "tp-a", x, y, 0);
  rr_canvas_drag_drop (f->canvas);
  assert_place (f, "tp-a", "st-a", 0, "ln-a");
  assert_place (f, "tp-e", "st-a", 0, "ln-b");
  /* The other one keeps its distance, and joins those of the next column. */
  assert_place (f, "tp-b", "st-b", 0, "ln-a");
  assert_place (f, "tp-c", "st-b", 0, "ln-b");
  canvas_test_selected (f->session, "tp-b tp-a");
  canvas_assert_undo (f, "Move Touchpoints");
}

/* Cards step out of the way of what would be dropped, and back again. */
static void
test_make_room (CanvasFixture *f,
                gconstpointer  data)
{
  double x, y, dx, dy;

  canvas_point (f, "tp-d", &x, &y);
  drag_to (f, "tp-a", x, y - 30, 0);
  rr_canvas_get_card_shift (f->canvas, canvas_test_card (f->session, "tp-d"), &dx, &dy);
  g_assert_true (dx != 0 || dy != 0);
  rr_canvas_get_card_shift (f->canvas, canvas_test_card (f->session, "tp-b"), &dx, &dy);
  g_assert_cmpfloat (dx, ==, 0);
  g_assert_cmpfloat (dy, ==, 0);
  rr_canvas_drag_cancel (f->canvas);
  rr_canvas_get_card_shift (f->canvas, canvas_test_card (f->session, "tp-d"), &dx, &dy);
  g_assert_cmpfloat (dx, ==, 0);
  g_assert_cmpfloat (dy, ==, 0);
}

/* Somebody else's edit takes the drag away rather than mixing with it. */
static void
test_edit_meanwhile (CanvasFixture *f,
                     gconstpointer  data)
{
  double x, y;

  canvas_cell_point (f, "st-b", 0, "ln-b", &x, &y);
  drag_to (f, "tp-a", x, y, 0);
  rr_document_remove (f->document, canvas_test_card (f->session, "tp-a"));
  rr_canvas_drag_drop (f->canvas);
  g_assert_null (f->canvas->drag.tool);
  rr_canvas_undo (f->canvas);
  assert_unchanged (f);
}

static void
test_reorder (CanvasFixture *f,
              gconstpointer  data)
{
  double x, y;

  canvas_point (f, "st-b", &x, &y);
  drag_to (f, "st-a", x + 150, y, 0);
  rr_canvas_drag_drop (f->canvas);
  g_assert_cmpuint (rr_element_get_position (rr_map_find_stage (f->map, "st-a")), ==, 1);
  canvas_assert_undo (f, "Move Stage");

  canvas_point (f, "ln-a", &x, &y);
  drag_to (f, "ln-b", x, y - 60, 0);
  rr_canvas_drag_drop (f->canvas);
  g_assert_cmpuint (rr_element_get_position (rr_map_find_lane (f->map, "ln-b")), ==, 0);
  canvas_assert_undo (f, "Move Lane");

  canvas_point (f, "ln-b", &x, &y);
  drag_to (f, "ln-b", x, y + 5, 0);
  rr_canvas_drag_drop (f->canvas);
  assert_unchanged (f);
}

static void
drag_curve (CanvasFixture   *f,
            double           emotion,
            GdkModifierType  modifiers)
{
  RrLayout *layout = rr_session_get_layout (f->session);
  RrLane *lane = rr_map_find_lane (f->map, "ln-e");
  double x, y, map_x, map_y;

  g_assert_true (rr_layout_get_curve_point (layout, lane, canvas_test_card (f->session, "tp-a"),
                                            RR_PERIOD_BEFORE, &map_x, &map_y));
  rr_viewport_to_widget (&f->canvas->viewport, map_x, map_y, &x, &y);
  g_assert_true (rr_canvas_drag_begin (f->canvas, x, y, modifiers));
  map_y = rr_layout_emotion_to_y (layout, lane, emotion);
  rr_viewport_to_widget (&f->canvas->viewport, map_x, map_y, &x, &y);
  rr_canvas_drag_update (f->canvas, x, y, modifiers);
  assert_unchanged (f);
  rr_canvas_drag_drop (f->canvas);
}

static void
test_curve (CanvasFixture *f,
            gconstpointer  data)
{
  drag_curve (f, -0.7, 0);
  g_assert_cmpfloat (canvas_test_card (f->session, "tp-a")->emotion, ==, -0.5);
  canvas_assert_undo (f, "Set Emotion");
  drag_curve (f, -0.7, GDK_SHIFT_MASK);
  g_assert_cmpfloat (canvas_test_card (f->session, "tp-a")->emotion, ==, -0.7);
  canvas_assert_undo (f, "Set Emotion");
  drag_curve (f, 9, 0);
  g_assert_cmpfloat (canvas_test_card (f->session, "tp-a")->emotion, ==, 2);
  canvas_assert_undo (f, "Set Emotion");
  drag_curve (f, 1.1, 0);
  assert_unchanged (f);
}

static void
drag_link (CanvasFixture *f,
           const char    *from,
           double         x,
           double         y)
{
  double from_x, from_y;

  canvas_point (f, from, &from_x, &from_y);
  from_x += RR_CARD_WIDTH / 2 * f->canvas->viewport.zoom;
  g_assert_true (rr_canvas_drag_begin (f->canvas, from_x, from_y, 0));
  g_assert_true (f->canvas->drag.tool == &rr_tool_link);
  rr_canvas_drag_update (f->canvas, x, y, 0);
  rr_canvas_drag_drop (f->canvas);
}

static void
test_link (CanvasFixture *f,
           gconstpointer  data)
{
  RrLink *link;
  double x, y;

  canvas_point (f, "tp-e", &x, &y);
  drag_link (f, "tp-a", x, y);
  g_assert_cmpuint (rr_list_get_size (f->map->links), ==, 2);
  link = rr_list_get (f->map->links, 1);
  g_assert_cmpstr (link->from, ==, "tp-a");
  g_assert_cmpstr (link->to, ==, "tp-e");
  g_assert_cmpint (link->kind, ==, RR_LINK_DEPENDENCY);
  g_assert_true (rr_session_get_single (f->session, RR_TYPE_LINK) == link);
  canvas_assert_undo (f, "Add Dependency");

  /* One that is there already is selected, not made twice. */
  canvas_point (f, "tp-c", &x, &y);
  drag_link (f, "tp-b", x, y);
  canvas_test_selected (f->session, "lk-a");
  assert_unchanged (f);

  /* Nothing comes of it on empty ground or on the card itself. */
  canvas_cell_point (f, "st-a", 0, "ln-b", &x, &y);
  drag_link (f, "tp-a", x, y);
  canvas_point (f, "tp-a", &x, &y);
  drag_link (f, "tp-a", x, y);
  assert_unchanged (f);
}

static void
test_rubber (CanvasFixture *f,
             gconstpointer  data)
{
  double x, y, to_x, to_y;

  rr_session_select (f->session, canvas_test_card (f->session, "tp-a"), RR_SELECT_REPLACE);
  canvas_cell_point (f, "st-b", 0, "ln-b", &x, &y);
  y -= 60;
  canvas_point (f, "tp-d", &to_x, &to_y);
  g_assert_true (rr_canvas_drag_begin (f->canvas, x, y, 0));
  rr_canvas_drag_update (f->canvas, to_x, to_y, 0);
  canvas_test_selected (f->session, "tp-c tp-d");
  rr_canvas_drag_update (f->canvas, to_x, to_y, GDK_SHIFT_MASK);
  canvas_test_selected (f->session, "tp-c tp-d tp-a");
  rr_canvas_drag_cancel (f->canvas);
  canvas_test_selected (f->session, "tp-a");

  rr_canvas_drag_begin (f->canvas, x, y, 0);
  rr_canvas_drag_update (f->canvas, to_x, to_y, 0);
  rr_canvas_drag_drop (f->canvas);
  canvas_test_selected (f->session, "tp-c tp-d");
  assert_unchanged (f);
}

static void
test_weigh (CanvasFixture *f,
            gconstpointer  data)
{
  RrLink *link = rr_map_find (f->map, "lk-a");
  RrLinkPath path;
  double x, y;

  g_assert_true (rr_layout_get_link_path (rr_session_get_layout (f->session), link, &path));
  rr_viewport_to_widget (&f->canvas->viewport,
                         (path.x0 + 3 * path.x1 + 3 * path.x2 + path.x3) / 8,
                         (path.y0 + 3 * path.y1 + 3 * path.y2 + path.y3) / 8, &x, &y);
  rr_canvas_hover (f->canvas, x, y);
  g_assert_false (rr_canvas_wheel (f->canvas, 0, 1, 0));
  rr_canvas_press (f->canvas, x, y, 1, 0);
  canvas_test_selected (f->session, "lk-a");
  g_assert_true (rr_canvas_wheel (f->canvas, 0, 1, 0));
  g_assert_true (rr_canvas_wheel (f->canvas, 0, 1, 0));
  g_assert_cmpfloat (link->strength, ==, 0.7);
  for (int i = 0; i < 10; i++)
    rr_canvas_wheel (f->canvas, 0, -1, 0);
  g_assert_cmpfloat (link->strength, ==, 1);
  canvas_assert_undo (f, "Weigh Link");
}

static void
test_menu (CanvasFixture *f,
           gconstpointer  data)
{
  g_autoptr (GMenuModel) card = rr_canvas_build_menu (f->canvas, canvas_test_card (f->session, "tp-a"));
  g_autoptr (GMenuModel) ground = rr_canvas_build_menu (f->canvas, NULL);

  g_assert_cmpint (g_menu_model_get_n_items (card), >, 1);
  g_assert_cmpint (g_menu_model_get_n_items (ground), >, 1);
  rr_canvas_popup_menu (f->canvas, 300, 300);
  canvas_settle (f);
  g_assert_true (gtk_widget_get_visible (f->canvas->menu));
  gtk_popover_popdown (GTK_POPOVER (f->canvas->menu));
  canvas_settle (f);
}

/* Comments that come from a list are assigned to the card that they are dropped on. */
static void
test_comments (CanvasFixture *f,
               gconstpointer  data)
{
  RrDocument *document = rr_session_get_document (f->session);
  RrList *feedback = rr_session_get_map (f->session)->feedback;
  g_autoptr (GPtrArray) comments = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (RrFeedback) stranger = rr_feedback_new (NULL, "2031-03-04", "other", NULL, 0, "c", "");
  double x, y;

  for (guint i = 0; i < 2; i++)
    g_ptr_array_add (comments, rr_feedback_new (NULL, "2031-03-04", "other", NULL, -1, "a", ""));
  g_assert_true (rr_document_insert_many (document, feedback, 0, comments, NULL));
  g_ptr_array_add (comments, g_object_ref (stranger));

  canvas_point (f, "tp-b", &x, &y);
  g_assert_true (rr_canvas_comments_motion (f->canvas, x, y));
  g_assert_false (rr_canvas_comments_motion (f->canvas, 1, 1));
  g_assert_false (rr_canvas_comments_drop (f->canvas, comments, 1, 1));
  g_assert_true (rr_canvas_comments_drop (f->canvas, comments, x, y));
  for (guint i = 0; i < 2; i++)
    g_assert_cmpstr (RR_FEEDBACK (comments->pdata[i])->touchpoint, ==, "tp-b");
  g_assert_null (stranger->touchpoint);

  rr_document_undo (document);
  g_assert_null (RR_FEEDBACK (comments->pdata[1])->touchpoint);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/tool-drag/" name, CanvasFixture, NULL, canvas_set_up, function, canvas_tear_down)

  ADD ("select", test_select);
  ADD ("headers", test_headers);
  ADD ("double-click", test_double_click);
  ADD ("move", test_move);
  ADD ("cancel", test_cancel);
  ADD ("back-where-it-was", test_back_where_it_was);
  ADD ("copy", test_copy);
  ADD ("several", test_several);
  ADD ("make-room", test_make_room);
  ADD ("edit-meanwhile", test_edit_meanwhile);
  ADD ("reorder", test_reorder);
  ADD ("curve", test_curve);
  ADD ("link", test_link);
  ADD ("comments", test_comments);
  ADD ("rubber", test_rubber);
  ADD ("weigh", test_weigh);
  ADD ("menu", test_menu);
  return g_test_run ();
}
