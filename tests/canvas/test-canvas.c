/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The canvas as a widget: its views, what they say of themselves, zoom and scrolling. */
#include "canvas-support.h"

#include "rr-card-view.h"
#include "rr-spot-view.h"

static void
test_names (CanvasFixture *f,
            gconstpointer  data)
{
  GtkWidget *card = rr_canvas_find_view (f->canvas, canvas_test_card (f->session, "tp-c"));
  GtkWidget *stage = rr_canvas_find_view (f->canvas, rr_map_find_stage (f->map, "st-b"));
  GtkWidget *lane = rr_canvas_find_view (f->canvas, rr_map_find_lane (f->map, "ln-b"));

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (f->canvas), GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (f->canvas),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Journey map");

  g_assert_true (RR_IS_CARD_VIEW (card));
  g_assert_true (gtk_widget_get_focusable (card));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (card),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Rebook");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (card),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Stage Travel day, step 2, lane Airport; emotion −1.5; importance 5");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_STATE_SELECTED, FALSE);
  rr_session_select (f->session, canvas_test_card (f->session, "tp-c"), RR_SELECT_REPLACE);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_STATE_SELECTED, TRUE);

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Travel day");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Stage 2 of 2");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (lane),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Airport");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (f->canvas->add_stage),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Add Stage");
}

/* In Assess a card tells what the crisis does to it, and follows it. */
static void
test_assessed_names (CanvasFixture *f,
                     gconstpointer  data)
{
  GtkWidget *card = rr_canvas_find_view (f->canvas, canvas_test_card (f->session, "tp-b"));
  GtkWidget *rippled = rr_canvas_find_view (f->canvas, canvas_test_card (f->session, "tp-c"));
  GtkWidget *other = rr_canvas_find_view (f->canvas, canvas_test_card (f->session, "tp-a"));

  rr_session_set_view (f->session, RR_VIEW_ASSESS);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (card),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Stage Travel day, step 1, lane Website; emotion 0; importance 3; "
                                       "Out of action, rank 2");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (rippled),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Stage Travel day, step 2, lane Airport; emotion −1.5; importance 5; "
                                       "Major by ripple, rank 1");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (other),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Stage Booking, step 1, lane Website; emotion +1; importance 3; "
                                       "not affected");

  rr_session_select (f->session, canvas_test_card (f->session, "tp-b"), RR_SELECT_REPLACE);
  rr_canvas_set_severity (f->canvas, 1);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (card),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Stage Travel day, step 1, lane Website; emotion 0; importance 3; "
                                       "Minor, rank 2");
  canvas_assert_undo (f, "Set Severity");
}

static guint
count_views (CanvasFixture *f)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (f->canvas));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (RR_IS_CARD_VIEW (child))
        n++;
    }
  return n;
}

/* Of thousands of cards only those in or near the viewport are widgets, wherever it is. */
static void
test_few_views (CanvasFixture *f,
                gconstpointer  data)
{
  GtkScrollable *scrollable = GTK_SCROLLABLE (f->canvas);
  RrTouchpoint *last = NULL;
  GtkAdjustment *adjustment;
  guint most = 0;

  rr_document_begin (f->document, "Many");
  for (guint i = 0; i < 1500; i++)
    {
      RrPlace place = { "st-b", 2 + i / 2, FALSE, i % 2 == 0 ? "ln-a" : "ln-b", G_MAXUINT };

      last = rr_journey_add_touchpoint (f->document, &place, "One of many", NULL);
      g_assert_nonnull (last);
    }
  rr_document_end (f->document);
  canvas_settle (f);

  adjustment = gtk_scrollable_get_hadjustment (scrollable);
  g_assert_cmpfloat (gtk_adjustment_get_upper (adjustment), >, 700 * RR_CARD_WIDTH);
  for (double value = 0; value < 30000; value += 1111)
    {
      gtk_adjustment_set_value (adjustment, value);
      canvas_settle (f);
      most = MAX (most, count_views (f));
    }
  g_assert_cmpuint (most, <, 60);

  g_assert_null (rr_canvas_find_view (f->canvas, last));
  rr_canvas_scroll_to (f->canvas, last);
  canvas_settle (f);
  g_assert_nonnull (rr_canvas_find_view (f->canvas, last));
  g_assert_null (rr_canvas_find_view (f->canvas, canvas_test_card (f->session, "tp-a")));
}

