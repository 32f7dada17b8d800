/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-dates.h"

#include <glib/gi18n.h>
#include <string.h>

#include "rr-date.h"

/* The century of years with two digits, as strptime () has it. */
#define FIRST_YEAR_OF_1900S 69

typedef struct
{
  int parts[3]; /* as written */
  gboolean year_first;
  char separator;
  gboolean has_time;
  gboolean has_second;
  int hour, minute, second;
  char zone[7]; /* "", "Z" or "+hh:mm" */
} Written;

static const struct
{
  const char *name;
  const char *label;
  const char *aliases[3];
} orders[] = {
  [RR_DATE_ORDER_AUTO] = { "auto", N_("Automatic"), { NULL } },
  [RR_DATE_ORDER_YMD] = { "ymd", N_("Year, month, day"), { "iso", "iso8601", NULL } },
  [RR_DATE_ORDER_MDY] = { "mdy", N_("Month, day, year"), { "us", NULL } },
  [RR_DATE_ORDER_DMY] = { "dmy", N_("Day, month, year"), { NULL } },
};

/**
 * rr_date_order_get_name:
 *
 * Returns: (transfer none): the short name of the order, for settings and commands
 */
const char *
rr_date_order_get_name (RrDateOrder order)
{
  g_return_val_if_fail ((guint) order < G_N_ELEMENTS (orders), NULL);

  return orders[order].name;
}

/**
 * rr_date_order_get_label:
 *
 * Returns: (transfer none): the name of the order for people
 */
const char *
rr_date_order_get_label (RrDateOrder order)
{
  g_return_val_if_fail ((guint) order < G_N_ELEMENTS (orders), NULL);

  return _(orders[order].label);
}

/**
 * rr_date_order_find:
 * @name: a short name; "m/d/y", "D.M.Y" and "iso" will do, too
 * @order: (out): the order
 *
 * Returns: whether there is such an order
 */
gboolean
rr_date_order_find (const char  *name,
                    RrDateOrder *order)
{
  g_autoptr (GString) plain = g_string_new (NULL);

  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (order != NULL, FALSE);

  for (; *name != '\0'; name++)
    {
      if (strchr ("/.- ", *name) == NULL)
        g_string_append_c (plain, g_ascii_tolower (*name));
    }

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      gboolean found = g_str_equal (plain->str, orders[i].name);

      for (guint j = 0; orders[i].aliases[j] != NULL; j++)
        found = found || g_str_equal (plain->str, orders[i].aliases[j]);

      if (found)
        {
          *order = (RrDateOrder) i;
          return TRUE;
        }
    }

  return FALSE;
}

/* Takes up to @most digits; returns how many there were. */
static guint
take_digits (const char **at,
             guint        most,
             int         *number)
{
  guint n;

  *number = 0;
  for (n = 0; n < most && g_ascii_isdigit (**at); n++)
    *number = *number * 10 + (*(*at)++ - '0');

  return n;
}

static void
skip_spaces (const char **at)
{
  while (**at == ' ' || **at == '\t')
    (*at)++;
}

/* Takes "Z", "UTC", "+01:00", "+0100" or "+01"; nothing is fine, too. */
static gboolean
take_zone (const char **at,
           char         zone[7])
{
  int hours, minutes = 0;
  char sign = **at;

  if (sign == '\0')
    return TRUE;

  if (g_ascii_strncasecmp (*at, "UTC", 3) == 0 || g_ascii_strncasecmp (*at, "GMT", 3) == 0)
    {
      *at += 3;
      strcpy (zone, "Z");
      return TRUE;
    }

  if (**at == 'Z' || **at == 'z')
    {
      (*at)++;
      strcpy (zone, "Z");
      return TRUE;
    }

  if (sign != '+' && sign != '-')
    return TRUE;

  (*at)++;
  if (take_digits (at, 2, &hours) != 2)
    return FALSE;
  if (**at == ':' || g_ascii_isdigit (**at))
    {
      *at += **at == ':';
      if (take_digits (at, 2, &minutes) != 2)
        return FALSE;
    }

  zone[0] = sign;
  zone[1] = (char) ('0' + hours / 10);
  zone[2] = (char) ('0' + hours % 10);
  zone[3] = ':';
  zone[4] = (char) ('0' + minutes / 10);
  zone[5] = (char) ('0' + minutes % 10);
  zone[6] = '\0';

  return hours <= 23 && minutes <= 59;
}

