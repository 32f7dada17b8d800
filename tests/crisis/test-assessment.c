/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The numbers of an assessment, on small maps where they can be worked out by hand. */
#include "crisis-support.h"

#include <math.h>

#include "rr-journey.h"

#define HEAD \
  "'stages': [{'id': 's', 'name': 'S'}, {'id': 's2', 'name': 'S2'}]," \
  "'lanes': [{'id': 'l', 'name': 'L'}, {'id': 'm', 'name': 'M'}],"

#define CARD(id, more) "{'id': '" id "', 'title': '" id "', 'stage': 's', 'lane': 'l'" more "}"

static void
test_worked_example (void)
{
  g_autoptr (RrMap) map = crisis_worked_map ();
  g_autoptr (RrAssessment) assessment = crisis_assess (map);
  g_autofree char *ranking = crisis_ranking (assessment);
  const RrAssessed *b = crisis_get (assessment, "b");

  g_assert_cmpstr (ranking, ==, "a b c");
  g_assert_cmpfloat (crisis_get (assessment, "a")->direct, ==, 0.75);
  g_assert_cmpfloat (crisis_get (assessment, "a")->impact, ==, 0.75);
  g_assert_cmpint (crisis_get (assessment, "a")->level, ==, 3);
  g_assert_cmpint (crisis_get (assessment, "a")->origin, ==, RR_ORIGIN_DIRECT);
  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "a")->priority, 75.0, CLOSE);

  g_assert_cmpfloat (b->direct, ==, 0.0);
  g_assert_cmpfloat_with_epsilon (b->impact, 0.6, CLOSE);
  g_assert_cmpint (b->level, ==, 2);
  g_assert_cmpint (b->origin, ==, RR_ORIGIN_RIPPLE);
  g_assert_cmpfloat_with_epsilon (b->priority, 36.0, 1e-9);
  g_assert_cmpint (b->band, ==, RR_BAND_WEEK);
  g_assert_cmpuint (b->rank, ==, 2);
  g_assert_true (isnan (b->reach) && isnan (b->pressure) && isnan (b->need));

  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "c")->impact, 0.3, CLOSE);
  g_assert_cmpint (crisis_get (assessment, "c")->level, ==, 1);
  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "c")->priority, 18.0, 1e-9);

  g_assert_cmpuint (rr_assessment_get_n_affected (assessment), ==, 3);
  g_assert_cmpuint (rr_assessment_get_n_direct (assessment), ==, 1);
  g_assert_cmpuint (rr_assessment_get_n_ripple (assessment), ==, 2);
  g_assert_null (rr_assessment_get_ranked (assessment, 0));
  g_assert_null (rr_assessment_get_ranked (assessment, 4));
}

static void
test_no_scenario (void)
{
  g_autoptr (RrMap) map = crisis_worked_map ();
  g_autoptr (RrAssessment) assessment = rr_assessment_new (map, NULL);

  g_assert_cmpuint (rr_assessment_get_n_affected (assessment), ==, 0);
  g_assert_cmpfloat (crisis_get (assessment, "a")->impact, ==, 0.0);
  g_assert_cmpuint (crisis_get (assessment, "a")->rank, ==, 0);
  g_assert_null (rr_assessment_get (assessment, NULL));
}

