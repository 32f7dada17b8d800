/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-elements-editor.h"

#include "rr-element-label.h"
#include "rr-element-row.h"
#include "rr-field-row.h"
#include "rr-i18n.h"
#include "rr-value.h"

struct _RrElementsEditor
{
  GtkWidget parent_instance;

  RrSession *session;         /* owned */
  const RrElementsKind *kind;
  RrDocument *document;       /* owned; the one that is followed, or NULL */
  gulong stepped_id;
  RrList *list;               /* owned, or NULL */
  GtkWidget *group;           /* owned by the widget as its parent */
  GPtrArray *rows;            /* owned, of borrowed RrElementRow, in the order of the list */
};

G_DEFINE_FINAL_TYPE (RrElementsEditor, rr_elements_editor, GTK_TYPE_WIDGET)

static gboolean
rows_are_current (RrElementsEditor *self)
{
  guint size = self->list != NULL ? rr_list_get_size (self->list) : 0;

  if (self->rows->len != size)
    return FALSE;

  for (guint i = 0; i < size; i++)
    {
      if (rr_element_row_get_element (g_ptr_array_index (self->rows, i)) !=
          rr_list_get (self->list, i))
        return FALSE;
    }

  return TRUE;
}

static RrElementRow *
find_row (RrElementsEditor *self,
          gconstpointer     element)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      RrElementRow *row = g_ptr_array_index (self->rows, i);

      if (rr_element_row_get_element (row) == element)
        return row;
    }

  return NULL;
}

static int
compare_rows_cb (GtkListBoxRow *a,
                 GtkListBoxRow *b,
                 gpointer       user_data)
{
  guint position_a = rr_element_get_position (rr_element_row_get_element (RR_ELEMENT_ROW (a)));
  guint position_b = rr_element_get_position (rr_element_row_get_element (RR_ELEMENT_ROW (b)));

  return (position_a > position_b) - (position_a < position_b);
}

/* Rows of elements that are still there stay where they are in the tree of widgets, for one
 * may be unfolded and have the focus; they are sorted instead. */
static void
update_rows (RrElementsEditor *self)
{
  guint size = self->list != NULL ? rr_list_get_size (self->list) : 0;
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  if (rows_are_current (self))
    return;

  for (guint i = self->rows->len; i > 0; i--)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i - 1);
      RrElement *element = rr_element_row_get_element (RR_ELEMENT_ROW (row));

      if (element->list == NULL || element->list != self->list)
        {
          adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self->group), row);
          g_ptr_array_remove_index (self->rows, i - 1);
        }
    }

  for (guint i = 0; i < size; i++)
    {
      gpointer element = rr_list_get (self->list, i);
      GtkWidget *row = GTK_WIDGET (find_row (self, element));

      if (row == NULL)
        {
          row = rr_element_row_new (self->session, self->kind, element);
          adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->group), row);
        }
      g_ptr_array_add (rows, row);
    }

  g_ptr_array_unref (self->rows);
  self->rows = g_steal_pointer (&rows);

  if (size > 0)
    {
      GtkWidget *list_box = gtk_widget_get_ancestor (g_ptr_array_index (self->rows, 0),
                                                     GTK_TYPE_LIST_BOX);

      gtk_list_box_set_sort_func (GTK_LIST_BOX (list_box), compare_rows_cb, NULL, NULL);
    }
}

static void
stepped_cb (RrElementsEditor *self,
            GPtrArray        *changes)
{
  gboolean order_changed = FALSE;

  for (guint i = 0; i < changes->len; i++)
    {
      RrChange *change = g_ptr_array_index (changes, i);

      if (change->verb == RR_CHANGE_SET)
        {
          RrElementRow *row = change->element->list == self->list
                              ? find_row (self, change->element) : NULL;

          if (row != NULL)
            rr_element_row_update (row);
        }
      else if (change->list == self->list)
        {
          order_changed = TRUE;
        }
    }

  if (order_changed)
    update_rows (self);
}

