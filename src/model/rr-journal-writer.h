/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrJournalWriter: a file that a thread of its own writes and flushes, for a journal.
 *
 * Whoever gives it lines does not wait for the disk.  The file is begun beside the old one
 * and locked, so that nobody takes it for that of a window which has died.  After a line that
 * could not be written nothing more is, until it is begun anew.
 */

#include <glib.h>

G_BEGIN_DECLS

typedef struct _RrJournalWriter RrJournalWriter;

RrJournalWriter *rr_journal_writer_new          (const char      *path);
void             rr_journal_writer_free         (RrJournalWriter *self);
const char      *rr_journal_writer_get_path     (RrJournalWriter *self);
void             rr_journal_writer_start        (RrJournalWriter *self,
                                                 GString         *text);
void             rr_journal_writer_append       (RrJournalWriter *self,
                                                 GString         *text);
void             rr_journal_writer_remove       (RrJournalWriter *self);
void             rr_journal_writer_remove_other (RrJournalWriter *self,
                                                 const char      *path);
void             rr_journal_writer_flush        (RrJournalWriter *self);
char            *rr_journal_writer_dup_problem  (RrJournalWriter *self);

G_END_DECLS
