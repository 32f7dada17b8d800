/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-texts-editor.h"

#include "rr-field-row.h"
#include "rr-i18n.h"
#include "rr-item-row.h"
#include "rr-value.h"

struct _RrTextsEditor
{
  GtkWidget parent_instance;

  RrFieldEditor *editor; /* owned */
  char *lane;            /* owned; whose notes, or NULL: the field is a list itself */
  char *title;           /* owned */
  GtkWidget *group;      /* owned by the widget as its parent */
  GPtrArray *rows;       /* owned, of borrowed RrItemRow */
  guint tidy_id;         /* removes rows that were left without text */
};

G_DEFINE_FINAL_TYPE (RrTextsEditor, rr_texts_editor, GTK_TYPE_WIDGET)

static RrItemRow *
get_row (RrTextsEditor *self,
         guint          position)
{
  return g_ptr_array_index (self->rows, position);
}

/* The texts that the map has. */
static JsonArray *
get_stored (RrTextsEditor *self)
{
  JsonNode *value = rr_field_editor_get_value (self->editor);

  if (value == NULL)
    return NULL;
  if (self->lane == NULL)
    return json_node_get_array (value);
  if (!json_object_has_member (json_node_get_object (value), self->lane))
    return NULL;

  return json_object_get_array_member (json_node_get_object (value), self->lane);
}

/* The texts that stand in the rows, without blank ones. */
static GStrv
get_shown (RrTextsEditor *self)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();

  for (guint i = 0; i < self->rows->len; i++)
    {
      g_autofree char *text = rr_item_row_get_text (get_row (self, i));

      if (!rr_item_row_is_blank (get_row (self, i)))
        g_strv_builder_add (texts, text);
    }

  return g_strv_builder_end (texts);
}

static JsonNode *
make_value (RrTextsEditor *self,
            GStrv          texts)
{
  JsonNode *value;
  JsonObject *notes;

  if (self->lane == NULL)
    return rr_value_texts ((const char *const *) texts);

  value = json_node_alloc ();
  notes = json_object_new ();
  if (rr_field_editor_get_value (self->editor) != NULL)
    {
      JsonObjectIter iter;
      const char *lane;
      JsonNode *item;

      json_object_iter_init_ordered (&iter, json_node_get_object (
                                       rr_field_editor_get_value (self->editor)));
      while (json_object_iter_next_ordered (&iter, &lane, &item))
        json_object_set_member (notes, lane, json_node_copy (item));
    }
  if (*texts != NULL)
    json_object_set_member (notes, self->lane, rr_value_texts ((const char *const *) texts));
  else if (json_object_has_member (notes, self->lane))
    json_object_remove_member (notes, self->lane);

  json_node_init_object (value, notes);
  json_object_unref (notes);

  return value;
}

/* Hands what stands in the rows to the map; @row is told why, where that is refused. */
static void
commit (RrTextsEditor *self,
        RrItemRow     *row,
        RrCommit       how)
{
  g_auto (GStrv) texts = get_shown (self);
  g_autoptr (GError) error = NULL;

  if (!rr_field_editor_is_editable (self->editor))
    return;

  rr_field_editor_set_value (self->editor, make_value (self, texts), how, &error);
  if (row != NULL)
    rr_item_row_set_error (row, error != NULL ? error->message : NULL);
}

static void
typed_cb (RrTextsEditor *self,
          RrItemRow     *row)
{
  commit (self, row, RR_COMMIT_TYPING);
}

static gboolean
tidy_cb (gpointer user_data)
{
  RrTextsEditor *self = user_data;

  self->tidy_id = 0;
  for (guint i = self->rows->len; i > 0; i--)
    {
      RrItemRow *row = get_row (self, i - 1);
      GtkStateFlags state = gtk_widget_get_state_flags (GTK_WIDGET (row));

      if (rr_item_row_is_blank (row) && (state & GTK_STATE_FLAG_FOCUS_WITHIN) == 0)
        {
          adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self->group), GTK_WIDGET (row));
          g_ptr_array_remove_index (self->rows, i - 1);
        }
    }

  return G_SOURCE_REMOVE;
}

static void
left_cb (RrTextsEditor *self)
{
  rr_field_editor_end_typing (self->editor);

  /* The focus is still on its way: rows cannot go now. */
  if (self->tidy_id == 0)
    self->tidy_id = g_idle_add (tidy_cb, self);
}

static void add_row (RrTextsEditor *self);

/* Moves the texts down one row, from @position on. */
static void
open_gap (RrTextsEditor *self,
          guint          position)
{
  add_row (self);
  for (guint i = self->rows->len - 1; i > position; i--)
    {
      g_autofree char *text = rr_item_row_get_text (get_row (self, i - 1));

      rr_item_row_set_text (get_row (self, i), text);
    }
  rr_item_row_set_text (get_row (self, position), "");
}

static void
next_cb (RrTextsEditor *self,
         RrItemRow     *row)
{
  guint position;

  if (!g_ptr_array_find (self->rows, row, &position))
    return;

  rr_field_editor_end_typing (self->editor);
  if (!rr_item_row_is_blank (row))
    {
      open_gap (self, position + 1);
      rr_item_row_focus (get_row (self, position + 1));
    }
}

