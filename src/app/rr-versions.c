/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#include "rr-map-file.h"
#include "rr-save.h"
#include "rr-versions.h"

/**
 * rr_versions_get_folder:
 * @file: a map
 *
 * Returns: (transfer full) (type filename): where its versions are kept
 */
char *
rr_versions_get_folder (GFile *file)
{
  g_autofree char *uri = NULL;
  g_autofree char *sum = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  uri = g_file_get_uri (file);
  sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, uri, -1);
  sum[32] = '\0';

  return g_build_filename (g_get_user_state_dir (), "reroute", "versions", sum, NULL);
}

static int
compare_backwards (gconstpointer a,
                   gconstpointer b)
{
  return strcmp (*(const char *const *) b, *(const char *const *) a);
}

/**
 * rr_versions_list:
 * @folder: (type filename): see rr_versions_get_folder ()
 *
 * Returns: (transfer full) (element-type filename): paths, the newest first
 */
GPtrArray *
rr_versions_list (const char *folder)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_return_val_if_fail (folder != NULL, NULL);

  dir = g_dir_open (folder, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (name, RR_MAP_SUFFIX) && name[0] != '.')
        g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
    }
  g_ptr_array_sort (paths, compare_backwards);

  return paths;
}

/* Microseconds since 1970, as the name says. */
static gint64
get_microseconds (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);

  return g_ascii_strtoll (name, NULL, 10);
}

/**
 * rr_versions_get_time:
 * @path: (type filename): of a version
 *
 * Returns: (transfer full): when it was saved, in local time
 */
GDateTime *
rr_versions_get_time (const char *path)
{
  g_autoptr (GDateTime) time = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  time = g_date_time_new_from_unix_utc (get_microseconds (path) / G_USEC_PER_SEC);

  return time != NULL ? g_date_time_to_local (time) : g_date_time_new_from_unix_local (0);
}

static gboolean
holds (const char *path,
       GBytes     *bytes)
{
  g_autofree char *contents = NULL;
  gsize length;

  return g_file_get_contents (path, &contents, &length, NULL) && length == g_bytes_get_size (bytes)
         && memcmp (contents, g_bytes_get_data (bytes, NULL), length) == 0;
}

/**
 * rr_versions_add:
 * @folder: (type filename): see rr_versions_get_folder ()
 * @bytes: what was saved; nothing happens if that is the newest version already
 * @n_kept: how many versions are kept; 0: none
 * @now: microseconds since 1970; where the clock went back, the newest version's time counts
 *
 * Returns: whether it was written
 */
gboolean
rr_versions_add (const char  *folder,
                 GBytes      *bytes,
                 guint        n_kept,
                 gint64       now,
                 GError     **error)
{
  g_autoptr (GPtrArray) paths = NULL;
  g_autofree char *name = NULL;
  g_autoptr (GFile) file = NULL;

  g_return_val_if_fail (folder != NULL, FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  paths = rr_versions_list (folder);
  if (n_kept > 0 && (paths->len == 0 || !holds (paths->pdata[0], bytes)))
    {
      if (paths->len > 0)
        now = MAX (now, get_microseconds (paths->pdata[0]) + 1);
      if (g_mkdir_with_parents (folder, 0700) != 0)
        {
          g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (errno), g_strerror (errno));
          return FALSE;
        }
      name = g_strdup_printf ("%019" G_GINT64_FORMAT RR_MAP_SUFFIX, now);
      file = g_file_new_build_filename (folder, name, NULL);
      if (!rr_save_bytes (file, bytes, NULL, NULL, NULL, error))
        return FALSE;
      g_ptr_array_insert (paths, 0, g_file_get_path (file));
    }

  for (guint i = n_kept; i < paths->len; i++)
    g_unlink (paths->pdata[i]);

  return TRUE;
}

typedef struct
{
  char *folder;  /* owned */
  GBytes *bytes; /* owned */
  guint n_kept;
} AddJob;

static void
add_job_free (AddJob *job)
{
  g_free (job->folder);
  g_bytes_unref (job->bytes);
  g_free (job);
}

static void
add_thread (GTask        *task,
            gpointer      source,
            gpointer      task_data,
            GCancellable *cancellable)
{
  AddJob *job = task_data;

  g_task_return_boolean (task, rr_versions_add (job->folder, job->bytes, job->n_kept, g_get_real_time (), NULL));
}

/**
 * rr_versions_add_async:
 * @file: a map that was saved
 * @bytes: what was saved
 * @n_kept: how many versions are kept
 *
 * In a thread of its own; a version that cannot be kept is no reason to trouble anybody.
 */
void
rr_versions_add_async (GFile  *file,
                       GBytes *bytes,
                       guint   n_kept)
{
  g_autoptr (GTask) task = NULL;
  AddJob *job;

  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (bytes != NULL);

  job = g_new0 (AddJob, 1);
  job->folder = rr_versions_get_folder (file);
  job->bytes = g_bytes_ref (bytes);
  job->n_kept = n_kept;
  task = g_task_new (file, NULL, NULL, NULL);
  g_task_set_source_tag (task, rr_versions_add_async);
  g_task_set_task_data (task, job, (GDestroyNotify) add_job_free);
  g_task_run_in_thread (task, add_thread);
}
