/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

#include "rr-i18n.h"
#include "rr-row-text.h"

static const char *
get_name (gpointer element)
{
  if (RR_IS_TOUCHPOINT (element))
    return RR_TOUCHPOINT (element)->title;
  if (RR_IS_STAGE (element))
    return RR_STAGE (element)->name;
  if (RR_IS_LANE (element))
    return RR_LANE (element)->name;
  return RR_LINK (element)->label;
}

static const char *
get_name_field (gpointer element)
{
  if (RR_IS_TOUCHPOINT (element))
    return "title";
  return RR_IS_LINK (element) ? "label" : "name";
}

static const char *
get_step_label (gpointer element)
{
  if (RR_IS_TOUCHPOINT (element))
    return _("Rename Touchpoint");
  if (RR_IS_STAGE (element))
    return _("Rename Stage");
  if (RR_IS_LANE (element))
    return _("Rename Lane");
  return _("Label Link");
}

gboolean
rr_canvas_is_editing (RrCanvas *self)
{
  return self->edit.editor != NULL;
}

/* Takes the editor down without a look at its text. */
void
rr_canvas_drop_edit (RrCanvas *self)
{
  RrEdit edit = self->edit;
  gboolean had_focus;

  if (edit.editor == NULL)
    return;

  had_focus = rr_canvas_has_focus_within (self);
  self->edit = (RrEdit) { 0 };
  if (had_focus)
    rr_canvas_focus_cursor (self);
  gtk_widget_unparent (edit.editor);
  g_free (edit.id);
  g_free (edit.stage);
  g_free (edit.lane);
  rr_canvas_update_views (self);
}

static gboolean
rename_element (RrCanvas    *self,
                gpointer     element,
                const char  *text,
                GError     **error)
{
  RrDocument *document = rr_canvas_get_document (self);

  if (g_str_equal (text, get_name (element)))
    return TRUE;

  rr_document_begin (document, get_step_label (element));
  if (!rr_document_set (document, element, get_name_field (element), rr_value_text (text), error))
    {
      rr_document_cancel (document);
      return FALSE;
    }
  rr_document_end (document);
  return TRUE;
}

static gboolean
write_row_text (RrCanvas    *self,
                const char  *text,
                GError     **error)
{
  RrMap *map = rr_canvas_get_map (self);
  gpointer owner = rr_map_find (map, self->edit.id);
  RrLane *lane = rr_map_find_lane (map, self->edit.lane);
  g_autofree char *old = NULL;

  /* Gone meanwhile: there is nothing left to write to. */
  if (owner == NULL || lane == NULL)
    return TRUE;
  if (self->edit.index != G_MAXUINT)
    old = rr_row_text_get (owner, lane, self->edit.index);
  if (g_str_equal (text, old != NULL ? old : ""))
    return TRUE;
  return rr_row_text_set (rr_canvas_get_document (self), owner, lane, self->edit.index, text, error);
}

/* Writes what was typed.  Nothing in the place of something new means to leave it. */
static gboolean
write_edit (RrCanvas    *self,
            const char  *text,
            RrTextEnd    end,
            GError     **error)
{
  RrDocument *document = rr_canvas_get_document (self);
  gpointer element = NULL;
  RrPlace place;

  if (self->edit.kind == RR_EDIT_NAME)
    {
      element = rr_map_find (rr_canvas_get_map (self), self->edit.id);
      return element == NULL || rename_element (self, element, text, error);
    }
  if (self->edit.kind == RR_EDIT_STRENGTH)
    {
      element = rr_map_find (rr_canvas_get_map (self), self->edit.id);
      return element == NULL || rr_canvas_write_strength (self, element, text, error);
    }
  if (self->edit.kind == RR_EDIT_ROW_TEXT)
    return write_row_text (self, text, error);
  if (*text == '\0')
    return TRUE;

  switch (self->edit.kind)
    {
    case RR_EDIT_NEW_CARD:
      place = (RrPlace) {
        .stage = self->edit.stage,
        .step = self->edit.step,
        .new_step = self->edit.new_step,
        .lane = self->edit.lane,
        .index = G_MAXUINT,
      };
      element = rr_journey_add_touchpoint (document, &place, text, error);
      break;

    case RR_EDIT_NEW_STAGE:
      element = rr_journey_add_stage (document, G_MAXUINT, text, error);
      break;

    case RR_EDIT_NEW_LANE:
      element = rr_journey_add_lane (document, G_MAXUINT, text, self->edit.lane_kind, error);
      break;

    case RR_EDIT_NAME:
    case RR_EDIT_ROW_TEXT:
    case RR_EDIT_STRENGTH:
    default:
      g_assert_not_reached ();
    }

  if (element == NULL)
    return FALSE;

  /* Who has gone elsewhere has perhaps chosen something else there. */
  if (end != RR_TEXT_LEAVE)
    rr_session_select (self->session, element, RR_SELECT_REPLACE);
  return TRUE;
}

