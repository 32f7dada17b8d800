/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which rules match where, what the names in templates become, and the order of a plan. */
#include "crisis-support.h"

#include <string.h>

#include "rr-suggestions.h"

/* Ranked a, b, c: out of action, major by ripple, minor; d is not affected. */
static RrMap *
journey (const char *scenario)
{
  g_autofree char *members = g_strdup_printf (
    "'segments': [{'id': 'g', 'name': 'Families', 'share': 1}],"
    "'stages': [{'id': 's', 'name': 'Travel'}],"
    "'lanes': [{'id': 'p', 'name': 'Calls', 'channel': 'phone'},"
    " {'id': 'w', 'name': 'Site', 'channel': 'website'},"
    " {'id': 'k', 'name': 'Kiosk', 'channel': 'kiosk'}],"
    "'touchpoints': ["
    " {'id': 'a', 'title': 'Alpha', 'stage': 's', 'lane': 'p', 'importance': 5,"
    "  'pains': ['  ', 'Long wait'], 'needs': ['Calm', 'Speed'], 'segments': ['g']},"
    " {'id': 'b', 'title': 'Beta', 'stage': 's', 'lane': 'w', 'importance': 4},"
    " {'id': 'c', 'title': 'Gamma', 'stage': 's', 'lane': 'k', 'needs': ['Calm']},"
    " {'id': 'd', 'title': 'Delta', 'stage': 's', 'lane': 'w', 'pains': ['Old']}],"
    "'links': [{'id': '1', 'from': 'a', 'to': 'b', 'strength': 0.75},"
    " {'id': '2', 'from': 'b', 'to': 'd', 'kind': 'alternative'},"
    " {'id': '3', 'from': 'c', 'to': 'a', 'kind': 'alternative'}],"
    "'feedback': [{'id': 'f1', 'date': '2015-01-01'}, {'id': 'f2', 'date': '2015-01-01'}],"
    "'scenarios': [{'id': 'x', 'name': 'Storm', 'impacts': [{'touchpoint': 'a', 'severity': 4},"
    " {'touchpoint': 'c', 'severity': 1}], %s}]", scenario);

  return crisis_map (members);
}

/* "title@touchpoint" of each suggestion, in the order of the plan. */
static char *
suggest (RrMap      *map,
         const char *rules)
{
  g_autoptr (RrAssessment) assessment = crisis_assess (map);
  g_autoptr (RrPlaybook) playbook = crisis_playbook (rules, "");
  g_autoptr (RrSuggestions) suggestions = rr_suggestions_new (assessment, playbook);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < rr_suggestions_get_n_actions (suggestions); i++)
    {
      const RrSuggestion *suggestion = rr_suggestions_get_action (suggestions, i);

      g_string_append_printf (out, "%s%s@%s", i > 0 ? "|" : "", suggestion->title,
                              suggestion->touchpoint != NULL
                                ? rr_element_get_id (suggestion->touchpoint) : "");
    }

  return g_string_free (out, FALSE);
}

typedef struct
{
  const char *when;
  const char *expected; /* the touchpoints for which it holds */
} Condition;

static const Condition conditions[] = {
  { "", "abc" },
  { "'level': {'min': 3}", "ab" },
  { "'level': {'max': 3}", "bc" },
  { "'level': {'min': 2, 'max': 3}", "b" },
  { "'priority': {'min': 60}", "ab" },
  { "'priority': {'min': 65.5}", "a" },
  { "'origin': ['ripple']", "b" },
  { "'origin': ['direct', 'both']", "ac" },
  { "'importance': {'min': 4}", "ab" },
  { "'pains': true", "a" },
  { "'pains': false", "bc" },
  { "'pressure': {'min': 0}", "" },
  { "'kind': ['weather']", "abc" },
  { "'kind': ['outage', 'other']", "" },
  { "'cause': ['accident']", "abc" },
  { "'cause': ['victim', 'preventable']", "" },
  { "'channel': ['phone']", "a" },
  { "'channel': ['other']", "c" },
  /* What could stand in for c is out of action itself. */
  { "'alternative': true", "b" },
  { "'alternative': false", "ac" },
  { "'unmatched': {'min': 2}", "abc" },
  { "'unmatched': {'min': 3}", "" },
  { "'reprioritised': true", "a" },
  { "'reprioritised': false", "bc" },
  { "'level': {'min': 3}, 'pains': false", "b" },
};

