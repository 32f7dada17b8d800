/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE 1
#include "rr-save.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "rr-i18n.h"

/* A name that nobody has; more tries would find no other reason. */
#define MAX_TRIES 20

static gboolean
fail (GError     **error,
      int          number,
      const char  *path)
{
  g_autofree char *shown = g_filename_display_name (path);

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (number),
               /* Translators: path of a file, what the system says about it */
               _("“%s”: %s"), shown, g_strerror (number));

  return FALSE;
}

static gboolean
write_all (int     fd,
           GBytes *bytes)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  while (length > 0)
    {
      gssize n = write (fd, data, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        return FALSE;
      data += n;
      length -= (gsize) n;
    }

  return TRUE;
}

static char *
get_etag (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_ETAG_VALUE,
                                                  G_FILE_QUERY_INFO_NONE, NULL, NULL);

  return info != NULL ? g_strdup (g_file_info_get_etag (info)) : NULL;
}

/* Where a name leads to; also a link to a file that is not there yet. */
static char *
resolve (const char *path)
{
  char *real = realpath (path, NULL);
  g_autofree char *target = NULL;
  g_autofree char *folder = NULL;
  char *copy;

  if (real != NULL)
    {
      copy = g_strdup (real);
      free (real);
      return copy;
    }

  target = g_file_read_link (path, NULL);
  if (target == NULL)
    return g_strdup (path);
  if (g_path_is_absolute (target))
    return g_steal_pointer (&target);

  folder = g_path_get_dirname (path);

  return g_build_filename (folder, target, NULL);
}

static void
copy_attributes (const char *from,
                 int         to)
{
  gssize length = listxattr (from, NULL, 0);
  g_autofree char *names = NULL;

  if (length <= 0)
    return;

  names = g_malloc ((gsize) length);
  length = listxattr (from, names, (gsize) length);
  for (const char *name = names; length > 0 && name < names + length; name += strlen (name) + 1)
    {
      gssize size = getxattr (from, name, NULL, 0);
      g_autofree char *value = size >= 0 ? g_malloc ((gsize) size + 1) : NULL;

      /* What may not be copied belongs to the system, which sets it itself. */
      if (value == NULL || (size = getxattr (from, name, value, (gsize) size)) < 0 ||
          fsetxattr (to, name, value, (gsize) size, 0) != 0)
        continue;
    }
}

/* Gives the new file what the old one had besides its contents. */
static gboolean
keep_metadata (const char        *path,
               const struct stat *old,
               int                fd)
{
  /* Who may not give away a file keeps it; others must not read more than before then. */
  mode_t mode = old->st_mode & 07777;

  if (fchown (fd, old->st_uid, old->st_gid) != 0 && fchown (fd, (uid_t) -1, old->st_gid) != 0)
    mode &= (mode_t) ~070;
  copy_attributes (path, fd);

  return fchmod (fd, mode) == 0;
}

static int
open_beside (const char  *path,
             char       **beside)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  int fd = -1;

  /* Names have a limit; what tells this one apart comes first. */
  if (strlen (name) > 200)
    name[200] = '\0';

  for (guint i = 0; i < MAX_TRIES && fd < 0; i++)
    {
      g_autofree char *hidden = g_strdup_printf (".%08x-%s", g_random_int (), name);

      g_free (*beside);
      *beside = g_build_filename (folder, hidden, NULL);
      fd = g_open (*beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
      if (fd < 0 && errno != EEXIST)
        break;
    }

  return fd;
}

static void
sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  if (fd < 0)
    return;
  fsync (fd);
  close (fd);
}

/* Sets @cannot where the folder takes no new file. */
static gboolean
replace (const char        *path,
         const struct stat *old,
         GBytes            *bytes,
         gboolean          *cannot,
         GError           **error)
{
  g_autofree char *beside = NULL;
  int fd = open_beside (path, &beside);
  gboolean written;
  int number;

  if (fd < 0)
    {
      *cannot = errno == EACCES || errno == EPERM;
      return fail (error, errno, path);
    }

  written = write_all (fd, bytes) && (old == NULL || keep_metadata (path, old, fd)) && fsync (fd) == 0;
  number = errno;
  /* Some network drives tell only now that they are full. */
  if (close (fd) != 0 && written)
    {
      written = FALSE;
      number = errno;
    }
  if (written && g_rename (beside, path) != 0)
    {
      written = FALSE;
      number = errno;
    }

  if (!written)
    {
      g_unlink (beside);
      return fail (error, number, path);
    }
  sync_folder (path);

  return TRUE;
}

