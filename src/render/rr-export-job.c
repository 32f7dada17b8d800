/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-export-job.h"

#include "rr-map-file.h"

/* How many run at this moment; see rr_export_job_wait_all (). */
static GMutex running_mutex;
static GCond running_cond;
static guint n_running;

struct _RrExportJob
{
  gatomicrefcount ref_count;
  GMutex mutex;            /* held by the thread that reads the map */
  RrMap *map;              /* owned */
  RrExportOptions options; /* what it points to is owned */
};

/* One call of a function. */
typedef struct
{
  RrExportJob *job;           /* owned */
  RrExportFunc func;
  gpointer data;              /* owned, where there is free_data */
  GDestroyNotify free_data;
  GDestroyNotify free_result; /* NULL: nothing is to be freed */
} Run;

static void
run_clear (Run *run)
{
  if (run->data != NULL && run->free_data != NULL)
    run->free_data (run->data);
  run->data = NULL;
  g_clear_pointer (&run->job, rr_export_job_unref);
}

static void
run_free (gpointer data)
{
  run_clear (data);
  g_free (data);
}

/**
 * rr_export_job_new:
 * @map: is copied, and may be edited at once
 * @options: is copied, with all that it points to
 *
 * Returns: (transfer full): the job; any thread may hold it
 */
RrExportJob *
rr_export_job_new (RrMap                 *map,
                   const RrExportOptions *options)
{
  RrExportJob *self;

  g_return_val_if_fail (RR_IS_MAP (map), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  self = g_new0 (RrExportJob, 1);
  g_atomic_ref_count_init (&self->ref_count);
  g_mutex_init (&self->mutex);
  self->map = rr_map_copy (map);
  self->options = *options;
  self->options.scenario = g_strdup (options->scenario);
  self->options.author = g_strdup (options->author);
  self->options.paper = g_strdup (options->paper);
  self->options.rows = (const char *const *) g_strdupv ((char **) options->rows);
  self->options.touchpoints = (const char *const *) g_strdupv ((char **) options->touchpoints);

  return self;
}

/** rr_export_job_ref: Returns: (transfer full): @self */
RrExportJob *
rr_export_job_ref (RrExportJob *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
rr_export_job_unref (RrExportJob *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_object_unref (self->map);
  g_free ((char *) self->options.scenario);
  g_free ((char *) self->options.author);
  g_free ((char *) self->options.paper);
  g_strfreev ((char **) self->options.rows);
  g_strfreev ((char **) self->options.touchpoints);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

/** rr_export_job_get_map: Returns: the copy, for a caller that runs nothing meanwhile */
RrMap *
rr_export_job_get_map (RrExportJob *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->map;
}

/** rr_export_job_get_options: Returns: the options; what they point to belongs to @self */
const RrExportOptions *
rr_export_job_get_options (RrExportJob *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->options;
}

static void
run_cb (GTask        *task,
        gpointer      source,
        gpointer      data,
        GCancellable *cancellable)
{
  Run *run = data;
  GError *error = NULL;
  gpointer result = NULL;

  g_mutex_lock (&run->job->mutex);
  if (!g_cancellable_set_error_if_cancelled (cancellable, &error))
    result = run->func (run->job->map, &run->job->options, run->data, cancellable, &error);
  g_mutex_unlock (&run->job->mutex);

  /* Before the answer, after which the program may end. */
  run_clear (run);
  if (result != NULL)
    g_task_return_pointer (task, result, run->free_result);
  else
    g_task_return_error (task, error);

  g_mutex_lock (&running_mutex);
  n_running--;
  g_cond_broadcast (&running_cond);
  g_mutex_unlock (&running_mutex);
}

/**
 * rr_export_job_run_async:
 * @func: is called in another thread
 * @data: for @func
 * @free_data: (nullable): frees @data, in any thread
 * @free_result: (nullable): frees what @func returned where nobody takes it
 * @callback: calls rr_export_job_run_finish ()
 */
void
rr_export_job_run_async (RrExportJob         *self,
                         RrExportFunc         func,
                         gpointer             data,
                         GDestroyNotify       free_data,
                         GDestroyNotify       free_result,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  Run *run;

  g_return_if_fail (self != NULL);
  g_return_if_fail (func != NULL);

  run = g_new0 (Run, 1);
  run->job = rr_export_job_ref (self);
  run->func = func;
  run->data = data;
  run->free_data = free_data;
  run->free_result = free_result;

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, rr_export_job_run_async);
  g_task_set_task_data (task, run, run_free);

  g_mutex_lock (&running_mutex);
  n_running++;
  g_mutex_unlock (&running_mutex);
  g_task_run_in_thread (task, run_cb);
}

/**
 * rr_export_job_run_finish:
 *
 * Returns: (transfer full): what the function returned; %NULL with its error
 */
gpointer
rr_export_job_run_finish (GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * rr_export_job_wait_all:
 *
 * Waits until nothing runs any more, to be called before the program ends: a thread that
 * draws while fonts and libraries are taken down would crash.
 */
void
rr_export_job_wait_all (void)
{
  g_mutex_lock (&running_mutex);
  while (n_running > 0)
    g_cond_wait (&running_cond, &running_mutex);
  g_mutex_unlock (&running_mutex);
}
