/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-actions.h"
#include "rr-explanation.h"
#include "rr-i18n.h"
#include "rr-plan.h"
#include "rr-review-text.h"
#include "rr-scenario-text.h"
#include "rr-tool-row.h"

struct _RrToolRow
{
  GtkWidget parent_instance;

  /* Template */
  GtkMenuButton *scenario_button;
  GtkWidget *scenario_icon;
  GtkLabel *scenario_label;
  GtkLabel *facts_label;
  GtkWidget *segment_box;
  GtkMenuButton *segment_button;
  GtkMenuButton *add_button;

  /* Owned */
  GMenu *scenario_menu;
  GMenu *segment_menu;
  RrSession *session;
  guint facts_source;
};

G_DEFINE_FINAL_TYPE (RrToolRow, rr_tool_row, GTK_TYPE_WIDGET)

/* The scenario and the segment: a button with the choice, and a menu to choose from.  A
 * button gets its menu when it is first opened, for few are and each costs a window a part
 * of its start; it is filled whenever it opens.  No button gets another one: GTK 4.8 would
 * keep both for good. */

static void
append_choice (GMenu      *menu,
               const char *text,
               const char *action,
               const char *id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (NULL, NULL);
  g_auto (GStrv) parts = g_strsplit (text, "_", -1);
  /* An underscore of a name is no mnemonic. */
  g_autofree char *label = g_strjoinv ("__", parts);

  g_menu_item_set_label (item, label);
  g_menu_item_set_action_and_target (item, action, "s", id);
  g_menu_append_item (menu, item);
}

static void
ensure_menu (GtkMenuButton *button,
             GMenu         *menu)
{
  if (gtk_menu_button_get_menu_model (button) == NULL)
    gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static void
fill_scenario_menu_cb (GtkMenuButton *button,
                       gpointer       user_data)
{
  RrToolRow *self = user_data;
  RrMap *map = rr_session_get_map (self->session);
  RrScenario *scenario = rr_session_get_scenario (self->session);
  g_autoptr (GMenu) choices = g_menu_new ();
  g_autoptr (GMenu) edit = NULL;

  for (guint i = 0; i < rr_list_get_size (map->scenarios); i++)
    {
      RrScenario *other = rr_list_get (map->scenarios, i);
      g_autofree char *name = rr_scenario_text (other);

      append_choice (choices, name, "win.scenario", rr_element_get_id (other));
    }

  edit = scenario != NULL ? rr_actions_menu_new ("win.scenario-new", "win.scenario-edit", "win.scenario-duplicate",
                                                 "win.scenario-compare", "win.scenario-delete", NULL)
                          : rr_actions_menu_new ("win.scenario-new", NULL);
  g_menu_remove_all (self->scenario_menu);
  g_menu_append_section (self->scenario_menu, NULL, G_MENU_MODEL (choices));
  g_menu_append_section (self->scenario_menu, NULL, G_MENU_MODEL (edit));
  ensure_menu (button, self->scenario_menu);
}

static void
update_scenario (RrToolRow *self)
{
  RrScenario *scenario = rr_session_get_scenario (self->session);
  g_autofree char *text = scenario != NULL ? rr_scenario_text (scenario) : g_strdup (_("No crisis"));

  gtk_label_set_text (self->scenario_label, text);
  gtk_widget_set_visible (self->scenario_icon, scenario != NULL);
  if (scenario != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->scenario_button), "crisis");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->scenario_button), "crisis");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scenario_button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

static void
fill_segment_menu_cb (GtkMenuButton *button,
                      gpointer       user_data)
{
  RrToolRow *self = user_data;
  RrMap *map = rr_session_get_map (self->session);

  g_menu_remove_all (self->segment_menu);
  append_choice (self->segment_menu, _("Everyone"), "win.segment", "");
  for (guint i = 0; i < rr_list_get_size (map->segments); i++)
    {
      RrSegment *other = rr_list_get (map->segments, i);

      append_choice (self->segment_menu, other->name, "win.segment", rr_element_get_id (other));
    }

  ensure_menu (button, self->segment_menu);
}

static void
update_segment (RrToolRow *self)
{
  RrSegment *segment = rr_session_get_segment (self->session);

  gtk_menu_button_set_label (self->segment_button, segment != NULL ? segment->name : _("Everyone"));
  gtk_widget_set_visible (self->segment_box, rr_list_get_size (rr_session_get_map (self->session)->segments) > 0);
}

/* Facts: one line that says what the view is about. */

/**
 * rr_tool_row_describe_map:
 *
 * Returns: (transfer full): how large @map is, in a few words
 */
char *
rr_tool_row_describe_map (RrMap *map)
{
  guint n_touchpoints = rr_list_get_size (map->touchpoints);
  guint n_stages = rr_list_get_size (map->stages);
  /* Translators: how many touchpoints a map has, the first half of “12 touchpoints in 5 stages” */
  g_autofree char *touchpoints = g_strdup_printf (ngettext ("%u touchpoint", "%u touchpoints", n_touchpoints), n_touchpoints);

  /* Translators: “12 touchpoints”, counted in a text of its own, is put in; the number of stages decides the plural */
  return g_strdup_printf (ngettext ("%s in %u stage", "%s in %u stages", n_stages), touchpoints, n_stages);
}

