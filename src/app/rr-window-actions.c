/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rr-guide.h"
#include "rr-help.h"
#include "rr-capture-dialog.h"
#include "rr-present.h"
#include "rr-scenario-copy.h"
#include "rr-scenario-dialog.h"
#include "rr-votes.h"
#include "rr-versions-dialog.h"
#include "rr-window-private.h"

static RrCanvas *
get_canvas (RrWindow *self)
{
  return rr_workspace_get_canvas (self->workspace);
}

/* Files. */

static void
new_cb (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       user_data)
{
  rr_window_new_map (user_data);
}

static void
open_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  rr_window_choose_and_open (user_data);
}

static void
open_uri_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  rr_window_open_file (user_data, file);
}

static void
open_example_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  rr_window_open_sample (user_data, "examples/airline");
}

static void
open_sample_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  rr_window_open_sample (user_data, g_variant_get_string (parameter, NULL));
}

static void
import_map_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  rr_window_choose_import (user_data);
}

static void
versions_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  RrWindow *self = user_data;

  rr_window_commit_edits (self);
  rr_versions_dialog_show (GTK_WINDOW (self), rr_window_get_document (self), self->file);
}

static void
merge_map_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  rr_window_choose_to_merge (user_data);
}

static void
merge_copy_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  rr_window_merge_copy (user_data);
}

static void
save_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  rr_window_save_async (user_data, FALSE, NULL, NULL);
}

static void
save_as_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  rr_window_save_async (user_data, TRUE, NULL, NULL);
}

static void
export_dialog_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  rr_window_export_dialog (user_data);
}

static void
print_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  rr_window_print (user_data);
}

static void
export_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  rr_window_export (user_data, g_variant_get_string (parameter, NULL));
}

static void
import_feedback_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  rr_window_choose_feedback (user_data);
}

/* Edits. */

static void
undo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  rr_window_commit_edits (user_data);
  rr_canvas_undo (get_canvas (user_data));
}

static void
redo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  rr_window_commit_edits (user_data);
  rr_canvas_redo (get_canvas (user_data));
}

static void
select_all_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  rr_canvas_select_all (get_canvas (user_data));
}

static void
delete_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  rr_canvas_delete_selection (get_canvas (user_data));
}

static void
duplicate_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  rr_canvas_duplicate (get_canvas (user_data));
}

static void
cut_cb (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       user_data)
{
  rr_canvas_cut (get_canvas (user_data));
}

static void
copy_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  rr_canvas_copy (get_canvas (user_data));
}

static void
paste_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  rr_canvas_paste (get_canvas (user_data));
}

static void
capture_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  RrWindow *self = user_data;

  rr_window_commit_edits (self);
  rr_capture_dialog_show (GTK_WINDOW (self), self->session);
}

static void
vote_cb (GSimpleAction *action,
         GVariant      *value,
         gpointer       user_data)
{
  RrWindow *self = user_data;

  rr_window_commit_edits (self);
  rr_session_set_voting (self->session, g_variant_get_boolean (value) ? RR_VOTES_DEFAULT : 0);
}

static void
present_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  RrWindow *self = user_data;

  rr_window_commit_edits (self);
  rr_present_show (GTK_WINDOW (self), self->session);
}

static void
find_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  RrWindow *self = user_data;

  rr_find_bar_open (rr_workspace_get_find_bar (self->workspace));
}

static void
find_next_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  RrWindow *self = user_data;

  rr_find_bar_step (rr_workspace_get_find_bar (self->workspace), 1);
}

static void
find_previous_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  RrWindow *self = user_data;

  rr_find_bar_step (rr_workspace_get_find_bar (self->workspace), -1);
}

static void
add_touchpoint_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  rr_canvas_add_touchpoint (get_canvas (user_data));
}

static void
add_stage_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  rr_canvas_add_stage (get_canvas (user_data));
}

static void
add_lane_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  int kind = rr_enum_find (&rr_lane_kinds, g_variant_get_string (parameter, NULL));

  if (kind >= 0)
    rr_canvas_add_lane (get_canvas (user_data), (RrLaneKind) kind);
}

