/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Merging: what two people did by name, and thousands of random pairs of edited copies:
 * always valid, the same from both sides, the same again, and nothing lost in silence. */
#include <string.h>

#include "rr-become.h"
#include "rr-difference.h"
#include "rr-document.h"
#include "rr-error.h"
#include "rr-id.h"
#include "rr-journey.h"
#include "rr-map-file.h"
#include "rr-merge.h"
#include "rr-random.h"

#define N_PAIRS 150
#define N_PAIRS_THOROUGH 10000

static RrMap *
read_map (const char *text)
{
  g_autoptr (GError) error = NULL;
  RrMap *map = rr_map_from_bytes (text, strlen (text), &error);

  g_assert_no_error (error);

  return map;
}

static char *
write_map (RrMap *map)
{
  g_autoptr (GBytes) bytes = rr_map_to_bytes (map);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static RrMap *
merge (RrMap      *base,
       RrMap      *ours,
       RrMap      *theirs,
       GPtrArray **conflicts)
{
  g_autoptr (GError) error = NULL;
  RrMap *map = rr_merge (base, ours, theirs, NULL, conflicts, &error);

  g_assert_no_error (error);

  return map;
}

static void
assert_same (RrMap *a,
             RrMap *b)
{
  g_autofree char *text_a = write_map (a);
  g_autofree char *text_b = write_map (b);

  /* Not both texts in the message. */
  g_assert_true (g_str_equal (text_a, text_b));
}

#define HEAD "{\"format\":\"reroute-journey\",\"version\":1,"
#define LANES "\"lanes\":[{\"id\":\"l\",\"name\":\"L\"}],"
#define STAGES "\"stages\":[{\"id\":\"s\",\"name\":\"S\"}],"
#define CARD(id, step, more) \
  "{\"id\":\"" id "\",\"title\":\"" id "\",\"stage\":\"s\",\"lane\":\"l\",\"step\":" #step more "}"
#define MAP(cards) HEAD STAGES LANES "\"touchpoints\":[" cards "]}"

/* Merges texts; the result and how many conflicts there are. */
static RrMap *
merge_texts (const char *base,
             const char *ours,
             const char *theirs,
             guint       n_conflicts)
{
  g_autoptr (RrMap) base_map = read_map (base);
  g_autoptr (RrMap) our_map = read_map (ours);
  g_autoptr (RrMap) their_map = read_map (theirs);
  g_autoptr (GPtrArray) conflicts = NULL;
  RrMap *map = merge (base_map, our_map, their_map, &conflicts);

  for (guint i = 0; i < conflicts->len; i++)
    {
      g_autofree char *text = rr_conflict_to_text (conflicts->pdata[i]);

      g_test_message ("%s", text);
    }
  g_assert_cmpuint (conflicts->len, ==, n_conflicts);

  return map;
}

static void
test_properties (void)
{
  g_autoptr (RrMap) map =
    merge_texts (MAP (CARD ("a", 0, ",\"emotion\":1,\"needs\":[\"x\",\"y\"],\"votes\":1")),
                 MAP (CARD ("a", 0, ",\"emotion\":2,\"needs\":[\"x\",\"y\",\"ours\"],\"votes\":2")),
                 MAP (CARD ("a", 0, ",\"emotion\":1,\"needs\":[\"theirs\",\"y\"],\"votes\":3")), 1);
  RrTouchpoint *card = rr_map_find_touchpoint (map, "a");
  g_autofree char *needs = g_strjoinv (",", (char **) card->needs);

  g_assert_cmpfloat (card->emotion, ==, 2);
  g_assert_cmpint (card->votes, ==, 2);
  g_assert_cmpstr (needs, ==, "theirs,y,ours");
}

static int
step_of (RrMap      *map,
         const char *id)
{
  return rr_map_find_touchpoint (map, id)->step;
}

static void
test_columns (void)
{
  g_autoptr (RrMap) map =
    merge_texts (MAP (CARD ("a", 0, "") "," CARD ("b", 1, "")),
                 MAP (CARD ("a", 0, "") "," CARD ("b", 2, "") "," CARD ("o", 1, "")),
                 MAP (CARD ("a", 0, "") "," CARD ("b", 2, "") "," CARD ("t", 1, "")), 0);
  g_autoptr (RrMap) removed =
    merge_texts (MAP (CARD ("a", 0, "") "," CARD ("b", 1, "") "," CARD ("c", 2, "")),
                 MAP (CARD ("b", 0, "") "," CARD ("c", 1, "")),
                 MAP (CARD ("a", 0, "") "," CARD ("b", 1, "") "," CARD ("c", 3, "") ","
                      CARD ("t", 2, "")), 0);

  g_assert_cmpint (step_of (map, "a"), ==, 0);
  g_assert_cmpint (step_of (map, "o"), ==, 1);
  g_assert_cmpint (step_of (map, "t"), ==, 2);
  g_assert_cmpint (step_of (map, "b"), ==, 3);

  g_assert_null (rr_map_find_touchpoint (removed, "a"));
  g_assert_cmpint (step_of (removed, "b"), ==, 0);
  g_assert_cmpint (step_of (removed, "t"), ==, 1);
  g_assert_cmpint (step_of (removed, "c"), ==, 2);
}

#define WITH_LINK(cards, links) HEAD STAGES LANES "\"touchpoints\":[" cards "],\"links\":[" links "]}"
#define LINK "{\"id\":\"k\",\"from\":\"a\",\"to\":\"b\"}"

static void
test_removed (void)
{
  const char *both = MAP (CARD ("a", 0, "") "," CARD ("b", 1, ""));
  const char *one = MAP (CARD ("a", 0, ""));
  const char *changed = MAP (CARD ("a", 0, "") "," CARD ("b", 1, ",\"votes\":3"));
  const char *linked = WITH_LINK (CARD ("a", 0, "") "," CARD ("b", 1, ""), LINK);
  g_autoptr (RrMap) gone = merge_texts (both, both, one, 0);
  g_autoptr (RrMap) ours_removed = merge_texts (both, one, changed, 1);
  g_autoptr (RrMap) ours_changed = merge_texts (both, changed, one, 1);
  g_autoptr (RrMap) ours_linked = merge_texts (both, linked, one, 1);
  g_autoptr (RrMap) theirs_linked = merge_texts (both, one, linked, 2);

  g_assert_null (rr_map_find (gone, "b"));
  g_assert_null (rr_map_find (ours_removed, "b"));
  g_assert_nonnull (rr_map_find (ours_changed, "b"));
  g_assert_nonnull (rr_map_find (ours_linked, "b"));
  g_assert_nonnull (rr_map_find (ours_linked, "k"));
  g_assert_null (rr_map_find (theirs_linked, "b"));
  g_assert_null (rr_map_find (theirs_linked, "k"));
}

static void
test_choices (void)
{
  g_autoptr (RrMap) base = read_map (MAP (CARD ("a", 0, "") "," CARD ("b", 1, "")));
  g_autoptr (RrMap) ours = read_map (MAP (CARD ("a", 0, ",\"votes\":1")));
  g_autoptr (RrMap) theirs = read_map (WITH_LINK (CARD ("a", 0, ",\"votes\":2") ","
                                                  CARD ("b", 1, ""), LINK));
  g_autoptr (GPtrArray) conflicts = NULL;
  g_autoptr (GPtrArray) again = NULL;
  g_autoptr (RrMap) first = merge (base, ours, theirs, &conflicts);
  g_autoptr (GHashTable) choices = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (RrMap) chosen = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < conflicts->len; i++)
    g_hash_table_add (choices, ((RrConflict *) conflicts->pdata[i])->key);
  chosen = rr_merge (base, ours, theirs, choices, &again, &error);
  g_assert_no_error (error);

  g_assert_cmpint (rr_map_find_touchpoint (first, "a")->votes, ==, 1);
  assert_same (chosen, theirs);
}

