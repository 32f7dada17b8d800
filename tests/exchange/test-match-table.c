/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "rr-error.h"
#include "rr-feedback-fixture.h"

static RrMatchTable *
read_table (const char *text)
{
  g_autoptr (RrCsv) csv = fixture_csv (text);
  g_autoptr (GError) error = NULL;
  RrMatchTable *table = rr_match_table_read (csv, &error);

  g_assert_no_error (error);

  return table;
}

/* @expected: "value|contains|touchpoint" for each rule, with "/" between them */
static void
check_rules (const char *text,
             const char *expected)
{
  g_autoptr (RrMatchTable) table = read_table (text);
  g_autoptr (GString) rules = g_string_new (NULL);

  for (guint i = 0; i < rr_match_table_get_n_rules (table); i++)
    {
      const RrMatchRule *rule = rr_match_table_get_rule (table, i);

      g_string_append_printf (rules, "%s%s|%s|%s", i > 0 ? "/" : "", rule->value, rule->contains,
                              rule->touchpoint);
    }

  g_assert_cmpstr (rules->str, ==, expected);
}

static void
test_read (void)
{
  check_rules ("value,touchpoint\nlate, tp-1 \n,,\n \"bags\",Track bags\n",
               "late||tp-1/\"bags\"||Track bags");
  check_rules ("negativereason,touchpoint\nLate Flight,tp-1\nCan't Tell,\n",
               "Late Flight||tp-1/Can't Tell||");
  check_rules ("contains,touchpoint\nsuitcase,tp-2\n", "|suitcase|tp-2");
  check_rules ("pattern;touchpoint\nsuitcase;tp-2\n", "|suitcase|tp-2");
  check_rules ("touchpoint,contains,value\ntp-2,bag,lost\n", "lost|bag|tp-2");
  check_rules ("late,tp-1\nbags,tp-2\n", "late||tp-1/bags||tp-2");
  check_rules ("value,touchpoint\n", "");
}

static void
test_write (void)
{
  g_autoptr (RrMatchTable) table = rr_match_table_new ();
  g_autofree char *text = NULL;

  rr_match_table_add (table, "a, b", "", "tp-1");
  rr_match_table_add (table, "", "say \"x\"", "");
  text = rr_match_table_write (table);

  check_rules (text, "a, b||tp-1/|say \"x\"|");
}

static void
test_refused (void)
{
  static const struct
  {
    const char *text;
    const char *part;
  } cases[] = {
    { "touchpoint\ntp-1\n", "line 1:" },
    { "a,b,c\n1,2,3\n", "line 1:" },
    { "value,touchpoint\nlate,tp-1\n,tp-2\n", "line 3:" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RrCsv) csv = fixture_csv (cases[i].text);
      g_autoptr (GError) error = NULL;

      g_assert_null (rr_match_table_read (csv, &error));
      g_assert_error (error, RR_ERROR, RR_ERROR_FORMAT);
      g_assert_nonnull (strstr (error->message, cases[i].part));
    }
}

/* The touchpoints that the rows of @text find by @match, "-" for none. */
static void
check_found (const char *text,
             const char *match,
             const char *expected)
{
  g_autoptr (RrMap) map = fixture_map ();
  g_autoptr (RrFeedbackPreview) preview = fixture_preview (map, text, match, FALSE);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < rr_feedback_preview_get_n_rows (preview); i++)
    {
      const RrFeedbackRow *row = rr_feedback_preview_get_row (preview, i);

      g_string_append_printf (found, "%s%s", i > 0 ? " " : "",
                              row->touchpoint != NULL ? row->touchpoint : "-");
    }

  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_find (void)
{
  static const char rows[] = "date,touchpoint,text\n"
                             "2015-02-24,tp-1,a\n"
                             "2015-02-24, TRACK bags ,a\n"
                             "2015-02-24,STRASSE,a\n"
                             "2015-02-24,late,\"My SUITCASE, @united\"\n"
                             "2015-02-24,TP-1,a\n"
                             "2015-02-24,,a\n";

  check_found (rows, NULL, "tp-1 tp-2 tp-3 - - -");
  check_found (rows, "value,touchpoint\nLATE,tp-3\n", "tp-1 tp-2 tp-3 tp-3 - -");
  /* A rule comes before a title, but not before an id. */
  check_found (rows, "value,touchpoint\ntrack bags,straße\ntp-1,tp-2\n", "tp-1 tp-3 tp-3 - tp-2 -");
  /* Words in the comment, before anything is hidden in it. */
  check_found (rows, "contains,touchpoint\nsuitcase,tp-2\n", "tp-1 tp-2 tp-3 tp-2 - -");
  check_found (rows, "contains,touchpoint\n@united,tp-2\n", "tp-1 tp-2 tp-3 tp-2 - -");
  /* Words in the column, too. */
  check_found (rows, "contains,touchpoint\nat,tp-2\n", "tp-1 tp-2 tp-3 tp-2 - -");
  /* The first rule that holds. */
  check_found (rows, "value,contains,touchpoint\nlate,,tp-1\n,suitcase,tp-2\n",
               "tp-1 tp-2 tp-3 tp-1 - -");
  check_found (rows, "value,contains,touchpoint\n,suitcase,tp-2\nlate,,tp-1\n",
               "tp-1 tp-2 tp-3 tp-2 - -");
  /* Both conditions must hold. */
  check_found (rows, "value,contains,touchpoint\nlate,suitcase,tp-2\nlate,united x,tp-3\n",
               "tp-1 tp-2 tp-3 tp-2 - -");
  check_found (rows, "value,contains,touchpoint\nearly,suitcase,tp-2\n", "tp-1 tp-2 tp-3 - - -");
  /* No touchpoint, on purpose. */
  check_found (rows, "value,touchpoint\nstraße,\n", "tp-1 tp-2 - - - -");
}

/* Without a column for touchpoints, the comment alone says it. */
static void
test_comments_alone (void)
{
  check_found ("date,text\n2015-02-24,Lost my bag\n2015-02-24,fine\n",
               "contains,touchpoint\nBAG,Track bags\n", "tp-2 -");
}

static void
test_unknown (void)
{
  g_autoptr (RrMap) map = fixture_map ();
  g_autoptr (RrFeedbackPreview) preview =
    fixture_preview (map, "date,touchpoint\n2015-02-24,late\n",
                     "value,touchpoint\nlate,Nowhere\n", FALSE);
  GPtrArray *warnings = rr_feedback_preview_get_warnings (preview);

  g_assert_cmpuint (warnings->len, ==, 1);
  g_assert_nonnull (strstr (warnings->pdata[0], "line 2"));
  g_assert_nonnull (strstr (warnings->pdata[0], "“Nowhere”"));
  g_assert_cmpuint (rr_feedback_preview_get_counts (preview)->unmatched, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/match-table/read", test_read);
  g_test_add_func ("/match-table/write", test_write);
  g_test_add_func ("/match-table/refused", test_refused);
  g_test_add_func ("/match-table/find", test_find);
  g_test_add_func ("/match-table/comments-alone", test_comments_alone);
  g_test_add_func ("/match-table/unknown", test_unknown);

  return g_test_run ();
}
