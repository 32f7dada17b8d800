/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-error-dialog.h"
#include "rr-file-name.h"
#include "rr-i18n.h"
#include "rr-json-reader.h"
#include "rr-question.h"
#include "rr-repair.h"
#include "rr-window-private.h"

#define MAX_LISTED 500

typedef struct
{
  RrMap *map;      /* owned */
  GPtrArray *done; /* owned; of lines */
} Repaired;

static void
repaired_free (Repaired *repaired)
{
  g_clear_object (&repaired->map);
  g_clear_pointer (&repaired->done, g_ptr_array_unref);
  g_free (repaired);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Repaired, repaired_free)

static void
repair_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  g_autoptr (Repaired) repaired = g_new0 (Repaired, 1);
  g_autoptr (GFileInfo) info = NULL;
  g_autofree char *contents = NULL;
  GError *error = NULL;
  gsize length;

  info = g_file_query_info (source, G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE, cancellable, &error);
  if (info != NULL && rr_json_check_size (g_file_info_get_size (info), &error) &&
      g_file_load_contents (source, cancellable, &contents, &length, NULL, &error))
    repaired->map = rr_repair (contents, length, &repaired->done, &error);

  if (repaired->map != NULL)
    g_task_return_pointer (task, g_steal_pointer (&repaired), (GDestroyNotify) repaired_free);
  else
    g_task_return_error (task, error);
}

static void
show_what_was_done (RrWindow  *self,
                    GFile     *file,
                    GPtrArray *done)
{
  g_autofree char *name = rr_file_name_display (file);
  g_autofree char *heading = g_strdup_printf (_("This is a repaired copy of “%s”"), name);
  g_autoptr (GString) text = g_string_new (NULL);
  AdwMessageDialog *dialog;

  for (guint i = 0; i < MIN (done->len, MAX_LISTED); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", (char *) done->pdata[i]);
  if (done->len > MAX_LISTED)
    {
      guint more = done->len - MAX_LISTED;

      g_string_append_c (text, '\n');
      g_string_append_printf (text, ngettext ("… and %u more", "… and %u more", more), more);
    }

  dialog = rr_question_new (GTK_WINDOW (self), heading,
                            _("The file itself was left as it is. Look through what was done, then save the copy under a name of its own."));
  adw_message_dialog_add_response (dialog, "cancel", _("_Close"));
  adw_message_dialog_set_default_response (dialog, "cancel");
  adw_message_dialog_set_extra_child (dialog, rr_error_dialog_create_details (GTK_WINDOW (self), text->str));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
repaired_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (RrWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (Repaired) repaired = g_task_propagate_pointer (G_TASK (result), &error);
  g_autoptr (RrDocument) document = NULL;
  RrWindow *window;

  /* Closed meanwhile. */
  if (gtk_window_get_application (GTK_WINDOW (self)) == NULL)
    return;

  if (repaired == NULL)
    {
      g_autofree char *name = rr_file_name_display (G_FILE (object));
      g_autofree char *heading = g_strdup_printf (_("“%s” could not be repaired"), name);

      rr_error_dialog_show (GTK_WINDOW (self), heading, _("The file was left as it is."), error);
      return;
    }

  document = rr_document_new (g_steal_pointer (&repaired->map));
  /* It is nowhere on disk yet. */
  rr_document_set_saved (document, G_MAXUINT);
  window = rr_window_get_for_map (self);
  rr_window_set_map (window, document, NULL, NULL);
  gtk_window_present (GTK_WINDOW (window));
  show_what_was_done (window, G_FILE (object), repaired->done);
}

static void
response_cb (AdwMessageDialog *dialog,
             const char       *response,
             RrWindow         *self)
{
  GFile *file = g_object_get_data (G_OBJECT (dialog), "rr-repair-file");
  g_autoptr (GTask) task = NULL;

  if (!g_str_equal (response, "repair"))
    return;

  task = g_task_new (file, NULL, repaired_cb, g_object_ref (self));
  g_task_set_source_tag (task, rr_window_offer_repair);
  g_task_run_in_thread (task, repair_thread);
}

/* Adds to a dialog, which says why @file could not be opened, the offer to open a repaired
 * copy of it. */
void
rr_window_offer_repair (RrWindow  *self,
                        GtkWindow *dialog,
                        GFile     *file)
{
  g_object_set_data_full (G_OBJECT (dialog), "rr-repair-file", g_object_ref (file), g_object_unref);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "repair", _("Open a _Repaired Copy"));
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), self, 0);
}
