/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the files of the merge share: the tree of merged elements, and how conflicts are told.
 *
 * rr-merge-tree.c pairs the elements of three maps, rr-merge-value.c merges their
 * values, rr-merge-settle.c sees that nothing refers to what is gone, rr-merge-match.c
 * finds the columns, rr-merge-columns.c numbers them, and rr-merge.c writes the result.
 */

#include "rr-element-private.h"
#include "rr-merge.h"

G_BEGIN_DECLS

typedef enum
{
  RR_BASE,
  RR_OURS,
  RR_THEIRS,
  RR_N_SIDES
} RrSide;

typedef struct _RrMergeNode RrMergeNode;

struct _RrMergeNode
{
  RrMergeNode *parent;         /* borrowed; NULL: the map */
  const RrField *list;         /* of the parent, that it is in */
  char *key;                   /* owned; identifies it in the list */
  RrElement *sides[RR_N_SIDES]; /* borrowed; NULL where it is not there */
  RrElementClass *klass;
  gboolean present;            /* in the result, if its parent is */
  gboolean barred;             /* its id is another's */
  JsonNode **values;           /* owned; one a field, NULL for lists */
  GPtrArray **children;        /* owned; one a field, NULL for other fields */
};

typedef struct
{
  RrMap *maps[RR_N_SIDES];     /* borrowed */
  GHashTable *choices;         /* borrowed, or NULL; keys of conflicts for theirs */
  GPtrArray *conflicts;        /* owned; of RrConflict */
  GHashTable *told;            /* owned; keys of conflicts */
  GHashTable *targets[RR_TARGET_TOUCHPOINT + 1]; /* owned; id → node */
  RrMergeNode *root;           /* owned */
} RrMerge;

/* Whether theirs is taken, by choice. */
gboolean     rr_merge_conflict       (RrMerge       *self,
                                      RrMergeNode   *node,
                                      const RrField *field,
                                      const char    *member,
                                      JsonNode      *ours,
                                      JsonNode      *theirs);
gboolean     rr_merge_is_chosen      (RrMerge       *self,
                                      RrMergeNode   *node);

RrMergeNode *rr_merge_tree_new       (RrMerge       *self);
void         rr_merge_node_free      (RrMergeNode   *node);
guint        rr_merge_node_find      (RrMergeNode   *node,
                                      const char    *field);
JsonNode    *rr_merge_node_json      (RrMergeNode   *node,
                                      RrSide         side);
char        *rr_merge_key            (RrElement     *element);

gboolean     rr_merge_value_changed  (RrMap         *map,
                                      const RrField *field,
                                      RrElement     *base,
                                      RrElement     *element);
JsonNode    *rr_merge_value          (RrMerge       *self,
                                      RrMergeNode   *node,
                                      const RrField *field);
JsonNode    *rr_merge_unknown        (RrMerge       *self,
                                      RrMergeNode   *node);

void         rr_merge_settle         (RrMerge       *self);
void         rr_merge_number_columns (RrMerge       *self);
GHashTable  *rr_merge_find_moved     (RrMerge       *self);
GHashTable  *rr_merge_moved_cards    (RrMap         *before,
                                      RrMap         *after);

G_END_DECLS
