/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Periods, tallies, fall, surge and pressure, on entries that can be counted by hand. */
#include "crisis-support.h"

#include <math.h>

#include "rr-curve.h"
#include "rr-explanation.h"
#include "rr-review-stats.h"

#define HEAD \
  "'stages': [{'id': 's', 'name': 'S'}], 'lanes': [{'id': 'l', 'name': 'L'}]," \
  "'touchpoints': [{'id': 'a', 'title': 'A', 'stage': 's', 'lane': 'l', 'emotion': 1}," \
  " {'id': 'b', 'title': 'B', 'stage': 's', 'lane': 'l', 'emotion': 2}],"

/* Writes @n entries for touchpoint a. */
static void
append_entries (GString    *out,
                guint       n,
                const char *date,
                const char *sentiment)
{
  static guint serial = 0;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (out, "%s{'id': 'f%u', 'touchpoint': 'a', 'date': '%s', "
                                 "'sentiment': %s}",
                            out->len > 0 ? "," : "", serial++, date, sentiment);
}

static RrMap *
map_of (GString    *entries,
        const char *scenario)
{
  g_autofree char *members =
    g_strdup_printf (HEAD "'feedback': [%s], 'scenarios': [{'id': 'x', 'name': 'X', %s}]",
                     entries->str, scenario);

  return crisis_map (members);
}

static const RrFeedbackStat *
stat_of (RrAssessment *assessment,
         const char   *id)
{
  return rr_feedback_stats_get (rr_assessment_get_feedback (assessment),
                                crisis_touchpoint (rr_assessment_get_map (assessment), id));
}

static void
test_periods (void)
{
  static const struct
  {
    const char *date;
    RrPeriod period;
  } cases[] = {
    { "2015-02-10", RR_PERIOD_NONE },
    { "2015-02-10T11:59:59Z", RR_PERIOD_NONE },
    { "2015-02-10T12:00", RR_PERIOD_BEFORE },
    { "2015-02-20", RR_PERIOD_BEFORE },
    { "2015-02-20T11:59:59", RR_PERIOD_BEFORE },
    { "2015-02-20T12:00:00Z", RR_PERIOD_DURING },
    { "2015-02-20T13:00+01:00", RR_PERIOD_DURING },
    { "2015-02-20T12:30+01:00", RR_PERIOD_BEFORE },
    { "2015-02-21", RR_PERIOD_DURING },
    /* The end is a day, and all of it counts. */
    { "2015-02-23T23:59:59", RR_PERIOD_DURING },
    { "2015-02-24", RR_PERIOD_AFTER },
    { "2020-01-01", RR_PERIOD_AFTER },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) entries = g_string_new (NULL);
      g_autoptr (RrMap) map = NULL;
      g_autoptr (RrAssessment) assessment = NULL;
      RrFeedbackStats *feedback;

      append_entries (entries, 1, cases[i].date, "1");
      map = map_of (entries,
                    "'start': '2015-02-20T12:00', 'end': '2015-02-23', 'baseline': 10");
      assessment = crisis_assess (map);
      feedback = rr_assessment_get_feedback (assessment);

      g_test_message ("%s", cases[i].date);
      g_assert_cmpint (rr_feedback_stats_get_period (feedback, rr_list_get (map->feedback, 0)),
                       ==, cases[i].period);
    }
}

static void
test_no_start (void)
{
  g_autoptr (GString) entries = g_string_new (NULL);
  g_autoptr (RrMap) map = NULL;
  g_autoptr (RrAssessment) assessment = NULL;

  append_entries (entries, 9, "2015-02-20", "-2");
  map = map_of (entries, "'end': '2016-01-01'");
  assessment = crisis_assess (map);

  g_assert_cmpuint (stat_of (assessment, "a")->total, ==, 9);
  g_assert_cmpuint (stat_of (assessment, "a")->periods[RR_PERIOD_DURING].n, ==, 0);
  g_assert_true (isnan (stat_of (assessment, "a")->pressure));
  g_assert_cmpint (stat_of (assessment, "a")->suggested, ==, -1);
  g_assert_cmpuint (stat_of (assessment, "b")->total, ==, 0);
  g_assert_true (isnan (stat_of (assessment, "b")->periods[RR_PERIOD_BEFORE].mean));
}

