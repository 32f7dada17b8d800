/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-capture-dialog.h"
#include "rr-guide.h"
#include "rr-help.h"
#include "rr-i18n.h"
#include "rr-present.h"
#include "rr-versions-dialog.h"
#include "rr-votes.h"
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
seek_copies_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  rr_window_seek_copies (user_data);
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
export_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  rr_window_export (user_data);
}

static void
print_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  rr_window_print (user_data);
}

static void
import_feedback_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  rr_window_choose_feedback (user_data);
}

/* What the canvas does alone. */
static void
canvas_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  static const struct
  {
    const char *name;
    void (*function) (RrCanvas *canvas);
  } functions[] = {
    { "select-all", rr_canvas_select_all },
    { "delete", rr_canvas_delete_selection },
    { "duplicate", rr_canvas_duplicate },
    { "cut", rr_canvas_cut },
    { "copy", rr_canvas_copy },
    { "copy-picture", rr_canvas_copy_picture },
    { "add-touchpoint", rr_canvas_add_touchpoint },
    { "add-stage", rr_canvas_add_stage },
    { "zoom-fit", rr_canvas_zoom_to_fit },
  };
  const char *name = g_action_get_name (G_ACTION (action));

  for (gsize i = 0; i < G_N_ELEMENTS (functions); i++)
    {
      if (g_str_equal (functions[i].name, name))
        functions[i].function (get_canvas (user_data));
    }
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
paste_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  RrWindow *self = user_data;

  /* What is pasted where there is no map yet begins one. */
  if (self->session == NULL)
    {
      if (!rr_canvas_can_paste (gtk_widget_get_clipboard (GTK_WIDGET (self))))
        return;
      rr_window_new_map (self);
    }

  rr_canvas_paste (get_canvas (self));
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

  rr_sidebar_set_page (rr_workspace_get_sidebar (self->workspace), g_variant_get_string (parameter, NULL));
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
overview_cb (GSimpleAction *action,
             GVariant      *value,
             gpointer       user_data)
{
  RrWindow *self = user_data;

  rr_workspace_set_overview_visible (self->workspace, g_variant_get_boolean (value));
}

static void
switch_pane_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  RrWindow *self = user_data;

  rr_workspace_switch_pane (self->workspace);
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

/* What one is doing: the page of the sidebar says it, for it follows the view, or else the view. */
static const char *
get_help_page (RrWindow *self)
{
  static const char *const of_views[] = {
    [RR_VIEW_MAP] = "touchpoints",
    [RR_VIEW_ASSESS] = "severity",
    [RR_VIEW_RECOVER] = "plan",
    [RR_VIEW_REVIEW] = "review",
  };
  static const struct
  {
    const char *page;
    const char *help;
  } of_pages[] = {
    { "details", "touchpoints" }, { "impact", "severity" }, { "plan", "plan" }, { "review", "review" },
    { "feedback", "feedback" },
  };
  const char *page;

  if (self->session == NULL)
    return "index";

  page = rr_workspace_get_sidebar_visible (self->workspace) ? rr_sidebar_get_page (rr_workspace_get_sidebar (self->workspace)) : NULL;
  for (guint i = 0; i < G_N_ELEMENTS (of_pages); i++)
    if (g_strcmp0 (page, of_pages[i].page) == 0)
      return of_pages[i].help;

  return of_views[rr_session_get_view (self->session)];
}

static void
help_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  RrWindow *self = user_data;

  if (!rr_help_show (GTK_WINDOW (self), get_help_page (self)))
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
    { "seek-copies", seek_copies_cb },
    { "save", save_cb },
    { "save-as", save_as_cb },
    { "export", export_cb },
    { "print", print_cb },
    { "import-feedback", import_feedback_cb },
    { "undo", undo_cb },
    { "redo", redo_cb },
    { "select-all", canvas_cb },
    { "delete", canvas_cb },
    { "duplicate", canvas_cb },
    { "cut", canvas_cb },
    { "copy", canvas_cb },
    { "copy-picture", canvas_cb },
    { "paste", paste_cb },
    { "capture", capture_cb },
    { "vote", NULL, NULL, "false", vote_cb },
    { "present", present_cb },
    { "find", find_cb },
    { "find-next", find_next_cb },
    { "find-previous", find_previous_cb },
    { "add-touchpoint", canvas_cb },
    { "add-stage", canvas_cb },
    { "add-lane", add_lane_cb, "s" },
    { "view", NULL, "s", "'map'", view_cb },
    { "page", page_cb, "s" },
    { "sidebar", NULL, NULL, "true", sidebar_cb },
    { "overview", NULL, NULL, "true", overview_cb },
    { "switch-pane", switch_pane_cb },
    { "zoom-in", zoom_in_cb },
    { "zoom-out", zoom_out_cb },
    { "zoom-fit", canvas_cb },
    { "zoom-reset", zoom_reset_cb },
    { "menu", menu_cb },
    { "help", help_cb },
    { "guide", NULL, NULL, "false", guide_cb },
    { "toast", toast_cb, "s" },
    { "toast-undo", toast_undo_cb, "s" },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  rr_window_add_scenario_actions (self);
}
