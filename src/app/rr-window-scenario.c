/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The actions of scenarios, and of the segment whose journey stands out. */
#include "config.h"

#include "rr-i18n.h"
#include "rr-scenario-copy.h"
#include "rr-scenario-dialog.h"
#include "rr-window-private.h"

static void
scenario_cb (GSimpleAction *action,
             GVariant      *value,
             gpointer       user_data)
{
  RrWindow *self = user_data;
  RrMap *map = rr_session_get_map (self->session);
  RrScenario *scenario = rr_list_find (map->scenarios, g_variant_get_string (value, NULL));

  if (scenario != NULL)
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
  rr_sidebar_show_comparison (rr_workspace_get_sidebar (self->workspace));
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
  RrMap *map = rr_session_get_map (self->session);

  rr_session_set_segment (self->session, rr_list_find (map->segments, g_variant_get_string (value, NULL)));
}

void
rr_window_add_scenario_actions (RrWindow *self)
{
  static const GActionEntry entries[] = {
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
