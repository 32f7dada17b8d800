/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-person-row.h"

#include <string.h>

#include "rr-field-row.h"
#include "rr-i18n.h"
#include "rr-text.h"
#include "rr-value.h"

/* How many suggestions are shown at once. */
#define MAX_SUGGESTIONS 6

struct _RrPersonRow
{
  AdwEntryRow parent_instance;

  RrFieldEditor *editor; /* owned */
  GtkWidget *popover;    /* owned by the row as its parent: the suggestions */
  GtkWidget *list;       /* borrowed, its child */
  char *shown;           /* owned; the name that the map has */
  gboolean updating;     /* the text comes from the map */
};

G_DEFINE_FINAL_TYPE (RrPersonRow, rr_person_row, ADW_TYPE_ENTRY_ROW)

static const char *
get_stored_name (RrPersonRow *self)
{
  RrMap *map = rr_session_get_map (rr_field_editor_get_session (self->editor));
  const char *id = rr_field_editor_get_text (self->editor);
  RrPerson *person = map != NULL && *id != '\0' ? rr_map_find_person (map, id) : NULL;

  return person != NULL ? person->name : "";
}

static void
set_text (RrPersonRow *self,
          const char  *text)
{
  self->updating = TRUE;
  rr_field_row_set_text (GTK_WIDGET (self), text);
  gtk_editable_set_position (GTK_EDITABLE (self), -1);
  self->updating = FALSE;
}

static void
changed_cb (RrPersonRow *self)
{
  const char *name = get_stored_name (self);
  const char *label = rr_field_editor_get_label (self->editor);
  g_autofree char *title = NULL;

  gtk_widget_set_sensitive (GTK_WIDGET (self), rr_field_editor_is_editable (self->editor));
  rr_field_row_show_error (GTK_WIDGET (self), self->editor, NULL);

  if (rr_field_editor_is_mixed (self->editor))
    /* Translators: %s is a field whose values differ, as in "Owner (different)" */
    title = g_strdup_printf (_("%s (different)"), label);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title != NULL ? title : label);

  /* What is being typed is left alone. */
  if (g_strcmp0 (self->shown, name) == 0 &&
      (gtk_widget_get_state_flags (GTK_WIDGET (self)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0)
    return;

  g_free (self->shown);
  self->shown = g_strdup (name);
  set_text (self, name);
}

/* Takes what stands in the row: a person's name, or nothing. */
static void
commit (RrPersonRow *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self))));
  RrDocument *document;
  g_autofree char *label = NULL;
  g_autoptr (GError) error = NULL;
  RrPerson *person = NULL;

  gtk_popover_popdown (GTK_POPOVER (self->popover));
  if (self->updating || !rr_field_editor_is_editable (self->editor) ||
      g_strcmp0 (name, self->shown) == 0)
    return;

  /* The person and the reference to it are one step. */
  document = rr_session_get_document (rr_field_editor_get_session (self->editor));
  label = g_strdup_printf (_("Change “%s”"), rr_field_editor_get_label (self->editor));
  rr_document_begin (document, label);
  if (*name != '\0')
    person = rr_journey_ensure_person (document, name, &error);
  if (error == NULL)
    rr_field_editor_set_value (self->editor,
                               rr_value_text (person != NULL ? rr_element_get_id (person) : NULL),
                               RR_COMMIT_NOW, &error);
  if (error == NULL)
    rr_document_end (document);
  else
    rr_document_cancel (document);

  if (error == NULL)
    set_text (self, get_stored_name (self));
  rr_field_row_show_error (GTK_WIDGET (self), self->editor, error);
}

/* Whether what was typed starts @name or one of its words, or is in it at all. */
typedef enum
{
  MATCH_START,
  MATCH_WITHIN,
  MATCH_NONE
} Match;

static Match
match (const char *name,
       const char *typed_key)
{
  g_autofree char *key = rr_text_key (name);
  const char *found = strstr (key, typed_key);
  gboolean within = found != NULL;

  for (; found != NULL; found = strstr (found + 1, typed_key))
    {
      if (found == key || found[-1] == ' ')
        return MATCH_START;
    }

  return within ? MATCH_WITHIN : MATCH_NONE;
}

static void
add_suggestion (RrPersonRow *self,
                RrPerson    *person)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *name = gtk_label_new (person->name);
  GtkWidget *role = gtk_label_new (person->role);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_label_set_ellipsize (GTK_LABEL (role), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_widget_add_css_class (role, "dim-label");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), role);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data_full (G_OBJECT (row), "name", g_strdup (person->name), g_free);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);
}

