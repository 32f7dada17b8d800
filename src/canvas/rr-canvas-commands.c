/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

#include "rr-i18n.h"
#include "rr-votes.h"

/* What deleting one element is called, as an undo step and as what is said afterwards. */
static void
name_removal (gpointer     element,
              const char **label,
              const char **said)
{
  if (RR_IS_STAGE (element))
    {
      *label = _("Delete Stage");
      *said = _("Stage deleted");
    }
  else if (RR_IS_LANE (element))
    {
      *label = _("Delete Lane");
      *said = _("Lane deleted");
    }
  else if (RR_IS_LINK (element))
    {
      *label = _("Delete Link");
      *said = _("Link deleted");
    }
  else
    {
      *label = _("Delete Touchpoint");
      *said = _("Touchpoint deleted");
    }
}

/**
 * rr_canvas_delete_selection:
 * @self: a canvas
 *
 * Deletes what is selected, in one undo step, and says so.
 */
void
rr_canvas_delete_selection (RrCanvas *self)
{
  g_autoptr (GPtrArray) elements = NULL;
  g_autofree char *several = NULL;
  const char *label, *said;
  RrDocument *document;

  g_return_if_fail (RR_IS_CANVAS (self));

  document = rr_canvas_get_document (self);
  elements = rr_session_get_selected (self->session);
  if (elements->len == 0)
    return;

  name_removal (g_ptr_array_index (elements, 0), &label, &said);
  if (elements->len > 1)
    {
      label = _("Delete Touchpoints");
      several = g_strdup_printf (ngettext ("%u touchpoint deleted", "%u touchpoints deleted",
                                           elements->len),
                                 elements->len);
      said = several;
    }

  rr_document_begin (document, label);
  for (guint i = 0; i < elements->len; i++)
    rr_document_remove (document, g_ptr_array_index (elements, i));
  rr_document_end (document);
  rr_canvas_say (self, said, TRUE);
}

/**
 * rr_canvas_duplicate:
 * @self: a canvas
 *
 * Copies each selected touchpoint into its own cell, and selects the copies.
 */
void
rr_canvas_duplicate (RrCanvas *self)
{
  g_autoptr (GPtrArray) touchpoints = NULL;
  g_autoptr (GPtrArray) copies = NULL;
  g_autoptr (GError) error = NULL;
  RrDocument *document;

  g_return_if_fail (RR_IS_CANVAS (self));

  touchpoints = rr_session_get_selected_touchpoints (self->session);
  if (touchpoints->len == 0)
    return;

  document = rr_canvas_get_document (self);
  copies = g_ptr_array_new ();
  rr_document_begin (document, ngettext ("Duplicate Touchpoint", "Duplicate Touchpoints",
                                         touchpoints->len));
  for (guint i = 0; i < touchpoints->len && error == NULL; i++)
    {
      RrTouchpoint *touchpoint = g_ptr_array_index (touchpoints, i);
      g_autoptr (GPtrArray) one = g_ptr_array_new ();
      g_autoptr (GPtrArray) copied = NULL;
      g_autoptr (GPtrArray) cell = NULL;
      RrPlace place = {
        .stage = touchpoint->stage,
        .step = touchpoint->step,
        .lane = touchpoint->lane,
      };

      cell = rr_journey_get_cell (rr_canvas_get_map (self), place.stage, place.step, place.lane);
      g_ptr_array_find (cell, touchpoint, &place.index);
      place.index++;
      g_ptr_array_add (one, touchpoint);
      copied = rr_journey_copy_touchpoints (document, one, &place, &error);
      if (copied != NULL)
        g_ptr_array_extend (copies, copied, NULL, NULL);
    }

  if (error != NULL)
    {
      rr_document_cancel (document);
      rr_canvas_say_error (self, error);
      return;
    }
  rr_document_end (document);
  rr_session_select_touchpoints (self->session, copies);
}

/**
 * rr_canvas_add_touchpoint:
 * @self: a canvas
 *
 * Starts a new card in the cell with the keyboard's cursor.
 */
void
rr_canvas_add_touchpoint (RrCanvas *self)
{
  RrPlace place;

  g_return_if_fail (RR_IS_CANVAS (self));

  if (!rr_canvas_get_card_place (self, &place))
    {
      rr_canvas_say (self, _("A touchpoint needs a stage and a channel lane to stand in"), FALSE);
      return;
    }
  rr_canvas_edit_new_card (self, &place, "");
}

/**
 * rr_canvas_select_all:
 * @self: a canvas
 *
 * Selects every card in sight of the view.
 */
void
rr_canvas_select_all (RrCanvas *self)
{
  g_return_if_fail (RR_IS_CANVAS (self));

  rr_session_select_all (self->session);
}

/* What an undone or redone step has brought back. */
static void
stepped_cb (RrDocument *document,
            GPtrArray  *changes,
            GPtrArray  *inserted)
{
  for (guint i = 0; i < changes->len; i++)
    {
      RrChange *change = g_ptr_array_index (changes, i);

      if (change->verb == RR_CHANGE_INSERT)
        g_ptr_array_add (inserted, g_object_ref (change->element));
    }
}

/* Undoes or redoes, and selects and shows what came back with it: the touchpoints, or the one
 * stage, lane or link. */
