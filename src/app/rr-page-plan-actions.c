/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-page-plan-actions.h"

#include <glib/gi18n.h>

#include "rr-action-row.h"
#include "rr-store-update.h"

#define N_PHASES (RR_PHASE_AFTER + 1)

struct _RrPagePlanActions
{
  GtkWidget parent_instance;

  RrSession *session;         /* owned */
  GtkWidget *scrolled;        /* owned by the widget as its parent */
  GtkWidget *list;            /* borrowed, a child */
  GListStore *lines;          /* owned; actions, and before those of a phase its heading */
  GtkStringObject *headings[N_PHASES]; /* owned */
  RrSuggestions *suggestions; /* owned, or NULL */
  gint64 now;
  GPtrArray *items;           /* owned, of borrowed GtkListItem that are in sight */
};

enum
{
  OPEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrPagePlanActions, rr_page_plan_actions, GTK_TYPE_WIDGET)

static void
show_item (RrPagePlanActions *self,
           GtkListItem       *item)
{
  RrActionRow *row = RR_ACTION_ROW (gtk_list_item_get_child (item));
  gpointer line = gtk_list_item_get_item (item);

  if (RR_IS_ACTION (line))
    rr_action_row_show_action (row, line,
                               self->suggestions != NULL &&
                               rr_suggestions_is_outdated (self->suggestions, line),
                               self->now);
  else
    rr_action_row_show_heading (row, gtk_string_object_get_string (line));
}

static void
setup_cb (RrPagePlanActions *self,
          GtkListItem       *item)
{
  gtk_list_item_set_child (item, rr_action_row_new (self->session));
}

static void
bind_cb (RrPagePlanActions *self,
         GtkListItem       *item)
{
  gboolean is_action = RR_IS_ACTION (gtk_list_item_get_item (item));

  gtk_list_item_set_activatable (item, is_action);
  gtk_list_item_set_selectable (item, is_action);
  g_ptr_array_add (self->items, item);
  show_item (self, item);
}

static void
unbind_cb (RrPagePlanActions *self,
           GtkListItem       *item)
{
  g_ptr_array_remove_fast (self->items, item);
}

static void
activated_cb (RrPagePlanActions *self,
              guint              position)
{
  g_autoptr (GObject) line = g_list_model_get_item (G_LIST_MODEL (self->lines), position);

  if (RR_IS_ACTION (line))
    g_signal_emit (self, signals[OPEN], 0, line);
}

static void
rr_page_plan_actions_dispose (GObject *object)
{
  RrPagePlanActions *self = RR_PAGE_PLAN_ACTIONS (object);

  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  g_clear_object (&self->lines);
  for (guint phase = 0; phase < N_PHASES; phase++)
    g_clear_object (&self->headings[phase]);
  g_clear_object (&self->suggestions);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_page_plan_actions_parent_class)->dispose (object);
}

static void
rr_page_plan_actions_class_init (RrPagePlanActionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_page_plan_actions_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);

  signals[OPEN] = g_signal_new ("open", RR_TYPE_PAGE_PLAN_ACTIONS, G_SIGNAL_RUN_LAST,
                                0, NULL, NULL, NULL, G_TYPE_NONE, 1, RR_TYPE_ELEMENT);
}

static void
rr_page_plan_actions_init (RrPagePlanActions *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  GtkNoSelection *selection;

  self->items = g_ptr_array_new ();
  self->lines = g_list_store_new (G_TYPE_OBJECT);
  for (guint phase = 0; phase < N_PHASES; phase++)
    self->headings[phase] = gtk_string_object_new (rr_enum_label (&rr_phases, phase));

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);

  selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->lines)));
  self->list = gtk_list_view_new (GTK_SELECTION_MODEL (selection), g_object_ref (factory));
  gtk_list_view_set_single_click_activate (GTK_LIST_VIEW (self->list), TRUE);
  gtk_widget_add_css_class (self->list, "plan-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Actions"), -1);
  g_signal_connect_swapped (self->list, "activate", G_CALLBACK (activated_cb), self);

  self->scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_vexpand (self->scrolled, TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), self->list);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
}

/**
 * rr_page_plan_actions_new:
 *
 * Returns: (transfer floating): a checklist without a plan
 */
GtkWidget *
rr_page_plan_actions_new (RrSession *session)
{
  RrPagePlanActions *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_PAGE_PLAN_ACTIONS, NULL);
  self->session = g_object_ref (session);

  return GTK_WIDGET (self);
}

/**
 * rr_page_plan_actions_update:
 * @scenario: (nullable): whose plan to show
 * @suggestions: (nullable): tells which actions are no longer suggested
 * @now: the present instant, as from rr_date_now ()
 */
void
rr_page_plan_actions_update (RrPagePlanActions *self,
                             RrScenario        *scenario,
                             RrSuggestions     *suggestions,
                             gint64             now)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new ();
  guint n_actions = scenario != NULL ? rr_list_get_size (scenario->actions) : 0;

  g_return_if_fail (RR_IS_PAGE_PLAN_ACTIONS (self));

  g_set_object (&self->suggestions, suggestions);
  self->now = now;

  for (guint phase = 0; phase < N_PHASES; phase++)
    {
      guint heading = lines->len;

      for (guint i = 0; i < n_actions; i++)
        {
          RrAction *action = rr_list_get (scenario->actions, i);

          if (action->phase == (RrPhase) phase)
            g_ptr_array_add (lines, action);
        }
      if (lines->len > heading)
        g_ptr_array_insert (lines, (int) heading, self->headings[phase]);
    }

  rr_store_update (self->lines, lines);
  for (guint i = 0; i < self->items->len; i++)
    show_item (self, g_ptr_array_index (self->items, i));
}
