/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-actions.h"
#include "rr-file-name.h"
#include "rr-guide.h"
#include "rr-i18n.h"
#include "rr-settings.h"
#include "rr-start-page.h"
#include "rr-window-private.h"

/* Title and history. */

void
rr_window_update_title (RrWindow *self)
{
  RrDocument *document = rr_window_get_document (self);
  g_autofree char *window_title = NULL;
  g_autofree char *subtitle = NULL;
  g_autofree char *title = NULL;
  const char *map_title;

  if (document == NULL)
    {
      adw_window_title_set_title (self->title, g_get_application_name ());
      adw_window_title_set_subtitle (self->title, "");
      gtk_window_set_title (GTK_WINDOW (self), g_get_application_name ());
      return;
    }

  map_title = rr_document_get_map (document)->title;
  if (*map_title == '\0')
    map_title = _("Untitled Map");
  title = rr_document_get_modified (document) ? g_strconcat ("• ", map_title, NULL) : g_strdup (map_title);
  subtitle = self->file != NULL ? rr_file_name_display (self->file) : g_strdup (_("Not saved yet"));
  /* Translators: the title of a window: the map, and the program */
  window_title = g_strdup_printf (_("%s – %s"), title, g_get_application_name ());

  adw_window_title_set_title (self->title, title);
  adw_window_title_set_subtitle (self->title, subtitle);
  gtk_window_set_title (GTK_WINDOW (self), window_title);
}

/* @step: the text that names the step, or NULL for the plain tooltip. */
static void
set_step_tooltip (GtkWidget  *button,
                  const char *action,
                  const char *step)
{
  const RrActionInfo *info = rr_actions_find (action);
  g_autofree char *text = step != NULL ? rr_actions_add_keys (info, step) : rr_actions_get_tooltip (info);

  gtk_widget_set_tooltip_text (button, text);
}

/* What depends on the document as a whole: title, tooltips of undo and redo, actions. */
void
rr_window_update_document (RrWindow *self)
{
  RrDocument *document = rr_window_get_document (self);
  const char *undo = document != NULL ? rr_document_get_undo_label (document) : NULL;
  const char *redo = document != NULL ? rr_document_get_redo_label (document) : NULL;
  /* Translators: the name of a step, such as “Move Touchpoint”, is put in */
  g_autofree char *undo_text = undo != NULL ? g_strdup_printf (_("Undo: %s"), undo) : NULL;
  /* Translators: the name of a step, such as “Move Touchpoint”, is put in */
  g_autofree char *redo_text = redo != NULL ? g_strdup_printf (_("Redo: %s"), redo) : NULL;

  set_step_tooltip (self->undo_button, "win.undo", undo_text);
  set_step_tooltip (self->redo_button, "win.redo", redo_text);

  rr_window_update_title (self);
  rr_window_update_actions (self);
}

static void
map_changed_cb (RrWindow *self,
                RrChange *change,
                RrMap    *map)
{
  if (rr_change_is_set_of (change, RR_TYPE_MAP, "title"))
    rr_window_update_title (self);
}

/* The Undo of a toast is about the step that it tells of, and no later one. */
static void
stepped_cb (RrWindow *self)
{
  if (self->undo_toast != NULL)
    adw_toast_dismiss (self->undo_toast);
}

static void
message_cb (RrWindow   *self,
            const char *text,
            gboolean    can_undo,
            RrCanvas   *canvas)
{
  rr_window_toast (self, text, can_undo);
}

static gboolean
paste_cb (RrWindow   *self,
          const char *text,
          RrCanvas   *canvas)
{
  return rr_window_import_text (self, text, strlen (text));
}

/* What is shown. */

static void
emotion_scale_changed_cb (GSettings  *settings,
                          const char *key,
                          RrCanvas   *canvas)
{
  rr_canvas_set_emotion_scale (canvas, rr_settings_get_emotion_scale (settings));
}

