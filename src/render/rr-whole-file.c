/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-whole-file.h"

/* GIO itself writes beside an old file, and keeps its mode and what links to it.  A stream
 * that is closed under a cancelled cancellable takes back what it wrote. */
static void
abandon (GFileOutputStream *stream)
{
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();

  g_cancellable_cancel (cancelled);
  g_output_stream_close (G_OUTPUT_STREAM (stream), cancelled, NULL);
}

static gboolean
replace (GFile         *file,
         RrWriteFunc    write,
         gpointer       user_data,
         GCancellable  *cancellable,
         GError       **error)
{
  g_autoptr (GFileOutputStream) stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, cancellable, error);

  if (stream == NULL)
    return FALSE;

  if (!write (G_OUTPUT_STREAM (stream), user_data, cancellable, error))
    {
      abandon (stream);
      return FALSE;
    }

  return g_output_stream_close (G_OUTPUT_STREAM (stream), cancellable, error);
}

/* A hidden name in the same folder, so that moving is one step. */
static GFile *
get_place_beside (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *hidden = g_strdup_printf (".%.200s.%08x", name, g_random_int ());
  g_autoptr (GFile) folder = g_file_get_parent (file);

  return folder != NULL ? g_file_get_child (folder, hidden) : g_object_ref (file);
}

static gboolean
create (GFile         *file,
        RrWriteFunc    write,
        gpointer       user_data,
        GCancellable  *cancellable,
        GError       **error)
{
  g_autoptr (GFile) beside = get_place_beside (file);
  g_autoptr (GFileOutputStream) stream = g_file_create (beside, G_FILE_CREATE_NONE, cancellable, error);

  if (stream == NULL)
    return FALSE;

  if (write (G_OUTPUT_STREAM (stream), user_data, cancellable, error)
      && g_output_stream_close (G_OUTPUT_STREAM (stream), cancellable, error)
      && (g_file_equal (beside, file)
          || g_file_move (beside, file, G_FILE_COPY_OVERWRITE, cancellable, NULL, NULL, error)))
    return TRUE;

  abandon (stream);
  g_file_delete (beside, NULL, NULL);
  return FALSE;
}

/**
 * rr_whole_file_write:
 * @write: (scope call): writes what is to be in it
 *
 * Errors are those of @file and of @write.
 *
 * Returns: whether all is in @file; if not, what was there before is
 */
gboolean
rr_whole_file_write (GFile         *file,
                     RrWriteFunc    write,
                     gpointer       user_data,
                     GCancellable  *cancellable,
                     GError       **error)
{
  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (write != NULL, FALSE);

  return g_file_query_exists (file, cancellable) ? replace (file, write, user_data, cancellable, error)
                                                 : create (file, write, user_data, cancellable, error);
}
