/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "page-support.h"
#include "rr-compared-row.h"
#include "rr-emotion-row.h"
#include "rr-impact-row.h"
#include "rr-page-impact-suggestions.h"
#include "rr-page-impact.h"
#include "rr-scenario-copy.h"
#include "rr-value.h"

static GtkSelectionModel *
get_list (PageFixture *fixture)
{
  return gtk_list_view_get_model (GTK_LIST_VIEW (page_find (fixture->page, GTK_TYPE_LIST_VIEW, 0)));
}

static void
assert_listed (PageFixture *fixture,
               guint        position,
               const char  *id)
{
  g_autoptr (RrTouchpoint) touchpoint = g_list_model_get_item (G_LIST_MODEL (get_list (fixture)),
                                                               position);

  g_assert_nonnull (touchpoint);
  g_assert_cmpstr (rr_element_get_id (touchpoint), ==, id);
}

static void
test_ranked (PageFixture   *fixture,
             gconstpointer  user_data)
{
  GtkWidget *row;

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_list (fixture))), ==, 2);
  assert_listed (fixture, 0, "tp-b");
  assert_listed (fixture, 1, "tp-c");

  /* Level and origin are said, not only painted. */
  row = page_find (fixture->page, RR_TYPE_IMPACT_ROW, 0);
  g_assert_nonnull (page_find_label (row, "Check in"));
  g_assert_nonnull (page_find_label (row, "Travel <day> · Website"));
  g_assert_nonnull (page_find_label (row, "Out of action"));
  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_GROUP);
  row = page_find (fixture->page, RR_TYPE_IMPACT_ROW, 1);
  g_assert_nonnull (page_find_label (row, "Major"));
}

static void
test_selection_both_ways (PageFixture   *fixture,
                          gconstpointer  user_data)
{
  GtkSelectionModel *list = get_list (fixture);

  gtk_selection_model_select_item (list, 1, TRUE);
  page_settle ();
  g_assert_true (rr_session_get_single (fixture->session, RR_TYPE_TOUCHPOINT) ==
                 page_element (fixture, "tp-c"));

  rr_session_select (fixture->session, page_element (fixture, "tp-b"), RR_SELECT_REPLACE);
  page_settle ();
  g_assert_true (gtk_selection_model_is_selected (list, 0));
  g_assert_false (gtk_selection_model_is_selected (list, 1));

  rr_session_select (fixture->session, page_element (fixture, "tp-a"), RR_SELECT_REPLACE);
  page_settle ();
  g_assert_false (gtk_selection_model_is_selected (list, 0));
  g_assert_true (rr_session_get_single (fixture->session, RR_TYPE_TOUCHPOINT) ==
                 page_element (fixture, "tp-a"));
}

static void
test_severity (PageFixture   *fixture,
               gconstpointer  user_data)
{
  RrScenario *scenario = page_element (fixture, "sc-a");
  GtkSelectionModel *list = get_list (fixture);
  GtkWidget *row;
  RrImpact *impact;

  /* Also for one that is not hit yet; the list follows, the selection stays. */
  rr_session_select (fixture->session, page_element (fixture, "tp-a"), RR_SELECT_REPLACE);
  page_settle ();
  row = page_find_row (fixture, "Severity");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "None");
  page_press (row, "Moderate");
  impact = rr_list_find (scenario->impacts, "tp-a");
  g_assert_nonnull (impact);
  g_assert_cmpint (impact->severity, ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 3);
  assert_listed (fixture, 2, "tp-a");
  g_assert_true (gtk_selection_model_is_selected (list, 2));

  page_press (row, "None");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 2);
  g_assert_null (rr_list_find (scenario->impacts, "tp-a"));

  g_assert_cmpuint (page_undo_all (fixture), ==, 2);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "None");
}

