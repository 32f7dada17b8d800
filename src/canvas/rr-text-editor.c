/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-text-editor.h"

#include "rr-text-view.h"

struct _RrTextEditor
{
  GtkWidget parent_instance;

  GtkWidget *box;     /* owned by the widget tree */
  GtkWidget *scroller; /* owned by the widget tree */
  GtkWidget *view;    /* owned by the widget tree */
  GtkWidget *message; /* owned by the widget tree */

  gboolean composing; /* an input method is in the middle of a character */
  guint leaving;      /* source; the focus has gone, to be looked at in a moment */
  gboolean ending;    /* guards against ending twice: taking the editor down moves the focus */
};

enum
{
  ENDED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrTextEditor, rr_text_editor, GTK_TYPE_WIDGET)

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                RrTextEditor          *self)
{
  /* Enter and Escape belong to an input method for as long as it composes. */
  if (self->composing)
    return GDK_EVENT_PROPAGATE;

  switch (keyval)
    {
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
      rr_text_editor_end (self, RR_TEXT_COMMIT);
      return GDK_EVENT_STOP;

    case GDK_KEY_Escape:
      rr_text_editor_end (self, RR_TEXT_CANCEL);
      return GDK_EVENT_STOP;

    case GDK_KEY_Tab:
    case GDK_KEY_KP_Tab:
    case GDK_KEY_ISO_Left_Tab:
      if ((state & GDK_CONTROL_MASK) != 0)
        return GDK_EVENT_PROPAGATE;
      rr_text_editor_end (self,
                          keyval == GDK_KEY_ISO_Left_Tab || (state & GDK_SHIFT_MASK) != 0
                            ? RR_TEXT_PREVIOUS : RR_TEXT_NEXT);
      return GDK_EVENT_STOP;

    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
preedit_changed_cb (RrTextEditor *self,
                    const char   *preedit)
{
  self->composing = preedit != NULL && *preedit != '\0';
}

static gboolean
left_cb (gpointer user_data)
{
  RrTextEditor *self = RR_TEXT_EDITOR (user_data);

  self->leaving = 0;
  if (!gtk_widget_is_focus (self->view))
    rr_text_editor_end (self, RR_TEXT_LEAVE);
  return G_SOURCE_REMOVE;
}

/* The focus is still on its way, and GTK does not bear that the widget which it leaves goes
 * away meanwhile.  Another window taking it over is no end: the person comes back. */
static void
focus_leave_cb (RrTextEditor *self)
{
  if (self->leaving == 0 && !self->ending)
    self->leaving = g_idle_add_full (G_PRIORITY_HIGH_IDLE, left_cb, self, NULL);
}

static void
text_changed_cb (RrTextEditor *self)
{
  rr_text_editor_set_message (self, NULL);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static gboolean
rr_text_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (RR_TEXT_EDITOR (widget)->view);
}

static void
rr_text_editor_dispose (GObject *object)
{
  RrTextEditor *self = RR_TEXT_EDITOR (object);

  self->ending = TRUE;
  g_clear_handle_id (&self->leaving, g_source_remove);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (rr_text_editor_parent_class)->dispose (object);
}

static void
rr_text_editor_class_init (RrTextEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rr_text_editor_dispose;
  widget_class->grab_focus = rr_text_editor_grab_focus;

  signals[ENDED] = g_signal_new ("ended",
                                 G_TYPE_FROM_CLASS (klass),
                                 G_SIGNAL_RUN_LAST,
                                 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "canvaseditor");
}

static void
rr_text_editor_init (RrTextEditor *self)
{
  GtkEventController *controller;
  GtkTextView *view;

  self->view = gtk_text_view_new ();
  view = GTK_TEXT_VIEW (self->view);
  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (view, FALSE);
  gtk_text_view_set_top_margin (view, RR_TEXT_EDITOR_PADDING);
  gtk_text_view_set_bottom_margin (view, RR_TEXT_EDITOR_PADDING);
  gtk_text_view_set_left_margin (view, RR_TEXT_EDITOR_PADDING);
  gtk_text_view_set_right_margin (view, RR_TEXT_EDITOR_PADDING);
  g_signal_connect (view, "unmap", G_CALLBACK (rr_text_view_stop_scrolling), NULL);
  g_signal_connect_swapped (view, "preedit-changed", G_CALLBACK (preedit_changed_cb), self);
  g_signal_connect_swapped (gtk_text_view_get_buffer (view), "changed",
                            G_CALLBACK (text_changed_cb), self);

  controller = gtk_event_controller_key_new ();
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect (controller, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (self->view, controller);

  controller = gtk_event_controller_focus_new ();
  g_signal_connect_swapped (controller, "leave", G_CALLBACK (focus_leave_cb), self);
  gtk_widget_add_controller (self->view, controller);

  self->message = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->message), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->message), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (self->message), 0);
  gtk_widget_add_css_class (self->message, "error");
  gtk_widget_hide (self->message);

  /* A text view asks for the height of its text at the width that it had before, which is
   * none at first.  In a scroller it takes what it is given. */
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller),
                                  GTK_POLICY_EXTERNAL, GTK_POLICY_EXTERNAL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), self->view);
  gtk_widget_set_vexpand (self->scroller, TRUE);

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (self->box), self->scroller);
  gtk_box_append (GTK_BOX (self->box), self->message);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * rr_text_editor_new:
 * @text: the text to start with
 * @label: what is being edited, for assistive technology
 *
 * Returns: (transfer floating): a new editor
 */
