/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-date.h"

#include <string.h>

#include "rr-i18n.h"
#include "rr-locale.h"

#define SECONDS_PER_DAY G_GINT64_CONSTANT (86400)
#define US_PER_DAY (SECONDS_PER_DAY * G_USEC_PER_SEC)

/* 1 March of the year 0 of the proleptic Gregorian calendar, counted from 1970-01-01 */
#define EPOCH_FROM_YEAR_0 719468
#define DAYS_PER_400_YEARS 146097

typedef struct
{
  int year, month, day;
  int hour, minute, second;
  int offset; /* seconds that local time is ahead of UTC */
  gboolean has_time;
  gboolean has_second;
} Fields;

/**
 * rr_date_days_in_month:
 * @year: the year
 * @month: the month, 1…12
 *
 * Returns: how many days that month has
 */
int
rr_date_days_in_month (int year,
                       int month)
{
  static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
  gboolean leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

  g_return_val_if_fail (month >= 1 && month <= 12, 0);

  return month == 2 && leap ? 29 : days[month - 1];
}

/**
 * rr_date_days_from_civil:
 * @year: the year, 0 or later
 * @month: the month, 1…12
 * @day: the day, 1…31
 *
 * Counts years from March, so that the leap day is the last of a year: then the
 * months before a given one have (153 m + 2) / 5 days.
 *
 * Returns: the days from 1970-01-01 to that day
 */
gint64
rr_date_days_from_civil (int year,
                         int month,
                         int day)
{
  gint64 y = month > 2 ? year : year - 1;
  gint64 m = month > 2 ? month - 3 : month + 9;
  gint64 leap_days;

  /* 400 years on, so that January and February of the year 0 divide without a sign. */
  y += 400;
  leap_days = y / 4 - y / 100 + y / 400;
  return y * 365 + leap_days + (153 * m + 2) / 5 + day - 1 - EPOCH_FROM_YEAR_0 - DAYS_PER_400_YEARS;
}

/**
 * rr_date_civil_from_days:
 * @days: days from 1970-01-01, not before the year 0
 * @year: (out): the year
 * @month: (out): the month, 1…12
 * @day: (out): the day, 1…31
 *
 * The inverse of rr_date_days_from_civil().
 */
void
rr_date_civil_from_days (gint64  days,
                         int    *year,
                         int    *month,
                         int    *day)
{
  gint64 shifted = days + EPOCH_FROM_YEAR_0 + DAYS_PER_400_YEARS;
  gint64 era = shifted / DAYS_PER_400_YEARS;
  gint64 in_era = shifted % DAYS_PER_400_YEARS;
  gint64 year_of_era = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
  gint64 in_year = in_era - (year_of_era * 365 + year_of_era / 4 - year_of_era / 100);
  gint64 m = (5 * in_year + 2) / 153;

  g_return_if_fail (year != NULL && month != NULL && day != NULL);

  *day = (int) (in_year - (153 * m + 2) / 5 + 1);
  *month = (int) (m < 10 ? m + 3 : m - 9);
  *year = (int) ((era - 1) * 400 + year_of_era + (*month <= 2 ? 1 : 0));
}

/* Reads exactly @digits digits in @min…@max and steps over them. */
static gboolean
take_number (const char **at,
             guint        digits,
             int          min,
             int          max,
             int         *number)
{
  int value = 0;

  for (guint i = 0; i < digits; i++)
    {
      if (!g_ascii_isdigit ((*at)[i]))
        return FALSE;
      value = value * 10 + ((*at)[i] - '0');
    }

  if (value < min || value > max)
    return FALSE;

  *at += digits;
  *number = value;
  return TRUE;
}

static gboolean
take_char (const char **at,
           char         c)
{
  if (**at != c)
    return FALSE;
  (*at)++;
  return TRUE;
}

static gboolean
take_zone (const char **at,
           int         *offset)
{
  int sign, hours, minutes;

  *offset = 0;
  if (**at == '\0' || take_char (at, 'Z'))
    return TRUE;

  sign = take_char (at, '-') ? -1 : 1;
  if (sign == 1 && !take_char (at, '+'))
    return FALSE;
  if (!take_number (at, 2, 0, 23, &hours) ||
      !take_char (at, ':') ||
      !take_number (at, 2, 0, 59, &minutes))
    return FALSE;

  *offset = sign * (hours * 3600 + minutes * 60);
  return TRUE;
}

static gboolean
parse_fields (const char *at,
              Fields     *fields)
{
  memset (fields, 0, sizeof *fields);

  if (!take_number (&at, 4, 1, 9999, &fields->year) ||
      !take_char (&at, '-') ||
      !take_number (&at, 2, 1, 12, &fields->month) ||
      !take_char (&at, '-') ||
      !take_number (&at, 2, 1, rr_date_days_in_month (fields->year, fields->month), &fields->day))
    return FALSE;
  if (*at == '\0')
    return TRUE;

  fields->has_time = TRUE;
  if (!take_char (&at, 'T') ||
      !take_number (&at, 2, 0, 23, &fields->hour) ||
      !take_char (&at, ':') ||
      !take_number (&at, 2, 0, 59, &fields->minute))
    return FALSE;

  fields->has_second = take_char (&at, ':');
  if (fields->has_second && !take_number (&at, 2, 0, 59, &fields->second))
    return FALSE;

  return take_zone (&at, &fields->offset) && *at == '\0';
}

