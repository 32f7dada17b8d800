/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-entry-row.h"

#include "rr-field-row.h"
#include "rr-i18n.h"
#include "rr-value.h"

struct _RrEntryRow
{
  AdwEntryRow parent_instance;

  RrFieldEditor *editor; /* owned */
  gboolean updating;     /* the text comes from the map */
};

G_DEFINE_FINAL_TYPE (RrEntryRow, rr_entry_row, ADW_TYPE_ENTRY_ROW)

/* Shows the map's text, unless it is there already: what a person types is left alone. */
static void
changed_cb (RrEntryRow *self)
{
  const char *text = rr_field_editor_get_text (self->editor);

  gtk_widget_set_sensitive (GTK_WIDGET (self), rr_field_editor_is_editable (self->editor));
  rr_field_row_show_error (GTK_WIDGET (self), self->editor, NULL);

  self->updating = TRUE;
  rr_field_row_set_text (GTK_WIDGET (self), text);
  self->updating = FALSE;
}

static void
typed_cb (RrEntryRow *self)
{
  if (self->updating || !rr_field_editor_is_editable (self->editor))
    return;

  rr_field_row_set_value (GTK_WIDGET (self), self->editor,
                          rr_value_text (gtk_editable_get_text (GTK_EDITABLE (self))),
                          RR_COMMIT_TYPING);
}

static void
rr_entry_row_dispose (GObject *object)
{
  RrEntryRow *self = RR_ENTRY_ROW (object);

  g_clear_object (&self->editor);

  G_OBJECT_CLASS (rr_entry_row_parent_class)->dispose (object);
}

static void
rr_entry_row_class_init (RrEntryRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_entry_row_dispose;
}

static void
rr_entry_row_init (RrEntryRow *self)
{
}

/**
 * rr_entry_row_new:
 * @editor: an editor of a text
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
rr_entry_row_new (RrFieldEditor *editor)
{
  RrEntryRow *self;

  g_return_val_if_fail (RR_IS_FIELD_EDITOR (editor), NULL);

  self = g_object_new (RR_TYPE_ENTRY_ROW, "use-markup", FALSE,
                       "title", rr_field_editor_get_label (editor), NULL);
  self->editor = g_object_ref (editor);
  rr_field_row_end_typing_with (GTK_WIDGET (self), editor);
  g_signal_connect (self, "changed", G_CALLBACK (typed_cb), NULL);
  g_signal_connect_object (editor, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);

  return GTK_WIDGET (self);
}
