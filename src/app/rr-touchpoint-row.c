/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-touchpoint-row.h"

#include "rr-field-row.h"
#include "rr-i18n.h"
#include "rr-touchpoint-chooser.h"
#include "rr-value.h"

struct _RrTouchpointRow
{
  AdwActionRow parent_instance;

  RrFieldEditor *editor; /* owned */
  GtkWidget *menu;       /* borrowed, a child */
  GtkWidget *go;         /* borrowed, a child */
};

G_DEFINE_FINAL_TYPE (RrTouchpointRow, rr_touchpoint_row, ADW_TYPE_ACTION_ROW)

static gboolean
is_nullable (RrTouchpointRow *self)
{
  return (rr_field_editor_get_field (self->editor)->flags & RR_FIELD_NULLABLE) != 0;
}

static RrTouchpoint *
get_touchpoint (RrTouchpointRow *self)
{
  RrMap *map = rr_session_get_map (rr_field_editor_get_session (self->editor));
  const char *id = rr_field_editor_get_text (self->editor);

  return map != NULL && *id != '\0' ? rr_map_find_touchpoint (map, id) : NULL;
}

static void
changed_cb (RrTouchpointRow *self)
{
  RrTouchpoint *touchpoint = get_touchpoint (self);

  gtk_widget_set_sensitive (GTK_WIDGET (self), rr_field_editor_is_editable (self->editor));
  rr_field_row_show_error (GTK_WIDGET (self), self->editor, NULL);
  gtk_widget_set_visible (self->go, touchpoint != NULL);
  if (touchpoint != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self), touchpoint->title);
  else
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self),
                                 is_nullable (self) ? _("The whole journey") : "");
}

static void
chosen_cb (RrTouchpointRow *self,
           RrTouchpoint    *touchpoint)
{
  if (rr_field_editor_is_editable (self->editor))
    rr_field_row_set_value (GTK_WIDGET (self), self->editor,
                            rr_value_text (touchpoint != NULL ? rr_element_get_id (touchpoint)
                                                              : NULL),
                            RR_COMMIT_NOW);
}

static void
go_cb (RrTouchpointRow *self)
{
  RrTouchpoint *touchpoint = get_touchpoint (self);

  if (touchpoint != NULL)
    rr_session_reveal (rr_field_editor_get_session (self->editor), touchpoint);
}

static void
rr_touchpoint_row_dispose (GObject *object)
{
  g_clear_object (&RR_TOUCHPOINT_ROW (object)->editor);

  G_OBJECT_CLASS (rr_touchpoint_row_parent_class)->dispose (object);
}

static void
rr_touchpoint_row_class_init (RrTouchpointRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_touchpoint_row_dispose;
}

static void
rr_touchpoint_row_init (RrTouchpointRow *self)
{
  self->go = rr_field_row_new_button ("go-jump-symbolic", _("Show on the Map"));
  g_signal_connect_swapped (self->go, "clicked", G_CALLBACK (go_cb), self);

  self->menu = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->menu), "pan-down-symbolic");
  gtk_widget_set_valign (self->menu, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->menu, "flat");
  gtk_widget_set_tooltip_text (self->menu, _("Choose a Touchpoint"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Choose a Touchpoint"), -1);

  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->go);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->menu);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), self->menu);
}

/**
 * rr_touchpoint_row_new:
 * @editor: an editor of a reference to a touchpoint
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
rr_touchpoint_row_new (RrFieldEditor *editor)
{
  RrTouchpointRow *self;
  GtkWidget *chooser;

  g_return_val_if_fail (RR_IS_FIELD_EDITOR (editor), NULL);

  self = g_object_new (RR_TYPE_TOUCHPOINT_ROW, "use-markup", FALSE,
                       "title", rr_field_editor_get_label (editor), NULL);
  self->editor = g_object_ref (editor);

  chooser = rr_touchpoint_chooser_new (rr_field_editor_get_session (editor),
                                       is_nullable (self) ? _("The Whole Journey") : NULL);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->menu), chooser);
  g_signal_connect_swapped (chooser, "chosen", G_CALLBACK (chosen_cb), self);

  g_signal_connect_object (editor, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "options-changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  changed_cb (self);

  return GTK_WIDGET (self);
}
