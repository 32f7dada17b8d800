/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "app-support.h"
#include "rr-recent.h"

static gboolean
lists (gpointer user_data)
{
  g_autoptr (GPtrArray) recent = rr_recent_list (10);

  return recent->len == GPOINTER_TO_UINT (user_data);
}

static void
test_recent (void)
{
  g_autoptr (GFile) map = app_write_file ("one.journey.json", app_map);
  g_autoptr (GFile) other_map = app_write_file ("two.journey.json", app_map);
  g_autoptr (GFile) text = app_write_file ("notes.txt", "");
  g_autoptr (GPtrArray) recent = NULL;
  g_autofree char *text_uri = g_file_get_uri (text);

  rr_recent_add (map);
  rr_recent_add (other_map);
  gtk_recent_manager_add_item (gtk_recent_manager_get_default (), text_uri);
  app_wait (lists, GUINT_TO_POINTER (2));

  recent = rr_recent_list (1);
  g_assert_cmpuint (recent->len, ==, 1);

  rr_recent_forget (map);
  app_wait (lists, GUINT_TO_POINTER (1));

  /* What is gone is not offered. */
  g_assert_true (g_file_delete (other_map, NULL, NULL));
  app_wait (lists, GUINT_TO_POINTER (0));
}

int
main (int   argc,
      char *argv[])
{
  app_test_init (&argc, &argv);

  g_test_add_func ("/app/recent", test_recent);

  return app_test_finish (g_test_run ());
}
