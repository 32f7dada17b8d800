/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrAsMade: what a playbook writes into owner and due, and whether a person changed it.
 *
 * No copy of what was generated is stored, so "as generated" is worked out: the owner
 * is the one whom the rule's role gives, and the due date is written as generating
 * writes it and lies the rule's duration after a moment at which it may have been made.
 */

#include "rr-playbook.h"

G_BEGIN_DECLS

typedef struct
{
  RrMap *map;        /* borrowed */
  gboolean has_start;
  gint64 start;      /* of the scenario, as an instant */
  gint64 now;
} RrAsMade;

void        rr_as_made_init         (RrAsMade       *self,
                                     RrMap          *map,
                                     RrScenario     *scenario,
                                     gint64          now);
RrPerson   *rr_as_made_get_owner    (const RrAsMade *self,
                                     const char     *role);
char       *rr_as_made_get_due      (const RrAsMade *self,
                                     const char     *duration);
gboolean    rr_as_made_has_owner    (const RrAsMade *self,
                                     RrAction       *action,
                                     const RrRule   *rule);
gboolean    rr_as_made_has_due      (const RrAsMade *self,
                                     const char     *due,
                                     const char     *duration,
                                     gboolean        rule_is_known);

G_END_DECLS
