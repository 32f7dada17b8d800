/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Mermaid files as maps: stages, touchpoints, segments, and several journeys in a file. */
#include <string.h>

#include "rr-error.h"
#include "rr-import.h"
#include "rr-map-file.h"

static RrImport *
read_text (const char  *name,
           const char  *text,
           GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return rr_import_read (name, bytes, RR_IMPORT_GUESS, error);
}

static RrMap *
import_text (const char *text,
             int         index,
             GPtrArray  *warnings)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RrImport) import = read_text ("a.md", text, &error);
  RrMap *map;

  g_assert_no_error (error);
  map = rr_import_make_map (import, index, warnings, &error);
  g_assert_no_error (error);

  return map;
}

/* "Stage: title step emotion segments, …; …", in the order of the map. */
static char *
show (RrMap *map)
{
  GString *out = g_string_new (map->title);

  for (guint i = 0; i < rr_list_get_size (map->stages); i++)
    {
      RrStage *stage = rr_list_get (map->stages, i);

      g_string_append_printf (out, "; %s:", stage->name);
      for (guint j = 0; j < rr_list_get_size (map->touchpoints); j++)
        {
          RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, j);

          if (!g_str_equal (touchpoint->stage, rr_element_get_id (stage)))
            continue;
          g_string_append_printf (out, " %s %d %g", touchpoint->title, touchpoint->step,
                                  touchpoint->emotion);
          for (guint k = 0; touchpoint->segments[k] != NULL; k++)
            g_string_append_printf (out, " @%s",
                                    rr_map_find_segment (map, touchpoint->segments[k])->name);
        }
    }

  return g_string_free (out, FALSE);
}

static void
check (const char *text,
       int         index,
       const char *expected,
       const char *warning)
{
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (RrMap) map = import_text (text, index, warnings);
  g_autofree char *shown = show (map);

  g_assert_cmpstr (shown, ==, expected);
  if (warning == NULL)
    {
      g_assert_cmpuint (warnings->len, ==, 0);
    }
  else
    {
      g_autofree char *said = NULL;

      g_ptr_array_add (warnings, NULL);
      said = g_strjoinv ("\n", (char **) warnings->pdata);
      g_assert_nonnull (strstr (said, warning));
    }
}

static void
test_journey (void)
{
  check ("journey\n title Day\n section Work\n Tea: 5: Me\n Up: 2.5: Me, Cat\n section Home\n Sit: 1",
         0, "Day; Work: Tea 0 2 @Me Up 1 -0.5 @Me @Cat; Home: Sit 0 -2", NULL);
}

static void
test_lanes (void)
{
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (RrMap) map = import_text ("journey\n a: 3: x\n b: 3: y, x", 0, warnings);

  g_assert_cmpuint (rr_list_get_size (map->lanes), ==, 2);
  g_assert_cmpint (((RrLane *) rr_list_get (map->lanes, 0))->kind, ==, RR_LANE_CHANNEL);
  g_assert_cmpint (((RrLane *) rr_list_get (map->lanes, 1))->kind, ==, RR_LANE_EMOTION);
  g_assert_cmpuint (rr_list_get_size (map->segments), ==, 2);
}

static void
test_scores (void)
{
  check ("journey\n a: 9\n b: -1\n c: x\n d: 3.1", 0, "; Journey: a 0 2 b 1 -2 c 2 0 d 3 0.1",
         "line 2: the score “9” is above 5");
}

static void
test_sections (void)
{
  /* Neighbours of one name are one; what is between them without a task does not show. */
  check ("journey\n a: 3\n section A\n b: 3\n section A\n c: 3\n section B\n d: 3\n section A\n e: 3",
         0, "; Start: a 0 0; A: b 0 0 c 1 0; B: d 0 0; A: e 0 0", NULL);
  check ("journey\n section A\n section A\n a: 3\n section B\n section C\n b: 3\n section D",
         0, "; A: a 0 0; B:; C: b 0 0; D:", "line 8: the section “D” has no tasks");
  check ("journey\n section A\n a: 3\n section B\n section A\n b: 3", 0,
         "; A: a 0 0 b 1 0; B:", "line 4: the section “B” has no tasks");
  check ("journey\n section   \n a: 3", 0, "; Unnamed: a 0 0", "line 2: the section has no name");
}

static void
test_summary (void)
{
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (RrMap) map = import_text ("journey\n title A\n accTitle: A\n accDescr: B\n a: 3", 0,
                                       warnings);

  g_assert_cmpstr (map->summary, ==, "B");
}

static void
test_long_name (void)
{
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *name = g_strnfill (600, 'x');
  g_autofree char *text = g_strdup_printf ("journey\n %s: 3", name);
  g_autoptr (RrMap) map = import_text (text, 0, warnings);
  RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, 0);

  g_assert_cmpint (g_utf8_strlen (touchpoint->title, -1), ==, 500);
  g_assert_cmpstr (touchpoint->summary, ==, name);
  g_assert_cmpuint (warnings->len, ==, 1);
}

static const char several[] =
  "# Journeys\n"
  "```mermaid\n"
  "journey\n"
  "  title One\n"
  "  a: 9: Me\n"
  "```\n"
  "````md\n"
  "```mermaid\n"
  "journey\n"
  "```\n"
  "````\n"
  "   ~~~~ Mermaid {x}\n"
  "   journey\n"
  "     title Two\n"
  "     b: 4: Me\n"
  "     ~~~\n"
  "   ~~~~~ \n"
  "    ```mermaid\n"
  "    journey\n"
  "    ```\n"
  "```mermaid\n"
  "pie\n"
  "```\n"
  "``` mermaid\n"
  "journey\n"
  "  title Three\n"
  "  c: 5";

