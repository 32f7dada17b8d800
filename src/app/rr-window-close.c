/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-i18n.h"
#include "rr-question.h"
#include "rr-window-private.h"

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;

  g_task_return_boolean (task, rr_window_save_finish (RR_WINDOW (object), result));
}

static void
answered_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  RrWindow *self = g_task_get_source_object (task);
  const char *answer = rr_question_ask_finish (result);

  self->closing = FALSE;
  if (g_str_equal (answer, "save"))
    rr_window_save_async (self, FALSE, saved_cb, g_steal_pointer (&task));
  else
    g_task_return_boolean (task, g_str_equal (answer, "discard"));
}

static void
ask_about_changes (RrWindow *self,
                   GTask    *task)
{
  RrMap *map = rr_document_get_map (rr_window_get_document (self));
  g_autofree char *heading = NULL;
  AdwMessageDialog *question;

  if (*map->title != '\0')
    heading = g_strdup_printf (_("Save changes to “%s”?"), map->title);
  else
    heading = g_strdup (_("Save changes to this map?"));

  question = rr_question_new (GTK_WINDOW (self), heading, _("Changes that are not saved will be lost."));
  adw_message_dialog_add_responses (question,
                                    "cancel", _("_Cancel"),
                                    "discard", _("_Discard"),
                                    "save", _("_Save"),
                                    NULL);
  adw_message_dialog_set_response_appearance (question, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (question, "save", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (question, "save");
  self->closing = TRUE;
  rr_question_ask_async (question, answered_cb, task);
}

/**
 * rr_window_confirm_close_async:
 * @self: the window
 * @callback: called when it is known whether the window may be closed
 * @user_data: for @callback
 *
 * Asks about unsaved work, if there is any, and saves it if that is the answer, or if maps
 * are saved by themselves.  While a
 * map is being written or the question stands already, the window may not be closed.
 */
void
rr_window_confirm_close_async (RrWindow            *self,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  RrDocument *document;
  GTask *task;

  g_return_if_fail (RR_IS_WINDOW (self));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, rr_window_confirm_close_async);
  rr_window_commit_edits (self);
  document = rr_window_get_document (self);

  if (!self->saving && !self->closing && rr_window_saves_by_itself (self))
    {
      rr_window_save_async (self, FALSE, saved_cb, task);
      return;
    }

  if (!self->saving && !self->closing && document != NULL && rr_document_get_modified (document))
    {
      gtk_window_present (GTK_WINDOW (self));
      ask_about_changes (self, task);
      return;
    }

  g_task_return_boolean (task, !self->saving && !self->closing);
  g_object_unref (task);
}

/**
 * rr_window_confirm_close_finish:
 * @self: the window
 * @result: what the callback got
 *
 * Returns: whether the window may be closed
 */
gboolean
rr_window_confirm_close_finish (RrWindow     *self,
                                GAsyncResult *result)
{
  g_return_val_if_fail (RR_IS_WINDOW (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), NULL);
}
