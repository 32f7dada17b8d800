/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrHistory: the steps that can be undone and redone.
 *
 * A step is a label and the changes that it was made of.  The history knows nothing
 * of how changes are applied; RrDocument does that.
 */

#include "rr-change.h"

G_BEGIN_DECLS

typedef struct
{
  char *label;        /* owned; for people, "Move Touchpoint" */
  char *merge_key;    /* owned; or NULL */
  GPtrArray *changes; /* owned; of RrChange, in the order in which they were applied */
  guint state;        /* a number for the state of the map after the step, never used again */
} RrStep;

typedef struct _RrHistory RrHistory;

RrStep    *rr_step_new             (const char *label,
                                    const char *merge_key);
void       rr_step_free            (RrStep     *self);
void       rr_step_add             (RrStep     *self,
                                    RrChange   *change,
                                    guint       first);

RrHistory *rr_history_new          (void);
void       rr_history_free         (RrHistory  *self);
void       rr_history_add          (RrHistory  *self,
                                    RrStep     *step);
void       rr_history_end_merging  (RrHistory  *self);
RrStep    *rr_history_peek_undo    (RrHistory  *self);
RrStep    *rr_history_peek_redo    (RrHistory  *self);
RrStep    *rr_history_undo         (RrHistory  *self);
RrStep    *rr_history_redo         (RrHistory  *self);
guint      rr_history_get_state    (RrHistory  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrStep, rr_step_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrHistory, rr_history_free)

G_END_DECLS
