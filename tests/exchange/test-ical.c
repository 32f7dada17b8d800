/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Plans as calendars and tables: escaping, folding, dates, and all of one plan. */
#include <string.h>

#include "rr-date.h"
#include "rr-formula-guard.h"
#include "rr-ical.h"
#include "rr-map-file.h"
#include "rr-plan-csv.h"

static const char text[] =
  "{\"format\":\"reroute-journey\",\"version\":1,"
  "\"people\":[{\"id\":\"p\",\"name\":\"Anna\"}],"
  "\"stages\":[{\"id\":\"s\",\"name\":\"S\"}],\"lanes\":[{\"id\":\"l\",\"name\":\"L\"}],"
  "\"touchpoints\":[{\"id\":\"t\",\"title\":\"Check-in\",\"stage\":\"s\",\"lane\":\"l\"}],"
  "\"scenarios\":[{\"id\":\"c\",\"name\":\"Storm, snow\",\"actions\":["
  "{\"id\":\"a1\",\"title\":\"Open desks; now\",\"strategy\":\"service\",\"phase\":\"hours\",\"touchpoint\":\"t\","
  "\"owner\":\"p\",\"why\":\"Two\\nlines\",\"due\":\"2015-02-22\"},"
  "{\"id\":\"a2\",\"title\":\"=Call\",\"strategy\":\"support\",\"phase\":\"day\",\"role\":\"Desk\","
  "\"due\":\"2015-02-22T11:35+02:00\",\"status\":\"done\",\"done\":\"2015-02-23\"},"
  "{\"id\":\"a3\",\"title\":\"C\",\"strategy\":\"support\",\"phase\":\"day\",\"status\":\"dropped\",\"rule\":\"book/fix\"},"
  "{\"id\":\"a4\",\"title\":\"D\",\"strategy\":\"support\",\"phase\":\"day\",\"rule\":\"book/fix\"}],"
  "\"messages\":[{\"id\":\"m\",\"text\":\"Dear all\\nmore\",\"channels\":[\"app\",\"phone\"],"
  "\"status\":\"approved\"}]}]}";

static RrMap *
read_map (void)
{
  g_autoptr (GError) error = NULL;
  RrMap *map = rr_map_from_bytes (text, strlen (text), &error);

  g_assert_no_error (error);

  return map;
}

static void
test_escape (void)
{
  g_autofree char *escaped = rr_ical_escape ("a\\b;c,d:\"e\"\nf\r\tg\x01ä");

  g_assert_cmpstr (escaped, ==, "a\\\\b\\;c\\,d:\"e\"\\nf\tgä");
}

/* No part of a line is longer than 75 octets, no character is divided, and unfolding gives
 * the line. */
static void
test_fold (void)
{
  for (guint n = 0; n < 400; n++)
    {
      g_autoptr (GString) line = g_string_new (NULL);
      g_autoptr (GString) out = g_string_new (NULL);
      g_autoptr (GString) unfolded = NULL;
      g_auto (GStrv) parts = NULL;

      for (guint i = 0; i < n; i++)
        g_string_append (line, i % 7 == 0 ? "😀" : i % 3 == 0 ? "ä" : "x");
      rr_ical_append_line (out, line->str);
      g_assert_true (g_str_has_suffix (out->str, "\r\n"));

      parts = g_strsplit (out->str, "\r\n", -1);
      for (guint i = 0; parts[i] != NULL; i++)
        {
          g_assert_cmpuint (strlen (parts[i]), <=, 75);
          g_assert_true (g_utf8_validate (parts[i], -1, NULL));
        }

      unfolded = g_string_new (out->str);
      g_string_replace (unfolded, "\r\n ", "", 0);
      g_string_truncate (unfolded, unfolded->len - 2);
      g_assert_cmpstr (unfolded->str, ==, line->str);
    }
}

