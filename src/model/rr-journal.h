/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrJournal: what was done to a map since it was saved last, on disk within a moment.
 *
 * A file of lines, each with a checksum: where the map came from, its state when it was
 * saved last, and each step as the lines of its changes; also what is being typed.  A
 * thread writes and flushes; a lock on the file says that its window still lives.  Reading
 * goes up to the first damaged line.
 */

#include "rr-document.h"

G_BEGIN_DECLS

#define RR_JOURNAL_SUFFIX ".journal"

typedef struct _RrJournal RrJournal;

/* What somebody was typing. */
typedef struct
{
  char *element;  /* owned; id, or NULL where it is not known */
  char *property; /* owned; name of the field, or NULL */
  char *label;    /* owned; what the entry is called, for people; or NULL */
  char *text;     /* owned */
  char *stage;    /* owned; of a card that is not there yet; or NULL */
  char *lane;     /* owned; the same */
  guint step;     /* the same; the column */
  gboolean new_step; /* in a column of its own before that */
} RrTyping;

/* What a journal tells. */
typedef struct
{
  char *uri;        /* owned; of the map's file, NULL for one that was never saved */
  char *etag;       /* owned; the state of that file when it was read or written; or NULL */
  RrMap *base;      /* owned; the map as it was saved last */
  RrMap *map;       /* owned; the map as it was at the end */
  RrTyping *typing; /* owned; or NULL */
  guint n_steps;
  gboolean damaged; /* something stood after this that could not be read */
} RrRecovery;

char       *rr_journal_get_folder  (void);
RrJournal  *rr_journal_new         (const char  *folder);
void        rr_journal_free        (RrJournal   *self);
const char *rr_journal_get_path    (RrJournal   *self);

void        rr_journal_start       (RrJournal   *self,
                                    const char  *uri,
                                    const char  *etag,
                                    GBytes      *base,
                                    GBytes      *state);
void        rr_journal_add_step    (RrJournal   *self,
                                    const char  *label,
                                    GPtrArray   *lines);
void        rr_journal_add_typing  (RrJournal   *self,
                                    const RrTyping *typing);
void        rr_journal_remove      (RrJournal   *self);
void        rr_journal_remove_file (RrJournal   *self,
                                    const char  *path);
gboolean    rr_journal_is_started  (RrJournal   *self);
gboolean    rr_journal_is_long     (RrJournal   *self);
void        rr_journal_flush       (RrJournal   *self);
char       *rr_journal_dup_problem (RrJournal   *self);

int         rr_journal_claim       (const char  *path);
GPtrArray  *rr_journal_find_orphans (const char *folder);
RrRecovery *rr_journal_read        (const char  *bytes,
                                    gsize        length,
                                    GError     **error);
RrRecovery *rr_journal_load        (const char  *path,
                                    GError     **error);
void        rr_recovery_free       (RrRecovery  *self);
void        rr_typing_free         (RrTyping    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrJournal, rr_journal_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrRecovery, rr_recovery_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrTyping, rr_typing_free)

G_END_DECLS
