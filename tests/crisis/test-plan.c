/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Generating a plan, and generating it again after people worked on it. */
#include "crisis-support.h"

#include <string.h>

#include "rr-map-file.h"
#include "rr-plan-text.h"
#include "rr-plan.h"

/* One rule for what is hit hard, one for what is hit at all, one for the journey. */
#define RULES \
  "{'id': 'hard', 'strategy': 'service', 'phase': 'hours', 'role': 'Desk', 'due': 'PT4H'," \
  " 'title': 'Repair {touchpoint}', 'why': 'Hit', 'check': 'Works', 'effort': 3," \
  " 'when': {'level': {'min': 2}}}," \
  "{'id': 'any', 'strategy': 'empathy', 'phase': 'day', 'role': 'Care', 'due': 'P1M'," \
  " 'title': 'Comfort at {touchpoint}'}," \
  "{'id': 'all', 'strategy': 'evaluation', 'phase': 'after', 'scope': 'journey'," \
  " 'title': 'Look back'}"

#define MESSAGES \
  "{'id': 'hold', 'phase': 'hours', 'due': 'PT1H', 'channels': ['phone']," \
  " 'text': 'Wait for {touchpoint}', 'when': {'level': {'min': 2}}}," \
  "{'id': 'clear', 'phase': 'after', 'text': 'Over'}"

typedef struct
{
  RrMap *map;
  RrDocument *document;
  RrScenario *scenario;
  RrAssessment *assessment;
  RrPlaybook *playbook;
} Fixture;

static void
set_up (Fixture       *f,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RrElement) person = NULL;

  f->map = crisis_worked_map ();
  f->document = rr_document_new (g_object_ref (f->map));
  f->scenario = crisis_scenario (f->map);
  f->assessment = crisis_assess (f->map);
  f->playbook = crisis_playbook (RULES, MESSAGES);

  person = rr_element_new_from_json (RR_TYPE_PERSON,
                                     json_from_string ("{\"id\": \"mia\", \"name\": \"Mia\","
                                                       "\"role\": \" DESK \"}", NULL), NULL);
  rr_document_insert (f->document, f->map->people, 0, person, &error);
  g_assert_no_error (error);
  crisis_set (f->document, "x", "start", "'2015-02-20'");
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  g_clear_object (&f->playbook);
  g_clear_object (&f->assessment);
  g_clear_object (&f->document);
  g_clear_object (&f->map);
}

static void
generate_at (Fixture    *f,
             const char *now)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (rr_plan_generate (f->document, f->scenario, f->assessment, f->playbook,
                                   crisis_instant (now), &error));
  g_assert_no_error (error);
}

static void
generate (Fixture *f)
{
  generate_at (f, "2015-02-19");
}

static char *
list_titles (Fixture *f)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < rr_list_get_size (f->scenario->actions); i++)
    g_string_append_printf (out, "%s%s", i > 0 ? "|" : "",
                            RR_ACTION (rr_list_get (f->scenario->actions, i))->title);

  return g_string_free (out, FALSE);
}

static void
assert_titles (Fixture    *f,
               const char *expected)
{
  g_autofree char *titles = list_titles (f);

  g_assert_cmpstr (titles, ==, expected);
}

static RrAction *
find (Fixture    *f,
      const char *title)
{
  for (guint i = 0; i < rr_list_get_size (f->scenario->actions); i++)
    {
      RrAction *action = rr_list_get (f->scenario->actions, i);

      if (g_str_equal (action->title, title))
        return action;
    }

  return NULL;
}

static void
set (Fixture    *f,
     gpointer    element,
     const char *field,
     JsonNode   *value)
{
  g_autoptr (GError) error = NULL;

  rr_document_set (f->document, element, field, value, &error);
  g_assert_no_error (error);
}

#define ALL \
  "Repair A|Repair B|Comfort at A|Comfort at B|Comfort at C|Look back"