/* Four are not enough; unrated ones are volume alone. */
static void
test_enough (void)
{
  g_autoptr (GString) entries = g_string_new (NULL);
  g_autoptr (RrMap) map = NULL;
  g_autoptr (RrDocument) document = NULL;
  g_autoptr (RrAssessment) assessment = NULL;

  append_entries (entries, 4, "2015-02-21", "-1");
  append_entries (entries, 3, "2015-02-21", "null");
  map = map_of (entries, "'start': '2015-02-20'");
  document = rr_document_new (g_object_ref (map));
  assessment = crisis_assess (map);

  g_assert_cmpuint (stat_of (assessment, "a")->periods[RR_PERIOD_DURING].n, ==, 4);
  g_assert_cmpuint (stat_of (assessment, "a")->periods[RR_PERIOD_DURING].volume, ==, 7);
  g_assert_cmpfloat (stat_of (assessment, "a")->periods[RR_PERIOD_DURING].mean, ==, -1.0);
  g_assert_true (isnan (stat_of (assessment, "a")->fall));
  g_assert_true (isnan (crisis_get (assessment, "a")->pressure));

  /* With a fifth it fell from the emotion, 1, to −0.8. */
  rr_document_set (document, rr_list_get (map->feedback, 6), "sentiment", rr_value_int (0), NULL);
  g_assert_cmpfloat_with_epsilon (stat_of (assessment, "a")->fall, 0.9, CLOSE);
  g_assert_true (isnan (stat_of (assessment, "a")->surge));
  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "a")->pressure, 0.9, CLOSE);
  g_assert_cmpint (crisis_get (assessment, "a")->suggested, ==, 4);

  crisis_set (document, "a", "emotion", "0.7");
  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "a")->fall, 0.75, CLOSE);
  crisis_set (document, "a", "emotion", "-2");
  g_assert_cmpfloat (crisis_get (assessment, "a")->fall, ==, 0.0);
  g_assert_cmpint (crisis_get (assessment, "a")->suggested, ==, 0);
}

static void
test_surge (void)
{
  g_autoptr (GString) entries = g_string_new (NULL);
  g_autoptr (RrMap) map = NULL;
  g_autoptr (RrDocument) document = NULL;
  g_autoptr (RrAssessment) assessment = NULL;
  g_autofree char *why = NULL;

  /* Before: 4 of 6 negative in 4 days, since the oldest entry of the map is from the 16th.
   * During: 6 of 6 in 2 days, up to the newest entry.  (6 / 2) / (4 / 4) = 3. */
  append_entries (entries, 4, "2015-02-16", "-1");
  append_entries (entries, 2, "2015-02-18", "0");
  append_entries (entries, 5, "2015-02-21", "-0.5");
  append_entries (entries, 1, "2015-02-22", "-0.5");
  map = map_of (entries, "'start': '2015-02-20', 'end': '2015-02-25', 'baseline': 28");
  document = rr_document_new (g_object_ref (map));
  assessment = crisis_assess (map);

  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "a")->surge, 3.0, CLOSE);
  /* The mood rose; the complaints tell. */
  g_assert_cmpfloat (crisis_get (assessment, "a")->fall, ==, 0.0);
  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "a")->pressure, 2.0 / 3.0, CLOSE);
  g_assert_cmpint (crisis_get (assessment, "a")->suggested, ==, 3);
  why = rr_explain_suggestion (assessment, crisis_touchpoint (map, "a"));
  g_assert_cmpstr (why, ==, "Feedback suggests “Major”: complaints come 3.0 times as often as "
                            "before (6 comments).");

  /* A baseline of 2 days leaves nothing of the 16th. */
  crisis_set (document, "x", "baseline", "2");
  g_assert_true (isnan (crisis_get (assessment, "a")->surge));
  /* Of 5 days: the oldest entry still begins the days that count. */
  crisis_set (document, "x", "baseline", "5");
  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "a")->surge, 3.0, CLOSE);

  /* An older comment on nothing in particular stretches the days before to 5. */
  {
    g_autoptr (RrElement) entry = rr_element_new (RR_TYPE_FEEDBACK);

    rr_element_prepare (entry, "date", rr_value_text ("2014-01-01"), NULL);
    g_assert_true (rr_document_insert (document, map->feedback, 0, entry, NULL));
    g_assert_cmpuint (rr_feedback_stats_get_unmatched (rr_assessment_get_feedback (assessment)),
                      ==, 1);
  }
  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "a")->surge, 3.75, CLOSE);
  rr_document_undo (document);
  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "a")->surge, 3.0, CLOSE);

  /* None of it was negative before: as if one was. */
  for (guint i = 0; i < 4; i++)
    rr_document_set (document, rr_list_get (map->feedback, i), "sentiment", rr_value_int (0),
                     NULL);
  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "a")->surge, 12.0, CLOSE);
}

