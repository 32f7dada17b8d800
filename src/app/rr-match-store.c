/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-match-store.h"

#define FOLDER "reroute", "matches"

static GFile *
get_folder (void)
{
  return g_file_new_build_filename (g_get_user_data_dir (), FOLDER, NULL);
}

static GFile *
get_file (GFile *map_file)
{
  g_autofree char *uri = g_file_get_uri (map_file);
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, uri, -1);
  g_autofree char *name = g_strconcat (hash, ".csv", NULL);
  g_autoptr (GFile) folder = get_folder ();

  return g_file_get_child (folder, name);
}

/**
 * rr_match_store_load:
 * @map_file: (nullable): the file of a map
 * @cancellable: (nullable): to stop it
 *
 * May run in any thread.  Rules that cannot be read any more are none.
 *
 * Returns: (transfer full): the rules that were kept for the map
 */
RrMatchTable *
rr_match_store_load (GFile        *map_file,
                     GCancellable *cancellable)
{
  g_autoptr (GFile) file = map_file != NULL ? get_file (map_file) : NULL;
  g_autoptr (RrCsv) csv = NULL;
  RrMatchTable *table = NULL;

  if (file != NULL && g_file_query_exists (file, cancellable))
    csv = rr_csv_load (file, cancellable, NULL);
  if (csv != NULL)
    table = rr_match_table_read (csv, NULL);

  return table != NULL ? table : rr_match_table_new ();
}

typedef struct
{
  GFile *file;
  char *text;
} SaveJob;

static void
save_job_free (SaveJob *job)
{
  g_object_unref (job->file);
  g_free (job->text);
  g_free (job);
}

static void
save_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  SaveJob *job = task_data;
  g_autoptr (GFile) folder = get_folder ();

  g_file_make_directory_with_parents (folder, NULL, NULL);
  g_file_replace_contents (job->file, job->text, strlen (job->text), NULL, FALSE,
                           G_FILE_CREATE_REPLACE_DESTINATION, NULL, NULL, NULL);
  g_task_return_boolean (task, TRUE);
}

/**
 * rr_match_store_save_async:
 * @map_file: the file of a map
 * @table: its rules; not used once this returns
 *
 * Keeps the rules.  They are a help and no part of anybody's work, so nobody is told where
 * they cannot be written.
 */
void
rr_match_store_save_async (GFile        *map_file,
                           RrMatchTable *table)
{
  g_autoptr (GTask) task = NULL;
  SaveJob *job;

  g_return_if_fail (G_IS_FILE (map_file));
  g_return_if_fail (table != NULL);

  job = g_new0 (SaveJob, 1);
  job->file = get_file (map_file);
  job->text = rr_match_table_write (table);
  task = g_task_new (NULL, NULL, NULL, NULL);
  g_task_set_source_tag (task, rr_match_store_save_async);
  g_task_set_task_data (task, job, (GDestroyNotify) save_job_free);
  g_task_run_in_thread (task, save_in_thread);
}