/* Ends the edit in the given way.  Returns FALSE if the text cannot be taken: then the
 * editor stays, with a message that says why, and nothing that was typed is lost. */
gboolean
rr_canvas_end_edit (RrCanvas  *self,
                    RrTextEnd  end)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *id = NULL;
  g_autofree char *stage = NULL;
  g_autofree char *lane = NULL;
  gboolean was_new, was_empty, was_row;
  RrEdit edit;

  if (self->edit.editor == NULL)
    return TRUE;

  if (end == RR_TEXT_CANCEL)
    {
      rr_canvas_drop_edit (self);
      return TRUE;
    }

  text = rr_text_editor_get_text (RR_TEXT_EDITOR (self->edit.editor));
  if (!write_edit (self, text, end, &error))
    {
      rr_text_editor_set_message (RR_TEXT_EDITOR (self->edit.editor), error->message);
      gtk_widget_queue_allocate (GTK_WIDGET (self));
      return FALSE;
    }

  was_new = self->edit.kind == RR_EDIT_NEW_CARD;
  was_row = self->edit.kind == RR_EDIT_ROW_TEXT;
  was_empty = *text == '\0';
  edit = self->edit;
  id = g_strdup (edit.id);
  stage = g_strdup (edit.stage);
  lane = g_strdup (edit.lane);
  rr_canvas_drop_edit (self);

  if (was_row)
    {
      edit.id = id;
      edit.stage = stage;
      edit.lane = lane;
      if (end == RR_TEXT_NEXT || end == RR_TEXT_PREVIOUS)
        rr_canvas_edit_next_row_text (self, &edit, was_empty, end == RR_TEXT_NEXT);
      return TRUE;
    }

  /* Tab with nothing typed leads out of the map: nobody is caught in it. */
  if (was_new && was_empty && end == RR_TEXT_NEXT)
    gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))), GTK_DIR_TAB_FORWARD);
  else if (end == RR_TEXT_NEXT || end == RR_TEXT_PREVIOUS)
    rr_canvas_navigate_card (self, end == RR_TEXT_NEXT, TRUE);
  return TRUE;
}

/**
 * rr_canvas_commit_edit:
 * @self: a canvas
 *
 * Writes a text that is being edited in place, before something that depends on it, such
 * as saving.
 *
 * Returns: %FALSE if the text cannot be taken; the editor says why and has the focus
 */
gboolean
rr_canvas_commit_edit (RrCanvas *self)
{
  g_return_val_if_fail (RR_IS_CANVAS (self), TRUE);

  if (rr_canvas_end_edit (self, RR_TEXT_LEAVE))
    return TRUE;
  gtk_widget_grab_focus (self->edit.editor);
  return FALSE;
}

/**
 * rr_canvas_dup_typing:
 * @self: a canvas
 *
 * Returns: (transfer full) (nullable): what is being typed in place, and where it would go
 */
RrTyping *
rr_canvas_dup_typing (RrCanvas *self)
{
  gpointer edited = NULL;
  RrTyping *typing;

  g_return_val_if_fail (RR_IS_CANVAS (self), NULL);

  if (self->edit.editor == NULL)
    return NULL;

  typing = g_new0 (RrTyping, 1);
  typing->text = rr_text_editor_get_text (RR_TEXT_EDITOR (self->edit.editor));
  if (self->edit.kind == RR_EDIT_NAME && self->edit.id != NULL)
    edited = rr_map_find (rr_session_get_map (self->session), self->edit.id);
  if (edited != NULL)
    {
      typing->element = g_strdup (self->edit.id);
      typing->property = g_strdup (get_name_field (edited));
    }
  else if (self->edit.kind == RR_EDIT_NEW_CARD)
    {
      typing->stage = g_strdup (self->edit.stage);
      typing->lane = g_strdup (self->edit.lane);
      typing->step = self->edit.step;
      typing->new_step = self->edit.new_step;
    }

  return typing;
}

static void
ended_cb (RrCanvas *self,
          int       end)
{
  rr_canvas_end_edit (self, end);
}

