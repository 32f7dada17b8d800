/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPlaybook: rules that turn an assessment into actions, and drafts of messages.
 *
 * A playbook is a JSON file.  It is checked when it is loaded, down to the names
 * in its templates, so that using it cannot fail; an error names the rule and the
 * member.  A loaded playbook never changes.
 */

#include "rr-assessment.h"

G_BEGIN_DECLS

typedef struct _RrTemplate RrTemplate;

/* What must hold.  All that is named must; a bit of a mask is a value of its enumeration. */
typedef struct
{
  int level_min;       /* 0 where not named */
  int level_max;       /* RR_LEVEL_MAX where not named */
  double priority_min; /* 0 where not named */
  guint origins;       /* mask of RrOrigin; all bits where not named */
  int importance_min;  /* 1 where not named */
  int pains;           /* −1: not named, else whether it must have some */
  double pressure_min; /* NAN where not named */
  guint kinds;         /* mask of RrScenarioKind */
  guint causes;        /* mask of RrCause */
  guint channels;      /* mask of RrChannel */
  int alternative;     /* −1: not named, else whether it must have a way to reroute */
  guint unmatched_min; /* feedback entries without a touchpoint; 0 where not named */
  int reprioritised;   /* −1: not named, else whether a need must have risen by 2 or more */
} RrCondition;

typedef struct
{
  char *id;
  RrStrategy strategy;
  RrPhase phase;
  int effort;      /* 1…5 */
  char *role;      /* "" where none */
  gboolean journey; /* one action for the journey, rather than one a touchpoint */
  char *due;       /* ISO 8601 duration, or NULL */
  RrCondition when;
  guint limit;     /* G_MAXUINT: none */
  RrTemplate *title;
  RrTemplate *why;
  RrTemplate *check;
} RrRule;

typedef struct
{
  char *id;
  RrPhase phase;
  char *due;       /* ISO 8601 duration, or NULL */
  RrCondition when;
  char **channels;
  RrTemplate *text;
} RrDraft;

#define RR_TYPE_PLAYBOOK (rr_playbook_get_type ())
G_DECLARE_FINAL_TYPE (RrPlaybook, rr_playbook, RR, PLAYBOOK, GObject)

RrPlaybook    *rr_playbook_get_default    (void);
RrPlaybook    *rr_playbook_new_from_bytes (const char  *bytes,
                                           gsize        length,
                                           GError     **error);
RrPlaybook    *rr_playbook_load           (GFile       *file,
                                           GCancellable *cancellable,
                                           GError     **error);
const char    *rr_playbook_get_id         (RrPlaybook  *self);
const char    *rr_playbook_get_name       (RrPlaybook  *self);
guint          rr_playbook_get_n_rules    (RrPlaybook  *self);
const RrRule  *rr_playbook_get_rule       (RrPlaybook  *self,
                                           guint        index);
guint          rr_playbook_get_n_drafts   (RrPlaybook  *self);
const RrDraft *rr_playbook_get_draft      (RrPlaybook  *self,
                                           guint        index);

G_END_DECLS