/* Less than a day counts as one. */
static void
test_short_days (void)
{
  g_autoptr (GString) entries = g_string_new (NULL);
  g_autoptr (RrMap) map = NULL;
  g_autoptr (RrAssessment) assessment = NULL;

  append_entries (entries, 5, "2015-02-19T23:00", "-1");
  append_entries (entries, 6, "2015-02-20T01:00", "-1");
  map = map_of (entries, "'start': '2015-02-20'");
  assessment = crisis_assess (map);

  g_assert_cmpfloat_with_epsilon (crisis_get (assessment, "a")->surge, 6.0 / 5.0, CLOSE);
}

static void
test_days (void)
{
  g_autoptr (GString) entries = g_string_new (NULL);
  g_autoptr (RrMap) map = NULL;
  g_autoptr (RrAssessment) assessment = NULL;
  g_autoptr (GArray) days = NULL;
  const RrFeedbackDay *day;

  append_entries (entries, 1, "2015-02-21T23:30-08:00", "-2");
  append_entries (entries, 1, "2015-02-19", "null");
  append_entries (entries, 2, "2015-02-21", "1");
  append_entries (entries, 1, "2015-02-21", "null");
  map = map_of (entries, "'start': '2015-02-20'");
  assessment = crisis_assess (map);
  days = rr_feedback_stats_get_days (rr_assessment_get_feedback (assessment));

  g_assert_cmpuint (days->len, ==, 2);
  day = &g_array_index (days, RrFeedbackDay, 0);
  g_assert_cmpstr (day->date, ==, "2015-02-19");
  g_assert_cmpuint (day->n, ==, 1);
  g_assert_true (isnan (day->mean));
  day = &g_array_index (days, RrFeedbackDay, 1);
  g_assert_cmpstr (day->date, ==, "2015-02-21");
  g_assert_cmpuint (day->n, ==, 4);
  g_assert_cmpfloat (day->mean, ==, 0.0);
}

