/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done now, and which states the actions are in. */
#include "config.h"

#include "rr-window-private.h"

static void
set_enabled (RrWindow   *self,
             gboolean    enabled,
             const char *first_name,
             ...)
{
  va_list names;

  va_start (names, first_name);
  for (const char *name = first_name; name != NULL; name = va_arg (names, const char *))
    g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), name)), enabled);
  va_end (names);
}

static void
set_state (RrWindow   *self,
           const char *name,
           GVariant   *state)
{
  g_simple_action_set_state (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), name)), state);
}

static void
update_states (RrWindow *self)
{
  RrScenario *scenario = rr_session_get_scenario (self->session);
  RrSegment *segment = rr_session_get_segment (self->session);

  set_state (self, "view", g_variant_new_string (rr_enum_name (&rr_views, rr_session_get_view (self->session))));
  set_state (self, "sidebar", g_variant_new_boolean (rr_workspace_get_sidebar_visible (self->workspace)));
  set_state (self, "overview", g_variant_new_boolean (rr_workspace_get_overview_visible (self->workspace)));
  set_state (self, "vote", g_variant_new_boolean (rr_session_get_voting (self->session) > 0));
  set_state (self, "scenario", g_variant_new_string (scenario != NULL ? rr_element_get_id (scenario) : ""));
  set_state (self, "segment", g_variant_new_string (segment != NULL ? rr_element_get_id (segment) : ""));
}

/* The one function that says what can be done now. */
void
rr_window_update_actions (RrWindow *self)
{
  RrDocument *document = rr_window_get_document (self);
  gboolean has_map = self->workspace != NULL;
  gboolean has_scenario = has_map && rr_session_get_scenario (self->session) != NULL;
  /* One thing is read or written at a time: the bar that tells of it has one Cancel. */
  gboolean idle = self->opening == NULL && !self->exporting && !self->importing;
  gboolean has_selection = has_map && rr_session_count_selected (self->session) > 0;
  g_autoptr (GPtrArray) cards = has_map ? rr_session_get_selected_touchpoints (self->session) : NULL;
  double zoom = has_map ? rr_canvas_get_zoom (rr_workspace_get_canvas (self->workspace)) : 1;

  set_enabled (self, TRUE, "new", "menu", "paste", NULL);
  set_enabled (self, idle, "open", "open-uri", "open-example", "open-sample", "import-map", NULL);
  /* An unchanged file can be saved too: it may have been removed meanwhile. */
  set_enabled (self, has_map, "save", NULL);
  set_enabled (self, has_map && !self->saving, "save-as", NULL);
  set_enabled (self, has_map && self->file != NULL, "versions", "seek-copies", NULL);
  set_enabled (self, has_map && idle, "export", "print", "import-feedback", "merge-map", "merge-copy", NULL);
  set_enabled (self, has_map && rr_document_can_undo (document), "undo", NULL);
  set_enabled (self, has_map && rr_document_can_redo (document), "redo", NULL);
  set_enabled (self, has_map, "view", "page", "sidebar", "overview", "switch-pane", "select-all", "copy-picture", "capture", "vote", "present", "find", "find-next",
               "find-previous", "add-touchpoint", "add-stage", "add-lane",
               "scenario", "scenario-new", "segment", "zoom-fit", "zoom-reset", NULL);
  set_enabled (self, has_selection, "delete", NULL);
  set_enabled (self, cards != NULL && cards->len > 0, "duplicate", "cut", "copy", NULL);
  set_enabled (self, has_scenario, "scenario-edit", "scenario-duplicate", "scenario-delete", NULL);
  set_enabled (self, has_scenario && rr_list_get_size (rr_session_get_map (self->session)->scenarios) > 1,
               "scenario-compare", NULL);
  set_enabled (self, has_map && zoom < RR_CANVAS_MAX_ZOOM, "zoom-in", NULL);
  set_enabled (self, has_map && zoom > RR_CANVAS_MIN_ZOOM, "zoom-out", NULL);

  gtk_widget_set_visible (self->sidebar_button, has_map);
  gtk_widget_set_visible (self->undo_button, has_map);
  gtk_widget_set_visible (self->redo_button, has_map);
  gtk_widget_set_visible (self->export_button, has_map);
  gtk_widget_set_visible (self->present_button, has_map);

  if (has_map)
    update_states (self);
}
