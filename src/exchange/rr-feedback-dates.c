/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-dates-private.h"

#include <string.h>

#include "rr-date.h"
#include "rr-i18n.h"

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
fits (const RrWrittenDate *written,
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
write_date (const RrWrittenDate *written,
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
 * digits of a year mean 1969 to 2068. A month may be a name in English, French, German or
 * Spanish, with the day of the week before it; digits alone are 20150224 or the seconds or
 * milliseconds since 1970.
 *
 * Returns: %RR_DATE_FINE, or what is wrong
 */
RrDateProblem
rr_feedback_date_parse (const char  *text,
                        RrDateOrder  order,
                        char         date[RR_DATE_SIZE])
{
  RrWrittenDate written;

  g_return_val_if_fail (text != NULL, RR_DATE_EMPTY);
  g_return_val_if_fail (order != RR_DATE_ORDER_AUTO, RR_DATE_UNREADABLE);

  if (!rr_written_date_read (text, &written))
    {
      text += strspn (text, " \t");
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
      RrWrittenDate written;

      if (!rr_written_date_read (rr_csv_get (csv, row, column), &written) || written.year_first)
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
