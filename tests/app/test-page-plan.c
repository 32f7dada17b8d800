/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "page-support.h"
#include "rr-action-row.h"
#include "rr-page-plan-groups.h"
#include "rr-page-plan.h"
#include "rr-plan.h"
#include "rr-value.h"

static RrScenario *
get_scenario (PageFixture *fixture)
{
  return page_element (fixture, "sc-a");
}

static GtkWidget *
find_action_row (PageFixture *fixture,
                 RrAction    *action)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *row = page_find (fixture->page, RR_TYPE_ACTION_ROW, i);

      g_assert_nonnull (row);
      if (page_find_label (row, action->title) != NULL)
        return row;
    }
}

/* Activates the row of an action, as a click does. */
static void
open_action (PageFixture *fixture,
             RrAction    *action)
{
  GtkWidget *list = page_find (fixture->page, GTK_TYPE_LIST_VIEW, 0);
  GListModel *lines = G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list)));

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (GObject) line = g_list_model_get_item (lines, i);

      if ((gpointer) line == action)
        g_signal_emit_by_name (list, "activate", i);
    }
  page_settle ();
}

static GtkTextBuffer *
get_text (PageFixture *fixture,
          const char  *title)
{
  return gtk_text_view_get_buffer (
           GTK_TEXT_VIEW (page_find (page_find_row (fixture, title), GTK_TYPE_TEXT_VIEW, 0)));
}

static void
show_section (PageFixture *fixture,
              const char  *name)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *stack = page_find (fixture->page, GTK_TYPE_STACK, i);

      g_assert_nonnull (stack);
      if (gtk_stack_get_child_by_name (GTK_STACK (stack), name) != NULL)
        {
          gtk_stack_set_visible_child_name (GTK_STACK (stack), name);
          page_settle ();
          return;
        }
    }
}

static RrAction *
generate (PageFixture *fixture)
{
  page_press (fixture->page, "Generate");
  g_assert_cmpuint (rr_list_get_size (get_scenario (fixture)->actions), >, 3);

  return rr_list_get (get_scenario (fixture)->actions, 0);
}

static void
test_generate (PageFixture   *fixture,
               gconstpointer  user_data)
{
  RrAction *action;

  g_assert_nonnull (page_find_label (fixture->page, "No Actions Yet"));

  action = generate (fixture);
  g_assert_nonnull (page_find_label (fixture->page, rr_enum_label (&rr_phases, action->phase)));
  find_action_row (fixture, action);
  g_assert_cmpstr (fixture->toasts->str, !=, "");

  /* Again: nothing changed, nothing to undo but the first. */
  page_press (fixture->page, "Generate");
  g_assert_cmpuint (page_undo_all (fixture), ==, 1);
  g_assert_cmpuint (rr_list_get_size (get_scenario (fixture)->actions), ==, 0);
  g_assert_nonnull (page_find_label (fixture->page, "No Actions Yet"));
}

static void
test_tick (PageFixture   *fixture,
           gconstpointer  user_data)
{
  RrAction *action = generate (fixture);
  GtkWidget *check = page_find (find_action_row (fixture, action), GTK_TYPE_CHECK_BUTTON, 0);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  page_settle ();
  g_assert_cmpint (action->status, ==, RR_STATUS_DONE);
  g_assert_nonnull (action->done);

  rr_document_undo (fixture->document);
  page_settle ();
  g_assert_cmpint (action->status, ==, RR_STATUS_TODO);
  g_assert_null (action->done);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
}

