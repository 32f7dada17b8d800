/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-export.h"

#include "rr-export-private.h"
#include "rr-map-file.h"
#include "rr-whole-file.h"

static const struct
{
  const char *suffix;
  gboolean (*write) (RrPicture      *picture,
                     GOutputStream  *stream,
                     GCancellable   *cancellable,
                     GError        **error);
} formats[] = {
  [RR_EXPORT_PNG] = { ".png", rr_picture_write_png },
  [RR_EXPORT_PDF] = { ".pdf", rr_picture_write_pdf },
  [RR_EXPORT_SVG] = { ".svg", rr_picture_write_svg },
};

/**
 * rr_export_format_from_name:
 * @file_name: ends in ".png", ".pdf" or ".svg", in any case
 * @format: (out): the format of that name
 *
 * Returns: whether there is one
 */
gboolean
rr_export_format_from_name (const char     *file_name,
                            RrExportFormat *format)
{
  g_autofree char *lower = NULL;

  g_return_val_if_fail (file_name != NULL, FALSE);
  g_return_val_if_fail (format != NULL, FALSE);

  lower = g_ascii_strdown (file_name, -1);
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_str_has_suffix (lower, formats[i].suffix))
      {
        *format = i;
        return TRUE;
      }

  return FALSE;
}

/**
 * rr_export_to_stream:
 * @map: is only read
 * @stream: takes the picture; stays open
 *
 * What was written when this fails is no picture.
 *
 * Returns: whether the picture was written
 */
gboolean
rr_export_to_stream (RrMap                  *map,
                     RrExportFormat          format,
                     const RrExportOptions  *options,
                     GOutputStream          *stream,
                     GCancellable           *cancellable,
                     GError                **error)
{
  g_auto (RrPicture) picture = { 0 };

  g_return_val_if_fail (RR_IS_MAP (map), FALSE);
  g_return_val_if_fail ((guint) format < G_N_ELEMENTS (formats), FALSE);
  g_return_val_if_fail (options != NULL, FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return rr_picture_init (&picture, map, options, error)
         && !g_cancellable_set_error_if_cancelled (cancellable, error)
         && formats[format].write (&picture, stream, cancellable, error);
}

typedef struct
{
  RrMap *map;
  RrExportFormat format;
  const RrExportOptions *options;
} ToStream;

static gboolean
to_stream_cb (GOutputStream  *stream,
              gpointer        user_data,
              GCancellable   *cancellable,
              GError        **error)
{
  ToStream *to = user_data;

  return rr_export_to_stream (to->map, to->format, to->options, stream, cancellable, error);
}

/**
 * rr_export_to_file:
 * @map: is only read
 * @file: is replaced once the picture is complete
 *
 * Errors are those of @file, %G_IO_ERROR_CANCELLED, and of %RR_ERROR:
 * %RR_ERROR_TOO_LARGE for a PNG of too many pixels, %RR_ERROR_UNSUPPORTED for a scale out
 * of range or a scenario that is not there.
 *
 * Returns: whether the picture is in @file; if not, what was there before is
 */
gboolean
rr_export_to_file (RrMap                  *map,
                   RrExportFormat          format,
                   const RrExportOptions  *options,
                   GFile                  *file,
                   GCancellable           *cancellable,
                   GError                **error)
{
  ToStream to = { map, format, options };

  g_return_val_if_fail (RR_IS_MAP (map), FALSE);
  g_return_val_if_fail (options != NULL, FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  return rr_whole_file_write (file, to_stream_cb, &to, cancellable, error);
}

typedef struct
{
  RrMap *map; /* owned */
  RrExportFormat format;
  RrExportOptions options;
  char *scenario; /* owned */
  char *author;   /* owned */
  char *paper;    /* owned */
  char **rows;    /* owned */
  GFile *file;    /* owned */
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_object_unref (job->map);
  g_object_unref (job->file);
  g_free (job->scenario);
  g_free (job->author);
  g_free (job->paper);
  g_strfreev (job->rows);
  g_free (job);
}

static void
run_cb (GTask        *task,
        gpointer      source,
        gpointer      data,
        GCancellable *cancellable)
{
  Job *job = data;
  GError *error = NULL;

  if (rr_export_to_file (job->map, job->format, &job->options, job->file, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * rr_export_to_file_async:
 * @map: is copied, and may be edited at once
 * @callback: calls rr_export_to_file_finish ()
 *
 * As rr_export_to_file (), in another thread.
 */
void
rr_export_to_file_async (RrMap                 *map,
                         RrExportFormat         format,
                         const RrExportOptions *options,
                         GFile                 *file,
                         GCancellable          *cancellable,
                         GAsyncReadyCallback    callback,
                         gpointer               user_data)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  g_return_if_fail (RR_IS_MAP (map));
  g_return_if_fail (options != NULL);
  g_return_if_fail (G_IS_FILE (file));

  job = g_new0 (Job, 1);
  job->map = rr_map_copy (map);
  job->format = format;
  job->options = *options;
  job->scenario = g_strdup (options->scenario);
  job->options.scenario = job->scenario;
  job->author = g_strdup (options->author);
  job->options.author = job->author;
  job->options.paper = job->paper = g_strdup (options->paper);
  job->rows = g_strdupv ((char **) options->rows);
  job->options.rows = (const char *const *) job->rows;
  job->file = g_object_ref (file);

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, rr_export_to_file_async);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, run_cb);
}

/**
 * rr_export_to_file_finish:
 *
 * Returns: as rr_export_to_file ()
 */
gboolean
rr_export_to_file_finish (GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * rr_export_measure:
 * @width: (out): of the picture in map units, the scale not counted
 * @height: (out): the same
 *
 * Returns: whether @options fit @map
 */
gboolean
rr_export_measure (RrMap                  *map,
                   const RrExportOptions  *options,
                   double                 *width,
                   double                 *height,
                   GError                **error)
{
  g_auto (RrPicture) picture = { 0 };

  g_return_val_if_fail (RR_IS_MAP (map), FALSE);
  g_return_val_if_fail (options != NULL, FALSE);
  g_return_val_if_fail (width != NULL && height != NULL, FALSE);

  if (!rr_picture_init (&picture, map, options, error))
    return FALSE;

  *width = picture.width;
  *height = picture.height;
  return TRUE;
}
