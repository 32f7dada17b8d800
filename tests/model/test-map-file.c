/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reading and writing files: defaults, unknown members, and an error for each thing that
 * can be wrong. */
#include <glib/gstdio.h>
#include <string.h>

#include "rr-error.h"
#include "rr-map-file.h"

#define HEAD "{\"format\":\"reroute-journey\",\"version\":1"
#define GRID "\"stages\":[{\"id\":\"s\",\"name\":\"S\"}],\"lanes\":[{\"id\":\"l\",\"name\":\"L\"}]"
#define CARD(more) "{\"id\":\"t\",\"title\":\"T\",\"stage\":\"s\",\"lane\":\"l\"" more "}"
#define WITH_CARD(more) HEAD "," GRID ",\"touchpoints\":[" CARD (more) "]}"

static RrMap *
read_text (const char  *text,
           GError     **error)
{
  return rr_map_from_bytes (text, strlen (text), error);
}

static char *
write_text (RrMap *map)
{
  g_autoptr (GBytes) bytes = rr_map_to_bytes (map);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

typedef struct
{
  const char *name;
  const char *text;
  int code;
  const char *message; /* a part of it */
} Bad;

static const Bad bad_files[] = {
  { "empty", "", RR_ERROR_SYNTAX, "ine 1" },
  { "single-quotes", "{'a':1}", RR_ERROR_SYNTAX, "column 2" },
  { "comment", "{/* */}", RR_ERROR_SYNTAX, "column 2" },
  { "octal", "[010]", RR_ERROR_SYNTAX, "ine 1" },
  { "after-the-end", "{}x", RR_ERROR_SYNTAX, "column 3" },
  { "twice", "{\"a\":1,\"\\u0061\":2}", RR_ERROR_SYNTAX, "ine 1" },
  { "nul", "{\"a\":\"\\u0000\"}", RR_ERROR_SYNTAX, "ine 1" },
  { "past-64-bits", "[9223372036854775808]", RR_ERROR_SYNTAX, "ine 1" },
  { "past-a-double", "[1e400]", RR_ERROR_SYNTAX, "ine 1" },
  { "array", "[]", RR_ERROR_NOT_A_MAP, "not a journey map" },
  { "playbook", "{\"format\":\"reroute-playbook\"}", RR_ERROR_NOT_A_MAP, "playbook" },
  { "ojf", "{\"stages\":[],\"nodes\":[]}", RR_ERROR_NOT_A_MAP, "OJF" },
  { "format-no-text", "{\"format\":1}", RR_ERROR_NOT_A_MAP, "not a journey map" },
  { "newer", "{\"format\":\"reroute-journey\",\"version\":2}", RR_ERROR_NEWER_VERSION, "newer" },
  { "no-version", "{\"format\":\"reroute-journey\"}", RR_ERROR_INVALID, "version" },
  { "version-0", "{\"format\":\"reroute-journey\",\"version\":0}", RR_ERROR_INVALID, "version: 0" },
  { "version-text", "{\"format\":\"reroute-journey\",\"version\":\"1\"}", RR_ERROR_INVALID, "version" },
  { "title-number", HEAD ",\"title\":1}", RR_ERROR_INVALID, "title: 1" },
  { "title-null", HEAD ",\"title\":null}", RR_ERROR_INVALID, "title: null" },
  { "list-object", HEAD ",\"stages\":{}}", RR_ERROR_INVALID, "stages" },
  { "list-of-numbers", HEAD ",\"stages\":[1]}", RR_ERROR_INVALID, "stages[0]" },
  { "no-id", HEAD ",\"stages\":[{\"name\":\"S\"}]}", RR_ERROR_INVALID, "stages[0]: the member “id”" },
  { "id-empty", HEAD ",\"stages\":[{\"id\":\"\",\"name\":\"S\"}]}", RR_ERROR_INVALID, "stages[0].id" },
  { "name-empty", HEAD ",\"stages\":[{\"id\":\"s\",\"name\":\"\"}]}", RR_ERROR_INVALID, "stages[0].name" },
  { "color", HEAD ",\"stages\":[{\"id\":\"s\",\"name\":\"S\",\"color\":\"red\"}]}", RR_ERROR_INVALID, "stages[0].color" },
  { "emotion", WITH_CARD (",\"emotion\":2.5"), RR_ERROR_INVALID, "touchpoints[0].emotion: 2.5" },
  { "step-negative", WITH_CARD (",\"step\":-1"), RR_ERROR_INVALID, "touchpoints[0].step: -1" },
  { "step-part", WITH_CARD (",\"step\":1.5"), RR_ERROR_INVALID, "touchpoints[0].step" },
  { "importance", WITH_CARD (",\"importance\":6"), RR_ERROR_INVALID, "touchpoints[0].importance: 6" },
  { "importance-null", WITH_CARD (",\"importance\":null"), RR_ERROR_INVALID, "touchpoints[0].importance: null" },
  { "needs-item", WITH_CARD (",\"needs\":[\"a\",1]"), RR_ERROR_INVALID, "touchpoints[0].needs[1]" },
  { "notes-item", WITH_CARD (",\"notes\":{\"l\":[1]}"), RR_ERROR_INVALID, "touchpoints[0].notes.l[0]" },
  { "lane-kind", HEAD ",\"lanes\":[{\"id\":\"l\",\"name\":\"L\",\"kind\":\"x\"}]}", RR_ERROR_INVALID, "lanes[0].kind" },
  { "hidden", HEAD ",\"lanes\":[{\"id\":\"l\",\"name\":\"L\",\"hidden\":1}]}", RR_ERROR_INVALID, "lanes[0].hidden" },
  { "date", HEAD ",\"feedback\":[{\"id\":\"f\",\"date\":\"2015-02-30\"}]}", RR_ERROR_INVALID, "feedback[0].date" },
  { "stage", HEAD ",\"lanes\":[{\"id\":\"l\",\"name\":\"L\"}],\"touchpoints\":[" CARD ("") "]}", RR_ERROR_INCONSISTENT, "touchpoints[0].stage: “s”" },
  { "text-lane", HEAD ",\"stages\":[{\"id\":\"s\",\"name\":\"S\"}],\"lanes\":[{\"id\":\"l\",\"name\":\"L\",\"kind\":\"text\"}],\"touchpoints\":[" CARD ("") "]}", RR_ERROR_INCONSISTENT, "touchpoints[0].lane" },
  { "owner", WITH_CARD (",\"owner\":\"x\""), RR_ERROR_INCONSISTENT, "touchpoints[0].owner" },
  { "segments", WITH_CARD (",\"segments\":[\"x\"]"), RR_ERROR_INCONSISTENT, "touchpoints[0].segments[0]" },
  { "notes-lane", WITH_CARD (",\"notes\":{\"x\":[]}"), RR_ERROR_INCONSISTENT, "touchpoints[0].notes.x" },
  { "same-id", HEAD ",\"stages\":[{\"id\":\"s\",\"name\":\"S\"}],\"people\":[{\"id\":\"s\",\"name\":\"P\"}]}", RR_ERROR_INCONSISTENT, "“s”" },
  { "self", HEAD "," GRID ",\"touchpoints\":[" CARD ("") "],\"links\":[{\"id\":\"k\",\"from\":\"t\",\"to\":\"t\"}]}", RR_ERROR_INCONSISTENT, "links[0]" },
  { "two-impacts", HEAD "," GRID ",\"touchpoints\":[" CARD ("") "],\"scenarios\":[{\"id\":\"c\",\"name\":\"C\",\"impacts\":[{\"touchpoint\":\"t\"},{\"touchpoint\":\"t\"}]}]}", RR_ERROR_INCONSISTENT, "scenarios[0].impacts[1].touchpoint" },
  { "two-priorities", HEAD ",\"scenarios\":[{\"id\":\"c\",\"name\":\"C\",\"priorities\":[{\"need\":\"Help\"},{\"need\":\" help \"}]}]}", RR_ERROR_INCONSISTENT, "scenarios[0].priorities[1].need" },
  { "check", HEAD ",\"scenarios\":[{\"id\":\"c\",\"name\":\"C\",\"messages\":[{\"id\":\"m\",\"text\":\"\",\"checks\":[\"kind\"]}]}]}", RR_ERROR_INVALID, "scenarios[0].messages[0].checks[0]" },
  { "levels", HEAD ",\"scenarios\":[{\"id\":\"c\",\"name\":\"C\",\"reviews\":[{\"id\":\"r\",\"date\":\"2015-02-22\",\"levels\":{\"x\":5}}]}]}", RR_ERROR_INVALID, "levels.x: 5" },
};

static void
test_bad (gconstpointer data)
{
  const Bad *bad = data;
  g_autoptr (GError) error = NULL;

  g_assert_null (read_text (bad->text, &error));
  g_assert_error (error, RR_ERROR, bad->code);
  if (strstr (error->message, bad->message) == NULL)
    g_error ("“%s” is not in “%s”", bad->message, error->message);
}

static void
test_every_problem (void)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) lines = NULL;

  g_assert_null (read_text (HEAD "," GRID ",\"touchpoints\":["
                            CARD (",\"emotion\":9,\"votes\":-1") ",{\"id\":\"u\"}]}", &error));
  lines = g_strsplit (error->message, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 5);
}

