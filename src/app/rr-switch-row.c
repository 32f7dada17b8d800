/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-switch-row.h"

#include "rr-field-row.h"
#include "rr-value.h"

struct _RrSwitchRow
{
  AdwActionRow parent_instance;

  RrFieldEditor *editor; /* owned */
  GtkWidget *toggle;     /* borrowed, a child */
  gboolean updating;     /* the state comes from the map */
};

G_DEFINE_FINAL_TYPE (RrSwitchRow, rr_switch_row, ADW_TYPE_ACTION_ROW)

static void
changed_cb (RrSwitchRow *self)
{
  JsonNode *value = rr_field_editor_get_value (self->editor);

  gtk_widget_set_sensitive (GTK_WIDGET (self), rr_field_editor_is_editable (self->editor));
  rr_field_row_show_error (GTK_WIDGET (self), self->editor, NULL);

  self->updating = TRUE;
  gtk_switch_set_active (GTK_SWITCH (self->toggle),
                         value != NULL && json_node_get_boolean (value));
  self->updating = FALSE;
}

static void
toggled_cb (RrSwitchRow *self)
{
  if (self->updating || !rr_field_editor_is_editable (self->editor))
    return;

  rr_field_row_set_value (GTK_WIDGET (self), self->editor,
                          rr_value_boolean (gtk_switch_get_active (GTK_SWITCH (self->toggle))),
                          RR_COMMIT_NOW);
}

static void
rr_switch_row_dispose (GObject *object)
{
  RrSwitchRow *self = RR_SWITCH_ROW (object);

  g_clear_object (&self->editor);

  G_OBJECT_CLASS (rr_switch_row_parent_class)->dispose (object);
}

static void
rr_switch_row_class_init (RrSwitchRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_switch_row_dispose;
}

static void
rr_switch_row_init (RrSwitchRow *self)
{
  self->toggle = gtk_switch_new ();
  gtk_widget_set_valign (self->toggle, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->toggle);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), self->toggle);
  g_signal_connect_swapped (self->toggle, "notify::active", G_CALLBACK (toggled_cb), self);
}

/**
 * rr_switch_row_new:
 * @editor: an editor of a yes or no
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
rr_switch_row_new (RrFieldEditor *editor)
{
  RrSwitchRow *self;

  g_return_val_if_fail (RR_IS_FIELD_EDITOR (editor), NULL);

  self = g_object_new (RR_TYPE_SWITCH_ROW, "use-markup", FALSE,
                       "title", rr_field_editor_get_label (editor), NULL);
  self->editor = g_object_ref (editor);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->toggle), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  rr_field_editor_get_label (editor), -1);
  g_signal_connect_object (editor, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);

  return GTK_WIDGET (self);
}
