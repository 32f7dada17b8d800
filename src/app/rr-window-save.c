/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-error-dialog.h"
#include "rr-file-name.h"
#include "rr-i18n.h"
#include "rr-map-file.h"
#include "rr-question.h"
#include "rr-recent.h"
#include "rr-versions.h"
#include "rr-window-private.h"

/* How far apart versions of a map are that is saved by itself. */
#define VERSION_MINUTES 10

/* The task of rr_window_save_async () is handed from step to step. */

typedef struct
{
  GFile *file;       /* owned; NULL until it is known */
  gboolean replace;  /* whatever stands there now */
  gboolean by_itself; /* nobody asked for it */
  guint state;       /* of the document, as it is written */
  GBytes *bytes;     /* owned; what is written */
} SaveJob;

static void
save_job_free (SaveJob *job)
{
  g_clear_object (&job->file);
  g_clear_pointer (&job->bytes, g_bytes_unref);
  g_free (job);
}

static void choose_save_file (GTask *task);
static void write_map        (GTask *task);

static void
finish_save (GTask    *task,
             gboolean  saved)
{
  RrWindow *self = g_task_get_source_object (task);
  SaveJob *job = g_task_get_task_data (task);
  gboolean again = self->save_again && saved && self->session != NULL;

  self->saving = FALSE;
  self->save_again = FALSE;
  self->save_failed = job->by_itself && !saved;
  rr_window_update_title (self);
  rr_window_update_actions (self);
  g_task_return_boolean (task, saved);
  if (again && rr_document_get_modified (rr_window_get_document (self)))
    rr_window_save_async (self, FALSE, NULL, NULL);
  g_object_unref (task);
}

static void
conflict_answered_cb (GObject      *object,
                      GAsyncResult *result,
                      gpointer      user_data)
{
  GTask *task = user_data;
  SaveJob *job = g_task_get_task_data (task);
  const char *answer = rr_question_ask_finish (result);

  if (g_str_equal (answer, "replace"))
    {
      job->replace = TRUE;
      write_map (task);
    }
  else if (g_str_equal (answer, "save-as"))
    choose_save_file (task);
  else
    finish_save (task, FALSE);
}

static void
ask_about_conflict (GTask *task)
{
  RrWindow *self = g_task_get_source_object (task);
  SaveJob *job = g_task_get_task_data (task);
  g_autofree char *name = rr_file_name_display (job->file);
  g_autofree char *heading = g_strdup_printf (_("“%s” was changed by another program"), name);
  AdwMessageDialog *question;

  question = rr_question_new (GTK_WINDOW (self), heading,
                              _("If you overwrite it, those changes are lost. To keep both, save this map under another name."));
  adw_message_dialog_add_responses (question,
                                    "cancel", _("_Cancel"),
                                    "replace", _("_Overwrite"),
                                    "save-as", _("Save _As…"),
                                    NULL);
  adw_message_dialog_set_response_appearance (question, "replace", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (question, "save-as");
  rr_question_ask_async (question, conflict_answered_cb, task);
}

/* What is saved by itself is a version now and then: otherwise each pause would push out an
 * older one. */
static void
keep_version (RrWindow *self,
              SaveJob  *job)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  gint64 now = g_get_monotonic_time ();

  if (job->by_itself && self->version_time != 0 && now - self->version_time < VERSION_MINUTES * 60 * G_USEC_PER_SEC)
    return;

  self->version_time = now;
  if (application != NULL)
    rr_versions_add_async (job->file, job->bytes,
                           (guint) g_settings_get_int (rr_application_get_settings (RR_APPLICATION (application)),
                                                       "versions-kept"));
}

/* Somebody else wrote the file: saving goes on with both, where they fit together. */
static void
merged_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  GTask *task = user_data;
  g_autoptr (GError) error = NULL;

  if (rr_window_merge_file_finish (RR_WINDOW (object), result, &error))
    write_map (task);
  else if (error != NULL)
    ask_about_conflict (task);
  else
    finish_save (task, FALSE);
}

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  GTask *task = user_data;
  RrWindow *self = g_task_get_source_object (task);
  SaveJob *job = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  g_autofree char *etag = NULL;

  if (rr_map_save_finish (result, &etag, &error))
    {
      if (g_set_object (&self->file, job->file))
        rr_window_watch_file (self);
      g_free (self->etag);
      self->etag = g_steal_pointer (&etag);
      rr_document_set_saved (rr_window_get_document (self), job->state);
      rr_keeper_set_saved (self->keeper, self->file, self->etag, job->bytes);
      rr_recent_add (job->file);
      keep_version (self, job);
      finish_save (task, TRUE);
    }
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG))
    rr_window_merge_file_async (self, merged_cb, task);
  else
    {
      g_autofree char *name = rr_file_name_display (job->file);
      g_autofree char *heading = g_strdup_printf (_("“%s” could not be saved"), name);

      rr_error_dialog_show (GTK_WINDOW (self), heading,
                            _("The file that was there is as it was, and your changes are still here. Save the map in another place, or try again."),
                            error);
      finish_save (task, FALSE);
    }
}

