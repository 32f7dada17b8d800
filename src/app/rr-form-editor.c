/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-form-editor.h"

#include "rr-field-row.h"
#include "rr-texts-editor.h"

/* Between groups. */
#define SPACING 18

struct _RrFormEditor
{
  GtkWidget parent_instance;

  RrSession *session; /* owned */
  GType type;
  GPtrArray *editors; /* owned, of owned RrFieldEditor */
  gpointer element;   /* owned; the first of those that are edited, or NULL */
  GtkWidget *group;   /* borrowed, a child: the one that rows are added to */
};

enum
{
  ELEMENTS_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrFormEditor, rr_form_editor, GTK_TYPE_WIDGET)

static void
rr_form_editor_dispose (GObject *object)
{
  RrFormEditor *self = RR_FORM_EDITOR (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  self->group = NULL;
  g_clear_pointer (&self->editors, g_ptr_array_unref);
  g_clear_object (&self->element);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_form_editor_parent_class)->dispose (object);
}

static void
rr_form_editor_class_init (RrFormEditorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_form_editor_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);

  signals[ELEMENTS_CHANGED] = g_signal_new ("elements-changed", RR_TYPE_FORM_EDITOR,
                                            G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                            G_TYPE_NONE, 1,
                                            G_TYPE_PTR_ARRAY | G_SIGNAL_TYPE_STATIC_SCOPE);
}

static void
rr_form_editor_init (RrFormEditor *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), SPACING);
  self->editors = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * rr_form_editor_new:
 * @type: the type of the elements
 *
 * Returns: (transfer floating): a form without rows
 */
GtkWidget *
rr_form_editor_new (RrSession *session,
                    GType      type)
{
  RrFormEditor *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_FORM_EDITOR, NULL);
  self->session = g_object_ref (session);
  self->type = type;

  return GTK_WIDGET (self);
}

/**
 * rr_form_editor_get_session:
 *
 * Returns: (transfer none): the session
 */
RrSession *
rr_form_editor_get_session (RrFormEditor *self)
{
  g_return_val_if_fail (RR_IS_FORM_EDITOR (self), NULL);

  return self->session;
}

/**
 * rr_form_editor_begin_group:
 * @title: (nullable): the title of the group, translated
 *
 * Rows that are added from now on stand in a new group.
 */
void
rr_form_editor_begin_group (RrFormEditor *self,
                            const char   *title)
{
  g_return_if_fail (RR_IS_FORM_EDITOR (self));

  self->group = adw_preferences_group_new ();
  if (title != NULL)
    {
      g_autofree char *markup = g_markup_escape_text (title, -1);

      adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self->group), markup);
    }
  gtk_widget_set_parent (self->group, GTK_WIDGET (self));
}

/**
 * rr_form_editor_edit:
 * @name: a field
 *
 * Returns: (transfer none): an editor of it that edits what the form edits
 */
RrFieldEditor *
rr_form_editor_edit (RrFormEditor *self,
                     const char   *name)
{
  RrFieldEditor *editor;

  g_return_val_if_fail (RR_IS_FORM_EDITOR (self), NULL);

  editor = rr_field_editor_new (self->session, self->type, name);
  g_ptr_array_add (self->editors, editor);

  return editor;
}

/**
 * rr_form_editor_add_field:
 * @name: a field
 *
 * Adds the row that suits the field to the group.
 *
 * Returns: (transfer none): the row
 */
GtkWidget *
rr_form_editor_add_field (RrFormEditor *self,
                          const char   *name)
{
  GtkWidget *row;

  g_return_val_if_fail (RR_IS_FORM_EDITOR (self), NULL);

  row = rr_field_row_new (rr_form_editor_edit (self, name));
  gtk_widget_set_name (row, name);
  rr_form_editor_add_row (self, row);

  return row;
}

/**
 * rr_form_editor_add_texts:
 * @name: a field that is a list of texts
 *
 * Adds a group of its own with one row a text.
 */
void
rr_form_editor_add_texts (RrFormEditor *self,
                          const char   *name)
{
  RrFieldEditor *editor;

  g_return_if_fail (RR_IS_FORM_EDITOR (self));

  editor = rr_form_editor_edit (self, name);
  rr_form_editor_append (self, rr_texts_editor_new (editor, NULL,
                                                    rr_field_editor_get_label (editor)));
}

/**
 * rr_form_editor_add_row:
 * @row: a row for the group
 */
void
rr_form_editor_add_row (RrFormEditor *self,
                        GtkWidget    *row)
{
  g_return_if_fail (RR_IS_FORM_EDITOR (self));
  g_return_if_fail (GTK_IS_WIDGET (row));

  if (self->group == NULL)
    rr_form_editor_begin_group (self, NULL);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->group), row);
}

/**
 * rr_form_editor_append:
 * @widget: something that stands between groups
 */
void
rr_form_editor_append (RrFormEditor *self,
                       GtkWidget    *widget)
{
  g_return_if_fail (RR_IS_FORM_EDITOR (self));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  self->group = NULL;
  gtk_widget_set_parent (widget, GTK_WIDGET (self));
}

/**
 * rr_form_editor_set_elements:
 * @elements: (nullable): what to edit, all of the form's type; %NULL: nothing, and
 *   nothing is followed
 */
void
rr_form_editor_set_elements (RrFormEditor *self,
                             GPtrArray    *elements)
{
  gpointer first = elements != NULL && elements->len > 0 ? g_ptr_array_index (elements, 0) : NULL;

  g_return_if_fail (RR_IS_FORM_EDITOR (self));

  if (elements == NULL && self->element == NULL)
    return;

  g_set_object (&self->element, first);
  for (guint i = 0; i < self->editors->len; i++)
    rr_field_editor_set_elements (g_ptr_array_index (self->editors, i), elements);
  g_signal_emit (self, signals[ELEMENTS_CHANGED], 0, elements);
}

/**
 * rr_form_editor_set_element:
 * @element: (nullable): what to edit; nothing happens where it is edited already
 */
void
rr_form_editor_set_element (RrFormEditor *self,
                            gpointer      element)
{
  g_autoptr (GPtrArray) elements = NULL;

  g_return_if_fail (RR_IS_FORM_EDITOR (self));

  if (element == NULL)
    {
      rr_form_editor_set_elements (self, NULL);
      return;
    }

  elements = g_ptr_array_new ();
  g_ptr_array_add (elements, element);
  rr_form_editor_set_elements (self, elements);
}

/**
 * rr_form_editor_get_element:
 *
 * Returns: (transfer none) (nullable): what is edited, the first of several
 */
gpointer
rr_form_editor_get_element (RrFormEditor *self)
{
  g_return_val_if_fail (RR_IS_FORM_EDITOR (self), NULL);

  return self->element;
}

static GtkWidget *
find_named (GtkWidget  *widget,
            const char *name)
{
  if (g_strcmp0 (gtk_widget_get_name (widget), name) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_named (child, name);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/**
 * rr_form_editor_focus_field:
 * @name: a field that was added with rr_form_editor_add_field ()
 *
 * Puts the focus into the row of a field, unfolded where it can be.
 */
void
rr_form_editor_focus_field (RrFormEditor *self,
                            const char   *name)
{
  GtkWidget *row;

  g_return_if_fail (RR_IS_FORM_EDITOR (self));
  g_return_if_fail (name != NULL);

  row = find_named (GTK_WIDGET (self), name);
  g_return_if_fail (row != NULL);

  if (ADW_IS_EXPANDER_ROW (row))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  gtk_widget_grab_focus (row);
}
