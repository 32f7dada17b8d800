/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A window with its canvas and pages follows random edits for RR_SOAK_SECONDS (2): the memory
 * that it takes stays what it was, and in the end the map is what it was. */

#include "config.h"

#include <stdlib.h>

#include "app-support.h"
#include "rr-map-file.h"
#include "rr-random.h"

#define EDITS_A_ROUND 40

/* What a round may leave behind in caches and in the allocator, after the first quarter. */
#define GROWTH_ALLOWED 1.25

/* In KiB. */
static guint64
get_resident (void)
{
  g_autofree char *status = NULL;
  const char *line;

  g_assert_true (g_file_get_contents ("/proc/self/status", &status, NULL, NULL));
  line = strstr (status, "VmRSS:");
  g_assert_nonnull (line);

  return g_ascii_strtoull (line + strlen ("VmRSS:"), NULL, 10);
}

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

static void
edit_and_undo (GRand      *rand,
               RrDocument *document)
{
  for (guint i = 0; i < EDITS_A_ROUND; i++)
    {
      rr_random_edit (rand, document);
      settle ();
    }
  while (rr_document_can_undo (document))
    {
      rr_document_undo (document);
      settle ();
    }
}

static void
test_soak (void)
{
  const char *seconds = g_getenv ("RR_SOAK_SECONDS");
  gint64 length = (seconds != NULL ? atoi (seconds) : 2) * G_USEC_PER_SEC;
  gint64 begin = g_get_monotonic_time ();
  RrWindow *window = app_open_window ("soak.journey.json");
  RrDocument *document = app_get_document (window);
  g_autoptr (GBytes) before = rr_map_to_bytes (rr_document_get_map (document));
  g_autoptr (GBytes) after = NULL;
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);
  guint64 early = 0;
  guint64 now;
  guint n_rounds = 0;

  while (g_get_monotonic_time () - begin < length || n_rounds < 2)
    {
      edit_and_undo (rand, document);
      n_rounds++;
      if (early == 0 && g_get_monotonic_time () - begin > length / 4)
        early = get_resident ();
    }

  now = get_resident ();
  g_test_message ("%u edits taken back; %" G_GUINT64_FORMAT " KiB after a quarter, %" G_GUINT64_FORMAT " KiB now",
                  n_rounds * EDITS_A_ROUND, early, now);
  after = rr_map_to_bytes (rr_document_get_map (document));
  g_assert_true (g_bytes_equal (before, after));
  /* A few seconds say nothing. */
  if (length >= 60 * G_USEC_PER_SEC)
    g_assert_cmpfloat ((double) now, <, GROWTH_ALLOWED * (double) early);

  app_close (window);
}

int
main (int   argc,
      char *argv[])
{
  app_test_init (&argc, &argv);
  /* Random texts make rows that no window is wide enough for, and GTK says so; this is about
   * memory, and about what becomes of the map. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK);

  g_test_add_func ("/app/soak", test_soak);

  return app_test_finish (g_test_run ());
}
