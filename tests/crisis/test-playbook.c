/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Playbooks good and bad: what is wrong is told with the rule and the member. */
#include "crisis-support.h"

#include <math.h>
#include <string.h>

#include "rr-error.h"

#define HEAD "'format': 'reroute-playbook', 'version': 1, 'id': 'p', 'name': 'P'"
#define RULE "'id': 'r', 'strategy': 'service', 'phase': 'day'"
#define IN_RULE(members) "{" HEAD ", 'rules': [{" RULE ", " members "}]}"
#define WHEN(members) IN_RULE ("'title': 'T', 'when': {" members "}")
#define DRAFT(members) "{" HEAD ", 'rules': [], 'messages': [{" members "}]}"

static RrPlaybook *
read_text (const char  *text,
           GError     **error)
{
  g_autofree char *json = g_strdelimit (g_strdup (text), "'", '"');

  return rr_playbook_new_from_bytes (json, strlen (json), error);
}

static void
test_default (void)
{
  g_autoptr (RrPlaybook) playbook = rr_playbook_get_default ();

  g_assert_cmpstr (rr_playbook_get_id (playbook), ==, "default");
  g_assert_cmpuint (rr_playbook_get_n_rules (playbook), >=, 30);
  g_assert_cmpuint (rr_playbook_get_n_drafts (playbook), >=, 8);
}

static void
test_defaults (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RrPlaybook) playbook = read_text (IN_RULE ("'title': 'T'"), &error);
  const RrRule *rule;

  g_assert_no_error (error);
  rule = rr_playbook_get_rule (playbook, 0);
  g_assert_cmpstr (rule->id, ==, "r");
  g_assert_cmpint (rule->strategy, ==, RR_STRATEGY_SERVICE);
  g_assert_cmpint (rule->phase, ==, RR_PHASE_DAY);
  g_assert_cmpint (rule->effort, ==, 2);
  g_assert_cmpstr (rule->role, ==, "");
  g_assert_false (rule->journey);
  g_assert_null (rule->due);
  g_assert_cmpuint (rule->limit, ==, G_MAXUINT);
  g_assert_cmpint (rule->when.level_min, ==, 0);
  g_assert_cmpint (rule->when.level_max, ==, 4);
  g_assert_cmpint (rule->when.pains, ==, -1);
  g_assert_true (isnan (rule->when.pressure_min));
  g_assert_cmpuint (rule->when.kinds, ==, G_MAXUINT);
}

static void
test_all_members (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RrPlaybook) playbook = read_text (
    "{" HEAD ", 'rules': [{" RULE ", 'effort': 5.0, 'role': 'Boss', 'scope': 'journey',"
    " 'due': 'P1DT4H', 'limit': 3, 'title': '{{{touchpoint}', 'why': '{need}', 'check': '}',"
    " 'when': {'level': {'min': 2, 'max': 3}, 'priority': {'min': 10.5}, 'origin': ['ripple',"
    " 'both'], 'importance': {'min': 4}, 'pains': true, 'pressure': {'min': 0.5},"
    " 'kind': ['weather'], 'cause': ['victim', 'accident'], 'channel': ['phone', 'other'],"
    " 'alternative': false, 'unmatched': {'min': 3}, 'reprioritised': true}}],"
    " 'messages': [{'id': 'm', 'when': {'cause': ['preventable']}, 'phase': 'week',"
    " 'due': 'PT30M', 'channels': ['phone', 'kiosk'], 'text': 'Sorry'}]}", &error);
  const RrRule *rule;
  const RrDraft *draft;

  g_assert_no_error (error);
  rule = rr_playbook_get_rule (playbook, 0);
  g_assert_cmpint (rule->effort, ==, 5);
  g_assert_true (rule->journey);
  g_assert_cmpstr (rule->due, ==, "P1DT4H");
  g_assert_cmpuint (rule->limit, ==, 3);
  g_assert_cmpint (rule->when.level_min, ==, 2);
  g_assert_cmpint (rule->when.level_max, ==, 3);
  g_assert_cmpfloat (rule->when.priority_min, ==, 10.5);
  g_assert_cmpuint (rule->when.origins, ==, 1 << RR_ORIGIN_RIPPLE | 1 << RR_ORIGIN_BOTH);
  g_assert_cmpint (rule->when.importance_min, ==, 4);
  g_assert_cmpint (rule->when.pains, ==, 1);
  g_assert_cmpfloat (rule->when.pressure_min, ==, 0.5);
  g_assert_cmpuint (rule->when.kinds, ==, 1 << RR_SCENARIO_WEATHER);
  g_assert_cmpuint (rule->when.causes, ==, 1 << RR_CAUSE_VICTIM | 1 << RR_CAUSE_ACCIDENT);
  g_assert_cmpuint (rule->when.channels, ==, 1 << RR_CHANNEL_PHONE | 1 << RR_CHANNEL_OTHER);
  g_assert_cmpint (rule->when.alternative, ==, 0);
  g_assert_cmpuint (rule->when.unmatched_min, ==, 3);
  g_assert_cmpint (rule->when.reprioritised, ==, 1);

  draft = rr_playbook_get_draft (playbook, 0);
  g_assert_cmpint (draft->phase, ==, RR_PHASE_WEEK);
  g_assert_cmpstrv (draft->channels, ((const char *[]) { "phone", "kiosk", NULL }));
}

