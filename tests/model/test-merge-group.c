/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Several copies into one: who brings what, who clashes with whom, and what they began as. */
#include <string.h>

#include "rr-difference.h"
#include "rr-document.h"
#include "rr-id.h"
#include "rr-map-file.h"
#include "rr-merge-group.h"
#include "rr-random.h"

#define N_GROUPS 60
#define N_GROUPS_THOROUGH 3000
#define N_COPIES 3

#define MAP(title, cards)                                                       \
  "{ \"format\": \"reroute-journey\", \"version\": 1, \"title\": \"" title "\"," \
  "  \"stages\": [ { \"id\": \"s\", \"name\": \"S\" } ],"                        \
  "  \"lanes\": [ { \"id\": \"l\", \"name\": \"L\" } ],"                         \
  "  \"touchpoints\": [ " cards " ] }"
#define CARD(id, step, title) \
  "{ \"id\": \"" id "\", \"title\": \"" title "\", \"stage\": \"s\", \"step\": " #step ", \"lane\": \"l\" }"

#define ORIGIN MAP ("Map", CARD ("a", 0, "One") "," CARD ("b", 1, "Two") "," CARD ("c", 2, "Three"))

/* The first group renames a card and adds one, the second renames the same and removes one. */
#define FIRST MAP ("Map", CARD ("a", 0, "First") "," CARD ("b", 1, "Two") "," CARD ("n", 2, "New") "," CARD ("c", 3, "Three"))
#define SECOND MAP ("Map", CARD ("a", 0, "Second") "," CARD ("b", 1, "Two"))
#define THIRD MAP ("Named", CARD ("a", 0, "First") "," CARD ("b", 1, "Two") "," CARD ("c", 2, "Three"))

static RrMap *
read_map (const char *text)
{
  g_autoptr (GError) error = NULL;
  RrMap *map = rr_map_from_bytes (text, strlen (text), &error);

  g_assert_no_error (error);
  return map;
}

static GPtrArray *
make_sources (const char *const *texts)
{
  static const char *const names[] = { "Ann", "Ben", "Cem", "Dia" };
  GPtrArray *sources = g_ptr_array_new_with_free_func ((GDestroyNotify) rr_merge_source_free);

  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_autoptr (RrMap) map = read_map (texts[i]);

      g_ptr_array_add (sources, rr_merge_source_new (names[i], map));
    }
  return sources;
}

/* What a copy brings, one line each. */
static char *
describe (RrMergeSource *source)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < source->differences->len; i++)
    {
      g_autofree char *line = rr_difference_to_text (source->differences->pdata[i]);

      g_string_append_printf (text, "%s\n", line);
    }
  return g_string_free (text, FALSE);
}

static void
assert_titles (RrMap      *map,
               const char *expected)
{
  g_autoptr (GString) titles = g_string_new (map->title);

  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    {
      RrTouchpoint *card = rr_list_get (map->touchpoints, i);

      g_assert_cmpint (card->step, ==, (int) i);
      g_string_append_printf (titles, " %s", card->title);
    }
  g_assert_cmpstr (titles->str, ==, expected);
}

static void
test_groups (void)
{
  const char *const texts[] = { FIRST, SECOND, THIRD, NULL };
  g_autoptr (RrMap) base = read_map (ORIGIN);
  g_autoptr (GPtrArray) sources = make_sources (texts);
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) merged = rr_merge_group (base, base, sources, &error);
  g_autoptr (RrMap) chosen = NULL;
  RrMergeSource *first = sources->pdata[0];
  RrMergeSource *second = sources->pdata[1];
  RrMergeSource *third = sources->pdata[2];
  g_autofree char *brought = describe (second);
  RrConflict *conflict;

  g_assert_no_error (error);
  assert_titles (merged, "Named First Two New");
  g_assert_cmpuint (first->differences->len, ==, 2);
  g_assert_cmpuint (first->conflicts->len, ==, 0);
  g_assert_nonnull (strstr (brought, "Three"));
  g_assert_cmpuint (second->differences->len, ==, 1);
  g_assert_cmpuint (third->conflicts->len, ==, 0);

  /* The second clashes with the first, not with the map that they came into. */
  g_assert_cmpuint (second->conflicts->len, ==, 1);
  g_assert_true (second->rivals->pdata[0] == first);
  conflict = second->conflicts->pdata[0];
  g_assert_cmpstr (conflict->ours_text, ==, "“First”");
  g_assert_cmpstr (conflict->theirs_text, ==, "“Second”");
  /* It is called what the map that they come into calls it. */
  g_assert_cmpstr (conflict->title, ==, "Touchpoint “One”");

  g_hash_table_add (second->choices, g_strdup (conflict->key));
  chosen = rr_merge_group (base, base, sources, &error);
  g_assert_no_error (error);
  /* Then the third, who said the same as the first, clashes with it. */
  assert_titles (chosen, "Named Second Two New");
  g_assert_cmpuint (third->conflicts->len, ==, 1);
  g_assert_true (third->rivals->pdata[0] == second);
}

/* Where nobody knows the origin nothing is removed, and each difference is asked about. */
static void
test_without_base (void)
{
  const char *const texts[] = { FIRST, SECOND, NULL };
  g_autoptr (RrMap) ours = read_map (ORIGIN);
  g_autoptr (GPtrArray) sources = make_sources (texts);
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) merged = rr_merge_group (NULL, ours, sources, &error);
  RrMergeSource *second = sources->pdata[1];

  g_assert_no_error (error);
  assert_titles (merged, "Map One Two New Three");
  g_assert_cmpuint (second->conflicts->len, ==, 1);
  g_assert_null (second->rivals->pdata[0]);
}

