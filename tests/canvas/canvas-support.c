/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "canvas-support.h"

/*           Booking (a)     Travel day (b)
 *           0       1       0       1
 * Website   tp-a            tp-b
 * Airport           tp-e            tp-c, tp-d
 * Hidden
 * Feels     (emotion)
 */
static const char map_text[] =
  "{\n"
  "  \"format\": \"reroute-journey\",\n"
  "  \"version\": 1,\n"
  "  \"title\": \"Flying home\",\n"
  "  \"segments\": [ { \"id\": \"sg-a\", \"name\": \"Families\" } ],\n"
  "  \"stages\": [\n"
  "    { \"id\": \"st-a\", \"name\": \"Booking\" },\n"
  "    { \"id\": \"st-b\", \"name\": \"Travel day\" }\n"
  "  ],\n"
  "  \"lanes\": [\n"
  "    { \"id\": \"ln-a\", \"name\": \"Website\", \"channel\": \"website\" },\n"
  "    { \"id\": \"ln-b\", \"name\": \"Airport\", \"channel\": \"store\" },\n"
  "    { \"id\": \"ln-h\", \"name\": \"Hidden\", \"hidden\": true },\n"
  "    { \"id\": \"ln-e\", \"name\": \"How it feels\", \"kind\": \"emotion\" }\n"
  "  ],\n"
  "  \"touchpoints\": [\n"
  "    { \"id\": \"tp-a\", \"title\": \"Choose seats\", \"stage\": \"st-a\", \"lane\": \"ln-a\",\n"
  "      \"emotion\": 1 },\n"
  "    { \"id\": \"tp-b\", \"title\": \"Check in\", \"stage\": \"st-b\", \"lane\": \"ln-a\" },\n"
  "    { \"id\": \"tp-c\", \"title\": \"Rebook\", \"stage\": \"st-b\", \"step\": 1, \"lane\": \"ln-b\",\n"
  "      \"emotion\": -1.5, \"importance\": 5, \"segments\": [ \"sg-a\" ] },\n"
  "    { \"id\": \"tp-d\", \"title\": \"Wait\", \"stage\": \"st-b\", \"step\": 1, \"lane\": \"ln-b\" },\n"
  "    { \"id\": \"tp-e\", \"title\": \"Pay\", \"stage\": \"st-a\", \"step\": 1, \"lane\": \"ln-b\" }\n"
  "  ],\n"
  "  \"links\": [\n"
  "    { \"id\": \"lk-a\", \"from\": \"tp-b\", \"to\": \"tp-c\", \"strength\": 0.8 }\n"
  "  ],\n"
  "  \"scenarios\": [\n"
  "    { \"id\": \"sc-a\", \"name\": \"Winter storm\", \"kind\": \"weather\",\n"
  "      \"start\": \"2015-02-21\", \"end\": \"2015-02-23\",\n"
  "      \"impacts\": [ { \"touchpoint\": \"tp-b\", \"severity\": 4 } ] },\n"
  "    { \"id\": \"sc-b\", \"name\": \"Strike\", \"kind\": \"staff\" }\n"
  "  ]\n"
  "}\n";

