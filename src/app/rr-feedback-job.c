/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-feedback-job.h"
#include "rr-match-store.h"

/* Reading. */

typedef struct
{
  GFile *file;         /* owned */
  GFile *map_file;     /* owned; NULL: not saved yet */
  RrMatchTable *table; /* owned; the result beside the table of comments */
} LoadJob;

static void
load_job_free (LoadJob *job)
{
  g_object_unref (job->file);
  g_clear_object (&job->map_file);
  g_clear_pointer (&job->table, rr_match_table_unref);
  g_free (job);
}

static void
load_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  LoadJob *job = task_data;
  GError *error = NULL;
  RrCsv *csv = rr_csv_load (job->file, cancellable, &error);

  if (csv == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  job->table = rr_match_store_load (job->map_file, cancellable);
  g_task_return_pointer (task, csv, (GDestroyNotify) rr_csv_unref);
}

/**
 * rr_feedback_load_async:
 * @file: a table of comments
 * @map_file: (nullable): the file of the map that they are for
 * @cancellable: (nullable): to stop it
 * @callback: called when it is read
 * @user_data: for @callback
 *
 * Reads a table, and the rules that are kept for the map.
 */
void
rr_feedback_load_async (GFile               *file,
                        GFile               *map_file,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  LoadJob *job;

  g_return_if_fail (G_IS_FILE (file));

  job = g_new0 (LoadJob, 1);
  job->file = g_object_ref (file);
  g_set_object (&job->map_file, map_file);
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, rr_feedback_load_async);
  g_task_set_task_data (task, job, (GDestroyNotify) load_job_free);
  g_task_run_in_thread (task, load_in_thread);
}

/**
 * rr_feedback_load_finish:
 * @result: what the callback got
 * @table: (out) (transfer full): the rules that were kept for the map
 * @error: why the table could not be read, with the line
 *
 * Returns: (transfer full) (nullable): the table
 */
RrCsv *
rr_feedback_load_finish (GAsyncResult  *result,
                         RrMatchTable **table,
                         GError       **error)
{
  LoadJob *job;
  RrCsv *csv;

  g_return_val_if_fail (G_IS_TASK (result), NULL);
  g_return_val_if_fail (table != NULL, NULL);

  csv = g_task_propagate_pointer (G_TASK (result), error);
  if (csv != NULL)
    {
      job = g_task_get_task_data (G_TASK (result));
      *table = g_steal_pointer (&job->table);
    }

  return csv;
}

/* Working out. */

typedef struct
{
  RrCsv *csv;                  /* owned */
  RrFeedbackSettings settings; /* its source is owned */
  RrFeedbackKnown *known;      /* owned */
  RrMatchTable *table;         /* owned */
  int *permille;               /* owned; see rr_feedback_progress_new () */
} WorkJob;

static void
work_job_free (WorkJob *job)
{
  rr_csv_unref (job->csv);
  g_free ((char *) job->settings.source);
  rr_feedback_known_unref (job->known);
  rr_match_table_unref (job->table);
  g_atomic_rc_box_release (job->permille);
  g_free (job);
}

static void
progress_cb (double   fraction,
             gpointer user_data)
{
  g_atomic_int_set ((int *) user_data, (int) (fraction * 1000));
}

static void
work_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  WorkJob *job = task_data;
  GError *error = NULL;
  RrFeedbackPreview *preview = rr_feedback_preview_new (job->csv, &job->settings, job->known, job->table, cancellable,
                                                        progress_cb, job->permille, &error);

  if (preview != NULL)
    g_task_return_pointer (task, preview, (GDestroyNotify) rr_feedback_preview_unref);
  else
    g_task_return_error (task, error);
}

/**
 * rr_feedback_progress_new:
 *
 * Returns: (transfer full): how far something is, in thousandths; read it with
 *   g_atomic_int_get (), and give it back with g_atomic_rc_box_release ()
 */
int *
rr_feedback_progress_new (void)
{
  return g_atomic_rc_box_new0 (int);
}

/**
 * rr_feedback_work_out_async:
 * @csv: a table of comments
 * @settings: how it is read; copied
 * @map: what the comments are for; only looked at before this returns
 * @table: how rows find their touchpoint; must not change any more
 * @permille: made by rr_feedback_progress_new ()
 * @cancellable: (nullable): to stop it
 * @callback: called when it is worked out
 * @user_data: for @callback
 */
void
rr_feedback_work_out_async (RrCsv                    *csv,
                            const RrFeedbackSettings *settings,
                            RrMap                    *map,
                            RrMatchTable             *table,
                            int                      *permille,
                            GCancellable             *cancellable,
                            GAsyncReadyCallback       callback,
                            gpointer                  user_data)
{
  g_autoptr (GTask) task = NULL;
  WorkJob *job;

  g_return_if_fail (csv != NULL && settings != NULL && table != NULL && permille != NULL);
  g_return_if_fail (RR_IS_MAP (map));

  job = g_new0 (WorkJob, 1);
  job->csv = rr_csv_ref (csv);
  job->settings = *settings;
  job->settings.source = g_strdup (settings->source);
  job->known = rr_feedback_known_new (map);
  job->table = rr_match_table_ref (table);
  job->permille = g_atomic_rc_box_acquire (permille);
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, rr_feedback_work_out_async);
  g_task_set_task_data (task, job, (GDestroyNotify) work_job_free);
  g_task_run_in_thread (task, work_in_thread);
}

/**
 * rr_feedback_work_out_finish:
 * @result: what the callback got
 * @error: why it could not be worked out
 *
 * Returns: (transfer full) (nullable): what the table would add
 */
RrFeedbackPreview *
rr_feedback_work_out_finish (GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
