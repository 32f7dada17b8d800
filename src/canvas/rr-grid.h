/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The columns, and the lanes with cards, of a map, numbered as they are seen.
 *
 * For cards that keep their distance from each other while they go over the map, across stages.
 * There is no GTK in it.
 */

#include "rr-journey.h"

G_BEGIN_DECLS

typedef struct
{
  RrMap *map;           /* borrowed */
  GHashTable *firsts;   /* owned; RrStage → number of its first column */
  GPtrArray *lanes;     /* owned; of RrLane */
} RrGrid;

void        rr_grid_init          (RrGrid     *self,
                                   RrMap      *map);
void        rr_grid_clear         (RrGrid     *self);
int         rr_grid_find_column   (RrGrid     *self,
                                   const char *stage,
                                   guint       step);
int         rr_grid_find_lane     (RrGrid     *self,
                                   const char *lane);
void        rr_grid_locate_column (RrGrid     *self,
                                   int         column,
                                   RrPlace    *place);
const char *rr_grid_get_lane      (RrGrid     *self,
                                   int         lane,
                                   const char *otherwise);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RrGrid, rr_grid_clear)

G_END_DECLS
