/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Merging two changed copies of a map, by id and property.
 *
 * What one side alone changed is taken; lists keep what both did to them; the columns
 * of a stage are merged as a list keyed by their cards and numbered anew.  Where both
 * sides changed the same property, ours stays and a conflict tells of both values.  The
 * result can always be saved and read.
 */

#include "rr-map.h"

G_BEGIN_DECLS

typedef struct
{
  char *key;            /* owned; names the conflict in the choices of rr_merge () */
  char *title;          /* owned; of the element, for people */
  char *id;             /* owned; of the element, or what it is about */
  const RrField *field; /* NULL: whether the element is there, or @member says what */
  char *member;         /* owned; a member within the field, or NULL */
  JsonNode *ours;       /* owned; NULL: not there */
  JsonNode *theirs;     /* owned; NULL: not there */
  char *ours_text;      /* owned; the same for people */
  char *theirs_text;    /* owned */
  gboolean theirs_taken; /* as the choices asked; else ours was kept */
} RrConflict;

void   rr_conflict_free    (RrConflict  *self);
char  *rr_conflict_get_subject (RrConflict *self);
char  *rr_conflict_to_text (RrConflict  *self);

RrMap *rr_merge            (RrMap       *base,
                            RrMap       *ours,
                            RrMap       *theirs,
                            GHashTable  *choices,
                            GPtrArray  **conflicts,
                            GError     **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrConflict, rr_conflict_free)

G_END_DECLS
