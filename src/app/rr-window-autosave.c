/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-window-private.h"

/* Saving by itself: a moment after the last step, so that a burst of edits is written once.
 * Where that goes wrong, the person has been told; it rests until they have saved. */

#define REST_SECONDS 3

static GSettings *
get_settings (RrWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  return application != NULL ? rr_application_get_settings (RR_APPLICATION (application)) : NULL;
}

/* Whether the map is to be saved without being asked: it has a file, and changes. */
gboolean
rr_window_saves_by_itself (RrWindow *self)
{
  GSettings *settings = get_settings (self);

  return settings != NULL && g_settings_get_boolean (settings, "autosave")
         && self->session != NULL && self->file != NULL && !self->save_failed
         && rr_document_get_modified (rr_window_get_document (self));
}

static gboolean
rested_cb (gpointer user_data)
{
  RrWindow *self = user_data;

  if (!rr_window_saves_by_itself (self))
    {
      self->autosave_timer = 0;
      return G_SOURCE_REMOVE;
    }
  /* Its file is in use, or a question stands: later. */
  if (self->saving || self->merging || self->closing)
    return G_SOURCE_CONTINUE;

  self->autosave_timer = 0;
  rr_window_autosave (self);

  return G_SOURCE_REMOVE;
}

static void
rest (RrWindow *self)
{
  g_clear_handle_id (&self->autosave_timer, g_source_remove);
  if (rr_window_saves_by_itself (self))
    self->autosave_timer = g_timeout_add_seconds (REST_SECONDS, rested_cb, self);
}

/* To be called for each document that the window shows. */
void
rr_window_follow_autosave (RrWindow *self)
{
  GSettings *settings = get_settings (self);

  self->save_failed = FALSE;
  g_signal_connect_object (rr_window_get_document (self), "stepped", G_CALLBACK (rest), self, G_CONNECT_SWAPPED);
  if (settings != NULL)
    {
      g_signal_handlers_disconnect_by_func (settings, rest, self);
      g_signal_connect_object (settings, "changed::autosave", G_CALLBACK (rest), self, G_CONNECT_SWAPPED);
    }
  rest (self);
}

void
rr_window_stop_autosave (RrWindow *self)
{
  g_clear_handle_id (&self->autosave_timer, g_source_remove);
}
