/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-scenario-text.h"
#include "rr-value.h"

static void
check_dates (const char *start,
             const char *end,
             const char *expected)
{
  g_autofree char *text = rr_scenario_text_dates (start, end);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_dates (void)
{
  check_dates ("2015-02-21", "2015-02-23", "21–23 Feb 2015");
  check_dates ("2015-02-21", "2015-03-03", "21 Feb – 3 Mar 2015");
  check_dates ("2014-12-30", "2015-01-02", "30 Dec 2014 – 2 Jan 2015");
  check_dates ("2015-02-21", "2015-02-21", "21 Feb 2015");
  check_dates ("2015-02-21T23:30+05:00", "2015-02-22T01:00Z", "21–22 Feb 2015");
  check_dates ("2015-02-21", NULL, "since 21 Feb 2015");
  check_dates (NULL, "2015-02-21", NULL);
  check_dates (NULL, NULL, NULL);
}

static void
test_scenario (void)
{
  g_autoptr (RrScenario) scenario = rr_element_new (RR_TYPE_SCENARIO);
  g_autofree char *without = NULL;
  g_autofree char *with = NULL;

  g_assert_true (rr_element_prepare (scenario, "name", rr_value_text ("Winter storm"), NULL));
  without = rr_scenario_text (scenario);
  g_assert_cmpstr (without, ==, "Winter storm");

  g_assert_true (rr_element_prepare (scenario, "start", rr_value_text ("2015-02-21"), NULL));
  g_assert_true (rr_element_prepare (scenario, "end", rr_value_text ("2015-02-23"), NULL));
  with = rr_scenario_text (scenario);
  g_assert_cmpstr (with, ==, "Winter storm, 21–23 Feb 2015");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/app/scenario-text/dates", test_dates);
  g_test_add_func ("/app/scenario-text/scenario", test_scenario);

  return g_test_run ();
}
