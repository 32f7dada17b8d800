/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-journal-writer.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <unistd.h>

typedef enum
{
  JOB_START,
  JOB_APPEND,
  JOB_REMOVE,
  JOB_REMOVE_FILE,
  JOB_QUIT
} JobKind;

typedef struct
{
  JobKind kind;
  GString *text; /* owned; nullable */
  char *path;    /* owned; JOB_REMOVE_FILE */
} Job;

struct _RrJournalWriter
{
  char *path;         /* owned; never changes */
  GThread *thread;    /* owned */
  GAsyncQueue *queue; /* owned; of Job */

  GMutex lock;        /* for what follows */
  GCond idle;
  guint n_pending;    /* jobs that are not done yet */
  char *problem;      /* owned; why the last write failed, or NULL */

  int fd;             /* the thread's own */
};

static void
job_free (Job *job)
{
  if (job->text != NULL)
    g_string_free (job->text, TRUE);
  g_free (job->path);
  g_free (job);
}

/* The thread. */

static gboolean
write_all (int         fd,
           const char *bytes,
           gsize       length)
{
  while (length > 0)
    {
      gssize n = write (fd, bytes, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        return FALSE;
      bytes += n;
      length -= (gsize) n;
    }

  return TRUE;
}

static void
sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = g_open (folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY, 0);

  if (fd < 0)
    return;
  fsync (fd);
  close (fd);
}

static void
close_file (RrJournalWriter *self)
{
  if (self->fd >= 0)
    close (self->fd);
  self->fd = -1;
}

/* Beside the old one, so that there is a whole one at every moment; with the lock before it
 * gets its name, so that nobody takes it for an orphan. */
static gboolean
do_start (RrJournalWriter *self,
          GString         *text)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *beside = g_strconcat (self->path, ".new", NULL);
  int saved_errno;
  int fd;

  if (g_mkdir_with_parents (folder, 0700) != 0)
    return FALSE;
  fd = g_open (beside, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
  if (fd < 0)
    return FALSE;

  if (flock (fd, LOCK_EX | LOCK_NB) == 0 && write_all (fd, text->str, text->len) &&
      fsync (fd) == 0 && g_rename (beside, self->path) == 0)
    {
      sync_folder (self->path);
      close_file (self);
      self->fd = fd;
      return TRUE;
    }

  saved_errno = errno;
  close (fd);
  g_unlink (beside);
  errno = saved_errno;

  return FALSE;
}

/* Half a line would hide those that come after it; and what comes after a step that is missing
 * would not fit, so that nothing more is written until the journal begins anew. */
static gboolean
do_append (RrJournalWriter *self,
           GString         *text)
{
  off_t end;
  int saved_errno;

  if (self->fd < 0)
    {
      errno = EBADF;
      return FALSE;
    }

  end = lseek (self->fd, 0, SEEK_END);
  if (write_all (self->fd, text->str, text->len) && fdatasync (self->fd) == 0)
    return TRUE;

  saved_errno = errno;
  if (end >= 0 && ftruncate (self->fd, end) != 0)
    g_debug ("A journal ends with half a line: %s", g_strerror (errno));
  close_file (self);
  errno = saved_errno;

  return FALSE;
}

static gboolean
do_job (RrJournalWriter *self,
        Job             *job)
{
  switch (job->kind)
    {
    case JOB_START:
      return do_start (self, job->text);

    case JOB_APPEND:
      return do_append (self, job->text);

    case JOB_REMOVE:
      g_unlink (self->path);
      close_file (self);
      return TRUE;

    case JOB_REMOVE_FILE:
      g_unlink (job->path);
      return TRUE;

    case JOB_QUIT:
    default:
      return TRUE;
    }
}

static gpointer
writer_thread (gpointer data)
{
  RrJournalWriter *self = data;
  gboolean quit = FALSE;

  while (!quit)
    {
      Job *job = g_async_queue_pop (self->queue);
      int saved_errno;
      gboolean done;

      /* What came meanwhile is written and flushed at once. */
      while (job->kind == JOB_APPEND)
        {
          Job *next = g_async_queue_try_pop (self->queue);

          if (next == NULL)
            break;
          if (next->kind != JOB_APPEND)
            {
              g_async_queue_push_front (self->queue, next);
              break;
            }
          g_string_append_len (job->text, next->text->str, (gssize) next->text->len);
          job_free (next);
          g_mutex_lock (&self->lock);
          self->n_pending--;
          g_mutex_unlock (&self->lock);
        }

      done = do_job (self, job);
      saved_errno = errno;
      quit = job->kind == JOB_QUIT;

      g_mutex_lock (&self->lock);
      /* That nothing can be appended has a reason, which was told. */
      if (done || saved_errno != EBADF || self->problem == NULL)
        {
          g_free (self->problem);
          self->problem = done ? NULL : g_strdup (g_strerror (saved_errno));
        }
      self->n_pending--;
      if (self->n_pending == 0)
        g_cond_broadcast (&self->idle);
      g_mutex_unlock (&self->lock);
      job_free (job);
    }

  close_file (self);

  return NULL;
}

