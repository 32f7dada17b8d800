/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "page-support.h"
#include "rr-checks-row.h"
#include "rr-date-row.h"
#include "rr-elements-editor.h"
#include "rr-item-row.h"
#include "rr-links-editor.h"
#include "rr-page-details.h"
#include "rr-texts-editor.h"
#include "rr-touchpoint-chooser.h"
#include "rr-value.h"

static gpointer
select_one (PageFixture *fixture,
            const char  *id)
{
  gpointer element = page_element (fixture, id);

  rr_session_select (fixture->session, element, RR_SELECT_REPLACE);
  page_settle ();

  return element;
}

static void
test_what_is_selected (PageFixture   *fixture,
                       gconstpointer  user_data)
{
  g_assert_nonnull (page_find_label (fixture->page, "Map"));
  page_find_row (fixture, "Language");

  select_one (fixture, "tp-b");
  g_assert_nonnull (page_find_label (fixture->page, "Touchpoint"));
  g_assert_nonnull (page_find_label (fixture->page, "Travel <day> · Website"));

  select_one (fixture, "st-b");
  g_assert_nonnull (page_find_label (fixture->page, "Stage"));
  page_find_row (fixture, "Color");

  select_one (fixture, "ln-a");
  g_assert_nonnull (page_find_label (fixture->page, "Lane"));
  page_find_row (fixture, "Hidden");

  select_one (fixture, "lk-a");
  g_assert_nonnull (page_find_label (fixture->page, "Link"));
  page_find_row (fixture, "Strength");

  rr_session_select_all (fixture->session);
  page_settle ();
  g_assert_nonnull (page_find_label (fixture->page, "5 Touchpoints"));

  page_press (fixture->page, "Whole Map");
  g_assert_nonnull (page_find_label (fixture->page, "Map"));
}

static GtkTextBuffer *
get_item (PageFixture *fixture,
          guint        nth)
{
  GtkWidget *row = page_find (fixture->page, RR_TYPE_ITEM_ROW, nth);

  g_assert_nonnull (row);

  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (page_find (row, GTK_TYPE_TEXT_VIEW, 0)));
}

static void
assert_texts (const char *const *texts,
              const char        *expected)
{
  g_autofree char *joined = g_strjoinv ("|", (char **) texts);

  g_assert_cmpstr (joined, ==, expected);
}

static void
test_texts (PageFixture   *fixture,
            gconstpointer  user_data)
{
  RrTouchpoint *touchpoint = select_one (fixture, "tp-b");
  GtkWidget *row;

  gtk_text_buffer_set_text (get_item (fixture, 0), "Long queue", -1);
  assert_texts (touchpoint->pains, "Long queue|No sign");

  /* Enter opens a row below; while it is blank it is no part of the list. */
  row = page_find (fixture->page, RR_TYPE_ITEM_ROW, 0);
  g_signal_emit_by_name (row, "next");
  page_settle ();
  assert_texts (touchpoint->pains, "Long queue|No sign");
  gtk_text_buffer_set_text (get_item (fixture, 1), "Cold", -1);
  assert_texts (touchpoint->pains, "Long queue|Cold|No sign");

  g_signal_emit_by_name (page_find (fixture->page, RR_TYPE_ITEM_ROW, 2), "move", -1);
  assert_texts (touchpoint->pains, "Long queue|No sign|Cold");

  page_press (page_find (fixture->page, RR_TYPE_ITEM_ROW, 0), "Remove");
  assert_texts (touchpoint->pains, "No sign|Cold");

  rr_document_undo (fixture->document);
  page_settle ();
  assert_texts (touchpoint->pains, "Long queue|No sign|Cold");
  g_assert_cmpint (gtk_text_buffer_get_char_count (get_item (fixture, 0)), ==, 10);

  page_undo_all (fixture);
  assert_texts (touchpoint->pains, "Queue|No sign");
}

static void
test_blank_rows_go (PageFixture   *fixture,
                    gconstpointer  user_data)
{
  select_one (fixture, "tp-b");
  page_press (fixture->page, "Add to “Needs”");
  g_assert_nonnull (page_find (fixture->page, RR_TYPE_ITEM_ROW, 2));
  page_leave (fixture);
  g_assert_null (page_find (fixture->page, RR_TYPE_ITEM_ROW, 2));
  g_assert_false (rr_document_can_undo (fixture->document));
}