static void
test_many_problems (void)
{
  g_autoptr (GString) text = g_string_new (HEAD ",\"feedback\":[");
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) lines = NULL;

  for (guint i = 0; i < 5000; i++)
    g_string_append (text, i == 0 ? "{}" : ",{}");
  g_string_append (text, "]}");

  g_assert_null (read_text (text->str, &error));
  lines = g_strsplit (error->message, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 101);
}

static void
test_defaults (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) map = read_text (WITH_CARD (",\"step\":3.0,\"owner\":null"), &error);
  g_autofree char *text = NULL;
  RrTouchpoint *touchpoint;

  g_assert_no_error (error);
  touchpoint = rr_map_find_touchpoint (map, "t");
  g_assert_cmpint (touchpoint->step, ==, 3);
  g_assert_cmpint (touchpoint->importance, ==, 3);
  g_assert_cmpfloat (touchpoint->emotion, ==, 0);
  g_assert_null (touchpoint->owner);
  g_assert_null (touchpoint->needs[0]);

  text = write_text (map);
  g_assert_cmpstr (text, ==,
                   "{\n"
                   "  \"format\": \"reroute-journey\",\n"
                   "  \"version\": 1,\n"
                   "  \"stages\": [\n"
                   "    {\n"
                   "      \"id\": \"s\",\n"
                   "      \"name\": \"S\"\n"
                   "    }\n"
                   "  ],\n"
                   "  \"lanes\": [\n"
                   "    {\n"
                   "      \"id\": \"l\",\n"
                   "      \"name\": \"L\"\n"
                   "    }\n"
                   "  ],\n"
                   "  \"touchpoints\": [\n"
                   "    {\n"
                   "      \"id\": \"t\",\n"
                   "      \"title\": \"T\",\n"
                   "      \"stage\": \"s\",\n"
                   "      \"step\": 3,\n"
                   "      \"lane\": \"l\"\n"
                   "    }\n"
                   "  ]\n"
                   "}\n");
}