static void
push (RrJournalWriter *self,
      JobKind          kind,
      GString         *text,
      char            *path)
{
  Job *job = g_new0 (Job, 1);

  job->kind = kind;
  job->text = text;
  job->path = path;

  g_mutex_lock (&self->lock);
  self->n_pending++;
  g_mutex_unlock (&self->lock);
  g_async_queue_push (self->queue, job);
}

/**
 * rr_journal_writer_new:
 * @path: (type filename): of a file that need not exist
 *
 * Returns: (transfer full): a writer, whose thread waits for work
 */
RrJournalWriter *
rr_journal_writer_new (const char *path)
{
  RrJournalWriter *self;

  g_return_val_if_fail (path != NULL, NULL);

  self = g_new0 (RrJournalWriter, 1);
  self->path = g_strdup (path);
  self->queue = g_async_queue_new_full ((GDestroyNotify) job_free);
  self->fd = -1;
  g_mutex_init (&self->lock);
  g_cond_init (&self->idle);
  self->thread = g_thread_new ("journal", writer_thread, self);

  return self;
}

/**
 * rr_journal_writer_free:
 *
 * Writes what is left to write; the file stays, unless it was removed.
 */
void
rr_journal_writer_free (RrJournalWriter *self)
{
  g_return_if_fail (self != NULL);

  push (self, JOB_QUIT, NULL, NULL);
  g_thread_join (self->thread);
  g_async_queue_unref (self->queue);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->idle);
  g_free (self->problem);
  g_free (self->path);
  g_free (self);
}

/**
 * rr_journal_writer_get_path:
 *
 * Returns: (transfer none) (type filename): of its file
 */
const char *
rr_journal_writer_get_path (RrJournalWriter *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->path;
}

/**
 * rr_journal_writer_start:
 * @text: (transfer full): what the file holds from now on
 *
 * The file is a whole one at every moment: the old one, or this.
 */
void
rr_journal_writer_start (RrJournalWriter *self,
                         GString         *text)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (text != NULL);

  push (self, JOB_START, text, NULL);
}

/**
 * rr_journal_writer_append:
 * @text: (transfer full): whole lines
 */
void
rr_journal_writer_append (RrJournalWriter *self,
                          GString         *text)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (text != NULL);

  push (self, JOB_APPEND, text, NULL);
}

/**
 * rr_journal_writer_remove:
 *
 * Removes the file.
 */
void
rr_journal_writer_remove (RrJournalWriter *self)
{
  g_return_if_fail (self != NULL);

  push (self, JOB_REMOVE, NULL, NULL);
}

/**
 * rr_journal_writer_remove_other:
 * @path: (type filename): of another file
 *
 * Removes it when everything that was added before is on disk.
 */
void
rr_journal_writer_remove_other (RrJournalWriter *self,
                                const char      *path)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (path != NULL);

  push (self, JOB_REMOVE_FILE, NULL, g_strdup (path));
}

/**
 * rr_journal_writer_flush:
 *
 * Waits until everything that was added is on disk.
 */
void
rr_journal_writer_flush (RrJournalWriter *self)
{
  g_return_if_fail (self != NULL);

  g_mutex_lock (&self->lock);
  while (self->n_pending > 0)
    g_cond_wait (&self->idle, &self->lock);
  g_mutex_unlock (&self->lock);
}

/**
 * rr_journal_writer_dup_problem:
 *
 * Returns: (transfer full) (nullable): why the last write failed, translated
 */
char *
rr_journal_writer_dup_problem (RrJournalWriter *self)
{
  char *problem;

  g_return_val_if_fail (self != NULL, NULL);

  g_mutex_lock (&self->lock);
  problem = g_strdup (self->problem);
  g_mutex_unlock (&self->lock);

  return problem;
}