static gboolean
is_told (GPtrArray  *conflicts,
         const char *id)
{
  for (guint i = 0; i < conflicts->len; i++)
    {
      if (g_str_equal (((RrConflict *) conflicts->pdata[i])->id, id))
        return TRUE;
    }

  return FALSE;
}

/* What one side wrote into a text, a number or the like is in the result, or told of. */
static void
assert_kept (RrMap     *base,
             RrMap     *side,
             RrMap     *result,
             GPtrArray *conflicts)
{
  GHashTableIter iter;
  gpointer key, value;

  g_hash_table_iter_init (&iter, side->elements);
  while (g_hash_table_iter_next (&iter, &key, &value))
    {
      RrElement *element = value;
      RrElement *old = rr_map_find (base, key);
      RrElement *merged = rr_map_find (result, key);
      guint n_fields;
      const RrField *fields = rr_element_get_fields (element, &n_fields);

      if (is_told (conflicts, key) ||
          (element->list != NULL && is_told (conflicts, rr_element_get_id (rr_element_get_parent (element)) != NULL
                                             ? rr_element_get_id (rr_element_get_parent (element)) : "")))
        continue;
      if (old == NULL)
        g_assert_nonnull (merged);

      for (guint i = 0; i < n_fields; i++)
        {
          g_autoptr (JsonNode) new_value = NULL;
          g_autoptr (JsonNode) old_value = NULL;
          g_autoptr (JsonNode) merged_value = NULL;

          if (fields[i].kind > RR_KIND_BOOLEAN || fields[i].kind == RR_KIND_REF ||
              g_str_equal (fields[i].name, "step"))
            continue;

          new_value = rr_element_get_value (element, &fields[i]);
          if (old != NULL)
            old_value = rr_element_get_value (old, &fields[i]);
          if (old != NULL && json_node_equal (old_value, new_value))
            continue;

          g_assert_nonnull (merged);
          merged_value = rr_element_get_value (merged, &fields[i]);
          g_assert_true (json_node_equal (merged_value, new_value));
        }
    }
}

