/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What changed between two states of a map, in words.
 *
 * One entry for each element that came or went and for each property that changed.  A
 * column that only has another number, because one before it came or went, is no change.
 */

#include "rr-map.h"

G_BEGIN_DECLS

typedef enum
{
  RR_DIFFERENCE_ADDED,        /* the element */
  RR_DIFFERENCE_REMOVED,      /* the element */
  RR_DIFFERENCE_CHANGED,      /* its property */
  RR_DIFFERENCE_ITEM_ADDED,   /* a text or reference of its property */
  RR_DIFFERENCE_ITEM_REMOVED, /* likewise */
  RR_DIFFERENCE_MOVED         /* among the others of its kind, or to another column */
} RrDifferenceKind;

typedef struct
{
  RrDifferenceKind kind;
  GType type;           /* of the element */
  char *id;             /* owned; of the element, or what it is about */
  char *title;          /* owned; of the element, for people; within which other where needed */
  const char *property; /* translated label; NULL where it is about the element */
  char *old_text;       /* owned; nullable */
  char *new_text;       /* owned; nullable */
} RrDifference;

GPtrArray *rr_difference_list    (RrMap        *before,
                                  RrMap        *after);
void       rr_difference_free    (RrDifference *self);
char      *rr_difference_to_text (RrDifference *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrDifference, rr_difference_free)

G_END_DECLS
