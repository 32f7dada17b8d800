/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sentences that explain numbers. */
#include "crisis-support.h"

#include "rr-explanation.h"

static void
test_impact (void)
{
  g_autoptr (RrMap) map = crisis_worked_map ();
  g_autoptr (RrDocument) document = rr_document_new (g_object_ref (map));
  g_autoptr (RrAssessment) assessment = crisis_assess (map);
  g_autofree char *a = rr_explain_impact (assessment, crisis_touchpoint (map, "a"));
  g_autofree char *b = rr_explain_impact (assessment, crisis_touchpoint (map, "b"));
  g_autofree char *facts = rr_explain_facts (assessment);
  g_autofree char *place = rr_explain_place (map, crisis_touchpoint (map, "a"));
  g_autofree char *none = NULL;
  g_autofree char *no_facts = NULL;

  g_assert_cmpstr (a, ==, "Impact 0.75: hit directly.");
  g_assert_cmpstr (b, ==, "Impact 0.60: by ripple from “A” (0.75 × 0.80).");
  g_assert_cmpstr (facts, ==, "3 of 3 touchpoints affected · 1 directly, 2 by ripple");
  g_assert_cmpstr (place, ==, "Stage · Lane");
  g_assert_null (rr_explain_suggestion (assessment, crisis_touchpoint (map, "a")));

  crisis_set (document, "a", "severity", "0");
  none = rr_explain_impact (assessment, crisis_touchpoint (map, "a"));
  no_facts = rr_explain_facts (assessment);
  g_assert_cmpstr (none, ==, "Not hit, neither directly nor by ripple.");
  g_assert_cmpstr (no_facts, ==, "No touchpoint is affected");
}

static void
test_priority (void)
{
  g_autoptr (RrMap) map = crisis_map (
    "'segments': [{'id': 'g', 'name': 'G', 'share': 0.62}, {'id': 'h', 'name': 'H', 'share': 0.38}],"
    "'stages': [{'id': 's', 'name': 'S'}], 'lanes': [{'id': 'l', 'name': 'L'}],"
    "'touchpoints': [{'id': 'a', 'title': 'Cancelled', 'stage': 's', 'lane': 'l'},"
    " {'id': 'c', 'title': 'Closed', 'stage': 's', 'lane': 'l'},"
    " {'id': 'b', 'title': 'Rebook', 'stage': 's', 'lane': 'l', 'importance': 5,"
    "  'segments': ['g'], 'needs': ['Be told'], 'emotion': 0.5}],"
    "'links': [{'id': '1', 'from': 'a', 'to': 'b', 'strength': 0.8},"
    " {'id': '2', 'from': 'c', 'to': 'b', 'strength': 0.2}],"
    "'feedback': [{'id': 'f1', 'touchpoint': 'b', 'date': '2015-02-21', 'sentiment': -1},"
    " {'id': 'f2', 'touchpoint': 'b', 'date': '2015-02-21', 'sentiment': -1},"
    " {'id': 'f3', 'touchpoint': 'b', 'date': '2015-02-21', 'sentiment': -1},"
    " {'id': 'f4', 'touchpoint': 'b', 'date': '2015-02-21', 'sentiment': -1.5},"
    " {'id': 'f5', 'touchpoint': 'b', 'date': '2015-02-21', 'sentiment': -2}],"
    "'scenarios': [{'id': 'x', 'name': 'X', 'start': '2015-02-20',"
    " 'priorities': [{'need': 'Be told', 'before': 1, 'now': 5}],"
    " 'impacts': [{'touchpoint': 'a', 'severity': 4}, {'touchpoint': 'b', 'severity': 2},"
    "  {'touchpoint': 'c', 'severity': 1}]}]");
  g_autoptr (RrAssessment) assessment = crisis_assess (map);
  g_autofree char *b = rr_explain_priority (assessment, crisis_touchpoint (map, "b"));
  g_autofree char *why = rr_explain_suggestion (assessment, crisis_touchpoint (map, "b"));

  g_assert_cmpstr (b, ==,
                   "Impact 0.91: hit directly (0.50) and by ripple from “Cancelled” "
                   "(1.00 × 0.80). 1 more touchpoint adds to it. Importance 5 of 5. "
                   "Reaches 62 % of customers. Sentiment fell by 1.8 since the start "
                   "(5 comments). Customers now care 5 of 5 about “Be told”.");
  g_assert_cmpstr (why, ==, "Feedback suggests “Out of action”: sentiment fell by 1.8 since the "
                            "start (5 comments).");
}

static void
test_words (void)
{
  g_assert_cmpstr (rr_level_label (0), ==, "None");
  g_assert_cmpstr (rr_level_label (4), ==, "Out of action");
  g_assert_cmpstr (rr_band_label (RR_BAND_NOW), ==, "Act now");
  g_assert_cmpstr (rr_band_label (RR_BAND_WATCH), ==, "Watch");
  g_assert_cmpstr (rr_origin_label (RR_ORIGIN_RIPPLE), ==, "By ripple");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/explanation/impact", test_impact);
  g_test_add_func ("/explanation/priority", test_priority);
  g_test_add_func ("/explanation/words", test_words);

  return g_test_run ();
}
