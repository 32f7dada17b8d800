/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-duration.h"

#include "rr-date.h"

#define SECONDS_PER_DAY G_GINT64_CONSTANT (86400)
#define US_PER_DAY (SECONDS_PER_DAY * G_USEC_PER_SEC)
#define MONTHS_PER_YEAR 12

/* As long as the calendar; what is longer can only be a mistake. */
#define MAX_SECONDS (G_GINT64_CONSTANT (3652425) * SECONDS_PER_DAY)
#define MAX_MONTHS (10000 * MONTHS_PER_YEAR)

typedef struct
{
  char   letter;
  gint64 seconds;
  int    months;
} Unit;

/* In the order in which they may appear. */
static const Unit date_units[] = {
  { 'Y', 0, MONTHS_PER_YEAR },
  { 'M', 0, 1 },
  { 'D', SECONDS_PER_DAY, 0 },
  { 0 }
};
static const Unit time_units[] = {
  { 'H', 3600, 0 },
  { 'M', 60, 0 },
  { 'S', 1, 0 },
  { 0 }
};
static const Unit week_units[] = {
  { 'W', 7 * SECONDS_PER_DAY, 0 },
  { 0 }
};

/* Reads numbers that are followed by @units, in their order; returns how many, or -1. */
static int
take_parts (const char **at,
            const Unit  *units,
            gint64      *seconds,
            int         *months)
{
  int parts = 0;

  while (g_ascii_isdigit (**at))
    {
      gint64 number = 0;

      for (; g_ascii_isdigit (**at); (*at)++)
        number = MIN (number * 10 + (**at - '0'), MAX_SECONDS + 1);

      while (units->letter != 0 && units->letter != **at)
        units++;
      if (units->letter == 0)
        return -1;

      if ((units->seconds > 0 && number > (MAX_SECONDS - *seconds) / units->seconds) ||
          (units->months > 0 && number > (MAX_MONTHS - *months) / units->months))
        return -1;
      *seconds += number * units->seconds;
      *months += (int) (number * units->months);

      units++;
      (*at)++;
      parts++;
    }

  return parts;
}

static gboolean
take_all (const char *at,
          gint64     *seconds,
          int        *months)
{
  int parts;

  if (*at++ != 'P')
    return FALSE;

  parts = take_parts (&at, date_units, seconds, months);
  if (parts >= 0 && *at == 'T')
    {
      at++;
      return take_parts (&at, time_units, seconds, months) > 0 && *at == '\0';
    }
  return parts > 0 && *at == '\0';
}

/**
 * rr_duration_parse:
 * @iso: what may be a duration
 * @seconds: (out) (optional): its weeks, days, hours, minutes and seconds
 * @months: (out) (optional): its years and months
 *
 * Accepts `PnYnMnDTnHnMnS` with at least one of the parts, and `PnW` alone, with
 * whole numbers and up to 10,000 years.
 *
 * Returns: whether it is a duration; if not, nothing is put out
 */
gboolean
rr_duration_parse (const char *iso,
                   gint64     *seconds,
                   int        *months)
{
  gint64 sum_seconds = 0;
  int sum_months = 0;

  g_return_val_if_fail (iso != NULL, FALSE);

  if (!take_all (iso, &sum_seconds, &sum_months))
    {
      const char *at = iso + 1;

      sum_seconds = 0;
      sum_months = 0;
      if (*iso != 'P' || take_parts (&at, week_units, &sum_seconds, &sum_months) != 1 || *at != '\0')
        return FALSE;
    }

  if (seconds != NULL)
    *seconds = sum_seconds;
  if (months != NULL)
    *months = sum_months;
  return TRUE;
}

/**
 * rr_duration_add:
 * @instant: microseconds since 1970-01-01T00:00:00Z
 * @seconds: seconds to add, 0 or more
 * @months: calendar months to add first, 0 or more
 *
 * Adds a duration to an instant, in UTC. A day that the month does not have is
 * its last one, and what would lie after the year 9999 is its last instant.
 *
 * Returns: the later instant
 */
gint64
rr_duration_add (gint64 instant,
                 gint64 seconds,
                 int    months)
{
  const gint64 first = rr_date_days_from_civil (1, 1, 1) * US_PER_DAY;
  const gint64 last = rr_date_days_from_civil (10000, 1, 1) * US_PER_DAY - 1;
  gint64 days, rest;
  int year, month, day;

  g_return_val_if_fail (seconds >= 0, instant);
  g_return_val_if_fail (months >= 0, instant);

  instant = CLAMP (instant, first, last);
  seconds = MIN (seconds, MAX_SECONDS);
  months = MIN (months, MAX_MONTHS);

  /* Counted from the first day of the calendar, so that the division has no sign. */
  days = (instant - first) / US_PER_DAY + first / US_PER_DAY;
  rest = (instant - first) % US_PER_DAY;

  rr_date_civil_from_days (days, &year, &month, &day);
  month += months - 1;
  year += month / MONTHS_PER_YEAR;
  month = month % MONTHS_PER_YEAR + 1;
  if (year > 9999)
    return last;
  day = MIN (day, rr_date_days_in_month (year, month));

  instant = rr_date_days_from_civil (year, month, day) * US_PER_DAY + rest;
  return MIN (instant + seconds * G_USEC_PER_SEC, last);
}