/* The view. */

static void
view_cb (GSimpleAction *action,
         GVariant      *value,
         gpointer       user_data)
{
  RrWindow *self = user_data;
  int view = rr_enum_find (&rr_views, g_variant_get_string (value, NULL));

  if (view >= 0)
    rr_session_set_view (self->session, (RrView) view);
}

static void
page_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  RrWindow *self = user_data;

  rr_workspace_set_page (self->workspace, g_variant_get_string (parameter, NULL));
}

static void
sidebar_cb (GSimpleAction *action,
            GVariant      *value,
            gpointer       user_data)
{
  RrWindow *self = user_data;

  rr_workspace_set_sidebar_visible (self->workspace, g_variant_get_boolean (value));
}

static void
zoom_in_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  rr_canvas_zoom_step (get_canvas (user_data), 1);
}

static void
zoom_out_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  rr_canvas_zoom_step (get_canvas (user_data), -1);
}

static void
zoom_fit_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  rr_canvas_zoom_to_fit (get_canvas (user_data));
}

static void
zoom_reset_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  rr_canvas_set_zoom (get_canvas (user_data), 1);
}

static void
menu_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  RrWindow *self = user_data;

  gtk_menu_button_popup (self->menu_button);
}

static void
toast_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  rr_window_toast (user_data, g_variant_get_string (parameter, NULL), FALSE);
}

static void
toast_undo_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  rr_window_toast (user_data, g_variant_get_string (parameter, NULL), TRUE);
}

/* The scenario and the segment. */

static void
scenario_cb (GSimpleAction *action,
             GVariant      *value,
             gpointer       user_data)
{
  RrWindow *self = user_data;
  gpointer scenario = rr_map_find (rr_session_get_map (self->session), g_variant_get_string (value, NULL));

  if (RR_IS_SCENARIO (scenario))
    rr_session_set_scenario (self->session, scenario);
}

static void
scenario_new_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  RrWindow *self = user_data;

  rr_scenario_dialog_show (GTK_WINDOW (self), self->session, NULL);
}

static void
scenario_edit_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  RrWindow *self = user_data;

  rr_scenario_dialog_show (GTK_WINDOW (self), self->session, rr_session_get_scenario (self->session));
}

static void
scenario_duplicate_cb (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  RrWindow *self = user_data;
  g_autoptr (GError) error = NULL;

  rr_window_commit_edits (self);
  if (!rr_scenario_duplicate (self->session, &error))
    rr_window_toast (self, error->message, FALSE);
}

static void
scenario_compare_cb (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  RrWindow *self = user_data;

  rr_window_commit_edits (self);
  rr_workspace_show_comparison (self->workspace);
}

static void
scenario_delete_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  RrWindow *self = user_data;
  RrDocument *document = rr_window_get_document (self);
  RrScenario *scenario = rr_session_get_scenario (self->session);
  g_autofree char *text = g_strdup_printf (_("Scenario “%s” deleted"), scenario->name);

  rr_window_commit_edits (self);
  rr_document_begin (document, _("Delete Scenario"));
  rr_document_remove (document, scenario);
  rr_document_end (document);
  rr_window_toast (self, text, TRUE);
}

static void
segment_cb (GSimpleAction *action,
            GVariant      *value,
            gpointer       user_data)
{
  RrWindow *self = user_data;
  gpointer segment = rr_map_find (rr_session_get_map (self->session), g_variant_get_string (value, NULL));

  rr_session_set_segment (self->session, RR_IS_SEGMENT (segment) ? segment : NULL);
}

/* Opens the help at what one is doing. */
static void
help_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  RrWindow *self = user_data;
  static const char *const pages[] = {
    [RR_VIEW_MAP] = "touchpoints",
    [RR_VIEW_ASSESS] = "severity",
    [RR_VIEW_RECOVER] = "plan",
    [RR_VIEW_REVIEW] = "review",
  };
  const char *page = self->session != NULL ? pages[rr_session_get_view (self->session)] : "index";

  if (!rr_help_show (GTK_WINDOW (self), page))
    rr_window_toast (self, _("The help is not installed."), FALSE);
}

