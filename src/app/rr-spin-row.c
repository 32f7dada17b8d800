/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-spin-row.h"

#include <math.h>

#include "rr-field-row.h"
#include "rr-i18n.h"
#include "rr-value.h"

/* Steps of the buttons, in what is shown. */
#define STEP_WHOLE 1.0
#define STEP_PERCENT 5.0

struct _RrSpinRow
{
  AdwActionRow parent_instance;

  RrFieldEditor *editor; /* owned */
  GtkWidget *spin;       /* borrowed, a child */
  double factor;
  double offset;
  gboolean updating;     /* the number comes from the map */
};

G_DEFINE_FINAL_TYPE (RrSpinRow, rr_spin_row, ADW_TYPE_ACTION_ROW)

static gboolean
is_nullable (RrSpinRow *self)
{
  return (rr_field_editor_get_field (self->editor)->flags & RR_FIELD_NULLABLE) != 0;
}

static double
get_minimum (RrSpinRow *self)
{
  return rr_field_editor_get_field (self->editor)->minimum * self->factor + self->offset;
}

/* Whether the spin button stands for null or for different numbers. */
static gboolean
shows_nothing (RrSpinRow *self)
{
  double shown = gtk_spin_button_get_value (GTK_SPIN_BUTTON (self->spin));

  return is_nullable (self) && shown < get_minimum (self) - 1e-9;
}

static gboolean
output_cb (RrSpinRow *self)
{
  double shown = gtk_spin_button_get_value (GTK_SPIN_BUTTON (self->spin));
  g_autofree char *text = NULL;

  if (shows_nothing (self) || rr_field_editor_is_mixed (self->editor))
    text = g_strdup ("–");
  else if (self->factor == 100)
    /* Translators: a part of a whole, in percent */
    text = g_strdup_printf (_("%g %%"), round (shown * 100) / 100);
  else
    text = g_strdup_printf ("%g", shown);

  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->spin)), text))
    gtk_editable_set_text (GTK_EDITABLE (self->spin), text);

  return TRUE;
}

/* Reads what output_cb () writes, with or without its percent sign. */
static int
input_cb (RrSpinRow *self,
          double    *shown)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->spin));
  g_autofree char *start = g_strstrip (g_strdup (text));
  char *end = NULL;

  *shown = g_strtod (start, &end);
  if (end > start)
    return TRUE;

  /* What is no number changes nothing; nothing at all stands for null where there is one. */
  if (is_nullable (self) && (*start == '\0' || g_str_has_prefix (start, "–")))
    *shown = get_minimum (self) - 1;
  else
    *shown = gtk_spin_button_get_value (GTK_SPIN_BUTTON (self->spin));

  return TRUE;
}

static void
changed_cb (RrSpinRow *self)
{
  JsonNode *value = rr_field_editor_get_value (self->editor);
  double shown;

  gtk_widget_set_sensitive (GTK_WIDGET (self), rr_field_editor_is_editable (self->editor));
  rr_field_row_show_error (GTK_WIDGET (self), self->editor, NULL);

  if (value == NULL || JSON_NODE_HOLDS_NULL (value))
    shown = is_nullable (self) ? get_minimum (self) - 1 : get_minimum (self);
  else
    shown = json_node_get_double (value) * self->factor + self->offset;

  self->updating = TRUE;
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (self->spin), shown);
  output_cb (self);
  self->updating = FALSE;
}

static void
value_changed_cb (RrSpinRow *self)
{
  JsonNode *value;

  if (self->updating || !rr_field_editor_is_editable (self->editor))
    return;

  if (shows_nothing (self))
    {
      value = rr_value_null ();
    }
  else
    {
      double shown = gtk_spin_button_get_value (GTK_SPIN_BUTTON (self->spin));

      /* So that 35 % is written as 0.35 and not as what a division leaves of it. */
      value = rr_value_number (round ((shown - self->offset) / self->factor * 1e6) / 1e6);
    }

  rr_field_row_set_value (GTK_WIDGET (self), self->editor, value, RR_COMMIT_TYPING);
}

static void
rr_spin_row_dispose (GObject *object)
{
  RrSpinRow *self = RR_SPIN_ROW (object);

  g_clear_object (&self->editor);

  G_OBJECT_CLASS (rr_spin_row_parent_class)->dispose (object);
}

static void
rr_spin_row_class_init (RrSpinRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_spin_row_dispose;
}

static void
rr_spin_row_init (RrSpinRow *self)
{
  self->spin = gtk_spin_button_new_with_range (0, 1, 1);
  gtk_spin_button_set_numeric (GTK_SPIN_BUTTON (self->spin), FALSE);
  gtk_widget_set_valign (self->spin, GTK_ALIGN_CENTER);
  rr_field_row_ignore_scroll (self->spin);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->spin);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), self->spin);
}

/**
 * rr_spin_row_new:
 * @editor: an editor of a number
 * @factor: what the number is multiplied with where it is shown; 100: percent
 * @offset: what is added to it then, such as 1 for what people count from one
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
rr_spin_row_new (RrFieldEditor *editor,
                 double         factor,
                 double         offset)
{
  const RrField *field;
  double step;
  RrSpinRow *self;

  g_return_val_if_fail (RR_IS_FIELD_EDITOR (editor), NULL);

  field = rr_field_editor_get_field (editor);
  self = g_object_new (RR_TYPE_SPIN_ROW, "use-markup", FALSE,
                       "title", rr_field_editor_get_label (editor), NULL);
  self->editor = g_object_ref (editor);
  self->factor = factor;
  self->offset = offset;

  step = factor == 100 ? STEP_PERCENT : STEP_WHOLE;
  self->updating = TRUE;
  gtk_spin_button_set_increments (GTK_SPIN_BUTTON (self->spin), step, 2 * step);
  gtk_spin_button_set_range (GTK_SPIN_BUTTON (self->spin),
                             get_minimum (self) - (is_nullable (self) ? 1 : 0),
                             field->maximum * factor + offset);
  gtk_spin_button_set_digits (GTK_SPIN_BUTTON (self->spin),
                              field->kind == RR_KIND_NUMBER ? 2 : 0);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->spin), 5);
  self->updating = FALSE;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->spin), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  rr_field_editor_get_label (editor), -1);

  rr_field_row_end_typing_with (GTK_WIDGET (self), editor);
  g_signal_connect_swapped (self->spin, "output", G_CALLBACK (output_cb), self);
  g_signal_connect_object (self->spin, "input", G_CALLBACK (input_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_swapped (self->spin, "value-changed", G_CALLBACK (value_changed_cb), self);
  g_signal_connect_object (editor, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);

  return GTK_WIDGET (self);
}