static void
test_edit (PageFixture   *fixture,
           gconstpointer  user_data)
{
  RrAction *action = generate (fixture);
  GtkTextBuffer *buffer;
  GtkWidget *due;

  open_action (fixture, action);
  g_assert_nonnull (page_find_label (fixture->page, "Action"));
  g_assert_null (page_find_label (fixture->page, "Added by hand."));
  g_assert_false (action->edited);
  buffer = get_text (fixture, "Title");
  gtk_text_buffer_set_text (buffer, "Call everybody", -1);
  g_assert_cmpstr (action->title, ==, "Call everybody");
  g_assert_true (action->edited);

  /* A title is one line. */
  gtk_text_buffer_insert_at_cursor (buffer, " now\nand then", -1);
  g_assert_null (strchr (action->title, '\n'));

  due = page_find_row (fixture, "Due");
  gtk_editable_set_text (GTK_EDITABLE (due), "2015-02-23 18:00");
  gtk_widget_grab_focus (due);
  page_leave (fixture);
  g_assert_cmpstr (action->due, ==, "2015-02-23T18:00");

  page_press (fixture->page, "Back to the Plan (Escape)");
  g_assert_nonnull (find_action_row (fixture, action));
  g_assert_nonnull (page_find_label (find_action_row (fixture, action), "Overdue"));
}

static void
test_status_in_editor (PageFixture   *fixture,
                       gconstpointer  user_data)
{
  RrAction *action = generate (fixture);

  open_action (fixture, action);
  adw_combo_row_set_selected (ADW_COMBO_ROW (page_find_row (fixture, "Status")), RR_STATUS_DONE);
  g_assert_cmpint (action->status, ==, RR_STATUS_DONE);
  g_assert_nonnull (action->done);
  adw_combo_row_set_selected (ADW_COMBO_ROW (page_find_row (fixture, "Status")), RR_STATUS_DROPPED);
  g_assert_null (action->done);
  g_assert_cmpuint (page_undo_all (fixture), ==, 3);
}

static void
test_by_hand (PageFixture   *fixture,
              gconstpointer  user_data)
{
  RrAction *action;

  rr_session_select (fixture->session, page_element (fixture, "tp-c"), RR_SELECT_REPLACE);
  page_press (fixture->page, "Add an action by hand");
  g_assert_cmpuint (rr_list_get_size (get_scenario (fixture)->actions), ==, 1);
  action = rr_list_get (get_scenario (fixture)->actions, 0);
  g_assert_null (action->rule);
  g_assert_cmpstr (action->touchpoint, ==, "tp-c");
  g_assert_nonnull (page_find_label (fixture->page, "Added by hand."));

  page_press (fixture->page, "Delete");
  g_assert_cmpuint (rr_list_get_size (get_scenario (fixture)->actions), ==, 0);
  g_assert_cmpstr (fixture->toasts->str, ==, "Action deleted\n");

  /* Undoing the addition while it is edited leads back to the plan. */
  rr_document_undo (fixture->document);
  page_settle ();
  open_action (fixture, action);
  rr_document_undo (fixture->document);
  page_settle ();
  g_assert_nonnull (page_find_label (fixture->page, "No Actions Yet"));
}

static void
test_no_longer_suggested (PageFixture   *fixture,
                          gconstpointer  user_data)
{
  RrScenario *scenario = get_scenario (fixture);
  RrAction *kept = NULL;

  generate (fixture);
  for (guint i = 0; kept == NULL && i < rr_list_get_size (scenario->actions); i++)
    {
      RrAction *action = rr_list_get (scenario->actions, i);

      if (g_strcmp0 (action->touchpoint, "tp-b") == 0)
        kept = action;
    }
  g_assert_nonnull (kept);

  rr_document_set (fixture->document, kept, "notes", rr_value_text ("Ask Mia"), NULL);
  rr_journey_set_impact (fixture->document, scenario, page_element (fixture, "tp-b"), "severity",
                         rr_value_int (0), NULL);
  page_press (fixture->page, "Generate");
  g_assert_true (RR_ELEMENT (kept)->list == scenario->actions);
  g_assert_nonnull (page_find_label (find_action_row (fixture, kept), "No longer suggested"));
}