/* Each severity alone is the level of the same number. */
static void
test_levels (void)
{
  g_autoptr (RrMap) map = crisis_worked_map ();
  g_autoptr (RrDocument) document = rr_document_new (g_object_ref (map));
  g_autoptr (RrAssessment) assessment = crisis_assess (map);
  static const char *const severities[] = { "0", "1", "2", "3", "4" };

  for (int level = 0; level <= 4; level++)
    {
      crisis_set (document, "a", "severity", severities[level]);
      g_assert_cmpint (crisis_get (assessment, "a")->level, ==, level);
      g_assert_cmpfloat (crisis_get (assessment, "a")->impact, ==, level / 4.0);
    }

  /* 4 × 0.375 + ½ is 2 exactly: on the edge it is the higher level; 0.125 is affected. */
  crisis_set (document, "k1", "strength", "0.375");
  g_assert_cmpint (crisis_get (assessment, "b")->level, ==, 2);
  crisis_set (document, "k1", "strength", "0.125");
  g_assert_cmpint (crisis_get (assessment, "b")->level, ==, 1);
  crisis_set (document, "k1", "strength", "0.1249");
  g_assert_cmpint (crisis_get (assessment, "b")->level, ==, 0);
  g_assert_cmpuint (crisis_get (assessment, "b")->rank, ==, 0);
  g_assert_cmpfloat (crisis_get (assessment, "b")->impact, >, 0.0);
}

static void
test_causes_count_once (void)
{
  /* Two ways from a to d, a loop, a second link, an alternative, and a second cause. */
  g_autoptr (RrMap) map = crisis_map (
    HEAD "'touchpoints': [" CARD ("a", "") "," CARD ("b", "") "," CARD ("c", "") ","
    CARD ("d", "") "],"
    "'links': [{'id': '1', 'from': 'a', 'to': 'b', 'strength': 0.5},"
    " {'id': '2', 'from': 'a', 'to': 'c', 'strength': 0.9},"
    " {'id': '3', 'from': 'b', 'to': 'd', 'strength': 1},"
    " {'id': '4', 'from': 'c', 'to': 'd', 'strength': 0.5},"
    " {'id': '5', 'from': 'd', 'to': 'a', 'strength': 1},"
    " {'id': '6', 'from': 'a', 'to': 'b', 'strength': 0.25},"
    " {'id': '7', 'from': 'a', 'to': 'd', 'kind': 'alternative', 'strength': 1},"
    " {'id': '8', 'from': 'a', 'to': 'd', 'kind': 'flow', 'strength': 1}],"
    "'scenarios': [{'id': 'x', 'name': 'X', 'impacts': ["
    " {'touchpoint': 'a', 'severity': 2}, {'touchpoint': 'c', 'severity': 2}]}]");
  g_autoptr (RrAssessment) assessment = crisis_assess (map);
  g_autoptr (GPtrArray) sources = NULL;
  const RrImpactSource *source;

  /* d: from a by b 0.5 × 0.5, from c 0.5 × 0.5. */
  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "d")->impact, 1 - 0.75 * 0.75, CLOSE);
  g_assert_cmpint (crisis_get (assessment, "d")->origin, ==, RR_ORIGIN_RIPPLE);
  /* a: itself, and c by d. */
  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "a")->impact, 1 - 0.5 * 0.75, CLOSE);
  g_assert_cmpint (crisis_get (assessment, "a")->origin, ==, RR_ORIGIN_BOTH);
  g_assert_cmpuint (rr_assessment_get_n_direct (assessment), ==, 2);

  sources = rr_assessment_get_sources (assessment, crisis_touchpoint (map, "d"));
  g_assert_cmpuint (sources->len, ==, 2);
  source = sources->pdata[0];
  g_assert_cmpstr (rr_element_get_id (source->touchpoint), ==, "a");
  g_assert_cmpfloat_with_epsilon (source->amount, 0.25, CLOSE);
  g_assert_cmpstrv (source->path, ((const char *[]) { "a", "b", "d", NULL }));
  source = sources->pdata[1];
  g_assert_cmpstr (rr_element_get_id (source->touchpoint), ==, "c");
}

