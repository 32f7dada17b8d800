/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-keeper.h"
#include "rr-map-file.h"

/* What is typed and not committed is at most this old when the power goes. */
#define LOOK_SECONDS 1

/* After so many looks in vain the journal is begun anew: there may be room by now. */
#define LOOKS_BEFORE_RETRY 3

struct _RrKeeper
{
  RrDocument *document; /* owned */
  RrJournal *journal;   /* owned */
  char *uri;            /* owned; nullable */
  char *etag;           /* owned; nullable */
  GBytes *base;         /* owned; the map as it was saved last */
  GPtrArray *lines;     /* owned; of the changes since the last step */
  gboolean clean;       /* the map is as @base says */

  RrTypingFunc typing;
  gpointer user_data;
  char *typed;          /* owned; the last text that the journal has, or NULL */
  guint timer;

  RrProblemFunc watch;  /* NULL: nobody */
  gpointer watch_data;
  char *problem;        /* owned; as it was told last */
  guint n_looks;        /* since the journal was begun anew */
};

static void
start (RrKeeper *self,
       gboolean  with_state)
{
  g_autoptr (GBytes) state = NULL;

  if (with_state)
    state = rr_map_to_bytes (rr_document_get_map (self->document));
  rr_journal_start (self->journal, self->uri, self->etag, self->base, state);
  g_clear_pointer (&self->typed, g_free);
}

/* Lines are made when a change is applied: later its element may hold something else. */
static void
changed_cb (RrKeeper *self,
            RrChange *change)
{
  g_ptr_array_add (self->lines, rr_change_to_line (change));
}

static void
stepped_cb (RrKeeper *self)
{
  if (!rr_document_get_modified (self->document))
    {
      rr_journal_remove (self->journal);
      g_clear_pointer (&self->typed, g_free);
      self->clean = TRUE;
    }
  else if (rr_journal_is_long (self->journal))
    {
      start (self, TRUE);
    }
  else
    {
      gboolean started = rr_journal_is_started (self->journal);

      if (!started)
        start (self, !self->clean);
      /* A state that was just written has the step already. */
      if (started || self->clean)
        rr_journal_add_step (self->journal, rr_document_get_undo_label (self->document), self->lines);
      g_clear_pointer (&self->typed, g_free);
    }

  self->clean = self->clean && !rr_document_get_modified (self->document);
  g_ptr_array_set_size (self->lines, 0);
}

/* Tells of a journal that cannot be written, and tries again: what was lost between is in the
 * state that it then begins with. */
static void
look_after_journal (RrKeeper *self)
{
  g_autofree char *problem = rr_journal_dup_problem (self->journal);

  if (g_strcmp0 (problem, self->problem) != 0)
    {
      g_free (self->problem);
      self->problem = g_strdup (problem);
      if (self->watch != NULL)
        self->watch (problem, self->watch_data);
    }

  if (problem == NULL)
    self->n_looks = 0;
  else if (++self->n_looks % LOOKS_BEFORE_RETRY == 0 && rr_journal_is_started (self->journal))
    start (self, TRUE);
}

static gboolean
look_cb (gpointer user_data)
{
  RrKeeper *self = user_data;
  g_autoptr (RrTyping) typing = self->typing (self->user_data);

  look_after_journal (self);
  if (g_strcmp0 (typing != NULL ? typing->text : NULL, self->typed) == 0)
    return G_SOURCE_CONTINUE;

  if (typing != NULL)
    {
      if (!rr_journal_is_started (self->journal))
        start (self, !self->clean);
      rr_journal_add_typing (self->journal, typing);
      self->typed = (g_free (self->typed), g_strdup (typing->text));
      return G_SOURCE_CONTINUE;
    }

  g_clear_pointer (&self->typed, g_free);
  if (!rr_document_get_modified (self->document))
    rr_journal_remove (self->journal);
  else
    rr_journal_add_typing (self->journal, NULL);

  return G_SOURCE_CONTINUE;
}

/**
 * rr_keeper_new:
 * @folder: (type filename): where journals are kept
 * @document: what to keep
 * @file: (nullable): where it is saved
 * @etag: (nullable): the state of @file
 * @typing: tells what is being typed
 * @user_data: for @typing
 *
 * Returns: (transfer full): a keeper; a document that is not modified counts as saved
 */