static void
test_order_follows (PageFixture   *fixture,
                    gconstpointer  user_data)
{
  GtkSelectionModel *list = get_list (fixture);
  RrScenario *scenario = page_element (fixture, "sc-a");

  rr_session_select (fixture->session, page_element (fixture, "tp-c"), RR_SELECT_REPLACE);
  rr_document_set (fixture->document, page_element (fixture, "tp-c"), "importance",
                   rr_value_int (5), NULL);
  rr_document_set (fixture->document, page_element (fixture, "tp-b"), "importance",
                   rr_value_int (1), NULL);
  page_settle ();
  assert_listed (fixture, 0, "tp-c");
  g_assert_true (gtk_selection_model_is_selected (list, 0));
  g_assert_true (rr_session_get_single (fixture->session, RR_TYPE_TOUCHPOINT) ==
                 page_element (fixture, "tp-c"));

  rr_document_remove (fixture->document, rr_list_get (scenario->impacts, 0));
  page_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 0);
}

static void
test_note_makes_impact (PageFixture   *fixture,
                        gconstpointer  user_data)
{
  RrScenario *scenario = page_element (fixture, "sc-a");
  GtkTextBuffer *buffer;
  RrImpact *impact;

  rr_session_select (fixture->session, page_element (fixture, "tp-e"), RR_SELECT_REPLACE);
  page_settle ();
  buffer = gtk_text_view_get_buffer (
             GTK_TEXT_VIEW (page_find (page_find_row (fixture, "Note"), GTK_TYPE_TEXT_VIEW, 0)));
  gtk_text_buffer_insert_at_cursor (buffer, "T", -1);
  page_settle ();
  gtk_text_buffer_insert_at_cursor (buffer, "hey", -1);
  page_settle ();
  impact = rr_list_find (scenario->impacts, "tp-e");
  g_assert_nonnull (impact);
  g_assert_cmpstr (impact->note, ==, "They");
  g_assert_cmpuint (page_undo_all (fixture), ==, 1);
  g_assert_null (rr_list_find (scenario->impacts, "tp-e"));
  g_assert_cmpint (gtk_text_buffer_get_char_count (buffer), ==, 0);
}

static void
test_emotion_unsaid (PageFixture   *fixture,
                     gconstpointer  user_data)
{
  RrScenario *scenario = page_element (fixture, "sc-a");
  RrImpact *impact = rr_list_get (scenario->impacts, 0);
  GtkWidget *row;
  gboolean handled;

  rr_session_select (fixture->session, page_element (fixture, "tp-b"), RR_SELECT_REPLACE);
  page_settle ();
  row = page_find (fixture->page, RR_TYPE_EMOTION_ROW, 0);
  g_assert_nonnull (page_find_label (row, "Not said"));
  g_signal_emit_by_name (page_find (row, GTK_TYPE_SCALE, 0), "change-value", GTK_SCROLL_JUMP,
                         -2.0, &handled);
  g_assert_cmpfloat (impact->emotion, ==, -2);
  page_press (row, "Leave Unsaid");
  g_assert_true (isnan (impact->emotion));
  g_assert_nonnull (page_find_label (row, "Not said"));
}

/* Five bad comments in the storm; it felt neutral before. */
static void
add_comments (PageFixture *fixture,
              const char  *id)
{
  rr_document_begin (fixture->document, "Comments");
  for (guint i = 0; i < 5; i++)
    {
      g_autoptr (RrFeedback) feedback = rr_element_new (RR_TYPE_FEEDBACK);

      rr_element_prepare (feedback, "touchpoint", rr_value_text (id), NULL);
      rr_element_prepare (feedback, "date", rr_value_text ("2015-02-22"), NULL);
      rr_element_prepare (feedback, "sentiment", rr_value_int (-2), NULL);
      rr_document_insert (fixture->document, fixture->map->feedback, G_MAXUINT, feedback, NULL);
    }
  rr_document_end (fixture->document);
}

