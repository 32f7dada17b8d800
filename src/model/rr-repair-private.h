/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the files of the repair share: rr-repair.c mends the text of the file,
 * rr-repair-members.c the members of each element, rr-repair-references.c ids and what
 * refers to them.
 */

#include "rr-element-private.h"

G_BEGIN_DECLS

typedef struct
{
  GPtrArray *done; /* borrowed; of lines */
} RrRepair;

void rr_repair_say        (RrRepair   *self,
                           const char *path,
                           const char *format,
                           ...) G_GNUC_PRINTF (3, 4);
void rr_repair_members    (RrRepair   *self,
                           JsonObject *map);
void rr_repair_references (RrRepair   *self,
                           JsonObject *map);

G_END_DECLS