/* Says which, where a merge that should have none has conflicts. */
static void
assert_no_conflicts (GPtrArray *conflicts)
{
  for (guint i = 0; i < conflicts->len; i++)
    {
      g_autofree char *text = rr_conflict_to_text (conflicts->pdata[i]);

      g_test_message ("%s", text);
    }
  g_assert_cmpuint (conflicts->len, ==, 0);
}

/* A document becomes another map and, by one undo, what it was. */
static void
assert_becomes (RrMap *from,
                RrMap *to)
{
  g_autoptr (RrDocument) document = rr_document_new (rr_map_copy (from));
  g_autoptr (GError) error = NULL;

  rr_document_become (document, to, "Become", &error);
  g_assert_no_error (error);
  assert_same (rr_document_get_map (document), to);

  if (rr_document_can_undo (document))
    rr_document_undo (document);
  assert_same (rr_document_get_map (document), from);
  g_assert_false (rr_document_can_undo (document));
}

/* What a column was that was split or joined, and what of a list was moved, may be another
 * question then. */
static void
assert_only_places (GPtrArray *conflicts)
{
  for (guint i = 0; i < conflicts->len; i++)
    {
      RrConflict *conflict = conflicts->pdata[i];

      g_assert_cmpstr (conflict->field != NULL ? conflict->field->name : conflict->member, !=, NULL);
      g_assert_true (conflict->field != NULL ? conflict->field->kind == RR_KIND_LIST ||
                                                 g_str_equal (conflict->field->name, "step")
                                             : g_str_equal (conflict->member, "columns"));
    }
}

/* Which of two new columns comes first may be another question once both are there. */
static void
assert_same_but_for_order (RrMap *a,
                           RrMap *b)
{
  g_autoptr (GPtrArray) differences = rr_difference_list (a, b);

  for (guint i = 0; i < differences->len; i++)
    g_assert_cmpint (((RrDifference *) differences->pdata[i])->kind, ==, RR_DIFFERENCE_MOVED);
}

