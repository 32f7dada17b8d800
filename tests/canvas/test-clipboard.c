/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Cards as text and back, groups that stay together, and the clipboard itself. */
#include "canvas-support.h"

#include <string.h>

#include "rr-clipboard.h"
#include "rr-error.h"
#include "rr-group.h"
#include "rr-picture-content.h"
#include "rr-value.h"

static GPtrArray *
cards (CanvasFixture *f,
       const char    *ids)
{
  g_auto (GStrv) list = g_strsplit (ids, " ", -1);
  GPtrArray *array = g_ptr_array_new ();

  for (gsize i = 0; list[i] != NULL; i++)
    g_ptr_array_add (array, canvas_test_card (f->session, list[i]));
  return array;
}

/* Where a card stands, as "stage step lane". */
static void
assert_place (RrTouchpoint *card,
              const char   *place)
{
  g_autofree char *text = g_strdup_printf ("%s %d %s", card->stage, card->step, card->lane);

  g_assert_cmpstr (text, ==, place);
}

static void
assert_unchanged (CanvasFixture *f)
{
  g_autofree char *text = canvas_test_text (f->session);

  g_assert_cmpstr (text, ==, f->original);
  g_assert_false (rr_document_can_undo (f->document));
}

static void
cursor (CanvasFixture *f,
        const char    *stage,
        guint          step,
        const char    *lane)
{
  const RrPlace place = { stage, step, FALSE, lane, G_MAXUINT };

  rr_session_clear_selection (f->session);
  rr_session_set_cursor (f->session, &place);
}

static RrTouchpoint *
pasted (CanvasFixture *f,
        guint          index)
{
  g_autoptr (GPtrArray) selected = rr_session_get_selected_touchpoints (f->session);

  g_assert_cmpuint (index, <, selected->len);
  return g_ptr_array_index (selected, index);
}

static void
paste (CanvasFixture *f,
       const char    *text)
{
  rr_canvas_paste_text (f->canvas, text, strlen (text));
}

/* Cards of one stage stay together in the stage that the anchor goes to. */
static void
test_move_in_one_stage (CanvasFixture *f,
                        gconstpointer  data)
{
  g_autoptr (GPtrArray) group = cards (f, "tp-b tp-c tp-d");
  const RrPlace place = { "st-a", 0, FALSE, "ln-a", 1 };
  g_autoptr (GError) error = NULL;

  g_assert_true (rr_group_move (f->document, group, canvas_test_card (f->session, "tp-b"), &place,
                                &error));
  assert_place (canvas_test_card (f->session, "tp-b"), "st-a 0 ln-a");
  assert_place (canvas_test_card (f->session, "tp-c"), "st-a 1 ln-b");
  assert_place (canvas_test_card (f->session, "tp-d"), "st-a 1 ln-b");
  assert_place (canvas_test_card (f->session, "tp-e"), "st-a 1 ln-b");
  canvas_assert_undo (f, "Move Touchpoints");
}

/* Columns before the first are made. */
static void
test_move_before_first (CanvasFixture *f,
                        gconstpointer  data)
{
  g_autoptr (GPtrArray) group = cards (f, "tp-b tp-c");
  const RrPlace place = { "st-a", 0, FALSE, "ln-b", 0 };

  g_assert_true (rr_group_move (f->document, group, canvas_test_card (f->session, "tp-c"), &place,
                                NULL));
  assert_place (canvas_test_card (f->session, "tp-b"), "st-a 0 ln-a");
  assert_place (canvas_test_card (f->session, "tp-c"), "st-a 1 ln-b");
  assert_place (canvas_test_card (f->session, "tp-a"), "st-a 1 ln-a");
  assert_place (canvas_test_card (f->session, "tp-e"), "st-a 2 ln-b");
  canvas_assert_undo (f, "Move Touchpoints");
}

