/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-history.h"

struct _RrHistory
{
  GPtrArray *steps; /* owned; of RrStep */
  guint position;   /* how many of them are done */
  guint last_state; /* the last number that was given to a state */
};

RrStep *
rr_step_new (const char *label,
             const char *merge_key)
{
  RrStep *self = g_new0 (RrStep, 1);

  self->label = g_strdup (label);
  self->merge_key = g_strdup (merge_key);
  self->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) rr_change_unref);

  return self;
}

void
rr_step_free (RrStep *self)
{
  g_free (self->label);
  g_free (self->merge_key);
  g_ptr_array_unref (self->changes);
  g_free (self);
}

/* Adds @change; two sets of one member right after each other become one, and vanish
 * where the second takes back the first.  Changes before @first stay as they are. */
void
rr_step_add (RrStep   *self,
             RrChange *change,
             guint     first)
{
  RrChange *last = self->changes->len > first ? self->changes->pdata[self->changes->len - 1] : NULL;

  if (last != NULL && last->verb == RR_CHANGE_SET && change->verb == RR_CHANGE_SET &&
      last->element == change->element && last->field == change->field)
    {
      RrChange *merged = rr_change_invert (last);

      g_clear_pointer (&merged->old_value, json_node_unref);
      merged->old_value = g_steal_pointer (&merged->new_value);
      merged->new_value = json_node_ref (change->new_value);
      g_ptr_array_set_size (self->changes, (int) self->changes->len - 1);

      if (json_node_equal (merged->old_value, merged->new_value))
        rr_change_unref (merged);
      else
        g_ptr_array_add (self->changes, merged);
      return;
    }

  g_ptr_array_add (self->changes, rr_change_ref (change));
}

RrHistory *
rr_history_new (void)
{
  RrHistory *self = g_new0 (RrHistory, 1);

  self->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) rr_step_free);

  return self;
}

void
rr_history_free (RrHistory *self)
{
  g_ptr_array_unref (self->steps);
  g_free (self);
}

static gboolean
can_merge (RrHistory *self,
           RrStep    *step)
{
  RrStep *last = rr_history_peek_undo (self);

  return last != NULL && self->position == self->steps->len &&
         step->merge_key != NULL && g_strcmp0 (last->merge_key, step->merge_key) == 0;
}

static void
merge (RrHistory *self,
       RrStep    *step)
{
  RrStep *last = rr_history_peek_undo (self);

  for (guint i = 0; i < step->changes->len; i++)
    rr_step_add (last, step->changes->pdata[i], 0);
  last->state = ++self->last_state;

  /* What was typed was deleted again. */
  if (last->changes->len == 0)
    {
      self->position--;
      g_ptr_array_set_size (self->steps, (int) self->position);
    }
}

/* Takes @step, which was just done; what was undone before can't be redone any more. */
void
rr_history_add (RrHistory *self,
                RrStep    *step)
{
  if (can_merge (self, step))
    {
      merge (self, step);
      rr_step_free (step);
      return;
    }

  step->state = ++self->last_state;
  g_ptr_array_set_size (self->steps, (int) self->position);
  g_ptr_array_add (self->steps, step);
  self->position++;
}

/* The next step stands for itself, whatever its key. */
void
rr_history_end_merging (RrHistory *self)
{
  RrStep *last = rr_history_peek_undo (self);

  if (last != NULL)
    g_clear_pointer (&last->merge_key, g_free);
}

RrStep *
rr_history_peek_undo (RrHistory *self)
{
  return self->position > 0 ? self->steps->pdata[self->position - 1] : NULL;
}

RrStep *
rr_history_peek_redo (RrHistory *self)
{
  return self->position < self->steps->len ? self->steps->pdata[self->position] : NULL;
}

/* Goes one step back; returns: (transfer none): the step whose changes to invert. */
RrStep *
rr_history_undo (RrHistory *self)
{
  RrStep *step = rr_history_peek_undo (self);

  if (step != NULL)
    self->position--;

  return step;
}

/* Goes one step on; returns: (transfer none): the step whose changes to apply. */
RrStep *
rr_history_redo (RrHistory *self)
{
  RrStep *step = rr_history_peek_redo (self);

  if (step != NULL)
    self->position++;

  return step;
}

/* A number for the state that the map is in; 0 before the first step. */
guint
rr_history_get_state (RrHistory *self)
{
  RrStep *last = rr_history_peek_undo (self);

  return last != NULL ? last->state : 0;
}
