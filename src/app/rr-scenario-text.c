/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <stdio.h>

#include "rr-date.h"
#include "rr-i18n.h"
#include "rr-scenario-text.h"

/* The day of a date as it was written, without its time. */
static GDateTime *
get_day (const char *date)
{
  RrDate parsed;
  int year;
  int month;
  int day;

  if (date == NULL || !rr_date_parse (date, &parsed) || sscanf (date, "%4d-%2d-%2d", &year, &month, &day) != 3)
    return NULL;

  return g_date_time_new_utc (year, month, day, 0, 0, 0);
}

static char *
format_range (GDateTime *start,
              GDateTime *end)
{
  gboolean same_year = g_date_time_get_year (start) == g_date_time_get_year (end);
  gboolean same_month = same_year && g_date_time_get_month (start) == g_date_time_get_month (end);
  /* Translators: a day, as for g_date_time_format() */
  /* xgettext:no-c-format */
  g_autofree char *last = g_date_time_format (end, _("%-d %b %Y"));
  g_autofree char *first = NULL;

  if (g_date_time_equal (start, end))
    return g_steal_pointer (&last);

  if (same_month)
    {
      /* Translators: the first day of a range within one month, as for g_date_time_format() */
      /* xgettext:no-c-format */
      first = g_date_time_format (start, _("%-d"));

      /* Translators: a range of days within one month: “21–23 Feb 2015” */
      return g_strdup_printf (C_("within a month", "%s–%s"), first, last);
    }

  if (same_year)
    /* Translators: the first day of a range within one year, as for g_date_time_format() */
    /* xgettext:no-c-format */
    first = g_date_time_format (start, _("%-d %b"));
  else
    /* xgettext:no-c-format */
    first = g_date_time_format (start, _("%-d %b %Y"));

  /* Translators: a range of days: “21 Feb – 3 Mar 2015” */
  return g_strdup_printf (C_("range of days", "%s – %s"), first, last);
}

/**
 * rr_scenario_text_dates:
 * @start: (nullable): a date
 * @end: (nullable): a date
 *
 * Returns: (transfer full) (nullable): the days from @start to @end; %NULL without @start
 */
char *
rr_scenario_text_dates (const char *start,
                        const char *end)
{
  g_autoptr (GDateTime) first = get_day (start);
  g_autoptr (GDateTime) last = get_day (end);
  g_autofree char *day = NULL;

  if (first == NULL)
    return NULL;

  if (last != NULL)
    return format_range (first, last);

  /* xgettext:no-c-format */
  day = g_date_time_format (first, _("%-d %b %Y"));

  /* Translators: a crisis that goes on: the day on which it began is put in */
  return g_strdup_printf (_("since %s"), day);
}

/**
 * rr_scenario_text:
 * @scenario: a scenario
 *
 * Returns: (transfer full): its name, and its dates where it has some
 */
char *
rr_scenario_text (RrScenario *scenario)
{
  g_autofree char *dates = NULL;

  g_return_val_if_fail (RR_IS_SCENARIO (scenario), NULL);

  dates = rr_scenario_text_dates (scenario->start, scenario->end);
  if (dates == NULL)
    return g_strdup (scenario->name);

  /* Translators: a crisis scenario: its name, and its dates */
  return g_strdup_printf (_("%s, %s"), scenario->name, dates);
}
