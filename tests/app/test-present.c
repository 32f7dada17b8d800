/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The slides, and going through them. */
#include <string.h>

#include "rr-canvas.h"
#include "rr-map-file.h"
#include "rr-present-deck.h"
#include "rr-present-picture.h"
#include "rr-present.h"

#include "page-support.h"

static const char text[] =
  "{ \"format\": \"reroute-journey\", \"version\": 1, \"title\": \"Shopping\","
  "  \"people\": [ { \"id\": \"p\", \"name\": \"Ann\" } ],"
  "  \"stages\": [ { \"id\": \"s1\", \"name\": \"Find\", \"summary\": \"How it begins\" }, { \"id\": \"s2\", \"name\": \"Buy\" } ],"
  "  \"lanes\": [ { \"id\": \"l\", \"name\": \"Shop\" } ],"
  "  \"touchpoints\": ["
  "    { \"id\": \"a\", \"title\": \"Look\", \"stage\": \"s1\", \"lane\": \"l\" },"
  "    { \"id\": \"b\", \"title\": \"Pay\", \"stage\": \"s2\", \"lane\": \"l\" },"
  "    { \"id\": \"c\", \"title\": \"Leave\", \"stage\": \"s2\", \"step\": 1, \"lane\": \"l\" } ],"
  "  \"links\": [ { \"id\": \"k\", \"from\": \"b\", \"to\": \"c\", \"strength\": 1 } ],"
  "  \"scenarios\": [ { \"id\": \"x\", \"name\": \"Outage\","
  "    \"impacts\": [ { \"touchpoint\": \"b\", \"severity\": 4, \"note\": \"No tills\" } ],"
  "    \"actions\": ["
  "      { \"id\": \"n1\", \"title\": \"Take cash\", \"strategy\": \"service\", \"phase\": \"hours\", \"touchpoint\": \"b\", \"owner\": \"p\" },"
  "      { \"id\": \"n2\", \"title\": \"Forget it\", \"strategy\": \"service\", \"phase\": \"day\", \"touchpoint\": \"b\", \"status\": \"dropped\" } ] } ] }";

static RrSession *
create_session (void)
{
  g_autoptr (GError) error = NULL;
  RrMap *map = rr_map_from_bytes (text, sizeof text - 1, &error);
  g_autoptr (RrDocument) document = NULL;

  g_assert_no_error (error);
  document = rr_document_new (map);
  return rr_session_new (document);
}

static void
test_deck (void)
{
  static const char *const headings[] = { "Shopping", "Find", "Buy", "Pay", "Leave" };
  g_autoptr (RrSession) session = create_session ();
  RrMap *map = rr_session_get_map (session);
  g_autoptr (GPtrArray) slides = rr_present_deck_new (map, rr_session_get_assessment (session));
  g_autoptr (GPtrArray) plain = rr_present_deck_new (map, NULL);
  RrSlide *slide;

  g_assert_cmpuint (slides->len, ==, G_N_ELEMENTS (headings));
  for (guint i = 0; i < slides->len; i++)
    g_assert_cmpstr (((RrSlide *) slides->pdata[i])->heading, ==, headings[i]);

  slide = slides->pdata[1];
  g_assert_cmpstr (slide->body, ==, "How it begins");
  g_assert_cmpstr (slide->items->pdata[0], ==, "Look · Shop");
  slide = slides->pdata[3];
  g_assert_cmpint (slide->level, ==, 4);
  g_assert_nonnull (strstr (slide->body, "No tills"));
  g_assert_cmpuint (slide->items->len, ==, 1);
  g_assert_nonnull (strstr (slide->items->pdata[0], "Take cash · Ann"));
  g_assert_cmpuint (plain->len, ==, 3);
}

/* What does not fit goes on on another slide; nothing is lost. */
static void
test_long_stage (void)
{
  g_autoptr (RrSession) session = create_session ();
  RrDocument *document = rr_session_get_document (session);
  g_autoptr (GPtrArray) slides = NULL;
  const RrPlace place = { "s1", 0, FALSE, "l", G_MAXUINT };
  guint items = 0;

  for (int i = 0; i < 2 * RR_SLIDE_MAX_ITEMS; i++)
    rr_journey_add_touchpoint (document, &place, "More", NULL);
  slides = rr_present_deck_new (rr_session_get_map (session), NULL);
  g_assert_cmpuint (slides->len, ==, 5);
  for (guint i = 1; i < 4; i++)
    {
      RrSlide *slide = slides->pdata[i];

      g_assert_cmpstr (slide->heading, ==, "Find");
      g_assert_cmpuint (slide->items->len, <=, RR_SLIDE_MAX_ITEMS);
      items += slide->items->len;
    }
  g_assert_cmpuint (items, ==, 2 * RR_SLIDE_MAX_ITEMS + 1);
}

