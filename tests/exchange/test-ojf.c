/* SPDX-License-Identifier: GPL-3.0-or-later */
/* OJF maps: what becomes a touchpoint, what a property of one, and that nothing is lost. */
#include <string.h>

#include "rr-error.h"
#include "rr-import.h"
#include "rr-json-writer.h"
#include "rr-map-file.h"

static RrMap *
try_text (const char  *text,
          GPtrArray   *warnings,
          GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (RrImport) import = rr_import_read ("a.ojf", bytes, RR_IMPORT_GUESS, error);

  return import != NULL ? rr_import_make_map (import, 0, warnings, error) : NULL;
}

static RrMap *
import_text (const char *text)
{
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  RrMap *map = try_text (text, warnings, &error);

  g_assert_no_error (error);

  return map;
}

static RrLane *
find_lane (RrMap      *map,
           const char *name)
{
  for (guint i = 0; i < rr_list_get_size (map->lanes); i++)
    {
      RrLane *lane = rr_list_get (map->lanes, i);

      if (g_str_equal (lane->name, name))
        return lane;
    }

  g_error ("there is no lane “%s”", name);
}

/* What @notes have for the row @lane, with "|" between them. */
static char *
get_notes (RrMap      *map,
           JsonNode   *notes,
           const char *lane)
{
  GString *out = g_string_new (NULL);
  const char *id = rr_element_get_id (find_lane (map, lane));
  JsonArray *texts;

  if (notes == NULL || !json_object_has_member (json_node_get_object (notes), id))
    return g_string_free (out, FALSE);

  texts = json_object_get_array_member (json_node_get_object (notes), id);
  for (guint i = 0; i < json_array_get_length (texts); i++)
    g_string_append_printf (out, "%s%s", i > 0 ? "|" : "", json_array_get_string_element (texts, i));

  return g_string_free (out, FALSE);
}

static char *
get_kept (gpointer element)
{
  JsonObject *unknown = RR_ELEMENT (element)->unknown;

  return unknown != NULL ? rr_json_to_line (json_object_get_member (unknown, "ojf")) : g_strdup ("");
}

#define STAGES "\"stages\":[{\"id\":\"s1\",\"name\":\"First\"},{\"id\":\"s2\",\"name\":\"Second\"}]"
#define LANES \
  "\"swimlanes\":[{\"id\":\"a\",\"name\":\"Customer Actions\"},{\"id\":\"b\",\"name\":\"Support Chat\"}," \
  "{\"id\":\"c\",\"name\":\"Emotional State\"},{\"id\":\"d\",\"name\":\"Pain Points\"}," \
  "{\"id\":\"e\",\"name\":\"Customer needs\"},{\"id\":\"f\",\"name\":\"Tools Used\"}]"
#define NODES(nodes) "{" STAGES "," LANES ",\"nodes\":[" nodes "]}"
#define NODE(stage, lane, title, more) \
  "{\"stageId\":\"" stage "\",\"swimlaneId\":\"" lane "\",\"title\":\"" title "\"" more "}"