static void
write_map (GTask *task)
{
  RrWindow *self = g_task_get_source_object (task);
  SaveJob *job = g_task_get_task_data (task);
  RrDocument *document = rr_window_get_document (self);
  gboolean same = self->file != NULL && g_file_equal (self->file, job->file);

  /* What is edited while this is written stays "modified". */
  job->state = rr_document_get_state (document);
  g_clear_pointer (&job->bytes, g_bytes_unref);
  job->bytes = rr_map_to_bytes (rr_document_get_map (document));
  rr_map_save_async (rr_document_get_map (document), job->file, same && !job->replace ? self->etag : NULL,
                     NULL, written_cb, task);
}

static void
replace_answered_cb (GObject      *object,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  GTask *task = user_data;

  if (g_str_equal (rr_question_ask_finish (result), "replace"))
    write_map (task);
  else
    choose_save_file (task);
}

/* Two windows of one file would overwrite each other. */
static gboolean
is_open_elsewhere (RrWindow *self,
                   GFile    *file)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  GtkWindow *window = rr_application_find_window (RR_APPLICATION (application), file);

  return window != NULL && window != GTK_WINDOW (self);
}

static void
refuse_open_file (RrWindow *self,
                  GFile    *file)
{
  g_autofree char *name = rr_file_name_display (file);
  g_autofree char *heading = g_strdup_printf (_("“%s” could not be saved"), name);
  g_autoptr (GError) error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_BUSY, _("It is open in another window."));

  rr_error_dialog_show (GTK_WINDOW (self), heading,
                        _("Nothing was written. Close it there first, or save this map under another name."), error);
}

static void
chosen_to_save_cb (GObject      *object,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  GTask *task = user_data;
  RrWindow *self = g_task_get_source_object (task);
  SaveJob *job = g_task_get_task_data (task);
  g_autoptr (GFile) chosen = rr_file_choose_finish (result);

  if (chosen == NULL)
    {
      finish_save (task, FALSE);
      return;
    }

  g_clear_object (&job->file);
  job->file = rr_file_name_complete (chosen, RR_MAP_SUFFIX);
  job->replace = TRUE;

  if (is_open_elsewhere (self, job->file))
    {
      refuse_open_file (self, job->file);
      finish_save (task, FALSE);
      return;
    }

  /* The chooser asked about the name as it was typed, without the ending. */
  if (!g_file_equal (job->file, chosen) && g_file_query_exists (job->file, NULL))
    rr_question_ask_async (rr_question_new_replace (GTK_WINDOW (self), job->file), replace_answered_cb, task);
  else
    write_map (task);
}

static void
choose_save_file (GTask *task)
{
  RrWindow *self = g_task_get_source_object (task);
  RrMap *map = rr_document_get_map (rr_window_get_document (self));
  g_autoptr (GtkFileChooserNative) chooser = rr_window_create_chooser (self, _("Save Map"), GTK_FILE_CHOOSER_ACTION_SAVE);
  g_autofree char *name = NULL;

  name = self->file != NULL ? g_file_get_basename (self->file) : rr_file_name_suggest (map->title, RR_MAP_SUFFIX);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  rr_file_choose_async (chooser, chosen_to_save_cb, task);
}

/**
 * rr_window_save_async:
 * @self: the window; it has a map
 * @as: whether to ask for a name, even if there is one
 * @callback: (nullable): called when it is saved or not
 * @user_data: for @callback
 *
 * Saves the map.  What goes wrong is told in a dialog, and the map stays modified.
 */
void
rr_window_save_async (RrWindow            *self,
                      gboolean             as,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data)
{
  GTask *task;
  SaveJob *job;

  g_return_if_fail (RR_IS_WINDOW (self));
  g_return_if_fail (self->session != NULL);

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, rr_window_save_async);
  if (self->saving)
    {
      /* Who saves while the file is being written means what was changed since. */
      self->save_again = self->save_again || !as;
      g_task_return_boolean (task, FALSE);
      g_object_unref (task);
      return;
    }

  job = g_new0 (SaveJob, 1);
  g_task_set_task_data (task, job, (GDestroyNotify) save_job_free);
  rr_window_commit_edits (self);
  self->saving = TRUE;
  rr_window_update_actions (self);

  if (as || self->file == NULL)
    {
      choose_save_file (task);
      return;
    }

  job->file = g_object_ref (self->file);
  write_map (task);
}

/* Saves what is done, not what is still being typed: nobody loses their place in a text. */
void
rr_window_autosave (RrWindow *self)
{
  GTask *task = g_task_new (self, NULL, NULL, NULL);
  SaveJob *job = g_new0 (SaveJob, 1);

  g_task_set_source_tag (task, rr_window_autosave);
  job->by_itself = TRUE;
  job->file = g_object_ref (self->file);
  g_task_set_task_data (task, job, (GDestroyNotify) save_job_free);
  self->saving = TRUE;
  rr_window_update_actions (self);
  write_map (task);
}

/**
 * rr_window_save_finish:
 * @self: the window
 * @result: what the callback got
 *
 * Returns: whether the map was saved
 */
gboolean
rr_window_save_finish (RrWindow     *self,
                       GAsyncResult *result)
{
  g_return_val_if_fail (RR_IS_WINDOW (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), NULL);
}
