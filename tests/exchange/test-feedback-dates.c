/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "rr-date.h"
#include "rr-feedback-dates.h"

static void
test_written (void)
{
  static const struct
  {
    const char *text;
    RrDateOrder order;
    const char *date;
  } cases[] = {
    { "2015-02-24", RR_DATE_ORDER_YMD, "2015-02-24" },
    { " 2015-02-24T11:35 ", RR_DATE_ORDER_YMD, "2015-02-24T11:35" },
    { "2015-02-24 11:35:52 -0800", RR_DATE_ORDER_YMD, "2015-02-24T11:35:52-08:00" },
    { "2015-02-24T11:35:52.123456Z", RR_DATE_ORDER_YMD, "2015-02-24T11:35:52Z" },
    { "2015-02-24T11:35+05:30", RR_DATE_ORDER_YMD, "2015-02-24T11:35+05:30" },
    { "2015-02-24 11:35 UTC", RR_DATE_ORDER_YMD, "2015-02-24T11:35Z" },
    { "2015-02-24T11:35+01", RR_DATE_ORDER_YMD, "2015-02-24T11:35+01:00" },
    { "2015/2/4", RR_DATE_ORDER_YMD, "2015-02-04" },
    { "2015-02-24", RR_DATE_ORDER_DMY, "2015-02-24" },
    { "2/24/2015 11:35", RR_DATE_ORDER_MDY, "2015-02-24T11:35" },
    { "2/24/2015 0:00", RR_DATE_ORDER_MDY, "2015-02-24T00:00" },
    { "02/03/2015", RR_DATE_ORDER_MDY, "2015-02-03" },
    { "02/03/2015", RR_DATE_ORDER_DMY, "2015-03-02" },
    { "24.02.2015", RR_DATE_ORDER_DMY, "2015-02-24" },
    { "24.2.2015, 9:05:01", RR_DATE_ORDER_DMY, "2015-02-24T09:05:01" },
    { "24-02-2015", RR_DATE_ORDER_DMY, "2015-02-24" },
    { "2/24/15 11:35 PM", RR_DATE_ORDER_MDY, "2015-02-24T23:35" },
    { "2/24/69 12:05 am", RR_DATE_ORDER_MDY, "1969-02-24T00:05" },
    { "2/24/68 12:05pm", RR_DATE_ORDER_MDY, "2068-02-24T12:05" },
    { "2/24/2015 1:05:09 p.m.", RR_DATE_ORDER_MDY, "2015-02-24T13:05:09" },
    { "29.02.2016", RR_DATE_ORDER_DMY, "2016-02-29" },
    { "Feb 24, 2015", RR_DATE_ORDER_DMY, "2015-02-24" },
    { "24 February 2015 9:05", RR_DATE_ORDER_YMD, "2015-02-24T09:05" },
    { "24-Feb-15", RR_DATE_ORDER_YMD, "2015-02-24" },
    { "2015-Feb-24", RR_DATE_ORDER_YMD, "2015-02-24" },
    { "22nd of May 2015", RR_DATE_ORDER_YMD, "2015-05-22" },
    { "Tuesday, February 24, 2015 at 1:05 PM", RR_DATE_ORDER_YMD, "2015-02-24T13:05" },
    { "Tue Feb 24 11:35:52 +0000 2015", RR_DATE_ORDER_YMD, "2015-02-24T11:35:52+00:00" },
    { "Mon Apr 06 22:19:45 PDT 2009", RR_DATE_ORDER_YMD, "2009-04-06T22:19:45-07:00" },
    { "Di., 24. Februar 2015", RR_DATE_ORDER_YMD, "2015-02-24" },
    { "1er août 2015", RR_DATE_ORDER_YMD, "2015-08-01" },
    { "24 de diciembre de 2015", RR_DATE_ORDER_YMD, "2015-12-24" },
    { "2015/02/24 11:35:52 AM GMT+1", RR_DATE_ORDER_YMD, "2015-02-24T11:35:52+01:00" },
    { "20150224", RR_DATE_ORDER_DMY, "2015-02-24" },
    { "1424777752", RR_DATE_ORDER_DMY, "2015-02-24T11:35:52Z" },
    { "1424777752999", RR_DATE_ORDER_DMY, "2015-02-24T11:35:52Z" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      char date[RR_DATE_SIZE] = "";

      if (rr_feedback_date_parse (cases[i].text, cases[i].order, date) != RR_DATE_FINE ||
          strcmp (date, cases[i].date) != 0)
        g_error ("“%s” became “%s”", cases[i].text, date);
      g_assert_true (rr_date_parse (date, NULL));
    }
}

static void
test_problems (void)
{
  static const struct
  {
    const char *text;
    RrDateOrder order;
    RrDateProblem problem;
  } cases[] = {
    { "", RR_DATE_ORDER_YMD, RR_DATE_EMPTY },
    { " \t", RR_DATE_ORDER_YMD, RR_DATE_EMPTY },
    { "yesterday", RR_DATE_ORDER_YMD, RR_DATE_UNREADABLE },
    { "2015", RR_DATE_ORDER_YMD, RR_DATE_UNREADABLE },
    { "2015-02", RR_DATE_ORDER_YMD, RR_DATE_UNREADABLE },
    { "2015-02-24x", RR_DATE_ORDER_YMD, RR_DATE_UNREADABLE },
    { "2015-02-24T", RR_DATE_ORDER_YMD, RR_DATE_FINE },
    { "2015-02-24 11", RR_DATE_ORDER_YMD, RR_DATE_UNREADABLE },
    { "2015-02-24 11:3", RR_DATE_ORDER_YMD, RR_DATE_UNREADABLE },
    { "2015-02-24 11:35+1", RR_DATE_ORDER_YMD, RR_DATE_UNREADABLE },
    { "2015-02/24", RR_DATE_ORDER_YMD, RR_DATE_UNREADABLE },
    { "24.02.201", RR_DATE_ORDER_DMY, RR_DATE_UNREADABLE },
    { "24022015", RR_DATE_ORDER_DMY, RR_DATE_UNREADABLE },
    { "124.02.2015", RR_DATE_ORDER_DMY, RR_DATE_UNREADABLE },
    { "February 2015", RR_DATE_ORDER_YMD, RR_DATE_UNREADABLE },
    { "Feb 24", RR_DATE_ORDER_YMD, RR_DATE_UNREADABLE },
    { "Feb 24 11:35", RR_DATE_ORDER_YMD, RR_DATE_UNREADABLE },
    { "Feb 24 Mar 2015", RR_DATE_ORDER_YMD, RR_DATE_UNREADABLE },
    { "Lost on 24 Feb 2015", RR_DATE_ORDER_YMD, RR_DATE_UNREADABLE },
    { "2015 Feb 2015", RR_DATE_ORDER_YMD, RR_DATE_UNREADABLE },
    { "142477775", RR_DATE_ORDER_YMD, RR_DATE_UNREADABLE },
    { "9424777752", RR_DATE_ORDER_YMD, RR_DATE_UNREADABLE },
    { "Feb 29, 2015", RR_DATE_ORDER_YMD, RR_DATE_NONEXISTENT },
    { "2015-02-29", RR_DATE_ORDER_YMD, RR_DATE_NONEXISTENT },
    { "2/30/2015", RR_DATE_ORDER_MDY, RR_DATE_NONEXISTENT },
    { "13/13/2015", RR_DATE_ORDER_MDY, RR_DATE_NONEXISTENT },
    { "0/1/2015", RR_DATE_ORDER_MDY, RR_DATE_NONEXISTENT },
    { "2015-02-24 24:00", RR_DATE_ORDER_YMD, RR_DATE_NONEXISTENT },
    { "2015-02-24 11:60", RR_DATE_ORDER_YMD, RR_DATE_NONEXISTENT },
    { "2/24/2015 13:00 PM", RR_DATE_ORDER_MDY, RR_DATE_NONEXISTENT },
    { "24/2/2015", RR_DATE_ORDER_MDY, RR_DATE_OTHER_ORDER },
    { "2/24/2015", RR_DATE_ORDER_DMY, RR_DATE_OTHER_ORDER },
    { "2/24/2015", RR_DATE_ORDER_YMD, RR_DATE_OTHER_ORDER },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      char date[RR_DATE_SIZE];

      if (rr_feedback_date_parse (cases[i].text, cases[i].order, date) != cases[i].problem)
        g_error ("“%s”", cases[i].text);
    }
}

static void
check_order (const char  *column,
             RrDateOrder  order,
             gboolean     certain)
{
  g_autofree char *text = g_strconcat ("date\n", column, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (RrCsv) csv = rr_csv_read (bytes, NULL, NULL);
  gboolean found_certain;

  if (rr_feedback_date_work_out (csv, 0, &found_certain) != order || found_certain != certain)
    g_error ("“%s”", column);
}

static void
test_order (void)
{
  check_order ("2015-02-24\n2015-03-01", RR_DATE_ORDER_YMD, TRUE);
  check_order ("2/3/2015\n2/24/2015", RR_DATE_ORDER_MDY, TRUE);
  check_order ("2/3/2015\n24/2/2015", RR_DATE_ORDER_DMY, TRUE);
  check_order ("2.3.2015\n24.2.2015", RR_DATE_ORDER_DMY, TRUE);
  check_order ("3/3/2015\n4/4/2015", RR_DATE_ORDER_MDY, TRUE);
  check_order ("2/3/2015\n4/5/2015", RR_DATE_ORDER_MDY, FALSE);
  check_order ("2.3.2015\n4.5.2015", RR_DATE_ORDER_DMY, FALSE);
  check_order ("2/24/2015\n2/25/2015\n24/2/2015", RR_DATE_ORDER_MDY, FALSE);
  check_order ("2/30/2015\nhello\n\n", RR_DATE_ORDER_YMD, TRUE);
  /* One row late in the file decides. */
  check_order ("1/2/2015\n1/3/2015\n1/4/2015\n2/5/2015\n30/5/2015", RR_DATE_ORDER_DMY, TRUE);
}

static void
test_names (void)
{
  static const struct
  {
    const char *name;
    RrDateOrder order;
  } names[] = {
    { "mdy", RR_DATE_ORDER_MDY }, { "m/d/y", RR_DATE_ORDER_MDY }, { "DMY", RR_DATE_ORDER_DMY },
    { "d.m.y", RR_DATE_ORDER_DMY }, { "iso", RR_DATE_ORDER_YMD }, { "y-m-d", RR_DATE_ORDER_YMD },
    { "auto", RR_DATE_ORDER_AUTO },
  };
  RrDateOrder order;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_true (rr_date_order_find (names[i].name, &order));
      g_assert_cmpint (order, ==, names[i].order);
    }
  g_assert_false (rr_date_order_find ("ydm", &order));
  g_assert_false (rr_date_order_find ("", &order));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/feedback-dates/written", test_written);
  g_test_add_func ("/feedback-dates/problems", test_problems);
  g_test_add_func ("/feedback-dates/order", test_order);
  g_test_add_func ("/feedback-dates/names", test_names);

  return g_test_run ();
}
