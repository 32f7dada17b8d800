/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrKeeper: keeps the unsaved work of one window on disk.
 *
 * It follows a document and writes each step into a journal, also what is being typed;
 * while nothing is unsaved there is no journal.  It knows the map as it was saved last,
 * which is also what others' changes are compared with.
 */

#include "rr-document.h"
#include "rr-journal.h"

G_BEGIN_DECLS

typedef struct _RrKeeper RrKeeper;

/* Returns: (transfer full) (nullable): what is being typed now. */
typedef RrTyping *(* RrTypingFunc) (gpointer user_data);

/* @problem: (nullable): why unsaved work cannot be kept safe now; %NULL: it can again */
typedef void (* RrProblemFunc) (const char *problem,
                                gpointer    user_data);

RrKeeper *rr_keeper_new       (const char   *folder,
                               RrDocument   *document,
                               GFile        *file,
                               const char   *etag,
                               RrTypingFunc  typing,
                               gpointer      user_data);
void      rr_keeper_free      (RrKeeper     *self);
GBytes   *rr_keeper_get_base  (RrKeeper     *self);
void      rr_keeper_set_saved (RrKeeper     *self,
                               GFile        *file,
                               const char   *etag,
                               GBytes       *base);
void      rr_keeper_set_base  (RrKeeper     *self,
                               GBytes       *base);
void      rr_keeper_adopt     (RrKeeper     *self,
                               const char   *orphan);
void      rr_keeper_flush     (RrKeeper     *self);
void      rr_keeper_watch     (RrKeeper     *self,
                               RrProblemFunc func,
                               gpointer      user_data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrKeeper, rr_keeper_free)

G_END_DECLS