/**
 * rr_date_parse:
 * @text: what may be a date
 * @date: (out) (optional): where to put what it means
 *
 * Accepts `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM` and `YYYY-MM-DDTHH:MM:SS`, the latter
 * two followed by `Z`, `+hh:mm`, `-hh:mm` or nothing, which is UTC. The day has to
 * exist, in the years 1 to 9999; there is no hour 24 and no leap second.
 *
 * Returns: whether it is a date; if not, @date is not touched
 */
gboolean
rr_date_parse (const char *text,
               RrDate     *date)
{
  Fields fields;
  gint64 days;
  gint64 seconds;

  g_return_val_if_fail (text != NULL, FALSE);

  if (!parse_fields (text, &fields))
    return FALSE;
  if (date == NULL)
    return TRUE;

  days = rr_date_days_from_civil (fields.year, fields.month, fields.day);
  seconds = fields.hour * 3600 + fields.minute * 60 + fields.second - fields.offset;
  date->whole_day = !fields.has_time;
  date->first = (days * SECONDS_PER_DAY + seconds) * G_USEC_PER_SEC;
  date->last = date->whole_day ? date->first + US_PER_DAY - 1 : date->first;
  return TRUE;
}

/* Splits an instant into a day and the seconds of it, kept within the years that can be written. */
static gint64
split_instant (gint64  instant,
               gint64 *seconds)
{
  gint64 days = instant / US_PER_DAY;
  gint64 rest = instant % US_PER_DAY;
  gint64 first = rr_date_days_from_civil (1, 1, 1);
  gint64 last = rr_date_days_from_civil (9999, 12, 31);

  if (rest < 0)
    {
      rest += US_PER_DAY;
      days--;
    }

  *seconds = rest / G_USEC_PER_SEC;
  if (days < first)
    *seconds = 0;
  else if (days > last)
    *seconds = SECONDS_PER_DAY - 1;
  return CLAMP (days, first, last);
}

/**
 * rr_date_format_instant:
 * @instant: microseconds since 1970-01-01T00:00:00Z
 *
 * What lies outside the years 1 to 9999 becomes the nearest instant in them, and
 * parts of a second are left out.
 *
 * Returns: (transfer full): the instant as `YYYY-MM-DDTHH:MM:SSZ`
 */
char *
rr_date_format_instant (gint64 instant)
{
  int year, month, day;
  gint64 seconds;

  rr_date_civil_from_days (split_instant (instant, &seconds), &year, &month, &day);
  return g_strdup_printf ("%04d-%02d-%02dT%02d:%02d:%02dZ", year, month, day,
                          (int) (seconds / 3600), (int) (seconds / 60 % 60), (int) (seconds % 60));
}

/**
 * rr_date_format_day:
 * @instant: microseconds since 1970-01-01T00:00:00Z
 *
 * Returns: (transfer full): the day (of UTC) that holds the instant, as `YYYY-MM-DD`
 */
char *
rr_date_format_day (gint64 instant)
{
  int year, month, day;
  gint64 seconds;

  rr_date_civil_from_days (split_instant (instant, &seconds), &year, &month, &day);
  return g_strdup_printf ("%04d-%02d-%02d", year, month, day);
}

/**
 * rr_date_now:
 *
 * Returns: the present instant, microseconds since 1970-01-01T00:00:00Z
 */
gint64
rr_date_now (void)
{
  return g_get_real_time ();
}

/**
 * rr_date_display:
 * @iso: a date as the map holds it
 *
 * Writes a date as people do. It keeps the day and the hour that were written,
 * whatever the offset behind them: a workshop that talked about "11:35" finds it
 * again, wherever the map is opened.
 *
 * Returns: (transfer full): the localised date; a copy of @iso if it is none
 */
char *
rr_date_display (const char *iso)
{
  g_autoptr (GDateTime) written = NULL;
  Fields fields;
  char *shown;

  g_return_val_if_fail (iso != NULL, NULL);

  if (!parse_fields (iso, &fields))
    return g_strdup (iso);

  written = g_date_time_new_utc (fields.year, fields.month, fields.day,
                                 fields.hour, fields.minute, fields.second);
  if (fields.has_time)
    /* Translators: a day and a time of it, as for g_date_time_format() */
    /* xgettext:no-c-format */
    shown = rr_locale_format_date (written, _("%-d %b %Y, %H:%M"));
  else
    /* Translators: a day, as for g_date_time_format() */
    /* xgettext:no-c-format */
    shown = rr_locale_format_date (written, _("%-d %b %Y"));

  /* A translator's mistake in the pattern must not lose the date. */
  return shown != NULL ? shown : g_strdup (iso);
}