static void
test_unknown (void)
{
  const char *text =
    "{\"x\":{\"y\":[1,2.5,-0.0,1e30,null,{\"\":\"a/b\"}]}," GRID ",\"version\":1.0,"
    "\"format\":\"reroute-journey\",\"touchpoints\":[" CARD (",\"z\":[],\"y\":true") "]}";
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) map = read_text (text, &error);
  g_autoptr (RrMap) again = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_assert_no_error (error);
  first = write_text (map);
  g_assert_nonnull (strstr (first, "\"lane\": \"l\",\n      \"z\": [],\n      \"y\": true\n"));
  g_assert_nonnull (strstr (first, "\"a/b\""));

  again = read_text (first, &error);
  g_assert_no_error (error);
  second = write_text (again);
  g_assert_cmpstr (first, ==, second);
}

static void
test_open_values (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) map = read_text (
    HEAD ",\"lanes\":[{\"id\":\"l\",\"name\":\"L\",\"channel\":\"drone\"}],"
    "\"scenarios\":[{\"id\":\"c\",\"name\":\"C\",\"kind\":\"meteor\"}]}", &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  g_assert_cmpint (rr_lane_get_channel (rr_map_find_lane (map, "l")), ==, RR_CHANNEL_OTHER);
  g_assert_cmpint (rr_scenario_get_kind (rr_map_find_scenario (map, "C")), ==, RR_SCENARIO_OTHER);
  text = write_text (map);
  g_assert_nonnull (strstr (text, "\"drone\""));
  g_assert_nonnull (strstr (text, "\"meteor\""));
}

static void
test_lengths (void)
{
  /* Counted in characters, not in bytes. */
  g_autoptr (GString) title = g_string_new (NULL);
  g_autofree char *fits = NULL;
  g_autofree char *too_long = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) map = NULL;

  for (guint i = 0; i < 500; i++)
    g_string_append (title, "😀");
  fits = g_strdup_printf (HEAD ",\"title\":\"%s\"}", title->str);
  too_long = g_strdup_printf (HEAD ",\"title\":\"%sx\"}", title->str);

  map = read_text (fits, &error);
  g_assert_no_error (error);
  g_assert_null (read_text (too_long, &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_INVALID);
}