/* Returns: (transfer full) (nullable): the path of a flushed copy of @path. */
static char *
back_up (const char  *path,
         GBytes     **contents,
         GError     **error)
{
  g_autofree char *folder = g_build_filename (g_get_user_state_dir (), "reroute", "backups", NULL);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *copy = g_build_filename (folder, name, NULL);
  g_autofree char *backup = NULL;
  char *data;
  gsize length;
  int fd;

  if (!g_file_get_contents (path, &data, &length, error))
    return NULL;
  *contents = g_bytes_new_take (data, length);

  if (g_mkdir_with_parents (folder, 0700) != 0 || (fd = open_beside (copy, &backup)) < 0)
    {
      fail (error, errno, folder);
      return NULL;
    }
  if (!write_all (fd, *contents) || fchmod (fd, 0600) != 0 || fsync (fd) != 0)
    {
      fail (error, errno, backup);
      close (fd);
      g_unlink (backup);
      return NULL;
    }
  close (fd);

  return g_steal_pointer (&backup);
}

static gboolean
write_over (int     fd,
            GBytes *bytes)
{
  return lseek (fd, 0, SEEK_SET) == 0 && write_all (fd, bytes) &&
         ftruncate (fd, (off_t) g_bytes_get_size (bytes)) == 0 && fsync (fd) == 0;
}

static gboolean
rewrite (const char  *path,
         GBytes      *bytes,
         GError     **error)
{
  g_autoptr (GBytes) old = NULL;
  g_autofree char *backup = back_up (path, &old, error);
  gboolean written;
  int number;
  int fd;

  if (backup == NULL)
    return FALSE;

  fd = g_open (path, O_WRONLY | O_CLOEXEC, 0);
  if (fd < 0)
    {
      fail (error, errno, path);
      g_unlink (backup);
      return FALSE;
    }

  /* The place is taken before anything of the old contents goes. */
  if (fallocate (fd, FALLOC_FL_KEEP_SIZE, 0, (off_t) g_bytes_get_size (bytes)) != 0 && errno == ENOSPC)
    {
      fail (error, errno, path);
      close (fd);
      g_unlink (backup);
      return FALSE;
    }

  written = write_over (fd, bytes);
  number = errno;
  if (!written)
    {
      fail (error, number, path);
      /* The copy stays where the old contents cannot be put back. */
      if (write_over (fd, old))
        g_unlink (backup);
    }
  close (fd);
  if (written)
    g_unlink (backup);

  return written;
}

static gboolean
check_etag (const char  *path,
            const char  *etag,
            GError     **error)
{
  g_autofree char *current = NULL;

  if (etag == NULL)
    return TRUE;

  current = get_etag (path);
  if (current == NULL || g_str_equal (current, etag))
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG,
                       _("The file was changed by another program."));
  return FALSE;
}

static gboolean
save_local (const char  *name,
            GBytes      *bytes,
            const char  *etag,
            char       **new_etag,
            GError     **error)
{
  g_autofree char *path = resolve (name);
  g_autoptr (GError) local_error = NULL;
  gboolean cannot = FALSE;
  gboolean exists;
  struct stat old;

  exists = stat (path, &old) == 0;
  if (exists && S_ISDIR (old.st_mode))
    return fail (error, EISDIR, path);
  if (exists && !S_ISREG (old.st_mode))
    return fail (error, EINVAL, path);
  /* Renaming would go over a file that is protected. */
  if (exists && access (path, W_OK) != 0)
    return fail (error, errno, path);
  if (!check_etag (path, etag, error))
    return FALSE;

  if (exists && old.st_nlink > 1)
    {
      if (!rewrite (path, bytes, error))
        return FALSE;
    }
  else if (!replace (path, exists ? &old : NULL, bytes, &cannot, &local_error))
    {
      if (!exists || !cannot)
        {
          g_propagate_error (error, g_steal_pointer (&local_error));
          return FALSE;
        }
      if (!rewrite (path, bytes, error))
        return FALSE;
    }

  if (new_etag != NULL)
    *new_etag = get_etag (path);

  return TRUE;
}

/* What was begun of a file that was not there before is nobody's. */
static gboolean
save_remote (GFile         *file,
             GBytes        *bytes,
             const char    *etag,
             char         **new_etag,
             GCancellable  *cancellable,
             GError       **error)
{
  gboolean existed = g_file_query_exists (file, cancellable);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  if (g_file_replace_contents (file, data, length, etag, FALSE, G_FILE_CREATE_NONE, new_etag,
                               cancellable, error))
    return TRUE;

  if (!existed)
    g_file_delete (file, NULL, NULL);

  return FALSE;
}

/**
 * rr_save_bytes:
 * @file: what to write
 * @bytes: its new contents
 * @etag: (nullable): the version that is to be replaced; another one is not touched
 * @new_etag: (out) (optional): set to the version that was written, or %NULL
 *
 * Returns: whether it was written; otherwise the old file is as it was and @error is a
 *   %G_IO_ERROR, %G_IO_ERROR_WRONG_ETAG where the file had changed
 */
gboolean
rr_save_bytes (GFile         *file,
               GBytes        *bytes,
               const char    *etag,
               char         **new_etag,
               GCancellable  *cancellable,
               GError       **error)
{
  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  if (new_etag != NULL)
    *new_etag = NULL;

  if (g_file_is_native (file) && g_file_peek_path (file) != NULL)
    return save_local (g_file_peek_path (file), bytes, etag, new_etag, error);

  return save_remote (file, bytes, etag, new_etag, cancellable, error);
}
