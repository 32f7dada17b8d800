/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-journal.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "rr-id.h"
#include "rr-journal-private.h"
#include "rr-json-writer.h"

/* A journal longer than this, and than four times the map, is written anew. */
#define LONG (1024 * 1024)

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

struct _RrJournal
{
  char *path;         /* owned; never changes */
  GThread *thread;    /* owned */
  GAsyncQueue *queue; /* owned; of Job */
  gboolean started;
  gsize appended;     /* bytes since the last full state */
  gsize state_size;   /* bytes of the full states */

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
close_file (RrJournal *self)
{
  if (self->fd >= 0)
    close (self->fd);
  self->fd = -1;
}

/* Beside the old one, so that there is a whole one at every moment; with the lock before it
 * gets its name, so that nobody takes it for an orphan. */
static gboolean
do_start (RrJournal *self,
          GString   *text)
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
do_append (RrJournal *self,
           GString   *text)
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
do_job (RrJournal *self,
        Job       *job)
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
journal_thread (gpointer data)
{
  RrJournal *self = data;
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

/* The window's side. */

static void
push (RrJournal *self,
      JobKind    kind,
      GString   *text,
      char      *path)
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
 * rr_journal_get_folder:
 *
 * Returns: (transfer full) (type filename): where the program keeps its journals
 */
char *
rr_journal_get_folder (void)
{
  return g_build_filename (g_get_user_state_dir (), "reroute", "journals", NULL);
}

/**
 * rr_journal_new:
 * @folder: (type filename): where journals are kept; it need not exist
 *
 * Returns: (transfer full): a journal that has no file until rr_journal_start ()
 */
RrJournal *
rr_journal_new (const char *folder)
{
  RrJournal *self;
  g_autofree char *id = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (folder != NULL, NULL);

  self = g_new0 (RrJournal, 1);
  id = g_uuid_string_random ();
  name = g_strconcat (id, RR_JOURNAL_SUFFIX, NULL);
  self->path = g_build_filename (folder, name, NULL);
  self->queue = g_async_queue_new_full ((GDestroyNotify) job_free);
  self->fd = -1;
  g_mutex_init (&self->lock);
  g_cond_init (&self->idle);
  self->thread = g_thread_new ("journal", journal_thread, self);

  return self;
}

/**
 * rr_journal_free:
 *
 * Writes what is left to write; the file stays, unless it was removed.
 */
void
rr_journal_free (RrJournal *self)
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
 * rr_journal_get_path:
 *
 * Returns: (transfer none) (type filename): of its file
 */
const char *
rr_journal_get_path (RrJournal *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->path;
}

static void
append_line (GString    *text,
             const char *json)
{
  gsize length = strlen (json);

  g_string_append_printf (text, "%08x ", rr_journal_checksum (json, length));
  g_string_append_len (text, json, (gssize) length);
  g_string_append_c (text, '\n');
}

/* Bytes of a map's file in one line; line feeds within texts are escaped in JSON. */
static void
append_map (GString    *text,
            const char *name,
            GBytes     *bytes)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  g_autoptr (GString) line = g_string_sized_new (length + 16);

  g_string_append_printf (line, "{\"%s\":", name);
  for (gsize i = 0; i < length; i++)
    g_string_append_c (line, data[i] == '\n' ? ' ' : data[i]);
  g_string_append_c (line, '}');
  append_line (text, line->str);
}

static void
append_member (GString    *line,
               const char *name,
               const char *value)
{
  if (value == NULL)
    return;

  if (line->str[line->len - 1] != '{')
    g_string_append_c (line, ',');
  rr_json_append_string (line, name);
  g_string_append_c (line, ':');
  rr_json_append_string (line, value);
}

/**
 * rr_journal_start:
 * @uri: (nullable): of the map's file
 * @etag: (nullable): its state
 * @base: the map as it was saved last; see rr_map_to_bytes ()
 * @state: (nullable): the map as it is now; %NULL: as @base
 *
 * Begins anew, in place of what the journal told before.
 */
void
rr_journal_start (RrJournal  *self,
                  const char *uri,
                  const char *etag,
                  GBytes     *base,
                  GBytes     *state)
{
  g_autoptr (GString) head = g_string_new ("{");
  GString *text = g_string_new (NULL);

  g_return_if_fail (self != NULL);
  g_return_if_fail (base != NULL);

  append_member (head, "journal", "1");
  append_member (head, "file", uri);
  append_member (head, "etag", etag);
  g_string_append_c (head, '}');

  append_line (text, head->str);
  append_map (text, "base", base);
  if (state != NULL)
    append_map (text, "state", state);

  self->started = TRUE;
  self->appended = 0;
  self->state_size = text->len;
  push (self, JOB_START, text, NULL);
}

/**
 * rr_journal_add_step:
 * @label: the name of the step
 * @lines: (element-type utf8): lines of rr_change_to_line (), each made when its change was
 *   applied
 */
void
rr_journal_add_step (RrJournal  *self,
                     const char *label,
                     GPtrArray  *lines)
{
  g_autoptr (GString) line = g_string_new ("{");
  GString *text = g_string_new (NULL);

  g_return_if_fail (self != NULL);
  g_return_if_fail (lines != NULL);

  append_member (line, "step", label != NULL ? label : "");
  g_string_append (line, ",\"changes\":[");
  for (guint i = 0; i < lines->len; i++)
    g_string_append_printf (line, "%s%s", i > 0 ? "," : "", (const char *) lines->pdata[i]);
  g_string_append (line, "]}");

  append_line (text, line->str);
  self->appended += text->len;
  push (self, JOB_APPEND, text, NULL);
}

/**
 * rr_journal_add_typing:
 * @typing: (nullable): what is being typed; %NULL: nothing any more
 */
void
rr_journal_add_typing (RrJournal      *self,
                       const RrTyping *typing)
{
  g_autoptr (GString) line = g_string_new ("{\"typing\":");
  GString *text = g_string_new (NULL);

  g_return_if_fail (self != NULL);

  if (typing == NULL)
    {
      g_string_append (line, "null");
    }
  else
    {
      g_string_append_c (line, '{');
      append_member (line, "element", typing->element);
      append_member (line, "property", typing->property);
      append_member (line, "label", typing->label);
      append_member (line, "text", typing->text);
      if (typing->stage != NULL && typing->lane != NULL)
        {
          append_member (line, "stage", typing->stage);
          append_member (line, "lane", typing->lane);
          g_string_append_printf (line, ",\"step\":%u,\"column\":%s", typing->step,
                                  typing->new_step ? "true" : "false");
        }
      g_string_append_c (line, '}');
    }
  g_string_append_c (line, '}');

  append_line (text, line->str);
  self->appended += text->len;
  push (self, JOB_APPEND, text, NULL);
}

/**
 * rr_journal_remove:
 *
 * Removes the file: what it told is saved, or not wanted.
 */
void
rr_journal_remove (RrJournal *self)
{
  g_return_if_fail (self != NULL);

  if (!self->started)
    return;
  self->started = FALSE;
  push (self, JOB_REMOVE, NULL, NULL);
}

/**
 * rr_journal_remove_file:
 * @path: (type filename): of another journal, whose contents this one has now
 *
 * Removes it when everything that was added before is on disk.
 */
void
rr_journal_remove_file (RrJournal  *self,
                        const char *path)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (path != NULL);

  push (self, JOB_REMOVE_FILE, NULL, g_strdup (path));
}

gboolean
rr_journal_is_started (RrJournal *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->started;
}

/**
 * rr_journal_is_long:
 *
 * Returns: whether it is time for rr_journal_start () with the state as it is now
 */
gboolean
rr_journal_is_long (RrJournal *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->appended > LONG && self->appended > 4 * self->state_size;
}

/**
 * rr_journal_flush:
 *
 * Waits until everything that was added is on disk.
 */
void
rr_journal_flush (RrJournal *self)
{
  g_return_if_fail (self != NULL);

  g_mutex_lock (&self->lock);
  while (self->n_pending > 0)
    g_cond_wait (&self->idle, &self->lock);
  g_mutex_unlock (&self->lock);
}

/**
 * rr_journal_dup_problem:
 *
 * Returns: (transfer full) (nullable): why the last write failed, translated
 */
char *
rr_journal_dup_problem (RrJournal *self)
{
  char *problem;

  g_return_val_if_fail (self != NULL, NULL);

  g_mutex_lock (&self->lock);
  problem = g_strdup (self->problem);
  g_mutex_unlock (&self->lock);

  return problem;
}
