/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-page-plan-actions.h"

#include "config.h"

#include "rr-action-row.h"
#include "rr-date.h"
#include "rr-i18n.h"
#include "rr-page-plan-groups.h"
#include "rr-store-update.h"
#include "rr-style.h"
#include "rr-value.h"

struct _RrPagePlanActions
{
  GtkWidget parent_instance;

  GtkWidget *grouping;        /* template */
  GtkWidget *filter;          /* template */
  GtkWidget *search_toggle;   /* template */
  GtkWidget *search;          /* template */
  GtkWidget *none;            /* template: nothing is left by the filter */
  GtkWidget *scrolled;        /* template */
  GtkWidget *list;            /* template */

  RrSession *session;         /* owned */
  GListStore *lines;          /* owned; actions, and before those of a group its heading */
  GHashTable *headings;       /* owned; text → GtkStringObject, so that it stays the same one */
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

static GtkStringObject *
get_heading (RrPagePlanActions *self,
             const char        *text)
{
  GtkStringObject *heading = g_hash_table_lookup (self->headings, text);

  if (heading == NULL)
    {
      heading = gtk_string_object_new (text);
      g_hash_table_insert (self->headings, g_strdup (text), heading);
    }

  return heading;
}

static void
update_lines (RrPagePlanActions *self)
{
  RrAssessment *assessment = rr_session_get_assessment (self->session);
  RrTouchpoint *selected = rr_session_get_single (self->session, RR_TYPE_TOUCHPOINT);
  gboolean searching = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->search_toggle));
  const RrPlanChoice choice = {
    .grouping = (RrPlanGrouping) gtk_drop_down_get_selected (GTK_DROP_DOWN (self->grouping)),
    .filter = (RrPlanFilter) gtk_drop_down_get_selected (GTK_DROP_DOWN (self->filter)),
    .search = searching ? gtk_editable_get_text (GTK_EDITABLE (self->search)) : "",
    .touchpoint = selected != NULL ? rr_element_get_id (selected) : NULL,
    .now = self->now,
  };
  g_autoptr (GPtrArray) lines = g_ptr_array_new ();
  g_autoptr (GPtrArray) groups = NULL;

  if (assessment == NULL)
    return;

  groups = rr_plan_groups_new (assessment, &choice);
  for (guint i = 0; i < groups->len; i++)
    {
      const RrPlanGroup *group = g_ptr_array_index (groups, i);

      g_ptr_array_add (lines, get_heading (self, group->heading));
      g_ptr_array_extend (lines, group->actions, NULL, NULL);
    }

  rr_store_update (self->lines, lines);
  for (guint i = 0; i < self->items->len; i++)
    show_item (self, g_ptr_array_index (self->items, i));
  gtk_widget_set_visible (self->none, lines->len == 0);
  gtk_widget_set_visible (self->scrolled, lines->len > 0);
}

static void
search_toggled_cb (RrPagePlanActions *self)
{
  gboolean searching = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->search_toggle));

  gtk_widget_set_visible (self->search, searching);
  if (searching)
    gtk_widget_grab_focus (self->search);
  update_lines (self);
}

static void
selection_changed_cb (RrPagePlanActions *self)
{
  if (gtk_drop_down_get_selected (GTK_DROP_DOWN (self->filter)) == RR_FILTER_SELECTED &&
      gtk_widget_get_mapped (GTK_WIDGET (self)))
    update_lines (self);
}

/* Puts @action where @target stands, and into its phase. */
static gboolean
move_to (RrPagePlanActions *self,
         RrAction          *action,
         RrAction          *target)
{
  RrDocument *document = rr_session_get_document (self->session);

  if (action == target || RR_ELEMENT (action)->list == NULL ||
      RR_ELEMENT (action)->list != RR_ELEMENT (target)->list)
    return FALSE;

  rr_document_begin (document, _("Move Action"));
  rr_document_move (document, action, rr_element_get_position (target));
  if (action->phase != target->phase)
    rr_document_set (document, action, "phase",
                     rr_value_text (rr_enum_name (&rr_phases, target->phase)), NULL);
  rr_document_end (document);

  return TRUE;
}

static gboolean
row_dropped_cb (RrPagePlanActions *self,
                RrAction          *action,
                RrActionRow       *row)
{
  RrAction *target = rr_action_row_get_action (row);

  return target != NULL && move_to (self, action, target);
}