static void
test_generate (Fixture       *f,
               gconstpointer  data)
{
  RrAction *action;
  RrMessage *message;
  g_autoptr (GBytes) before = rr_map_to_bytes (f->map);
  g_autoptr (GBytes) after = NULL;
  g_autoptr (GBytes) undone = NULL;
  g_autoptr (GBytes) again = NULL;
  g_autoptr (GBytes) redone = NULL;

  generate (f);
  assert_titles (f, ALL);

  action = find (f, "Repair B");
  g_assert_cmpstr (action->touchpoint, ==, "b");
  g_assert_cmpstr (action->rule, ==, "book/hard");
  g_assert_cmpstr (action->why, ==, "Hit");
  g_assert_cmpstr (action->check, ==, "Works");
  g_assert_cmpint (action->strategy, ==, RR_STRATEGY_SERVICE);
  g_assert_cmpint (action->phase, ==, RR_PHASE_HOURS);
  g_assert_cmpint (action->effort, ==, 3);
  g_assert_cmpint (action->status, ==, RR_STATUS_TODO);
  g_assert_false (action->edited);
  /* Mia is the first whose role is that; then no role needs to be named. */
  g_assert_cmpstr (action->owner, ==, "mia");
  g_assert_cmpstr (action->role, ==, "");
  g_assert_cmpstr (action->due, ==, "2015-02-20T04:00:00Z");

  action = find (f, "Comfort at A");
  g_assert_null (action->owner);
  g_assert_cmpstr (action->role, ==, "Care");
  g_assert_cmpstr (action->due, ==, "2015-03-20T00:00:00Z");

  action = find (f, "Look back");
  g_assert_null (action->touchpoint);
  g_assert_null (action->due);

  g_assert_cmpuint (rr_list_get_size (f->scenario->messages), ==, 2);
  message = rr_list_get (f->scenario->messages, 0);
  g_assert_cmpstr (message->text, ==, "Wait for A");
  g_assert_cmpstr (message->rule, ==, "book/hold");
  g_assert_cmpstr (message->due, ==, "2015-02-20T01:00:00Z");
  g_assert_cmpstrv (message->channels, ((const char *[]) { "phone", NULL }));
  g_assert_cmpint (message->status, ==, RR_MESSAGE_DRAFT);

  /* One step; and generating again from the same changes nothing. */
  after = rr_map_to_bytes (f->map);
  g_assert_cmpstr (rr_document_get_undo_label (f->document), ==, "Generate Plan");
  generate_at (f, "2015-02-21");
  again = rr_map_to_bytes (f->map);
  g_assert_true (g_bytes_equal (after, again));
  rr_document_undo (f->document);
  undone = rr_map_to_bytes (f->map);
  g_assert_true (g_bytes_equal (before, undone));
  rr_document_redo (f->document);
  redone = rr_map_to_bytes (f->map);
  g_assert_true (g_bytes_equal (after, redone));
}

/* Due dates count from now where the crisis has begun, or has no start. */
static void
test_due (Fixture       *f,
          gconstpointer  data)
{
  generate_at (f, "2015-03-31T10:30");
  g_assert_cmpstr (find (f, "Repair A")->due, ==, "2015-03-31T14:30:00Z");
  /* April has no 31st. */
  g_assert_cmpstr (find (f, "Comfort at A")->due, ==, "2015-04-30T10:30:00Z");

  rr_document_undo (f->document);
  crisis_set (f->document, "x", "start", "null");
  generate_at (f, "2015-01-01");
  g_assert_cmpstr (find (f, "Repair A")->due, ==, "2015-01-01T04:00:00Z");
}

/* What people decided is kept; texts are renewed unless somebody edited them. */
static void
test_keeps (Fixture       *f,
            gconstpointer  data)
{
  RrAction *action, *edited;
  g_autoptr (GError) error = NULL;

  generate (f);
  action = find (f, "Repair A");
  set (f, action, "due", rr_value_text ("2015-02-22"));
  set (f, action, "owner", rr_value_null ());
  set (f, action, "notes", rr_value_text ("Note"));
  rr_plan_set_status (f->document, action, RR_STATUS_DONE, crisis_instant ("2015-02-21T09:00"));
  g_assert_cmpstr (action->done, ==, "2015-02-21T09:00:00Z");

  edited = find (f, "Comfort at A");
  g_assert_true (rr_plan_set_text (f->document, edited, "why", "Because", &error));
  g_assert_true (edited->edited);
  g_assert_false (rr_plan_set_text (f->document, edited, "title", "", &error));
  g_assert_nonnull (error);
  g_assert_cmpstr (edited->title, ==, "Comfort at A");

  crisis_set (f->document, "a", "title", "'Desk'");
  generate (f);

  g_assert_cmpstr (action->title, ==, "Repair Desk");
  g_assert_cmpstr (action->due, ==, "2015-02-22");
  g_assert_null (action->owner);
  g_assert_cmpstr (action->notes, ==, "Note");
  g_assert_cmpint (action->status, ==, RR_STATUS_DONE);
  g_assert_cmpstr (action->done, ==, "2015-02-21T09:00:00Z");
  g_assert_cmpstr (edited->title, ==, "Comfort at A");
  g_assert_cmpstr (edited->why, ==, "Because");
  g_assert_cmpuint (rr_list_get_size (f->scenario->actions), ==, 6);

  rr_plan_set_status (f->document, action, RR_STATUS_DOING, 0);
  g_assert_null (action->done);
}

