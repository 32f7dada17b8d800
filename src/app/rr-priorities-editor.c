/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-priorities-editor.h"

#include "rr-field-row.h"
#include "rr-i18n.h"
#include "rr-slope-chart.h"
#include "rr-steps-row.h"
#include "rr-text.h"
#include "rr-value.h"

#define SPACING 12

struct _RrPrioritiesEditor
{
  GtkWidget parent_instance;

  RrSession *session;   /* owned */
  GtkWidget *chart;     /* owned by the widget as its parent */
  GtkWidget *group;     /* owned by the widget as its parent */
  GtkWidget *add;       /* borrowed, a child */
  GPtrArray *rows;      /* owned, of borrowed rows */
  GPtrArray *shown;     /* owned, of owned RrPriority; the ones of the rows */
};

G_DEFINE_FINAL_TYPE (RrPrioritiesEditor, rr_priorities_editor, GTK_TYPE_WIDGET)

static void
remove_cb (RrPrioritiesEditor *self,
           GtkWidget          *button)
{
  RrPriority *priority = g_object_get_data (G_OBJECT (button), "priority");
  RrDocument *document = rr_session_get_document (self->session);

  rr_document_begin (document, _("Remove Priority"));
  rr_document_remove (document, priority);
  rr_document_end (document);
}

static GtkWidget *
new_steps (RrPrioritiesEditor *self,
           RrPriority         *priority,
           const char         *name)
{
  const char *words[] = {
    _("Not at all"), _("Hardly"), _("A little"), _("Somewhat"), _("Much"), _("Very much"), NULL
  };
  g_autoptr (RrFieldEditor) editor = rr_field_editor_new (self->session, RR_TYPE_PRIORITY, name);
  g_autoptr (GPtrArray) elements = g_ptr_array_new ();

  g_ptr_array_add (elements, priority);
  rr_field_editor_set_elements (editor, elements);

  return rr_steps_row_new (editor, words);
}

static GtkWidget *
new_row (RrPrioritiesEditor *self,
         RrPriority         *priority)
{
  GtkWidget *row = adw_expander_row_new ();
  GtkWidget *remove = rr_field_row_new_button ("user-trash-symbolic", _("Remove"));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), priority->need);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), new_steps (self, priority, "before"));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), new_steps (self, priority, "now"));
  g_object_set_data_full (G_OBJECT (remove), "priority", g_object_ref (priority), g_object_unref);
  g_signal_connect_object (remove, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  adw_expander_row_add_action (ADW_EXPANDER_ROW (row), remove);

  return row;
}

static void
update_row (GtkWidget  *row,
            RrPriority *priority)
{
  /* Translators: how much customers care about a need, of 5, before the crisis and now */
  g_autofree char *text = g_strdup_printf (_("%d before, %d now"), priority->before,
                                           priority->now);

  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), text);
}

static gboolean
rows_are_current (RrPrioritiesEditor *self,
                  RrList             *priorities)
{
  if (self->shown->len != rr_list_get_size (priorities))
    return FALSE;

  for (guint i = 0; i < self->shown->len; i++)
    {
      if (g_ptr_array_index (self->shown, i) != rr_list_get (priorities, i))
        return FALSE;
    }

  return TRUE;
}

/* Adds a need that touchpoints name, or that a person types. */
static void
add_need (RrPrioritiesEditor *self,
          const char         *need)
{
  RrScenario *scenario = rr_session_get_scenario (self->session);
  RrDocument *document = rr_session_get_document (self->session);
  g_autoptr (RrPriority) priority = rr_element_new (RR_TYPE_PRIORITY);

  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->add));
  if (scenario == NULL || *need == '\0' ||
      !rr_element_prepare (priority, "need", rr_value_text (need), NULL))
    return;

  rr_element_prepare (priority, "before", rr_value_int (3), NULL);
  rr_element_prepare (priority, "now", rr_value_int (3), NULL);
  rr_document_begin (document, _("Add Priority"));
  rr_document_insert (document, scenario->priorities, G_MAXUINT, priority, NULL);
  rr_document_end (document);
}

static void
need_clicked_cb (RrPrioritiesEditor *self,
                 GtkWidget          *button)
{
  add_need (self, g_object_get_data (G_OBJECT (button), "need"));
}

static void
need_typed_cb (RrPrioritiesEditor *self,
               GtkWidget          *entry)
{
  g_autofree char *need = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry))));

  add_need (self, need);
}