static void
guide_cb (GSimpleAction *action,
          GVariant      *state,
          gpointer       user_data)
{
  RrWindow *self = user_data;

  g_simple_action_set_state (action, state);
  adw_bin_set_child (self->guide_bin, g_variant_get_boolean (state) ? rr_guide_new () : NULL);
  rr_window_update_content (self);
}

void
rr_window_add_actions (RrWindow *self)
{
  static const GActionEntry entries[] = {
    { "new", new_cb },
    { "open", open_cb },
    { "open-uri", open_uri_cb, "s" },
    { "open-example", open_example_cb },
    { "open-sample", open_sample_cb, "s" },
    { "import-map", import_map_cb },
    { "merge-map", merge_map_cb },
    { "versions", versions_cb },
    { "merge-copy", merge_copy_cb },
    { "save", save_cb },
    { "save-as", save_as_cb },
    { "export", export_cb, "s" },
    { "export-dialog", export_dialog_cb },
    { "print", print_cb },
    { "import-feedback", import_feedback_cb },
    { "undo", undo_cb },
    { "redo", redo_cb },
    { "select-all", select_all_cb },
    { "delete", delete_cb },
    { "duplicate", duplicate_cb },
    { "cut", cut_cb },
    { "copy", copy_cb },
    { "paste", paste_cb },
    { "capture", capture_cb },
    { "vote", NULL, NULL, "false", vote_cb },
    { "present", present_cb },
    { "find", find_cb },
    { "find-next", find_next_cb },
    { "find-previous", find_previous_cb },
    { "add-touchpoint", add_touchpoint_cb },
    { "add-stage", add_stage_cb },
    { "add-lane", add_lane_cb, "s" },
    { "view", NULL, "s", "'map'", view_cb },
    { "page", page_cb, "s" },
    { "sidebar", NULL, NULL, "true", sidebar_cb },
    { "zoom-in", zoom_in_cb },
    { "zoom-out", zoom_out_cb },
    { "zoom-fit", zoom_fit_cb },
    { "zoom-reset", zoom_reset_cb },
    { "menu", menu_cb },
    { "help", help_cb },
    { "guide", NULL, NULL, "false", guide_cb },
    { "toast", toast_cb, "s" },
    { "toast-undo", toast_undo_cb, "s" },
    { "scenario", NULL, "s", "''", scenario_cb },
    { "scenario-new", scenario_new_cb },
    { "scenario-edit", scenario_edit_cb },
    { "scenario-duplicate", scenario_duplicate_cb },
    { "scenario-compare", scenario_compare_cb },
    { "scenario-delete", scenario_delete_cb },
    { "segment", NULL, "s", "''", segment_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

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
  double zoom = has_map ? rr_canvas_get_zoom (get_canvas (self)) : 1;

  set_enabled (self, TRUE, "new", "menu", NULL);
  set_enabled (self, idle, "open", "open-uri", "open-example", "open-sample", "import-map", NULL);
  /* An unchanged file can be saved too: it may have been removed meanwhile. */
  set_enabled (self, has_map && !self->saving, "save", "save-as", NULL);
  set_enabled (self, has_map && self->file != NULL, "versions", NULL);
  set_enabled (self, has_map && idle, "export", "export-dialog", "print", "import-feedback", "merge-map", "merge-copy", NULL);
  set_enabled (self, has_map && rr_document_can_undo (document), "undo", NULL);
  set_enabled (self, has_map && rr_document_can_redo (document), "redo", NULL);
  set_enabled (self, has_map, "view", "page", "sidebar", "select-all", "paste", "capture", "vote", "present", "find", "find-next",
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
  gtk_widget_set_visible (GTK_WIDGET (self->export_button), has_map);
  gtk_widget_set_visible (self->present_button, has_map);

  if (has_map)
    update_states (self);
}
