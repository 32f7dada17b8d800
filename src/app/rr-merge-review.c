/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-become.h"
#include "rr-i18n.h"
#include "rr-map-file.h"
#include "rr-merge-dialog.h"
#include "rr-merge-review.h"
#include "rr-question.h"
#include "rr-window-private.h"

struct _RrMergeReview
{
  RrWindow *window;         /* owned */
  RrDocument *document;     /* owned; the window may show another later */
  RrMap *ours;              /* owned; as it was when this began */
  RrMap *base;              /* owned; nullable */
  GPtrArray *sources;       /* owned; of RrMergeSource */
  RrMap *merged;            /* owned; what was merged last, with what is chosen now */
  RrMap *applied;           /* owned; what the document got before anything was asked, or NULL */

  GPtrArray *bases;         /* owned; of RrMap: what the copies may have begun as */
  GPtrArray *base_names;    /* owned */
  AdwMessageDialog *dialog; /* weak */
};

/**
 * rr_merge_review_new:
 * @window: a window with a map
 * @base: (nullable): what its map and the copies were made from
 *
 * Returns: (transfer full): a review with no copies yet
 */
RrMergeReview *
rr_merge_review_new (RrWindow *window,
                     RrMap    *base)
{
  RrMergeReview *self;

  g_return_val_if_fail (RR_IS_WINDOW (window), NULL);
  g_return_val_if_fail (base == NULL || RR_IS_MAP (base), NULL);

  self = g_new0 (RrMergeReview, 1);
  self->window = g_object_ref (window);
  self->document = g_object_ref (rr_window_get_document (window));
  self->ours = rr_map_copy (rr_document_get_map (self->document));
  g_set_object (&self->base, base);
  self->sources = g_ptr_array_new_with_free_func ((GDestroyNotify) rr_merge_source_free);
  self->bases = g_ptr_array_new_with_free_func (g_object_unref);
  self->base_names = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
rr_merge_review_free (RrMergeReview *self)
{
  g_return_if_fail (self != NULL);

  g_clear_weak_pointer (&self->dialog);
  g_ptr_array_unref (self->sources);
  g_ptr_array_unref (self->bases);
  g_ptr_array_unref (self->base_names);
  g_clear_object (&self->merged);
  g_clear_object (&self->applied);
  g_clear_object (&self->base);
  g_object_unref (self->ours);
  g_object_unref (self->document);
  g_object_unref (self->window);
  g_free (self);
}

/**
 * rr_merge_review_add:
 * @name: (nullable): whose copy it is; %NULL: of whoever wrote the window's file
 * @map: a copy
 */
void
rr_merge_review_add (RrMergeReview *self,
                     const char    *name,
                     RrMap         *map)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (RR_IS_MAP (map));

  g_ptr_array_add (self->sources, rr_merge_source_new (name, map));
}

/**
 * rr_merge_review_add_base:
 * @name: what it is, translated
 * @map: a map that the copies may have begun as; passed over where it has little of what they have
 */
void
rr_merge_review_add_base (RrMergeReview *self,
                          const char    *name,
                          RrMap         *map)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (name != NULL);
  g_return_if_fail (RR_IS_MAP (map));

  if (!rr_merge_is_related (map, self->ours))
    return;
  for (guint i = 0; i < self->bases->len; i++)
    {
      if (rr_element_equal (self->bases->pdata[i], map))
        return;
    }

  g_ptr_array_add (self->bases, g_object_ref (map));
  g_ptr_array_add (self->base_names, g_strdup (name));
}

/* Returns: (transfer none): the window's map as it was when this began. */
RrMap *
rr_merge_review_get_ours (RrMergeReview *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->ours;
}

/**
 * rr_merge_review_merge:
 *
 * Returns: (transfer none) (nullable): what the copies give together, with what is chosen
 */
RrMap *
rr_merge_review_merge (RrMergeReview  *self,
                       GError        **error)
{
  RrMap *merged;

  g_return_val_if_fail (self != NULL, NULL);

  merged = rr_merge_group (self->base, self->ours, self->sources, error);
  g_clear_object (&self->merged);
  self->merged = merged;

  return merged;
}

gboolean
rr_merge_review_has_changes (RrMergeReview *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < self->sources->len; i++)
    {
      RrMergeSource *source = self->sources->pdata[i];

      if (source->differences->len > 0)
        return TRUE;
    }

  return rr_merge_review_has_conflicts (self);
}

gboolean
rr_merge_review_has_conflicts (RrMergeReview *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < self->sources->len; i++)
    {
      RrMergeSource *source = self->sources->pdata[i];

      if (source->conflicts->len > 0)
        return TRUE;
    }

  return FALSE;
}