static void
test_cut (void)
{
  /* 0.1 × 0.1 is a little more than 0.01, 0.2 × 0.05 too; 0.7 × 0.1 × 0.1 / 0.7 is less. */
  g_autoptr (RrMap) map = crisis_map (
    HEAD "'touchpoints': [" CARD ("a", "") "," CARD ("b", "") "," CARD ("c", "") ","
    CARD ("d", "") "],"
    "'links': [{'id': '1', 'from': 'a', 'to': 'b', 'strength': 0.1},"
    " {'id': '2', 'from': 'b', 'to': 'c', 'strength': 0.1},"
    " {'id': '3', 'from': 'b', 'to': 'd', 'strength': 0.0999}],"
    "'scenarios': [{'id': 'x', 'name': 'X', 'impacts': [{'touchpoint': 'a', 'severity': 4}]}]");
  g_autoptr (RrDocument) document = rr_document_new (g_object_ref (map));
  g_autoptr (RrAssessment) assessment = crisis_assess (map);

  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "c")->impact, 0.01, CLOSE);
  g_assert_cmpfloat (crisis_get (assessment, "d")->impact, ==, 0.0);

  /* Within the tolerance, and just outside of it. */
  crisis_set (document, "2", "strength", "0.0999999999991");
  g_assert_cmpfloat (crisis_get (assessment, "c")->impact, >, 0.0);
  crisis_set (document, "2", "strength", "0.0999999999");
  g_assert_cmpfloat (crisis_get (assessment, "c")->impact, ==, 0.0);
}

static void
check_path (RrAssessment *assessment,
            const char   *expected)
{
  RrMap *map = rr_assessment_get_map (assessment);
  g_autoptr (GPtrArray) sources =
    rr_assessment_get_sources (assessment, crisis_touchpoint (map, "z"));
  const RrImpactSource *source = sources->pdata[0];
  g_autofree char *path = g_strjoinv (" ", source->path);

  g_assert_cmpstr (path, ==, expected);
}

/* Among equal products the fewer links, then the journey's order, also where rounding
 * makes products that are equal differ. */
static void
test_paths (void)
{
  g_autoptr (RrMap) map = crisis_map (
    HEAD "'touchpoints': [" CARD ("a", "") "," CARD ("q", ", 'step': 2") ","
    CARD ("p", ", 'step': 1") "," CARD ("r", ", 'step': 3") "," CARD ("z", ", 'step': 4") "],"
    "'links': ["
    " {'id': '1', 'from': 'a', 'to': 'q', 'strength': 0.1},"
    " {'id': '2', 'from': 'q', 'to': 'z', 'strength': 0.6},"
    " {'id': '3', 'from': 'a', 'to': 'p', 'strength': 0.2},"
    " {'id': '4', 'from': 'p', 'to': 'z', 'strength': 0.3},"
    " {'id': '5', 'from': 'a', 'to': 'r', 'strength': 0.3},"
    " {'id': '6', 'from': 'r', 'to': 'z', 'strength': 0.2}],"
    "'scenarios': [{'id': 'x', 'name': 'X', 'impacts': [{'touchpoint': 'a', 'severity': 4}]}]");
  g_autoptr (RrDocument) document = rr_document_new (g_object_ref (map));
  g_autoptr (RrAssessment) assessment = crisis_assess (map);

  check_path (assessment, "a p z");

  /* Moved behind the others. */
  rr_document_begin (document, "Move");
  crisis_set (document, "p", "stage", "'s2'");
  rr_document_end (document);
  check_path (assessment, "a q z");

  /* Its stage goes to the front, and with it p. */
  rr_document_move (document, rr_map_find (map, "s2"), 0);
  check_path (assessment, "a p z");

  /* A direct link of the same product is shorter. */
  {
    g_autoptr (RrElement) link = rr_element_new (RR_TYPE_LINK);

    rr_element_prepare (link, "from", rr_value_text ("a"), NULL);
    rr_element_prepare (link, "to", rr_value_text ("z"), NULL);
    rr_element_prepare (link, "strength", rr_value_number (0.06), NULL);
    g_assert_true (rr_document_insert (document, map->links, 0, link, NULL));
  }
  check_path (assessment, "a z");

  /* A stronger way is better however long it is. */
  crisis_set (document, "5", "strength", "0.5");
  check_path (assessment, "a r z");
}

