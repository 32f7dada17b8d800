/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-i18n.h"
#include "rr-match-editor.h"
#include "rr-text.h"

struct _RrMatchEditor
{
  AdwBin parent_instance;

  /* Borrowed */
  GtkListBox *list;

  /* Owned */
  RrMap *map;
  GtkStringList *touchpoints; /* titles, after "No touchpoint" */
  gboolean loading;           /* rules come from a table, not from a person */
};

/* A row of the list, kept with its widget. */
typedef struct
{
  RrMatchEditor *editor; /* borrowed */
  GtkDropDown *kind;     /* borrowed */
  GtkEditable *words;    /* borrowed */
  GtkDropDown *target;   /* borrowed */
  char *other;           /* owned; the condition that is not shown */
  char *touchpoint;      /* owned; as the rule names it */
} Rule;

enum
{
  KIND_CONTAINS,
  KIND_IS
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrMatchEditor, rr_match_editor, ADW_TYPE_BIN)

static void
rule_free (Rule *rule)
{
  g_free (rule->other);
  g_free (rule->touchpoint);
  g_free (rule);
}

static void
emit_changed (RrMatchEditor *self)
{
  if (!self->loading)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
rule_changed_cb (Rule *rule)
{
  emit_changed (rule->editor);
}

static void
target_changed_cb (Rule *rule)
{
  guint selected = gtk_drop_down_get_selected (rule->target);
  RrTouchpoint *touchpoint = selected > 0 && selected != GTK_INVALID_LIST_POSITION
                               ? rr_list_get (rule->editor->map->touchpoints, selected - 1)
                               : NULL;

  if (rule->editor->loading)
    return;

  g_free (rule->touchpoint);
  rule->touchpoint = g_strdup (touchpoint != NULL ? rr_element_get_id (touchpoint) : "");
  emit_changed (rule->editor);
}

static void
remove_cb (GtkButton *button,
           GtkWidget *row)
{
  RrMatchEditor *self = RR_MATCH_EDITOR (gtk_widget_get_ancestor (row, RR_TYPE_MATCH_EDITOR));

  gtk_list_box_remove (self->list, row);
  emit_changed (self);
}

/* The place in the drop-down of what a rule names: an id, or a title. */
static guint
find_touchpoint (RrMatchEditor *self,
                 const char    *name)
{
  for (guint i = 0; *name != '\0' && i < rr_list_get_size (self->map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (self->map->touchpoints, i);

      if (g_str_equal (rr_element_get_id (touchpoint), name) || rr_text_same (touchpoint->title, name))
        return i + 1;
    }

  return 0;
}

static GtkWidget *
create_remove_button (GtkWidget *row)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _("Remove this rule"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Remove this rule"), -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), row, 0);

  return button;
}

static GtkWidget *
create_kinds (void)
{
  const char *const kinds[] = { _("Contains"), _("Is"), NULL };
  GtkWidget *widget = gtk_drop_down_new_from_strings (kinds);

  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, _("How it is compared"), -1);

  return widget;
}

static GtkWidget *
create_targets (RrMatchEditor *self)
{
  GtkWidget *widget = gtk_drop_down_new (g_object_ref (G_LIST_MODEL (self->touchpoints)),
                                         gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string"));

  gtk_drop_down_set_enable_search (GTK_DROP_DOWN (widget), TRUE);
  gtk_widget_set_hexpand (widget, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Touchpoint"), -1);

  return widget;
}

static GtkWidget *
append_rule (RrMatchEditor *self,
             const char    *value,
             const char    *contains,
             const char    *touchpoint)
{
  Rule *rule = g_new0 (Rule, 1);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *grid = gtk_grid_new ();
  gboolean is_value = *contains == '\0' && *value != '\0';

  rule->editor = self;
  rule->kind = GTK_DROP_DOWN (create_kinds ());
  rule->words = GTK_EDITABLE (gtk_entry_new ());
  rule->target = GTK_DROP_DOWN (create_targets (self));
  rule->other = g_strdup (is_value ? contains : value);
  rule->touchpoint = g_strdup (touchpoint);

  gtk_drop_down_set_selected (rule->kind, is_value ? KIND_IS : KIND_CONTAINS);
  gtk_editable_set_text (rule->words, is_value ? value : contains);
  gtk_drop_down_set_selected (rule->target, find_touchpoint (self, touchpoint));
  gtk_entry_set_placeholder_text (GTK_ENTRY (rule->words), _("Words"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (rule->words), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Words"), -1);
  gtk_widget_set_hexpand (GTK_WIDGET (rule->words), TRUE);

  gtk_widget_add_css_class (grid, "match-rule");
  gtk_grid_attach (GTK_GRID (grid), GTK_WIDGET (rule->kind), 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), GTK_WIDGET (rule->words), 1, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), GTK_WIDGET (rule->target), 0, 1, 2, 1);
  gtk_grid_attach (GTK_GRID (grid), create_remove_button (row), 2, 0, 1, 2);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), grid);

  g_object_set_data_full (G_OBJECT (row), "rule", rule, (GDestroyNotify) rule_free);
  gtk_list_box_append (self->list, row);
  g_signal_connect_swapped (rule->kind, "notify::selected", G_CALLBACK (rule_changed_cb), rule);
  g_signal_connect_swapped (rule->words, "changed", G_CALLBACK (rule_changed_cb), rule);
  g_signal_connect_swapped (rule->target, "notify::selected", G_CALLBACK (target_changed_cb), rule);

  return row;
}

static void
rr_match_editor_finalize (GObject *object)
{
  RrMatchEditor *self = RR_MATCH_EDITOR (object);

  g_clear_object (&self->map);
  g_clear_object (&self->touchpoints);

  G_OBJECT_CLASS (rr_match_editor_parent_class)->finalize (object);
}

static void
rr_match_editor_class_init (RrMatchEditorClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rr_match_editor_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
rr_match_editor_init (RrMatchEditor *self)
{
  GtkWidget *placeholder = gtk_label_new (_("Comments find their touchpoint by id or title alone"));

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_label_set_wrap (GTK_LABEL (placeholder), TRUE);
  gtk_widget_add_css_class (placeholder, "dim-label");
  gtk_widget_add_css_class (placeholder, "match-rule");
  gtk_list_box_set_placeholder (self->list, placeholder);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Rules"), -1);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list));
}

/**
 * rr_match_editor_new:
 * @map: whose touchpoints can be named
 *
 * Returns: (transfer floating): an editor without rules
 */
GtkWidget *
rr_match_editor_new (RrMap *map)
{
  RrMatchEditor *self;

  g_return_val_if_fail (RR_IS_MAP (map), NULL);

  self = g_object_new (RR_TYPE_MATCH_EDITOR, NULL);
  self->map = g_object_ref (map);
  self->touchpoints = gtk_string_list_new (NULL);
  gtk_string_list_append (self->touchpoints, _("No touchpoint"));
  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    gtk_string_list_append (self->touchpoints, ((RrTouchpoint *) rr_list_get (map->touchpoints, i))->title);

  return GTK_WIDGET (self);
}

/**
 * rr_match_editor_set_table:
 * @self: the editor
 * @table: the rules that it shows from now on
 */
void
rr_match_editor_set_table (RrMatchEditor *self,
                           RrMatchTable  *table)
{
  GtkListBoxRow *row;

  g_return_if_fail (RR_IS_MATCH_EDITOR (self));
  g_return_if_fail (table != NULL);

  self->loading = TRUE;
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < rr_match_table_get_n_rules (table); i++)
    {
      const RrMatchRule *rule = rr_match_table_get_rule (table, i);

      append_rule (self, rule->value, rule->contains, rule->touchpoint);
    }
  self->loading = FALSE;
  emit_changed (self);
}

/**
 * rr_match_editor_get_table:
 * @self: the editor
 *
 * Returns: (transfer full): its rules; those without words are left out
 */
RrMatchTable *
rr_match_editor_get_table (RrMatchEditor *self)
{
  RrMatchTable *table;
  GtkListBoxRow *row;

  g_return_val_if_fail (RR_IS_MATCH_EDITOR (self), NULL);

  table = rr_match_table_new ();
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      Rule *rule = g_object_get_data (G_OBJECT (row), "rule");
      g_autofree char *words = g_strstrip (g_strdup (gtk_editable_get_text (rule->words)));
      gboolean is_value = gtk_drop_down_get_selected (rule->kind) == KIND_IS;

      if (*words != '\0')
        rr_match_table_add (table, is_value ? words : rule->other, is_value ? rule->other : words, rule->touchpoint);
    }

  return table;
}

/**
 * rr_match_editor_add_rule:
 * @self: the editor
 *
 * Adds an empty rule, and goes there.
 */
void
rr_match_editor_add_rule (RrMatchEditor *self)
{
  GtkWidget *row;
  Rule *rule;

  g_return_if_fail (RR_IS_MATCH_EDITOR (self));

  row = append_rule (self, "", "", "");
  rule = g_object_get_data (G_OBJECT (row), "rule");
  gtk_widget_grab_focus (GTK_WIDGET (rule->words));
}