static void
assert_guess (const char *const *texts,
              guint              n_candidates,
              guint              first_copy,
              int                expected)
{
  g_autoptr (GPtrArray) maps = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) candidates = g_ptr_array_new ();
  g_autoptr (GPtrArray) copies = g_ptr_array_new ();

  for (guint i = 0; texts[i] != NULL; i++)
    {
      RrMap *map = read_map (texts[i]);

      g_ptr_array_add (maps, map);
      if (i < n_candidates)
        g_ptr_array_add (candidates, map);
      if (i >= first_copy)
        g_ptr_array_add (copies, map);
    }

  g_assert_cmpint (rr_merge_guess_base (candidates, copies), ==, expected);
}

static void
test_guess (void)
{
  static const char other[] = MAP ("Map", CARD ("x", 0, "X") "," CARD ("y", 1, "Y") "," CARD ("z", 2, "Z") "," CARD ("v", 3, "V"));
  static const char partly[] = MAP ("Map", CARD ("a", 0, "First") "," CARD ("b", 1, "Two") "," CARD ("c", 2, "Three"));
  const char *const known[] = { other, ORIGIN, FIRST, SECOND, NULL };
  const char *const opened[] = { ORIGIN, FIRST, SECOND, NULL };
  const char *const worked[] = { FIRST, SECOND, THIRD, NULL };
  const char *const pair[] = { ORIGIN, FIRST, NULL };
  const char *const stranger[] = { other, FIRST, SECOND, NULL };
  const char *const later[] = { ORIGIN, partly, FIRST, THIRD, NULL };

  assert_guess (known, 2, 2, 1);
  /* The map that was handed out, opened again. */
  assert_guess (opened, 1, 0, 0);
  /* A copy with something of its own is no origin, */
  assert_guess (worked, 1, 0, -1);
  /* and of two nobody can tell. */
  assert_guess (pair, 2, 0, -1);
  assert_guess (stranger, 1, 1, -1);
  /* The nearer of two states. */
  assert_guess (later, 2, 2, 1);
}

static gboolean
is_told (GPtrArray *sources,
         RrElement *element)
{
  const char *id = rr_element_get_id (element);
  const char *parent = rr_element_get_id (rr_element_get_parent (element));

  for (guint i = 0; i < sources->len; i++)
    {
      RrMergeSource *source = sources->pdata[i];

      for (guint j = 0; j < source->conflicts->len; j++)
        {
          RrConflict *conflict = source->conflicts->pdata[j];

          if (g_strcmp0 (conflict->id, id) == 0 || g_strcmp0 (conflict->id, parent) == 0)
            return TRUE;
        }
    }

  return FALSE;
}

/* Whatever somebody added is there, or it is asked about. */
static void
assert_kept (RrMap     *base,
             RrMap     *side,
             RrMap     *merged,
             GPtrArray *sources)
{
  GHashTableIter iter;
  gpointer id, element;

  g_hash_table_iter_init (&iter, side->elements);
  while (g_hash_table_iter_next (&iter, &id, &element))
    g_assert_true (rr_map_find (base, id) != NULL || rr_map_find (merged, id) != NULL || is_told (sources, element));
}

/* Groups that do anything: the result can be read, nothing is dropped in silence, and what one of
 * them has is not merged a second time once all know of it. */
static void
test_random (void)
{
  guint n = g_test_thorough () ? N_GROUPS_THOROUGH : N_GROUPS;

  for (guint32 seed = 0; seed < n; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      RrRandomSize size = { 1 + seed % 4, 1 + seed % 3, seed % 23, seed % 11, seed % 7, seed % 3 };
      g_autoptr (RrMap) base = (rr_id_set_seed (seed + 1), rr_random_map (rand, &size));
      g_autoptr (RrMap) ours = rr_random_edited_copy (rand, base, seed % 3);
      g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func ((GDestroyNotify) rr_merge_source_free);
      g_autoptr (RrMap) merged = NULL;
      g_autoptr (RrMap) read = NULL;
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;

      for (guint i = 0; i < N_COPIES; i++)
        {
          g_autoptr (RrMap) copy = rr_random_edited_copy (rand, base, 1 + seed % 7);

          g_ptr_array_add (sources, rr_merge_source_new ("copy", copy));
        }
      merged = rr_merge_group (base, ours, sources, &error);
      g_assert_no_error (error);

      bytes = rr_map_to_bytes (merged);
      read = rr_map_from_bytes (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
      g_assert_no_error (error);
      g_assert_true (rr_element_equal (RR_ELEMENT (read), RR_ELEMENT (merged)));

      assert_kept (base, ours, merged, sources);
      for (guint i = 0; i < sources->len; i++)
        {
          RrMergeSource *source = sources->pdata[i];
          g_autoptr (GPtrArray) conflicts = NULL;
          g_autoptr (RrMap) again = rr_merge (source->map, merged, source->map, NULL, &conflicts, &error);

          assert_kept (base, source->map, merged, sources);
          g_assert_no_error (error);
          g_assert_cmpuint (conflicts->len, ==, 0);
          g_assert_true (rr_element_equal (RR_ELEMENT (again), RR_ELEMENT (merged)));
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/merge-group/groups", test_groups);
  g_test_add_func ("/merge-group/without-base", test_without_base);
  g_test_add_func ("/merge-group/guess", test_guess);
  g_test_add_func ("/merge-group/random", test_random);

  return g_test_run ();
}
