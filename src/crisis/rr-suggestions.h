/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrSuggestions: what a playbook suggests for a scenario, right now.
 *
 * A snapshot: the rules that match, with the texts filled in, in the order of a
 * plan.  It is what generating a plan starts from, and it tells which actions of
 * an older plan are still suggested.
 */

#include "rr-playbook.h"

G_BEGIN_DECLS

/* An action that is suggested. */
typedef struct
{
  const RrRule *rule;       /* borrowed */
  guint rule_index;
  char *key;                /* owned; "playbook-id/rule-id" */
  RrTouchpoint *touchpoint; /* borrowed; NULL: the whole journey */
  guint rank;               /* of the touchpoint, or the best rank of those that match */
  char *title;              /* owned */
  char *why;                /* owned */
  char *check;              /* owned */
} RrSuggestion;

/* A message that is suggested. */
typedef struct
{
  const RrDraft *draft; /* borrowed */
  guint draft_index;
  char *key;            /* owned; "playbook-id/draft-id" */
  char *text;           /* owned */
} RrDraftSuggestion;

#define RR_TYPE_SUGGESTIONS (rr_suggestions_get_type ())
G_DECLARE_FINAL_TYPE (RrSuggestions, rr_suggestions, RR, SUGGESTIONS, GObject)

RrSuggestions           *rr_suggestions_new          (RrAssessment  *assessment,
                                                      RrPlaybook    *playbook);
RrPlaybook              *rr_suggestions_get_playbook (RrSuggestions *self);
guint                    rr_suggestions_get_n_actions (RrSuggestions *self);
const RrSuggestion      *rr_suggestions_get_action   (RrSuggestions *self,
                                                      guint          index);
guint                    rr_suggestions_get_n_messages (RrSuggestions *self);
const RrDraftSuggestion *rr_suggestions_get_message  (RrSuggestions *self,
                                                      guint          index);
const RrSuggestion      *rr_suggestions_find_action  (RrSuggestions *self,
                                                      RrAction      *action);
const RrDraftSuggestion *rr_suggestions_find_message (RrSuggestions *self,
                                                      RrMessage     *message);
gboolean                 rr_suggestions_is_outdated  (RrSuggestions *self,
                                                      gpointer       action_or_message);

G_END_DECLS
