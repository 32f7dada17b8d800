/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A window with its canvas and pages follows random edits for RR_SOAK_SECONDS (2), is saved now
 * and then, and shown in each view: the memory that it takes stays what it was, and in the end
 * the map is what it was. */

#include "config.h"

#include "app-support.h"
#include "rr-map-file.h"
#include "rr-random.h"

#define EDITS_A_ROUND 40
#define ROUNDS_A_SAVE 5

/* How often the memory is told of. */
#define N_REPORTS 12

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
edit (GRand      *rand,
      RrDocument *document)
{
  for (guint i = 0; i < EDITS_A_ROUND; i++)
    {
      rr_random_edit (rand, document);
      settle ();
    }
}

static void
undo_all (RrDocument *document)
{
  while (rr_document_can_undo (document))
    {
      rr_document_undo (document);
      settle ();
    }
}

/* What somebody does between edits; the file has the random map then, until the next time. */
static void
look_and_save (GRand    *rand,
               RrWindow *window,
               guint     round)
{
  static const char *const views[] = { "map", "assess", "recover", "review" };
  static const char *const zooms[] = { "win.zoom-in", "win.zoom-out", "win.zoom-fit", "win.zoom-reset" };

  gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", views[round % G_N_ELEMENTS (views)]);
  gtk_widget_activate_action (GTK_WIDGET (window), zooms[g_rand_int_range (rand, 0, G_N_ELEMENTS (zooms))], NULL);
  settle ();

  if (round % ROUNDS_A_SAVE == 0 && rr_document_get_modified (app_get_document (window)))
    {
      app_activate (window, "save");
      app_wait (app_is_unmodified, window);
    }
}

static void
test_soak (void)
{
  const char *seconds = g_getenv ("RR_SOAK_SECONDS");
  gint64 length = (seconds != NULL ? g_ascii_strtoll (seconds, NULL, 10) : 2) * (gint64) G_USEC_PER_SEC;
  gint64 begin = g_get_monotonic_time ();
  RrWindow *window = app_open_window ("soak.journey.json");
  RrDocument *document = app_get_document (window);
  g_autoptr (GBytes) before = rr_map_to_bytes (rr_document_get_map (document));
  g_autoptr (GBytes) after = NULL;
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);
  guint64 early = 0;
  guint64 now;
  guint n_rounds = 0;
  guint n_reports = 0;

  while (g_get_monotonic_time () - begin < length || n_rounds < 2)
    {
      gint64 elapsed;

      edit (rand, document);
      look_and_save (rand, window, n_rounds);
      undo_all (document);
      n_rounds++;

      elapsed = g_get_monotonic_time () - begin;
      if (early == 0 && elapsed > length / 4)
        early = get_resident ();
      if (elapsed * N_REPORTS > length * (n_reports + 1))
        {
          n_reports++;
          g_test_message ("after %d s and %u edits: %" G_GUINT64_FORMAT " KiB", (int) (elapsed / G_USEC_PER_SEC),
                          n_rounds * EDITS_A_ROUND, get_resident ());
        }
    }

  now = get_resident ();
  g_test_message ("%u edits taken back in %d s; %" G_GUINT64_FORMAT " KiB after a quarter, %" G_GUINT64_FORMAT " KiB now",
                  n_rounds * EDITS_A_ROUND, (int) ((g_get_monotonic_time () - begin) / G_USEC_PER_SEC), early, now);
  after = rr_map_to_bytes (rr_document_get_map (document));
  g_assert_true (g_bytes_equal (before, after));
  /* A few seconds say nothing. */
  if (length >= 60 * (gint64) G_USEC_PER_SEC)
    g_assert_cmpfloat ((double) now, <, GROWTH_ALLOWED * (double) early);

  app_activate (window, "save");
  app_wait (app_is_unmodified, window);
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
