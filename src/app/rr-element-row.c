/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-element-row.h"

#include "rr-element-label.h"
#include "rr-field-row.h"
#include "rr-i18n.h"

struct _RrElementRow
{
  AdwExpanderRow parent_instance;

  RrSession *session;         /* owned */
  const RrElementsKind *kind;
  RrElement *element;         /* owned */
  GPtrArray *editors;         /* owned, of owned RrFieldEditor; empty until unfolded */
};

G_DEFINE_FINAL_TYPE (RrElementRow, rr_element_row, ADW_TYPE_EXPANDER_ROW)

static void
move_by (RrElementRow *self,
         int           step)
{
  guint position = rr_element_get_position (self->element);
  guint size = rr_list_get_size (self->element->list);

  if (position + (guint) step >= size)
    return;

  rr_document_move (rr_session_get_document (self->session), self->element,
                    position + (guint) step);
}

static void
up_cb (RrElementRow *self)
{
  move_by (self, -1);
}

static void
down_cb (RrElementRow *self)
{
  move_by (self, 1);
}

static void
go_cb (RrElementRow *self)
{
  rr_session_reveal (self->session, self->element);
}

static void
remove_cb (RrElementRow *self)
{
  g_autofree char *format = g_strdup (_(self->kind->removed));
  g_autoptr (GString) message = g_string_new (format);
  g_autoptr (RrElementRow) held = g_object_ref (self);
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  g_string_replace (message, "%s", rr_element_name (self->element), 1);
  rr_document_remove (rr_session_get_document (self->session), self->element);
  gtk_widget_activate_action (parent, "win.toast-undo", "s", message->str);
}

static void
add_button (RrElementRow *self,
            GtkWidget    *box,
            const char   *icon_name,
            const char   *label,
            GCallback     callback)
{
  GtkWidget *button = rr_field_row_new_button (icon_name, label);

  g_signal_connect_swapped (button, "clicked", callback, self);
  gtk_box_append (GTK_BOX (box), button);
}

/* What can be done with the element, under its form. */
static GtkWidget *
new_buttons_row (RrElementRow *self)
{
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  add_button (self, box, "go-up-symbolic", _("Move Up"), G_CALLBACK (up_cb));
  add_button (self, box, "go-down-symbolic", _("Move Down"), G_CALLBACK (down_cb));
  add_button (self, box, "user-trash-symbolic", _("Remove"), G_CALLBACK (remove_cb));
  gtk_widget_set_hexpand (gtk_widget_get_last_child (box), TRUE);
  gtk_widget_set_halign (gtk_widget_get_last_child (box), GTK_ALIGN_END);

  gtk_widget_add_css_class (row, "buttons-row");
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);

  return row;
}

/* The form is made when it is looked at first. */
static void
expanded_cb (RrElementRow *self)
{
  g_autoptr (GPtrArray) elements = NULL;

  if (!adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)) || self->editors->len > 0)
    return;

  elements = g_ptr_array_new ();
  g_ptr_array_add (elements, self->element);
  for (guint i = 0; self->kind->fields[i] != NULL; i++)
    {
      RrFieldEditor *editor = rr_field_editor_new (self->session, G_OBJECT_TYPE (self->element),
                                                   self->kind->fields[i]);

      g_ptr_array_add (self->editors, editor);
      adw_expander_row_add_row (ADW_EXPANDER_ROW (self), rr_field_row_new (editor));
      rr_field_editor_set_elements (editor, elements);
    }
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), new_buttons_row (self));
}

static void
rr_element_row_dispose (GObject *object)
{
  RrElementRow *self = RR_ELEMENT_ROW (object);

  g_clear_pointer (&self->editors, g_ptr_array_unref);
  g_clear_object (&self->element);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_element_row_parent_class)->dispose (object);
}

static void
rr_element_row_class_init (RrElementRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_element_row_dispose;
}

static void
rr_element_row_init (RrElementRow *self)
{
  self->editors = g_ptr_array_new_with_free_func (g_object_unref);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_cb), NULL);
}

/**
 * rr_element_row_new:
 * @element: an element of the list of @kind
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
rr_element_row_new (RrSession            *session,
                    const RrElementsKind *kind,
                    gpointer              element)
{
  RrElementRow *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);
  g_return_val_if_fail (kind != NULL, NULL);
  g_return_val_if_fail (RR_IS_ELEMENT (element), NULL);

  self = g_object_new (RR_TYPE_ELEMENT_ROW, "use-markup", FALSE, NULL);
  self->session = g_object_ref (session);
  self->kind = kind;
  self->element = g_object_ref (element);

  if (kind->on_map)
    {
      GtkWidget *go = rr_field_row_new_button ("go-jump-symbolic", _("Show on the Map"));

      g_signal_connect_swapped (go, "clicked", G_CALLBACK (go_cb), self);
      adw_expander_row_add_action (ADW_EXPANDER_ROW (self), go);
    }
  rr_element_row_update (self);

  return GTK_WIDGET (self);
}

/**
 * rr_element_row_get_element:
 *
 * Returns: (transfer none): what the row stands for
 */
gpointer
rr_element_row_get_element (RrElementRow *self)
{
  g_return_val_if_fail (RR_IS_ELEMENT_ROW (self), NULL);

  return self->element;
}

/**
 * rr_element_row_update:
 *
 * Shows the name and the line under it again.
 */
void
rr_element_row_update (RrElementRow *self)
{
  g_autofree char *subtitle = NULL;

  g_return_if_fail (RR_IS_ELEMENT_ROW (self));

  if (self->kind->describe != NULL)
    subtitle = self->kind->describe (self->element);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 rr_element_name (self->element));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle != NULL ? subtitle : "");
}