static void
test_golden (void)
{
  g_autoptr (RrMap) map = read_map ();
  g_autofree char *calendar = NULL;
  g_autofree char *again = NULL;
  const char *body;
  RrDate now;

  g_assert_true (rr_date_parse ("2015-02-21T08:00:00Z", &now));
  calendar = rr_ical_write_plan (rr_map_find_scenario (map, "c"), now.first);
  again = rr_ical_write_plan (rr_map_find_scenario (map, "c"), now.first);
  g_assert_cmpstr (calendar, ==, again);

  g_assert_true (g_str_has_prefix (calendar, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
  body = strstr (calendar, "X-WR-CALNAME");
  g_assert_cmpstr (body, ==,
                   "X-WR-CALNAME:Storm\\, snow\r\n"
                   "BEGIN:VTODO\r\n"
                   "UID:a1.c@reroute\r\n"
                   "DTSTAMP:20150221T080000Z\r\n"
                   "SUMMARY:Open desks\\; now\r\n"
                   "DESCRIPTION:Touchpoint: Check-in\\nWho: Anna\\nWhy: Two\\nlines\r\n"
                   "DUE;VALUE=DATE:20150222\r\n"
                   "STATUS:NEEDS-ACTION\r\n"
                   "CATEGORIES:Restore service,First hours\r\n"
                   "CONTACT:Anna\r\n"
                   "END:VTODO\r\n"
                   "BEGIN:VTODO\r\n"
                   "UID:a2.c@reroute\r\n"
                   "DTSTAMP:20150221T080000Z\r\n"
                   "SUMMARY:=Call\r\n"
                   "DESCRIPTION:Who: Desk\r\n"
                   "DUE:20150222T093500Z\r\n"
                   "STATUS:COMPLETED\r\n"
                   "PERCENT-COMPLETE:100\r\n"
                   "COMPLETED:20150223T000000Z\r\n"
                   "CATEGORIES:Personal support,First 24 hours\r\n"
                   "END:VTODO\r\n"
                   "BEGIN:VTODO\r\n"
                   "UID:book/fix.journey.c@reroute\r\n"
                   "DTSTAMP:20150221T080000Z\r\n"
                   "SUMMARY:C\r\n"
                   "STATUS:CANCELLED\r\n"
                   "CATEGORIES:Personal support,First 24 hours\r\n"
                   "END:VTODO\r\n"
                   "BEGIN:VTODO\r\n"
                   "UID:a4.c@reroute\r\n"
                   "DTSTAMP:20150221T080000Z\r\n"
                   "SUMMARY:D\r\n"
                   "STATUS:NEEDS-ACTION\r\n"
                   "CATEGORIES:Personal support,First 24 hours\r\n"
                   "END:VTODO\r\n"
                   "BEGIN:VTODO\r\n"
                   "UID:m.c@reroute\r\n"
                   "DTSTAMP:20150221T080000Z\r\n"
                   "SUMMARY:Tell customers: Dear all\r\n"
                   "DESCRIPTION:Dear all\\nmore\r\n"
                   "STATUS:IN-PROCESS\r\n"
                   "CATEGORIES:Messages,Approved\r\n"
                   "END:VTODO\r\n"
                   "END:VCALENDAR\r\n");
}

static void
test_table (void)
{
  g_autoptr (RrMap) map = read_map ();
  g_autofree char *table = rr_plan_csv_write (rr_map_find_scenario (map, "c"));

  g_assert_cmpstr (table, ==,
                   "id,kind,title,strategy,phase,touchpoint,segment,role,owner,due,effort,status,done,"
                   "channels,why,check,notes,rule\n"
                   "a1,action,\"Open desks; now\",service,hours,Check-in,,,Anna,2015-02-22,2,todo,,,"
                   "\"Two\nlines\",,,\n"
                   "a2,action,'=Call,support,day,,,Desk,,2015-02-22T11:35+02:00,2,done,2015-02-23,,,,,\n"
                   "a3,action,C,support,day,,,,,,2,dropped,,,,,,book/fix\n"
                   "a4,action,D,support,day,,,,,,2,todo,,,,,,book/fix\n"
                   "m,message,\"Dear all\nmore\",,,,,,,,,approved,,\"app, phone\",,,,\n");
}

static void
test_guard (void)
{
  static const char *const texts[][2] = {
    { "", "" }, { "a", "a" }, { "=a", "'=a" }, { "+a", "'+a" }, { "-1", "'-1" }, { "@a", "'@a" },
    { "\ta", "'\ta" }, { "'a", "'a" }, { "'", "'" }, { "'=a", "''=a" }, { "''=a", "'''=a" },
    { "a=b", "a=b" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *guarded = rr_formula_guard (texts[i][0]);

      g_assert_cmpstr (guarded, ==, texts[i][1]);
      g_assert_cmpstr (rr_formula_unguard (guarded), ==, texts[i][0]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ical/escape", test_escape);
  g_test_add_func ("/ical/fold", test_fold);
  g_test_add_func ("/ical/golden", test_golden);
  g_test_add_func ("/ical/table", test_table);
  g_test_add_func ("/ical/guard", test_guard);

  return g_test_run ();
}
