/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-map-file.h"

#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-json-reader.h"
#include "rr-save.h"

#define CHUNK (256 * 1024)

/* Reads at most what a map may be large, so that a device or a pipe without an end does
 * not fill the memory. */
static GByteArray *
read_stream (GInputStream  *stream,
             goffset        expected,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_sized_new ((guint) expected + 1);

  for (;;)
    {
      guint used = bytes->len;
      gssize n;

      g_byte_array_set_size (bytes, used + CHUNK);
      n = g_input_stream_read (stream, bytes->data + used, CHUNK, cancellable, error);
      if (n < 0)
        return NULL;

      g_byte_array_set_size (bytes, used + (guint) n);
      if (n == 0)
        return g_steal_pointer (&bytes);
      if (!rr_json_check_size (bytes->len, error))
        return NULL;
    }
}

/**
 * rr_map_load:
 * @file: what to read; a regular file, or a pipe that ends
 * @etag: (out) (optional): set to the version of the file that was read, or %NULL
 *
 * Reads a map; may take long, see rr_map_load_async ().
 *
 * Returns: (transfer full) (nullable): a fresh map; %NULL with an error of #RrError
 *   or %G_IO_ERROR
 */
RrMap *
rr_map_load (GFile         *file,
             GCancellable  *cancellable,
             char         **etag,
             GError       **error)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GFileInfo) info = NULL;
  g_autoptr (GByteArray) bytes = NULL;
  RrMap *map;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  stream = g_file_read (file, cancellable, error);
  if (stream == NULL)
    return NULL;

  info = g_file_input_stream_query_info (stream,
                                         G_FILE_ATTRIBUTE_STANDARD_SIZE ","
                                         G_FILE_ATTRIBUTE_ETAG_VALUE,
                                         cancellable, error);
  if (info == NULL || !rr_json_check_size (g_file_info_get_size (info), error))
    return NULL;

  bytes = read_stream (G_INPUT_STREAM (stream), g_file_info_get_size (info), cancellable, error);
  if (bytes == NULL)
    return NULL;

  map = rr_map_from_bytes ((const char *) bytes->data, bytes->len, error);
  if (map != NULL && etag != NULL)
    *etag = g_strdup (g_file_info_get_etag (info));

  return map;
}

static void
load_thread (GTask        *task,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  GError *error = NULL;
  char *etag = NULL;
  RrMap *map = rr_map_load (source, cancellable, &etag, &error);

  if (map == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  g_object_set_data_full (G_OBJECT (task), "etag", etag, g_free);
  g_task_return_pointer (task, map, g_object_unref);
}

/**
 * rr_map_load_async:
 * @file: what to read
 *
 * Reads a map in a thread of its own.
 */
void
rr_map_load_async (GFile               *file,
                   GCancellable        *cancellable,
                   GAsyncReadyCallback  callback,
                   gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (file, cancellable, callback, user_data);
  g_task_set_source_tag (task, rr_map_load_async);
  g_task_run_in_thread (task, load_thread);
}

/**
 * rr_map_load_finish:
 * @etag: (out) (optional): as in rr_map_load ()
 *
 * Returns: (transfer full) (nullable): as rr_map_load ()
 */
RrMap *
rr_map_load_finish (GAsyncResult  *result,
                    char         **etag,
                    GError       **error)
{
  RrMap *map;

  g_return_val_if_fail (G_IS_TASK (result), NULL);

  map = g_task_propagate_pointer (G_TASK (result), error);
  if (map != NULL && etag != NULL)
    *etag = g_object_steal_data (G_OBJECT (result), "etag");

  return map;
}

/**
 * rr_map_save:
 * @file: what to write
 *
 * Writes a map; the old file stays until the new one is whole.
 *
 * Returns: whether it was written; otherwise the old file is as it was
 */
gboolean
rr_map_save (RrMap         *map,
             GFile         *file,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (RR_IS_MAP (map), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  bytes = rr_map_to_bytes (map);

  return rr_save_bytes (file, bytes, NULL, NULL, cancellable, error);
}

/**
 * rr_map_save_async:
 * @file: what to write
 * @etag: (nullable): the version that is to be replaced; another one is not touched
 *
 * Writes @map as it is now: beside the old file, flushed, then renamed.
 */
void
rr_map_save_async (RrMap               *map,
                   GFile               *file,
                   const char          *etag,
                   GCancellable        *cancellable,
                   GAsyncReadyCallback  callback,
                   gpointer             user_data)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_if_fail (RR_IS_MAP (map));
  g_return_if_fail (G_IS_FILE (file));

  bytes = rr_map_to_bytes (map);
  rr_save_bytes_async (file, bytes, etag, cancellable, callback, user_data);
}

/**
 * rr_map_save_finish:
 * @etag: (out) (optional): set to the version that was written
 *
 * Returns: whether it was written; otherwise the old file is as it was and @error is a
 *   %G_IO_ERROR, %G_IO_ERROR_WRONG_ETAG where the file had changed
 */
gboolean
rr_map_save_finish (GAsyncResult  *result,
                    char         **etag,
                    GError       **error)
{
  return rr_save_bytes_finish (result, etag, error);
}
