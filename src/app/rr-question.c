/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-file-name.h"
#include "rr-i18n.h"
#include "rr-question.h"

/* Pixels, of lists in questions. */
#define NARROW 280
#define WIDE 440
#define CHARACTER 10

/**
 * rr_question_new:
 * @parent: the window that is asked about
 * @heading: the question
 * @body: what the answers mean
 *
 * Returns: (transfer none): a modal dialog that still lacks its answers; Escape answers "cancel"
 */
AdwMessageDialog *
rr_question_new (GtkWindow  *parent,
                 const char *heading,
                 const char *body)
{
  AdwMessageDialog *dialog;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);

  dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (parent, heading, body));
  adw_message_dialog_set_close_response (dialog, "cancel");

  return dialog;
}

/**
 * rr_question_new_replace:
 * @parent: the window that is asked about
 * @file: a file that exists
 *
 * Returns: (transfer none): a question whether to replace @file, with the answers "replace" and "cancel"
 */
AdwMessageDialog *
rr_question_new_replace (GtkWindow *parent,
                         GFile     *file)
{
  g_autofree char *name = NULL;
  g_autofree char *heading = NULL;
  AdwMessageDialog *question;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  name = rr_file_name_display (file);
  heading = g_strdup_printf (_("Replace “%s”?"), name);
  question = rr_question_new (parent, heading, _("A file of that name is there already. What it holds would be lost."));
  adw_message_dialog_add_responses (question, "cancel", _("_Cancel"), "replace", _("_Replace"), NULL);
  adw_message_dialog_set_response_appearance (question, "replace", ADW_RESPONSE_DESTRUCTIVE);

  return question;
}

static gboolean
return_answer_cb (GTask *task)
{
  g_task_return_pointer (task, g_task_get_task_data (task), NULL);

  return G_SOURCE_REMOVE;
}

/* The answer may be the end of the window that the dialog belongs to.  GTK 4.8 reaches for
 * that window when it frees the dialog, so the dialog has to be gone by then. */
static void
response_cb (AdwMessageDialog *question,
             const char       *response,
             GTask            *task)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_signal_handlers_disconnect_by_func (question, response_cb, task);
  g_task_set_task_data (task, (gpointer) g_intern_string (response), NULL);
  g_task_attach_source (task, source, G_SOURCE_FUNC (return_answer_cb));
  g_object_unref (task);
}

/**
 * rr_question_get_inner_width:
 * @parent: the window that a question concerns
 *
 * Returns: how wide a list in the question is to be, in pixels: for a sentence on a line where
 *   there is room, and no wider than a narrow window
 */
int
rr_question_get_inner_width (GtkWindow *parent)
{
  int width, height;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NARROW);

  width = gtk_widget_get_width (GTK_WIDGET (parent));
  /* Not on the screen yet. GTK 4.8 wants both. */
  if (width == 0)
    gtk_window_get_default_size (parent, &width, &height);

  return width >= WIDE + 100 ? WIDE : NARROW;
}

/**
 * rr_question_fit_label:
 * @parent: the window that a question concerns
 * @label: a label that wraps, in a list that scrolls and is as wide as
 *   rr_question_get_inner_width () says
 *
 * A list that scrolls asks for the height that its contents have at their natural width: that
 * is to be no wider than the list.
 */
void
rr_question_fit_label (GtkWindow *parent,
                       GtkLabel  *label)
{
  g_return_if_fail (GTK_IS_LABEL (label));

  gtk_label_set_max_width_chars (label, rr_question_get_inner_width (parent) / CHARACTER);
}

/**
 * rr_question_ask_async:
 * @question: a message dialog with its responses; it goes away with the answer
 * @callback: called with the answer
 * @user_data: for @callback
 *
 * Shows @question.
 */
void
rr_question_ask_async (AdwMessageDialog    *question,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (ADW_IS_MESSAGE_DIALOG (question));

  task = g_task_new (NULL, NULL, callback, user_data);
  g_task_set_source_tag (task, rr_question_ask_async);
  g_signal_connect (question, "response", G_CALLBACK (response_cb), task);
  gtk_window_present (GTK_WINDOW (question));
}

/**
 * rr_question_ask_finish:
 * @result: what the callback got
 *
 * Returns: the response's name
 */
const char *
rr_question_ask_finish (GAsyncResult *result)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}

static void
chooser_response_cb (GtkFileChooserNative *chooser,
                     int                   response,
                     GTask                *task)
{
  GListModel *files = NULL;

  g_signal_handlers_disconnect_by_func (chooser, chooser_response_cb, task);
  if (response == GTK_RESPONSE_ACCEPT)
    files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (chooser));

  gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (chooser));
  g_task_return_pointer (task, files, g_object_unref);
  g_object_unref (task);
}

/**
 * rr_file_choose_async:
 * @chooser: a file chooser; it goes away with the answer
 * @callback: called with the answer
 * @user_data: for @callback
 *
 * Shows @chooser.
 */
void
rr_file_choose_async (GtkFileChooserNative *chooser,
                      GAsyncReadyCallback   callback,
                      gpointer              user_data)
{
  GTask *task;

  g_return_if_fail (GTK_IS_FILE_CHOOSER_NATIVE (chooser));

  task = g_task_new (NULL, NULL, callback, user_data);
  g_task_set_source_tag (task, rr_file_choose_async);
  g_task_set_task_data (task, g_object_ref (chooser), g_object_unref);
  g_signal_connect (chooser, "response", G_CALLBACK (chooser_response_cb), task);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/**
 * rr_file_choose_finish:
 * @result: what the callback got
 *
 * Returns: (transfer full) (nullable): the file, or %NULL if none was chosen
 */
GFile *
rr_file_choose_finish (GAsyncResult *result)
{
  g_autoptr (GListModel) files = rr_file_choose_several_finish (result);

  return files != NULL ? g_list_model_get_item (files, 0) : NULL;
}

/**
 * rr_file_choose_several_finish:
 * @result: what the callback got
 *
 * Returns: (transfer full) (nullable): one #GFile or more, or %NULL if none was chosen
 */
GListModel *
rr_file_choose_several_finish (GAsyncResult *result)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}