static void
test_save_and_load (void)
{
  g_autofree char *folder = g_dir_make_tmp ("rr-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "a.journey.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) nowhere = g_file_get_child (file, "no-folder");
  g_autoptr (RrMap) map = read_text (WITH_CARD (""), NULL);
  g_autoptr (RrMap) again = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *etag = NULL;
  g_autofree char *a = write_text (map);
  g_autofree char *b = NULL;

  g_assert_true (rr_map_save (map, file, NULL, &error));
  g_assert_no_error (error);
  again = rr_map_load (file, NULL, &etag, &error);
  g_assert_no_error (error);
  g_assert_nonnull (etag);
  b = write_text (again);
  g_assert_cmpstr (a, ==, b);

  g_assert_false (rr_map_save (map, nowhere, NULL, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  g_assert_null (rr_map_load (nowhere, NULL, NULL, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);

  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

typedef struct
{
  GMainLoop *loop;
  GAsyncResult *result;
} Wait;

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  Wait *wait = user_data;

  wait->result = g_object_ref (result);
  g_main_loop_quit (wait->loop);
}

static GAsyncResult *
wait_for (Wait *wait)
{
  g_main_loop_run (wait->loop);

  return g_steal_pointer (&wait->result);
}

static void
test_asynchronously (void)
{
  g_autofree char *folder = g_dir_make_tmp ("rr-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "a.journey.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  Wait wait = { loop, NULL };
  g_autoptr (RrMap) map = read_text (WITH_CARD (""), NULL);
  g_autoptr (RrMap) again = NULL;
  g_autoptr (GAsyncResult) saved = NULL;
  g_autoptr (GAsyncResult) loaded = NULL;
  g_autoptr (GAsyncResult) refused = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *etag = NULL;
  g_autofree char *loaded_etag = NULL;

  rr_map_save_async (map, file, NULL, NULL, done_cb, &wait);
  saved = wait_for (&wait);
  g_assert_true (rr_map_save_finish (saved, &etag, &error));
  g_assert_no_error (error);

  rr_map_load_async (file, NULL, done_cb, &wait);
  loaded = wait_for (&wait);
  again = rr_map_load_finish (loaded, &loaded_etag, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (etag, ==, loaded_etag);
  g_assert_true (rr_element_equal (map, again));

  /* What somebody else wrote since stays. */
  g_assert_true (g_file_set_contents (path, "theirs", -1, NULL));
  rr_map_save_async (map, file, "1:1", NULL, done_cb, &wait);
  refused = wait_for (&wait);
  g_assert_false (rr_map_save_finish (refused, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG);

  g_unlink (path);
  g_rmdir (folder);
}

/* What the program writes is what is in the tree, to the byte. */
static void
check_folder (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("RR_TEST_SRCDIR"), "data", name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = g_dir_open (path, 0, &error);
  const char *file;
  guint n = 0;

  g_assert_no_error (error);
  while ((file = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file_path = g_build_filename (path, file, NULL);
      g_autofree char *contents = NULL;
      g_autofree char *written = NULL;
      g_autoptr (RrMap) map = NULL;

      g_file_get_contents (file_path, &contents, NULL, &error);
      g_assert_no_error (error);
      map = read_text (contents, &error);
      g_assert_no_error (error);
      written = write_text (map);
      g_assert_cmpstr (contents, ==, written);
      n++;
    }
  g_assert_cmpuint (n, >, 0);
}

static void
test_examples (void)
{
  check_folder ("examples");
  check_folder ("templates");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (bad_files); i++)
    {
      g_autofree char *path = g_strdup_printf ("/map-file/bad/%s", bad_files[i].name);

      g_test_add_data_func (path, &bad_files[i], test_bad);
    }
  g_test_add_func ("/map-file/every-problem", test_every_problem);
  g_test_add_func ("/map-file/many-problems", test_many_problems);
  g_test_add_func ("/map-file/defaults", test_defaults);
  g_test_add_func ("/map-file/unknown", test_unknown);
  g_test_add_func ("/map-file/open-values", test_open_values);
  g_test_add_func ("/map-file/lengths", test_lengths);
  g_test_add_func ("/map-file/save-and-load", test_save_and_load);
  g_test_add_func ("/map-file/asynchronously", test_asynchronously);
  g_test_add_func ("/map-file/examples", test_examples);

  return g_test_run ();
}
