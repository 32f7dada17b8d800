/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>
#include <string.h>

#include "page-support.h"
#include "rr-page-review.h"
#include "rr-review-stats.h"
#include "rr-review-text.h"
#include "rr-timeline.h"
#include "rr-value.h"

static void
add_comments (PageFixture *fixture,
              const char  *date,
              int          sentiment,
              guint        n)
{
  rr_document_begin (fixture->document, "Comments");
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (RrFeedback) feedback = rr_element_new (RR_TYPE_FEEDBACK);

      rr_element_prepare (feedback, "touchpoint", rr_value_text ("tp-b"), NULL);
      rr_element_prepare (feedback, "date", rr_value_text (date), NULL);
      rr_element_prepare (feedback, "sentiment", rr_value_int (sentiment), NULL);
      rr_document_insert (fixture->document, fixture->map->feedback, G_MAXUINT, feedback, NULL);
    }
  rr_document_end (fixture->document);
  page_settle ();
}

/* From +1 down to −1, and half of the way back. */
static void
add_story (PageFixture *fixture)
{
  add_comments (fixture, "2015-02-10", 1, 5);
  add_comments (fixture, "2015-02-22", -1, 6);
  add_comments (fixture, "2015-03-01", 0, 5);
}

static void
add_review (PageFixture *fixture,
            const char  *date,
            const char  *levels)
{
  RrScenario *scenario = page_element (fixture, "sc-a");
  g_autoptr (RrReview) review = rr_element_new (RR_TYPE_REVIEW);

  g_assert_true (rr_element_prepare (review, "date", rr_value_text (date), NULL));
  g_assert_true (rr_element_prepare (review, "levels", json_from_string (levels, NULL), NULL));
  g_assert_true (rr_document_insert (fixture->document, scenario->reviews, 0, review, NULL));
  page_settle ();
}

static RrTrend
get_trend (PageFixture *fixture)
{
  RrTrend trend;
  g_autofree char *text = rr_review_text_trend (rr_session_get_assessment (fixture->session),
                                                &trend);

  g_assert_nonnull (text);
  return trend;
}

static void
test_recovery (PageFixture   *fixture,
               gconstpointer  user_data)
{
  RrAssessment *assessment = rr_session_get_assessment (fixture->session);
  g_autofree char *index = NULL;

  g_assert_nonnull (page_find_label (fixture->page, "–"));
  add_story (fixture);

  g_assert_cmpfloat (rr_review_get_journey_recovery (assessment), ==, 0.5);
  g_assert_nonnull (page_find_label (fixture->page, "50 %"));
  index = rr_review_text_index (assessment);
  g_assert_nonnull (strstr (index, "50 % of the way back"));
  g_assert_nonnull (strstr (index, "1 touchpoint"));
  g_assert_nonnull (page_find_label (fixture->page, index));

  /* The journey's means, with what they are made of. */
  g_assert_nonnull (page_find_label (fixture->page, "+1.0"));
  g_assert_nonnull (page_find_label (fixture->page, "−1.0"));
  g_assert_nonnull (page_find_label (fixture->page, "0.0"));
  g_assert_nonnull (page_find_label (fixture->page, "6 rated"));
}

static void
test_missing (PageFixture   *fixture,
              gconstpointer  user_data)
{
  RrAssessment *assessment = rr_session_get_assessment (fixture->session);
  g_autofree char *few = rr_review_text_index (assessment);
  g_autofree char *no_start = NULL;
  g_autofree char *no_fall = NULL;

  g_assert_nonnull (strstr (few, "5 rated comments"));
  g_assert_nonnull (page_find_label (fixture->page, few));

  add_comments (fixture, "2015-02-10", 0, 5);
  add_comments (fixture, "2015-02-22", 0, 5);
  add_comments (fixture, "2015-03-01", 1, 5);
  no_fall = rr_review_text_index (assessment);
  g_assert_nonnull (strstr (no_fall, "Nothing to recover"));

  rr_document_set (fixture->document, page_element (fixture, "sc-a"), "start", rr_value_null (), NULL);
  page_settle ();
  no_start = rr_review_text_index (assessment);
  g_assert_nonnull (strstr (no_start, "no start"));
  g_assert_nonnull (page_find_label (fixture->page, no_start));
}