/* A session on a fresh document with the journey above. */
RrSession *
canvas_test_session (void)
{
  g_autoptr (RrDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  RrMap *map;

  map = rr_map_from_bytes (map_text, sizeof map_text - 1, &error);
  g_assert_no_error (error);
  document = rr_document_new (map);
  return rr_session_new (document);
}

RrTouchpoint *
canvas_test_card (RrSession  *session,
                  const char *id)
{
  RrTouchpoint *touchpoint = rr_map_find_touchpoint (rr_session_get_map (session), id);

  g_assert_nonnull (touchpoint);
  return touchpoint;
}

/* The document as it would be saved. */
char *
canvas_test_text (RrSession *session)
{
  g_autoptr (GBytes) bytes = rr_map_to_bytes (rr_session_get_map (session));

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Checks where the keyboard's cursor stands; @focused is NULL for an empty cell. */
void
canvas_test_cursor (RrSession  *session,
                    const char *stage,
                    guint       step,
                    const char *lane,
                    const char *focused)
{
  RrElement *element = rr_session_get_focused (session);
  RrPlace place;

  g_assert_true (rr_session_get_cursor (session, &place));
  g_assert_cmpstr (place.stage, ==, stage);
  g_assert_cmpuint (place.step, ==, step);
  g_assert_cmpstr (place.lane, ==, lane);
  g_assert_cmpstr (element != NULL ? rr_element_get_id (element) : NULL, ==, focused);
}

/* Checks what is selected: ids in the order of selection, with spaces between them. */
void
canvas_test_selected (RrSession  *session,
                      const char *ids)
{
  g_autoptr (GPtrArray) elements = rr_session_get_selected (session);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < elements->len; i++)
    {
      RrElement *element = g_ptr_array_index (elements, i);

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", rr_element_get_id (element));
      g_assert_true (rr_session_is_selected (session, element));
    }
  g_assert_cmpstr (text->str, ==, ids);
  g_assert_cmpuint (rr_session_count_selected (session), ==, elements->len);
}

static void
message_cb (CanvasFixture *f,
            const char    *text,
            gboolean       can_undo)
{
  g_free (f->message);
  f->message = g_strdup (text);
  f->can_undo = can_undo;
}

static gboolean
patience_cb (gpointer user_data)
{
  g_error ("The canvas did not get a size");
  return G_SOURCE_REMOVE;
}

static gboolean
drawn_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  int *frames = user_data;

  (*frames)++;
  return G_SOURCE_CONTINUE;
}

/* Lets the canvas arrange and draw itself. */
void
canvas_settle (CanvasFixture *f)
{
  int frames = 0;
  guint callback = gtk_widget_add_tick_callback (GTK_WIDGET (f->canvas), drawn_cb, &frames, NULL);

  while (frames < 3)
    g_main_context_iteration (NULL, TRUE);
  gtk_widget_remove_tick_callback (GTK_WIDGET (f->canvas), callback);
}

void
canvas_set_up (CanvasFixture *f,
               gconstpointer  data)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  guint patience;

  f->session = canvas_test_session ();
  f->document = rr_session_get_document (f->session);
  f->map = rr_session_get_map (f->session);
  f->original = canvas_test_text (f->session);
  f->canvas = RR_CANVAS (rr_canvas_new (f->session));
  g_signal_connect_swapped (f->canvas, "message", G_CALLBACK (message_cb), f);

  f->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (f->window), 1000, 800);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (f->canvas));
  gtk_window_set_child (GTK_WINDOW (f->window), scroller);
  gtk_window_present (GTK_WINDOW (f->window));

  patience = g_timeout_add_seconds (60, patience_cb, NULL);
  while (gtk_widget_get_width (GTK_WIDGET (f->canvas)) == 0)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (patience);
  canvas_settle (f);
  gtk_widget_grab_focus (GTK_WIDGET (f->canvas));
}

void
canvas_tear_down (CanvasFixture *f,
                  gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (f->session);
  g_clear_pointer (&f->original, g_free);
  g_clear_pointer (&f->message, g_free);
}

/* The middle of an element in widget coordinates. */
void
canvas_point (CanvasFixture *f,
              const char    *id,
              double        *x,
              double        *y)
{
  gpointer element = rr_map_find (f->map, id);
  RrRect rect;

  g_assert_true (rr_layout_get_rect (rr_session_get_layout (f->session), element, &rect));
  rr_viewport_to_widget (&f->canvas->viewport,
                         rect.x + rect.width / 2, rect.y + rect.height / 2, x, y);
}

/* The middle of a cell in widget coordinates. */
void
canvas_cell_point (CanvasFixture *f,
                   const char    *stage,
                   guint          step,
                   const char    *lane,
                   double        *x,
                   double        *y)
{
  RrRect rect;

  g_assert_true (rr_layout_get_cell (rr_session_get_layout (f->session),
                                     rr_map_find_stage (f->map, stage), step,
                                     rr_map_find_lane (f->map, lane), &rect));
  rr_viewport_to_widget (&f->canvas->viewport,
                         rect.x + rect.width / 2, rect.y + rect.height / 2, x, y);
}

/* Checks that what was done is one undo step of that name, and takes it back. */
void
canvas_assert_undo (CanvasFixture *f,
                    const char    *label)
{
  g_autofree char *text = NULL;

  g_assert_cmpstr (rr_document_get_undo_label (f->document), ==, label);
  rr_canvas_undo (f->canvas);
  text = canvas_test_text (f->session);
  g_assert_cmpstr (text, ==, f->original);
  g_assert_false (rr_document_can_undo (f->document));
}
