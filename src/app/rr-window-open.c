/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-error-dialog.h"
#include "rr-error.h"
#include "rr-file-name.h"
#include "rr-i18n.h"
#include "rr-import.h"
#include "rr-map-file.h"
#include "rr-new-map.h"
#include "rr-question.h"
#include "rr-recent.h"
#include "rr-repair.h"
#include "rr-sample.h"
#include "rr-window-private.h"

/* A map has mostly been read by then, and the window is drawn once, with it. */
#define PATIENCE_MILLISECONDS 200

/* Where a map goes that was opened from this window: here, if nothing is lost by it. */
RrWindow *
rr_window_get_for_map (RrWindow *self)
{
  if (rr_window_is_pristine (self))
    return self;

  return rr_window_new (RR_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))));
}

/**
 * rr_window_new_map:
 * @self: the window
 *
 * Starts a new map, in a window of its own where this one has a map already.
 */
void
rr_window_new_map (RrWindow *self)
{
  RrApplication *application;
  g_autoptr (RrDocument) document = NULL;
  g_auto (GStrv) lanes = NULL;
  RrWindow *window;

  g_return_if_fail (RR_IS_WINDOW (self));

  application = RR_APPLICATION (gtk_window_get_application (GTK_WINDOW (self)));
  lanes = g_settings_get_strv (rr_application_get_settings (application), "default-lanes");
  document = rr_new_map_create ((const char *const *) lanes);

  window = self->session == NULL ? self : rr_window_get_for_map (self);
  rr_window_set_map (window, document, NULL, NULL);
  gtk_window_present (GTK_WINDOW (window));
}

/* Opening. */

void
rr_window_show_open_error (RrWindow     *self,
                           GFile        *file,
                           const GError *error)
{
  g_autofree char *name = rr_file_name_display (file);
  g_autofree char *heading = g_strdup_printf (_("“%s” could not be opened"), name);
  GtkWindow *dialog;
  const char *body;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      rr_recent_forget (file);
      body = _("It may have been moved, renamed or deleted. Nothing that was open has changed.");
    }
  else if (error->domain == G_IO_ERROR)
    body = _("It could not be read. Nothing that was open has changed.");
  else if (g_error_matches (error, RR_ERROR, RR_ERROR_NOT_A_MAP) || g_error_matches (error, RR_ERROR, RR_ERROR_NEWER_VERSION))
    body = _("The file was left as it is, and nothing that was open has changed.");
  else
    body = _("The file was left as it is, and nothing that was open has changed. Correct what is named below, or open a copy that is repaired as far as it can be.");

  dialog = rr_error_dialog_show (GTK_WINDOW (self), heading, body, error);
  if (error->domain == RR_ERROR && rr_repair_is_possible (error))
    rr_window_offer_repair (self, dialog, file);
}

static gboolean
present_cb (gpointer user_data)
{
  RrWindow *self = user_data;

  self->present_id = 0;
  gtk_window_present (GTK_WINDOW (self));

  return G_SOURCE_REMOVE;
}

static void
loaded_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (RrWindow) self = user_data;
  g_autoptr (GFile) file = g_steal_pointer (&self->opening);
  g_autoptr (GError) error = NULL;
  g_autofree char *etag = NULL;
  g_autoptr (RrMap) map = rr_map_load_finish (result, &etag, &error);

  /* Closed meanwhile. */
  if (gtk_window_get_application (GTK_WINDOW (self)) == NULL)
    return;

  rr_work_bar_end (self->work_bar);
  g_clear_handle_id (&self->present_id, g_source_remove);

  if (map != NULL)
    {
      g_autoptr (RrDocument) document = rr_document_new (g_steal_pointer (&map));
      RrWindow *window = rr_window_get_for_map (self);

      rr_window_set_map (window, document, file, etag);
      rr_recent_add (file);
      rr_window_look_for_copies (window);
      gtk_window_present (GTK_WINDOW (window));
    }
  else
    {
      gtk_window_present (GTK_WINDOW (self));
      if (g_error_matches (error, RR_ERROR, RR_ERROR_SYNTAX) || g_error_matches (error, RR_ERROR, RR_ERROR_NOT_A_MAP))
        rr_window_import_refused (self, file, error);
      else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        rr_window_show_open_error (self, file, error);
    }

  rr_window_update_content (self);
  rr_window_update_actions (self);
}