static void
test_trend_of_reviews (PageFixture   *fixture,
                       gconstpointer  user_data)
{
  g_assert_cmpint (get_trend (fixture), ==, RR_TREND_UNKNOWN);

  /* One review compares with nothing; its touchpoints have to be looked at again. */
  add_review (fixture, "2015-02-22", "{\"tp-b\":4,\"tp-c\":3}");
  g_assert_cmpint (get_trend (fixture), ==, RR_TREND_UNKNOWN);
  add_review (fixture, "2015-02-23", "{\"tp-a\":1}");
  g_assert_cmpint (get_trend (fixture), ==, RR_TREND_UNKNOWN);

  /* The order is that of the dates; a level counts against the last one before it. */
  add_review (fixture, "2015-02-26", "{\"tp-b\":2}");
  g_assert_cmpint (get_trend (fixture), ==, RR_TREND_BETTER);
  add_review (fixture, "2015-02-25", "{\"tp-b\":1}");
  g_assert_cmpint (get_trend (fixture), ==, RR_TREND_WORSE);
  add_review (fixture, "2015-02-27", "{\"tp-b\":2,\"tp-c\":3}");
  g_assert_cmpint (get_trend (fixture), ==, RR_TREND_SAME);
  add_review (fixture, "2015-02-28", "{\"tp-b\":3,\"tp-c\":0}");
  g_assert_cmpint (get_trend (fixture), ==, RR_TREND_MIXED);

  /* What people saw goes before what customers wrote. */
  add_story (fixture);
  g_assert_cmpint (get_trend (fixture), ==, RR_TREND_MIXED);
}

static void
test_trend_of_comments (PageFixture   *fixture,
                        gconstpointer  user_data)
{
  /* While it goes on: the later half against the earlier one. */
  rr_document_set (fixture->document, page_element (fixture, "sc-a"), "end", rr_value_null (), NULL);
  add_comments (fixture, "2015-02-24", 1, 5);
  add_comments (fixture, "2015-02-21", -2, 4);
  g_assert_cmpint (get_trend (fixture), ==, RR_TREND_UNKNOWN);
  add_comments (fixture, "2015-02-22", -2, 1);
  g_assert_cmpint (get_trend (fixture), ==, RR_TREND_BETTER);

  /* Once it is over: after against during. */
  rr_document_set (fixture->document, page_element (fixture, "sc-a"), "end",
                   rr_value_text ("2015-02-25"), NULL);
  add_comments (fixture, "2015-03-03", -2, 6);
  g_assert_cmpint (get_trend (fixture), ==, RR_TREND_WORSE);
}

static void
test_numbers (void)
{
  const struct { double value; const char *mean; const char *recovery; } cases[] = {
    { NAN, "–", "–" },
    { 0.0, "0.0", "0 %" },
    { -0.001, "0.0", "0 %" },
    { 0.76, "+0.8", "76 %" },
    { -1.25, "−1.2", "−125 %" },
    { 1.5, "+1.5", "150 %" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *mean = rr_review_text_mean (cases[i].value);
      g_autofree char *recovery = rr_review_text_recovery (cases[i].value);

      g_assert_cmpstr (mean, ==, cases[i].mean);
      g_assert_cmpstr (recovery, ==, cases[i].recovery);
    }
}

static void
test_timeline (PageFixture   *fixture,
               gconstpointer  user_data)
{
  RrTimeline *timeline;
  const char *description;

  g_assert_null (page_find (fixture->page, RR_TYPE_TIMELINE, 0));
  add_story (fixture);
  /* Too old to compare with. */
  add_comments (fixture, "2014-02-10", -2, 9);
  timeline = RR_TIMELINE (page_find (fixture->page, RR_TYPE_TIMELINE, 0));
  g_assert_nonnull (timeline);
  description = rr_timeline_get_description (timeline);
  g_assert_nonnull (strstr (description, "from 10 Feb 2015 to 1 Mar 2015"));
  g_assert_nonnull (strstr (description, "Busiest day: 22 Feb 2015: 6 comments, mean −1.0"));
  gtk_test_accessible_assert_role (timeline, GTK_ACCESSIBLE_ROLE_IMG);

  /* A crisis that goes on, and one without a start. */
  rr_document_set (fixture->document, page_element (fixture, "sc-a"), "end", rr_value_null (), NULL);
  page_settle ();
  rr_document_set (fixture->document, page_element (fixture, "sc-a"), "start", rr_value_null (), NULL);
  page_settle ();
  g_assert_nonnull (strstr (rr_timeline_get_description (timeline), "from 10 Feb 2014"));
}

static void
test_table (PageFixture   *fixture,
            gconstpointer  user_data)
{
  GtkSelectionModel *rows;

  add_story (fixture);
  rows = gtk_column_view_get_model (
           GTK_COLUMN_VIEW (page_find (fixture->page, GTK_TYPE_COLUMN_VIEW, 0)));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (rows)), ==, 2);
  g_assert_nonnull (page_find_label (fixture->page, "Check in"));
  g_assert_nonnull (page_find_label (fixture->page, "n = 6"));

  gtk_selection_model_select_item (rows, 1, TRUE);
  page_settle ();
  g_assert_true (rr_session_get_single (fixture->session, RR_TYPE_TOUCHPOINT) ==
                 page_element (fixture, "tp-c"));
  rr_session_select (fixture->session, page_element (fixture, "tp-b"), RR_SELECT_REPLACE);
  page_settle ();
  g_assert_true (gtk_selection_model_is_selected (rows, 0));

  /* One that is deleted leaves. */
  rr_document_remove (fixture->document, page_element (fixture, "tp-b"));
  page_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (rows)), ==, 0);
}

