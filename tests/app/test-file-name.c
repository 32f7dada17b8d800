/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-file-name.h"

static void
check_suggestion (const char *title,
                  const char *expected)
{
  g_autofree char *name = rr_file_name_suggest (title, ".pdf");

  g_assert_cmpstr (name, ==, expected);
  g_assert_true (g_utf8_validate (name, -1, NULL));
}

static void
test_suggest (void)
{
  g_autofree char *long_title = g_strnfill (5000, 'x');
  g_autofree char *long_name = rr_file_name_suggest (long_title, ".journey.json");

  check_suggestion ("Flying home for the holidays", "flying-home-for-the-holidays.pdf");
  check_suggestion ("../../etc/passwd", "etc-passwd.pdf");
  check_suggestion ("  a / b\\c:*?\"<>|  ", "a-b-c.pdf");
  check_suggestion ("Über Zürich", "über-zürich.pdf");
  check_suggestion ("旅行", "旅行.pdf");
  check_suggestion ("", "untitled.pdf");
  check_suggestion ("…", "untitled.pdf");
  check_suggestion (".hidden", "hidden.pdf");
  g_assert_cmpuint (strlen (long_name), <, 120);
}

static void
check_completion (const char *path,
                  const char *suffix,
                  const char *expected)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) complete = rr_file_name_complete (file, suffix);

  g_assert_cmpstr (g_file_peek_path (complete), ==, expected);
}

static void
test_complete (void)
{
  check_completion ("/a/map", ".journey.json", "/a/map.journey.json");
  check_completion ("/a/map.journey.json", ".journey.json", "/a/map.journey.json");
  check_completion ("/a/MAP.JOURNEY.JSON", ".journey.json", "/a/MAP.JOURNEY.JSON");
  check_completion ("/a/map.json", ".journey.json", "/a/map.json");
  check_completion ("/a/map.v2", ".pdf", "/a/map.v2.pdf");
  check_completion ("/a.pdf/map", ".pdf", "/a.pdf/map.pdf");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/app/file-name/suggest", test_suggest);
  g_test_add_func ("/app/file-name/complete", test_complete);

  return g_test_run ();
}