static void
test_findings (PageFixture   *fixture,
               gconstpointer  user_data)
{
  GtkWidget *list, *row;

  page_press (fixture->page, "Add an action by hand");
  page_press (fixture->page, "Back to the Plan (Escape)");
  show_section (fixture, "findings");

  /* The first is about a card without an action, or about the action without an owner;
   * either leads to what it is about. */
  list = page_find (fixture->page, GTK_TYPE_LIST_BOX, 0);
  row = page_find (list, GTK_TYPE_LIST_BOX_ROW, 0);
  g_assert_nonnull (row);
  g_signal_emit_by_name (list, "row-activated", row);
  page_settle ();
  g_assert_true (rr_session_count_selected (fixture->session) == 1 ||
                 page_find_label (fixture->page, "Added by hand.") != NULL);
}

static void
test_grouping (PageFixture   *fixture,
               gconstpointer  user_data)
{
  RrAction *action = generate (fixture);
  RrScenario *scenario = get_scenario (fixture);
  GtkWidget *grouping = page_find (fixture->page, GTK_TYPE_DROP_DOWN, 0);
  GtkWidget *filter = page_find (fixture->page, GTK_TYPE_DROP_DOWN, 1);
  GtkWidget *list = page_find (fixture->page, GTK_TYPE_LIST_VIEW, 0);
  GListModel *lines = G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list)));
  g_autofree char *load = NULL;
  guint n;

  /* By owner, with the load of each. */
  rr_document_set (fixture->document, action, "owner", rr_value_text ("pe-a"), NULL);
  page_settle ();
  gtk_drop_down_set_selected (GTK_DROP_DOWN (grouping), RR_GROUP_OWNER);
  page_settle ();
  n = 0;
  for (guint i = 0; i < rr_list_get_size (scenario->actions); i++)
    n += g_strcmp0 (RR_ACTION (rr_list_get (scenario->actions, i))->owner, "pe-a") == 0;
  load = g_strdup_printf ("Mia · %u of %u open", n, n);
  g_assert_nonnull (page_find_label (list, load));

  /* Only what is done, that is nothing; and what a search finds. */
  gtk_drop_down_set_selected (GTK_DROP_DOWN (grouping), RR_GROUP_TOUCHPOINT);
  page_settle ();
  n = g_list_model_get_n_items (lines);
  g_assert_cmpuint (n, >, rr_list_get_size (scenario->actions));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (filter), RR_FILTER_OPEN);
  page_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (lines), ==, n);
  rr_document_set (fixture->document, action, "status", rr_value_text ("done"), NULL);
  page_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (lines), <, n);
}

static void
test_order (PageFixture   *fixture,
            gconstpointer  user_data)
{
  RrAction *first = generate (fixture);
  RrScenario *scenario = get_scenario (fixture);
  RrAction *last = rr_list_get (scenario->actions, rr_list_get_size (scenario->actions) - 1);
  RrPhase phase = last->phase;
  gboolean taken = FALSE;

  /* Dropped on the first it stands there, and belongs to its phase. */
  g_assert_cmpint (first->phase, !=, phase);
  g_signal_emit_by_name (find_action_row (fixture, first), "dropped", last, &taken);
  g_assert_true (taken);
  g_assert_cmpuint (rr_element_get_position (last), ==, 0);
  g_assert_cmpint (last->phase, ==, first->phase);

  rr_document_undo (fixture->document);
  g_assert_cmpint (last->phase, ==, phase);
  g_assert_cmpuint (rr_element_get_position (last), ==,
                    rr_list_get_size (scenario->actions) - 1);
}

static void
test_remedy (PageFixture   *fixture,
             gconstpointer  user_data)
{
  show_section (fixture, "findings");
  page_press (page_find (fixture->page, GTK_TYPE_LIST_BOX, 0), "Add Action");
  g_assert_cmpuint (rr_list_get_size (get_scenario (fixture)->actions), ==, 1);
  g_assert_nonnull (RR_ACTION (rr_list_get (get_scenario (fixture)->actions, 0))->touchpoint);
  g_assert_nonnull (page_find_label (fixture->page, "Added by hand."));
}