/* Calling off the crisis at a leaves nothing affected. */
static void
test_goes (Fixture       *f,
           gconstpointer  data)
{
  generate (f);
  crisis_set (f->document, "a", "severity", "0");
  generate (f);

  assert_titles (f, "");
  g_assert_cmpuint (rr_list_get_size (f->scenario->messages), ==, 0);

  rr_document_undo (f->document);
  assert_titles (f, ALL);
}

typedef struct
{
  const char *field;
  const char *json;
  gboolean stays;
} Touch;

static const Touch touches[] = {
  { "status", "'doing'", TRUE },
  { "status", "'dropped'", TRUE },
  { "notes", "'Note'", TRUE },
  { "edited", "true", TRUE },
  { "owner", "'jo'", TRUE },
  { "owner", "null", FALSE },
  { "due", "'2015-02-20'", TRUE },
  { "due", "'2015-02-20T04:00'", TRUE },
  { "due", "'2015-02-20T03:00:00Z'", TRUE },
  { "due", "'2015-03-01T03:00:00Z'", TRUE },
  { "due", "null", FALSE },
  /* May have been made five minutes later, before the second run. */
  { "due", "'2015-02-20T04:05:00Z'", FALSE },
  /* Neither a text nor a decision. */
  { "effort", "5", FALSE },
};

/* What somebody touched stays, and is told to be no longer suggested. */
static void
test_stays (Fixture       *f,
            gconstpointer  data)
{
  const Touch *touch = data;
  g_autoptr (RrSuggestions) suggestions = NULL;
  g_autoptr (RrElement) jo = NULL;
  RrAction *action;

  jo = rr_element_new_from_json (RR_TYPE_PERSON,
                                 json_from_string ("{\"id\": \"jo\", \"name\": \"Jo\"}", NULL),
                                 NULL);
  rr_document_insert (f->document, f->map->people, 1, jo, NULL);
  generate (f);
  action = find (f, "Repair B");
  crisis_set (f->document, rr_element_get_id (action), touch->field, touch->json);

  crisis_set (f->document, "a", "severity", "0");
  generate_at (f, "2015-02-20T12:00");
  g_assert_cmpuint (rr_list_get_size (f->scenario->actions), ==, touch->stays);
  if (!touch->stays)
    return;

  suggestions = rr_suggestions_new (f->assessment, f->playbook);
  g_assert_true (rr_suggestions_is_outdated (suggestions, action));
  g_assert_null (rr_suggestions_find_action (suggestions, action));

  /* And is taken up again when it matches again, unless somebody did. */
  crisis_set (f->document, "a", "severity", "3");
  generate (f);
  g_clear_object (&suggestions);
  suggestions = rr_suggestions_new (f->assessment, f->playbook);
  g_assert_cmpuint (rr_list_get_size (f->scenario->actions), ==, 6);
  g_assert_false (rr_suggestions_is_outdated (suggestions, action));
}

/* An owner who was chosen in place of a role that nobody had. */
static void
test_chosen_owner_stays (Fixture       *f,
                         gconstpointer  data)
{
  generate (f);
  set (f, find (f, "Comfort at B"), "owner", rr_value_text ("mia"));
  crisis_set (f->document, "a", "severity", "0");
  generate (f);
  assert_titles (f, "Comfort at B");
}

/* Other playbooks and people are none of its business. */
static void
test_others_are_kept (Fixture       *f,
                      gconstpointer  data)
{
  g_autoptr (RrPlaybook) other = crisis_playbook_as (
    "books", "{'id': 'hard', 'strategy': 'service', 'phase': 'hours', 'title': 'Other'}", "");
  g_autoptr (RrSuggestions) suggestions = NULL;
  g_autoptr (RrElement) by_hand = rr_element_new (RR_TYPE_ACTION);
  g_autoptr (GError) error = NULL;

  g_assert_true (rr_plan_generate (f->document, f->scenario, f->assessment, other, 0, &error));
  rr_element_prepare (by_hand, "title", rr_value_text ("By hand"), NULL);
  rr_document_insert (f->document, f->scenario->actions, 0, by_hand, &error);
  g_assert_no_error (error);

  generate (f);
  g_assert_cmpuint (rr_list_get_size (f->scenario->actions), ==, 1 + 3 + 6);
  crisis_set (f->document, "a", "severity", "0");
  generate (f);
  assert_titles (f, "By hand|Other|Other|Other");

  suggestions = rr_suggestions_new (f->assessment, f->playbook);
  g_assert_false (rr_suggestions_is_outdated (suggestions, find (f, "By hand")));
  g_assert_false (rr_suggestions_is_outdated (suggestions, find (f, "Other")));
}

