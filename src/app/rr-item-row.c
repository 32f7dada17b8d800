/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-item-row.h"

#include "rr-field-row.h"
#include "rr-i18n.h"
#include "rr-text-box.h"

/* Over and under the text, pixels. */
#define TEXT_MARGIN 7

struct _RrItemRow
{
  AdwPreferencesRow parent_instance;

  GtkWidget *view;   /* borrowed, a child */
  gboolean updating; /* the text does not come from a person */
};

enum
{
  TYPED,
  NEXT,
  REMOVE,
  MOVE,
  LEFT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrItemRow, rr_item_row, ADW_TYPE_PREFERENCES_ROW)

static void
typed_cb (RrItemRow *self)
{
  if (!self->updating)
    g_signal_emit (self, signals[TYPED], 0);
}

static gboolean
key_pressed_cb (RrItemRow       *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  state &= gtk_accelerator_get_default_mod_mask ();

  if (state == GDK_ALT_MASK && (keyval == GDK_KEY_Up || keyval == GDK_KEY_Down))
    {
      g_signal_emit (self, signals[MOVE], 0, keyval == GDK_KEY_Up ? -1 : 1);
      return GDK_EVENT_STOP;
    }

  if (state == 0 && (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter))
    {
      g_signal_emit (self, signals[NEXT], 0);
      return GDK_EVENT_STOP;
    }

  if (state == 0 && keyval == GDK_KEY_BackSpace && rr_item_row_is_blank (self))
    {
      g_signal_emit (self, signals[REMOVE], 0);
      return GDK_EVENT_STOP;
    }

  return GDK_EVENT_PROPAGATE;
}

static void
up_cb (RrItemRow *self)
{
  g_signal_emit (self, signals[MOVE], 0, -1);
}

static void
down_cb (RrItemRow *self)
{
  g_signal_emit (self, signals[MOVE], 0, 1);
}

static void
remove_cb (RrItemRow *self)
{
  g_signal_emit (self, signals[REMOVE], 0);
}

static void
left_cb (RrItemRow *self)
{
  g_signal_emit (self, signals[LEFT], 0);
}

static void
rr_item_row_class_init (RrItemRowClass *klass)
{
  signals[TYPED] = g_signal_new ("typed", RR_TYPE_ITEM_ROW, G_SIGNAL_RUN_LAST,
                                 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[NEXT] = g_signal_new ("next", RR_TYPE_ITEM_ROW, G_SIGNAL_RUN_LAST,
                                0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[REMOVE] = g_signal_new ("remove", RR_TYPE_ITEM_ROW, G_SIGNAL_RUN_LAST,
                                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[MOVE] = g_signal_new ("move", RR_TYPE_ITEM_ROW, G_SIGNAL_RUN_LAST,
                                0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[LEFT] = g_signal_new ("left", RR_TYPE_ITEM_ROW, G_SIGNAL_RUN_LAST,
                                0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static GtkWidget *
new_buttons (RrItemRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *up = rr_field_row_new_button ("go-up-symbolic", _("Move Up"));
  GtkWidget *down = rr_field_row_new_button ("go-down-symbolic", _("Move Down"));
  GtkWidget *remove = rr_field_row_new_button ("user-trash-symbolic", _("Remove"));

  /* Alt with the arrows does the same; so Tab goes from text to text with one stop between. */
  gtk_widget_set_focusable (up, FALSE);
  gtk_widget_set_focusable (down, FALSE);
  gtk_widget_set_tooltip_text (up, _("Move Up (Alt+Up)"));
  gtk_widget_set_tooltip_text (down, _("Move Down (Alt+Down)"));
  g_signal_connect_swapped (up, "clicked", G_CALLBACK (up_cb), self);
  g_signal_connect_swapped (down, "clicked", G_CALLBACK (down_cb), self);
  g_signal_connect_swapped (remove, "clicked", G_CALLBACK (remove_cb), self);

  gtk_widget_add_css_class (box, "row-buttons");
  gtk_widget_set_valign (box, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (box), up);
  gtk_box_append (GTK_BOX (box), down);
  gtk_box_append (GTK_BOX (box), remove);

  return box;
}

static void
rr_item_row_init (RrItemRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_widget_add_css_class (GTK_WIDGET (self), "item-row");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);

  self->view = rr_text_box_new ();
  gtk_text_view_set_top_margin (GTK_TEXT_VIEW (self->view), TEXT_MARGIN);
  gtk_text_view_set_bottom_margin (GTK_TEXT_VIEW (self->view), TEXT_MARGIN);
  gtk_widget_set_hexpand (self->view, TRUE);
  g_signal_connect_swapped (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view)), "changed",
                            G_CALLBACK (typed_cb), self);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (self->view, keys);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);

  gtk_box_append (GTK_BOX (box), self->view);
  gtk_box_append (GTK_BOX (box), new_buttons (self));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
}

/**
 * rr_item_row_new:
 * @label: what the text is, for people who do not see it
 *
 * Returns: (transfer floating): a row without text
 */
GtkWidget *
rr_item_row_new (const char *label)
{
  RrItemRow *self;

  g_return_val_if_fail (label != NULL, NULL);

  self = g_object_new (RR_TYPE_ITEM_ROW, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return GTK_WIDGET (self);
}

/**
 * rr_item_row_get_text:
 *
 * Returns: (transfer full): the text
 */
char *
rr_item_row_get_text (RrItemRow *self)
{
  g_return_val_if_fail (RR_IS_ITEM_ROW (self), NULL);

  return rr_text_box_get_text (RR_TEXT_BOX (self->view));
}

/**
 * rr_item_row_set_text:
 * @text: the text; nothing happens where it stands there already
 */
void
rr_item_row_set_text (RrItemRow  *self,
                      const char *text)
{
  g_return_if_fail (RR_IS_ITEM_ROW (self));
  g_return_if_fail (text != NULL);

  self->updating = TRUE;
  rr_text_box_set_text (RR_TEXT_BOX (self->view), text);
  self->updating = FALSE;
}

/**
 * rr_item_row_is_blank:
 *
 * Returns: whether there is nothing but white space
 */
gboolean
rr_item_row_is_blank (RrItemRow *self)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail (RR_IS_ITEM_ROW (self), FALSE);

  text = g_strstrip (rr_item_row_get_text (self));

  return *text == '\0';
}

/**
 * rr_item_row_set_error:
 * @message: (nullable): why the text was refused; %NULL: it was not
 */
void
rr_item_row_set_error (RrItemRow  *self,
                       const char *message)
{
  g_return_if_fail (RR_IS_ITEM_ROW (self));

  if (message != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), message);
}

/**
 * rr_item_row_focus:
 *
 * Puts the keyboard's cursor to the end of the text.
 */
void
rr_item_row_focus (RrItemRow *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter end;

  g_return_if_fail (RR_IS_ITEM_ROW (self));

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_place_cursor (buffer, &end);
  gtk_widget_grab_focus (self->view);
}