/* The action whose line has the focus. */
static guint
find_focused (RrPagePlanActions *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      GtkListItem *item = g_ptr_array_index (self->items, i);
      GtkWidget *line = gtk_widget_get_parent (gtk_list_item_get_child (item));

      if (line != NULL &&
          (gtk_widget_get_state_flags (line) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0)
        return gtk_list_item_get_position (item);
    }

  return GTK_INVALID_LIST_POSITION;
}

static gboolean
key_pressed_cb (RrPagePlanActions *self,
                guint              keyval,
                guint              keycode,
                GdkModifierType    state)
{
  g_autoptr (GObject) action = NULL;
  g_autoptr (GObject) target = NULL;
  guint position;

  if ((state & gtk_accelerator_get_default_mod_mask ()) != GDK_ALT_MASK ||
      (keyval != GDK_KEY_Up && keyval != GDK_KEY_Down))
    return GDK_EVENT_PROPAGATE;

  position = find_focused (self);
  if (position == GTK_INVALID_LIST_POSITION)
    return GDK_EVENT_PROPAGATE;

  action = g_list_model_get_item (G_LIST_MODEL (self->lines), position);
  target = g_list_model_get_item (G_LIST_MODEL (self->lines),
                                  keyval == GDK_KEY_Up ? position - 1 : position + 1);
  if (RR_IS_ACTION (action) && RR_IS_ACTION (target))
    move_to (self, RR_ACTION (action), RR_ACTION (target));

  return GDK_EVENT_STOP;
}

static void
setup_cb (RrPagePlanActions *self,
          GtkListItem       *item)
{
  GtkWidget *row = rr_action_row_new (self->session);

  g_signal_connect_object (row, "dropped", G_CALLBACK (row_dropped_cb), self, G_CONNECT_SWAPPED);
  gtk_list_item_set_child (item, row);
}

static void
bind_cb (RrPagePlanActions *self,
         GtkListItem       *item)
{
  gboolean is_action = RR_IS_ACTION (gtk_list_item_get_item (item));

  /* A line that cannot be selected takes no focus, and a list whose first line does not
   * lets nobody in. */
  gtk_list_item_set_activatable (item, is_action);
  g_ptr_array_add (self->items, item);
  show_item (self, item);
  rr_style_name_line (item);
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
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->lines);
  g_clear_pointer (&self->headings, g_hash_table_unref);
  g_clear_object (&self->suggestions);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_page_plan_actions_parent_class)->dispose (object);
}

static void
rr_page_plan_actions_class_init (RrPagePlanActionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rr_page_plan_actions_dispose;

  signals[OPEN] = g_signal_new ("open", RR_TYPE_PAGE_PLAN_ACTIONS, G_SIGNAL_RUN_LAST,
                                0, NULL, NULL, NULL, G_TYPE_NONE, 1, RR_TYPE_ELEMENT);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/page-plan-actions.ui");
  gtk_widget_class_bind_template_child (widget_class, RrPagePlanActions, grouping);
  gtk_widget_class_bind_template_child (widget_class, RrPagePlanActions, filter);
  gtk_widget_class_bind_template_child (widget_class, RrPagePlanActions, search_toggle);
  gtk_widget_class_bind_template_child (widget_class, RrPagePlanActions, search);
  gtk_widget_class_bind_template_child (widget_class, RrPagePlanActions, none);
  gtk_widget_class_bind_template_child (widget_class, RrPagePlanActions, scrolled);
  gtk_widget_class_bind_template_child (widget_class, RrPagePlanActions, list);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_lines);
  gtk_widget_class_bind_template_callback (widget_class, search_toggled_cb);
}

static void
rr_page_plan_actions_init (RrPagePlanActions *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkNoSelection) selection = NULL;
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->items = g_ptr_array_new ();
  self->lines = g_list_store_new (G_TYPE_OBJECT);
  self->headings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (GTK_LIST_VIEW (self->list), factory);
  selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->lines)));
  gtk_list_view_set_model (GTK_LIST_VIEW (self->list), GTK_SELECTION_MODEL (selection));

  /* Before the list, which moves the focus with these keys. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (self->list, keys);
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
  g_signal_connect_object (session, "selection-changed", G_CALLBACK (selection_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * rr_page_plan_actions_update:
 * @suggestions: (nullable): tells which actions are no longer suggested
 * @now: the present instant, as from rr_date_now ()
 *
 * Shows the plan of the session's scenario.
 */
void
rr_page_plan_actions_update (RrPagePlanActions *self,
                             RrSuggestions     *suggestions,
                             gint64             now)
{
  g_return_if_fail (RR_IS_PAGE_PLAN_ACTIONS (self));

  g_set_object (&self->suggestions, suggestions);
  self->now = now;
  update_lines (self);
}
