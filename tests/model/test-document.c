/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Steps, merging, cancelling, cascades, closing up. */
#include <math.h>
#include <string.h>

#include "rr-error.h"
#include "rr-journey.h"
#include "rr-map-file.h"

typedef struct
{
  RrDocument *document;
  RrMap *map;
  RrStage *stage;
  RrLane *lane;
} Fixture;

static void
set_up (Fixture       *f,
        gconstpointer  data)
{
  f->document = rr_document_new (rr_map_new ());
  f->map = rr_document_get_map (f->document);
  f->stage = rr_journey_add_stage (f->document, 0, "Stage", NULL);
  f->lane = rr_journey_add_lane (f->document, 0, "Lane", RR_LANE_CHANNEL, NULL);
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  g_clear_object (&f->document);
}

static RrTouchpoint *
add (Fixture    *f,
     guint       step,
     const char *title)
{
  RrPlace place = {
    .stage = rr_element_get_id (f->stage), .step = step, .lane = rr_element_get_id (f->lane),
    .index = G_MAXUINT,
  };
  g_autoptr (GError) error = NULL;
  RrTouchpoint *touchpoint = rr_journey_add_touchpoint (f->document, &place, title, &error);

  g_assert_no_error (error);

  return touchpoint;
}

static char *
to_text (RrMap *map)
{
  g_autoptr (GBytes) bytes = rr_map_to_bytes (map);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_steps (Fixture       *f,
            gconstpointer  data)
{
  RrTouchpoint *touchpoint = add (f, 0, "One");

  g_assert_cmpstr (rr_document_get_undo_label (f->document), ==, "Add Touchpoint");
  g_assert_true (rr_document_get_modified (f->document));

  rr_document_begin (f->document, "Two at once");
  g_assert_true (rr_document_set (f->document, touchpoint, "title", rr_value_text ("Two"), NULL));
  g_assert_true (rr_document_set (f->document, touchpoint, "emotion", rr_value_number (-1.5),
                                  NULL));
  rr_document_end (f->document);
  g_assert_cmpstr (rr_document_get_undo_label (f->document), ==, "Two at once");

  rr_document_undo (f->document);
  g_assert_cmpstr (touchpoint->title, ==, "One");
  g_assert_cmpfloat (touchpoint->emotion, ==, 0);
  g_assert_cmpstr (rr_document_get_redo_label (f->document), ==, "Two at once");

  rr_document_redo (f->document);
  g_assert_cmpstr (touchpoint->title, ==, "Two");
  g_assert_cmpfloat (touchpoint->emotion, ==, -1.5);
}

static guint n_steps;

static void
stepped_cb (void)
{
  n_steps++;
}

static void
test_nothing_changed (Fixture       *f,
                      gconstpointer  data)
{
  RrTouchpoint *touchpoint = add (f, 0, "One");
  const char *label = rr_document_get_undo_label (f->document);

  n_steps = 0;
  g_signal_connect (f->document, "stepped", G_CALLBACK (stepped_cb), NULL);
  rr_document_set (f->document, touchpoint, "title", rr_value_text ("One"), NULL);
  rr_document_begin (f->document, "There and back");
  rr_document_set (f->document, touchpoint, "title", rr_value_text ("Two"), NULL);
  rr_document_set (f->document, touchpoint, "title", rr_value_text ("One"), NULL);
  rr_document_end (f->document);

  g_assert_cmpuint (n_steps, ==, 0);
  g_assert_cmpstr (rr_document_get_undo_label (f->document), ==, label);
}

static void
type (Fixture      *f,
      RrTouchpoint *touchpoint,
      const char   *title)
{
  rr_document_begin_merging (f->document, "Edit Title", "title");
  rr_document_set (f->document, touchpoint, "title", rr_value_text (title), NULL);
  rr_document_end (f->document);
}

static void
test_merging (Fixture       *f,
              gconstpointer  data)
{
  RrTouchpoint *touchpoint = add (f, 0, "A");

  type (f, touchpoint, "Ab");
  rr_document_set_saved (f->document, rr_document_get_state (f->document));
  type (f, touchpoint, "Abc");
  g_assert_true (rr_document_get_modified (f->document));
  type (f, touchpoint, "Abcd");
  rr_document_end_merging (f->document);
  type (f, touchpoint, "X");

  rr_document_undo (f->document);
  g_assert_cmpstr (touchpoint->title, ==, "Abcd");
  rr_document_undo (f->document);
  g_assert_cmpstr (touchpoint->title, ==, "A");
}

static void
test_modified (Fixture       *f,
               gconstpointer  data)
{
  RrTouchpoint *touchpoint = add (f, 0, "A");
  guint state;

  rr_document_set_saved (f->document, rr_document_get_state (f->document));
  g_assert_false (rr_document_get_modified (f->document));

  rr_document_set (f->document, touchpoint, "votes", rr_value_int (1), NULL);
  g_assert_true (rr_document_get_modified (f->document));
  rr_document_undo (f->document);
  g_assert_false (rr_document_get_modified (f->document));

  /* Another branch of the same length is not what was saved. */
  rr_document_redo (f->document);
  state = rr_document_get_state (f->document);
  rr_document_undo (f->document);
  rr_document_set (f->document, touchpoint, "votes", rr_value_int (2), NULL);
  rr_document_set_saved (f->document, state);
  g_assert_true (rr_document_get_modified (f->document));
}

static void
test_cancel (Fixture       *f,
             gconstpointer  data)
{
  RrTouchpoint *touchpoint = add (f, 0, "A");
  g_autofree char *before = to_text (f->map);
  g_autofree char *after = NULL;

  rr_document_begin (f->document, "Outer");
  rr_document_set (f->document, touchpoint, "title", rr_value_text ("B"), NULL);
  rr_document_begin (f->document, "Inner");
  rr_document_set (f->document, touchpoint, "title", rr_value_text ("C"), NULL);
  rr_document_remove (f->document, touchpoint);
  rr_document_cancel (f->document);
  g_assert_cmpstr (touchpoint->title, ==, "B");
  rr_document_cancel (f->document);

  after = to_text (f->map);
  g_assert_cmpstr (before, ==, after);
}

static void
test_refused (Fixture       *f,
              gconstpointer  data)
{
  RrTouchpoint *touchpoint = add (f, 0, "A");
  g_autofree char *before = to_text (f->map);
  g_autofree char *after = NULL;
  g_autoptr (RrTouchpoint) incomplete = rr_element_new (RR_TYPE_TOUCHPOINT);
  g_autofree char *long_text = g_strnfill (RR_MAX_NAME + 1, 'x');
  g_autoptr (GError) error = NULL;

  g_assert_false (rr_document_set (f->document, touchpoint, "title", rr_value_text (""), &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_false (rr_document_set (f->document, touchpoint, "title", rr_value_text (long_text),
                                   &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_false (rr_document_set (f->document, touchpoint, "owner", rr_value_text ("nobody"),
                                   &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_INCONSISTENT);
  g_clear_error (&error);
  g_assert_false (rr_document_set (f->document, touchpoint, "emotion", rr_value_number (2.1),
                                   &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_false (rr_document_set (f->document, f->lane, "kind", rr_value_text ("text"), &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_INCONSISTENT);
  g_clear_error (&error);
  g_assert_false (rr_document_insert (f->document, f->map->touchpoints, 0, incomplete, &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_INVALID);

  after = to_text (f->map);
  g_assert_cmpstr (before, ==, after);
}

static gpointer
insert_json (Fixture    *f,
             RrList     *list,
             const char *text)
{
  g_autoptr (JsonNode) json = json_from_string (text, NULL);
  g_autoptr (GError) error = NULL;
  gpointer element = rr_element_new_from_json (rr_list_get_field (list)->item_type (), json,
                                               &error);

  g_assert_no_error (error);
  g_assert_true (rr_document_insert (f->document, list, G_MAXUINT, element, &error));
  g_assert_no_error (error);
  g_object_unref (element);

  return element;
}

static void
test_cascade (Fixture       *f,
              gconstpointer  data)
{
  RrTouchpoint *a = add (f, 0, "A");
  RrTouchpoint *b = add (f, 1, "B");
  const char *id = rr_element_get_id (a);
  RrScenario *scenario;
  RrAction *by_hand;
  RrFeedback *feedback;
  RrReview *review;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *link = g_strdup_printf ("{\"id\":\"lk\",\"from\":\"%s\",\"to\":\"%s\"}", id,
                                           rr_element_get_id (b));
  g_autofree char *comment = g_strdup_printf (
    "{\"id\":\"fb\",\"touchpoint\":\"%s\",\"date\":\"2015-02-22\"}", id);
  g_autofree char *crisis = g_strdup_printf (
    "{\"id\":\"sc\",\"name\":\"Storm\",\"impacts\":[{\"touchpoint\":\"%s\",\"severity\":3}],"
    "\"actions\":[{\"id\":\"a1\",\"title\":\"Hand\",\"strategy\":\"service\",\"phase\":\"day\","
    "\"touchpoint\":\"%s\"},{\"id\":\"a2\",\"title\":\"Rule\",\"strategy\":\"service\","
    "\"phase\":\"day\",\"touchpoint\":\"%s\",\"rule\":\"default/x\"}],"
    "\"reviews\":[{\"id\":\"rv\",\"date\":\"2015-03-01\",\"levels\":{\"%s\":2,\"%s\":1}}]}",
    id, id, id, id, rr_element_get_id (b));

  insert_json (f, f->map->links, link);
  feedback = insert_json (f, f->map->feedback, comment);
  scenario = insert_json (f, f->map->scenarios, crisis);
  by_hand = rr_map_find (f->map, "a1");
  review = rr_map_find (f->map, "rv");
  before = to_text (f->map);

  rr_document_remove (f->document, a);
  g_assert_cmpuint (rr_list_get_size (f->map->links), ==, 0);
  g_assert_null (feedback->touchpoint);
  g_assert_cmpuint (rr_list_get_size (scenario->impacts), ==, 0);
  g_assert_cmpuint (rr_list_get_size (scenario->actions), ==, 1);
  g_assert_null (by_hand->touchpoint);
  g_assert_cmpuint (json_object_get_size (json_node_get_object (review->levels)), ==, 1);
  g_assert_cmpint (b->step, ==, 0);

  rr_document_undo (f->document);
  after = to_text (f->map);
  g_assert_cmpstr (before, ==, after);

  /* A stage goes with its cards. */
  rr_document_remove (f->document, f->stage);
  g_assert_cmpuint (rr_list_get_size (f->map->touchpoints), ==, 0);
  rr_document_undo (f->document);
  rr_document_remove (f->document, f->lane);
  g_assert_cmpuint (rr_list_get_size (f->map->touchpoints), ==, 0);
}

static void
assert_cell (Fixture    *f,
             guint       step,
             const char *titles)
{
  g_autoptr (GPtrArray) cell = rr_journey_get_cell (f->map, rr_element_get_id (f->stage), step,
                                                    rr_element_get_id (f->lane));
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < cell->len; i++)
    g_string_append (text, RR_TOUCHPOINT (cell->pdata[i])->title);
  g_assert_cmpstr (text->str, ==, titles);
}

static void
move (Fixture      *f,
      RrTouchpoint *touchpoint,
      guint         step,
      gboolean      new_step,
      guint         index)
{
  g_autoptr (GPtrArray) touchpoints = g_ptr_array_new ();
  RrPlace place = {
    .stage = rr_element_get_id (f->stage), .step = step, .new_step = new_step,
    .lane = rr_element_get_id (f->lane), .index = index,
  };

  g_ptr_array_add (touchpoints, touchpoint);
  g_assert_true (rr_journey_move_touchpoints (f->document, touchpoints, &place, NULL));
}

static void
test_places (Fixture       *f,
             gconstpointer  data)
{
  RrTouchpoint *a = add (f, 0, "a");
  RrTouchpoint *b = add (f, 0, "b");
  RrTouchpoint *c = add (f, 0, "c");
  RrTouchpoint *d = add (f, 1, "d");

  assert_cell (f, 0, "abc");
  move (f, c, 0, FALSE, 0);
  assert_cell (f, 0, "cab");
  move (f, c, 0, FALSE, 1);
  assert_cell (f, 0, "acb");
  move (f, d, 0, FALSE, 2);
  assert_cell (f, 0, "acdb");
  g_assert_cmpuint (rr_journey_count_steps (f->map, rr_element_get_id (f->stage)), ==, 1);

  move (f, b, 0, TRUE, 0);
  assert_cell (f, 0, "b");
  assert_cell (f, 1, "acd");
  move (f, a, 2, FALSE, 0);
  assert_cell (f, 2, "a");

  /* The step that b leaves is closed up. */
  move (f, b, 1, FALSE, G_MAXUINT);
  assert_cell (f, 0, "cdb");
  assert_cell (f, 1, "a");

  rr_document_undo (f->document);
  assert_cell (f, 0, "b");
  assert_cell (f, 1, "cd");
  assert_cell (f, 2, "a");
}

static void
test_impact (Fixture       *f,
             gconstpointer  data)
{
  RrTouchpoint *a = add (f, 0, "a");
  RrScenario *scenario = insert_json (f, f->map->scenarios, "{\"id\":\"sc\",\"name\":\"S\"}");
  RrImpact *impact;

  g_assert_true (rr_journey_set_impact (f->document, scenario, a, "severity", rr_value_int (3),
                                        NULL));
  /* Lists of elements with ids are searched by them, and hold only their own. */
  g_assert_true (rr_list_find (rr_map_of (a)->touchpoints, rr_element_get_id (a)) == (gpointer) a);
  g_assert_null (rr_list_find (rr_map_of (a)->stages, rr_element_get_id (a)));

  impact = rr_list_find (scenario->impacts, rr_element_get_id (a));
  g_assert_cmpint (impact->severity, ==, 3);
  g_assert_false (rr_journey_set_impact (f->document, scenario, a, "severity", rr_value_int (5),
                                         NULL));
  g_assert_true (rr_journey_set_impact (f->document, scenario, a, "severity", rr_value_int (0),
                                        NULL));
  g_assert_null (rr_list_find (scenario->impacts, rr_element_get_id (a)));
  rr_document_undo (f->document);
  impact = rr_list_find (scenario->impacts, rr_element_get_id (a));
  g_assert_cmpint (impact->severity, ==, 3);
}

static void
test_person (Fixture       *f,
             gconstpointer  data)
{
  RrPerson *mia = rr_journey_ensure_person (f->document, " Mia ", NULL);

  g_assert_cmpstr (mia->name, ==, "Mia");
  g_assert_true (rr_journey_ensure_person (f->document, "mia", NULL) == mia);
  g_assert_null (rr_journey_ensure_person (f->document, "  ", NULL));
  g_assert_cmpuint (rr_list_get_size (f->map->people), ==, 1);
}

static RrFeedback *
new_comment (const char *touchpoint,
             const char *text)
{
  return rr_feedback_new (touchpoint, "2015-02-24T11:35", "social", NULL, -1, text, "r1");
}

static void
items_changed_cb (GListModel *list,
                  guint       position,
                  guint       removed,
                  guint       added,
                  gpointer    user_data)
{
  GString *told = user_data;

  g_string_append_printf (told, "%u-%u+%u ", position, removed, added);
}

static void
changed_cb (RrMap    *map,
            RrChange *change,
            gpointer  user_data)
{
  guint *n = user_data;

  g_assert_cmpint (change->verb, ==, RR_CHANGE_INSERT);
  g_assert_true (rr_list_get (change->list, change->new_position) == change->element);
  (*n)++;
}

static void
test_insert_many (Fixture       *f,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) comments = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) others = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GString) told = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  const char *touchpoint = rr_element_get_id (add (f, 0, "A"));
  g_autofree char *before = to_text (f->map);
  g_autofree char *after = NULL;
  g_autofree char *undone = NULL;
  g_autofree char *redone = NULL;
  guint n_changes = 0;

  g_signal_connect (f->map->feedback, "items-changed", G_CALLBACK (items_changed_cb), told);
  g_ptr_array_add (comments, new_comment (touchpoint, "one"));
  g_ptr_array_add (comments, new_comment (NULL, ""));

  /* All or none. */
  g_ptr_array_add (others, new_comment (NULL, "fits"));
  g_ptr_array_add (others, new_comment ("nowhere", "does not"));
  g_assert_false (rr_document_insert_many (f->document, f->map->feedback, G_MAXUINT, others, &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_INCONSISTENT);
  g_clear_error (&error);
  g_ptr_array_add (comments, g_object_ref (comments->pdata[0]));
  g_assert_false (rr_document_insert_many (f->document, f->map->feedback, G_MAXUINT, comments, &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_INCONSISTENT);
  g_clear_error (&error);
  g_ptr_array_set_size (comments, 2);
  g_assert_cmpstr (told->str, ==, "");

  g_signal_connect (f->map, "changed", G_CALLBACK (changed_cb), &n_changes);
  g_assert_true (rr_document_insert_many (f->document, f->map->feedback, G_MAXUINT, comments, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (told->str, ==, "0-0+2 ");
  g_assert_cmpuint (n_changes, ==, 2);
  g_assert_true (rr_map_find (f->map, rr_element_get_id (comments->pdata[1])) ==
                 comments->pdata[1]);
  g_signal_handlers_disconnect_by_func (f->map, changed_cb, &n_changes);

  after = to_text (f->map);
  rr_document_undo (f->document);
  undone = to_text (f->map);
  g_assert_cmpstr (undone, ==, before);
  rr_document_redo (f->document);
  redone = to_text (f->map);
  g_assert_cmpstr (redone, ==, after);
  g_assert_cmpstr (told->str, ==, "0-0+2 0-2+0 0-0+2 ");

  /* In the midst of others. */
  g_ptr_array_set_size (others, 1);
  g_ptr_array_add (others, new_comment (NULL, "too"));
  g_assert_true (rr_document_insert_many (f->document, f->map->feedback, 1, others, &error));
  g_assert_true (rr_list_get (f->map->feedback, 0) == comments->pdata[0]);
  g_assert_true (rr_list_get (f->map->feedback, 1) == others->pdata[0]);
  g_assert_true (rr_list_get (f->map->feedback, 2) == others->pdata[1]);
  g_assert_true (rr_list_get (f->map->feedback, 3) == comments->pdata[1]);
  g_assert_cmpuint (rr_element_get_position (comments->pdata[1]), ==, 3);
  rr_document_undo (f->document);
  g_assert_cmpuint (rr_list_get_size (f->map->feedback), ==, 2);
  g_assert_null (RR_ELEMENT (others->pdata[0])->list);

  /* Nothing is no step. */
  g_ptr_array_set_size (comments, 0);
  rr_document_undo (f->document);
  g_assert_true (rr_document_insert_many (f->document, f->map->feedback, G_MAXUINT, comments, &error));
  g_assert_true (rr_document_can_redo (f->document));
}

/* The quick way makes what the long way makes. */
static void
test_new_feedback (Fixture       *f,
                   gconstpointer  data)
{
  static const char text[] = "{\"id\":\"x\",\"touchpoint\":\"t\",\"date\":\"2015-02-24\","
                             "\"source\":\"post\",\"segment\":\"s\",\"sentiment\":0.5,"
                             "\"text\":\"a\",\"ref\":\"r\"}";
  g_autoptr (RrFeedback) full = rr_feedback_new ("t", "2015-02-24", "post", "s", 0.5, "a", "r");
  g_autoptr (RrFeedback) bare = rr_feedback_new (NULL, "2015-02-24", "other", NULL, NAN, "", "");
  g_autoptr (JsonNode) expected = json_from_string (text, NULL);
  g_autoptr (JsonNode) json = rr_element_to_json (full);
  g_autoptr (JsonNode) bare_json = rr_element_to_json (bare);

  g_assert_true (g_str_has_prefix (rr_element_get_id (full), "fb-"));
  json_object_set_string_member (json_node_get_object (json), "id", "x");
  g_assert_true (json_node_equal (json, expected));
  g_assert_cmpuint (json_object_get_size (json_node_get_object (bare_json)), ==, 2);
  g_assert_cmpstr (bare->source, ==, "other");
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture       *f,
                  gconstpointer  data);
  } tests[] = {
    { "/document/steps", test_steps },
    { "/document/nothing-changed", test_nothing_changed },
    { "/document/merging", test_merging },
    { "/document/modified", test_modified },
    { "/document/cancel", test_cancel },
    { "/document/refused", test_refused },
    { "/document/cascade", test_cascade },
    { "/document/places", test_places },
    { "/document/impact", test_impact },
    { "/document/person", test_person },
    { "/document/insert-many", test_insert_many },
    { "/document/new-feedback", test_new_feedback },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