/* Cards of several stages move over the grid as it is seen: one lane down, here. */
static void
test_move_over_stages (CanvasFixture *f,
                       gconstpointer  data)
{
  g_autoptr (GPtrArray) group = cards (f, "tp-a tp-b");
  const RrPlace down = { "st-a", 0, FALSE, "ln-b", 0 };
  const RrPlace right = { "st-a", 1, FALSE, "ln-a", 0 };

  g_assert_true (rr_group_move (f->document, group, canvas_test_card (f->session, "tp-a"), &down,
                                NULL));
  assert_place (canvas_test_card (f->session, "tp-a"), "st-a 0 ln-b");
  assert_place (canvas_test_card (f->session, "tp-b"), "st-b 0 ln-b");
  canvas_assert_undo (f, "Move Touchpoints");

  g_assert_true (rr_group_move (f->document, group, canvas_test_card (f->session, "tp-a"), &right,
                                NULL));
  assert_place (canvas_test_card (f->session, "tp-a"), "st-a 0 ln-a");
  assert_place (canvas_test_card (f->session, "tp-e"), "st-a 0 ln-b");
  assert_place (canvas_test_card (f->session, "tp-b"), "st-b 0 ln-a");
  assert_place (canvas_test_card (f->session, "tp-c"), "st-b 0 ln-b");
  canvas_assert_undo (f, "Move Touchpoints");
}

/* Between two columns the group brings its own. */
static void
test_move_between (CanvasFixture *f,
                   gconstpointer  data)
{
  g_autoptr (GPtrArray) group = cards (f, "tp-b tp-c tp-d");
  const RrPlace place = { "st-a", 1, TRUE, "ln-a", 0 };

  g_assert_true (rr_group_move (f->document, group, canvas_test_card (f->session, "tp-b"), &place,
                                NULL));
  assert_place (canvas_test_card (f->session, "tp-a"), "st-a 0 ln-a");
  assert_place (canvas_test_card (f->session, "tp-b"), "st-a 1 ln-a");
  assert_place (canvas_test_card (f->session, "tp-c"), "st-a 2 ln-b");
  assert_place (canvas_test_card (f->session, "tp-e"), "st-a 3 ln-b");
  canvas_assert_undo (f, "Move Touchpoints");
}

/* Copies have the links between them. */
static void
test_copy_group (CanvasFixture *f,
                 gconstpointer  data)
{
  g_autoptr (GPtrArray) group = cards (f, "tp-b tp-c");
  g_autoptr (GPtrArray) copies = NULL;
  const RrPlace place = { "st-a", 1, FALSE, "ln-a", 0 };
  RrLink *link;

  copies = rr_group_copy (f->document, group, canvas_test_card (f->session, "tp-b"), &place, NULL);
  g_assert_cmpuint (copies->len, ==, 2);
  g_assert_cmpuint (rr_list_get_size (f->map->links), ==, 2);
  link = rr_list_get (f->map->links, 1);
  g_assert_cmpstr (link->from, !=, "tp-b");
  g_assert_cmpstr (rr_map_find_touchpoint (f->map, link->from)->title, ==, "Check in");
  g_assert_cmpstr (rr_map_find_touchpoint (f->map, link->to)->title, ==, "Rebook");
  assert_place (rr_map_find_touchpoint (f->map, link->from), "st-a 1 ln-a");
  assert_place (rr_map_find_touchpoint (f->map, link->to), "st-a 2 ln-b");
  g_assert_cmpfloat (link->strength, ==, 0.8);
  canvas_assert_undo (f, "Copy Touchpoints");
}

/* What is copied is a map that can be read as one, with all that it needs and no more. */
static void
test_write (CanvasFixture *f,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) group = cards (f, "tp-c tp-b");
  g_autoptr (GBytes) bytes = rr_clipboard_write (f->map, group);
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) map = NULL;
  g_autofree char *titles = rr_clipboard_write_titles (group);

  g_assert_cmpstr (titles, ==, "Rebook\nCheck in\n");
  map = rr_clipboard_read (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (rr_list_get_size (map->touchpoints), ==, 2);
  g_assert_cmpuint (rr_list_get_size (map->links), ==, 1);
  g_assert_cmpuint (rr_list_get_size (map->stages), ==, 1);
  g_assert_cmpuint (rr_list_get_size (map->segments), ==, 1);
  g_assert_cmpuint (rr_list_get_size (map->scenarios), ==, 0);
  g_assert_cmpint (rr_map_find_touchpoint (map, "tp-c")->step, ==, 1);
}

