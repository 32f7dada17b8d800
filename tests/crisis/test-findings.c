/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each finding where it belongs, and nowhere else. */
#include "crisis-support.h"

#include "rr-findings.h"

/* a hits b; both are out of action or nearly so; c is minor and on a channel of its own. */
static RrMap *
journey (const char *scenario)
{
  g_autofree char *members = g_strdup_printf (
    "'people': [{'id': 'm', 'name': 'Mia'}], 'stages': [{'id': 's', 'name': 'S'}],"
    "'lanes': [{'id': 'p', 'name': 'P', 'channel': 'phone'},"
    " {'id': 'k', 'name': 'K', 'channel': 'kiosk'}],"
    "'touchpoints': [{'id': 'a', 'title': 'A', 'stage': 's', 'lane': 'p'},"
    " {'id': 'b', 'title': 'B', 'stage': 's', 'lane': 'p'},"
    " {'id': 'c', 'title': 'C', 'stage': 's', 'lane': 'k'},"
    " {'id': 'd', 'title': 'D', 'stage': 's', 'lane': 'k'}],"
    "'links': [{'id': 'k1', 'from': 'a', 'to': 'b', 'strength': 0.75}],"
    "'scenarios': [{'id': 'x', 'name': 'X', 'start': '2015-02-20',"
    " 'impacts': [{'touchpoint': 'a', 'severity': 4}, {'touchpoint': 'c', 'severity': 1}],"
    " %s}]", scenario);

  return crisis_map (members);
}

/* "kind@touchpoint/action" of each finding. */
static char *
search (const char *scenario)
{
  g_autoptr (RrMap) map = journey (scenario);
  g_autoptr (RrAssessment) assessment = crisis_assess (map);
  g_autoptr (GPtrArray) findings = rr_findings_new (assessment, crisis_instant ("2015-02-22"));
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < findings->len; i++)
    {
      const RrFinding *finding = findings->pdata[i];

      g_assert_cmpstr (finding->text, !=, "");
      g_string_append_printf (out, "%s%s@%s/%s", i > 0 ? " " : "",
                              rr_finding_kind_name (finding->kind),
                              finding->touchpoint != NULL
                                ? rr_element_get_id (finding->touchpoint) : "",
                              finding->action != NULL
                                ? rr_element_get_id (finding->action) : "");
    }

  return g_string_free (out, FALSE);
}

#define ACTION(id, touchpoint, more) \
  "{'id': '" id "', 'title': 'T', 'strategy': 'support', 'phase': 'day', 'touchpoint': " \
  touchpoint ", 'owner': 'm'" more "}"
#define SERVICE(id, touchpoint) \
  "{'id': '" id "', 'title': 'T', 'strategy': 'service', 'phase': 'day', 'touchpoint': '" \
  touchpoint "', 'owner': 'm'}"
#define WORDS "'messages': [{'id': 'ms', 'text': 'T', 'channels': ['phone', 'other']}]"
#define FULL ACTION ("1", "'a'", "") "," ACTION ("2", "'b'", "")

typedef struct
{
  const char *scenario;
  const char *expected;
} Case;

static const Case cases[] = {
  { "'actions': [" FULL "], " WORDS, "" },
  { "'actions': [], " WORDS, "no-action@a/ no-action@b/" },
  /* What was dropped is not done. */
  { "'actions': [" ACTION ("1", "'a'", "") "," ACTION ("2", "'b'", ", 'status': 'dropped'") "],"
    WORDS, "no-action@b/" },
  { "'actions': [" ACTION ("1", "null", "") "], " WORDS, "no-action@a/ no-action@b/" },
  { "'actions': [" ACTION ("2", "'b'", "") "], " WORDS, "no-action@a/ source-no-action@a/" },
  { "'actions': [" FULL ", {'id': '3', 'title': 'T', 'strategy': 'support', 'phase': 'day'},"
    " {'id': '4', 'title': 'T', 'strategy': 'support', 'phase': 'day', 'status': 'done'},"
    " {'id': '5', 'title': 'T', 'strategy': 'support', 'phase': 'day', 'status': 'doing'}],"
    WORDS, "no-owner@/3 no-owner@/5" },
  { "'actions': [" ACTION ("1", "'a'", ", 'due': '2015-02-19'") ","
    ACTION ("2", "'b'", ", 'due': '2015-02-20'") ","
    ACTION ("3", "'b'", ", 'due': '2015-02-21T10:00', 'status': 'done'") ","
    ACTION ("4", "'b'", ", 'due': '2015-02-22'") ","
    ACTION ("5", "'b'", ", 'due': '2015-02-21T23:59', 'status': 'doing'") "], " WORDS,
    "due-before-start@/1 overdue@/2 overdue@/5" },
  { "'actions': [" SERVICE ("1", "a") "," SERVICE ("2", "b") "," ACTION ("3", "'b'", "") ","
    SERVICE ("4", "c") "], " WORDS, "only-service@a/" },
  { "'actions': [" FULL "]", "no-message@a/ no-message@c/" },
  { "'actions': [" FULL "], 'messages': [{'id': 'ms', 'text': 'T', 'channels': ['phone']}]",
    "no-message@c/" },
  { "'actions': [" FULL "], 'messages': [{'id': 'ms', 'text': 'T', 'channels': ['phone',"
    " 'fax'], 'status': 'sent', 'checks': ['first', 'right', 'credible', 'empathy',"
    " 'action']}]", "unchecked-message@/" },
  { "'actions': [" FULL "], 'messages': [{'id': 'ms', 'text': 'T', 'channels': ['phone',"
    " 'fax'], 'status': 'sent', 'checks': ['first', 'right', 'credible', 'empathy',"
    " 'action', 'respect']}]", "" },
};

static void
test_case (gconstpointer data)
{
  const Case *expectation = data;
  g_autofree char *found = search (expectation->scenario);

  g_assert_cmpstr (found, ==, expectation->expected);
}

static void
test_no_scenario (void)
{
  g_autoptr (RrMap) map = crisis_worked_map ();
  g_autoptr (RrAssessment) assessment = rr_assessment_new (map, NULL);
  g_autoptr (GPtrArray) findings = rr_findings_new (assessment, 0);

  g_assert_cmpuint (findings->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/findings/%u", i);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/findings/no-scenario", test_no_scenario);

  return g_test_run ();
}
