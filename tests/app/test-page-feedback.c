/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "page-support.h"
#include "rr-comment-list.h"
#include "rr-feedback-filters.h"
#include "rr-page-feedback.h"
#include "rr-sparkline.h"
#include "rr-touchpoint-chooser.h"
#include "rr-value.h"

static void
add_comment (PageFixture *fixture,
             const char  *touchpoint,
             const char  *date,
             const char  *source,
             double       sentiment,
             const char  *text)
{
  g_autoptr (RrFeedback) feedback = rr_feedback_new (touchpoint, date, source, NULL, sentiment, text, "");

  g_assert_true (rr_document_insert (fixture->document, fixture->map->feedback, G_MAXUINT, feedback, NULL));
}

/* Before, during and after the storm; two without a touchpoint, one without a rating. */
static void
add_story (PageFixture *fixture)
{
  rr_document_begin (fixture->document, "Comments");
  add_comment (fixture, "tp-b", "2015-02-10", "survey", 1, "Quick and easy");
  add_comment (fixture, "tp-b", "2015-02-22", "social", -2, "Where is my SUITCASE");
  add_comment (fixture, NULL, "2015-02-22T10:00", "social", -1, "Straße gesperrt");
  add_comment (fixture, NULL, "2015-02-23", "support", NAN, "Please call");
  add_comment (fixture, "tp-c", "2015-03-01", "survey", 0, "Better now");
  rr_document_end (fixture->document);
  page_settle ();
}

static RrCommentList *
get_list (PageFixture *fixture)
{
  return RR_COMMENT_LIST (page_find (fixture->page, RR_TYPE_COMMENT_LIST, 0));
}

static void
check_shown (PageFixture *fixture,
             guint        n)
{
  page_settle ();
  g_assert_cmpuint (rr_comment_list_get_n_shown (get_list (fixture)), ==, n);
}

static GtkDropDown *
get_choice (PageFixture *fixture,
            guint        nth)
{
  return GTK_DROP_DOWN (page_find (fixture->page, GTK_TYPE_DROP_DOWN, nth));
}

static void
test_empty (PageFixture   *fixture,
            gconstpointer  user_data)
{
  g_assert_nonnull (page_find_label (fixture->page, "No Feedback Yet"));

  page_press (fixture->page, "Add Comment");
  page_settle ();
  g_assert_cmpuint (rr_list_get_size (fixture->map->feedback), ==, 1);
  g_assert_null (page_find_label (fixture->page, "No Feedback Yet"));
  g_assert_nonnull (page_find_label (fixture->page, "1 comment"));
  g_assert_nonnull (page_find_label (fixture->page, "1 chosen"));
}

static void
test_filters (PageFixture   *fixture,
              gconstpointer  user_data)
{
  GtkWidget *search;
  GtkCheckButton *unassigned, *selected;

  add_story (fixture);
  check_shown (fixture, 5);
  g_assert_nonnull (page_find_label (fixture->page, "5 comments"));

  /* Phase, sentiment, source. */
  gtk_drop_down_set_selected (get_choice (fixture, 0), 2);
  check_shown (fixture, 3);
  g_assert_nonnull (page_find_label (fixture->page, "3 of 5 comments"));
  gtk_drop_down_set_selected (get_choice (fixture, 1), 1);
  check_shown (fixture, 2);
  gtk_drop_down_set_selected (get_choice (fixture, 0), 0);
  gtk_drop_down_set_selected (get_choice (fixture, 1), 4);
  check_shown (fixture, 1);
  gtk_drop_down_set_selected (get_choice (fixture, 1), 0);
  gtk_drop_down_set_selected (get_choice (fixture, 2), 2);
  check_shown (fixture, 2);
  gtk_drop_down_set_selected (get_choice (fixture, 2), 0);
  check_shown (fixture, 5);

  unassigned = GTK_CHECK_BUTTON (page_find (fixture->page, GTK_TYPE_CHECK_BUTTON, 0));
  gtk_check_button_set_active (unassigned, TRUE);
  check_shown (fixture, 2);
  gtk_check_button_set_active (unassigned, FALSE);

  /* What is selected on the map, as it changes. */
  selected = GTK_CHECK_BUTTON (page_find (fixture->page, GTK_TYPE_CHECK_BUTTON, 1));
  gtk_check_button_set_active (selected, TRUE);
  check_shown (fixture, 5);
  rr_session_select (fixture->session, page_element (fixture, "tp-b"), RR_SELECT_REPLACE);
  check_shown (fixture, 2);
  rr_session_select (fixture->session, page_element (fixture, "tp-c"), RR_SELECT_REPLACE);
  check_shown (fixture, 1);
  rr_session_select (fixture->session, page_element (fixture, "st-b"), RR_SELECT_REPLACE);
  check_shown (fixture, 3);
  gtk_check_button_set_active (selected, FALSE);

  search = page_find (fixture->page, GTK_TYPE_SEARCH_ENTRY, 0);
  gtk_editable_set_text (GTK_EDITABLE (search), "suitcase");
  g_signal_emit_by_name (search, "search-changed");
  check_shown (fixture, 1);
  gtk_editable_set_text (GTK_EDITABLE (search), "STRASSE");
  g_signal_emit_by_name (search, "search-changed");
  check_shown (fixture, 0);
  gtk_editable_set_text (GTK_EDITABLE (search), "straße");
  g_signal_emit_by_name (search, "search-changed");
  check_shown (fixture, 1);
}

