/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Several copies into one: who brings what, who clashes with whom, and what they began as. */
#include <string.h>

#include "rr-difference.h"
#include "rr-map-file.h"
#include "rr-merge-group.h"

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

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/merge-group/groups", test_groups);
  g_test_add_func ("/merge-group/without-base", test_without_base);
  g_test_add_func ("/merge-group/guess", test_guess);

  return g_test_run ();
}