static void
test_sources_order (void)
{
  /* b adds 0.75 × 0.8, which is a little more than a's 1 × 0.6 as computed: a tie. */
  g_autoptr (RrMap) map = crisis_map (
    HEAD "'touchpoints': [" CARD ("a", "") "," CARD ("b", ", 'step': 1") ","
    CARD ("c", ", 'step': 2") "," CARD ("z", ", 'step': 3") "],"
    "'links': [{'id': '1', 'from': 'a', 'to': 'z', 'strength': 0.6},"
    " {'id': '2', 'from': 'b', 'to': 'z', 'strength': 0.8},"
    " {'id': '3', 'from': 'c', 'to': 'z', 'strength': 0.9}],"
    "'scenarios': [{'id': 'x', 'name': 'X', 'impacts': [{'touchpoint': 'b', 'severity': 3},"
    " {'touchpoint': 'a', 'severity': 4}, {'touchpoint': 'c', 'severity': 3}]}]");
  g_autoptr (RrAssessment) assessment = crisis_assess (map);
  g_autoptr (GPtrArray) sources =
    rr_assessment_get_sources (assessment, crisis_touchpoint (map, "z"));
  g_autoptr (GPtrArray) reached =
    rr_assessment_get_reached (assessment, crisis_touchpoint (map, "a"));
  g_autoptr (GPtrArray) nothing =
    rr_assessment_get_reached (assessment, crisis_touchpoint (map, "z"));
  static const char *const expected[] = { "c", "a", "b" };

  g_assert_cmpuint (sources->len, ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      const RrImpactSource *source = sources->pdata[i];

      g_assert_cmpstr (rr_element_get_id (source->touchpoint), ==, expected[i]);
    }

  g_assert_cmpuint (reached->len, ==, 1);
  g_assert_true (reached->pdata[0] == crisis_touchpoint (map, "z"));
  g_assert_cmpuint (nothing->len, ==, 0);
}

#define SEGMENTS(a, b) \
  "'segments': [{'id': 'g1', 'name': 'One'" a "}, {'id': 'g2', 'name': 'Two'" b "}]," \
  HEAD "'touchpoints': [" CARD ("a", ", 'segments': ['g1']") "," \
  CARD ("b", "") "," CARD ("c", ", 'segments': ['g2', 'g1', 'g2']") "]," \
  "'scenarios': [{'id': 'x', 'name': 'X'}]"

static void
test_reach (void)
{
  g_autoptr (RrMap) map = crisis_map (SEGMENTS (", 'share': 0.6", ", 'share': 0.2"));
  g_autoptr (RrAssessment) assessment = crisis_assess (map);
  g_autoptr (RrMap) uncounted = crisis_map (SEGMENTS ("", ""));
  g_autoptr (RrAssessment) by_count = crisis_assess (uncounted);
  g_autoptr (RrMap) half = crisis_map (SEGMENTS ("", ", 'share': 0.2"));
  g_autoptr (RrAssessment) missing = crisis_assess (half);
  g_autoptr (RrDocument) document = rr_document_new (g_object_ref (map));

  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "a")->reach, 0.75, CLOSE);
  g_assert_cmpfloat (crisis_get (assessment, "b")->reach, ==, 1.0);
  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "c")->reach, 1.0, CLOSE);
  g_assert_cmpfloat (crisis_get (by_count, "a")->reach, ==, 0.5);
  g_assert_cmpfloat (crisis_get (by_count, "c")->reach, ==, 1.0);
  g_assert_cmpfloat (crisis_get (missing, "a")->reach, ==, 0.0);
  g_assert_cmpfloat (crisis_get (missing, "b")->reach, ==, 1.0);

  crisis_set (document, "g2", "share", "0.4");
  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "a")->reach, 0.6, CLOSE);
  rr_document_remove (document, rr_map_find (map, "g1"));
  g_assert_cmpfloat (crisis_get (assessment, "a")->reach, ==, 1.0);
  rr_document_remove (document, rr_map_find (map, "g2"));
  g_assert_true (isnan (crisis_get (assessment, "a")->reach));
}

