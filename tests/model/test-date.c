/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-date.h"
#include "rr-duration.h"

#define SECOND G_GINT64_CONSTANT (1000000)
#define DAY (86400 * SECOND)

static gint64
instant_of (const char *iso)
{
  RrDate date;

  if (!rr_date_parse (iso, &date))
    g_error ("no date: %s", iso);
  return date.first;
}

static void
test_day (void)
{
  RrDate date;

  g_assert_true (rr_date_parse ("1970-01-01", &date));
  g_assert_cmpint (date.first, ==, 0);
  g_assert_cmpint (date.last, ==, DAY - 1);
  g_assert_true (date.whole_day);

  g_assert_true (rr_date_parse ("2015-02-22", &date));
  g_assert_cmpint (date.first, ==, 1424563200 * SECOND);
  g_assert_true (rr_date_parse ("2015-02-22", NULL));
}

static void
test_instants (void)
{
  static const struct
  {
    const char *iso;
    gint64      seconds;
  } cases[] = {
    { "2015-02-22T11:35", 1424604900 },
    { "2015-02-22T11:35Z", 1424604900 },
    { "2015-02-22T11:35:10", 1424604910 },
    { "2015-02-22T11:35:10Z", 1424604910 },
    { "2015-02-22T11:35+00:00", 1424604900 },
    { "2015-02-22T11:35-00:00", 1424604900 },
    { "2015-02-22T11:35+02:30", 1424604900 - 9000 },
    { "2015-02-22T11:35:10-08:00", 1424604910 + 28800 },
    { "1969-12-31T23:59:59", -1 },
    { "1970-01-01T00:30+01:00", -1800 },
    { "2000-02-29T00:00", 951782400 },
    { "0001-01-01T00:00", -62135596800 },
    { "9999-12-31T23:59:59Z", 253402300799 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RrDate date;

      g_assert_true (rr_date_parse (cases[i].iso, &date));
      g_assert_cmpint (date.first, ==, cases[i].seconds * SECOND);
      g_assert_cmpint (date.last, ==, date.first);
      g_assert_false (date.whole_day);
    }
}

static void
test_refused (void)
{
  static const char *const cases[] = {
    "", " ", "2015", "2015-02", "2015-2-22", "15-02-22", "20150222", "2015-053", "2015-W08-7", "2015-02-22 ",
    " 2015-02-22", "2015-02-22T", "2015-02-22T11", "2015-02-22T1135", "2015-02-22 11:35", "2015-02-22t11:35",
    "2015-02-22T11:35z", "2015-02-22T11:35:", "2015-02-22T11:35:1", "2015-02-22T11:35:10.5", "2015-02-22T11:35:10,5",
    "2015-02-22T24:00", "2015-02-22T11:60", "2015-02-22T11:35:60", "2015-02-22T11:35+1", "2015-02-22T11:35+01",
    "2015-02-22T11:35+0100", "2015-02-22T11:35+24:00", "2015-02-22T11:35+01:60", "2015-02-22T11:35ZZ",
    "2015-02-22T11:35Z+01:00", "2015-02-22Z", "2015-02-22+01:00", "2015-02-29", "1900-02-29", "2015-04-31",
    "2015-13-01", "2015-00-01", "2015-01-00", "2015-01-32", "0000-01-01", "10000-01-01", "-2015-01-01", "+2015-01-01",
    "2015-02-2x", "２015-02-22", "22.02.2015", "2015/02/22", "2015-02-22T-1:00", "2015-02-22T11:+5",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RrDate date = { 1, 2, TRUE };

      if (rr_date_parse (cases[i], &date))
        g_error ("taken for a date: %s", cases[i]);
      g_assert_cmpint (date.first, ==, 1);
    }

  g_assert_true (rr_date_parse ("2000-02-29", NULL));
  g_assert_true (rr_date_parse ("2012-02-29", NULL));
  g_assert_true (rr_date_parse ("2015-02-22T00:00+23:59", NULL));
}

/* Walks through all days that can be written, one by one. */
static void
test_every_day (void)
{
  gint64 expected = rr_date_days_from_civil (1, 1, 1);

  for (int year = 1; year <= 9999; year++)
    for (int month = 1; month <= 12; month++)
      for (int day = 1; day <= rr_date_days_in_month (year, month); day++, expected++)
        {
          int y, m, d;

          rr_date_civil_from_days (expected, &y, &m, &d);
          if (rr_date_days_from_civil (year, month, day) != expected || y != year || m != month || d != day)
            g_error ("%d-%d-%d is day %" G_GINT64_FORMAT ", which is %d-%d-%d", year, month, day, expected, y, m, d);
        }

  /* 9,999 years, of which a quarter are leap years, but for 99 − 24 of them */
  g_assert_cmpint (expected - rr_date_days_from_civil (1, 1, 1), ==, 9999 * 365 + 2499 - 99 + 24);
  g_assert_cmpint (rr_date_days_from_civil (1970, 1, 1), ==, 0);
}

static void
test_format (void)
{
  static const struct
  {
    gint64      instant;
    const char *text;
  } cases[] = {
    { 0, "1970-01-01T00:00:00Z" },
    { -1, "1969-12-31T23:59:59Z" },
    { -SECOND, "1969-12-31T23:59:59Z" },
    { 1424604910 * SECOND + 999999, "2015-02-22T11:35:10Z" },
    { 253402300799 * SECOND, "9999-12-31T23:59:59Z" },
    { 253402300800 * SECOND, "9999-12-31T23:59:59Z" },
    { -62135596800 * SECOND, "0001-01-01T00:00:00Z" },
    { -62135596801 * SECOND, "0001-01-01T00:00:00Z" },
    { G_MAXINT64, "9999-12-31T23:59:59Z" },
    { G_MININT64, "0001-01-01T00:00:00Z" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = rr_date_format_instant (cases[i].instant);
      g_autofree char *day = rr_date_format_day (cases[i].instant);

      g_assert_cmpstr (text, ==, cases[i].text);
      g_assert_cmpuint (strlen (day), ==, 10);
      g_assert_true (g_str_has_prefix (text, day));
    }
}

/* What the program writes, it reads. */
static void
test_format_parse (void)
{
  for (guint i = 0; i < 20000; i++)
    {
      gint64 instant = (gint64) (g_test_rand_double () * 253402300799.0) * SECOND;
      g_autofree char *text = rr_date_format_instant (instant);
      g_autofree char *day = rr_date_format_day (instant);
      RrDate date;

      g_assert_cmpint (instant_of (text), ==, instant);
      g_assert_true (rr_date_parse (day, &date));
      g_assert_true (date.first <= instant && instant <= date.last);
    }
}

static void
test_display (void)
{
  static const struct
  {
    const char *iso;
    const char *shown;
  } cases[] = {
    { "2015-02-21", "21 Feb 2015" },
    { "2015-02-01", "1 Feb 2015" },
    { "2015-02-21T11:35", "21 Feb 2015, 11:35" },
    { "2015-02-21T23:35:10-08:00", "21 Feb 2015, 23:35" },
    { "2015-02-21T00:05+05:30", "21 Feb 2015, 00:05" },
    { "soon", "soon" },
    { "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *shown = rr_date_display (cases[i].iso);

      g_assert_cmpstr (shown, ==, cases[i].shown);
    }
}

static void
test_now (void)
{
  gint64 before = g_get_real_time ();
  gint64 now = rr_date_now ();

  g_assert_cmpint (now, >=, before);
  g_assert_cmpint (now, <=, g_get_real_time ());
}

static void
test_durations (void)
{
  static const struct
  {
    const char *iso;
    gint64      seconds;
    int         months;
  } cases[] = {
    { "PT4H", 14400, 0 },
    { "P1D", 86400, 0 },
    { "P3D", 259200, 0 },
    { "P2W", 1209600, 0 },
    { "P1M", 0, 1 },
    { "PT1M", 60, 0 },
    { "P1Y", 0, 12 },
    { "P1Y2M3DT4H5M6S", 3 * 86400 + 4 * 3600 + 5 * 60 + 6, 14 },
    { "PT90S", 90, 0 },
    { "P0D", 0, 0 },
    { "P007D", 7 * 86400, 0 },
    { "P1DT12H", 129600, 0 },
    { "P10000Y", 0, 120000 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 seconds = -1;
      int months = -1;

      g_assert_true (rr_duration_parse (cases[i].iso, &seconds, &months));
      g_assert_cmpint (seconds, ==, cases[i].seconds);
      g_assert_cmpint (months, ==, cases[i].months);
      g_assert_true (rr_duration_parse (cases[i].iso, NULL, NULL));
    }
}

static void
test_durations_refused (void)
{
  static const char *const cases[] = {
    "", "P", "PT", "P1", "1D", "D", "PD", "P1DT", "P1H", "PT1D", "PT1Y", "P1D2M", "PT1M1H", "P1M1M", "P1W1D", "P1D1W",
    "PT1W", "P-1D", "-P1D", "P+1D", "P1.5D", "P1,5D", "P1D ", " P1D", "p1d", "P1d", "PT1S1", "P1DT1HX", "P1DTT1H",
    "P99999999999999999999D", "P10001Y", "P120001M", "P10000Y1M", "PT18446744073709551617S", "P 1D", "P1WT1H",
    "P522000W",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 seconds = -1;
      int months = -1;

      if (rr_duration_parse (cases[i], &seconds, &months))
        g_error ("taken for a duration: %s", cases[i]);
      g_assert_cmpint (seconds, ==, -1);
      g_assert_cmpint (months, ==, -1);
    }
}

static void
test_add (void)
{
  static const struct
  {
    const char *from;
    const char *duration;
    const char *to;
  } cases[] = {
    { "2015-02-21T06:00", "PT4H", "2015-02-21T10:00:00Z" },
    { "2015-02-21T22:00", "PT4H", "2015-02-22T02:00:00Z" },
    { "2015-01-31T08:15", "P1M", "2015-02-28T08:15:00Z" },
    { "2016-01-31T08:15", "P1M", "2016-02-29T08:15:00Z" },
    { "2016-02-29T00:00", "P1Y", "2017-02-28T00:00:00Z" },
    { "2015-11-30T00:00", "P3M", "2016-02-29T00:00:00Z" },
    { "2015-12-31T23:00", "P1MT2H", "2016-02-01T01:00:00Z" },
    { "1969-12-31T23:59:59", "PT1S", "1970-01-01T00:00:00Z" },
    { "1968-02-29T12:00", "P1Y", "1969-02-28T12:00:00Z" },
    { "0001-01-01T00:00", "P1M", "0001-02-01T00:00:00Z" },
    { "9999-12-31T00:00", "P1D", "9999-12-31T23:59:59Z" },
    { "9999-12-31T00:00", "P1M", "9999-12-31T23:59:59Z" },
    { "2015-02-21T06:00", "P10000Y", "9999-12-31T23:59:59Z" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = NULL;
      gint64 seconds;
      int months;

      g_assert_true (rr_duration_parse (cases[i].duration, &seconds, &months));
      text = rr_date_format_instant (rr_duration_add (instant_of (cases[i].from), seconds, months));
      g_assert_cmpstr (text, ==, cases[i].to);
    }

  /* Parts of a second stay. */
  g_assert_cmpint (rr_duration_add (7, 1, 0), ==, SECOND + 7);
  g_assert_cmpint (rr_duration_add (-7, 0, 0), ==, -7);
  g_assert_cmpint (rr_duration_add (G_MAXINT64, G_MAXINT64, G_MAXINT), ==, rr_duration_add (G_MAXINT64, 0, 0));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date/day", test_day);
  g_test_add_func ("/date/instants", test_instants);
  g_test_add_func ("/date/refused", test_refused);
  g_test_add_func ("/date/every-day", test_every_day);
  g_test_add_func ("/date/format", test_format);
  g_test_add_func ("/date/format-parse", test_format_parse);
  g_test_add_func ("/date/display", test_display);
  g_test_add_func ("/date/now", test_now);
  g_test_add_func ("/duration/parse", test_durations);
  g_test_add_func ("/duration/refused", test_durations_refused);
  g_test_add_func ("/duration/add", test_add);

  return g_test_run ();
}