RrKeeper *
rr_keeper_new (const char   *folder,
               RrDocument   *document,
               GFile        *file,
               const char   *etag,
               RrTypingFunc  typing,
               gpointer      user_data)
{
  RrKeeper *self;

  g_return_val_if_fail (folder != NULL, NULL);
  g_return_val_if_fail (RR_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (typing != NULL, NULL);

  self = g_new0 (RrKeeper, 1);
  self->document = g_object_ref (document);
  self->journal = rr_journal_new (folder);
  self->uri = file != NULL ? g_file_get_uri (file) : NULL;
  self->etag = g_strdup (etag);
  self->base = rr_map_to_bytes (rr_document_get_map (document));
  self->lines = g_ptr_array_new_with_free_func (g_free);
  self->clean = !rr_document_get_modified (document);
  self->typing = typing;
  self->user_data = user_data;

  g_signal_connect_swapped (rr_document_get_map (document), "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (document, "stepped", G_CALLBACK (stepped_cb), self);
  self->timer = g_timeout_add_seconds (LOOK_SECONDS, look_cb, self);
  if (!self->clean)
    start (self, TRUE);

  return self;
}

/**
 * rr_keeper_free:
 *
 * The window closes in good order: what is not saved by now is not wanted.
 */
void
rr_keeper_free (RrKeeper *self)
{
  g_return_if_fail (self != NULL);

  g_source_remove (self->timer);
  g_signal_handlers_disconnect_by_data (rr_document_get_map (self->document), self);
  g_signal_handlers_disconnect_by_data (self->document, self);
  rr_journal_remove (self->journal);
  rr_journal_free (self->journal);
  g_object_unref (self->document);
  g_free (self->uri);
  g_free (self->etag);
  g_bytes_unref (self->base);
  g_ptr_array_unref (self->lines);
  g_free (self->typed);
  g_free (self->problem);
  g_free (self);
}

/**
 * rr_keeper_get_base:
 *
 * Returns: (transfer none): the map as it was saved last, as its file has it
 */
GBytes *
rr_keeper_get_base (RrKeeper *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->base;
}

/* What the journal says begins anew, if there is still something to say. */
static void
start_again (RrKeeper *self)
{
  g_ptr_array_set_size (self->lines, 0);
  self->clean = !rr_document_get_modified (self->document);
  if (self->clean)
    rr_journal_remove (self->journal);
  else
    start (self, TRUE);
}

/**
 * rr_keeper_set_saved:
 * @file: where the map is now
 * @etag: (nullable): the state of @file
 * @base: what was written
 *
 * To be called when the document knows that it was saved.
 */
void
rr_keeper_set_saved (RrKeeper   *self,
                     GFile      *file,
                     const char *etag,
                     GBytes     *base)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (G_IS_FILE (file));

  g_free (self->uri);
  self->uri = g_file_get_uri (file);
  g_free (self->etag);
  self->etag = g_strdup (etag);
  rr_keeper_set_base (self, base);
}

/**
 * rr_keeper_set_base:
 * @base: the map as its file has it now
 *
 * Others changed the file, and the map was merged with that.
 */
void
rr_keeper_set_base (RrKeeper *self,
                    GBytes   *base)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (base != NULL);

  g_bytes_ref (base);
  g_bytes_unref (self->base);
  self->base = base;
  start_again (self);
}

/**
 * rr_keeper_adopt:
 * @orphan: (type filename): the journal that the document was recovered from
 *
 * Removes it when this window's own journal is on disk.
 */
void
rr_keeper_adopt (RrKeeper   *self,
                 const char *orphan)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (orphan != NULL);

  if (rr_document_get_modified (self->document) && !rr_journal_is_started (self->journal))
    start (self, TRUE);
  rr_journal_remove_file (self->journal, orphan);
}

/**
 * rr_keeper_flush:
 *
 * Waits until all steps are on disk.
 */
void
rr_keeper_flush (RrKeeper *self)
{
  g_return_if_fail (self != NULL);

  rr_journal_flush (self->journal);
}

/**
 * rr_keeper_watch:
 * @func: called when unsaved work cannot be kept safe any more, and when it can again
 * @user_data: for @func
 */
void
rr_keeper_watch (RrKeeper      *self,
                 RrProblemFunc  func,
                 gpointer       user_data)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (func != NULL);

  self->watch = func;
  self->watch_data = user_data;
}