static void
test_need (void)
{
  g_autoptr (RrMap) map = crisis_map (
    HEAD "'touchpoints': [" CARD ("a", ", 'needs': ['Speed', '  a BED ']") ","
    CARD ("b", ", 'needs': ['Peace']") "],"
    "'scenarios': [{'id': 'x', 'name': 'X', 'impacts': [{'touchpoint': 'a', 'severity': 4}],"
    " 'priorities': [{'need': 'A bed', 'before': 1, 'now': 4}, {'need': 'speed', 'now': 1},"
    " {'need': 'Peace'}]}]");
  g_autoptr (RrDocument) document = rr_document_new (g_object_ref (map));
  g_autoptr (RrAssessment) assessment = crisis_assess (map);
  RrScenario *scenario = crisis_scenario (map);

  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "a")->need, 0.8, CLOSE);
  /* Known, though nobody cares. */
  g_assert_cmpfloat (crisis_get (assessment, "b")->need, ==, 0.0);
  /* 100 × (0.5 × 3/5 + 0.25 × 0.8) / 0.75 */
  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "a")->priority, 200.0 / 3.0, 1e-9);

  rr_document_remove (document, rr_list_get (scenario->priorities, 0));
  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "a")->need, 0.2, CLOSE);
  rr_document_undo (document);
  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "a")->need, 0.8, CLOSE);
  crisis_set (document, "a", "needs", "[]");
  g_assert_true (isnan (crisis_get (assessment, "a")->need));
}

static void
test_bands (void)
{
  static const struct
  {
    const char *severity;
    const char *importance;
    RrBand band;
  } cases[] = {
    { "3", "4", RR_BAND_NOW }, { "4", "3", RR_BAND_NOW }, { "3", "3", RR_BAND_WEEK },
    { "2", "3", RR_BAND_WEEK }, { "1", "5", RR_BAND_PLAN }, { "2", "1", RR_BAND_PLAN },
    { "1", "1", RR_BAND_WATCH }, { "0", "5", RR_BAND_WATCH },
  };
  g_autoptr (RrMap) map = crisis_worked_map ();
  g_autoptr (RrDocument) document = rr_document_new (g_object_ref (map));
  g_autoptr (RrAssessment) assessment = crisis_assess (map);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      crisis_set (document, "a", "severity", cases[i].severity);
      crisis_set (document, "a", "importance", cases[i].importance);
      g_assert_cmpint (crisis_get (assessment, "a")->band, ==, cases[i].band);
    }
}

/* Ties of priority go by impact, importance, and the journey. */
static void
test_ranking (void)
{
  g_autoptr (RrMap) map = crisis_map (
    HEAD "'touchpoints': ["
    CARD ("t", ", 'importance': 4") "," /* 0.5 × 4/5 */
    CARD ("u", ", 'importance': 2") "," /* 1 × 2/5: the same priority, more impact */
    CARD ("v", ", 'importance': 5, 'step': 1") ","
    "{'id': 'w', 'title': 'w', 'stage': 's2', 'lane': 'l', 'importance': 5},"
    "{'id': 'y', 'title': 'y', 'stage': 's', 'lane': 'm', 'importance': 5},"
    CARD ("z", ", 'importance': 5") "],"
    "'scenarios': [{'id': 'x', 'name': 'X', 'impacts': [{'touchpoint': 't', 'severity': 2},"
    " {'touchpoint': 'u', 'severity': 4}, {'touchpoint': 'v', 'severity': 4},"
    " {'touchpoint': 'w', 'severity': 4}, {'touchpoint': 'y', 'severity': 4},"
    " {'touchpoint': 'z', 'severity': 4}]}]");
  g_autoptr (RrDocument) document = rr_document_new (g_object_ref (map));
  g_autoptr (RrAssessment) assessment = crisis_assess (map);
  g_autofree char *first = crisis_ranking (assessment);
  g_autofree char *second = NULL;
  g_autofree char *third = NULL;

  g_assert_cmpstr (first, ==, "z y v w u t");

  rr_document_move (document, rr_map_find (map, "s2"), 0);
  second = crisis_ranking (assessment);
  g_assert_cmpstr (second, ==, "w z y v u t");

  rr_document_move (document, rr_map_find (map, "m"), 0);
  third = crisis_ranking (assessment);
  g_assert_cmpstr (third, ==, "w y z v u t");
}