static void
remove_cb (RrTextsEditor *self,
           RrItemRow     *row)
{
  guint position;

  if (!g_ptr_array_find (self->rows, row, &position))
    return;

  if (self->rows->len > 1)
    rr_item_row_focus (get_row (self, position > 0 ? position - 1 : 1));
  adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self->group), GTK_WIDGET (row));
  g_ptr_array_remove_index (self->rows, position);
  commit (self, NULL, RR_COMMIT_NOW);
}

static void
move_cb (RrTextsEditor *self,
         int            step,
         RrItemRow     *row)
{
  g_autofree char *text = NULL;
  g_autofree char *other = NULL;
  guint position, target;

  if (!g_ptr_array_find (self->rows, row, &position))
    return;

  target = position + (guint) step;
  if (target >= self->rows->len)
    return;

  text = rr_item_row_get_text (row);
  other = rr_item_row_get_text (get_row (self, target));
  rr_item_row_set_text (get_row (self, target), text);
  rr_item_row_set_text (row, other);
  if ((gtk_widget_get_state_flags (GTK_WIDGET (row)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0)
    rr_item_row_focus (get_row (self, target));
  commit (self, NULL, RR_COMMIT_NOW);
}

static void
add_row (RrTextsEditor *self)
{
  GtkWidget *row = rr_item_row_new (self->title);

  g_signal_connect_swapped (row, "typed", G_CALLBACK (typed_cb), self);
  g_signal_connect_swapped (row, "next", G_CALLBACK (next_cb), self);
  g_signal_connect_swapped (row, "remove", G_CALLBACK (remove_cb), self);
  g_signal_connect_swapped (row, "left", G_CALLBACK (left_cb), self);
  g_signal_connect_swapped (row, "move", G_CALLBACK (move_cb), self);
  g_ptr_array_add (self->rows, row);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->group), row);
}

/* Shows what the map has, unless it stands there already. */
static void
changed_cb (RrTextsEditor *self)
{
  JsonArray *stored = get_stored (self);
  guint n = stored != NULL ? json_array_get_length (stored) : 0;
  g_auto (GStrv) shown = get_shown (self);
  gboolean same = g_strv_length (shown) == n;

  gtk_widget_set_sensitive (GTK_WIDGET (self), rr_field_editor_is_editable (self->editor));

  for (guint i = 0; same && i < n; i++)
    same = g_strcmp0 (shown[i], json_array_get_string_element (stored, i)) == 0;
  if (same)
    return;

  while (self->rows->len > n)
    {
      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self->group),
                                    GTK_WIDGET (get_row (self, self->rows->len - 1)));
      g_ptr_array_set_size (self->rows, (int) self->rows->len - 1);
    }
  while (self->rows->len < n)
    add_row (self);
  for (guint i = 0; i < n; i++)
    {
      rr_item_row_set_text (get_row (self, i), json_array_get_string_element (stored, i));
      rr_item_row_set_error (get_row (self, i), NULL);
    }
}

static void
add_cb (RrTextsEditor *self)
{
  if (!rr_field_editor_is_editable (self->editor))
    return;

  if (self->rows->len == 0 || !rr_item_row_is_blank (get_row (self, self->rows->len - 1)))
    add_row (self);
  rr_item_row_focus (get_row (self, self->rows->len - 1));
}

static void
rr_texts_editor_dispose (GObject *object)
{
  RrTextsEditor *self = RR_TEXTS_EDITOR (object);

  g_clear_handle_id (&self->tidy_id, g_source_remove);
  g_clear_object (&self->editor);
  g_clear_pointer (&self->group, gtk_widget_unparent);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->lane, g_free);
  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (rr_texts_editor_parent_class)->dispose (object);
}

static void
rr_texts_editor_class_init (RrTextsEditorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_texts_editor_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rr_texts_editor_init (RrTextsEditor *self)
{
  self->rows = g_ptr_array_new ();
  self->group = adw_preferences_group_new ();
  gtk_widget_set_parent (self->group, GTK_WIDGET (self));
}

/**
 * rr_texts_editor_new:
 * @editor: an editor of a list of texts, or of notes by lane
 * @lane: (nullable): id of the lane, of notes
 * @title: the title, translated
 *
 * Returns: (transfer floating): an editor
 */
GtkWidget *
rr_texts_editor_new (RrFieldEditor *editor,
                     const char    *lane,
                     const char    *title)
{
  RrTextsEditor *self;
  g_autofree char *markup = NULL;
  g_autofree char *add_label = NULL;
  GtkWidget *add;

  g_return_val_if_fail (RR_IS_FIELD_EDITOR (editor), NULL);
  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (RR_TYPE_TEXTS_EDITOR, NULL);
  self->editor = g_object_ref (editor);
  self->lane = g_strdup (lane);
  self->title = g_strdup (title);

  markup = g_markup_escape_text (title, -1);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self->group), markup);
  /* Translators: a button that adds to a list such as "Needs" */
  add_label = g_strdup_printf (_("Add to “%s”"), title);
  add = rr_field_row_new_button ("list-add-symbolic", add_label);
  g_signal_connect_swapped (add, "clicked", G_CALLBACK (add_cb), self);
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self->group), add);

  g_signal_connect_object (editor, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);

  return GTK_WIDGET (self);
}