static void
go_through_history (RrCanvas *self,
                    void    (*go) (RrDocument *document))
{
  RrDocument *document = rr_canvas_get_document (self);
  g_autoptr (GPtrArray) inserted = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) touchpoints = g_ptr_array_new ();
  gulong handler = g_signal_connect (document, "stepped", G_CALLBACK (stepped_cb), inserted);
  gpointer first = NULL;

  go (document);
  g_signal_handler_disconnect (document, handler);

  for (guint i = 0; i < inserted->len; i++)
    {
      gpointer element = g_ptr_array_index (inserted, i);

      if (rr_map_find (rr_canvas_get_map (self), rr_element_get_id (element)) != element)
        continue;
      if (RR_IS_TOUCHPOINT (element))
        g_ptr_array_add (touchpoints, element);
      if (first == NULL && (RR_IS_STAGE (element) || RR_IS_LANE (element) || RR_IS_LINK (element)))
        first = element;
    }

  if (RR_IS_STAGE (first) || RR_IS_LANE (first) || (first != NULL && touchpoints->len == 0))
    rr_session_select (self->session, first, RR_SELECT_REPLACE);
  else if (touchpoints->len > 0)
    rr_session_select_touchpoints (self->session, touchpoints);
  else
    return;
  rr_canvas_scroll_to (self, first != NULL && !RR_IS_LINK (first)
                               ? first : rr_session_get_focused (self->session));
}

/**
 * rr_canvas_undo:
 * @self: a canvas
 *
 * Takes back the last step, and selects what came back with it.  A text that is being edited
 * is committed first.
 */
void
rr_canvas_undo (RrCanvas *self)
{
  RrDocument *document;

  g_return_if_fail (RR_IS_CANVAS (self));

  document = rr_canvas_get_document (self);
  if (document == NULL || !rr_canvas_commit_edit (self))
    return;

  rr_canvas_drag_cancel (self);
  if (rr_document_can_undo (document))
    go_through_history (self, rr_document_undo);
}

/**
 * rr_canvas_redo:
 * @self: a canvas
 *
 * Makes again the last step that was taken back.
 */
void
rr_canvas_redo (RrCanvas *self)
{
  RrDocument *document;

  g_return_if_fail (RR_IS_CANVAS (self));

  document = rr_canvas_get_document (self);
  if (document == NULL || !rr_canvas_commit_edit (self))
    return;

  rr_canvas_drag_cancel (self);
  if (rr_document_can_redo (document))
    go_through_history (self, rr_document_redo);
}

/**
 * rr_canvas_set_severity:
 * @self: a canvas
 * @severity: 0…4
 *
 * Says how hard the active scenario hits the selected touchpoints, in one undo step.
 */
void
rr_canvas_set_severity (RrCanvas *self,
                        int       severity)
{
  g_autoptr (GPtrArray) touchpoints = NULL;
  g_autoptr (GError) error = NULL;
  RrDocument *document;
  RrScenario *scenario;

  g_return_if_fail (RR_IS_CANVAS (self));
  g_return_if_fail (severity >= 0 && severity <= RR_LEVEL_MAX);

  touchpoints = rr_session_get_selected_touchpoints (self->session);
  scenario = rr_session_get_scenario (self->session);
  if (touchpoints->len == 0)
    return;
  if (scenario == NULL)
    {
      rr_canvas_say (self, _("Make a scenario first: severities belong to one"), FALSE);
      return;
    }

  document = rr_canvas_get_document (self);
  rr_document_begin (document, _("Set Severity"));
  for (guint i = 0; i < touchpoints->len && error == NULL; i++)
    rr_journey_set_impact (document, scenario, g_ptr_array_index (touchpoints, i),
                           "severity", rr_value_int (severity), &error);
  if (error != NULL)
    {
      rr_document_cancel (document);
      rr_canvas_say_error (self, error);
      return;
    }
  rr_document_end (document);
}

/**
 * rr_canvas_vote:
 * @self: a canvas
 * @touchpoint: a touchpoint
 * @by: 1 for a vote, −1 to take one back
 *
 * Votes, in an undo step of its own, as far as the participant has votes left.
 */
void
rr_canvas_vote (RrCanvas     *self,
                RrTouchpoint *touchpoint,
                int           by)
{
  g_autoptr (GError) error = NULL;

  g_return_if_fail (RR_IS_CANVAS (self));
  g_return_if_fail (RR_IS_TOUCHPOINT (touchpoint));

  if (by > 0 && rr_session_count_votes_left (self->session) == 0)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      rr_canvas_say (self, _("No votes are left: it is the next participant’s turn"), FALSE);
      return;
    }
  if (!rr_votes_add (rr_canvas_get_document (self), touchpoint, by, &error))
    rr_canvas_say_error (self, error);
}

/* Escape: ends what is under way, the largest thing last.  Returns FALSE if there was
 * nothing. */
gboolean
rr_canvas_cancel (RrCanvas *self)
{
  if (self->drag.tool != NULL)
    {
      rr_canvas_drag_cancel (self);
      return TRUE;
    }
  if (rr_canvas_is_editing (self))
    return rr_canvas_end_edit (self, RR_TEXT_CANCEL);
  if (rr_session_count_selected (self->session) > 0)
    {
      rr_session_clear_selection (self->session);
      return TRUE;
    }
  return FALSE;
}
