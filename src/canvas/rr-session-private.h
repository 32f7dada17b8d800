/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What rr-session.c (view, scenario, what is derived), rr-selection.c, rr-cursor.c and
 * rr-voting.c share.  Everything is remembered by id, so that it survives whatever an edit or
 * its undoing does to the elements; what is no longer found is dropped after each step.
 */

#include "rr-session.h"

G_BEGIN_DECLS

typedef struct
{
  GPtrArray *order;  /* owned; of char *: ids in the order of selection */
  GHashTable *set;   /* owned; the same ids, borrowed from @order */
  char *focused;     /* owned; id of what has the cursor, or NULL: the cell alone */
  char *stage;       /* owned; the cell of the cursor, or NULL: none yet */
  char *lane;        /* owned */
  guint step;
} RrSelection;

typedef struct
{
  guint each;        /* votes a participant; 0: no vote is held */
  guint before;      /* on the map when the turn of this participant began */
} RrVoting;

void         rr_selection_init    (RrSelection *self);
void         rr_selection_reset   (RrSelection *self);
void         rr_selection_clear   (RrSelection *self);
gboolean     rr_selection_prune   (RrSelection *self,
                                   RrMap       *map);
void         rr_selection_move_cursor (RrSelection *selection,
                                   gpointer     element);
RrSelection *rr_session_get_selection_state (RrSession *self);
void         rr_session_selection_changed (RrSession *self);
RrVoting    *rr_session_get_voting_state (RrSession *self);

G_END_DECLS
