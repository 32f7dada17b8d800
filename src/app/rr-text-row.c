/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-text-row.h"

#include <string.h>

#include "rr-field-row.h"
#include "rr-text-box.h"
#include "rr-value.h"

struct _RrTextRow
{
  AdwPreferencesRow parent_instance;

  RrFieldEditor *editor; /* owned */
  GtkWidget *caption;    /* borrowed, a child */
  GtkWidget *view;       /* borrowed, a child */
  gboolean updating;     /* the text comes from the map */
};

G_DEFINE_FINAL_TYPE (RrTextRow, rr_text_row, ADW_TYPE_PREFERENCES_ROW)

static void
changed_cb (RrTextRow *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self), rr_field_editor_is_editable (self->editor));
  rr_field_row_show_error (GTK_WIDGET (self), self->editor, NULL);

  self->updating = TRUE;
  rr_text_box_set_text (RR_TEXT_BOX (self->view), rr_field_editor_get_text (self->editor));
  self->updating = FALSE;
}

static void
typed_cb (RrTextRow *self)
{
  g_autofree char *text = NULL;

  if (self->updating || !rr_field_editor_is_editable (self->editor))
    return;

  text = rr_text_box_get_text (RR_TEXT_BOX (self->view));
  rr_field_row_set_value (GTK_WIDGET (self), self->editor, rr_value_text (text),
                          RR_COMMIT_TYPING);
}

/* A name is one line, however it is wrapped: breaks that are typed or pasted become blanks. */
static void
insert_text_cb (RrTextRow   *self,
                GtkTextIter *location,
                char        *text,
                int          length)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  g_autofree char *line = NULL;

  if (self->updating || rr_field_editor_get_field (self->editor)->max_length > RR_MAX_NAME ||
      memchr (text, '\n', (gsize) length) == NULL)
    return;

  g_signal_stop_emission_by_name (buffer, "insert-text");
  line = g_strndup (text, (gsize) length);
  g_strdelimit (line, "\r\n", ' ');
  if (length > 1)
    gtk_text_buffer_insert (buffer, location, line, length);
}

/* A press beside the text, on the caption or the padding, is meant for the text. */
static void
pressed_cb (RrTextRow *self)
{
  gtk_widget_grab_focus (self->view);
}

static void
rr_text_row_dispose (GObject *object)
{
  RrTextRow *self = RR_TEXT_ROW (object);

  g_clear_object (&self->editor);

  G_OBJECT_CLASS (rr_text_row_parent_class)->dispose (object);
}

static void
rr_text_row_class_init (RrTextRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_text_row_dispose;
}

static void
rr_text_row_init (RrTextRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkGesture *press = gtk_gesture_click_new ();

  gtk_widget_add_css_class (GTK_WIDGET (self), "text-row");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);

  self->caption = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->caption), 0);
  gtk_label_set_wrap (GTK_LABEL (self->caption), TRUE);
  gtk_widget_add_css_class (self->caption, "caption");
  gtk_widget_add_css_class (self->caption, "dim-label");
  g_object_bind_property (self, "title", self->caption, "label", G_BINDING_DEFAULT);

  self->view = rr_text_box_new ();

  gtk_box_append (GTK_BOX (box), self->caption);
  gtk_box_append (GTK_BOX (box), self->view);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);

  g_signal_connect_swapped (press, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (box, GTK_EVENT_CONTROLLER (press));
}

/**
 * rr_text_row_new:
 * @editor: an editor of a text
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
rr_text_row_new (RrFieldEditor *editor)
{
  RrTextRow *self;

  g_return_val_if_fail (RR_IS_FIELD_EDITOR (editor), NULL);

  self = g_object_new (RR_TYPE_TEXT_ROW, "use-markup", FALSE,
                       "title", rr_field_editor_get_label (editor), NULL);
  self->editor = g_object_ref (editor);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  rr_field_editor_get_label (editor), -1);
  rr_field_row_end_typing_with (GTK_WIDGET (self), editor);
  g_signal_connect_swapped (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view)), "insert-text",
                            G_CALLBACK (insert_text_cb), self);
  g_signal_connect_swapped (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view)), "changed",
                            G_CALLBACK (typed_cb), self);
  g_signal_connect_object (editor, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);

  return GTK_WIDGET (self);
}
