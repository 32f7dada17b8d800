/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Thousands of random edits of random maps: undo all gives the first bytes, redo all
 * the last, and every state between can be saved and read. */
#include <string.h>

#include "rr-id.h"
#include "rr-map-file.h"
#include "rr-random.h"

#define N_EDITS 150

/* With every access to memory watched, a map takes ten times as long. */
#ifdef __SANITIZE_ADDRESS__
#define N_MAPS 10
#else
#define N_MAPS 40
#endif

static void
assert_saves_and_reads (RrMap *map)
{
  g_autoptr (GBytes) bytes = rr_map_to_bytes (map);
  g_autoptr (GBytes) again = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) read = rr_map_from_bytes (g_bytes_get_data (bytes, NULL),
                                              g_bytes_get_size (bytes), &error);

  g_assert_no_error (error);
  again = rr_map_to_bytes (read);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                   g_bytes_get_data (again, NULL), g_bytes_get_size (again));
}

static void
assert_same_bytes (GBytes *a,
                   RrMap  *map)
{
  g_autoptr (GBytes) b = rr_map_to_bytes (map);

  g_assert_cmpmem (g_bytes_get_data (a, NULL), g_bytes_get_size (a),
                   g_bytes_get_data (b, NULL), g_bytes_get_size (b));
}

static GRand *
seeded (guint32 seed)
{
  rr_id_set_seed (seed + 1);

  return g_rand_new_with_seed (seed);
}

static void
test_undo_redo (void)
{
  for (guint32 seed = 0; seed < N_MAPS; seed++)
    {
      g_autoptr (GRand) rand = seeded (seed);
      RrRandomSize size = { 1 + seed % 5, 1 + seed % 4, seed, seed / 2, seed / 2, seed % 3 };
      g_autoptr (RrDocument) document = rr_document_new (rr_random_map (rand, &size));
      RrMap *map = rr_document_get_map (document);
      g_autoptr (GBytes) first = rr_map_to_bytes (map);
      g_autoptr (GBytes) last = NULL;

      for (guint i = 0; i < N_EDITS; i++)
        {
          rr_random_edit (rand, document);
          assert_saves_and_reads (map);

          if (g_rand_int_range (rand, 0, 10) == 0)
            rr_document_undo (document);
          if (g_rand_int_range (rand, 0, 15) == 0)
            rr_document_redo (document);
        }

      while (rr_document_can_redo (document))
        rr_document_redo (document);
      last = rr_map_to_bytes (map);
      while (rr_document_can_undo (document))
        {
          rr_document_undo (document);
          assert_saves_and_reads (map);
        }
      assert_same_bytes (first, map);
      g_assert_false (rr_document_get_modified (document));

      while (rr_document_can_redo (document))
        rr_document_redo (document);
      assert_same_bytes (last, map);

      while (rr_document_can_undo (document))
        rr_document_undo (document);
      assert_same_bytes (first, map);
    }
}

/* A copy of the map follows the original by the lines of its changes alone. */
static void
changed_cb (RrMap    *map,
            RrChange *change,
            gpointer  user_data)
{
  RrMap *follower = user_data;
  g_autofree char *line = rr_change_to_line (change);
  g_autoptr (GError) error = NULL;
  g_autoptr (RrChange) read = rr_change_from_line (follower, line, &error);

  g_assert_no_error (error);
  g_assert_null (strchr (line, '\n'));
  rr_map_apply (follower, read);
}

static void
test_lines (void)
{
  for (guint32 seed = 100; seed < 100 + N_MAPS; seed++)
    {
      g_autoptr (GRand) rand = seeded (seed);
      RrRandomSize size = { 3, 3, 20, 12, 10, 2 };
      g_autoptr (RrDocument) document = rr_document_new (rr_random_map (rand, &size));
      RrMap *map = rr_document_get_map (document);
      g_autoptr (RrMap) follower = rr_map_copy (map);
      g_autoptr (GBytes) bytes = NULL;

      g_signal_connect (map, "changed", G_CALLBACK (changed_cb), follower);
      for (guint i = 0; i < N_EDITS; i++)
        {
          rr_random_edit (rand, document);
          if (g_rand_int_range (rand, 0, 8) == 0)
            rr_document_undo (document);
        }

      bytes = rr_map_to_bytes (map);
      assert_same_bytes (bytes, follower);
      g_signal_handlers_disconnect_by_data (map, follower);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/edits/undo-redo", test_undo_redo);
  g_test_add_func ("/edits/lines", test_lines);

  return g_test_run ();
}