static void
test_condition (gconstpointer data)
{
  const Condition *condition = data;
  g_autoptr (RrMap) map = journey ("'kind': 'weather', 'cause': 'accident', 'priorities': "
                                   "[{'need': 'speed', 'before': 2, 'now': 4},"
                                   " {'need': 'Calm', 'before': 2, 'now': 3}]");
  g_autofree char *rule = g_strdup_printf ("{'id': 'r', 'strategy': 'service', 'phase': 'day', "
                                           "'title': 'T', 'when': {%s}}", condition->when);
  g_autofree char *suggested = suggest (map, rule);
  g_autoptr (GString) expected = g_string_new (NULL);

  for (const char *at = condition->expected; *at != '\0'; at++)
    g_string_append_printf (expected, "%sT@%c", expected->len > 0 ? "|" : "", *at);

  g_assert_cmpstr (suggested, ==, expected->str);
}

#define RULE(id, more) "{'id': '" id "', 'strategy': 'service', 'phase': 'day', " more "}"

static void
check_title (RrMap      *map,
             const char *title,
             const char *expected)
{
  g_autofree char *rule = g_strdup_printf (RULE ("r", "'title': '%s'"), title);
  g_autofree char *suggested = suggest (map, rule);

  g_assert_cmpstr (suggested, ==, expected);
}

/* Where a name stands for nothing the rule does not match. */
static void
test_names (void)
{
  g_autoptr (RrMap) map = journey ("'kind': 'weather'");
  g_autoptr (GString) tall = g_string_new ("'");
  g_autofree char *rule = NULL;
  g_autofree char *suggested = NULL;

  check_title (map, "{touchpoint}", "Alpha@a|Beta@b|Gamma@c");
  check_title (map, "{stage}/{lane}", "Travel/Calls@a|Travel/Site@b|Travel/Kiosk@c");
  check_title (map, "{{{scenario}}", "{Storm}@a|{Storm}@b|{Storm}@c");
  check_title (map, "{pain}", "Long wait@a");
  check_title (map, "{need}", "Calm@a|Calm@c");
  check_title (map, "{segment}", "Families@a");
  check_title (map, "{source}", "Alpha@b");
  check_title (map, "{alternative}", "Delta@b");
  check_title (map, "{level}", "Out of action@a|Major@b|Minor@c");
  check_title (map, "{priority}", "100@a|65@b|18@c");

  /* Also in the texts that are not shown in the list. */
  suggested = suggest (map, RULE ("r", "'title': 'T', 'check': '{pain}'"));
  g_assert_cmpstr (suggested, ==, "T@a");

  /* What is too long for a title is cut. */
  g_string_append (tall, "{level}");
  for (guint i = 0; i < 490; i++)
    g_string_append_c (tall, 'x');
  g_string_append (tall, "'");
  rule = g_strdup_printf (RULE ("r", "'title': %s, 'limit': 1"), tall->str);
  g_free (suggested);
  suggested = suggest (map, rule);
  g_assert_cmpuint (g_utf8_strlen (suggested, -1), ==, 500 + strlen ("@a"));
}

/* A rule about needs that rose speaks of the one that did. */
static void
test_risen_need (void)
{
  g_autoptr (RrMap) map = journey ("'priorities': [{'need': 'speed', 'before': 2, 'now': 4}]");
  g_autofree char *suggested =
    suggest (map, RULE ("r", "'title': '{need}', 'when': {'reprioritised': true}"));

  g_assert_cmpstr (suggested, ==, "Speed@a");
}

static void
test_journey_scope (void)
{
  g_autoptr (RrMap) map = journey ("'kind': 'weather'");
  g_autofree char *first =
    suggest (map, RULE ("r", "'scope': 'journey', 'title': '{touchpoint}'"));
  g_autofree char *second =
    suggest (map, RULE ("r", "'scope': 'journey', 'title': '{source}'"));
  g_autofree char *none =
    suggest (map, RULE ("r", "'scope': 'journey', 'title': 'T', 'when': {'kind': ['price']}"));

  g_assert_cmpstr (first, ==, "Alpha@");
  g_assert_cmpstr (second, ==, "Alpha@");
  g_assert_cmpstr (none, ==, "");
}