/* Puts up the editor of what self->edit says. */
void
rr_canvas_show_editor (RrCanvas   *self,
                       const char *text,
                       const char *label,
                       gboolean    select_all)
{
  GtkTextView *view;

  rr_canvas_ensure_editor_style (GTK_WIDGET (self));
  self->edit.editor = rr_text_editor_new (text, label);
  g_signal_connect_object (self->edit.editor, "ended", G_CALLBACK (ended_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->edit.editor, GTK_WIDGET (self));
  rr_canvas_update_views (self);
  rr_text_editor_start (RR_TEXT_EDITOR (self->edit.editor), select_all);
  view = GTK_TEXT_VIEW (rr_text_editor_get_view (RR_TEXT_EDITOR (self->edit.editor)));
  g_signal_connect_object (gtk_text_view_get_buffer (view), "notify::cursor-position",
                           G_CALLBACK (rr_canvas_reveal_edit), self, G_CONNECT_SWAPPED);
}

/**
 * rr_canvas_edit_title:
 * @self: a canvas
 * @element: (nullable): a touchpoint, stage, lane or link; %NULL for the one with the
 *   keyboard's cursor
 *
 * Edits the name of an element in place.
 */
void
rr_canvas_edit_title (RrCanvas *self,
                      gpointer  element)
{
  g_return_if_fail (RR_IS_CANVAS (self));
  g_return_if_fail (element == NULL || RR_IS_ELEMENT (element));

  if (element == NULL)
    element = rr_session_get_focused (self->session);
  if (element == NULL || self->layout == NULL || !rr_canvas_commit_edit (self))
    return;

  rr_session_select (self->session, element, RR_SELECT_REPLACE);
  rr_canvas_scroll_to (self, element);
  self->edit.kind = RR_EDIT_NAME;
  self->edit.id = g_strdup (rr_element_get_id (element));
  rr_canvas_show_editor (self, get_name (element), get_step_label (element), TRUE);
}

/* Starts a new card at a place; it comes to be when its title is committed. */
void
rr_canvas_edit_new_card (RrCanvas      *self,
                         const RrPlace *place,
                         const char    *text)
{
  RrRect rect;

  if (self->layout == NULL || !rr_canvas_commit_edit (self))
    return;

  rr_session_clear_selection (self->session);
  rr_session_set_cursor (self->session,
                         &(RrPlace) { place->stage, place->step, FALSE, place->lane, G_MAXUINT });
  self->edit.kind = RR_EDIT_NEW_CARD;
  self->edit.stage = g_strdup (place->stage);
  self->edit.lane = g_strdup (place->lane);
  self->edit.step = place->step;
  self->edit.new_step = place->new_step;
  if (rr_canvas_get_new_card_rect (self,
                                   rr_map_find_stage (rr_canvas_get_map (self), place->stage),
                                   place->step,
                                   rr_map_find_lane (rr_canvas_get_map (self), place->lane),
                                   &rect))
    {
      rr_viewport_show (&self->viewport, &rect, RR_CARD_GAP);
      rr_canvas_configure (self);
    }
  rr_canvas_show_editor (self, text, _("Title of the new touchpoint"), FALSE);
}

/**
 * rr_canvas_add_stage:
 * @self: a canvas
 *
 * Asks for the name of a new stage, where it is going to be; the stage comes to be with it.
 */
void
rr_canvas_add_stage (RrCanvas *self)
{
  RrRect rect;

  g_return_if_fail (RR_IS_CANVAS (self));

  if (self->layout == NULL || !rr_canvas_commit_edit (self))
    return;

  if (rr_layout_get_add_stage (self->layout, &rect))
    {
      RrRect visible;

      rr_viewport_get_visible (&self->viewport, &visible);
      rect.y = visible.y + self->viewport.frozen_height;
      rect.height = 0;
      rr_viewport_show (&self->viewport, &rect, 0);
      rr_canvas_configure (self);
    }
  self->edit.kind = RR_EDIT_NEW_STAGE;
  rr_canvas_show_editor (self, "", _("Name of the new stage"), FALSE);
}

/**
 * rr_canvas_add_lane:
 * @self: a canvas
 * @kind: what the lane is to hold
 *
 * Asks for the name of a new lane, where it is going to be; the lane comes to be with it.
 */
void
rr_canvas_add_lane (RrCanvas   *self,
                    RrLaneKind  kind)
{
  RrRect rect;

  g_return_if_fail (RR_IS_CANVAS (self));

  if (self->layout == NULL || !rr_canvas_commit_edit (self))
    return;

  if (rr_layout_get_add_lane (self->layout, &rect))
    {
      RrRect visible;

      rr_viewport_get_visible (&self->viewport, &visible);
      rect.x = visible.x + self->viewport.frozen_width;
      rect.width = 0;
      rr_viewport_show (&self->viewport, &rect, 0);
      rr_canvas_configure (self);
    }
  self->edit.kind = RR_EDIT_NEW_LANE;
  self->edit.lane_kind = kind;

  /* The rows that show something of the touchpoints have a name that everybody expects. */
  rr_canvas_show_editor (self,
                         kind == RR_LANE_CHANNEL || kind == RR_LANE_TEXT
                           ? "" : rr_enum_label (&rr_lane_kinds, kind),
                         _("Name of the new lane"), TRUE);
}