/* Adds those who match in one way, as far as there is room. */
static guint
add_suggestions (RrPersonRow *self,
                 const char  *typed,
                 Match        way,
                 guint        n)
{
  g_autofree char *typed_key = rr_text_key (typed);
  RrList *people = rr_field_editor_get_options (self->editor);

  for (guint i = 0; people != NULL && i < rr_list_get_size (people) && n < MAX_SUGGESTIONS; i++)
    {
      RrPerson *person = rr_list_get (people, i);

      if (match (person->name, typed_key) == way && !rr_text_same (person->name, typed))
        {
          add_suggestion (self, person);
          n++;
        }
    }

  return n;
}

static void
show_suggestions (RrPersonRow *self)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self));
  GtkWidget *child;
  guint n = 0;

  while ((child = gtk_widget_get_first_child (self->list)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), child);

  if (*typed != '\0')
    {
      n = add_suggestions (self, typed, MATCH_START, n);
      n = add_suggestions (self, typed, MATCH_WITHIN, n);
    }

  if (n > 0)
    {
      gtk_widget_set_size_request (self->list, gtk_widget_get_width (GTK_WIDGET (self)) - 36, -1);
      gtk_popover_popup (GTK_POPOVER (self->popover));
    }
  else
    {
      gtk_popover_popdown (GTK_POPOVER (self->popover));
    }
}

static void
typed_cb (RrPersonRow *self)
{
  if (!self->updating && rr_field_editor_is_editable (self->editor))
    show_suggestions (self);
}

static void
suggestion_activated_cb (RrPersonRow   *self,
                         GtkListBoxRow *row)
{
  set_text (self, g_object_get_data (G_OBJECT (row), "name"));
  commit (self);
}

static void
select_next (RrPersonRow *self,
             int          step)
{
  GtkListBoxRow *selected = gtk_list_box_get_selected_row (GTK_LIST_BOX (self->list));
  int position = selected != NULL ? gtk_list_box_row_get_index (selected) + step
                                  : step > 0 ? 0 : -1;
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), position);

  if (row != NULL || position < 0)
    gtk_list_box_select_row (GTK_LIST_BOX (self->list), row);
}

/* While suggestions are shown the arrows choose one, Enter takes it, Escape closes. */
static gboolean
key_pressed_cb (RrPersonRow *self,
                guint        keyval)
{
  GtkListBoxRow *selected;

  if (!gtk_widget_get_visible (self->popover))
    return GDK_EVENT_PROPAGATE;

  switch (keyval)
    {
    case GDK_KEY_Down:
      select_next (self, 1);
      return GDK_EVENT_STOP;

    case GDK_KEY_Up:
      select_next (self, -1);
      return GDK_EVENT_STOP;

    case GDK_KEY_Escape:
      gtk_popover_popdown (GTK_POPOVER (self->popover));
      return GDK_EVENT_STOP;

    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      selected = gtk_list_box_get_selected_row (GTK_LIST_BOX (self->list));
      if (selected == NULL)
        return GDK_EVENT_PROPAGATE;
      suggestion_activated_cb (self, selected);
      return GDK_EVENT_STOP;

    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
rr_person_row_dispose (GObject *object)
{
  RrPersonRow *self = RR_PERSON_ROW (object);

  self->updating = TRUE;
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_object (&self->editor);
  g_clear_pointer (&self->shown, g_free);

  G_OBJECT_CLASS (rr_person_row_parent_class)->dispose (object);
}

static void
rr_person_row_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  GTK_WIDGET_CLASS (rr_person_row_parent_class)->size_allocate (widget, width, height, baseline);

  gtk_popover_present (GTK_POPOVER (RR_PERSON_ROW (widget)->popover));
}

static void
rr_person_row_class_init (RrPersonRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_person_row_dispose;
  GTK_WIDGET_CLASS (klass)->size_allocate = rr_person_row_size_allocate;
}

static void
rr_person_row_init (RrPersonRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->list = gtk_list_box_new ();
  gtk_widget_add_css_class (self->list, "suggestions");
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (suggestion_activated_cb),
                            self);

  self->popover = gtk_popover_new ();
  gtk_popover_set_autohide (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_position (GTK_POPOVER (self->popover), GTK_POS_BOTTOM);
  gtk_widget_set_can_focus (self->popover, FALSE);
  gtk_popover_set_child (GTK_POPOVER (self->popover), self->list);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));

  g_signal_connect (self, "changed", G_CALLBACK (typed_cb), NULL);
  g_signal_connect (self, "entry-activated", G_CALLBACK (commit), NULL);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (commit), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * rr_person_row_new:
 * @editor: an editor of a reference to a person
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
rr_person_row_new (RrFieldEditor *editor)
{
  RrPersonRow *self;

  g_return_val_if_fail (RR_IS_FIELD_EDITOR (editor), NULL);

  self = g_object_new (RR_TYPE_PERSON_ROW, "use-markup", FALSE,
                       "title", rr_field_editor_get_label (editor), NULL);
  self->editor = g_object_ref (editor);
  g_signal_connect_object (editor, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "options-changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  changed_cb (self);

  return GTK_WIDGET (self);
}
