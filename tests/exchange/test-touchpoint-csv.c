/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Touchpoints as tables: what a foreign table becomes, and that our own comes back. */
#include <string.h>

#include "rr-error.h"
#include "rr-import.h"
#include "rr-map-file.h"
#include "rr-touchpoint-csv.h"

static RrMap *
try_text (const char  *text,
          GPtrArray   *warnings,
          GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (RrImport) import = rr_import_read ("a.csv", bytes, RR_IMPORT_GUESS, error);

  return import != NULL ? rr_import_make_map (import, 0, warnings, error) : NULL;
}

/* Imports and checks that each warning has its part of @expected, with "|" between them. */
static RrMap *
import_text (const char *text,
             const char *expected)
{
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) parts = g_strsplit (expected, "|", -1);
  g_autoptr (GError) error = NULL;
  RrMap *map = try_text (text, warnings, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < warnings->len; i++)
    g_test_message ("%s", (char *) warnings->pdata[i]);
  g_assert_cmpuint (warnings->len, ==, g_strv_length (parts));
  for (guint i = 0; i < warnings->len; i++)
    g_assert_nonnull (strstr (warnings->pdata[i], parts[i]));

  return map;
}

static char *
show (RrMap *map)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);

      g_string_append_printf (out, "%s%s/%s/%d/%s/%g", i > 0 ? "; " : "",
                              rr_map_find_stage (map, touchpoint->stage)->name, touchpoint->title,
                              touchpoint->step, rr_map_find_lane (map, touchpoint->lane)->name,
                              touchpoint->emotion);
    }

  return g_string_free (out, FALSE);
}

static void
check (const char *text,
       const char *expected,
       const char *warnings)
{
  g_autoptr (RrMap) map = import_text (text, warnings);
  g_autofree char *shown = show (map);

  g_assert_cmpstr (shown, ==, expected);
}

static void
test_foreign (void)
{
  check ("Phase;Name;Kanal;Score\nA;one;E-Mail;5\n;two;Phone;1\nB;three;;3\n",
         "A/one/0/E-Mail/2; A/two/1/Phone/-2; B/three/0/Touchpoints/0", "the emotions are read as");
  check ("stage,title\nA,\n,one\n,two\nB,\n,three\n", "A/one/0/Touchpoints/0; "
         "A/two/1/Touchpoints/0; B/three/0/Touchpoints/0", "");
  check ("Touchpoint\none\ntwo\n", "Journey/one/0/Touchpoints/0; Journey/two/1/Touchpoints/0", "");
  check ("Any words at all\none\n", "Journey/one/0/Touchpoints/0", "");
}

static void
test_steps (void)
{
  check ("stage,title,step\nA,c,30\nA,a,10\nA,b,20\nA,b2,20\nA,d,\nA,e,x\nB,f,5\n",
         "A/c/2/Touchpoints/0; A/a/0/Touchpoints/0; A/b/1/Touchpoints/0; A/b2/1/Touchpoints/0; "
         "A/d/3/Touchpoints/0; A/e/4/Touchpoints/0; B/f/0/Touchpoints/0",
         "line 7: Step: “x” is not understood");
}

static void
test_values (void)
{
  g_autoptr (RrMap) map = import_text (
    "title,importance,votes,segments,tags,needs,owner,channel\n"
    "a,5,12,\"Me, You\",x;y,\"help; or, so\",Anna,app\n"
    "b,high,1000,me,,\"one;\n\",ANNA,drone\n"
    ",,,,,,,\n"
    ",3,,,,,,\n", "line 3: Votes: “1000”|line 6: there is no title");
  RrTouchpoint *a = rr_list_get (map->touchpoints, 0);
  RrTouchpoint *b = rr_list_get (map->touchpoints, 1);

  g_assert_cmpint (a->importance, ==, 5);
  g_assert_cmpint (a->votes, ==, 12);
  g_assert_cmpuint (g_strv_length ((char **) a->segments), ==, 2);
  g_assert_cmpuint (g_strv_length ((char **) a->tags), ==, 2);
  g_assert_cmpuint (g_strv_length ((char **) a->needs), ==, 2);
  g_assert_cmpstr (a->needs[1], ==, "or, so");
  g_assert_cmpint (rr_lane_get_channel (rr_map_find_lane (map, a->lane)), ==, RR_CHANNEL_APP);

  g_assert_cmpint (b->importance, ==, 4);
  g_assert_cmpint (b->votes, ==, 0);
  g_assert_cmpstr (b->segments[0], ==, a->segments[0]);
  g_assert_cmpstr (b->needs[0], ==, "one;");
  g_assert_cmpstr (b->owner, ==, a->owner);
  g_assert_cmpstr (rr_map_find_lane (map, b->lane)->name, ==, "drone");
}

