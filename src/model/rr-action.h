/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrAction: one entry of a recovery plan.
 *
 * Members are read directly and written by changes alone; see rr-element.h.
 */

#include "rr-element.h"

G_BEGIN_DECLS

#define RR_TYPE_ACTION (rr_action_get_type ())
G_DECLARE_FINAL_TYPE (RrAction, rr_action, RR, ACTION, RrElement)

struct _RrAction
{
  RrElement parent_instance;

  const char *const title; /* 1…500 characters */
  const char *const why;
  const char *const check; /* how one sees that it is done */
  const RrStrategy strategy;
  const RrPhase phase;
  const char *const touchpoint; /* id, or NULL: the whole journey */
  const char *const segment; /* id, or NULL */
  const char *const role; /* who should do it, where no one is named yet */
  const char *const owner; /* id of a person, or NULL */
  const char *const due; /* date, or NULL */
  const int effort; /* 1…5 */
  const RrActionStatus status;
  const char *const done; /* date on which it was done, or NULL */
  const char *const rule; /* "playbook-id/rule-id" that made it, or NULL: by hand */
  const gboolean edited; /* a person has changed its texts */
  const char *const notes;
};

gboolean rr_action_is_open (RrAction *action);

G_END_DECLS
