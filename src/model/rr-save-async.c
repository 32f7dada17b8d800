/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-save.h"

typedef struct
{
  GBytes *bytes; /* owned */
  char *etag;    /* owned */
} SaveJob;

static void
save_job_free (SaveJob *job)
{
  g_bytes_unref (job->bytes);
  g_free (job->etag);
  g_free (job);
}

static void
save_thread (GTask        *task,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  SaveJob *job = task_data;
  GError *error = NULL;
  char *new_etag = NULL;

  if (rr_save_bytes (source, job->bytes, job->etag, &new_etag, cancellable, &error))
    g_task_return_pointer (task, new_etag, g_free);
  else
    g_task_return_error (task, error);
}

/**
 * rr_save_bytes_async:
 *
 * As rr_save_bytes (), in a thread of its own.
 */
void
rr_save_bytes_async (GFile               *file,
                     GBytes              *bytes,
                     const char          *etag,
                     GCancellable        *cancellable,
                     GAsyncReadyCallback  callback,
                     gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  SaveJob *job;

  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (bytes != NULL);

  job = g_new0 (SaveJob, 1);
  job->bytes = g_bytes_ref (bytes);
  job->etag = g_strdup (etag);
  task = g_task_new (file, cancellable, callback, user_data);
  g_task_set_source_tag (task, rr_save_bytes_async);
  g_task_set_task_data (task, job, (GDestroyNotify) save_job_free);
  g_task_run_in_thread (task, save_thread);
}

/**
 * rr_save_bytes_finish:
 * @new_etag: (out) (optional): as in rr_save_bytes ()
 *
 * Returns: as rr_save_bytes ()
 */
gboolean
rr_save_bytes_finish (GAsyncResult  *result,
                      char         **new_etag,
                      GError       **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autofree char *written = NULL;

  g_return_val_if_fail (G_IS_TASK (result), FALSE);

  written = g_task_propagate_pointer (G_TASK (result), &local_error);
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  if (new_etag != NULL)
    *new_etag = g_steal_pointer (&written);

  return TRUE;
}