static void
test_limit (void)
{
  g_autoptr (RrMap) map = journey ("'kind': 'weather'");
  g_autofree char *suggested = suggest (map, RULE ("r", "'limit': 2, 'title': 'T'"));

  g_assert_cmpstr (suggested, ==, "T@a|T@b");
}

/* Phase; the whole journey, by the highest priority; the touchpoint; the rules. */
static void
test_order (void)
{
  g_autoptr (RrMap) map = journey ("'kind': 'weather'");
  g_autofree char *suggested = suggest (
    map,
    "{'id': '1', 'strategy': 'service', 'phase': 'week', 'title': 'week'},"
    RULE ("2", "'title': 'second'") ","
    RULE ("3", "'title': 'first'") ","
    RULE ("4", "'title': 'low', 'scope': 'journey', 'when': {'origin': ['ripple']}") ","
    RULE ("5", "'title': 'high', 'scope': 'journey'") ","
    RULE ("6", "'title': 'high too', 'scope': 'journey'"));

  g_assert_cmpstr (suggested, ==,
                   "high@|high too@|low@|second@a|first@a|second@b|first@b|second@c|first@c|"
                   "week@a|week@b|week@c");
}

static void
test_messages (void)
{
  g_autoptr (RrMap) map = journey ("'cause': 'preventable'");
  g_autoptr (RrAssessment) assessment = crisis_assess (map);
  g_autoptr (RrPlaybook) playbook = crisis_playbook (
    "",
    "{'id': 'late', 'phase': 'after', 'text': 'Over'},"
    "{'id': 'sorry', 'text': 'Sorry for {touchpoint}', 'when': {'cause': ['preventable']}},"
    "{'id': 'hold', 'text': 'Wait', 'when': {'cause': ['victim']}}");
  g_autoptr (RrSuggestions) suggestions = rr_suggestions_new (assessment, playbook);

  g_assert_cmpuint (rr_suggestions_get_n_messages (suggestions), ==, 2);
  g_assert_cmpstr (rr_suggestions_get_message (suggestions, 0)->text, ==, "Sorry for Alpha");
  g_assert_cmpstr (rr_suggestions_get_message (suggestions, 0)->key, ==, "book/sorry");
  g_assert_cmpstr (rr_suggestions_get_message (suggestions, 1)->text, ==, "Over");
}

/* Where nothing is affected there is nothing to do or to say. */
static void
test_nothing_affected (void)
{
  g_autoptr (RrMap) map = crisis_map ("'scenarios': [{'id': 'x', 'name': 'X'}]");
  g_autoptr (RrAssessment) assessment = crisis_assess (map);
  g_autoptr (RrAssessment) unhit = rr_assessment_new (map, NULL);
  g_autoptr (RrPlaybook) playbook = rr_playbook_get_default ();
  g_autoptr (RrSuggestions) suggestions = rr_suggestions_new (assessment, playbook);
  g_autoptr (RrSuggestions) none = rr_suggestions_new (unhit, playbook);

  g_assert_cmpuint (rr_suggestions_get_n_actions (suggestions), ==, 0);
  g_assert_cmpuint (rr_suggestions_get_n_messages (suggestions), ==, 0);
  g_assert_cmpuint (rr_suggestions_get_n_actions (none), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (conditions); i++)
    {
      g_autofree char *path = g_strdup_printf ("/suggestions/condition/%u", i);

      g_test_add_data_func (path, &conditions[i], test_condition);
    }
  g_test_add_func ("/suggestions/names", test_names);
  g_test_add_func ("/suggestions/risen-need", test_risen_need);
  g_test_add_func ("/suggestions/journey-scope", test_journey_scope);
  g_test_add_func ("/suggestions/limit", test_limit);
  g_test_add_func ("/suggestions/order", test_order);
  g_test_add_func ("/suggestions/messages", test_messages);
  g_test_add_func ("/suggestions/nothing-affected", test_nothing_affected);

  return g_test_run ();
}