static void
count_cb (guint *count)
{
  (*count)++;
}

/* It tells once that it is out of date, and not at all of what it does not depend on. */
static void
test_changed (void)
{
  g_autoptr (RrMap) map = crisis_worked_map ();
  g_autoptr (RrDocument) document = rr_document_new (g_object_ref (map));
  g_autoptr (RrAssessment) assessment = crisis_assess (map);
  guint count = 0;

  g_signal_connect_swapped (assessment, "changed", G_CALLBACK (count_cb), &count);
  rr_assessment_get_n_affected (assessment);

  crisis_set (document, "a", "title", "'Other'");
  crisis_set (document, "a", "pains", "['Ouch']");
  crisis_set (document, "x", "name", "'Other'");
  crisis_set (document, "k1", "label", "'Other'");
  g_assert_cmpuint (count, ==, 0);

  crisis_set (document, "a", "severity", "1");
  crisis_set (document, "a", "importance", "1");
  g_assert_cmpuint (count, ==, 1);

  rr_assessment_get_n_affected (assessment);
  rr_document_undo (document);
  g_assert_cmpuint (count, ==, 2);

  rr_assessment_get_n_affected (assessment);
  crisis_set (document, "a", "emotion", "2");
  g_assert_cmpuint (count, ==, 3);
}

static void
test_touchpoints_come_and_go (void)
{
  g_autoptr (RrMap) map = crisis_worked_map ();
  g_autoptr (RrDocument) document = rr_document_new (g_object_ref (map));
  g_autoptr (RrAssessment) assessment = crisis_assess (map);
  RrTouchpoint *a = crisis_touchpoint (map, "a");
  g_autoptr (GError) error = NULL;
  g_autofree char *ranking = NULL;

  g_assert_cmpuint (rr_assessment_get_n_affected (assessment), ==, 3);
  rr_document_remove (document, a);
  g_assert_cmpuint (rr_assessment_get_n_affected (assessment), ==, 0);
  g_assert_null (rr_assessment_get (assessment, a));
  rr_document_undo (document);
  ranking = crisis_ranking (assessment);
  g_assert_cmpstr (ranking, ==, "a b c");

  rr_journey_set_impact (document, crisis_scenario (map), crisis_touchpoint (map, "c"),
                         "severity", rr_value_int (4), &error);
  g_assert_no_error (error);
  g_assert_cmpint (crisis_get (assessment, "c")->origin, ==, RR_ORIGIN_DIRECT);
  rr_document_remove (document, rr_map_find (map, "k1"));
  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "b")->impact, 0.5, CLOSE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/assessment/worked-example", test_worked_example);
  g_test_add_func ("/assessment/no-scenario", test_no_scenario);
  g_test_add_func ("/assessment/levels", test_levels);
  g_test_add_func ("/assessment/causes-count-once", test_causes_count_once);
  g_test_add_func ("/assessment/cut", test_cut);
  g_test_add_func ("/assessment/paths", test_paths);
  g_test_add_func ("/assessment/sources-order", test_sources_order);
  g_test_add_func ("/assessment/reach", test_reach);
  g_test_add_func ("/assessment/need", test_need);
  g_test_add_func ("/assessment/bands", test_bands);
  g_test_add_func ("/assessment/ranking", test_ranking);
  g_test_add_func ("/assessment/changed", test_changed);
  g_test_add_func ("/assessment/touchpoints-come-and-go", test_touchpoints_come_and_go);

  return g_test_run ();
}
