/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Merging several copies of one map into one, such as those of breakout groups.
 *
 * One copy after the other is merged with what those before it gave; each remembers what it
 * brought and where it clashes with whom, so that a person can look through all of it before
 * it is taken.  The map that all of them began as makes it precise; it may be guessed.
 */

#include "rr-merge.h"

G_BEGIN_DECLS

typedef struct _RrMergeSource RrMergeSource;

struct _RrMergeSource
{
  char *name;             /* owned; whose it is, for people, or NULL */
  RrMap *map;             /* owned */
  GHashTable *choices;    /* owned; keys of the conflicts in which this one's is taken */
  GPtrArray *differences; /* owned; RrDifference: what it brings */
  GPtrArray *conflicts;   /* owned; RrConflict: “ours” is what those before it gave */
  GPtrArray *rivals;      /* owned; nullable RrMergeSource: one for each conflict, whose value
                           * “ours” is; NULL: that of the map merged into */
};

RrMergeSource *rr_merge_source_new  (const char     *name,
                                     RrMap          *map);
void           rr_merge_source_free (RrMergeSource  *self);

RrMap         *rr_merge_group       (RrMap          *base,
                                     RrMap          *ours,
                                     GPtrArray      *sources,
                                     GError        **error);
gboolean       rr_merge_is_related  (RrMap          *candidate,
                                     RrMap          *copy);
int            rr_merge_guess_base  (GPtrArray      *candidates,
                                     GPtrArray      *copies);

G_END_DECLS