static void
test_kinds (void)
{
  static const struct
  {
    const char *name;
    RrLaneKind kind;
  } names[] = {
    { "User Activity", RR_LANE_CHANNEL }, { "Interaction", RR_LANE_CHANNEL },
    { "Digital Touchpoints", RR_LANE_CHANNEL }, { "Support Channel", RR_LANE_CHANNEL },
    { "User Health (Sentiment)", RR_LANE_EMOTION }, { "Issues & Roadblocks", RR_LANE_PAINS },
    { "CUSTOMER GOALS", RR_LANE_NEEDS }, { "Opportunities", RR_LANE_IDEAS },
    { "Backstage Actions", RR_LANE_TEXT }, { "Tools Used", RR_LANE_TEXT },
    { "Painting", RR_LANE_PAINS }, { "Weather", RR_LANE_TEXT }, { "痛点", RR_LANE_PAINS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *text = g_strdup_printf (
        "{\"swimlanes\":[{\"id\":\"z\",\"name\":\"Actions\"},{\"id\":\"y\",\"name\":\"%s\"}],\"nodes\":[]}",
        names[i].name);
      g_autoptr (RrMap) map = import_text (text);

      if (find_lane (map, names[i].name)->kind != names[i].kind)
        g_error ("%s: %d", names[i].name, find_lane (map, names[i].name)->kind);
    }
}

static void
test_cards (void)
{
  g_autoptr (RrMap) map = import_text (NODES (
    NODE ("s1", "a", "One", ",\"id\":\"n1\",\"description\":\"Text\",\"score\":-3,\"tags\":[\"x\",\"y\"],"
          "\"severity\":\"high\",\"isMomentOfTruth\":false,\"icon\":\"i\"") ","
    NODE ("s1", "a", "Two", ",\"score\":5,\"isMomentOfTruth\":true,\"sentiment\":\"glad\"") ","
    NODE ("s2", "a", "Three", ",\"score\":9,\"pains\":[\"p\"]") ","
    NODE ("s2", "a", "Four", ",\"score\":\"1.5\"") ","
    NODE ("s2", "a", "Five", ",\"score\":\"much\",\"severity\":\"low\"")));
  RrTouchpoint *cards[5];
  g_autofree char *kept = NULL;
  g_autofree char *last_kept = NULL;
  g_autofree char *feeling = NULL;

  for (guint i = 0; i < 5; i++)
    cards[i] = rr_list_get (map->touchpoints, i);

  g_assert_cmpstr (rr_element_get_id (cards[0]), ==, "n1");
  g_assert_cmpstr (cards[0]->summary, ==, "Text");
  g_assert_cmpfloat (cards[0]->emotion, ==, -1.2);
  g_assert_cmpstr (cards[0]->tags[1], ==, "y");
  g_assert_cmpint (cards[0]->importance, ==, 4);
  kept = get_kept (cards[0]);
  g_assert_cmpstr (kept, ==, "{\"severity\":\"high\",\"icon\":\"i\"}");

  g_assert_cmpint (cards[1]->step, ==, 1);
  g_assert_cmpint (cards[1]->importance, ==, 5);
  g_assert_cmpstr (cards[1]->tags[0], ==, "Moment of truth");
  feeling = get_notes (map, cards[1]->notes, "Feelings");
  g_assert_cmpstr (feeling, ==, "glad");

  g_assert_cmpfloat (cards[2]->emotion, ==, 2);
  g_assert_cmpstr (cards[2]->pains[0], ==, "p");
  g_assert_cmpfloat (cards[3]->emotion, ==, 0.6);
  g_assert_cmpfloat (cards[4]->emotion, ==, 0);
  g_assert_cmpint (cards[4]->importance, ==, 3);
  last_kept = get_kept (cards[4]);
  g_assert_cmpstr (last_kept, ==, "{\"score\":\"much\",\"severity\":\"low\"}");
}

/* What stands in other lanes belongs to the touchpoint before it in the stage. */
static void
test_parts (void)
{
  g_autoptr (RrMap) map = import_text (NODES (
    NODE ("s1", "d", "Early", "") ","
    NODE ("s1", "a", "One", "") ","
    NODE ("s1", "d", "Slow", ",\"description\":\"It takes hours\",\"severity\":\"high\"") ","
    NODE ("s1", "c", "Sad", ",\"score\":-5") ","
    NODE ("s1", "a", "Two", ",\"score\":1") ","
    NODE ("s1", "c", "Glad", ",\"score\":4") ","
    NODE ("s1", "e", "Help", "") ","
    NODE ("s1", "f", "Phone", "") ","
    NODE ("s2", "d", "Alone", "")));
  RrTouchpoint *one = rr_list_get (map->touchpoints, 0);
  RrTouchpoint *two = rr_list_get (map->touchpoints, 1);
  RrStage *first = rr_list_get (map->stages, 0);
  RrStage *second = rr_list_get (map->stages, 1);
  g_autofree char *sad = get_notes (map, one->notes, "Feelings");
  g_autofree char *tools = get_notes (map, first->notes, "Tools Used");
  g_autofree char *alone = get_notes (map, second->notes, "Pain Points");
  g_autofree char *kept = get_kept (one);
  g_autofree char *kept_two = get_kept (two);

  g_assert_cmpuint (rr_list_get_size (map->touchpoints), ==, 2);
  g_assert_cmpstr (one->pains[0], ==, "Early");
  g_assert_cmpstr (one->pains[1], ==, "Slow: It takes hours");
  g_assert_null (one->pains[2]);
  g_assert_cmpstr (sad, ==, "Sad");
  g_assert_cmpstr (kept, ==, "{\"parts\":[{\"severity\":\"high\",\"title\":\"Slow\"}]}");

  /* The score of the lane is for a touchpoint that has none. */
  g_assert_cmpfloat (one->emotion, ==, -2);
  g_assert_cmpfloat (two->emotion, ==, 0.4);
  g_assert_cmpstr (kept_two, ==, "{\"parts\":[{\"score\":4,\"title\":\"Glad\"}]}");
  g_assert_cmpstr (two->needs[0], ==, "Help");

  g_assert_cmpstr (tools, ==, "Phone");
  g_assert_cmpstr (alone, ==, "Alone");
}

static void
test_blueprint (void)
{
  g_autoptr (RrMap) map = import_text (NODES (NODE ("s1", "a", "One",
    ",\"blueprint\":{\"evidence\":[{\"item\":\"Sign\",\"type\":\"Physical\"},\"Note\"],"
    "\"onstage\":[{\"actor\":\"Doorman\",\"action\":\"Opens\"}],"
    "\"support\":[{\"system\":\"A\",\"description\":\"B\",\"owner\":\"C\"},{\"cost\":5}],"
    "\"weather\":[\"Rain\"],\"other\":7}")));
  RrTouchpoint *one = rr_list_get (map->touchpoints, 0);
  g_autofree char *evidence = get_notes (map, one->notes, "Evidence");
  g_autofree char *onstage = get_notes (map, one->notes, "Onstage");
  g_autofree char *support = get_notes (map, one->notes, "Support processes");
  g_autofree char *weather = get_notes (map, one->notes, "weather");
  g_autofree char *kept = get_kept (one);

  g_assert_cmpstr (evidence, ==, "Sign (Physical)|Note");
  g_assert_cmpstr (onstage, ==, "Doorman: Opens");
  g_assert_cmpstr (support, ==, "A: B, C");
  g_assert_cmpstr (weather, ==, "Rain");
  g_assert_cmpstr (kept, ==, "{\"blueprint\":{\"other\":7,\"support\":[{\"cost\":5}]}}");
}

static void
test_heads (void)
{
  g_autoptr (RrMap) map = import_text (
    "{\"version\":\"1.0\",\"persona\":\"Sam\",\"pointOfView\":\"Getting it fixed\",\"x\":[1],\"nodes\":[]}");
  g_autoptr (RrMap) other = import_text (
    "{\"metadata\":{\"title\":\"Hotel\",\"pov\":\"Checking in\",\"version\":\"1.1\"},\"nodes\":[]}");
  g_autofree char *kept = get_kept (map);
  g_autofree char *other_kept = get_kept (other);

  g_assert_cmpstr (map->title, ==, "Getting it fixed");
  g_assert_cmpstr (map->summary, ==, "");
  g_assert_cmpstr (((RrSegment *) rr_list_get (map->segments, 0))->name, ==, "Sam");
  g_assert_cmpstr (kept, ==, "{\"version\":\"1.0\",\"x\":[1]}");

  g_assert_cmpstr (other->title, ==, "Hotel");
  g_assert_cmpstr (other->summary, ==, "Checking in");
  g_assert_cmpstr (other_kept, ==, "{\"metadata\":{\"version\":\"1.1\"}}");
}

/* Files in the wild: no ids, numbers for ids, nodes that belong nowhere, no known lane. */
static void
test_careless (void)
{
  g_autoptr (RrMap) map = import_text (
    "{\"stages\":[{\"id\":1},\"Second\",{\"name\":\"Third\",\"color\":\"#aabbcc\",\"goal\":\"x\"}],"
    "\"swimlanes\":[\"Weather\",{\"id\":2,\"name\":\"\"}],"
    "\"nodes\":[{\"stageId\":1,\"swimlaneId\":\"Weather\",\"title\":\"A\"},"
    "{\"stageId\":\"Second\",\"swimlaneId\":2,\"title\":\"B\"},{\"title\":\"C\"},"
    "{\"stageId\":\"gone\",\"swimlaneId\":\"gone\",\"description\":\"D\"},7,"
    "{\"id\":\"1\",\"stageId\":1,\"swimlaneId\":\"Weather\",\"title\":\"A\"}]}");
  RrStage *third = rr_list_get (map->stages, 2);
  g_autofree char *kept = get_kept (third);
  g_autofree char *gone = get_kept (rr_list_get (map->touchpoints, 1));
  g_autofree char *second = get_notes (map, ((RrStage *) rr_list_get (map->stages, 1))->notes, "2");

  g_assert_cmpuint (rr_list_get_size (map->stages), ==, 4);
  g_assert_cmpstr (((RrStage *) rr_list_get (map->stages, 0))->name, ==, "1");
  g_assert_cmpstr (third->color, ==, "#aabbcc");
  g_assert_cmpstr (kept, ==, "{\"goal\":\"x\"}");

  /* There is a lane of touchpoints now, so that “Weather” is a row of texts. */
  g_assert_cmpuint (rr_list_get_size (map->touchpoints), ==, 2);
  g_assert_cmpstr (gone, ==, "{\"stageId\":\"gone\",\"swimlaneId\":\"gone\"}");
  g_assert_cmpstr (second, ==, "B");
}

static void
test_no_known_lane (void)
{
  g_autoptr (RrMap) map = import_text (
    "{\"swimlanes\":[{\"id\":\"a\",\"name\":\"Tools\"},{\"id\":\"b\",\"name\":\"Xyz\"}],"
    "\"stages\":[{\"id\":\"s\",\"name\":\"S\"}],"
    "\"nodes\":[" NODE ("s", "b", "A", "") "," NODE ("s", "a", "B", "") "]}");

  g_assert_cmpint (find_lane (map, "Xyz")->kind, ==, RR_LANE_CHANNEL);
  g_assert_cmpint (find_lane (map, "Tools")->kind, ==, RR_LANE_TEXT);
}

static void
test_purpose (void)
{
  g_autoptr (RrMap) map = import_text (
    "{\"swimlanes\":[{\"id\":\"a\",\"name\":\"Xyz\"},{\"id\":\"b\",\"name\":\"Uvw\"}],"
    "\"stages\":[{\"id\":\"s\",\"name\":\"S\"}],"
    "\"nodes\":[" NODE ("s", "b", "A", ",\"purpose\":\"touchpoint\"") ","
    NODE ("s", "a", "B", ",\"purpose\":\"pain-point\"") "]}");

  g_assert_cmpint (find_lane (map, "Uvw")->kind, ==, RR_LANE_CHANNEL);
  g_assert_cmpint (find_lane (map, "Xyz")->kind, ==, RR_LANE_PAINS);
}

static void
test_bad (void)
{
  static const char *const texts[] = {
    "", "{", "[]", "{}", "{\"stages\":[]}", "{\"nodes\":{}}", "{\"format\":\"reroute-journey\",\"version\":1}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
      g_autoptr (GError) error = NULL;

      g_assert_null (try_text (texts[i], warnings, &error));
      g_assert_true (error != NULL && error->domain == RR_ERROR);
    }
}

/* All texts of @json, however deep. */
static void
collect_texts (JsonNode  *json,
               GPtrArray *texts)
{
  if (JSON_NODE_HOLDS_OBJECT (json))
    {
      JsonObjectIter iter;
      JsonNode *value;

      json_object_iter_init (&iter, json_node_get_object (json));
      while (json_object_iter_next (&iter, NULL, &value))
        collect_texts (value, texts);
    }
  else if (JSON_NODE_HOLDS_ARRAY (json))
    {
      for (guint i = 0; i < json_array_get_length (json_node_get_array (json)); i++)
        collect_texts (json_array_get_element (json_node_get_array (json), i), texts);
    }
  else if (json_node_get_value_type (json) == G_TYPE_STRING)
    {
      g_ptr_array_add (texts, (gpointer) json_node_get_string (json));
    }
}

/* Each text of a file that somebody made is in the map, but for ids, which refer. */
static void
test_samples (void)
{
  static const char *const names[] = {
    "customer-support", "ecommerce-return", "event-booking", "hotel-check-in-blueprint",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *name = g_strconcat (names[i], ".ojf", NULL);
      g_autofree char *path = g_build_filename (g_getenv ("RR_TEST_SRCDIR"), "..", "shared", "data",
                                                "ojf", name, NULL);
      g_autofree char *contents = NULL;
      g_autofree char *written = NULL;
      g_autoptr (JsonNode) json = NULL;
      g_autoptr (GPtrArray) texts = g_ptr_array_new ();
      g_autoptr (RrMap) map = NULL;
      g_autoptr (GBytes) bytes = NULL;

      if (!g_file_get_contents (path, &contents, NULL, NULL))
        {
          g_test_skip ("the samples are not here");
          return;
        }

      map = import_text (contents);
      bytes = rr_map_to_bytes (map);
      written = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      json = json_from_string (contents, NULL);
      collect_texts (json, texts);
      g_assert_cmpuint (texts->len, >, 20);
      for (guint j = 0; j < texts->len; j++)
        {
          if (strstr (written, texts->pdata[j]) == NULL && strchr (texts->pdata[j], '"') == NULL)
            g_error ("%s: “%s” is lost", name, (char *) texts->pdata[j]);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ojf/kinds", test_kinds);
  g_test_add_func ("/ojf/cards", test_cards);
  g_test_add_func ("/ojf/parts", test_parts);
  g_test_add_func ("/ojf/blueprint", test_blueprint);
  g_test_add_func ("/ojf/heads", test_heads);
  g_test_add_func ("/ojf/careless", test_careless);
  g_test_add_func ("/ojf/no-known-lane", test_no_known_lane);
  g_test_add_func ("/ojf/purpose", test_purpose);
  g_test_add_func ("/ojf/bad", test_bad);
  g_test_add_func ("/ojf/samples", test_samples);

  return g_test_run ();
}