/* A row of the list of ticks called @list. */
static GtkWidget *
find_tick (PageFixture *fixture,
           const char  *list,
           const char  *title)
{
  GtkWidget *row = page_find_row (fixture, list);
  GtkWidget *item;

  g_assert_nonnull (row);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  for (guint i = 0; (item = page_find (row, ADW_TYPE_ACTION_ROW, i)) != NULL; i++)
    {
      if (g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (item)), title))
        return item;
    }

  return NULL;
}

static void
tick (PageFixture *fixture,
      const char  *list,
      const char  *title)
{
  GtkWidget *check = adw_action_row_get_activatable_widget (
    ADW_ACTION_ROW (find_tick (fixture, list, title)));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                               !gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  page_settle ();
}

static void
test_messages (PageFixture   *fixture,
               gconstpointer  user_data)
{
  RrScenario *scenario = get_scenario (fixture);
  RrMessage *message;

  show_section (fixture, "messages");
  page_press (fixture->page, "Add Message");
  message = rr_list_get (scenario->messages, 0);
  gtk_text_buffer_set_text (get_text (fixture, "Text"), "We are sorry.", -1);
  g_assert_cmpstr (message->text, ==, "We are sorry.");
  g_assert_true (message->edited);

  adw_combo_row_set_selected (ADW_COMBO_ROW (page_find_row (fixture, "Status")), RR_MESSAGE_SENT);
  g_assert_nonnull (message->sent);
  adw_combo_row_set_selected (ADW_COMBO_ROW (page_find_row (fixture, "Status")), RR_MESSAGE_DRAFT);
  g_assert_null (message->sent);

  /* Ticked off one by one; only what it is meant for can be. */
  tick (fixture, "Channels", "E-mail");
  tick (fixture, "Channels", "Phone");
  g_assert_null (find_tick (fixture, "Out on", "Website"));
  tick (fixture, "Out on", "Phone");
  g_assert_cmpint (message->status, ==, RR_MESSAGE_APPROVED);
  g_assert_null (message->sent);
  g_assert_nonnull (page_find_label (fixture->page, "Sent, and 6 checks were not made."));
  tick (fixture, "Out on", "E-mail");
  g_assert_cmpint (message->status, ==, RR_MESSAGE_SENT);
  g_assert_nonnull (message->sent);
  tick (fixture, "Out on", "E-mail");
  g_assert_cmpint (message->status, ==, RR_MESSAGE_APPROVED);
  g_assert_cmpstr (message->reached[0], ==, "phone");
  g_assert_null (message->reached[1]);

  page_press (fixture->page, "Back to the Plan (Escape)");
  g_assert_nonnull (page_find_label (fixture->page, "We are sorry."));
  g_assert_nonnull (page_find_label (fixture->page, "E-mail, Phone (out on 1) · 0 of 6 checks"));
}

static void
test_without_scenario (PageFixture   *fixture,
                       gconstpointer  user_data)
{
  generate (fixture);
  rr_document_remove (fixture->document, get_scenario (fixture));
  page_settle ();
  g_assert_nonnull (page_find_label (fixture->page, "No Crisis Yet"));
}

int
main (int    argc,
      char **argv)
{
  page_test_init (&argc, &argv);

#define ADD(path, func) \
  g_test_add (path, PageFixture, rr_page_plan_new, page_set_up, func, page_tear_down)

  ADD ("/page-plan/generate", test_generate);
  ADD ("/page-plan/tick", test_tick);
  ADD ("/page-plan/edit", test_edit);
  ADD ("/page-plan/status-in-editor", test_status_in_editor);
  ADD ("/page-plan/by-hand", test_by_hand);
  ADD ("/page-plan/no-longer-suggested", test_no_longer_suggested);
  ADD ("/page-plan/findings", test_findings);
  ADD ("/page-plan/grouping", test_grouping);
  ADD ("/page-plan/order", test_order);
  ADD ("/page-plan/remedy", test_remedy);
  ADD ("/page-plan/messages", test_messages);
  ADD ("/page-plan/without-scenario", test_without_scenario);

  return g_test_run ();
}