static void
test_suggestion (PageFixture   *fixture,
                 gconstpointer  user_data)
{
  RrScenario *scenario = page_element (fixture, "sc-a");
  RrTouchpoint *touchpoint = page_element (fixture, "tp-d");
  const RrAssessed *assessed;
  int suggested;

  add_comments (fixture, "tp-d");
  rr_session_select (fixture->session, touchpoint, RR_SELECT_REPLACE);
  page_settle ();
  assessed = rr_assessment_get (rr_session_get_assessment (fixture->session), touchpoint);
  suggested = assessed->suggested;
  g_assert_cmpint (suggested, >=, 1);
  page_press (fixture->page, "Apply");
  g_assert_cmpint (RR_IMPACT (rr_list_find (scenario->impacts, "tp-d"))->severity, ==, suggested);
  g_assert_false (gtk_widget_is_sensitive (page_find_button (fixture->page, "Apply")));
}

static void
test_suggestions (PageFixture   *fixture,
                  gconstpointer  user_data)
{
  RrScenario *scenario = page_element (fixture, "sc-a");
  GtkWidget *suggestions = page_find (fixture->page, RR_TYPE_PAGE_IMPACT_SUGGESTIONS, 0);
  GtkWidget *popover, *all;

  g_assert_null (suggestions);
  add_comments (fixture, "tp-d");
  add_comments (fixture, "tp-e");
  page_settle ();
  suggestions = page_find (fixture->page, RR_TYPE_PAGE_IMPACT_SUGGESTIONS, 0);
  g_assert_nonnull (suggestions);
  g_assert_nonnull (page_find_label (suggestions, "2 Suggestions"));

  /* All of them are one step. */
  popover = GTK_WIDGET (gtk_menu_button_get_popover (
                          GTK_MENU_BUTTON (page_find (suggestions, GTK_TYPE_MENU_BUTTON, 0))));
  all = gtk_widget_get_last_child (gtk_popover_get_child (GTK_POPOVER (popover)));
  g_signal_emit_by_name (all, "clicked");
  page_settle ();
  g_assert_nonnull (rr_list_find (scenario->impacts, "tp-d"));
  g_assert_nonnull (rr_list_find (scenario->impacts, "tp-e"));
  g_assert_null (page_find (fixture->page, RR_TYPE_PAGE_IMPACT_SUGGESTIONS, 0));
  rr_document_undo (fixture->document);
  g_assert_null (rr_list_find (scenario->impacts, "tp-d"));
  g_assert_null (rr_list_find (scenario->impacts, "tp-e"));
}

static void
test_without_scenario (PageFixture   *fixture,
                       gconstpointer  user_data)
{
  rr_document_remove (fixture->document, page_element (fixture, "sc-a"));
  page_settle ();
  g_assert_nonnull (page_find_label (fixture->page, "No Crisis Yet"));
  page_find_button (fixture->page, "New Scenario…");

  rr_document_undo (fixture->document);
  rr_session_set_scenario (fixture->session, page_element (fixture, "sc-a"));
  page_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_list (fixture))), ==, 2);
}

static void
test_unseen (PageFixture   *fixture,
             gconstpointer  user_data)
{
  RrScenario *scenario = page_element (fixture, "sc-a");

  rr_session_select (fixture->session, page_element (fixture, "tp-b"), RR_SELECT_REPLACE);
  gtk_widget_set_visible (fixture->page, FALSE);
  page_settle ();
  rr_journey_set_impact (fixture->document, scenario, page_element (fixture, "tp-a"), "severity",
                         rr_value_int (4), NULL);
  page_settle ();
  gtk_widget_set_visible (fixture->page, TRUE);
  page_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_list (fixture))), ==, 3);
}