/* The needs of the touchpoints that have no priority yet, each once. */
static GPtrArray *
collect_needs (RrPrioritiesEditor *self)
{
  RrMap *map = rr_session_get_map (self->session);
  RrScenario *scenario = rr_session_get_scenario (self->session);
  GPtrArray *needs = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < rr_list_get_size (scenario->priorities); i++)
    {
      RrPriority *priority = rr_list_get (scenario->priorities, i);

      g_hash_table_add (known, rr_text_key (priority->need));
    }

  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);

      for (guint j = 0; touchpoint->needs[j] != NULL; j++)
        {
          if (g_hash_table_add (known, rr_text_key (touchpoint->needs[j])))
            g_ptr_array_add (needs, g_strdup (touchpoint->needs[j]));
        }
    }

  return needs;
}

static void
popover_shown_cb (RrPrioritiesEditor *self,
                  GtkWidget          *popover)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *entry = gtk_entry_new ();
  g_autoptr (GPtrArray) needs = collect_needs (self);

  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _("Another need"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Another need"), -1);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (need_typed_cb), self);
  gtk_box_append (GTK_BOX (box), entry);

  for (guint i = 0; i < needs->len; i++)
    {
      const char *need = g_ptr_array_index (needs, i);
      GtkWidget *button = gtk_button_new_with_label (need);

      gtk_widget_add_css_class (button, "flat");
      g_object_set_data_full (G_OBJECT (button), "need", g_strdup (need), g_free);
      g_signal_connect_swapped (button, "clicked", G_CALLBACK (need_clicked_cb), self);
      gtk_box_append (GTK_BOX (box), button);
    }

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), 320);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), box);
  gtk_popover_set_child (GTK_POPOVER (popover), scrolled);
}

static void
rr_priorities_editor_dispose (GObject *object)
{
  RrPrioritiesEditor *self = RR_PRIORITIES_EDITOR (object);

  g_clear_pointer (&self->chart, gtk_widget_unparent);
  g_clear_pointer (&self->group, gtk_widget_unparent);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_priorities_editor_parent_class)->dispose (object);
}

static void
rr_priorities_editor_class_init (RrPrioritiesEditorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_priorities_editor_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
rr_priorities_editor_init (RrPrioritiesEditor *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkWidget *popover = gtk_popover_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), SPACING);
  self->rows = g_ptr_array_new ();
  self->shown = g_ptr_array_new_with_free_func (g_object_unref);

  self->chart = rr_slope_chart_new ();
  gtk_widget_set_parent (self->chart, GTK_WIDGET (self));

  self->group = adw_preferences_group_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self->group), _("Customer priorities"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self->group),
                                         _("How much customers care about each need, from 0 to "
                                           "5. What they care about more now comes first."));
  self->add = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->add), "list-add-symbolic");
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->add), popover);
  gtk_widget_set_valign (self->add, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->add, "flat");
  gtk_widget_set_tooltip_text (self->add, _("Add Priority"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Add Priority"), -1);
  g_signal_connect_swapped (popover, "show", G_CALLBACK (popover_shown_cb), self);
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self->group), self->add);
  gtk_widget_set_parent (self->group, GTK_WIDGET (self));
}

/**
 * rr_priorities_editor_new:
 *
 * Returns: (transfer floating): an editor that shows nothing yet
 */
GtkWidget *
rr_priorities_editor_new (RrSession *session)
{
  RrPrioritiesEditor *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_PRIORITIES_EDITOR, NULL);
  self->session = g_object_ref (session);

  return GTK_WIDGET (self);
}

/**
 * rr_priorities_editor_update:
 *
 * Shows the priorities of the session's scenario.
 */
void
rr_priorities_editor_update (RrPrioritiesEditor *self)
{
  RrScenario *scenario;

  g_return_if_fail (RR_IS_PRIORITIES_EDITOR (self));

  scenario = rr_session_get_scenario (self->session);
  if (scenario == NULL || !rows_are_current (self, scenario->priorities))
    {
      guint n = scenario != NULL ? rr_list_get_size (scenario->priorities) : 0;

      for (guint i = 0; i < self->rows->len; i++)
        adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self->group),
                                      g_ptr_array_index (self->rows, i));
      g_ptr_array_set_size (self->rows, 0);
      g_ptr_array_set_size (self->shown, 0);
      for (guint i = 0; i < n; i++)
        {
          RrPriority *priority = rr_list_get (scenario->priorities, i);
          GtkWidget *row = new_row (self, priority);

          adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->group), row);
          g_ptr_array_add (self->rows, row);
          g_ptr_array_add (self->shown, g_object_ref (priority));
        }
    }

  for (guint i = 0; i < self->rows->len; i++)
    update_row (g_ptr_array_index (self->rows, i), g_ptr_array_index (self->shown, i));
  gtk_widget_set_visible (self->chart, self->rows->len > 0);
  rr_slope_chart_show (RR_SLOPE_CHART (self->chart), scenario);
}
