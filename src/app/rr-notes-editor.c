/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-notes-editor.h"

#include "rr-texts-editor.h"

/* Between the lists. */
#define SPACING 18

struct _RrNotesEditor
{
  GtkWidget parent_instance;

  RrFieldEditor *editor; /* owned */
  GStrv lanes;           /* owned; id and name of each text lane that is shown */
};

G_DEFINE_FINAL_TYPE (RrNotesEditor, rr_notes_editor, GTK_TYPE_WIDGET)

static GStrv
get_lanes (RrNotesEditor *self)
{
  RrList *lanes = rr_field_editor_get_options (self->editor);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; lanes != NULL && i < rr_list_get_size (lanes); i++)
    {
      RrLane *lane = rr_list_get (lanes, i);

      if (lane->kind == RR_LANE_TEXT)
        {
          g_strv_builder_add (builder, rr_element_get_id (lane));
          g_strv_builder_add (builder, lane->name);
        }
    }

  return g_strv_builder_end (builder);
}

/* The lists stay as long as the text lanes do. */
static void
options_changed_cb (RrNotesEditor *self)
{
  g_auto (GStrv) lanes = get_lanes (self);
  GtkWidget *child;

  if (self->lanes != NULL && g_strv_equal ((const char *const *) self->lanes,
                                           (const char *const *) lanes))
    return;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  for (guint i = 0; lanes[i] != NULL; i += 2)
    gtk_widget_set_parent (rr_texts_editor_new (self->editor, lanes[i], lanes[i + 1]),
                           GTK_WIDGET (self));

  gtk_widget_set_visible (GTK_WIDGET (self), lanes[0] != NULL);
  g_strfreev (self->lanes);
  self->lanes = g_steal_pointer (&lanes);
}

static void
rr_notes_editor_dispose (GObject *object)
{
  RrNotesEditor *self = RR_NOTES_EDITOR (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->editor);
  g_clear_pointer (&self->lanes, g_strfreev);

  G_OBJECT_CLASS (rr_notes_editor_parent_class)->dispose (object);
}

static void
rr_notes_editor_class_init (RrNotesEditorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_notes_editor_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
rr_notes_editor_init (RrNotesEditor *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), SPACING);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * rr_notes_editor_new:
 * @editor: an editor of notes by lane
 *
 * Returns: (transfer floating): an editor
 */
GtkWidget *
rr_notes_editor_new (RrFieldEditor *editor)
{
  RrNotesEditor *self;

  g_return_val_if_fail (RR_IS_FIELD_EDITOR (editor), NULL);

  self = g_object_new (RR_TYPE_NOTES_EDITOR, NULL);
  self->editor = g_object_ref (editor);
  g_signal_connect_object (editor, "options-changed", G_CALLBACK (options_changed_cb), self,
                           G_CONNECT_SWAPPED);
  options_changed_cb (self);

  return GTK_WIDGET (self);
}