/* A name that is not taken yet: that of the kind, with a number where it has to. */
static char *
make_name (RrElementsEditor *self)
{
  const char *base = _(self->kind->new_name);
  char *name = g_strdup (base);

  for (guint n = 2;; n++)
    {
      gboolean taken = FALSE;

      for (guint i = 0; !taken && i < rr_list_get_size (self->list); i++)
        taken = g_str_equal (rr_element_name (rr_list_get (self->list, i)), name);
      if (!taken)
        return name;

      g_free (name);
      /* Translators: a new name that is not taken yet, as in "New segment 2" */
      name = g_strdup_printf (_("%s %u"), base, n);
    }
}

static void
add_cb (RrElementsEditor *self)
{
  g_autofree char *name = NULL;
  g_autoptr (RrElement) element = NULL;
  RrDocument *document;
  RrElementRow *row;

  if (self->list == NULL)
    return;

  name = make_name (self);
  element = rr_element_new (rr_list_get_field (self->list)->item_type ());
  rr_element_prepare (element, "name", rr_value_text (name), NULL);

  document = rr_session_get_document (self->session);
  rr_document_begin (document, _(self->kind->add));
  rr_document_insert (document, self->list, rr_list_get_size (self->list), element, NULL);
  rr_document_end (document);

  row = find_row (self, element);
  if (row != NULL)
    {
      adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
      gtk_widget_child_focus (GTK_WIDGET (row), GTK_DIR_TAB_FORWARD);
    }
}

static void
rr_elements_editor_dispose (GObject *object)
{
  RrElementsEditor *self = RR_ELEMENTS_EDITOR (object);

  if (self->document != NULL)
    g_clear_signal_handler (&self->stepped_id, self->document);
  g_clear_object (&self->document);
  g_clear_object (&self->list);
  g_clear_pointer (&self->group, gtk_widget_unparent);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_elements_editor_parent_class)->dispose (object);
}

static void
rr_elements_editor_class_init (RrElementsEditorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_elements_editor_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rr_elements_editor_init (RrElementsEditor *self)
{
  self->rows = g_ptr_array_new ();
  self->group = adw_preferences_group_new ();
  gtk_widget_set_parent (self->group, GTK_WIDGET (self));
}

/**
 * rr_elements_editor_new:
 * @kind: (transfer none): what the list is of; has to live as long as the program
 *
 * Returns: (transfer floating): an editor without a map
 */
GtkWidget *
rr_elements_editor_new (RrSession            *session,
                        const RrElementsKind *kind)
{
  RrElementsEditor *self;
  GtkWidget *add;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);
  g_return_val_if_fail (kind != NULL, NULL);

  self = g_object_new (RR_TYPE_ELEMENTS_EDITOR, NULL);
  self->session = g_object_ref (session);
  self->kind = kind;

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self->group), _(kind->title));
  add = rr_field_row_new_button ("list-add-symbolic", _(kind->add));
  g_signal_connect_swapped (add, "clicked", G_CALLBACK (add_cb), self);
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self->group), add);

  return GTK_WIDGET (self);
}

/**
 * rr_elements_editor_set_map:
 * @map: (nullable): the session's map; %NULL: none, and nothing is followed
 */
void
rr_elements_editor_set_map (RrElementsEditor *self,
                            RrMap            *map)
{
  RrDocument *document;
  RrList *list;

  g_return_if_fail (RR_IS_ELEMENTS_EDITOR (self));
  g_return_if_fail (map == NULL || RR_IS_MAP (map));

  document = map != NULL ? rr_session_get_document (self->session) : NULL;
  if (document != self->document)
    {
      if (self->document != NULL)
        g_clear_signal_handler (&self->stepped_id, self->document);
      g_set_object (&self->document, document);
      if (document != NULL)
        self->stepped_id = g_signal_connect_swapped (document, "stepped",
                                                     G_CALLBACK (stepped_cb), self);
    }

  list = map != NULL ? rr_element_get_child_list (map, self->kind->list) : NULL;
  g_set_object (&self->list, list);
  update_rows (self);
  for (guint i = 0; i < self->rows->len; i++)
    rr_element_row_update (g_ptr_array_index (self->rows, i));
}
