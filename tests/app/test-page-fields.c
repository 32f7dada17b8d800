/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What holds for every field: undo steps, refusals, what is typed and what comes from outside. */

#include "page-support.h"
#include "rr-page-details.h"
#include "rr-value.h"

static GtkEditable *
select_and_focus (PageFixture *fixture,
                  const char  *id,
                  const char  *title)
{
  GtkWidget *row;

  rr_session_select (fixture->session, page_element (fixture, id), RR_SELECT_REPLACE);
  page_settle ();
  row = page_find_row (fixture, title);
  gtk_widget_grab_focus (row);
  page_settle ();

  return GTK_EDITABLE (row);
}

static void
test_typing_is_one_step (PageFixture   *fixture,
                         gconstpointer  user_data)
{
  RrTouchpoint *touchpoint = page_element (fixture, "tp-a");
  GtkEditable *entry = select_and_focus (fixture, "tp-a", "Title");

  gtk_editable_set_text (entry, "C");
  gtk_editable_set_text (entry, "Ch");
  gtk_editable_set_text (entry, "Chair");
  g_assert_cmpstr (touchpoint->title, ==, "Chair");
  g_assert_cmpuint (page_undo_all (fixture), ==, 1);
  g_assert_cmpstr (touchpoint->title, ==, "Choose seats");
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "Choose seats");
}

/* Ctrl+Z in an entry takes back what was typed there, not what the map put there. */
static void
test_undo_in_entry (PageFixture   *fixture,
                    gconstpointer  user_data)
{
  RrTouchpoint *touchpoint = page_element (fixture, "tp-a");
  GtkEditable *entry = select_and_focus (fixture, "tp-a", "Title");

  /* As a key does it: newer toolkits do not take back what a program inserts. */
  gtk_editable_set_position (entry, -1);
  g_signal_emit_by_name (gtk_editable_get_delegate (entry), "insert-at-cursor", "!");
  g_assert_cmpstr (touchpoint->title, ==, "Choose seats!");
  gtk_widget_activate_action (GTK_WIDGET (gtk_editable_get_delegate (entry)), "text.undo", NULL);
  gtk_widget_activate_action (GTK_WIDGET (gtk_editable_get_delegate (entry)), "text.undo", NULL);
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "Choose seats");
  g_assert_cmpstr (touchpoint->title, ==, "Choose seats");
}

static void
test_coming_back_is_another_step (PageFixture   *fixture,
                                  gconstpointer  user_data)
{
  GtkEditable *entry = select_and_focus (fixture, "tp-a", "Title");

  gtk_editable_set_text (entry, "One");
  page_leave (fixture);
  gtk_widget_grab_focus (GTK_WIDGET (entry));
  gtk_editable_set_text (entry, "Two");
  g_assert_cmpuint (page_undo_all (fixture), ==, 2);
}

static void
test_refused (PageFixture   *fixture,
              gconstpointer  user_data)
{
  RrTouchpoint *touchpoint = page_element (fixture, "tp-a");
  GtkEditable *entry = select_and_focus (fixture, "tp-a", "Title");
  const char *said;

  gtk_editable_set_text (entry, "");
  g_assert_cmpstr (touchpoint->title, ==, "Choose seats");
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (entry), "error"));
  said = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (entry));
  g_assert_cmpstr (said, !=, "Title");

  /* What happens elsewhere does not take the text away. */
  rr_document_set (fixture->document, touchpoint, "summary", rr_value_text ("x"), NULL);
  page_settle ();
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");

  gtk_editable_set_text (entry, "Seats");
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (entry), "error"));
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (entry)), ==, "Title");
  g_assert_cmpstr (touchpoint->title, ==, "Seats");
}

static void
test_other_element (PageFixture   *fixture,
                    gconstpointer  user_data)
{
  GtkEditable *entry = select_and_focus (fixture, "tp-a", "Title");

  gtk_editable_set_text (entry, "");
  rr_session_select (fixture->session, page_element (fixture, "tp-b"), RR_SELECT_REPLACE);
  page_settle ();
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "Check in");
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (entry), "error"));

  /* What is typed now belongs to the other one, and is a step of its own. */
  gtk_editable_set_text (entry, "Check in here");
  g_assert_cmpstr (RR_TOUCHPOINT (page_element (fixture, "tp-a"))->title, ==, "Choose seats");
  g_assert_cmpuint (page_undo_all (fixture), ==, 1);
}

