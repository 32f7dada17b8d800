/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The columns of one stage, as each side of a merge has them.
 *
 * rr-merge-match.c finds them, and says which column of a side is which of the base;
 * rr-merge-columns.c puts them in order and numbers them.
 */

#include "rr-merge-private.h"

G_BEGIN_DECLS

typedef struct
{
  int step;          /* as the side numbers it */
  GPtrArray *cards;  /* owned; of borrowed ids, in their order */
  char *key;         /* owned; the same for the same column on all sides */
} RrMergeColumn;

/* The columns of one stage. */
typedef struct
{
  GPtrArray *cards;              /* owned; of nodes that stand in the stage in the result */
  GPtrArray *sides[RR_N_SIDES];  /* owned; of RrMergeColumn, in their order */
  GHashTable *where[RR_N_SIDES]; /* owned; id of a card → its RrMergeColumn */
} RrStageColumns;

void rr_stage_columns_init  (RrStageColumns *columns,
                             GPtrArray      *cards,
                             const char     *stage);
void rr_stage_columns_clear (RrStageColumns *columns);

G_END_DECLS
