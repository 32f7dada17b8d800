/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-text-box.h"

/* What a word or two need, pixels. */
#define MIN_WIDTH 40

struct _RrTextBox
{
  GtkTextView parent_instance;

  PangoLayout *layout; /* owned; only measures; NULL until it is needed */
};

G_DEFINE_FINAL_TYPE (RrTextBox, rr_text_box, GTK_TYPE_TEXT_VIEW)

static GtkSizeRequestMode
rr_text_box_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
measure_height (RrTextBox *self,
                int        width)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  g_autofree char *text = rr_text_box_get_text (self);
  int margins = gtk_text_view_get_left_margin (view) + gtk_text_view_get_right_margin (view);
  int height;

  if (self->layout == NULL)
    {
      self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
      pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
    }
  pango_layout_set_text (self->layout, text, -1);
  pango_layout_set_width (self->layout, width > 0 ? MAX (width - margins, 1) * PANGO_SCALE : -1);
  pango_layout_get_pixel_size (self->layout, NULL, &height);

  return height + gtk_text_view_get_top_margin (view) + gtk_text_view_get_bottom_margin (view);
}

static void
rr_text_box_measure (GtkWidget      *widget,
                     GtkOrientation  orientation,
                     int             for_size,
                     int            *minimum,
                     int            *natural,
                     int            *minimum_baseline,
                     int            *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = MIN_WIDTH;
  else
    *minimum = *natural = measure_height (RR_TEXT_BOX (widget), for_size);
}

static void
rr_text_box_css_changed (GtkWidget         *widget,
                         GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (rr_text_box_parent_class)->css_changed (widget, change);

  g_clear_object (&RR_TEXT_BOX (widget)->layout);
}

static void
rr_text_box_dispose (GObject *object)
{
  g_clear_object (&RR_TEXT_BOX (object)->layout);

  G_OBJECT_CLASS (rr_text_box_parent_class)->dispose (object);
}

static void
rr_text_box_class_init (RrTextBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rr_text_box_dispose;
  widget_class->get_request_mode = rr_text_box_get_request_mode;
  widget_class->measure = rr_text_box_measure;
  widget_class->css_changed = rr_text_box_css_changed;
}

static void
rr_text_box_init (RrTextBox *self)
{
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (self), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (self), FALSE);
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)), "changed",
                           G_CALLBACK (gtk_widget_queue_resize), self, G_CONNECT_SWAPPED);
}

/**
 * rr_text_box_new:
 *
 * Returns: (transfer floating): an empty text box
 */
GtkWidget *
rr_text_box_new (void)
{
  return g_object_new (RR_TYPE_TEXT_BOX, NULL);
}

/**
 * rr_text_box_get_text:
 *
 * Returns: (transfer full): the text
 */
char *
rr_text_box_get_text (RrTextBox *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  g_return_val_if_fail (RR_IS_TEXT_BOX (self), NULL);

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  gtk_text_buffer_get_bounds (buffer, &start, &end);

  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}

/**
 * rr_text_box_set_text:
 * @text: the text
 *
 * Returns: whether it was another text that stood there; if not, nothing happened, and
 *   the cursor stays
 */
gboolean
rr_text_box_set_text (RrTextBox  *self,
                      const char *text)
{
  g_autofree char *shown = NULL;
  GtkTextBuffer *buffer;

  g_return_val_if_fail (RR_IS_TEXT_BOX (self), FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  shown = rr_text_box_get_text (self);
  if (g_str_equal (shown, text))
    return FALSE;

  /* What the map says is nothing that a person typed and could take back here. */
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  gtk_text_buffer_begin_irreversible_action (buffer);
  gtk_text_buffer_set_text (buffer, text, -1);
  gtk_text_buffer_end_irreversible_action (buffer);

  return TRUE;
}