/* What a segment never meets is faded, as on the map. */
static void
test_segment (PageFixture   *fixture,
              gconstpointer  user_data)
{
  RrTouchpoint *hit = page_element (fixture, "tp-b");
  g_autoptr (RrSegment) segment = rr_element_new (RR_TYPE_SEGMENT);
  g_autoptr (RrSegment) other = rr_element_new (RR_TYPE_SEGMENT);
  const char *const ids[] = { rr_element_get_id (other), NULL };

  rr_element_prepare (segment, "name", rr_value_text ("Students"), NULL);
  rr_element_prepare (other, "name", rr_value_text ("Families"), NULL);
  g_assert_true (rr_document_insert (fixture->document, fixture->map->segments, 0, segment, NULL));
  g_assert_true (rr_document_insert (fixture->document, fixture->map->segments, 0, other, NULL));
  g_assert_true (rr_document_set (fixture->document, hit, "segments", rr_value_texts (ids), NULL));
  rr_session_set_segment (fixture->session, segment);
  page_settle ();
  g_assert_true (gtk_widget_has_css_class (page_find (fixture->page, RR_TYPE_IMPACT_ROW, 0), "filtered"));
  rr_session_set_segment (fixture->session, other);
  page_settle ();
  g_assert_false (gtk_widget_has_css_class (page_find (fixture->page, RR_TYPE_IMPACT_ROW, 0), "filtered"));
}

static void
test_compare (PageFixture   *fixture,
              gconstpointer  user_data)
{
  RrScenario *original = rr_session_get_scenario (fixture->session);
  RrScenario *copy;
  GtkWidget *sections = page_find (fixture->page, GTK_TYPE_STACK, 1);
  GtkWidget *row;

  /* Alone there is nothing to compare with. */
  g_assert_false (gtk_stack_page_get_visible (
    gtk_stack_get_page (GTK_STACK (sections), gtk_stack_get_child_by_name (GTK_STACK (sections), "compare"))));

  g_assert_true (rr_scenario_duplicate (fixture->session, NULL));
  copy = rr_session_get_scenario (fixture->session);
  rr_session_set_scenario (fixture->session, original);
  g_assert_true (rr_journey_set_impact (fixture->document, copy, page_element (fixture, "tp-a"), "severity",
                                        rr_value_int (4), NULL));
  rr_page_impact_show_comparison (RR_PAGE_IMPACT (fixture->page));
  page_settle ();

  g_assert_nonnull (page_find_label (sections, copy->name));
  g_assert_nonnull (page_find_label (sections, "1 touchpoint gets worse."));
  row = page_find (sections, RR_TYPE_COMPARED_ROW, 0);
  g_assert_nonnull (page_find_label (row, "Choose seats"));
  g_assert_nonnull (page_find_label (row, "Not affected"));
  row = page_find (sections, RR_TYPE_COMPARED_ROW, 1);
  g_assert_nonnull (page_find_label (row, "The same"));

  /* It follows what is changed, and lets go of what is deleted. */
  g_assert_true (rr_journey_set_impact (fixture->document, original, page_element (fixture, "tp-a"), "severity",
                                        rr_value_int (4), NULL));
  page_settle ();
  g_assert_nonnull (page_find_label (sections, "No touchpoint gets worse."));
  rr_document_remove (fixture->document, page_element (fixture, "tp-a"));
  page_settle ();
  g_assert_nonnull (page_find (sections, RR_TYPE_COMPARED_ROW, 0));
  rr_document_remove (fixture->document, copy);
  page_settle ();
  g_assert_null (page_find (sections, RR_TYPE_COMPARED_ROW, 0));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (sections)), ==, "touchpoints");
}

int
main (int    argc,
      char **argv)
{
  page_test_init (&argc, &argv);

#define ADD(path, func) \
  g_test_add (path, PageFixture, rr_page_impact_new, page_set_up, func, page_tear_down)

  ADD ("/page-impact/ranked", test_ranked);
  ADD ("/page-impact/selection-both-ways", test_selection_both_ways);
  ADD ("/page-impact/severity", test_severity);
  ADD ("/page-impact/order-follows", test_order_follows);
  ADD ("/page-impact/note-makes-impact", test_note_makes_impact);
  ADD ("/page-impact/emotion-unsaid", test_emotion_unsaid);
  ADD ("/page-impact/suggestion", test_suggestion);
  ADD ("/page-impact/suggestions", test_suggestions);
  ADD ("/page-impact/compare", test_compare);
  ADD ("/page-impact/segment", test_segment);
  ADD ("/page-impact/without-scenario", test_without_scenario);
  ADD ("/page-impact/unseen", test_unseen);

  return g_test_run ();
}