static void
test_curve (void)
{
  g_autoptr (GString) entries = g_string_new (NULL);
  g_autoptr (RrMap) map = NULL;
  g_autoptr (RrDocument) document = NULL;
  g_autoptr (RrAssessment) assessment = NULL;
  g_autoptr (GArray) columns = NULL;
  const RrCurveColumn *column;
  RrTouchpoint *a, *b;

  append_entries (entries, 5, "2015-02-21", "-1");
  append_entries (entries, 5, "2015-02-26", "0.5");
  map = map_of (entries, "'start': '2015-02-20', 'end': '2015-02-25', 'impacts': "
                         "[{'touchpoint': 'b', 'severity': 1, 'emotion': -1.5}]");
  document = rr_document_new (g_object_ref (map));
  assessment = crisis_assess (map);
  a = crisis_touchpoint (map, "a");
  b = crisis_touchpoint (map, "b");

  g_assert_cmpfloat (rr_curve_get_value (assessment, a, RR_PERIOD_BEFORE), ==, 1.0);
  g_assert_cmpfloat (rr_curve_get_value (assessment, a, RR_PERIOD_DURING), ==, -1.0);
  g_assert_cmpfloat (rr_curve_get_value (assessment, a, RR_PERIOD_AFTER), ==, 0.5);
  g_assert_cmpfloat (rr_curve_get_value (assessment, b, RR_PERIOD_DURING), ==, -1.5);
  g_assert_true (isnan (rr_curve_get_value (assessment, b, RR_PERIOD_AFTER)));

  columns = rr_curve_get_columns (assessment);
  g_assert_cmpuint (columns->len, ==, 1);
  column = &g_array_index (columns, RrCurveColumn, 0);
  g_assert_cmpuint (column->n, ==, 2);
  g_assert_cmpfloat (column->means[RR_PERIOD_BEFORE], ==, 1.5);
  g_assert_cmpfloat (column->means[RR_PERIOD_DURING], ==, -1.25);
  g_assert_cmpfloat (column->means[RR_PERIOD_AFTER], ==, 0.5);

  /* Without a word from the impact the emotion stays. */
  rr_document_remove (document, rr_list_get (crisis_scenario (map)->impacts, 0));
  g_assert_cmpfloat (rr_curve_get_value (assessment, b, RR_PERIOD_DURING), ==, 2.0);

  crisis_set (document, "b", "step", "1");
  g_array_unref (columns);
  columns = rr_curve_get_columns (assessment);
  g_assert_cmpuint (columns->len, ==, 2);
  column = &g_array_index (columns, RrCurveColumn, 1);
  g_assert_cmpuint (column->step, ==, 1);
  g_assert_true (isnan (column->means[RR_PERIOD_AFTER]));
}

static void
test_review (void)
{
  g_autoptr (GString) entries = g_string_new (NULL);
  g_autoptr (RrMap) map = NULL;
  g_autoptr (RrDocument) document = NULL;
  g_autoptr (RrAssessment) assessment = NULL;
  RrTouchpoint *a;

  append_entries (entries, 5, "2015-02-10", "1");
  append_entries (entries, 5, "2015-02-21", "-1");
  append_entries (entries, 5, "2015-02-26", "0.5");
  map = map_of (entries, "'start': '2015-02-20', 'end': '2015-02-25', "
                         "'impacts': [{'touchpoint': 'a', 'severity': 4}]");
  document = rr_document_new (g_object_ref (map));
  assessment = crisis_assess (map);
  a = crisis_touchpoint (map, "a");

  g_assert_cmpfloat (rr_review_get_recovery (assessment, a), ==, 0.75);
  g_assert_true (isnan (rr_review_get_recovery (assessment, crisis_touchpoint (map, "b"))));
  g_assert_cmpfloat (rr_review_get_journey_recovery (assessment), ==, 0.75);
  g_assert_cmpfloat (rr_feedback_stats_get_journey (rr_assessment_get_feedback (assessment),
                                                    RR_PERIOD_AFTER)->mean, ==, 0.5);

  /* A fall of 0.25 is just enough, a smaller one is not. */
  for (guint i = 0; i < 5; i++)
    rr_document_set (document, rr_list_get (map->feedback, i), "sentiment",
                     rr_value_number (-0.75), NULL);
  g_assert_cmpfloat (rr_review_get_recovery (assessment, a), ==, 6.0);
  rr_document_set (document, rr_list_get (map->feedback, 0), "sentiment",
                   rr_value_number (-0.76), NULL);
  g_assert_true (isnan (rr_review_get_recovery (assessment, a)));
  g_assert_true (isnan (rr_review_get_journey_recovery (assessment)));
}