static void
test_notes (PageFixture   *fixture,
            gconstpointer  user_data)
{
  RrTouchpoint *touchpoint = select_one (fixture, "tp-b");
  RrLane *lane = page_element (fixture, "ln-t");
  JsonArray *texts;

  page_press (fixture->page, "Add to “Behind & under”");
  gtk_text_buffer_set_text (get_item (fixture, 2), "Three of eight", -1);
  g_assert_nonnull (touchpoint->notes);
  texts = json_object_get_array_member (json_node_get_object (touchpoint->notes), "ln-t");
  g_assert_cmpuint (json_array_get_length (texts), ==, 1);

  gtk_text_buffer_set_text (get_item (fixture, 2), "", -1);
  g_assert_null (touchpoint->notes);

  /* The lists are those of the text lanes there are. */
  rr_document_set (fixture->document, lane, "name", rr_value_text ("Backstage"), NULL);
  page_settle ();
  page_find_button (fixture->page, "Add to “Backstage”");
}

static void
test_links (PageFixture   *fixture,
            gconstpointer  user_data)
{
  RrTouchpoint *touchpoint = select_one (fixture, "tp-b");
  RrLink *link = page_element (fixture, "lk-a");
  GtkWidget *links = page_find (fixture->page, RR_TYPE_LINKS_EDITOR, 0);
  GtkWidget *row, *chooser;

  /* "Needed by" has one, which can be weighed. */
  row = page_find_row (fixture, "Rebook");
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (page_find (row, GTK_TYPE_SPIN_BUTTON, 0)), 45);
  g_assert_cmpfloat (link->strength, ==, 0.45);

  /* The other end is a click away. */
  g_signal_emit_by_name (row, "activated");
  page_settle ();
  g_assert_true (rr_session_get_single (fixture->session, RR_TYPE_TOUCHPOINT) ==
                 page_element (fixture, "tp-c"));
  page_find_row (fixture, "Check in");
  select_one (fixture, "tp-b");

  /* What it depends on. */
  chooser = GTK_WIDGET (gtk_menu_button_get_popover (
                          GTK_MENU_BUTTON (page_find (links, GTK_TYPE_MENU_BUTTON, 0))));
  g_assert_true (RR_IS_TOUCHPOINT_CHOOSER (chooser));
  g_signal_emit_by_name (chooser, "chosen", page_element (fixture, "tp-a"));
  page_settle ();
  g_assert_cmpuint (rr_list_get_size (fixture->map->links), ==, 2);
  link = rr_list_get (fixture->map->links, 1);
  g_assert_cmpstr (link->from, ==, "tp-a");
  g_assert_cmpstr (link->to, ==, rr_element_get_id (touchpoint));
  g_assert_cmpint (link->kind, ==, RR_LINK_DEPENDENCY);

  row = page_find_row (fixture, "Choose seats");
  page_press (row, "Remove Link");
  g_assert_cmpuint (rr_list_get_size (fixture->map->links), ==, 1);
  g_assert_cmpuint (page_undo_all (fixture), ==, 3);
}

static void
choose (PageFixture *fixture,
        const char  *title,
        guint        position)
{
  adw_combo_row_set_selected (ADW_COMBO_ROW (page_find_row (fixture, title)), position);
  page_settle ();
}

static void
test_place (PageFixture   *fixture,
            gconstpointer  user_data)
{
  RrTouchpoint *touchpoint = select_one (fixture, "tp-c");
  GtkWidget *spin;

  choose (fixture, "Lane", 0);
  g_assert_cmpstr (touchpoint->lane, ==, "ln-a");

  choose (fixture, "Stage", 0);
  g_assert_cmpstr (touchpoint->stage, ==, "st-a");

  /* People count from one; a step past the last makes a new one, and no gap. */
  spin = page_find (page_find_row (fixture, "Step"), GTK_TYPE_SPIN_BUTTON, 0);
  g_assert_cmpfloat (gtk_spin_button_get_value (GTK_SPIN_BUTTON (spin)), ==, 1);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), 9);
  g_assert_cmpint (touchpoint->step, ==, 1);
  g_assert_cmpfloat (gtk_spin_button_get_value (GTK_SPIN_BUTTON (spin)), ==, 2);

  g_assert_cmpuint (page_undo_all (fixture), ==, 3);
  g_assert_cmpstr (touchpoint->stage, ==, "st-b");
  g_assert_cmpint (touchpoint->step, ==, 1);
}