/* Brings what was chosen into the document, which may have been edited since it was asked. */
static void
apply (RrMergeReview *self)
{
  g_autoptr (GPtrArray) left = NULL;
  g_autoptr (RrMap) target = NULL;
  g_autoptr (GError) error = NULL;

  if (self->document != rr_window_get_document (self->window) || rr_merge_review_merge (self, NULL) == NULL)
    return;

  target = rr_merge (self->applied != NULL ? self->applied : self->ours,
                     rr_document_get_map (self->document), self->merged, NULL, &left, &error);
  if (target == NULL || !rr_document_become (self->document, target, _("Merge"), &error))
    rr_window_toast (self->window, error->message, TRUE);
}

static void
answered_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (RrMergeReview) self = user_data;

  if (g_str_equal (rr_question_ask_finish (result), "merge"))
    apply (self);
}

/* Takes @self. */
static void
ask (RrMergeReview    *self,
     AdwMessageDialog *dialog)
{
  adw_message_dialog_set_response_appearance (dialog, "merge", ADW_RESPONSE_SUGGESTED);
  g_set_weak_pointer (&self->dialog, dialog);
  rr_question_ask_async (dialog, answered_cb, self);
}

/**
 * rr_merge_review_ask_conflicts:
 * @self: (transfer full): a review of which rr_merge_review_merge () is in the document already
 * @heading: what happened
 *
 * Asks what to take where several changed the same; ours was kept.
 */
void
rr_merge_review_ask_conflicts (RrMergeReview *self,
                               const char    *heading)
{
  AdwMessageDialog *dialog;

  g_return_if_fail (self != NULL);
  g_return_if_fail (self->merged != NULL);

  g_set_object (&self->applied, self->merged);
  dialog = rr_merge_dialog_new (GTK_WINDOW (self->window), heading,
                                _("What only one of you changed was merged. Here both changed the same; yours was kept until you choose."));
  rr_merge_dialog_show (dialog, self->sources, FALSE);
  adw_message_dialog_add_responses (dialog, "cancel", _("_Keep Ours"), "merge", _("_Take What Is Chosen"), NULL);
  ask (self, dialog);
}

/* 0: nobody knows. */
static void
set_base (RrMergeReview *self,
          guint          chosen)
{
  RrMap *base = chosen > 0 ? self->bases->pdata[chosen - 1] : NULL;

  g_set_object (&self->base, base);
}

static void
base_chosen_cb (guint    chosen,
                gpointer user_data)
{
  RrMergeReview *self = user_data;

  set_base (self, chosen);
  for (guint i = 0; i < self->sources->len; i++)
    g_hash_table_remove_all (((RrMergeSource *) self->sources->pdata[i])->choices);
  if (rr_merge_review_merge (self, NULL) != NULL && self->dialog != NULL)
    rr_merge_dialog_show (self->dialog, self->sources, TRUE);
}

/* What everybody began as, where that can be told; with it the merge knows what was removed. */
static guint
guess_base (RrMergeReview *self)
{
  g_autoptr (GPtrArray) copies = g_ptr_array_new ();
  int guess;

  /* The map that was handed out may be this one, or one of those that came back. */
  rr_merge_review_add_base (self, _("This map, as it is now"), self->ours);
  g_ptr_array_add (copies, self->ours);
  for (guint i = 0; i < self->bases->len; i++)
    {
      if (rr_element_equal (self->bases->pdata[i], self->ours))
        {
          /* The same object, for the guess to know it as a copy. */
          g_object_unref (self->bases->pdata[i]);
          self->bases->pdata[i] = g_object_ref (self->ours);
        }
    }
  for (guint i = 0; i < self->sources->len; i++)
    {
      RrMergeSource *source = self->sources->pdata[i];

      g_ptr_array_add (copies, source->map);
      rr_merge_review_add_base (self, source->name, source->map);
    }

  guess = rr_merge_guess_base (self->bases, copies);
  set_base (self, (guint) (guess + 1));

  return (guint) (guess + 1);
}

/**
 * rr_merge_review_ask:
 * @self: (transfer full): a review with its copies, and what they may have begun as
 * @heading: what is asked
 *
 * Shows what each copy brings and asks whether to take it; says so where there is nothing.
 */
void
rr_merge_review_ask (RrMergeReview *self,
                     const char    *heading)
{
  g_autoptr (RrMergeReview) owned = self;
  AdwMessageDialog *dialog;
  guint chosen;

  g_return_if_fail (self != NULL);

  chosen = guess_base (self);
  if (rr_merge_review_merge (self, NULL) == NULL || !rr_merge_review_has_changes (self))
    {
      rr_window_toast (self->window,
                       ngettext ("That map has nothing that this one does not have",
                                 "Those maps have nothing that this one does not have", self->sources->len),
                       FALSE);
      return;
    }

  dialog = rr_merge_dialog_new (GTK_WINDOW (self->window), heading,
                                _("Look through what would change. Where several say something else, choose. One Undo takes all of it back."));
  rr_merge_dialog_add_bases (dialog, self->base_names, chosen, base_chosen_cb, self);
  rr_merge_dialog_show (dialog, self->sources, TRUE);
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "merge", _("_Merge"), NULL);
  adw_message_dialog_set_default_response (dialog, "merge");
  ask (g_steal_pointer (&owned), dialog);
}