/* A rule that the playbook has no more. */
static void
test_rule_gone (Fixture       *f,
                gconstpointer  data)
{
  generate (f);
  set (f, find (f, "Comfort at C"), "due", rr_value_text ("2015-02-25"));
  g_clear_object (&f->playbook);
  f->playbook = crisis_playbook ("", "");
  generate (f);
  assert_titles (f, "Comfort at C");
}

/* New actions find their place; those that are there keep theirs. */
static void
test_order (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr (RrElement) by_hand = rr_element_new (RR_TYPE_ACTION);
  g_autoptr (GError) error = NULL;

  generate (f);
  rr_document_remove (f->document, find (f, "Repair A"));
  rr_document_remove (f->document, find (f, "Comfort at B"));
  rr_document_move (f->document, find (f, "Look back"), 0);
  rr_document_move (f->document, find (f, "Comfort at C"), 1);
  assert_titles (f, "Look back|Comfort at C|Repair B|Comfort at A");

  rr_element_prepare (by_hand, "title", rr_value_text ("Week"), NULL);
  rr_element_prepare (by_hand, "phase", rr_value_text ("week"), NULL);
  rr_document_insert (f->document, f->scenario->actions, 4, by_hand, &error);
  g_assert_no_error (error);

  generate (f);
  assert_titles (f, "Look back|Comfort at B|Comfort at C|Repair A|Repair B|Comfort at A|Week");
}

/* A phase of which the plan has nothing yet. */
static void
test_order_of_new_phase (Fixture       *f,
                         gconstpointer  data)
{
  generate (f);
  for (guint i = 0; i < 3; i++)
    rr_document_remove (f->document, rr_list_get (f->scenario->actions, 2));
  assert_titles (f, "Repair A|Repair B|Look back");
  generate (f);
  assert_titles (f, ALL);

  for (guint i = 0; i < 2; i++)
    rr_document_remove (f->document, rr_list_get (f->scenario->actions, 0));
  rr_document_remove (f->document, find (f, "Look back"));
  generate (f);
  assert_titles (f, ALL);
}

static void
test_messages (Fixture       *f,
               gconstpointer  data)
{
  RrMessage *message;
  g_autoptr (GError) error = NULL;

  generate (f);
  message = rr_list_get (f->scenario->messages, 0);
  crisis_set (f->document, "a", "title", "'Desk'");
  generate (f);
  g_assert_cmpstr (message->text, ==, "Wait for Desk");

  /* What was approved is not reworded. */
  set (f, message, "status", rr_value_text ("approved"));
  crisis_set (f->document, "a", "title", "'Counter'");
  generate (f);
  g_assert_cmpstr (message->text, ==, "Wait for Desk");

  set (f, message, "status", rr_value_text ("draft"));
  g_assert_true (rr_plan_set_text (f->document, message, "text", "Mine", &error));
  generate (f);
  g_assert_cmpstr (message->text, ==, "Mine");

  /* Edited: it stays. The other goes. */
  crisis_set (f->document, "a", "severity", "0");
  generate (f);
  g_assert_cmpuint (rr_list_get_size (f->scenario->messages), ==, 1);
  g_assert_true (rr_list_get (f->scenario->messages, 0) == message);

  crisis_set (f->document, "a", "severity", "4");
  generate (f);
  g_assert_cmpuint (rr_list_get_size (f->scenario->messages), ==, 2);
  g_assert_true (rr_list_get (f->scenario->messages, 0) == message);
}

