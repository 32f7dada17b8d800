/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-levels-editor.h"

#include "rr-i18n.h"
#include "rr-level-row.h"

struct _RrLevelsEditor
{
  GtkWidget parent_instance;

  RrSession *session;   /* owned */
  RrReview *review;     /* owned, or NULL */
  GtkWidget *group;     /* owned by the widget as its parent */
  GtkWidget *none;      /* owned by the widget as its parent: no touchpoint is affected */
  GPtrArray *rows;      /* owned, of borrowed RrLevelRow */
};

G_DEFINE_FINAL_TYPE (RrLevelsEditor, rr_levels_editor, GTK_TYPE_WIDGET)

static JsonObject *
get_levels (RrLevelsEditor *self)
{
  return self->review->levels != NULL ? json_node_get_object (self->review->levels) : NULL;
}

/* Returns: (transfer container): the touchpoints to show */
static GPtrArray *
collect (RrLevelsEditor *self)
{
  RrAssessment *assessment = rr_session_get_assessment (self->session);
  RrMap *map = rr_session_get_map (self->session);
  JsonObject *levels = get_levels (self);
  GPtrArray *touchpoints = g_ptr_array_new ();

  for (guint rank = 1; rank <= rr_assessment_get_n_affected (assessment); rank++)
    g_ptr_array_add (touchpoints, rr_assessment_get_ranked (assessment, rank)->touchpoint);
  for (guint i = 0; levels != NULL && i < rr_list_get_size (map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);

      if (rr_assessment_get (assessment, touchpoint)->rank == 0 &&
          json_object_has_member (levels, rr_element_get_id (touchpoint)))
        g_ptr_array_add (touchpoints, touchpoint);
    }

  return touchpoints;
}

/* One press is one undo step. */
static void
chosen_cb (RrLevelsEditor *self,
           int             level,
           RrLevelRow     *row)
{
  RrDocument *document = rr_session_get_document (self->session);
  g_autoptr (JsonObject) levels = json_object_new ();
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *old = get_levels (self);
  g_autoptr (GError) error = NULL;
  JsonObjectIter iter;
  const char *key;
  JsonNode *value;

  if (old != NULL)
    {
      json_object_iter_init (&iter, old);
      while (json_object_iter_next (&iter, &key, &value))
        json_object_set_member (levels, key, json_node_copy (value));
    }
  if (level >= 0)
    json_object_set_int_member (levels, rr_level_row_get_key (row), level);
  else
    json_object_remove_member (levels, rr_level_row_get_key (row));
  json_node_set_object (node, levels);

  rr_document_begin (document, _("Set Level Seen"));
  if (!rr_document_set (document, self->review, "levels", node, &error))
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", error->message);
      rr_levels_editor_update (self);
    }
  rr_document_end (document);
}

static gboolean
rows_are_current (RrLevelsEditor *self,
                  GPtrArray      *touchpoints)
{
  if (self->rows->len != touchpoints->len)
    return FALSE;

  for (guint i = 0; i < touchpoints->len; i++)
    {
      if (!g_str_equal (rr_level_row_get_key (self->rows->pdata[i]),
                        rr_element_get_id (touchpoints->pdata[i])))
        return FALSE;
    }

  return TRUE;
}

static void
make_rows (RrLevelsEditor *self,
           GPtrArray      *touchpoints)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self->group), self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);

  for (guint i = 0; i < touchpoints->len; i++)
    {
      GtkWidget *row = rr_level_row_new (touchpoints->pdata[i]);

      g_signal_connect_object (row, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->group), row);
      g_ptr_array_add (self->rows, row);
    }
}

static void
rr_levels_editor_dispose (GObject *object)
{
  RrLevelsEditor *self = RR_LEVELS_EDITOR (object);

  g_clear_pointer (&self->group, gtk_widget_unparent);
  g_clear_pointer (&self->none, gtk_widget_unparent);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->review);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_levels_editor_parent_class)->dispose (object);
}

static void
rr_levels_editor_class_init (RrLevelsEditorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_levels_editor_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
rr_levels_editor_init (RrLevelsEditor *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  self->rows = g_ptr_array_new ();
  self->group = adw_preferences_group_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self->group), _("Levels seen"));
  gtk_widget_set_parent (self->group, GTK_WIDGET (self));

  self->none = gtk_label_new (_("No touchpoint is affected, so there is no level to look at."));
  gtk_label_set_wrap (GTK_LABEL (self->none), TRUE);
  gtk_label_set_xalign (GTK_LABEL (self->none), 0);
  gtk_widget_add_css_class (self->none, "dim-label");
  gtk_widget_set_parent (self->none, GTK_WIDGET (self));
}

/**
 * rr_levels_editor_new:
 * @session: the session of the window
 *
 * Returns: (transfer floating): an editor without review
 */
GtkWidget *
rr_levels_editor_new (RrSession *session)
{
  RrLevelsEditor *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_LEVELS_EDITOR, NULL);
  self->session = g_object_ref (session);

  return GTK_WIDGET (self);
}

/**
 * rr_levels_editor_set_review:
 * @review: (nullable): whose levels to edit
 */
void
rr_levels_editor_set_review (RrLevelsEditor *self,
                             RrReview       *review)
{
  g_return_if_fail (RR_IS_LEVELS_EDITOR (self));

  g_set_object (&self->review, review);
  rr_levels_editor_update (self);
}

/**
 * rr_levels_editor_update:
 *
 * Reads the levels and what is affected again.
 */
void
rr_levels_editor_update (RrLevelsEditor *self)
{
  g_autoptr (GPtrArray) touchpoints = NULL;
  JsonObject *levels;

  g_return_if_fail (RR_IS_LEVELS_EDITOR (self));

  if (self->review == NULL || rr_session_get_assessment (self->session) == NULL)
    return;

  touchpoints = collect (self);
  if (!rows_are_current (self, touchpoints))
    make_rows (self, touchpoints);
  gtk_widget_set_visible (self->group, touchpoints->len > 0);
  gtk_widget_set_visible (self->none, touchpoints->len == 0);

  levels = get_levels (self);
  for (guint i = 0; i < touchpoints->len; i++)
    {
      RrTouchpoint *touchpoint = touchpoints->pdata[i];
      const char *key = rr_element_get_id (touchpoint);
      gboolean seen = levels != NULL && json_object_has_member (levels, key);

      rr_level_row_set_title (self->rows->pdata[i], touchpoint->title);
      rr_level_row_set_level (self->rows->pdata[i],
                              seen ? (int) json_object_get_int_member (levels, key) : -1);
    }
}