/* Takes "AM", "p.m." and the like, and makes the hour one of 24; 25 where it is none of
 * twelve. */
static void
take_half_of_day (const char **at,
                  int         *hour)
{
  char half = g_ascii_tolower (**at);
  const char *end = *at + 1;

  if (half != 'a' && half != 'p')
    return;

  end += *end == '.';
  if (g_ascii_tolower (*end) != 'm')
    return;
  end++;
  end += *end == '.';

  *at = end;
  if (*hour < 1 || *hour > 12)
    *hour = 25;
  else
    *hour = *hour % 12 + (half == 'p' ? 12 : 0);
}

static gboolean
take_time (const char **at,
           Written     *written)
{
  if (take_digits (at, 2, &written->hour) == 0 || *(*at)++ != ':' ||
      take_digits (at, 2, &written->minute) != 2)
    return FALSE;

  written->has_time = TRUE;
  written->has_second = **at == ':';
  if (written->has_second)
    {
      (*at)++;
      if (take_digits (at, 2, &written->second) != 2)
        return FALSE;

      /* The map holds whole seconds. */
      if ((**at == '.' || **at == ',') && g_ascii_isdigit ((*at)[1]))
        {
          for ((*at)++; g_ascii_isdigit (**at); (*at)++)
            ;
        }
    }

  skip_spaces (at);
  take_half_of_day (at, &written->hour);
  skip_spaces (at);

  return take_zone (at, written->zone);
}

/* Reads three numbers and perhaps a time, whatever they mean. */
static gboolean
take_written (const char *at,
              Written    *written)
{
  guint digits[3];

  memset (written, 0, sizeof *written);
  skip_spaces (&at);

  for (guint i = 0; i < 3; i++)
    {
      digits[i] = take_digits (&at, 4, &written->parts[i]);
      if (i == 2)
        break;
      if (i == 0)
        written->separator = *at;
      if (*at != written->separator || (*at != '-' && *at != '/' && *at != '.'))
        return FALSE;
      at++;
    }

  written->year_first = digits[0] == 4;
  if (digits[1] < 1 || digits[1] > 2)
    return FALSE;
  if (written->year_first ? digits[2] < 1 || digits[2] > 2
                          : digits[0] < 1 || digits[0] > 2 || (digits[2] != 2 && digits[2] != 4))
    return FALSE;
  if (!written->year_first && digits[2] == 2)
    written->parts[2] += written->parts[2] < FIRST_YEAR_OF_1900S ? 2000 : 1900;

  if (*at == ',')
    at++;
  if (*at == 'T' || *at == 't')
    at++;
  else
    skip_spaces (&at);

  if (*at != '\0' && !take_time (&at, written))
    return FALSE;

  skip_spaces (&at);
  return *at == '\0';
}

static gboolean
exists (int year,
        int month,
        int day)
{
  return year >= 1 && month >= 1 && month <= 12 &&
         day >= 1 && day <= rr_date_days_in_month (year, month);
}

/* Whether the parts are a day in that order; @order is not automatic. */
static gboolean
fits (const Written *written,
      RrDateOrder    order)
{
  const int *parts = written->parts;

  if (written->year_first)
    return exists (parts[0], parts[1], parts[2]);
  if (order == RR_DATE_ORDER_MDY)
    return exists (parts[2], parts[0], parts[1]);
  if (order == RR_DATE_ORDER_DMY)
    return exists (parts[2], parts[1], parts[0]);

  return FALSE;
}

static void
write_two (char **at,
           char   before,
           int    number)
{
  *(*at)++ = before;
  *(*at)++ = (char) ('0' + number / 10);
  *(*at)++ = (char) ('0' + number % 10);
}

