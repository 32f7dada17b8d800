/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-map-file.h"
#include "rr-new-map.h"

static void
test_new_map (void)
{
  g_autoptr (RrDocument) document = rr_new_map_create (NULL);
  RrMap *map = rr_document_get_map (document);
  g_autoptr (GBytes) bytes = rr_map_to_bytes (map);
  g_autoptr (RrMap) again = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (rr_document_get_modified (document));
  g_assert_false (rr_document_can_undo (document));
  g_assert_cmpuint (rr_list_get_size (map->stages), ==, 5);
  g_assert_cmpuint (rr_list_get_size (map->lanes), ==, 6);
  g_assert_cmpuint (rr_list_get_size (map->touchpoints), ==, 0);
  g_assert_cmpstr (((RrLane *) rr_list_get (map->lanes, 2))->channel, ==, "phone");

  again = rr_map_from_bytes (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
  g_assert_true (rr_element_equal (map, again));
}

static void
check_lanes (const char *const *ids,
             guint              n_lanes,
             const char        *first)
{
  g_autoptr (RrDocument) document = rr_new_map_create (ids);
  RrMap *map = rr_document_get_map (document);

  g_assert_cmpuint (rr_list_get_size (map->lanes), ==, n_lanes);
  g_assert_cmpstr (((RrLane *) rr_list_get (map->lanes, 0))->name, ==, first);
}

static void
test_lanes (void)
{
  check_lanes ((const char *const[]) { "emotion", "chat", "unknown", NULL }, 2, "Chat");
  /* Without a row for cards, nothing could be put on the map. */
  check_lanes ((const char *const[]) { "emotion", "pains", "needs", NULL }, 6, "Website & app");
  check_lanes ((const char *const[]) { NULL }, 6, "Website & app");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/app/new-map", test_new_map);
  g_test_add_func ("/app/new-map/lanes", test_lanes);

  return g_test_run ();
}