static void
test_fences (void)
{
  static const char text[] = "~~~mermaid\njourney\n a: 3\n~~~\n~~~mermaid\njourney\n oops\n~~~\n";
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (RrImport) import = read_text (NULL, text, &error);
  g_autoptr (RrMap) map = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (rr_import_get_n_journeys (import), ==, 2);
  g_assert_true (rr_import_is_sound (import, 0));
  g_assert_false (rr_import_is_sound (import, 1));

  map = rr_import_make_map (import, 0, warnings, &error);
  g_assert_no_error (error);
  g_assert_null (rr_import_make_map (import, 1, warnings, &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_FORMAT);
  g_assert_true (g_str_has_prefix (error->message, "line 7, column 6: "));
  g_clear_error (&error);
  g_assert_null (rr_import_make_map (import, RR_IMPORT_ALL, warnings, &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_FORMAT);
}

static void
test_several (void)
{
  g_autoptr (GError) error = NULL;
  /* The tildes that are too few are text, which makes the second journey a bad one. */
  g_autoptr (RrImport) import = read_text ("a.md", several, &error);
  g_autofree char *sound = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (rr_import_get_n_journeys (import), ==, 3);
  g_assert_cmpstr (rr_import_get_title (import, 0), ==, "One");
  g_assert_false (rr_import_is_sound (import, 1));
  g_assert_cmpstr (rr_import_get_title (import, 2), ==, "Three");

  check (several, 0, "One; Journey: a 0 2 @Me", "line 22: the diagram “pie” is not a journey");
  check (several, 2, "Three; Journey: c 0 2", "line 22: ");
}

/* How wikis and other programs for documents mark a diagram. */
static void
test_containers (void)
{
  check ("::: tip\n:::\n::: mermaid\njourney\n a: 3\n:::\n", 0, "; Journey: a 0 0", NULL);
  check ("```{mermaid}\n%%| label: x\njourney\n a: 3\n```\n", 0, "; Journey: a 0 0", NULL);
  check ("``` {.mermaid width=100}\njourney\n a: 3\n```\n", 0, "; Journey: a 0 0", NULL);
  check ("```mermaid-example\njourney\n a: 3\n```\n", 0, "; Journey: a 0 0", NULL);
  /* Within items of lists. */
  check ("10. Item\n\n    ```mermaid\n    journey\n     a: 3\n    ```\n", 0, "; Journey: a 0 0", NULL);
  check ("- Item\n  - Item\n\n\t```mermaid\n\tjourney\n\t a: 3\n\t```\n", 0, "; Journey: a 0 0", NULL);
  check ("- Item\n\nText\n\n    ```mermaid\n    journey\n    ```\n\n```mermaid\njourney\n a: 3\n```\n", 0,
         "; Journey: a 0 0", NULL);
}

static void
test_all (void)
{
  check ("```mermaid\njourney\ntitle One\nsection A\na: 3: Me\n```\r\n```mermaid\r\njourney\r\ntitle Two\r\n"
         "section B\r\nb: 9: Me\r\n```\r\n", RR_IMPORT_ALL, "One; A: a 0 0 @Me; B: b 0 2 @Me",
         "line 11: the score “9” is above 5");
}

static void
test_nothing (void)
{
  static const char *const texts[][2] = {
    { "", "there is no Mermaid journey" },
    { "# A\n\ntext\n", "there is no Mermaid journey" },
    { "```mermaid\ngraph TD\n```\n```mermaid\npie\n```\n", "other diagrams: graph, pie" },
    { "sequenceDiagram\n A->>B: c\n", "other diagrams: sequenceDiagram" },
    { "```\njourney\n a: 3\n```\n", "there is no Mermaid journey" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (read_text ("a.md", texts[i][0], &error));
      g_assert_error (error, RR_ERROR, RR_ERROR_FORMAT);
      g_assert_nonnull (strstr (error->message, texts[i][1]));
    }
}

/* Files that people made, where they are at hand. */
static void
test_samples (void)
{
  g_autofree char *folder = g_build_filename (g_getenv ("RR_TEST_SRCDIR"), "..", "shared", "data",
                                              "mermaid", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  if (dir == NULL)
    {
      g_test_skip ("the samples are not here");
      return;
    }

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
      g_autoptr (GError) error = NULL;
      g_autoptr (RrImport) import = rr_import_load (file, RR_IMPORT_GUESS, NULL, &error);
      g_autoptr (RrMap) map = NULL;

      g_assert_no_error (error);
      map = rr_import_make_map (import, RR_IMPORT_ALL, warnings, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (rr_list_get_size (map->touchpoints), >, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/mermaid-import/journey", test_journey);
  g_test_add_func ("/mermaid-import/lanes", test_lanes);
  g_test_add_func ("/mermaid-import/scores", test_scores);
  g_test_add_func ("/mermaid-import/sections", test_sections);
  g_test_add_func ("/mermaid-import/summary", test_summary);
  g_test_add_func ("/mermaid-import/long-name", test_long_name);
  g_test_add_func ("/mermaid-import/fences", test_fences);
  g_test_add_func ("/mermaid-import/containers", test_containers);
  g_test_add_func ("/mermaid-import/several", test_several);
  g_test_add_func ("/mermaid-import/all", test_all);
  g_test_add_func ("/mermaid-import/nothing", test_nothing);
  g_test_add_func ("/mermaid-import/samples", test_samples);

  return g_test_run ();
}
