/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The entries of a map, sorted by touchpoint, each with the period that it is of.
 *
 * It keeps what is counted once, and says which touchpoints must be counted again;
 * what the counts say is the business of RrFeedbackStats.
 */

#include "rr-feedback-tally-private.h"

G_BEGIN_DECLS

typedef struct _RrFeedbackNode RrFeedbackNode;

typedef struct
{
  RrFeedback *feedback; /* borrowed from the map */
  RrFeedbackNode *node; /* borrowed; NULL: not matched */
  gint64 instant;
  gboolean has_instant;
  RrPeriod period;
} RrFeedbackEntry;

/* What there is about one touchpoint. */
struct _RrFeedbackNode
{
  char *touchpoint;   /* owned; id */
  GPtrArray *entries; /* owned; of RrFeedbackEntry, borrowed; in list order unless unsorted */
  gboolean unsorted;
  gboolean dirty;     /* is in the list of nodes to be counted again */
  gboolean touched;   /* is in the list of those that an assessment must read again */
  RrFeedbackStat stat;
};

typedef struct
{
  GHashTable *entries;   /* owned; RrFeedback → RrFeedbackEntry, owned */
  GHashTable *nodes;     /* owned; touchpoint id → RrFeedbackNode, owned */
  GPtrArray *dirty;      /* owned; of RrFeedbackNode, borrowed: to be counted again */
  guint n_unmatched;
  RrWindow window;
  gint64 oldest;         /* of all entries; meaningless without entries */
  gint64 newest;
  gboolean has_extent;
  gboolean extent_dirty; /* the oldest or newest entry went */
} RrFeedbackEntries;

void             rr_feedback_entries_init       (RrFeedbackEntries *self);
void             rr_feedback_entries_clear      (RrFeedbackEntries *self);
void             rr_feedback_entries_mark       (RrFeedbackEntries *self,
                                                 RrFeedbackNode    *node);
void             rr_feedback_entries_add        (RrFeedbackEntries *self,
                                                 RrFeedback        *feedback);
void             rr_feedback_entries_remove     (RrFeedbackEntries *self,
                                                 RrFeedback        *feedback);
void             rr_feedback_entries_move       (RrFeedbackEntries *self,
                                                 RrFeedback        *feedback);
gboolean         rr_feedback_entries_update     (RrFeedbackEntries *self,
                                                 RrFeedback        *feedback,
                                                 const char        *field);
void             rr_feedback_entries_set_window (RrFeedbackEntries *self,
                                                 const RrWindow    *window);
gboolean         rr_feedback_entries_get_extent (RrFeedbackEntries *self,
                                                 gint64            *oldest,
                                                 gint64            *newest);
void             rr_feedback_node_count         (RrFeedbackNode    *node);

G_END_DECLS