static void
test_several (PageFixture   *fixture,
              gconstpointer  user_data)
{
  RrTouchpoint *b = page_element (fixture, "tp-b");
  RrTouchpoint *c = page_element (fixture, "tp-c");
  GtkWidget *row, *check;

  rr_session_select (fixture->session, b, RR_SELECT_REPLACE);
  rr_session_select (fixture->session, c, RR_SELECT_ADD);
  page_settle ();

  row = page_find_row (fixture, "Importance");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "Different");
  page_press (row, "Matters a lot");
  g_assert_cmpint (b->importance, ==, 4);
  g_assert_cmpint (c->importance, ==, 4);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "Matters a lot");

  /* A tick that only some have is half set; a press gives it to all. */
  row = page_find (fixture->page, RR_TYPE_CHECKS_ROW, 0);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  page_settle ();
  check = page_find (page_find_row (fixture, "Families"), GTK_TYPE_CHECK_BUTTON, 0);
  g_assert_true (gtk_check_button_get_inconsistent (GTK_CHECK_BUTTON (check)));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  assert_texts (b->segments, "sg-a");
  assert_texts (c->segments, "sg-a");

  choose (fixture, "Lane", 1);
  g_assert_cmpstr (b->lane, ==, "ln-a");
  g_assert_cmpstr (c->lane, ==, "ln-a");

  g_assert_cmpuint (page_undo_all (fixture), ==, 3);
  g_assert_cmpint (b->importance, ==, 5);
  assert_texts (b->segments, "");
}

static void
test_map_lists (PageFixture   *fixture,
                gconstpointer  user_data)
{
  RrSegment *segment;
  GtkWidget *row;

  page_press (fixture->page, "Add Segment");
  g_assert_cmpuint (rr_list_get_size (fixture->map->segments), ==, 3);
  segment = rr_list_get (fixture->map->segments, 2);
  row = page_find_row (fixture, segment->name);
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)));
  gtk_editable_set_text (GTK_EDITABLE (page_find_row (fixture, "Name")), "Groups");
  g_assert_cmpstr (segment->name, ==, "Groups");
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Groups");

  page_press (row, "Move Up");
  g_assert_cmpuint (rr_element_get_position (segment), ==, 1);
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)));

  page_press (row, "Remove");
  g_assert_cmpuint (rr_list_get_size (fixture->map->segments), ==, 2);
  g_assert_nonnull (strstr (fixture->toasts->str, "Groups"));
  g_assert_cmpuint (page_undo_all (fixture), ==, 4);
}

static void
test_delete (PageFixture   *fixture,
             gconstpointer  user_data)
{
  rr_session_select (fixture->session, page_element (fixture, "tp-a"), RR_SELECT_REPLACE);
  rr_session_select (fixture->session, page_element (fixture, "tp-b"), RR_SELECT_ADD);
  page_settle ();
  page_press (fixture->page, "Delete");
  g_assert_cmpuint (rr_list_get_size (fixture->map->touchpoints), ==, 3);
  g_assert_cmpstr (fixture->toasts->str, ==, "2 touchpoints deleted\n");
  g_assert_nonnull (page_find_label (fixture->page, "Map"));
  g_assert_cmpuint (page_undo_all (fixture), ==, 1);
}

static void
test_lane_with_cards (PageFixture   *fixture,
                      gconstpointer  user_data)
{
  RrLane *lane = select_one (fixture, "ln-a");
  GtkWidget *row = page_find_row (fixture, "Kind");

  /* Cards cannot stay in a row that holds none: that is said, and nothing changes. */
  choose (fixture, "Kind", RR_LANE_EMOTION);
  if (lane->kind == RR_LANE_CHANNEL)
    {
      g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), !=, "");
      g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (row)), ==, RR_LANE_CHANNEL);
      g_assert_false (rr_document_can_undo (fixture->document));
    }
  else
    {
      g_assert_cmpuint (page_undo_all (fixture), ==, 1);
    }
}

