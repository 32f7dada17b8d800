/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-checks-row.h"

#include "rr-element-label.h"
#include "rr-field-row.h"
#include "rr-i18n.h"

typedef struct
{
  char *value;      /* owned; an id or a name */
  GtkWidget *row;   /* borrowed, a child */
  GtkWidget *check; /* borrowed, a child of it */
} Item;

struct _RrChecksRow
{
  AdwExpanderRow parent_instance;

  RrFieldEditor *editor; /* owned */
  RrFieldEditor *among;  /* owned, or NULL: it has what can be ticked */
  GPtrArray *items;      /* owned, of owned Item */
  char *empty;           /* owned; what no tick at all means */
  gboolean updating;     /* the ticks come from the map */
};

G_DEFINE_FINAL_TYPE (RrChecksRow, rr_checks_row, ADW_TYPE_EXPANDER_ROW)

static void
item_free (Item *item)
{
  g_free (item->value);
  g_free (item);
}

static void
update_subtitle (RrChecksRow *self)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean mixed = FALSE;

  for (guint i = 0; i < self->items->len; i++)
    {
      Item *item = g_ptr_array_index (self->items, i);
      int has = rr_field_editor_has_item (self->editor, item->value);

      mixed = mixed || has < 0;
      if (has > 0)
        g_string_append_printf (text, "%s%s", text->len > 0 ? _(", ") : "",
                                adw_preferences_row_get_title (ADW_PREFERENCES_ROW (item->row)));
    }

  if (mixed)
    adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), _("Different"));
  else
    adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self),
                                   text->len > 0 ? text->str : self->empty);
}

static void
changed_cb (RrChecksRow *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self), rr_field_editor_is_editable (self->editor));

  self->updating = TRUE;
  for (guint i = 0; i < self->items->len; i++)
    {
      Item *item = g_ptr_array_index (self->items, i);
      int has = rr_field_editor_has_item (self->editor, item->value);

      gtk_check_button_set_active (GTK_CHECK_BUTTON (item->check), has > 0);
      gtk_check_button_set_inconsistent (GTK_CHECK_BUTTON (item->check), has < 0);
      gtk_widget_set_visible (item->row, has != 0 || self->among == NULL ||
                              rr_field_editor_has_item (self->among, item->value) != 0);
    }
  self->updating = FALSE;

  update_subtitle (self);
}

static void
toggled_cb (RrChecksRow    *self,
            GtkCheckButton *check)
{
  g_autoptr (GError) error = NULL;
  Item *item = NULL;

  if (self->updating || !rr_field_editor_is_editable (self->editor))
    return;

  for (guint i = 0; item == NULL && i < self->items->len; i++)
    {
      Item *candidate = g_ptr_array_index (self->items, i);

      if (candidate->check == GTK_WIDGET (check))
        item = candidate;
    }
  g_assert (item != NULL);

  /* A tick that is half set becomes a whole one. */
  rr_field_editor_set_item (self->editor, item->value,
                            gtk_check_button_get_inconsistent (check) ||
                            gtk_check_button_get_active (check), &error);
  changed_cb (self);
  if (error != NULL)
    adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), error->message);
}

static void
add_item (RrChecksRow *self,
          const char  *value,
          const char  *label)
{
  Item *item = g_new0 (Item, 1);

  item->value = g_strdup (value);
  item->row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (item->row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (item->row), label);
  item->check = gtk_check_button_new ();
  gtk_widget_set_valign (item->check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (item->check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
  g_signal_connect_swapped (item->check, "toggled", G_CALLBACK (toggled_cb), self);
  adw_action_row_add_prefix (ADW_ACTION_ROW (item->row), item->check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (item->row), item->check);

  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), item->row);
  g_ptr_array_add (self->items, item);
}

/* Whether the rows already are those of @options. */
static gboolean
shows_options (RrChecksRow *self,
               RrList      *options)
{
  if (options == NULL || rr_list_get_size (options) != self->items->len)
    return FALSE;

  for (guint i = 0; i < self->items->len; i++)
    {
      Item *item = g_ptr_array_index (self->items, i);
      gpointer element = rr_list_get (options, i);

      if (g_strcmp0 (item->value, rr_element_get_id (element)) != 0 ||
          g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (item->row)),
                     rr_element_name (element)) != 0)
        return FALSE;
    }

  return TRUE;
}

static void
clear_items (RrChecksRow *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      Item *item = g_ptr_array_index (self->items, i);

      adw_expander_row_remove (ADW_EXPANDER_ROW (self), item->row);
    }
  g_ptr_array_set_size (self->items, 0);
}

static void
options_changed_cb (RrChecksRow *self)
{
  RrList *options = rr_field_editor_get_options (self->editor);

  if (!shows_options (self, options))
    {
      clear_items (self);
      for (guint i = 0; options != NULL && i < rr_list_get_size (options); i++)
        {
          gpointer element = rr_list_get (options, i);

          add_item (self, rr_element_get_id (element), rr_element_name (element));
        }
    }

  changed_cb (self);
}

static void
add_choices (RrChecksRow *self)
{
  const RrEnum *choices = rr_field_editor_get_field (self->editor)->choices;

  for (guint i = 0; i < choices->n_values; i++)
    add_item (self, choices->values[i].name, rr_enum_label (choices, i));
}

static void
rr_checks_row_dispose (GObject *object)
{
  RrChecksRow *self = RR_CHECKS_ROW (object);

  g_clear_object (&self->editor);
  g_clear_object (&self->among);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->empty, g_free);

  G_OBJECT_CLASS (rr_checks_row_parent_class)->dispose (object);
}

static void
rr_checks_row_class_init (RrChecksRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_checks_row_dispose;
}

static void
rr_checks_row_init (RrChecksRow *self)
{
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify) item_free);
  self->empty = g_strdup (C_("choices", "None"));
}

/**
 * rr_checks_row_new:
 * @editor: an editor of a list of ids or of names
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
rr_checks_row_new (RrFieldEditor *editor)
{
  RrChecksRow *self;

  g_return_val_if_fail (RR_IS_FIELD_EDITOR (editor), NULL);

  self = g_object_new (RR_TYPE_CHECKS_ROW, "use-markup", FALSE,
                       "title", rr_field_editor_get_label (editor), NULL);
  self->editor = g_object_ref (editor);
  g_signal_connect_object (editor, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  if (rr_field_editor_get_field (editor)->choices != NULL)
    add_choices (self);
  else
    g_signal_connect_object (editor, "options-changed", G_CALLBACK (options_changed_cb), self,
                             G_CONNECT_SWAPPED);
  changed_cb (self);

  return GTK_WIDGET (self);
}

/**
 * rr_checks_row_set_among:
 * @among: an editor of another list of the same names
 *
 * Shows nothing to tick but what @among has, and what is ticked.
 */
void
rr_checks_row_set_among (RrChecksRow   *self,
                         RrFieldEditor *among)
{
  g_return_if_fail (RR_IS_CHECKS_ROW (self));
  g_return_if_fail (RR_IS_FIELD_EDITOR (among));
  g_return_if_fail (self->among == NULL);

  self->among = g_object_ref (among);
  g_signal_connect_object (among, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
}

/**
 * rr_checks_row_set_empty:
 * @text: (transfer none): what no tick at all means, in words
 */
void
rr_checks_row_set_empty (RrChecksRow *self,
                         const char  *text)
{
  g_return_if_fail (RR_IS_CHECKS_ROW (self));
  g_return_if_fail (text != NULL);

  g_free (self->empty);
  self->empty = g_strdup (text);
  update_subtitle (self);
}
