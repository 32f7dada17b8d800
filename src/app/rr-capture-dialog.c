/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-capture-dialog.h"
#include "rr-capture.h"
#include "rr-help.h"
#include "rr-i18n.h"
#include "rr-text-view.h"

struct _RrCaptureDialog
{
  AdwWindow parent_instance;

  /* Template */
  GtkWidget *add_button;
  GtkTextView *view;
  GtkTextBuffer *buffer;
  GtkLabel *result;

  /* Owned */
  RrSession *session;
};

G_DEFINE_FINAL_TYPE (RrCaptureDialog, rr_capture_dialog, ADW_TYPE_WINDOW)

static GPtrArray *
parse (RrCaptureDialog *self)
{
  GtkTextIter start, end;
  g_autofree char *text = NULL;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  text = gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE);

  return rr_capture_parse (text);
}

static void
update_result (RrCaptureDialog *self)
{
  g_autoptr (GPtrArray) stages = parse (self);
  g_autofree char *n_stages = NULL;
  g_autofree char *n_cards = NULL;
  g_autofree char *text = NULL;
  guint cards = 0;

  for (guint i = 0; i < stages->len; i++)
    cards += ((RrCaptureStage *) stages->pdata[i])->cards->len;

  n_stages = g_strdup_printf (ngettext ("%u stage", "%u stages", stages->len), stages->len);
  n_cards = g_strdup_printf (ngettext ("%u touchpoint", "%u touchpoints", cards), cards);
  /* Translators: “3 stages”, “12 touchpoints” */
  text = g_strdup_printf (_("%s, %s"), n_stages, n_cards);
  gtk_label_set_label (self->result, text);
  gtk_widget_remove_css_class (GTK_WIDGET (self->result), "error");
  gtk_widget_set_sensitive (self->add_button, stages->len > 0);
}

static void
add_cb (RrCaptureDialog *self)
{
  g_autoptr (GPtrArray) stages = parse (self);
  g_autoptr (GError) error = NULL;
  RrPlace place;
  const char *lane = rr_session_get_cursor (self->session, &place) ? place.lane : NULL;

  if (stages->len == 0)
    return;

  if (rr_capture_apply (rr_session_get_document (self->session), stages, lane, &error))
    {
      gtk_window_close (GTK_WINDOW (self));
      return;
    }

  gtk_label_set_label (self->result, error->message);
  gtk_widget_add_css_class (GTK_WIDGET (self->result), "error");
}

/* Ctrl+Enter, for Enter begins a new line. */
static gboolean
key_pressed_cb (RrCaptureDialog *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  if ((keyval != GDK_KEY_Return && keyval != GDK_KEY_KP_Enter) || (state & GDK_CONTROL_MASK) == 0)
    return GDK_EVENT_PROPAGATE;

  add_cb (self);
  return GDK_EVENT_STOP;
}

static void
rr_capture_dialog_dispose (GObject *object)
{
  g_clear_object (&RR_CAPTURE_DIALOG (object)->session);

  G_OBJECT_CLASS (rr_capture_dialog_parent_class)->dispose (object);
}

static void
rr_capture_dialog_class_init (RrCaptureDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rr_capture_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/capture-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RrCaptureDialog, add_button);
  gtk_widget_class_bind_template_child (widget_class, RrCaptureDialog, view);
  gtk_widget_class_bind_template_child (widget_class, RrCaptureDialog, buffer);
  gtk_widget_class_bind_template_child (widget_class, RrCaptureDialog, result);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_result);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, rr_text_view_stop_scrolling);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
rr_capture_dialog_init (RrCaptureDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rr_help_add_key (GTK_WIDGET (self), "capture");
  update_result (self);
}

/**
 * rr_capture_dialog_show:
 * @parent: the window it belongs to
 * @session: whose document the stages and touchpoints are added to
 *
 * Returns: (transfer none): the dialog, which closes itself
 */
GtkWindow *
rr_capture_dialog_show (GtkWindow *parent,
                        RrSession *session)
{
  RrCaptureDialog *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_CAPTURE_DIALOG, "transient-for", parent, NULL);
  self->session = g_object_ref (session);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
  gtk_window_present (GTK_WINDOW (self));

  return GTK_WINDOW (self);
}
