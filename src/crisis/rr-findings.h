/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Findings: what a recovery plan still lacks.
 *
 * Each names the touchpoint, action or message that it is about and says in one
 * sentence what is wrong.  They are advice: nothing is changed.
 */

#include "rr-assessment.h"

G_BEGIN_DECLS

typedef enum
{
  RR_FINDING_NO_ACTION,          /* affected (level ≥ 2), and nothing is done about it */
  RR_FINDING_NO_OWNER,           /* an open action that nobody owns */
  RR_FINDING_DUE_BEFORE_START,   /* an open action due before the crisis starts */
  RR_FINDING_OVERDUE,            /* an open action due in the past */
  RR_FINDING_SOURCE_NO_ACTION,   /* symptoms are treated, and their source is not */
  RR_FINDING_ONLY_SERVICE,       /* the service is repaired, and nobody talks to the customer */
  RR_FINDING_NO_MESSAGE,         /* a channel of an affected touchpoint on which nothing is said */
  RR_FINDING_UNCHECKED_MESSAGE   /* sent without its six checks */
} RrFindingKind;

typedef struct
{
  RrFindingKind kind;
  RrTouchpoint *touchpoint; /* borrowed, or NULL */
  RrAction *action;         /* borrowed, or NULL */
  RrMessage *message;       /* borrowed, or NULL */
  char *text;               /* owned; one translated sentence */
} RrFinding;

GPtrArray  *rr_findings_new      (RrAssessment  *assessment,
                                  gint64         now);
const char *rr_finding_kind_name (RrFindingKind  kind);
void        rr_finding_free      (RrFinding     *finding);

G_END_DECLS