static void
get_card (RrLayout   *layout,
          RrMap      *map,
          const char *id,
          RrRect     *card)
{
  g_assert_true (rr_layout_get_card (layout, rr_map_find (map, id), card));
}

static gboolean
contains (const RrRect *outer,
          const RrRect *inner)
{
  return inner->x >= outer->x && inner->y >= outer->y &&
         inner->x + inner->width <= outer->x + outer->width && inner->y + inner->height <= outer->y + outer->height;
}

/* The whole journey, a stage with all of its cards and no others, and a card with what is
 * around it. */
static void
test_picture (gconstpointer data)
{
  static const char *const ids[] = { "a", "b", "c" };
  gboolean mirrored = GPOINTER_TO_INT (data);
  g_autoptr (RrSession) session = create_session ();
  RrMap *map = rr_session_get_map (session);
  GtkWidget *parent = gtk_window_new ();
  GtkWidget *canvas = rr_canvas_new (session);
  RrPresentPicture *picture;
  RrLayout *layout;
  RrRect seen, card, stage;

  gtk_window_set_child (GTK_WINDOW (parent), canvas);
  gtk_window_present (GTK_WINDOW (parent));
  page_settle ();
  layout = rr_session_get_layout (session);
  g_assert_nonnull (layout);
  rr_layout_set_mirrored (layout, mirrored);

  picture = RR_PRESENT_PICTURE (g_object_ref_sink (rr_present_picture_new (session, RR_EMOTIONS_FACES)));
  g_assert_false (rr_present_picture_get_seen (picture, 0, 600, &seen));
  g_assert_true (rr_present_picture_get_seen (picture, 1200, 600, &seen));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      get_card (layout, map, ids[i], &card);
      g_assert_true (contains (&seen, &card));
    }

  rr_present_picture_show (picture, rr_map_find (map, "s2"));
  g_assert_true (rr_present_picture_get_seen (picture, 800, 800, &seen));
  g_assert_true (rr_layout_get_stage (layout, rr_map_find (map, "s2"), &stage));
  g_assert_cmpfloat (seen.x, ==, stage.x);
  g_assert_cmpfloat (seen.width, ==, stage.width);
  get_card (layout, map, "a", &card);
  g_assert_false (contains (&seen, &card));

  rr_present_picture_show (picture, rr_map_find (map, "a"));
  g_assert_true (rr_present_picture_get_seen (picture, 800, 800, &seen));
  g_assert_true (contains (&seen, &card));
  /* At the end of the map nothing is shown of what is beside it. */
  rr_present_picture_show (picture, rr_map_find (map, "c"));
  g_assert_true (rr_present_picture_get_seen (picture, 400, 100, &seen));
  get_card (layout, map, "c", &card);
  g_assert_true (contains (&seen, &card));

  g_object_unref (picture);
  gtk_window_destroy (GTK_WINDOW (parent));
  page_settle ();
}

static void
assert_title (RrPresent  *present,
              const char *title)
{
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (present)), ==, title);
}

static void
test_steps (void)
{
  g_autoptr (RrSession) session = create_session ();
  RrDocument *document = rr_session_get_document (session);
  RrMap *map = rr_session_get_map (session);
  GtkWidget *parent = gtk_window_new ();
  RrPresent *present;

  gtk_window_present (GTK_WINDOW (parent));
  present = rr_present_show (GTK_WINDOW (parent), session);
  page_settle ();
  assert_title (present, "Shopping");
  rr_present_step (present, -1);
  assert_title (present, "Shopping");
  rr_present_step (present, 3);
  assert_title (present, "Pay");
  g_assert_true (rr_session_is_selected (session, rr_map_find (map, "b")));

  /* What is changed meanwhile is shown as it is now, on the slide that one is on. */
  rr_document_set (document, rr_map_find (map, "b"), "title", rr_value_text ("Pay cash"), NULL);
  assert_title (present, "Pay cash");
  rr_document_remove (document, rr_map_find (map, "s1"));
  assert_title (present, "Pay cash");
  rr_present_step (present, G_MAXINT);
  assert_title (present, "Leave");
  rr_document_remove (document, rr_map_find (map, "x"));
  assert_title (present, "Buy");

  /* Another map ends it. */
  rr_session_set_document (session, NULL);
  page_settle ();
  gtk_window_destroy (GTK_WINDOW (parent));
  page_settle ();
}

int
main (int    argc,
      char **argv)
{
  page_test_init (&argc, &argv);
  g_test_add_func ("/present/deck", test_deck);
  g_test_add_func ("/present/long-stage", test_long_stage);
  g_test_add_data_func ("/present/picture", GINT_TO_POINTER (FALSE), test_picture);
  g_test_add_data_func ("/present/picture-mirrored", GINT_TO_POINTER (TRUE), test_picture);
  g_test_add_func ("/present/steps", test_steps);
  return g_test_run ();
}