static void
test_assign (PageFixture   *fixture,
             gconstpointer  user_data)
{
  GtkCheckButton *unassigned;
  GtkWidget *assign;

  add_story (fixture);
  unassigned = GTK_CHECK_BUTTON (page_find (fixture->page, GTK_TYPE_CHECK_BUTTON, 0));
  gtk_check_button_set_active (unassigned, TRUE);
  page_press (fixture->page, "Choose All");
  page_settle ();
  g_assert_nonnull (page_find_label (fixture->page, "2 chosen"));

  assign = page_find (fixture->page, GTK_TYPE_MENU_BUTTON, 0);
  g_assert_nonnull (assign);
  for (guint i = 0; !RR_IS_TOUCHPOINT_CHOOSER (gtk_menu_button_get_popover (GTK_MENU_BUTTON (assign))); i++)
    assign = page_find (fixture->page, GTK_TYPE_MENU_BUTTON, i + 1);
  g_signal_emit_by_name (gtk_menu_button_get_popover (GTK_MENU_BUTTON (assign)), "chosen",
                         page_element (fixture, "tp-a"));
  check_shown (fixture, 0);
  for (guint i = 0; i < 5; i++)
    g_assert_nonnull (((RrFeedback *) rr_list_get (fixture->map->feedback, i))->touchpoint);
  g_assert_cmpstr (fixture->toasts->str, ==, "2 comments assigned\n");

  /* One step, back again. */
  rr_document_undo (fixture->document);
  check_shown (fixture, 2);
}

static void
test_edit_and_delete (PageFixture   *fixture,
                      gconstpointer  user_data)
{
  RrFeedback *feedback;

  add_story (fixture);
  feedback = rr_list_get (fixture->map->feedback, 1);
  rr_comment_list_choose (get_list (fixture), feedback);
  page_settle ();
  g_assert_nonnull (page_find_row (fixture, "Date"));

  /* What is edited elsewhere is shown here. */
  rr_document_set (fixture->document, feedback, "text", rr_value_text ("Found it"), NULL);
  page_settle ();
  g_assert_nonnull (page_find_label (fixture->page, "Found it"));
  g_assert_nonnull (page_find_label (fixture->page, "1 chosen"));

  page_press (fixture->page, "Delete Comments");
  check_shown (fixture, 4);
  g_assert_cmpstr (fixture->toasts->str, ==, "1 comment deleted\n");
  rr_document_undo (fixture->document);
  check_shown (fixture, 5);
}

static void
test_touchpoints (PageFixture   *fixture,
                  gconstpointer  user_data)
{
  g_autoptr (GHashTable) days = NULL;
  GArray *of_b;

  add_story (fixture);
  days = rr_spark_days_collect (fixture->map);
  of_b = g_hash_table_lookup (days, "tp-b");
  g_assert_cmpuint (of_b->len, ==, 2);
  g_assert_cmpfloat (g_array_index (of_b, RrSparkDay, 0).sum, ==, 1);
  g_assert_cmpuint (((GArray *) g_hash_table_lookup (days, ""))->len, ==, 2);
  g_assert_null (g_hash_table_lookup (days, "tp-a"));

  gtk_stack_set_visible_child_name (GTK_STACK (page_find (fixture->page, GTK_TYPE_STACK, 1)), "touchpoints");
  page_settle ();
  g_assert_nonnull (page_find_label (fixture->page, "Choose seats"));
  g_assert_nonnull (page_find_label (fixture->page, "2 comments"));
  g_assert_nonnull (page_find (fixture->page, RR_TYPE_SPARKLINE, 0));
}

/* Many come and go at once. */
static void
test_many (PageFixture   *fixture,
           gconstpointer  user_data)
{
  g_autoptr (GPtrArray) many = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < 14640; i++)
    {
      g_autofree char *date = g_strdup_printf ("2015-02-%02u", i % 28 + 1);

      g_ptr_array_add (many, rr_feedback_new (i % 2 == 0 ? "tp-b" : NULL, date, "social", NULL,
                                              i % 5 - 2.0, "A comment", ""));
    }
  g_assert_true (rr_document_insert_many (fixture->document, fixture->map->feedback, 0, many, NULL));
  check_shown (fixture, 14640);
  gtk_drop_down_set_selected (get_choice (fixture, 1), 1);
  check_shown (fixture, 14640 * 2 / 5);
  rr_document_undo (fixture->document);
  page_settle ();
  g_assert_nonnull (page_find_label (fixture->page, "No Feedback Yet"));
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (PageFixture   *fixture,
                  gconstpointer  user_data);
  } tests[] = {
    { "/page-feedback/empty", test_empty },
    { "/page-feedback/filters", test_filters },
    { "/page-feedback/assign", test_assign },
    { "/page-feedback/edit-and-delete", test_edit_and_delete },
    { "/page-feedback/touchpoints", test_touchpoints },
    { "/page-feedback/many", test_many },
  };

  page_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, PageFixture, rr_page_feedback_new, page_set_up, tests[i].test,
                page_tear_down);

  return g_test_run ();
}