static char *
describe_plan (RrScenario *scenario)
{
  RrPlanProgress progress = rr_plan_get_progress (scenario, NULL);

  if (progress.total == 0)
    return g_strdup (_("No plan yet"));

  return g_strdup_printf (ngettext ("%u of %u action done", "%u of %u actions done", progress.total),
                          progress.done, progress.total);
}

static void
update_facts (RrToolRow *self)
{
  RrAssessment *assessment = rr_session_get_assessment (self->session);
  RrView view = rr_session_get_view (self->session);
  g_autofree char *text = NULL;

  if (view == RR_VIEW_MAP)
    text = rr_tool_row_describe_map (rr_session_get_map (self->session));
  else if (assessment == NULL)
    text = g_strdup (_("Describe a crisis to see what it breaks"));
  else if (view == RR_VIEW_RECOVER)
    text = describe_plan (rr_session_get_scenario (self->session));
  else if (view == RR_VIEW_REVIEW)
    text = rr_review_text_index (assessment);
  else
    text = rr_explain_facts (assessment);

  gtk_label_set_text (self->facts_label, text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->facts_label), text);
}

static gboolean
update_facts_cb (gpointer user_data)
{
  RrToolRow *self = user_data;

  self->facts_source = 0;
  update_facts (self);

  return G_SOURCE_REMOVE;
}

/* A step may be many changes; its facts are counted once. */
static void
queue_update_facts (RrToolRow *self)
{
  if (self->facts_source == 0)
    self->facts_source = g_idle_add (update_facts_cb, self);
}

static void
map_changed_cb (RrToolRow *self,
                RrChange  *change,
                RrMap     *map)
{
  if (RR_IS_SCENARIO (change->element))
    update_scenario (self);
  else if (RR_IS_SEGMENT (change->element))
    update_segment (self);

  queue_update_facts (self);
}

static void
session_changed_cb (RrToolRow  *self,
                    GParamSpec *pspec)
{
  if (g_str_equal (pspec->name, "scenario"))
    update_scenario (self);
  else if (g_str_equal (pspec->name, "segment"))
    update_segment (self);

  queue_update_facts (self);
}

/* What can be added. */

static void
fill_add_menu_cb (GtkMenuButton *button,
                  gpointer       user_data)
{
  g_autoptr (GMenu) menu = NULL;
  g_autoptr (GMenu) rows = NULL;

  if (gtk_menu_button_get_menu_model (button) != NULL)
    return;

  menu = rr_actions_menu_new ("win.add-touchpoint", "win.add-stage", NULL);
  rows = g_menu_new ();
  for (guint i = 0; i < rr_lane_kinds.n_values; i++)
    append_choice (rows, rr_enum_label (&rr_lane_kinds, i), "win.add-lane", rr_enum_name (&rr_lane_kinds, i));

  g_menu_append_section (menu, _("Lane"), G_MENU_MODEL (rows));
  ensure_menu (button, menu);
}

static void
rr_tool_row_dispose (GObject *object)
{
  RrToolRow *self = RR_TOOL_ROW (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_handle_id (&self->facts_source, g_source_remove);
  g_clear_pointer (&child, gtk_widget_unparent);
  g_clear_object (&self->scenario_menu);
  g_clear_object (&self->segment_menu);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_tool_row_parent_class)->dispose (object);
}

static void
rr_tool_row_class_init (RrToolRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rr_tool_row_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/tool-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RrToolRow, scenario_button);
  gtk_widget_class_bind_template_child (widget_class, RrToolRow, scenario_icon);
  gtk_widget_class_bind_template_child (widget_class, RrToolRow, scenario_label);
  gtk_widget_class_bind_template_child (widget_class, RrToolRow, facts_label);
  gtk_widget_class_bind_template_child (widget_class, RrToolRow, segment_box);
  gtk_widget_class_bind_template_child (widget_class, RrToolRow, segment_button);
  gtk_widget_class_bind_template_child (widget_class, RrToolRow, add_button);
}

static void
rr_tool_row_init (RrToolRow *self)
{
  self->scenario_menu = g_menu_new ();
  self->segment_menu = g_menu_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->scenario_button, fill_scenario_menu_cb, self, NULL);
  gtk_menu_button_set_create_popup_func (self->segment_button, fill_segment_menu_cb, self, NULL);
  gtk_menu_button_set_create_popup_func (self->add_button, fill_add_menu_cb, self, NULL);
}

/**
 * rr_tool_row_new:
 * @session: what it shows
 *
 * Returns: (transfer floating): a new tool row
 */
GtkWidget *
rr_tool_row_new (RrSession *session)
{
  RrToolRow *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_TOOL_ROW, NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify", G_CALLBACK (session_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rr_session_get_map (session), "changed", G_CALLBACK (map_changed_cb), self, G_CONNECT_SWAPPED);
  update_scenario (self);
  update_segment (self);
  update_facts (self);

  return GTK_WIDGET (self);
}

/**
 * rr_tool_row_get_facts:
 * @self: the tool row
 *
 * Returns: the line of facts that it shows
 */
const char *
rr_tool_row_get_facts (RrToolRow *self)
{
  g_return_val_if_fail (RR_IS_TOOL_ROW (self), NULL);

  return gtk_label_get_text (self->facts_label);
}