/* Copied here, pasted there: with columns, lanes and links, into one stage. */
static void
test_paste_map (CanvasFixture *f,
                gconstpointer  data)
{
  g_autoptr (GPtrArray) group = cards (f, "tp-b tp-c tp-d");
  g_autoptr (GBytes) bytes = rr_clipboard_write (f->map, group);

  cursor (f, "st-a", 1, "ln-a");
  rr_canvas_paste_text (f->canvas, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_assert_null (f->message);
  assert_place (pasted (f, 0), "st-a 1 ln-a");
  assert_place (pasted (f, 1), "st-a 2 ln-b");
  assert_place (pasted (f, 2), "st-a 2 ln-b");
  g_assert_cmpstr (pasted (f, 1)->title, ==, "Rebook");
  g_assert_cmpstr (pasted (f, 1)->segments[0], ==, "sg-a");
  g_assert_cmpuint (rr_list_get_size (f->map->links), ==, 2);
  canvas_assert_undo (f, "Paste Touchpoints");
}

/* A stranger's map: what this one does not know is left out. */
static void
test_paste_foreign (CanvasFixture *f,
                    gconstpointer  data)
{
  cursor (f, "st-b", 0, "ln-b");
  paste (f,
         "{ \"format\": \"reroute-journey\", \"version\": 1,"
         "  \"segments\": [ { \"id\": \"x\", \"name\": \"Nobody\" } ],"
         "  \"people\": [ { \"id\": \"p\", \"name\": \"Ann\" } ],"
         "  \"stages\": [ { \"id\": \"s\", \"name\": \"S\" } ],"
         "  \"lanes\": [ { \"id\": \"l\", \"name\": \"L\" }, { \"id\": \"n\", \"name\": \"N\", \"kind\": \"text\" } ],"
         "  \"touchpoints\": [ { \"id\": \"tp-a\", \"title\": \"Theirs\", \"stage\": \"s\", \"lane\": \"l\","
         "    \"owner\": \"p\", \"segments\": [ \"x\" ], \"notes\": { \"n\": [ \"text\" ] }, \"emotion\": 2 } ] }");
  g_assert_null (f->message);
  g_assert_cmpstr (pasted (f, 0)->title, ==, "Theirs");
  g_assert_cmpstr (rr_element_get_id (pasted (f, 0)), !=, "tp-a");
  g_assert_null (pasted (f, 0)->owner);
  g_assert_null (pasted (f, 0)->segments[0]);
  g_assert_cmpfloat (pasted (f, 0)->emotion, ==, 2);
  assert_place (pasted (f, 0), "st-b 0 ln-b");
  canvas_assert_undo (f, "Paste Touchpoint");
}

static void
test_paste_lines (CanvasFixture *f,
                  gconstpointer  data)
{
  g_autofree char *letters = g_strnfill (RR_MAX_NAME + 10, 'x');
  g_autofree char *text = g_strconcat ("\n  - Arrive\r\n\t2. Wait\tlong \n\n• Leave\n", letters, NULL);

  cursor (f, "st-a", 1, "ln-a");
  paste (f, text);
  g_assert_cmpstr (f->message, ==, NULL);
  g_assert_cmpuint (rr_session_count_selected (f->session), ==, 4);
  g_assert_cmpstr (pasted (f, 0)->title, ==, "Arrive");
  assert_place (pasted (f, 0), "st-a 1 ln-a");
  g_assert_cmpstr (pasted (f, 1)->title, ==, "Wait long");
  assert_place (pasted (f, 1), "st-a 2 ln-a");
  g_assert_cmpstr (pasted (f, 2)->title, ==, "Leave");
  g_assert_cmpuint (g_utf8_strlen (pasted (f, 3)->title, -1), ==, RR_MAX_NAME);
  g_assert_cmpstr (pasted (f, 3)->summary, ==, letters);
  canvas_assert_undo (f, "Paste Touchpoints");

  /* Below the card with the cursor. */
  rr_session_select (f->session, canvas_test_card (f->session, "tp-c"), RR_SELECT_REPLACE);
  paste (f, "Between");
  assert_place (pasted (f, 0), "st-b 1 ln-b");
  {
    g_autoptr (GPtrArray) cell = rr_journey_get_cell (f->map, "st-b", 1, "ln-b");

    g_assert_true (g_ptr_array_index (cell, 1) == (gpointer) pasted (f, 0));
  }
  canvas_assert_undo (f, "Paste Touchpoint");
}

static void
test_refused (CanvasFixture *f,
              gconstpointer  data)
{
  g_autoptr (GString) lines = g_string_new (NULL);
  g_autofree char *huge = g_strnfill (RR_CLIPBOARD_MAX_BYTES + 1, 'x');
  const char *const texts[] = {
    "\xff\xfe",
    "   \n\n",
    "{ \"format\": \"reroute-journey\", \"version\": 1, }",
    "{ \"format\": \"reroute-journey\", \"version\": 2 }",
    "{ \"format\": \"reroute-journey\", \"version\": 1 }",
    "{ \"format\": \"reroute-journey\", \"version\": 1,"
    "  \"touchpoints\": [ { \"id\": \"t\", \"title\": \"T\", \"stage\": \"s\", \"lane\": \"l\" } ] }",
    huge,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_clear_pointer (&f->message, g_free);
      paste (f, texts[i]);
      g_assert_nonnull (f->message);
      assert_unchanged (f);
    }

  for (int i = 0; i <= RR_CLIPBOARD_MAX_LINES; i++)
    g_string_append (lines, "x\n");
  g_clear_pointer (&f->message, g_free);
  paste (f, lines->str);
  g_assert_nonnull (f->message);
  assert_unchanged (f);
}

static void
wait_for_step (CanvasFixture *f)
{
  gint64 end = g_get_monotonic_time () + 30 * G_USEC_PER_SEC;
  const char *label = rr_document_get_undo_label (f->document);

  while (rr_document_get_undo_label (f->document) == label && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
}

/* By way of the display's clipboard. */
static void
test_clipboard (CanvasFixture *f,
                gconstpointer  data)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (f->canvas));

  rr_session_select (f->session, canvas_test_card (f->session, "tp-a"), RR_SELECT_REPLACE);
  rr_canvas_copy (f->canvas);
  assert_unchanged (f);
  cursor (f, "st-b", 0, "ln-b");
  rr_canvas_paste (f->canvas);
  wait_for_step (f);
  g_assert_cmpstr (pasted (f, 0)->title, ==, "Choose seats");
  assert_place (pasted (f, 0), "st-b 0 ln-b");
  canvas_assert_undo (f, "Paste Touchpoint");

  gdk_clipboard_set_text (clipboard, "One\nTwo");
  rr_canvas_paste (f->canvas);
  wait_for_step (f);
  g_assert_cmpstr (pasted (f, 1)->title, ==, "Two");
  canvas_assert_undo (f, "Paste Touchpoints");
}