static void
test_scores (void)
{
  check ("title,score\na,0\nb,10\nc,odd\n", "Journey/a/0/Touchpoints/-2; Journey/b/1/Touchpoints/2; "
         "Journey/c/2/Touchpoints/0", "the emotions are read as|line 4: Emotion: “odd”");
  check ("title,score\na,red\nb,blue\n", "Journey/a/0/Touchpoints/0; Journey/b/1/Touchpoints/0",
         "the emotions are read as|line 2: Emotion: “red”|line 3: Emotion: “blue”");
}

static void
test_bad (void)
{
  static const char *const texts[][2] = {
    { "a,b\n1,2\n", "there are: “a”, “b”" },
    { "title,stage\n,A\n", "there is no row with a title" },
    { "title\n", "there is no row" },
    { "title\n\"a\n", "" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
      g_autoptr (GError) error = NULL;

      g_assert_null (try_text (texts[i][0], warnings, &error));
      g_assert_error (error, RR_ERROR, RR_ERROR_FORMAT);
      g_assert_nonnull (strstr (error->message, texts[i][1]));
    }
}

static void
test_golden (void)
{
  static const char text[] =
    "{\"format\":\"reroute-journey\",\"version\":1,"
    "\"segments\":[{\"id\":\"g\",\"name\":\"+Me\"}],\"people\":[{\"id\":\"p\",\"name\":\"Anna\"}],"
    "\"stages\":[{\"id\":\"s\",\"name\":\"=SUM(A1)\"}],\"lanes\":[{\"id\":\"l\",\"name\":\"App\",\"channel\":\"app\"}],"
    "\"touchpoints\":[{\"id\":\"b\",\"title\":\"Second\",\"stage\":\"s\",\"step\":1,\"lane\":\"l\"},"
    "{\"id\":\"a\",\"title\":\"First, \\\"so\\\"\",\"summary\":\"-1+2\",\"stage\":\"s\",\"lane\":\"l\",\"emotion\":-1.5,"
    "\"segments\":[\"g\"],\"tags\":[\"x\",\"y\"],\"needs\":[\"a; b\"],\"owner\":\"p\"}]}";
  g_autoptr (RrMap) map = rr_map_from_bytes (text, strlen (text), NULL);
  g_autofree char *csv = rr_touchpoint_csv_write (map);

  g_assert_cmpstr (csv, ==,
                   "id,title,stage,step,lane,channel,emotion,importance,segments,tags,needs,pains,ideas,"
                   "owner,votes,summary\n"
                   "a,\"First, \"\"so\"\"\",'=SUM(A1),1,App,app,-1.5,3,'+Me,\"x\ny\",\"a; b\n\",,,Anna,0,'-1+2\n"
                   "b,Second,'=SUM(A1),2,App,app,0,3,,,,,,,0,\n");
}

static int
compare_texts (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* What a table has of touchpoints, as one text in no order of theirs. */
static char *
describe (RrMap *map)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);
      g_autofree char *tags = g_strjoinv ("|", (char **) touchpoint->tags);
      g_autofree char *needs = g_strjoinv ("|", (char **) touchpoint->needs);

      g_ptr_array_add (lines,
                       g_strdup_printf ("%s %s %s %d %g %d %d [%s] [%s]", rr_element_get_id (touchpoint),
                                        touchpoint->title, touchpoint->summary, touchpoint->step,
                                        touchpoint->emotion, touchpoint->importance,
                                        touchpoint->votes, tags, needs));
    }
  g_ptr_array_sort (lines, compare_texts);
  g_ptr_array_add (lines, NULL);

  return g_strjoinv ("\n", (char **) lines->pdata);
}

static void
test_round_trip (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("RR_TEST_SRCDIR"), "data", "examples",
                                            "airline.journey.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) map = rr_map_load (file, NULL, NULL, &error);
  g_autofree char *csv = NULL;
  g_autoptr (RrMap) again = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  g_assert_no_error (error);
  csv = rr_touchpoint_csv_write (map);
  again = import_text (csv, "");

  before = describe (map);
  after = describe (again);
  g_assert_cmpstr (before, ==, after);
  g_assert_cmpuint (rr_list_get_size (again->stages), ==, rr_list_get_size (map->stages));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/touchpoint-csv/foreign", test_foreign);
  g_test_add_func ("/touchpoint-csv/steps", test_steps);
  g_test_add_func ("/touchpoint-csv/values", test_values);
  g_test_add_func ("/touchpoint-csv/scores", test_scores);
  g_test_add_func ("/touchpoint-csv/bad", test_bad);
  g_test_add_func ("/touchpoint-csv/golden", test_golden);
  g_test_add_func ("/touchpoint-csv/round-trip", test_round_trip);

  return g_test_run ();
}