/* The means of these are 0.25 apart, if for a rounding error that goes either way. */
static void
test_review_rounding (void)
{
  static const struct { const char *before, *during, *after; } cases[] = {
    { "0.35", "0.1", "0.35" },
    { "0.6", "0.35", "0.6" },
    { "-0.05", "-0.3", "-0.05" },
    { "1.1", "0.85", "1.1" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) entries = g_string_new (NULL);
      g_autoptr (RrMap) map = NULL;
      g_autoptr (RrAssessment) assessment = NULL;

      append_entries (entries, 5, "2015-02-10", cases[i].before);
      append_entries (entries, 7, "2015-02-21", cases[i].during);
      append_entries (entries, 6, "2015-02-26", cases[i].after);
      map = map_of (entries, "'start': '2015-02-20', 'end': '2015-02-25', "
                             "'impacts': [{'touchpoint': 'a', 'severity': 4}]");
      assessment = crisis_assess (map);

      g_assert_cmpfloat_with_epsilon (
        rr_review_get_recovery (assessment, crisis_touchpoint (map, "a")), 1.0, 1e-9);
      g_assert_cmpfloat_with_epsilon (rr_review_get_journey_recovery (assessment), 1.0, 1e-9);
    }
}

/* Of what nothing hits there is no priority to weigh with. */
static void
test_review_without_weight (void)
{
  g_autoptr (GString) entries = g_string_new (NULL);
  g_autoptr (RrMap) map = NULL;
  g_autoptr (RrAssessment) assessment = NULL;

  append_entries (entries, 5, "2015-02-10", "1");
  append_entries (entries, 5, "2015-02-21", "-1");
  append_entries (entries, 5, "2015-02-26", "0.5");
  map = map_of (entries, "'start': '2015-02-20', 'end': '2015-02-25'");
  assessment = crisis_assess (map);

  g_assert_cmpfloat (rr_review_get_recovery (assessment, crisis_touchpoint (map, "a")), ==, 0.75);
  g_assert_true (isnan (rr_review_get_journey_recovery (assessment)));
}

static void
ask_cb (RrMap         *map,
        RrChange      *change,
        RrAssessment **assessment)
{
  if (*assessment != NULL)
    g_assert_nonnull (stat_of (*assessment, "a"));
}

/* Who hears of a removal first, as a canvas may, gets an answer all the same. */
static void
test_asked_early (void)
{
  g_autoptr (GString) entries = g_string_new (NULL);
  g_autoptr (RrMap) map = NULL;
  g_autoptr (RrDocument) document = NULL;
  RrAssessment *assessment = NULL;

  append_entries (entries, 5, "2015-02-10", "1");
  map = map_of (entries, "'start': '2015-02-20', 'end': '2015-02-25'");
  document = rr_document_new (g_object_ref (map));
  g_signal_connect (map, "changed", G_CALLBACK (ask_cb), &assessment);
  assessment = crisis_assess (map);

  /* The second step has to sort what the first left unsorted. */
  rr_document_move (document, rr_list_get (map->feedback, 0), 4);
  rr_document_undo (document);
  rr_document_remove (document, rr_list_get (map->feedback, 4));
  rr_document_remove (document, rr_list_get (map->feedback, 0));
  g_assert_cmpuint (stat_of (assessment, "a")->total, ==, 3);
  rr_document_undo (document);
  rr_document_undo (document);
  g_assert_cmpuint (stat_of (assessment, "a")->total, ==, 5);

  g_clear_object (&assessment);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/feedback-stats/periods", test_periods);
  g_test_add_func ("/feedback-stats/no-start", test_no_start);
  g_test_add_func ("/feedback-stats/enough", test_enough);
  g_test_add_func ("/feedback-stats/surge", test_surge);
  g_test_add_func ("/feedback-stats/short-days", test_short_days);
  g_test_add_func ("/feedback-stats/days", test_days);
  g_test_add_func ("/feedback-stats/curve", test_curve);
  g_test_add_func ("/feedback-stats/review", test_review);
  g_test_add_func ("/feedback-stats/review-rounding", test_review_rounding);
  g_test_add_func ("/feedback-stats/review-without-weight", test_review_without_weight);

  g_test_add_func ("/feedback-stats/asked-early", test_asked_early);

  return g_test_run ();
}