/* Each by hand, and each one step that can be taken back. */
static void
test_by_hand (Fixture       *f,
              gconstpointer  data)
{
  RrTouchpoint *a = rr_map_find (rr_document_get_map (f->document), "a");
  g_autoptr (GError) error = NULL;
  RrElement *action, *message;

  action = rr_plan_add_action (f->document, f->scenario, a, RR_STRATEGY_COMMUNICATION, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (RR_ACTION (action)->touchpoint, ==, "a");
  g_assert_cmpint (RR_ACTION (action)->strategy, ==, RR_STRATEGY_COMMUNICATION);
  message = rr_plan_add_message (f->document, f->scenario, &error);
  g_assert_no_error (error);
  g_assert_true (rr_list_get (f->scenario->messages, 0) == (gpointer) message);

  rr_plan_remove (f->document, action);
  g_assert_cmpuint (rr_list_get_size (f->scenario->actions), ==, 0);
  rr_document_undo (f->document);
  g_assert_cmpuint (rr_list_get_size (f->scenario->actions), ==, 1);
  rr_document_undo (f->document);
  g_assert_cmpuint (rr_list_get_size (f->scenario->messages), ==, 0);
  rr_document_undo (f->document);
  g_assert_cmpuint (rr_list_get_size (f->scenario->actions), ==, 0);
}

static void
test_progress (Fixture       *f,
               gconstpointer  data)
{
  RrPlanProgress progress;

  generate (f);
  rr_plan_set_status (f->document, find (f, "Repair A"), RR_STATUS_DONE, 0);
  rr_plan_set_status (f->document, find (f, "Repair B"), RR_STATUS_DROPPED, 0);
  rr_plan_set_status (f->document, find (f, "Look back"), RR_STATUS_DOING, 0);

  progress = rr_plan_get_progress (f->scenario, NULL);
  g_assert_cmpuint (progress.total, ==, 5);
  g_assert_cmpuint (progress.done, ==, 1);
  g_assert_cmpuint (progress.doing, ==, 1);
  g_assert_cmpuint (progress.dropped, ==, 1);

  progress = rr_plan_get_progress (f->scenario, crisis_touchpoint (f->map, "a"));
  g_assert_cmpuint (progress.total, ==, 2);
  g_assert_cmpuint (progress.done, ==, 1);
}

static void
test_markdown (Fixture       *f,
               gconstpointer  data)
{
  g_autoptr (RrSuggestions) suggestions = NULL;
  g_autofree char *text = NULL;
  g_autofree char *outdated = NULL;
  g_autoptr (GString) escaped = g_string_new (NULL);

  generate (f);
  crisis_set (f->document, "a", "title", "'A *bold* <b>'");
  rr_plan_set_status (f->document, find (f, "Repair B"), RR_STATUS_DONE, 0);
  suggestions = rr_suggestions_new (f->assessment, f->playbook);
  text = rr_plan_to_markdown (f->assessment, suggestions, crisis_instant ("2015-02-19"));

  g_assert_true (g_str_has_prefix (text, "# Recovery plan: Crisis\n"));
  g_assert_nonnull (strstr (text, "3 of 3 touchpoints affected · 1 directly, 2 by ripple"));
  g_assert_nonnull (strstr (text, "1 of 6 actions done"));
  g_assert_nonnull (strstr (text, "## First hours\n\n- [ ] **Repair A**\n"));
  g_assert_nonnull (strstr (text, "- [x] **Repair B**\n"));
  g_assert_nonnull (strstr (text, "  - Touchpoint: A \\*bold\\* \\<b\\>\n"));
  g_assert_nonnull (strstr (text, "  - Who: Mia\n"));
  g_assert_nonnull (strstr (text, "  - Who: Care\n"));
  g_assert_nonnull (strstr (text, "> Wait for A\n"));
  g_assert_nonnull (strstr (text, "## What is still missing"));
  g_assert_null (strstr (text, "no longer suggested"));

  crisis_set (f->document, "a", "severity", "0");
  g_clear_object (&suggestions);
  suggestions = rr_suggestions_new (f->assessment, f->playbook);
  outdated = rr_plan_to_markdown (f->assessment, suggestions, 0);
  g_assert_nonnull (strstr (outdated, "**Repair A** · no longer suggested"));

  rr_markdown_append (escaped, "a\nb|c`d");
  g_assert_cmpstr (escaped->str, ==, "a b\\|c\\`d");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func, data) g_test_add (path, Fixture, data, set_up, func, tear_down)
  ADD ("/plan/generate", test_generate, NULL);
  ADD ("/plan/due", test_due, NULL);
  ADD ("/plan/keeps", test_keeps, NULL);
  ADD ("/plan/goes", test_goes, NULL);
  ADD ("/plan/chosen-owner-stays", test_chosen_owner_stays, NULL);
  ADD ("/plan/others-are-kept", test_others_are_kept, NULL);
  ADD ("/plan/rule-gone", test_rule_gone, NULL);
  ADD ("/plan/order", test_order, NULL);
  ADD ("/plan/order-of-new-phase", test_order_of_new_phase, NULL);
  ADD ("/plan/messages", test_messages, NULL);
  ADD ("/plan/by-hand", test_by_hand, NULL);
  ADD ("/plan/progress", test_progress, NULL);
  ADD ("/plan/markdown", test_markdown, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (touches); i++)
    {
      g_autofree char *path = g_strdup_printf ("/plan/stays/%u", i);

      ADD (path, test_stays, &touches[i]);
    }
#undef ADD

  return g_test_run ();
}