static void
show_reviews (PageFixture *fixture)
{
  GtkStackSwitcher *switcher = GTK_STACK_SWITCHER (page_find (fixture->page, GTK_TYPE_STACK_SWITCHER, 0));
  GtkSelectionModel *pages = gtk_stack_get_pages (gtk_stack_switcher_get_stack (switcher));

  gtk_selection_model_select_item (pages, 1, TRUE);
  g_object_unref (pages);
  page_settle ();
}

static void
test_reviews (PageFixture   *fixture,
              gconstpointer  user_data)
{
  RrScenario *scenario = page_element (fixture, "sc-a");
  RrReview *review;
  GtkWidget *row;

  show_reviews (fixture);
  page_press (fixture->page, "Add Review");
  g_assert_cmpuint (rr_list_get_size (scenario->reviews), ==, 1);
  review = rr_list_get (scenario->reviews, 0);

  /* A press is a level and a step; one on what is chosen takes it back. */
  row = page_find_row (fixture, "Check in");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "Not looked at");
  page_press (row, "Major");
  g_assert_cmpint (json_object_get_int_member (json_node_get_object (review->levels), "tp-b"), ==, 3);
  page_press (page_find_row (fixture, "Rebook"), "None");
  g_assert_cmpuint (json_object_get_size (json_node_get_object (review->levels)), ==, 2);
  page_press (row, "Minor");
  g_assert_cmpint (json_object_get_int_member (json_node_get_object (review->levels), "tp-b"), ==, 1);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (page_find_button (row, "Major"))));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (page_find_button (row, "Minor")), FALSE);
  page_settle ();
  g_assert_false (json_object_has_member (json_node_get_object (review->levels), "tp-b"));
  rr_document_undo (fixture->document);
  page_settle ();
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "Minor");

  page_press (fixture->page, "Back to the Review");
  g_assert_nonnull (page_find_label (fixture->page, "2 touchpoints looked at, worst: Minor"));

  /* Undone to the end, the review is gone, also from the list. */
  g_assert_cmpuint (page_undo_all (fixture), ==, 4);
  g_assert_cmpuint (rr_list_get_size (scenario->reviews), ==, 0);
  g_assert_null (page_find_label (fixture->page, "2 touchpoints looked at, worst: Minor"));
}

static void
test_delete_review (PageFixture   *fixture,
                    gconstpointer  user_data)
{
  RrScenario *scenario = page_element (fixture, "sc-a");

  show_reviews (fixture);
  page_press (fixture->page, "Add Review");
  page_press (fixture->page, "Delete");
  g_assert_cmpuint (rr_list_get_size (scenario->reviews), ==, 0);
  g_assert_cmpstr (fixture->toasts->str, ==, "Review deleted\n");
  rr_document_undo (fixture->document);
  page_settle ();
  g_assert_nonnull (page_find_label (fixture->page, "No level noted yet"));

  /* Undoing the review that is open closes it. */
  rr_document_redo (fixture->document);
  page_press (fixture->page, "Add Review");
  rr_document_undo (fixture->document);
  page_settle ();
  page_find_button (fixture->page, "Add Review");
}

static void
test_without_scenario (PageFixture   *fixture,
                       gconstpointer  user_data)
{
  rr_document_remove (fixture->document, page_element (fixture, "sc-a"));
  page_settle ();
  g_assert_nonnull (page_find_label (fixture->page, "No Crisis to Review"));
  page_find_button (fixture->page, "New Scenario…");

  rr_document_undo (fixture->document);
  rr_session_set_scenario (fixture->session, page_element (fixture, "sc-a"));
  page_settle ();
  g_assert_null (page_find_label (fixture->page, "No Crisis to Review"));
}

int
main (int    argc,
      char **argv)
{
  page_test_init (&argc, &argv);

#define ADD(path, func) \
  g_test_add (path, PageFixture, rr_page_review_new, page_set_up, func, page_tear_down)

  g_test_add_func ("/page-review/numbers", test_numbers);
  ADD ("/page-review/recovery", test_recovery);
  ADD ("/page-review/missing", test_missing);
  ADD ("/page-review/trend-of-reviews", test_trend_of_reviews);
  ADD ("/page-review/trend-of-comments", test_trend_of_comments);
  ADD ("/page-review/timeline", test_timeline);
  ADD ("/page-review/table", test_table);
  ADD ("/page-review/reviews", test_reviews);
  ADD ("/page-review/delete-review", test_delete_review);
  ADD ("/page-review/without-scenario", test_without_scenario);

  return g_test_run ();
}