static void
check_pair (guint32 seed)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  RrRandomSize size = { 1 + seed % 4, 1 + seed % 3, seed % 23, seed % 11, seed % 7, seed % 3 };
  g_autoptr (RrMap) base = (rr_id_set_seed (seed + 1), rr_random_map (rand, &size));
  g_autoptr (RrMap) ours = rr_random_edited_copy (rand, base, 1 + seed % 9);
  g_autoptr (RrMap) theirs = rr_random_edited_copy (rand, base, 1 + seed % 5);
  g_autoptr (GPtrArray) conflicts = NULL;
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) other_conflicts = NULL;
  g_autoptr (RrMap) result = merge (base, ours, theirs, &conflicts);
  g_autoptr (RrMap) other_way = merge (base, theirs, ours, &other_conflicts);
  g_autoptr (RrMap) read = NULL;
  g_autofree char *text = write_map (result);

  g_test_message ("seed %u: %u conflicts", seed, conflicts->len);
  read = read_map (text);
  assert_same (result, read);

  g_assert_cmpuint (conflicts->len == 0, ==, other_conflicts->len == 0);
  if (conflicts->len == 0)
    {
      g_autoptr (RrMap) again = NULL;

      assert_same (result, other_way);
      again = merge (base, result, theirs, &none);
      assert_only_places (none);
      assert_same_but_for_order (result, again);
      g_clear_pointer (&none, g_ptr_array_unref);

      /* What was merged is the base of the next merge. */
      g_clear_object (&again);
      again = merge (theirs, result, theirs, &none);
      assert_no_conflicts (none);
      assert_same (result, again);
      g_clear_pointer (&none, g_ptr_array_unref);
    }
  assert_becomes (ours, result);
  assert_becomes (ours, theirs);
  assert_kept (base, ours, result, conflicts);
  assert_kept (base, theirs, result, conflicts);

  for (guint way = 0; way < 3; way++)
    {
      g_autoptr (GPtrArray) found = NULL;
      g_autoptr (RrMap) same = merge (base, way == 1 ? base : ours, way == 0 ? base : ours, &found);

      assert_no_conflicts (found);
      assert_same (same, ours);
    }
}

static void
test_random (void)
{
  guint n = g_test_thorough () ? N_PAIRS_THOROUGH : N_PAIRS;

  for (guint32 seed = 0; seed < n; seed++)
    check_pair (seed);
}

static void
undo_and_redo (RrDocument *document,
               RrMap      *before,
               RrMap      *after)
{
  assert_same (rr_document_get_map (document), after);
  rr_document_undo (document);
  assert_same (rr_document_get_map (document), before);
  rr_document_redo (document);
  assert_same (rr_document_get_map (document), after);
  rr_document_undo (document);
}

/* Members that the program does not know come with a merge, and go and come with undo and redo. */
static void
test_unknown (void)
{
  const char *const ours = MAP (CARD ("a", 0, ",\"votes\":1"));
  const char *const theirs = MAP (CARD ("a", 0, ",\"new\":{\"x\":[1,null]},\"other\":true"));
  const char *const later = MAP (CARD ("a", 0, ",\"new\":{\"x\":[2]}"));
  g_autoptr (RrMap) before = read_map (ours);
  g_autoptr (RrMap) their_map = read_map (theirs);
  g_autoptr (RrMap) their_later = read_map (later);
  g_autoptr (RrDocument) document = rr_document_new (read_map (ours));
  g_autoptr (RrDocument) known = rr_document_new (read_map (theirs));
  g_autoptr (GPtrArray) conflicts = NULL;
  g_autoptr (RrMap) merged = merge (before, before, their_map, &conflicts);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (RrChange) change = NULL;
  JsonNode *bad;

  g_assert_true (rr_document_become (document, merged, "Merge", &error));
  undo_and_redo (document, before, merged);

  /* Changed and removed ones as well. */
  g_assert_true (rr_document_become (known, their_later, "Merge", &error));
  undo_and_redo (known, their_map, their_later);
  g_assert_true (rr_document_become (known, before, "Merge", &error));
  undo_and_redo (known, their_map, before);

  /* A journal tells of them, and they never hide behind names that are known. */
  change = rr_change_new_unknown (rr_map_find (before, "a"), RR_ELEMENT (rr_map_find (their_map, "a"))->unknown);
  g_ptr_array_add (lines, rr_change_to_line (change));
  rr_change_unref (change);
  change = rr_change_from_line (before, lines->pdata[0], &error);
  g_assert_no_error (error);
  rr_map_apply (before, change);
  bad = json_from_string ("{\"title\":1}", NULL);
  g_assert_false (rr_document_set_unknown (known, rr_map_find (rr_document_get_map (known), "a"),
                                           json_node_get_object (bad), &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_INCONSISTENT);
  json_node_unref (bad);
  {
    g_autofree char *text = write_map (before);

    g_assert_nonnull (strstr (text, "\"other\": true"));
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/merge/properties", test_properties);
  g_test_add_func ("/merge/columns", test_columns);
  g_test_add_func ("/merge/removed", test_removed);
  g_test_add_func ("/merge/choices", test_choices);
  g_test_add_func ("/merge/unknown", test_unknown);
  g_test_add_func ("/merge/random", test_random);

  return g_test_run ();
}