static void
density_changed_cb (GSettings  *settings,
                    const char *key,
                    RrCanvas   *canvas)
{
  rr_canvas_set_density (canvas, rr_settings_get_density (settings));
}

static void
show_session (RrWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  GSettings *settings = rr_application_get_settings (RR_APPLICATION (application));
  RrDocument *document = rr_window_get_document (self);
  RrMap *map = rr_document_get_map (document);
  RrCanvas *canvas;

  self->workspace = RR_WORKSPACE (rr_workspace_new (self->session));
  g_settings_bind (settings, "sidebar-width", self->workspace, "sidebar-width", RR_WINDOW_REMEMBER);
  g_settings_bind (settings, "sidebar-visible", self->workspace, "sidebar-visible", RR_WINDOW_REMEMBER);
  g_settings_bind (settings, "overview-visible", self->workspace, "overview-visible", RR_WINDOW_REMEMBER);
  rr_actions_decorate (GTK_WIDGET (self->workspace));
  adw_bin_set_child (self->map_bin, GTK_WIDGET (self->workspace));

  canvas = rr_workspace_get_canvas (self->workspace);
  g_signal_connect_object (settings, "changed::emotion-scale", G_CALLBACK (emotion_scale_changed_cb), canvas, 0);
  emotion_scale_changed_cb (settings, "emotion-scale", canvas);
  g_signal_connect_object (settings, "changed::card-density", G_CALLBACK (density_changed_cb), canvas, 0);
  density_changed_cb (settings, "card-density", canvas);
  g_signal_connect_object (canvas, "message", G_CALLBACK (message_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (canvas, "paste", G_CALLBACK (paste_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (canvas, "notify::zoom", G_CALLBACK (rr_window_update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify", G_CALLBACK (rr_window_update_document), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "stepped", G_CALLBACK (stepped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (map, "changed", G_CALLBACK (map_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify", G_CALLBACK (rr_window_update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "selection-changed", G_CALLBACK (rr_window_update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "notify", G_CALLBACK (rr_window_update_actions), self, G_CONNECT_SWAPPED);
}

/* The map; the start page where there is none; nothing yet while the first one is read. */
void
rr_window_update_content (RrWindow *self)
{
  GtkWidget *guide = adw_bin_get_child (self->guide_bin);

  if (guide != NULL)
    rr_guide_set_session (RR_GUIDE (guide), self->session);

  if (self->workspace != NULL)
    {
      gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->map_bin));
      return;
    }

  if (self->opening != NULL)
    {
      gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->wait_bin));
      return;
    }

  if (adw_bin_get_child (self->start_bin) == NULL)
    {
      adw_bin_set_child (self->start_bin, rr_start_page_new ());
      rr_actions_decorate (GTK_WIDGET (self->start_bin));
    }
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->start_bin));
}

/**
 * rr_window_set_map:
 * @self: the window
 * @document: (transfer none): what it shows from now on
 * @file: (nullable): where it came from, or %NULL if it was never saved
 * @etag: (nullable): the state of @file
 *
 * What it showed before goes without a question.
 */
void
rr_window_set_map (RrWindow   *self,
                   RrDocument *document,
                   GFile      *file,
                   const char *etag)
{
  g_return_if_fail (RR_IS_WINDOW (self));
  g_return_if_fail (RR_IS_DOCUMENT (document));

  adw_bin_set_child (self->map_bin, NULL);
  self->workspace = NULL;
  g_set_object (&self->file, file);
  g_clear_object (&self->folder);
  g_free (self->etag);
  self->etag = g_strdup (etag);

  g_clear_pointer (&self->keeper, rr_keeper_free);
  g_clear_object (&self->session);
  self->session = rr_session_new (document);
  rr_window_start_keeping (self);
  rr_window_watch_file (self);
  self->version_time = 0;
  rr_window_follow_autosave (self);
  show_session (self);
  rr_window_update_content (self);
  gtk_widget_grab_focus (GTK_WIDGET (rr_workspace_get_canvas (self->workspace)));
  rr_window_update_document (self);
}