static void
test_emotion (PageFixture   *fixture,
              gconstpointer  user_data)
{
  RrTouchpoint *touchpoint = select_one (fixture, "tp-a");
  GtkWidget *row = page_find_row (fixture, "Emotion");
  GtkWidget *scale = page_find (row, GTK_TYPE_SCALE, 0);
  gboolean handled;

  /* It stops at halves and at the ends. */
  g_signal_emit_by_name (scale, "change-value", GTK_SCROLL_JUMP, -1.4, &handled);
  g_assert_cmpfloat (touchpoint->emotion, ==, -1.5);
  g_assert_cmpfloat (gtk_range_get_value (GTK_RANGE (scale)), ==, -1.5);
  g_assert_nonnull (page_find_label (row, "Unhappy, −1.5"));
  g_signal_emit_by_name (scale, "change-value", GTK_SCROLL_JUMP, 7.0, &handled);
  g_assert_cmpfloat (touchpoint->emotion, ==, 2);
  g_assert_cmpuint (page_undo_all (fixture), ==, 1);
}

static void
notified_cb (guint *n)
{
  (*n)++;
}

static void
test_dates (PageFixture   *fixture,
            gconstpointer  user_data)
{
  GtkWidget *row = rr_date_row_new ();
  guint n_dates = 0;

  g_object_ref_sink (row);
  g_signal_connect_swapped (row, "notify::date", G_CALLBACK (notified_cb), &n_dates);

  gtk_editable_set_text (GTK_EDITABLE (row), "2015-02-2");
  g_assert_false (rr_date_row_get_valid (RR_DATE_ROW (row)));
  g_signal_emit_by_name (row, "entry-activated");
  g_assert_null (rr_date_row_get_date (RR_DATE_ROW (row)));
  g_assert_true (gtk_widget_has_css_class (row, "error"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "2015-02-2");

  gtk_editable_set_text (GTK_EDITABLE (row), " 2015-02-22 11:35");
  g_assert_true (rr_date_row_get_valid (RR_DATE_ROW (row)));
  g_assert_cmpuint (n_dates, ==, 0);
  g_signal_emit_by_name (row, "entry-activated");
  g_assert_cmpstr (rr_date_row_get_date (RR_DATE_ROW (row)), ==, "2015-02-22T11:35");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "2015-02-22 11:35");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (GTK_WIDGET (row)), ==, "22 Feb 2015, 11:35");
  g_assert_cmpuint (n_dates, ==, 1);

  /* What was not touched stays as it was written. */
  rr_date_row_set_date (RR_DATE_ROW (row), "2015-02-22T11:35:00Z");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "2015-02-22 11:35");
  g_signal_emit_by_name (row, "entry-activated");
  g_assert_cmpstr (rr_date_row_get_date (RR_DATE_ROW (row)), ==, "2015-02-22T11:35:00Z");
  g_assert_cmpuint (n_dates, ==, 2);

  rr_date_row_set_date (RR_DATE_ROW (row), NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "");
  g_assert_cmpuint (n_dates, ==, 3);
  g_object_unref (row);
}

static void
test_other_document (PageFixture   *fixture,
                     gconstpointer  user_data)
{
  g_autoptr (RrDocument) document = rr_document_new (rr_map_new ());
  GtkWidget *row;

  select_one (fixture, "tp-b");
  rr_document_set (document, rr_document_get_map (document), "title", rr_value_text ("Other"),
                   NULL);
  rr_session_set_document (fixture->session, document);
  page_settle ();

  row = page_find_row (fixture, "Title");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "Other");
  gtk_editable_set_text (GTK_EDITABLE (row), "Another");
  g_assert_cmpstr (rr_document_get_map (document)->title, ==, "Another");
}

int
main (int    argc,
      char **argv)
{
  page_test_init (&argc, &argv);

#define ADD(path, func) \
  g_test_add (path, PageFixture, rr_page_details_new, page_set_up, func, page_tear_down)

  ADD ("/page-details/what-is-selected", test_what_is_selected);
  ADD ("/page-details/texts", test_texts);
  ADD ("/page-details/blank-rows-go", test_blank_rows_go);
  ADD ("/page-details/notes", test_notes);
  ADD ("/page-details/links", test_links);
  ADD ("/page-details/place", test_place);
  ADD ("/page-details/several", test_several);
  ADD ("/page-details/map-lists", test_map_lists);
  ADD ("/page-details/delete", test_delete);
  ADD ("/page-details/lane-with-cards", test_lane_with_cards);
  ADD ("/page-details/emotion", test_emotion);
  ADD ("/page-details/dates", test_dates);
  ADD ("/page-details/other-document", test_other_document);

  return g_test_run ();
}