static void
test_cut (CanvasFixture *f,
          gconstpointer  data)
{
  rr_session_select (f->session, canvas_test_card (f->session, "tp-b"), RR_SELECT_REPLACE);
  rr_canvas_cut (f->canvas);
  g_assert_null (rr_map_find (f->map, "tp-b"));
  canvas_assert_undo (f, "Cut Touchpoint");
}

/* What comes back is what one goes on with. */
static void
test_undo_selects (CanvasFixture *f,
                   gconstpointer  data)
{
  rr_session_select (f->session, canvas_test_card (f->session, "tp-b"), RR_SELECT_REPLACE);
  rr_session_select (f->session, canvas_test_card (f->session, "tp-d"), RR_SELECT_ADD);
  rr_canvas_delete_selection (f->canvas);
  rr_session_select (f->session, canvas_test_card (f->session, "tp-a"), RR_SELECT_REPLACE);
  rr_canvas_undo (f->canvas);
  g_assert_cmpuint (rr_session_count_selected (f->session), ==, 2);
  g_assert_true (rr_session_is_selected (f->session, canvas_test_card (f->session, "tp-b")));
  g_assert_true (rr_session_is_selected (f->session, canvas_test_card (f->session, "tp-d")));

  rr_session_select (f->session, rr_map_find (f->map, "st-b"), RR_SELECT_REPLACE);
  rr_canvas_delete_selection (f->canvas);
  rr_canvas_undo (f->canvas);
  canvas_test_selected (f->session, "st-b");

  rr_session_select (f->session, rr_map_find (f->map, "lk-a"), RR_SELECT_REPLACE);
  rr_canvas_delete_selection (f->canvas);
  rr_canvas_undo (f->canvas);
  canvas_test_selected (f->session, "lk-a");
}