static void
write_date (const Written *written,
            RrDateOrder    order,
            char           date[RR_DATE_SIZE])
{
  const int *parts = written->parts;
  int year = written->year_first ? parts[0] : parts[2];
  int month = written->year_first || order == RR_DATE_ORDER_DMY ? parts[1] : parts[0];
  int day = written->year_first ? parts[2] : order == RR_DATE_ORDER_DMY ? parts[0] : parts[1];
  char *at = date;

  for (int unit = 1000; unit > 0; unit /= 10)
    *at++ = (char) ('0' + year / unit % 10);
  write_two (&at, '-', month);
  write_two (&at, '-', day);
  if (written->has_time)
    {
      write_two (&at, 'T', written->hour);
      write_two (&at, ':', written->minute);
      if (written->has_second)
        write_two (&at, ':', written->second);
    }
  strcpy (at, written->zone);
}

/**
 * rr_feedback_date_parse:
 * @text: a cell
 * @order: the order of the column, not %RR_DATE_ORDER_AUTO
 * @date: (out caller-allocates): where to write the date as the map holds it
 *
 * Reads a day, and behind it a time where there is one: hours and minutes, perhaps
 * seconds, AM or PM, and what it is ahead of UTC. Fractions of a second are dropped. Two
 * digits of a year mean 1969 to 2068.
 *
 * Returns: %RR_DATE_FINE, or what is wrong
 */
RrDateProblem
rr_feedback_date_parse (const char  *text,
                        RrDateOrder  order,
                        char         date[RR_DATE_SIZE])
{
  Written written;

  g_return_val_if_fail (text != NULL, RR_DATE_EMPTY);
  g_return_val_if_fail (order != RR_DATE_ORDER_AUTO, RR_DATE_UNREADABLE);

  if (!take_written (text, &written))
    {
      skip_spaces (&text);
      return *text == '\0' ? RR_DATE_EMPTY : RR_DATE_UNREADABLE;
    }

  if (written.hour > 23 || written.minute > 59 || written.second > 59)
    return RR_DATE_NONEXISTENT;

  if (!fits (&written, order))
    return fits (&written, RR_DATE_ORDER_MDY) || fits (&written, RR_DATE_ORDER_DMY)
             ? RR_DATE_OTHER_ORDER : RR_DATE_NONEXISTENT;

  write_date (&written, order, date);
  return RR_DATE_FINE;
}

/**
 * rr_feedback_date_work_out:
 * @csv: a table
 * @column: a column of it
 * @certain: (out): whether the rows leave no doubt
 *
 * Finds the order that makes dates of the most rows, below the first, which has the names
 * of the columns. Where every day could be a month and the other way round, dates with
 * slashes are taken to have the month first and others the day; @certain is %FALSE then.
 *
 * Returns: the order
 */
RrDateOrder
rr_feedback_date_work_out (const RrCsv *csv,
                           guint        column,
                           gboolean    *certain)
{
  guint n_slashes = 0, n_month_only = 0, n_day_only = 0, n_either = 0, n_doubtful = 0;

  g_return_val_if_fail (csv != NULL, RR_DATE_ORDER_YMD);
  g_return_val_if_fail (certain != NULL, RR_DATE_ORDER_YMD);

  for (guint row = 1; row < rr_csv_get_n_rows (csv); row++)
    {
      gboolean month_first, day_first;
      Written written;

      if (!take_written (rr_csv_get (csv, row, column), &written) || written.year_first)
        continue;

      month_first = fits (&written, RR_DATE_ORDER_MDY);
      day_first = fits (&written, RR_DATE_ORDER_DMY);
      n_month_only += month_first && !day_first;
      n_day_only += day_first && !month_first;
      n_either += month_first && day_first;
      n_slashes += written.separator == '/';
      /* 3/3 is the same day in both orders. */
      n_doubtful += month_first && day_first && written.parts[0] != written.parts[1];
    }

  *certain = n_doubtful == 0 ? n_month_only == 0 || n_day_only == 0
                             : (n_month_only == 0) != (n_day_only == 0);

  if (n_month_only + n_day_only + n_either == 0)
    return RR_DATE_ORDER_YMD;
  if (n_month_only != n_day_only)
    return n_month_only > n_day_only ? RR_DATE_ORDER_MDY : RR_DATE_ORDER_DMY;

  return n_slashes > 0 ? RR_DATE_ORDER_MDY : RR_DATE_ORDER_DMY;
}