/**
 * rr_window_open_file:
 * @self: the window
 * @file: a map
 *
 * Opens @file, in a window of its own where this one has a map already.  If it is open
 * somewhere, that window comes to the front; if it cannot be read, a dialog says why.  What
 * another program made is imported.
 */
void
rr_window_open_file (RrWindow *self,
                     GFile    *file)
{
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;
  g_autofree char *basename = NULL;
  GtkApplication *application;
  GtkWindow *window;

  g_return_if_fail (RR_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  application = gtk_window_get_application (GTK_WINDOW (self));
  window = rr_application_find_window (RR_APPLICATION (application), file);
  if (window != NULL)
    {
      gtk_window_present (window);
      return;
    }

  basename = g_file_get_basename (file);
  if (rr_import_can_read (basename))
    {
      rr_window_import_map (self, file);
      return;
    }

  /* Each window reads or writes one thing at a time; of several files each gets its own. */
  if (self->opening != NULL || self->exporting || self->importing)
    self = rr_window_new (RR_APPLICATION (application));

  name = rr_file_name_display (file);
  text = g_strdup_printf (_("Opening “%s”…"), name);
  self->opening = g_object_ref (file);
  /* A start page that is seen stays until there is something better to see. */
  if (!gtk_widget_get_realized (GTK_WIDGET (self)))
    {
      rr_window_update_content (self);
      self->present_id = g_timeout_add (PATIENCE_MILLISECONDS, present_cb, self);
    }
  rr_window_update_actions (self);
  rr_map_load_async (file, rr_work_bar_begin (self->work_bar, text), loaded_cb, g_object_ref (self));
}

/**
 * rr_window_open_sample:
 * @self: the window
 * @id: one of the maps that come with the program; others are ignored
 *
 * Opens a copy of an example or a template, which has no file until it is saved.
 */
void
rr_window_open_sample (RrWindow   *self,
                       const char *id)
{
  const RrSample *sample;
  g_autoptr (RrDocument) document = NULL;
  RrWindow *window;

  g_return_if_fail (RR_IS_WINDOW (self));
  g_return_if_fail (id != NULL);

  sample = rr_sample_find (id);
  if (sample == NULL)
    return;

  document = rr_document_new (rr_sample_load (sample));
  window = rr_window_get_for_map (self);
  rr_window_set_map (window, document, NULL, NULL);
  gtk_window_present (GTK_WINDOW (window));
}

static void
chosen_to_open_cb (GObject      *object,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr (RrWindow) self = user_data;
  g_autoptr (GFile) file = rr_file_choose_finish (result);

  if (file != NULL)
    rr_window_open_file (self, file);
}

/* A chooser for maps, in the folder of the one that is open. */
GtkFileChooserNative *
rr_window_create_chooser (RrWindow             *self,
                          const char           *title,
                          GtkFileChooserAction  action)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (title, GTK_WINDOW (self), action, NULL, NULL);
  g_autoptr (GtkFileFilter) maps = rr_file_filter_new (_("Journey maps"), RR_MAP_SUFFIX);
  g_autoptr (GtkFileFilter) all = rr_file_filter_new (_("All files"), "");

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), maps);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), all);

  if (self->file != NULL)
    {
      g_autoptr (GFile) folder = g_file_get_parent (self->file);

      gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (chooser), folder, NULL);
    }

  return chooser;
}

/**
 * rr_window_choose_and_open:
 * @self: the window
 *
 * Lets the person choose a file, and opens it.
 */
void
rr_window_choose_and_open (RrWindow *self)
{
  g_autoptr (GtkFileChooserNative) chooser = NULL;

  g_return_if_fail (RR_IS_WINDOW (self));

  chooser = rr_window_create_chooser (self, _("Open Map"), GTK_FILE_CHOOSER_ACTION_OPEN);
  rr_file_choose_async (chooser, chosen_to_open_cb, g_object_ref (self));
}