static void
test_long_text (PageFixture   *fixture,
                gconstpointer  user_data)
{
  RrTouchpoint *touchpoint = page_element (fixture, "tp-a");
  GtkTextBuffer *buffer;
  GtkWidget *view;

  rr_session_select (fixture->session, touchpoint, RR_SELECT_REPLACE);
  page_settle ();
  view = page_find (page_find_row (fixture, "Description"), GTK_TYPE_TEXT_VIEW, 0);
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  gtk_text_buffer_set_text (buffer, "Two\nlines", -1);
  g_assert_cmpstr (touchpoint->summary, ==, "Two\nlines");
  g_assert_cmpuint (page_undo_all (fixture), ==, 1);
  g_assert_cmpint (gtk_text_buffer_get_char_count (buffer), ==, 0);
}

static void
test_owner (PageFixture   *fixture,
            gconstpointer  user_data)
{
  RrTouchpoint *touchpoint = page_element (fixture, "tp-a");
  GtkEditable *entry = select_and_focus (fixture, "tp-a", "Owner");
  RrPerson *person;

  /* A name that is not known makes the person; half a name makes none. */
  gtk_editable_set_text (entry, "Zo");
  gtk_editable_set_text (entry, "Zoe");
  g_assert_cmpuint (rr_list_get_size (fixture->map->people), ==, 1);
  page_leave (fixture);
  g_assert_cmpuint (rr_list_get_size (fixture->map->people), ==, 2);
  person = rr_list_get (fixture->map->people, 1);
  g_assert_cmpstr (person->name, ==, "Zoe");
  g_assert_cmpstr (touchpoint->owner, ==, rr_element_get_id (person));

  rr_document_undo (fixture->document);
  g_assert_cmpuint (rr_list_get_size (fixture->map->people), ==, 1);
  g_assert_null (touchpoint->owner);
  g_assert_false (rr_document_can_undo (fixture->document));
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");

  /* One that is known is taken, however it is written. */
  gtk_widget_grab_focus (GTK_WIDGET (entry));
  gtk_editable_set_text (entry, " mia ");
  g_signal_emit_by_name (entry, "entry-activated");
  g_assert_cmpstr (touchpoint->owner, ==, "pe-a");
  g_assert_cmpuint (rr_list_get_size (fixture->map->people), ==, 1);
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "Mia");

  gtk_editable_set_text (entry, "");
  page_leave (fixture);
  g_assert_null (touchpoint->owner);
}

static void
test_unseen (PageFixture   *fixture,
             gconstpointer  user_data)
{
  GtkEditable *entry = select_and_focus (fixture, "tp-a", "Title");

  gtk_widget_set_visible (fixture->page, FALSE);
  page_settle ();
  rr_document_set (fixture->document, page_element (fixture, "tp-a"), "title",
                   rr_value_text ("Seats"), NULL);
  page_settle ();
  g_assert_cmpstr (gtk_editable_get_text (entry), !=, "Seats");

  gtk_widget_set_visible (fixture->page, TRUE);
  page_settle ();
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "Seats");
}

static void
test_percent (PageFixture   *fixture,
              gconstpointer  user_data)
{
  RrLink *link = page_element (fixture, "lk-a");
  GtkWidget *spin;

  rr_session_select (fixture->session, link, RR_SELECT_REPLACE);
  page_settle ();
  spin = page_find (page_find_row (fixture, "Strength"), GTK_TYPE_SPIN_BUTTON, 0);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (spin)), ==, "80 %");

  gtk_editable_set_text (GTK_EDITABLE (spin), "35");
  gtk_spin_button_update (GTK_SPIN_BUTTON (spin));
  g_assert_cmpfloat (link->strength, ==, 0.35);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (spin)), ==, "35 %");

  gtk_editable_set_text (GTK_EDITABLE (spin), "nonsense");
  gtk_spin_button_update (GTK_SPIN_BUTTON (spin));
  g_assert_cmpfloat (link->strength, ==, 0.35);
}

int
main (int    argc,
      char **argv)
{
  page_test_init (&argc, &argv);

#define ADD(path, func) \
  g_test_add (path, PageFixture, rr_page_details_new, page_set_up, func, page_tear_down)

  ADD ("/page-fields/typing-is-one-step", test_typing_is_one_step);
  ADD ("/page-fields/undo-in-entry", test_undo_in_entry);
  ADD ("/page-fields/coming-back-is-another-step", test_coming_back_is_another_step);
  ADD ("/page-fields/refused", test_refused);
  ADD ("/page-fields/other-element", test_other_element);
  ADD ("/page-fields/long-text", test_long_text);
  ADD ("/page-fields/owner", test_owner);
  ADD ("/page-fields/unseen", test_unseen);
  ADD ("/page-fields/percent", test_percent);

  return g_test_run ();
}