/* What is written of it as a program would ask for it. */
typedef struct
{
  GOutputStream *stream;
  gboolean done;
  GError *error;
} Asked;

static void
content_written_cb (GObject      *object,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  Asked *asked = user_data;

  gdk_content_provider_write_mime_type_finish (GDK_CONTENT_PROVIDER (object), result, &asked->error);
  asked->done = TRUE;
}

static GBytes *
ask (CanvasFixture *f,
     const char    *media_type)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (f->canvas));
  GdkContentProvider *content = gdk_clipboard_get_content (clipboard);
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  Asked asked = { stream, FALSE, NULL };

  g_assert_nonnull (content);
  gdk_content_provider_write_mime_type_async (content, media_type, stream, G_PRIORITY_DEFAULT, NULL,
                                              content_written_cb, &asked);
  while (!asked.done)
    g_main_context_iteration (NULL, TRUE);
  g_assert_no_error (asked.error);
  g_assert_true (g_output_stream_close (stream, NULL, NULL));

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

static gboolean
has (GBytes     *bytes,
     const char *text)
{
  return g_strstr_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), text) != NULL;
}

/* Copied cards can be pasted as a picture too; it shows them as they were, and nothing else. */
static void
test_copy_offers_pictures (CanvasFixture *f,
                           gconstpointer  data)
{
  RrTouchpoint *copied = canvas_test_card (f->session, "tp-b"), *other = canvas_test_card (f->session, "tp-a");
  g_autofree char *title = g_strdup (copied->title);
  g_autoptr (GPtrArray) group = cards (f, "tp-b");
  g_autoptr (GBytes) map = NULL;
  g_autoptr (GBytes) png = NULL;
  g_autoptr (GBytes) svg = NULL;

  rr_session_select_touchpoints (f->session, group);
  rr_canvas_copy (f->canvas);
  rr_document_begin (f->document, "");
  rr_document_set (f->document, copied, "title", rr_value_text ("Changed meanwhile"), NULL);
  rr_document_end (f->document);

  map = ask (f, RR_MAP_MEDIA_TYPE);
  png = ask (f, RR_PICTURE_PNG);
  svg = ask (f, RR_PICTURE_SVG);
  g_assert_true (has (map, title));
  g_assert_true (has (svg, title));
  g_assert_false (has (svg, "Changed meanwhile"));
  g_assert_false (has (svg, other->title));
  g_assert_cmpuint (g_bytes_get_size (png), >, 8);
  g_assert_cmpint (memcmp (g_bytes_get_data (png, NULL), "\x89PNG", 4), ==, 0);
}

/* Without a selection it is the whole map, as a picture alone. */
static void
test_copy_picture (CanvasFixture *f,
                   gconstpointer  data)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (f->canvas));
  g_autoptr (GBytes) svg = NULL;

  rr_session_clear_selection (f->session);
  rr_canvas_copy_picture (f->canvas);
  g_assert_cmpstr (f->message, ==, "The map was copied as a picture");
  g_assert_false (gdk_content_formats_contain_gtype (gdk_clipboard_get_formats (clipboard), G_TYPE_STRING));

  svg = ask (f, RR_PICTURE_SVG);
  for (guint i = 0; i < rr_list_get_size (f->map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (f->map->touchpoints, i);

      g_assert_true (has (svg, touchpoint->title));
    }
}

int
main (int    argc,
      char **argv)
{
  int result;

  gtk_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/clipboard/" name, CanvasFixture, NULL, canvas_set_up, function, canvas_tear_down)

  ADD ("move-in-one-stage", test_move_in_one_stage);
  ADD ("move-before-first", test_move_before_first);
  ADD ("move-over-stages", test_move_over_stages);
  ADD ("move-between", test_move_between);
  ADD ("copy-group", test_copy_group);
  ADD ("write", test_write);
  ADD ("paste-map", test_paste_map);
  ADD ("paste-foreign", test_paste_foreign);
  ADD ("paste-lines", test_paste_lines);
  ADD ("refused", test_refused);
  ADD ("clipboard", test_clipboard);
  ADD ("cut", test_cut);
  ADD ("undo-selects", test_undo_selects);
  ADD ("copy-offers-pictures", test_copy_offers_pictures);
  ADD ("copy-picture", test_copy_picture);

  result = g_test_run ();
  rr_export_job_wait_all ();
  return result;
}