GtkWidget *
rr_text_editor_new (const char *text,
                    const char *label)
{
  RrTextEditor *self;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (label != NULL, NULL);

  self = g_object_new (RR_TYPE_TEXT_EDITOR, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  rr_text_editor_set_text (self, text);
  return GTK_WIDGET (self);
}

/**
 * rr_text_editor_get_view:
 * @self: an editor
 *
 * Returns: (transfer none): the widget that takes the keys
 */
GtkWidget *
rr_text_editor_get_view (RrTextEditor *self)
{
  g_return_val_if_fail (RR_IS_TEXT_EDITOR (self), NULL);

  return self->view;
}

/**
 * rr_text_editor_get_text:
 * @self: an editor
 *
 * Returns: (transfer full): what was typed, as one line without white space at its ends
 */
char *
rr_text_editor_get_text (RrTextEditor *self)
{
  GtkTextIter start, end;
  g_autofree char *text = NULL;

  g_return_val_if_fail (RR_IS_TEXT_EDITOR (self), NULL);

  gtk_text_buffer_get_bounds (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view)), &start, &end);
  text = gtk_text_iter_get_slice (&start, &end);

  /* Names are one line: what was pasted with line breaks gets spaces. */
  return g_strstrip (g_strdelimit (g_steal_pointer (&text), "\r\n\t", ' '));
}

/**
 * rr_text_editor_set_text:
 * @self: an editor
 * @text: the new text
 *
 * Replaces what is in the editor; the person cannot undo that.
 */
void
rr_text_editor_set_text (RrTextEditor *self,
                         const char   *text)
{
  GtkTextBuffer *buffer;

  g_return_if_fail (RR_IS_TEXT_EDITOR (self));
  g_return_if_fail (text != NULL);

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  gtk_text_buffer_begin_irreversible_action (buffer);
  gtk_text_buffer_set_text (buffer, text, -1);
  gtk_text_buffer_end_irreversible_action (buffer);
}

/**
 * rr_text_editor_get_message:
 * @self: an editor
 *
 * Returns: (nullable): what is said about the text
 */
const char *
rr_text_editor_get_message (RrTextEditor *self)
{
  g_return_val_if_fail (RR_IS_TEXT_EDITOR (self), NULL);

  if (!gtk_widget_get_visible (self->message))
    return NULL;
  return gtk_label_get_label (GTK_LABEL (self->message));
}

/**
 * rr_text_editor_set_message:
 * @self: an editor
 * @message: (nullable): why the text cannot be taken, or %NULL
 *
 * Shows @message below the text until the next change of it.
 */
void
rr_text_editor_set_message (RrTextEditor *self,
                            const char   *message)
{
  g_return_if_fail (RR_IS_TEXT_EDITOR (self));

  gtk_label_set_label (GTK_LABEL (self->message), message != NULL ? message : "");
  gtk_widget_set_visible (self->message, message != NULL);

  if (message != NULL)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self), "error");
      gtk_accessible_update_state (GTK_ACCESSIBLE (self->view),
                                   GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE,
                                   -1);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->view),
                                      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, message,
                                      -1);
    }
  else
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
      gtk_accessible_reset_state (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_STATE_INVALID);
      gtk_accessible_reset_property (GTK_ACCESSIBLE (self->view),
                                     GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
    }
}

/**
 * rr_text_editor_start:
 * @self: an editor that is in a window
 * @select_all: whether typing replaces the text; else it goes on at its end
 *
 * Gives the editor the focus.
 */
void
rr_text_editor_start (RrTextEditor *self,
                      gboolean      select_all)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  g_return_if_fail (RR_IS_TEXT_EDITOR (self));

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_select_range (buffer, &end, select_all ? &start : &end);
  gtk_widget_grab_focus (self->view);
}

/**
 * rr_text_editor_end:
 * @self: an editor
 * @end: how
 *
 * Ends as if the person had pressed the key for it.
 */
void
rr_text_editor_end (RrTextEditor *self,
                    RrTextEnd     end)
{
  g_return_if_fail (RR_IS_TEXT_EDITOR (self));

  if (self->ending)
    return;

  g_object_ref (self);
  self->ending = TRUE;
  g_signal_emit (self, signals[ENDED], 0, (int) end);
  self->ending = FALSE;
  g_object_unref (self);
}
