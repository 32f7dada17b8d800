/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Maps as Mermaid: what is written, and that it reads back the same. */
#include <string.h>

#include "rr-map-file.h"
#include "rr-mermaid-export.h"
#include "rr-mermaid-import.h"
#include "rr-random.h"

#define HEAD "{\"format\":\"reroute-journey\",\"version\":1,\"lanes\":[{\"id\":\"l\",\"name\":\"L\"}]"

static RrMap *
read_map (const char *text)
{
  g_autoptr (GError) error = NULL;
  RrMap *map = rr_map_from_bytes (text, strlen (text), &error);

  g_assert_no_error (error);

  return map;
}

static void
test_golden (void)
{
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (RrMap) map = read_map (
    HEAD ",\"title\":\"Q&A; #1: a:b\",\"summary\":\"Two\\n\\n lines }\","
    "\"segments\":[{\"id\":\"g\",\"name\":\"Me, myself\"},{\"id\":\"h\",\"name\":\" You \"}],"
    "\"stages\":[{\"id\":\"s\",\"name\":\"Go: to\"},{\"id\":\"t\",\"name\":\"Empty\"}],"
    "\"touchpoints\":["
    "{\"id\":\"2\",\"title\":\"Journey planning\",\"stage\":\"s\",\"step\":1,\"lane\":\"l\",\"emotion\":-1.2},"
    "{\"id\":\"1\",\"title\":\"50%, 100%%; <br>\",\"stage\":\"s\",\"lane\":\"l\",\"emotion\":2,"
    "\"segments\":[\"g\",\"h\"],\"tags\":[\"x\"]}],"
    "\"links\":[{\"id\":\"k\",\"from\":\"1\",\"to\":\"2\"}]}");
  g_autofree char *text = rr_mermaid_write (map, warnings);

  g_assert_cmpstr (text, ==,
                   "journey\n"
                   "  title Q#38;A#59; #35;1: a#58;b\n"
                   "  accDescr {\n"
                   "    Two\n"
                   "    lines #125;\n"
                   "  }\n"
                   "  section Go#58; to\n"
                   "    50%, 100#37;#37;#59; #60;br>: 5: Me#44; myself, #32;You#32;\n"
                   "    #8203;Journey planning: 1.8\n"
                   "  section Empty\n");

  g_assert_cmpuint (warnings->len, ==, 3);
  g_assert_nonnull (strstr (warnings->pdata[0], "“Empty” has no touchpoints"));
  g_assert_nonnull (strstr (warnings->pdata[1], "of 1 touchpoint"));
  g_assert_nonnull (strstr (warnings->pdata[2], "links (1)"));
}

static char *
show (RrMap *map)
{
  GString *out = g_string_new (map->title);

  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);

      g_string_append_printf (out, "\n%s|%s|%.9g", rr_map_find_stage (map, touchpoint->stage)->name,
                              touchpoint->title, touchpoint->emotion);
      for (guint j = 0; touchpoint->segments[j] != NULL; j++)
        g_string_append_printf (out, "|%s", rr_map_find_segment (map, touchpoint->segments[j])->name);
    }

  return g_string_free (out, FALSE);
}

/* Names that are made of what means something to Mermaid. */
static char *
make_name (GRand *rand)
{
  static const char *const pieces[] = {
    "journey", "Title", "section", "accTitle", "accDescr", "style", "classDef", " ", ":", ";", "#",
    "#35;", "#quot;", ",", "%", "%%", "%%{", "}%%", "{", "}", "<br>", "&", "&amp;", "---", "x", "é",
    "😀", "\u00a0", "\u3000", "\u2028", "\t", "5", "\"", "\\n", "ﬂ°",
  };
  GString *name = g_string_new (NULL);

  for (int n = g_rand_int_range (rand, 1, 6); n > 0; n--)
    g_string_append (name, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);

  /* A blank section is none to the importer. */
  return g_string_free (g_string_append_c (name, 'z'), FALSE);
}

static RrMap *
make_map (GRand *rand)
{
  g_autoptr (GString) text = g_string_new (HEAD);
  guint n = (guint) g_rand_int_range (rand, 1, 5);
  const char *const lists[] = { "segments", "stages" };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_string_append_printf (text, ",\"%s\":[", lists[i]);
      for (guint j = 0; j < n; j++)
        {
          g_autofree char *name = make_name (rand);
          g_autofree char *distinct = g_strdup_printf ("%s%u", name, j);
          g_autoptr (JsonNode) node = json_node_init_string (json_node_alloc (), distinct);
          g_autofree char *json = json_to_string (node, FALSE);

          g_string_append_printf (text, "%s{\"id\":\"%s%u\",\"name\":%s}", j > 0 ? "," : "", lists[i], j, json);
        }
      g_string_append_c (text, ']');
    }

  g_string_append (text, ",\"touchpoints\":[");
  for (guint i = 0; i < 2 * n; i++)
    {
      g_autofree char *name = make_name (rand);
      g_autoptr (JsonNode) node = json_node_init_string (json_node_alloc (), name);
      g_autofree char *json = json_to_string (node, FALSE);

      g_string_append_printf (text, "%s{\"id\":\"t%u\",\"title\":%s,\"stage\":\"stages%u\",\"step\":%u,"
                              "\"lane\":\"l\",\"emotion\":%.1f,\"segments\":[\"segments%d\"]}",
                              i > 0 ? "," : "", i, json, i / 2, i % 2,
                              g_rand_int_range (rand, -20, 21) / 10.0,
                              g_rand_int_range (rand, 0, (int) n));
    }
  g_string_append (text, "]}");

  return read_map (text->str);
}

static void
test_round_trip (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint i = 0; i < 500; i++)
    {
      g_autoptr (GPtrArray) ignored = g_ptr_array_new_with_free_func (g_free);
      g_autoptr (RrMap) map = make_map (rand);
      g_autofree char *text = rr_mermaid_write (map, ignored);
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) diagrams = rr_mermaid_read (text, strlen (text), ignored, &error);
      g_autoptr (RrMap) again = NULL;
      g_autofree char *before = show (map);
      g_autofree char *after = NULL;

      g_assert_no_error (error);
      again = rr_mermaid_make_map (diagrams, 0, ignored, &error);
      if (error != NULL)
        g_error ("%s\n%s", error->message, text);
      after = show (again);
      g_assert_cmpstr (before, ==, after);
    }
}

/* Whatever a map holds, what is written can be read. */
static void
test_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (8);

  for (guint i = 0; i < 100; i++)
    {
      RrRandomSize size = { 4, 4, 20, 10, 10, 1 };
      g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
      g_autoptr (RrMap) map = rr_random_map (rand, &size);
      g_autofree char *text = rr_mermaid_write (map, warnings);
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) diagrams = rr_mermaid_read (text, strlen (text), warnings, &error);
      g_autoptr (RrMap) again = NULL;

      g_assert_no_error (error);
      again = rr_mermaid_make_map (diagrams, 0, warnings, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (rr_list_get_size (map->touchpoints), ==, rr_list_get_size (again->touchpoints));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/mermaid-export/golden", test_golden);
  g_test_add_func ("/mermaid-export/round-trip", test_round_trip);
  g_test_add_func ("/mermaid-export/random", test_random);

  return g_test_run ();
}
