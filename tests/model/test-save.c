/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Saving: what a file is besides its contents stays, and the old contents outlive what fails. */
#include <glib/gstdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <signal.h>
#include <unistd.h>

#include "rr-save.h"

typedef struct
{
  char *folder;
  char *path;
  GFile *file;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("rr-save-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "a.journey.json", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  g_file_set_contents (fixture->path, "old", -1, NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      /* Nothing is left lying about. */
      g_assert_cmpint (name[0], !=, '.');
      g_unlink (path);
    }
  g_rmdir (fixture->folder);
  g_object_unref (fixture->file);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static gboolean
save (GFile       *file,
      const char  *text,
      const char  *etag,
      char       **new_etag,
      GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return rr_save_bytes (file, bytes, etag, new_etag, NULL, error);
}

static void
assert_holds (const char *path,
              const char *text)
{
  g_autofree char *contents = NULL;

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, text);
}

static void
test_keeps (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  gboolean attributes = setxattr (fixture->path, "user.reroute", "x", 1, 0) == 0;
  char value[2] = { 0 };
  struct stat info;

  g_chmod (fixture->path, 0640);
  save (fixture->file, "new", NULL, NULL, &error);
  g_assert_no_error (error);

  assert_holds (fixture->path, "new");
  g_stat (fixture->path, &info);
  g_assert_cmpint (info.st_mode & 07777, ==, 0640);
  if (attributes)
    {
      g_assert_cmpint (getxattr (fixture->path, "user.reroute", value, 1), ==, 1);
      g_assert_cmpstr (value, ==, "x");
    }
}

static void
test_symlink (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *link = g_build_filename (fixture->folder, "link", NULL);
  g_autofree char *dangling = g_build_filename (fixture->folder, "dangling", NULL);
  g_autofree char *later = g_build_filename (fixture->folder, "later", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (link);
  g_autoptr (GFile) other = g_file_new_for_path (dangling);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (symlink ("a.journey.json", link), ==, 0);
  save (file, "new", NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  assert_holds (fixture->path, "new");

  g_assert_cmpint (symlink ("later", dangling), ==, 0);
  save (other, "first", NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_test (dangling, G_FILE_TEST_IS_SYMLINK));
  assert_holds (later, "first");
}

static void
test_hard_link (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *other = g_build_filename (fixture->folder, "other", NULL);
  g_autoptr (GError) error = NULL;
  struct stat info;

  g_assert_cmpint (link (fixture->path, other), ==, 0);
  save (fixture->file, "n", NULL, NULL, &error);
  g_assert_no_error (error);
  assert_holds (other, "n");
  g_stat (other, &info);
  g_assert_cmpint ((int) info.st_nlink, ==, 2);
}

static void
test_etag (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *etag = NULL;
  g_autofree char *again = NULL;
  g_autoptr (GError) error = NULL;

  save (fixture->file, "one", NULL, &etag, &error);
  g_assert_no_error (error);
  g_assert_nonnull (etag);
  g_file_set_contents (fixture->path, "another's", -1, NULL);

  g_assert_false (save (fixture->file, "two", etag, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG);
  assert_holds (fixture->path, "another's");
}

static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  if (geteuid () == 0)
    {
      g_test_skip ("Nothing is read-only for the superuser");
      return;
    }

  g_chmod (fixture->path, 0400);
  g_assert_false (save (fixture->file, "new", NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED);
  assert_holds (fixture->path, "old");
}

/* A limit on the size of files ends writing where a full disk would. */
static void
test_full (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *other = g_build_filename (fixture->folder, "other", NULL);
  g_autofree char *large = g_strnfill (8192, 'x');
  struct rlimit limit, small;

  signal (SIGXFSZ, SIG_IGN);
  for (guint linked = 0; linked < 2; linked++)
    {
      g_autoptr (GError) error = NULL;
      gboolean saved;

      if (linked)
        g_assert_cmpint (link (fixture->path, other), ==, 0);
      getrlimit (RLIMIT_FSIZE, &limit);
      small = limit;
      small.rlim_cur = 4096;
      setrlimit (RLIMIT_FSIZE, &small);
      saved = save (fixture->file, large, NULL, NULL, &error);
      setrlimit (RLIMIT_FSIZE, &limit);

      g_assert_false (saved);
      g_assert_nonnull (error);
      assert_holds (fixture->path, "old");
    }
}

static void
test_gone (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GFile) file = g_file_new_build_filename (fixture->folder, "gone", "a.json", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autoptr (GError) error = NULL;

  g_assert_false (save (file, "new", NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (save (folder, "new", NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *state = g_dir_make_tmp ("rr-state-XXXXXX", NULL);
  g_autofree char *ours = g_build_filename (state, "reroute", NULL);
  g_autofree char *backups = g_build_filename (ours, "backups", NULL);
  int status;

  g_setenv ("XDG_STATE_HOME", state, TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/save/keeps", Fixture, NULL, set_up, test_keeps, tear_down);
  g_test_add ("/save/symlink", Fixture, NULL, set_up, test_symlink, tear_down);
  g_test_add ("/save/hard-link", Fixture, NULL, set_up, test_hard_link, tear_down);
  g_test_add ("/save/etag", Fixture, NULL, set_up, test_etag, tear_down);
  g_test_add ("/save/read-only", Fixture, NULL, set_up, test_read_only, tear_down);
  g_test_add ("/save/full", Fixture, NULL, set_up, test_full, tear_down);
  g_test_add ("/save/gone", Fixture, NULL, set_up, test_gone, tear_down);

  status = g_test_run ();

  /* Backups that were not needed are gone. */
  g_rmdir (backups);
  g_rmdir (ours);
  g_assert_cmpint (g_rmdir (state), ==, 0);

  return status;
}
