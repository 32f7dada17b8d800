/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Journals: everything that was done comes back, up to the damage where there is one. */
#include <glib/gstdio.h>
#include <string.h>

#include "rr-id.h"
#include "rr-journal.h"
#include "rr-map-file.h"
#include "rr-random.h"

#define N_STEPS 60

typedef struct
{
  char *folder;
  RrDocument *document;
  RrJournal *journal;
  GPtrArray *lines;
  GPtrArray *states; /* of GBytes, after each step */
} Fixture;

static void
changed_cb (Fixture  *fixture,
            RrChange *change)
{
  g_ptr_array_add (fixture->lines, rr_change_to_line (change));
}

static void
stepped_cb (Fixture *fixture)
{
  rr_journal_add_step (fixture->journal, "Step", fixture->lines);
  g_ptr_array_set_size (fixture->lines, 0);
  g_ptr_array_add (fixture->states, rr_map_to_bytes (rr_document_get_map (fixture->document)));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  RrRandomSize size = { 3, 3, 12, 6, 5, 2 };
  g_autoptr (GBytes) base = NULL;
  RrMap *map;

  rr_id_set_seed (8);
  fixture->folder = g_dir_make_tmp ("rr-journal-XXXXXX", NULL);
  fixture->document = rr_document_new (rr_random_map (rand, &size));
  fixture->journal = rr_journal_new (fixture->folder);
  fixture->lines = g_ptr_array_new_with_free_func (g_free);
  fixture->states = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);

  map = rr_document_get_map (fixture->document);
  base = rr_map_to_bytes (map);
  rr_journal_start (fixture->journal, "file:///a%20b", "etag\n\"1", base, NULL);
  g_ptr_array_add (fixture->states, g_bytes_ref (base));
  g_signal_connect_swapped (map, "changed", G_CALLBACK (changed_cb), fixture);
  g_signal_connect_swapped (fixture->document, "stepped", G_CALLBACK (stepped_cb), fixture);

  for (guint i = 0; i < N_STEPS; i++)
    {
      rr_random_edit (rand, fixture->document);
      if (i % 7 == 0)
        rr_document_undo (fixture->document);
    }
  rr_journal_flush (fixture->journal);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_pointer (&fixture->journal, rr_journal_free);
  g_object_unref (fixture->document);
  g_ptr_array_unref (fixture->lines);
  g_ptr_array_unref (fixture->states);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static gboolean
same_as (RrMap  *map,
         GBytes *bytes)
{
  g_autoptr (GBytes) now = rr_map_to_bytes (map);

  return g_bytes_equal (now, bytes);
}

static void
test_recover (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GPtrArray) alive = rr_journal_find_orphans (fixture->folder);
  g_autoptr (GPtrArray) orphans = NULL;
  g_autoptr (RrRecovery) recovery = NULL;
  g_autoptr (GError) error = NULL;
  RrTyping typing = { "tp-1", "title", "Title", "half a wo\nrd" };
  g_autofree char *path = g_strdup (rr_journal_get_path (fixture->journal));

  g_assert_cmpuint (alive->len, ==, 0);

  rr_journal_add_typing (fixture->journal, &typing);
  g_clear_pointer (&fixture->journal, rr_journal_free);
  orphans = rr_journal_find_orphans (fixture->folder);
  g_assert_cmpuint (orphans->len, ==, 1);
  g_assert_cmpstr (orphans->pdata[0], ==, path);

  recovery = rr_journal_load (path, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (recovery->uri, ==, "file:///a%20b");
  g_assert_cmpstr (recovery->etag, ==, "etag\n\"1");
  g_assert_false (recovery->damaged);
  g_assert_cmpuint (recovery->n_steps, ==, fixture->states->len - 1);
  g_assert_cmpstr (recovery->typing->text, ==, "half a wo\nrd");
  g_assert_true (same_as (recovery->base, fixture->states->pdata[0]));
  g_assert_true (same_as (recovery->map, fixture->states->pdata[fixture->states->len - 1]));

  fixture->journal = rr_journal_new (fixture->folder);
  rr_journal_remove_file (fixture->journal, path);
}

static void
test_compact (Fixture       *fixture,
              gconstpointer  data)
{
  GBytes *base = fixture->states->pdata[0];
  GBytes *last = fixture->states->pdata[fixture->states->len - 1];
  g_autoptr (RrRecovery) recovery = NULL;
  g_autoptr (GError) error = NULL;

  rr_journal_start (fixture->journal, NULL, NULL, base, last);
  rr_journal_flush (fixture->journal);
  recovery = rr_journal_load (rr_journal_get_path (fixture->journal), &error);
  g_assert_no_error (error);
  g_assert_null (recovery->uri);
  g_assert_true (same_as (recovery->base, base));
  g_assert_true (same_as (recovery->map, last));

  rr_journal_remove (fixture->journal);
  rr_journal_flush (fixture->journal);
  g_assert_false (g_file_test (rr_journal_get_path (fixture->journal), G_FILE_TEST_EXISTS));
}

/* Whether what was read is one of the states, in their order; and which. */
static guint
find_state (Fixture    *fixture,
            RrRecovery *recovery)
{
  g_assert_cmpuint (recovery->n_steps, <, fixture->states->len);
  g_assert_true (same_as (recovery->map, fixture->states->pdata[recovery->n_steps]));

  return recovery->n_steps;
}

static void
test_damage (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  g_autofree char *contents = NULL;
  gsize length;
  guint n = g_test_thorough () ? 20000 : 300;

  g_file_get_contents (rr_journal_get_path (fixture->journal), &contents, &length, NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *damaged = g_memdup2 (contents, length);
      gsize where = (gsize) g_rand_int_range (rand, 0, (int) length);
      gboolean cut = i % 2 == 0;
      g_autoptr (RrRecovery) recovery = NULL;
      g_autoptr (GError) error = NULL;

      if (!cut)
        damaged[where] = (char) (damaged[where] ^ (1 + g_rand_int_range (rand, 0, 255)));
      recovery = rr_journal_read (damaged, cut ? where : length, &error);
      if (recovery == NULL)
        {
          g_assert_nonnull (error);
          continue;
        }

      find_state (fixture, recovery);
      /* All whole lines before the damage were read. */
      if (cut)
        {
          guint lines = 0;

          for (gsize j = 0; j < where; j++)
            lines += contents[j] == '\n';
          g_assert_cmpuint (recovery->n_steps, ==, lines - 2);
        }
    }

  rr_journal_remove (fixture->journal);
}

static void
test_no_folder (void)
{
  g_autoptr (RrJournal) journal = rr_journal_new ("/dev/null/nowhere");
  g_autoptr (RrMap) map = rr_map_new ();
  g_autoptr (GBytes) bytes = rr_map_to_bytes (map);
  g_autofree char *problem = NULL;

  rr_journal_start (journal, NULL, NULL, bytes, NULL);
  rr_journal_flush (journal);
  problem = rr_journal_dup_problem (journal);
  g_assert_nonnull (problem);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/journal/recover", Fixture, NULL, set_up, test_recover, tear_down);
  g_test_add ("/journal/compact", Fixture, NULL, set_up, test_compact, tear_down);
  g_test_add ("/journal/damage", Fixture, NULL, set_up, test_damage, tear_down);
  g_test_add_func ("/journal/no-folder", test_no_folder);

  return g_test_run ();
}
