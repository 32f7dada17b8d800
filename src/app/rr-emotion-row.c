/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-emotion-row.h"

#include <math.h>

#include "rr-field-row.h"
#include "rr-i18n.h"
#include "rr-locale.h"
#include "rr-value.h"

/* The slider stops at halves. */
#define STEPS_PER_UNIT 2.0

struct _RrEmotionRow
{
  AdwPreferencesRow parent_instance;

  RrFieldEditor *editor; /* owned */
  GtkWidget *caption;    /* borrowed, a child */
  GtkWidget *word;       /* borrowed, a child */
  GtkWidget *clear;      /* borrowed, a child */
  GtkWidget *scale;      /* borrowed, a child */
  gboolean updating;     /* the value comes from the map */
};

G_DEFINE_FINAL_TYPE (RrEmotionRow, rr_emotion_row, ADW_TYPE_PREFERENCES_ROW)

static const char *
get_word (double emotion)
{
  switch ((int) floor (emotion + 0.5))
    {
    case -2:
      return _("Very unhappy");
    case -1:
      return _("Unhappy");
    case 0:
      return _("Neutral");
    case 1:
      return _("Happy");
    default:
      return _("Very happy");
    }
}

/* With a sign that is as wide as the plus, and none for zero. */
static char *
format_number (double emotion)
{
  return g_strdup_printf ("%s%g", rr_locale_get_sign (emotion), fabs (emotion));
}

static gboolean
is_nullable (RrEmotionRow *self)
{
  return (rr_field_editor_get_field (self->editor)->flags & RR_FIELD_NULLABLE) != 0;
}

static void
changed_cb (RrEmotionRow *self)
{
  JsonNode *value = rr_field_editor_get_value (self->editor);
  gboolean known = value != NULL && !JSON_NODE_HOLDS_NULL (value);
  double emotion = known ? json_node_get_double (value) : 0;
  g_autofree char *number = format_number (emotion);
  g_autofree char *text = NULL;

  gtk_widget_set_sensitive (GTK_WIDGET (self), rr_field_editor_is_editable (self->editor));
  rr_field_row_show_error (GTK_WIDGET (self), self->editor, NULL);

  if (known)
    /* Translators: an emotion as word and number, as in "Happy, +1.5" */
    text = g_strdup_printf (_("%s, %s"), get_word (emotion), number);
  else if (rr_field_editor_is_mixed (self->editor))
    text = g_strdup (_("Different"));
  else
    text = g_strdup (_("Not said"));
  gtk_label_set_text (GTK_LABEL (self->word), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
  gtk_widget_set_visible (self->clear, known && is_nullable (self));
  if (known)
    gtk_widget_remove_css_class (self->scale, "unsaid");
  else
    gtk_widget_add_css_class (self->scale, "unsaid");

  self->updating = TRUE;
  gtk_range_set_value (GTK_RANGE (self->scale), emotion);
  self->updating = FALSE;
}

static gboolean
change_value_cb (RrEmotionRow  *self,
                 GtkScrollType  scroll,
                 double         value)
{
  const RrField *field = rr_field_editor_get_field (self->editor);

  if (self->updating || !rr_field_editor_is_editable (self->editor))
    return TRUE;

  value = round (CLAMP (value, field->minimum, field->maximum) * STEPS_PER_UNIT) / STEPS_PER_UNIT;
  rr_field_row_set_value (GTK_WIDGET (self), self->editor, rr_value_number (value + 0.0),
                          RR_COMMIT_TYPING);

  /* The slider stands where the map says, which is where it snaps to. */
  changed_cb (self);

  return TRUE;
}

/* A drag is one undo step, as are the presses of keys until the focus leaves. */
static gboolean
event_cb (RrEmotionRow *self,
          GdkEvent     *event)
{
  GdkEventType type = gdk_event_get_event_type (event);

  if (type == GDK_BUTTON_RELEASE || type == GDK_TOUCH_END)
    rr_field_editor_end_typing (self->editor);

  return GDK_EVENT_PROPAGATE;
}

static void
clear_cb (RrEmotionRow *self)
{
  rr_field_row_set_value (GTK_WIDGET (self), self->editor, rr_value_null (), RR_COMMIT_NOW);
}

static void
rr_emotion_row_dispose (GObject *object)
{
  RrEmotionRow *self = RR_EMOTION_ROW (object);

  g_clear_object (&self->editor);

  G_OBJECT_CLASS (rr_emotion_row_parent_class)->dispose (object);
}

static void
rr_emotion_row_class_init (RrEmotionRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_emotion_row_dispose;
}

static GtkWidget *
new_scale (RrEmotionRow *self)
{
  GtkEventController *events = gtk_event_controller_legacy_new ();
  GtkWidget *scale = gtk_scale_new_with_range (GTK_ORIENTATION_HORIZONTAL, -2, 2,
                                               1 / STEPS_PER_UNIT);

  gtk_scale_set_draw_value (GTK_SCALE (scale), FALSE);
  gtk_scale_set_has_origin (GTK_SCALE (scale), FALSE);
  for (int mark = -2; mark <= 2; mark++)
    {
      g_autofree char *text = format_number (mark);

      gtk_scale_add_mark (GTK_SCALE (scale), mark, GTK_POS_BOTTOM, text);
    }
  rr_field_row_ignore_scroll (scale);

  gtk_event_controller_set_propagation_phase (events, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (events, "event", G_CALLBACK (event_cb), self);
  gtk_widget_add_controller (scale, events);
  g_signal_connect_swapped (scale, "change-value", G_CALLBACK (change_value_cb), self);

  return scale;
}

static void
rr_emotion_row_init (RrEmotionRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *top = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_widget_add_css_class (GTK_WIDGET (self), "emotion-row");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);

  self->caption = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->caption), 0);
  gtk_label_set_ellipsize (GTK_LABEL (self->caption), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (self->caption, TRUE);
  g_object_bind_property (self, "title", self->caption, "label", G_BINDING_DEFAULT);

  self->word = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->word, "dim-label");

  self->clear = rr_field_row_new_button ("edit-clear-symbolic", _("Leave Unsaid"));
  g_signal_connect_swapped (self->clear, "clicked", G_CALLBACK (clear_cb), self);

  self->scale = new_scale (self);

  gtk_box_append (GTK_BOX (top), self->caption);
  gtk_box_append (GTK_BOX (top), self->word);
  gtk_box_append (GTK_BOX (top), self->clear);
  gtk_box_append (GTK_BOX (box), top);
  gtk_box_append (GTK_BOX (box), self->scale);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
}

/**
 * rr_emotion_row_new:
 * @editor: an editor of an emotion
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
rr_emotion_row_new (RrFieldEditor *editor)
{
  RrEmotionRow *self;

  g_return_val_if_fail (RR_IS_FIELD_EDITOR (editor), NULL);

  self = g_object_new (RR_TYPE_EMOTION_ROW, "use-markup", FALSE,
                       "title", rr_field_editor_get_label (editor), NULL);
  self->editor = g_object_ref (editor);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  rr_field_editor_get_label (editor), -1);
  rr_field_row_end_typing_with (GTK_WIDGET (self), editor);
  g_signal_connect_object (editor, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);

  return GTK_WIDGET (self);
}
