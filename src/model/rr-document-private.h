/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The inside of RrDocument, for the two files that it is written in: the object with its
 * steps, and the edits that are made through it.
 */

#include "rr-document.h"
#include "rr-history.h"

G_BEGIN_DECLS

struct _RrDocument
{
  GObject parent_instance;

  RrMap *map;         /* owned */
  RrHistory *history; /* owned */
  RrStep *step;       /* owned; the open one, or NULL */
  GArray *marks;      /* owned; guint: how many changes the step had at each
                       * rr_document_begin () that is open */
  guint saved;        /* the state that the file has */

  /* What was notified last. */
  gboolean modified;
  gboolean can_undo;
  gboolean can_redo;
};

G_END_DECLS