typedef struct
{
  const char *text;
  int code;
  const char *message; /* a part of it */
} BadPlaybook;

static const BadPlaybook bad[] = {
  { "", RR_ERROR_SYNTAX, "" },
  { "{'format': 'reroute-playbook',}", RR_ERROR_SYNTAX, "" },
  { "[]", RR_ERROR_PLAYBOOK, "not a playbook" },
  { "{}", RR_ERROR_PLAYBOOK, "not a playbook" },
  { "{'format': 'reroute-journey', 'version': 1}", RR_ERROR_PLAYBOOK, "not a playbook" },
  { "{'format': 'reroute-playbook'}", RR_ERROR_PLAYBOOK, "“version”" },
  { "{'format': 'reroute-playbook', 'version': '1'}", RR_ERROR_PLAYBOOK, "“version”" },
  { "{'format': 'reroute-playbook', 'version': 2}", RR_ERROR_NEWER_VERSION, "newer" },
  { "{'format': 'reroute-playbook', 'version': 1, 'name': 'P'}", RR_ERROR_PLAYBOOK,
    "playbook: “id” is missing" },
  { "{'format': 'reroute-playbook', 'version': 1, 'id': 'p'}", RR_ERROR_PLAYBOOK,
    "playbook: “name” is missing" },
  { "{'format': 'reroute-playbook', 'version': 1, 'id': 'a/b', 'name': 'P'}", RR_ERROR_PLAYBOOK,
    "must not contain" },
  { "{" HEAD ", 'rule': []}", RR_ERROR_PLAYBOOK, "no member “rule”" },
  { "{" HEAD ", 'rules': {}}", RR_ERROR_PLAYBOOK, "playbook: “rules” is {}" },
  { "{" HEAD ", 'rules': [1]}", RR_ERROR_PLAYBOOK, "rules[0]: must be an object" },
  { "{" HEAD ", 'rules': [{'strategy': 'service', 'phase': 'day', 'title': 'T'}]}",
    RR_ERROR_PLAYBOOK, "rules[0]: “id” is missing" },
  { "{" HEAD ", 'rules': [{'id': 'r', 'phase': 'day', 'title': 'T'}]}", RR_ERROR_PLAYBOOK,
    "rules[0] “r”: “strategy” is missing" },
  { "{" HEAD ", 'rules': [{'id': 'r', 'strategy': 'service', 'title': 'T'}]}", RR_ERROR_PLAYBOOK,
    "rules[0] “r”: “phase” is missing" },
  { "{" HEAD ", 'rules': [{" RULE "}]}", RR_ERROR_PLAYBOOK, "“title” is missing" },
  { "{" HEAD ", 'rules': [{" RULE ", 'title': 'T'}, {" RULE ", 'title': 'T'}]}",
    RR_ERROR_PLAYBOOK, "rules[1]: the id “r” is there twice" },
  { IN_RULE ("'title': ''"), RR_ERROR_PLAYBOOK, "“title” is \"\"" },
  { IN_RULE ("'title': 7"), RR_ERROR_PLAYBOOK, "“title” is 7" },
  { IN_RULE ("'title': 'T', 'scope': 'all'"), RR_ERROR_PLAYBOOK, "“scope” is \"all\"" },
  { IN_RULE ("'title': 'T', 'effort': 6"), RR_ERROR_PLAYBOOK, "“effort” is 6" },
  { IN_RULE ("'title': 'T', 'effort': 1.5"), RR_ERROR_PLAYBOOK, "“effort” is 1.5" },
  { IN_RULE ("'title': 'T', 'limit': 0"), RR_ERROR_PLAYBOOK, "“limit” is 0" },
  { IN_RULE ("'title': 'T', 'due': '4 hours'"), RR_ERROR_PLAYBOOK, "“due” is “4 hours”" },
  { IN_RULE ("'title': 'T', 'due': 'P'"), RR_ERROR_PLAYBOOK, "“due” is “P”" },
  { IN_RULE ("'title': 'T', 'limt': 1"), RR_ERROR_PLAYBOOK, "no member “limt”" },
  { IN_RULE ("'title': '{touchpont}'"), RR_ERROR_PLAYBOOK,
    "rules[0] “r”: “title”: “{touchpont}” stands for nothing" },
  { IN_RULE ("'title': 'T', 'why': 'a {b'"), RR_ERROR_PLAYBOOK, "“why”: a “{” has no “}”" },
  { IN_RULE ("'title': 'T', 'check': '{}'"), RR_ERROR_PLAYBOOK, "“check”: “{}”" },
  { IN_RULE ("'title': 'T', 'when': []"), RR_ERROR_PLAYBOOK, "“when” is []" },
  { WHEN ("'lvel': 1"), RR_ERROR_PLAYBOOK, "rules[0] “r”, when: there is no member “lvel”" },
  { WHEN ("'level': 2"), RR_ERROR_PLAYBOOK, "“level” is 2" },
  { WHEN ("'level': {}"), RR_ERROR_PLAYBOOK, "when.level: “min” is missing" },
  { WHEN ("'level': {'min': 5}"), RR_ERROR_PLAYBOOK, "when.level: “min” is 5" },
  { WHEN ("'level': {'min': 3, 'max': 2}"), RR_ERROR_PLAYBOOK, "“min” is above “max”" },
  { WHEN ("'level': {'mn': 3}"), RR_ERROR_PLAYBOOK, "no member “mn”" },
  { WHEN ("'priority': {'min': 101}"), RR_ERROR_PLAYBOOK, "when.priority: “min” is 101" },
  { WHEN ("'priority': {'max': 10}"), RR_ERROR_PLAYBOOK, "no member “max”" },
  { WHEN ("'importance': {'min': 0}"), RR_ERROR_PLAYBOOK, "when.importance" },
  { WHEN ("'pressure': {'min': -1}"), RR_ERROR_PLAYBOOK, "when.pressure" },
  { WHEN ("'unmatched': {'min': 1.5}"), RR_ERROR_PLAYBOOK, "when.unmatched" },
  { WHEN ("'pains': 1"), RR_ERROR_PLAYBOOK, "“pains” is 1; allowed is true or false" },
  { WHEN ("'origin': 'ripple'"), RR_ERROR_PLAYBOOK, "“origin”" },
  { WHEN ("'origin': []"), RR_ERROR_PLAYBOOK, "“origin” is []" },
  { WHEN ("'kind': ['outage', 'storm']"), RR_ERROR_PLAYBOOK, "“kind” is \"storm\"" },
  { WHEN ("'cause': [null]"), RR_ERROR_PLAYBOOK, "“cause” is null" },
  { WHEN ("'channel': ['kiosk']"), RR_ERROR_PLAYBOOK, "“channel” is \"kiosk\"" },
  { DRAFT ("'text': 'T'"), RR_ERROR_PLAYBOOK, "messages[0]: “id” is missing" },
  { DRAFT ("'id': 'm'"), RR_ERROR_PLAYBOOK, "messages[0] “m”: “text” is missing" },
  { DRAFT ("'id': 'm', 'text': 'T', 'channels': [1]"), RR_ERROR_PLAYBOOK, "“channels”" },
  { DRAFT ("'id': 'm', 'text': 'T', 'title': 'T'"), RR_ERROR_PLAYBOOK, "no member “title”" },
  { DRAFT ("'id': 'm', 'text': '{nobody}'"), RR_ERROR_PLAYBOOK, "“text”: “{nobody}”" },
};

