/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-become.h"
#include "rr-clipboard.h"
#include "rr-i18n.h"
#include "rr-window-private.h"

/* An editor that was only opened says what the map says. */
static gboolean
is_as_it_was (RrWindow   *self,
              const char *id,
              const char *property,
              const char *text)
{
  RrElement *element = id != NULL ? rr_map_find (rr_document_get_map (rr_window_get_document (self)), id) : NULL;
  const RrField *field = element != NULL && property != NULL ? rr_element_find_field (element, property) : NULL;
  g_autoptr (JsonNode) value = NULL;

  if (field == NULL || field->kind != RR_KIND_TEXT)
    return FALSE;

  value = rr_element_get_value (element, field);

  return g_strcmp0 (json_node_get_string (value), text) == 0;
}

static RrTyping *
get_typing (gpointer user_data)
{
  RrWindow *self = user_data;
  RrTyping *typing;

  if (self->workspace == NULL)
    return NULL;

  typing = rr_canvas_dup_typing (rr_workspace_get_canvas (self->workspace));
  if (typing != NULL && *typing->text != '\0' && !is_as_it_was (self, typing->element, typing->property, typing->text))
    return typing;

  g_clear_pointer (&typing, rr_typing_free);

  return NULL;
}

static void
problem_cb (const char *problem,
            gpointer    user_data)
{
  RrWindow *self = user_data;
  g_autofree char *folder = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *text = NULL;

  if (problem == NULL)
    {
      rr_notice_bar_hide (self->notice_bar);
      return;
    }

  folder = rr_journal_get_folder ();
  shown = g_filename_display_name (folder);
  /* Translators: a folder, and what the system says of it, such as “No space left on device” */
  text = g_strdup_printf (_("“%s” cannot be written: %s. Save the map, or make room there; Reroute keeps trying."),
                          shown, problem);
  rr_notice_bar_show (self->notice_bar, &(RrNotice) {
    .heading = _("After a crash, unsaved changes would be lost"), .text = text, .label = _("_Save"), .action = "win.save",
  });
}

/* From now on what is done to the window's map is on disk within a moment. */
void
rr_window_start_keeping (RrWindow *self)
{
  g_autofree char *folder = rr_journal_get_folder ();

  self->keeper = rr_keeper_new (folder, rr_window_get_document (self), self->file, self->etag,
                                get_typing, self);
  rr_keeper_watch (self->keeper, problem_cb, self);
  rr_notice_bar_hide (self->notice_bar);
  rr_notice_bar_hide (self->copies_bar);
}

/* A card that was not there yet. */
static gboolean
recover_card (RrDocument     *document,
              const RrTyping *typing)
{
  RrMap *map = rr_document_get_map (document);
  RrPlace place = { typing->stage, typing->step, typing->new_step, typing->lane, G_MAXUINT };
  g_autofree char *line = rr_clipboard_clean_line (typing->text);
  RrLane *lane = typing->lane != NULL ? rr_map_find_lane (map, typing->lane) : NULL;

  if (lane == NULL || lane->kind != RR_LANE_CHANNEL || typing->stage == NULL || *line == '\0' ||
      rr_map_find_stage (map, typing->stage) == NULL)
    return FALSE;

  place.step = MIN (place.step, rr_journey_count_steps (map, typing->stage));

  return rr_clipboard_add_line (document, &place, line, NULL);
}

/* What was being typed: into its field, as its card, or onto the clipboard where that is not there. */
static void
recover_typing (RrWindow       *self,
                RrDocument     *document,
                const RrTyping *typing)
{
  RrElement *element = typing->element != NULL
                         ? rr_map_find (rr_document_get_map (document), typing->element) : NULL;

  if (element != NULL && typing->property != NULL &&
      rr_element_find_field (element, typing->property) != NULL &&
      rr_element_find_field (element, typing->property)->kind == RR_KIND_TEXT &&
      rr_document_set (document, element, typing->property, rr_value_text (typing->text), NULL))
    return;
  if (recover_card (document, typing))
    return;

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), typing->text);
  rr_window_toast (self, _("What was being typed is on the clipboard"), FALSE);
}

/**
 * rr_window_recover:
 * @self: a window that is pristine
 * @recovery: what a journal told
 * @path: (type filename): the journal
 *
 * Shows a recovered map; one step takes the recovered changes back.  The map's file is not
 * touched before somebody saves.
 */
void
rr_window_recover (RrWindow   *self,
                   RrRecovery *recovery,
                   const char *path)
{
  g_autoptr (RrDocument) document = NULL;
  g_autoptr (GFile) file = NULL;

  g_return_if_fail (RR_IS_WINDOW (self));
  g_return_if_fail (recovery != NULL);

  file = recovery->uri != NULL ? g_file_new_for_uri (recovery->uri) : NULL;
  document = rr_document_new (g_object_ref (recovery->base));
  rr_window_set_map (self, document, file, recovery->etag);

  if (!rr_document_become (document, recovery->map, C_("unsaved work", "Recover"), NULL))
    {
      /* It can be shown, but not as a step. */
      g_clear_object (&document);
      document = rr_document_new (g_object_ref (recovery->map));
      rr_document_set_saved (document, G_MAXUINT);
      rr_window_set_map (self, document, file, recovery->etag);
    }
  if (recovery->typing != NULL)
    recover_typing (self, document, recovery->typing);

  rr_keeper_adopt (self->keeper, path);
}