/* The focus holds its card, however far one scrolls. */
static void
test_focus_stays (CanvasFixture *f,
                  gconstpointer  data)
{
  RrTouchpoint *card = canvas_test_card (f->session, "tp-a");
  GtkWidget *view;

  rr_session_select (f->session, card, RR_SELECT_REPLACE);
  view = rr_canvas_find_view (f->canvas, card);
  g_assert_true (gtk_widget_is_focus (view));
  rr_canvas_set_zoom (f->canvas, 4);
  rr_canvas_scroll_to (f->canvas, canvas_test_card (f->session, "tp-d"));
  canvas_settle (f);
  g_assert_true (rr_canvas_find_view (f->canvas, card) == view);
  g_assert_true (gtk_widget_is_focus (view));
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_zoom (CanvasFixture *f,
           gconstpointer  data)
{
  double x, y, after_x, after_y;
  guint notified = 0;

  g_signal_connect_swapped (f->canvas, "notify::zoom", G_CALLBACK (count_cb), &notified);
  rr_canvas_set_zoom (f->canvas, 2);
  g_assert_cmpfloat (rr_canvas_get_zoom (f->canvas), ==, 2);
  g_assert_cmpuint (notified, ==, 1);

  rr_canvas_scroll_to (f->canvas, canvas_test_card (f->session, "tp-c"));
  canvas_point (f, "tp-c", &x, &y);
  rr_canvas_set_zoom_at (f->canvas, 3, x, y);
  canvas_point (f, "tp-c", &after_x, &after_y);
  g_assert_cmpfloat_with_epsilon (after_x, x, 0.51);
  g_assert_cmpfloat_with_epsilon (after_y, y, 0.51);

  rr_canvas_set_zoom (f->canvas, 1000);
  g_assert_cmpfloat (rr_canvas_get_zoom (f->canvas), ==, RR_CANVAS_MAX_ZOOM);
  rr_canvas_zoom_to_fit (f->canvas);
  g_assert_cmpfloat (rr_canvas_get_zoom (f->canvas), <=, 1);
  g_assert_cmpfloat (f->canvas->viewport.scroll_x, ==, 0);
}

static void
test_wheel (CanvasFixture *f,
            gconstpointer  data)
{
  double before = rr_canvas_get_zoom (f->canvas);

  rr_canvas_hover (f->canvas, 500, 400);
  g_assert_false (rr_canvas_wheel (f->canvas, 0, 1, 0));
  g_assert_cmpfloat (rr_canvas_get_zoom (f->canvas), ==, before);
  g_assert_true (rr_canvas_wheel (f->canvas, 0, -1, GDK_CONTROL_MASK));
  g_assert_cmpfloat (rr_canvas_get_zoom (f->canvas), >, before);
}

/* Stage headers and lane names stay in sight. */
static void
test_frozen (CanvasFixture *f,
             gconstpointer  data)
{
  GtkWidget *stage = rr_canvas_find_view (f->canvas, rr_map_find_stage (f->map, "st-a"));
  GtkWidget *lane = rr_canvas_find_view (f->canvas, rr_map_find_lane (f->map, "ln-b"));
  GtkWidget *canvas = GTK_WIDGET (f->canvas);
  graphene_rect_t stage_before, lane_before, after;

  rr_canvas_set_zoom (f->canvas, 2);
  canvas_settle (f);
  g_assert_true (gtk_widget_compute_bounds (stage, canvas, &stage_before));
  g_assert_true (gtk_widget_compute_bounds (lane, canvas, &lane_before));
  rr_canvas_scroll_by (f->canvas, 150, 120);
  canvas_settle (f);
  g_assert_true (gtk_widget_compute_bounds (stage, canvas, &after));
  g_assert_cmpfloat_with_epsilon (after.origin.y, stage_before.origin.y, 0.01);
  g_assert_cmpfloat_with_epsilon (after.origin.x, stage_before.origin.x - 150, 0.01);
  g_assert_true (gtk_widget_compute_bounds (lane, canvas, &after));
  g_assert_cmpfloat_with_epsilon (after.origin.x, lane_before.origin.x, 0.01);
  g_assert_cmpfloat_with_epsilon (after.origin.y, lane_before.origin.y - 120, 0.01);
}

/* Other documents come and go while the canvas stands. */
static void
test_other_document (CanvasFixture *f,
                     gconstpointer  data)
{
  g_autoptr (RrSession) other = canvas_test_session ();
  g_autoptr (RrDocument) kept = g_object_ref (f->document);

  rr_canvas_edit_title (f->canvas, canvas_test_card (f->session, "tp-a"));
  g_assert_true (rr_canvas_is_editing (f->canvas));
  rr_session_set_document (f->session, rr_session_get_document (other));
  g_assert_false (rr_canvas_is_editing (f->canvas));
  canvas_settle (f);
  g_assert_nonnull (rr_canvas_find_view (f->canvas, canvas_test_card (other, "tp-a")));
  rr_session_set_document (f->session, NULL);
  canvas_settle (f);
  g_assert_false (rr_canvas_navigate (f->canvas, GTK_DIR_LEFT, FALSE));
  rr_canvas_press (f->canvas, 300, 300, 1, 0);
  g_assert_false (rr_canvas_drag_begin (f->canvas, 300, 300, 0));
  rr_canvas_zoom_to_fit (f->canvas);
  rr_canvas_undo (f->canvas);
  rr_canvas_add_touchpoint (f->canvas);
  rr_canvas_select_all (f->canvas);
  rr_canvas_delete_selection (f->canvas);
}

static void
test_actions (CanvasFixture *f,
              gconstpointer  data)
{
  GtkWidget *canvas = GTK_WIDGET (f->canvas);
  g_autofree char *text = NULL;

  rr_session_select (f->session, canvas_test_card (f->session, "tp-e"), RR_SELECT_REPLACE);
  g_assert_true (gtk_widget_activate_action (canvas, "canvas.delete", NULL));
  g_assert_cmpstr (f->message, ==, "Touchpoint deleted");
  g_assert_true (f->can_undo);
  g_assert_null (rr_map_find (f->map, "tp-e"));
  g_assert_true (gtk_widget_activate_action (canvas, "canvas.undo", NULL));
  text = canvas_test_text (f->session);
  g_assert_cmpstr (text, ==, f->original);

  rr_session_select_all (f->session);
  rr_canvas_delete_selection (f->canvas);
  g_assert_cmpstr (f->message, ==, "5 touchpoints deleted");
  canvas_assert_undo (f, "Delete Touchpoints");

  rr_session_select (f->session, rr_map_find_stage (f->map, "st-b"), RR_SELECT_REPLACE);
  rr_canvas_delete_selection (f->canvas);
  g_assert_cmpstr (f->message, ==, "Stage deleted");
  canvas_assert_undo (f, "Delete Stage");
}

static void
test_duplicate (CanvasFixture *f,
                gconstpointer  data)
{
  g_autoptr (GPtrArray) cell = NULL;
  g_autoptr (GPtrArray) selected = NULL;

  rr_session_select (f->session, canvas_test_card (f->session, "tp-c"), RR_SELECT_REPLACE);
  rr_session_select (f->session, canvas_test_card (f->session, "tp-a"), RR_SELECT_ADD);
  rr_canvas_duplicate (f->canvas);
  cell = rr_journey_get_cell (f->map, "st-b", 1, "ln-b");
  g_assert_cmpuint (cell->len, ==, 3);
  g_assert_cmpstr (RR_TOUCHPOINT (g_ptr_array_index (cell, 1))->title, ==, "Rebook");
  g_assert_cmpstr (RR_TOUCHPOINT (g_ptr_array_index (cell, 2))->title, ==, "Wait");
  selected = rr_session_get_selected_touchpoints (f->session);
  g_assert_cmpuint (selected->len, ==, 2);
  g_assert_true (g_ptr_array_index (selected, 1) == g_ptr_array_index (cell, 1));
  canvas_assert_undo (f, "Duplicate Touchpoints");
}

static void
test_segment (CanvasFixture *f,
              gconstpointer  data)
{
  g_autoptr (RrSegment) other = rr_element_new (RR_TYPE_SEGMENT);

  g_assert_true (rr_element_prepare (other, "name", rr_value_text ("Students"), NULL));
  g_assert_true (rr_document_insert (f->document, f->map->segments, 1, other, NULL));
  rr_session_set_segment (f->session, other);
  g_assert_true (rr_canvas_get_card_state (f->canvas, canvas_test_card (f->session, "tp-c")) &
                 RR_CARD_FILTERED);
  g_assert_false (rr_canvas_get_card_state (f->canvas, canvas_test_card (f->session, "tp-a")) &
                  RR_CARD_FILTERED);
  rr_session_set_segment (f->session, rr_map_find_segment (f->map, "sg-a"));
  g_assert_false (rr_canvas_get_card_state (f->canvas, canvas_test_card (f->session, "tp-c")) &
                  RR_CARD_FILTERED);
}

/* Before the first frame a canvas has no size.  It waits for one, and leaves time for what else is due. */
static void
test_without_size (void)
{
  g_autoptr (RrSession) session = canvas_test_session ();
  g_autoptr (GtkWidget) canvas = g_object_ref_sink (rr_canvas_new (session));

  rr_canvas_show_start (RR_CANVAS (canvas));
  rr_canvas_scroll_to (RR_CANVAS (canvas), canvas_test_card (session, "tp-c"));
  rr_session_select_all (session);
  for (guint i = 0; g_main_context_iteration (NULL, FALSE); i++)
    g_assert_cmpuint (i, <, 1000);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/canvas/" name, CanvasFixture, NULL, canvas_set_up, function, canvas_tear_down)

  g_test_add_func ("/canvas/without-size", test_without_size);
  ADD ("names", test_names);
  ADD ("assessed-names", test_assessed_names);
  ADD ("few-views", test_few_views);
  ADD ("focus-stays", test_focus_stays);
  ADD ("zoom", test_zoom);
  ADD ("wheel", test_wheel);
  ADD ("frozen", test_frozen);
  ADD ("other-document", test_other_document);
  ADD ("actions", test_actions);
  ADD ("duplicate", test_duplicate);
  ADD ("segment", test_segment);
  return g_test_run ();
}