static void
test_bad (gconstpointer data)
{
  const BadPlaybook *book = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RrPlaybook) playbook = read_text (book->text, &error);

  g_assert_null (playbook);
  g_assert_error (error, RR_ERROR, book->code);
  g_test_message ("%s", error->message);
  if (strstr (error->message, book->message) == NULL)
    g_test_fail_printf ("“%s” is not in “%s”", book->message, error->message);
}

/* Every problem has a line. */
static void
test_all_problems (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RrPlaybook) playbook = read_text (
    "{" HEAD ", 'rules': [{" RULE ", 'title': '{a}', 'effort': 9},"
    " {'id': 'q', 'strategy': 'x', 'phase': 'day', 'title': 'T'}]}", &error);
  g_auto (GStrv) lines = NULL;

  g_assert_null (playbook);
  lines = g_strsplit (error->message, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 3);
}

static void
test_load (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) missing = g_file_new_for_path ("/nonexistent/playbook.json");
  g_autoptr (GFile) endless = g_file_new_for_path ("/dev/zero");
  g_autoptr (RrPlaybook) playbook = rr_playbook_load (missing, NULL, &error);

  g_assert_null (playbook);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  playbook = rr_playbook_load (endless, NULL, &error);
  g_assert_null (playbook);
  g_assert_error (error, RR_ERROR, RR_ERROR_TOO_LARGE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/playbook/default", test_default);
  g_test_add_func ("/playbook/defaults", test_defaults);
  g_test_add_func ("/playbook/all-members", test_all_members);
  g_test_add_func ("/playbook/all-problems", test_all_problems);
  g_test_add_func ("/playbook/load", test_load);
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *path = g_strdup_printf ("/playbook/bad/%u", i);

      g_test_add_data_func (path, &bad[i], test_bad);
    }

  return g_test_run ();
}
