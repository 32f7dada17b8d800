/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

#include "rr-i18n.h"

/* Moving things with the keyboard. */

/* Whether other cards than @touchpoint keep its column. */
static gboolean
shares_column (RrCanvas     *self,
               RrTouchpoint *touchpoint)
{
  RrMap *map = rr_canvas_get_map (self);
  guint n_lanes = rr_list_get_size (map->lanes);

  for (guint i = 0; i < n_lanes; i++)
    {
      g_autoptr (GPtrArray) cell =
        rr_journey_get_cell (map, touchpoint->stage, touchpoint->step,
                             rr_element_get_id (rr_list_get (map->lanes, i)));

      for (guint j = 0; j < cell->len; j++)
        {
          if (g_ptr_array_index (cell, j) != (gpointer) touchpoint)
            return TRUE;
        }
    }
  return FALSE;
}

/* Sideways: the next column; past the last one a column of its own, if the card leaves
 * others behind, or else the next stage. */
static gboolean
find_place_sideways (RrCanvas     *self,
                     RrTouchpoint *touchpoint,
                     gboolean      forward,
                     RrPlace      *place)
{
  RrMap *map = rr_canvas_get_map (self);
  RrStage *stage = rr_map_find_stage (map, touchpoint->stage);
  guint n_steps = rr_journey_count_steps (map, touchpoint->stage);
  guint position = rr_element_get_position (stage);

  *place = (RrPlace) {
    .stage = touchpoint->stage,
    .lane = touchpoint->lane,
    .index = G_MAXUINT,
  };

  if (forward ? touchpoint->step + 1 < (int) n_steps || shares_column (self, touchpoint)
              : touchpoint->step > 0)
    {
      place->step = touchpoint->step + (forward ? 1 : -1);
      return TRUE;
    }
  if (!forward && shares_column (self, touchpoint))
    {
      place->step = 0;
      place->new_step = TRUE;
      return TRUE;
    }

  if (forward ? position + 1 >= rr_list_get_size (map->stages) : position == 0)
    return FALSE;

  stage = rr_list_get (map->stages, forward ? position + 1 : position - 1);
  place->stage = rr_element_get_id (stage);
  n_steps = rr_journey_count_steps (map, place->stage);
  place->step = forward || n_steps == 0 ? 0 : n_steps - 1;
  return TRUE;
}

/* Up and down: past the next card of the cell, else into the next lane. */
static gboolean
find_place_up_or_down (RrCanvas     *self,
                       RrTouchpoint *touchpoint,
                       gboolean      down,
                       RrPlace      *place)
{
  RrMap *map = rr_canvas_get_map (self);
  g_autoptr (GPtrArray) cell = NULL;
  RrLane *lane;
  guint index = 0;

  *place = (RrPlace) {
    .stage = touchpoint->stage,
    .step = touchpoint->step,
    .lane = touchpoint->lane,
  };

  cell = rr_journey_get_cell (map, place->stage, place->step, place->lane);
  g_ptr_array_find (cell, touchpoint, &index);
  if (down ? index + 1 < cell->len : index > 0)
    {
      place->index = down ? index + 1 : index - 1;
      return TRUE;
    }

  lane = rr_canvas_find_card_lane (map,
                                   rr_element_get_position (rr_map_find_lane (map, place->lane)),
                                   down ? 1 : -1);
  if (lane == NULL)
    return FALSE;
  place->lane = rr_element_get_id (lane);
  place->index = down ? 0 : G_MAXUINT;
  return TRUE;
}

static gboolean
move_card (RrCanvas          *self,
           RrTouchpoint      *touchpoint,
           GtkDirectionType   direction,
           GError           **error)
{
  gboolean mirrored = rr_layout_get_mirrored (self->layout);
  g_autoptr (GPtrArray) one = g_ptr_array_new ();
  gboolean found;
  RrPlace place;

  if (direction == GTK_DIR_UP || direction == GTK_DIR_DOWN)
    found = find_place_up_or_down (self, touchpoint, direction == GTK_DIR_DOWN, &place);
  else
    found = find_place_sideways (self, touchpoint,
                                 direction == (mirrored ? GTK_DIR_LEFT : GTK_DIR_RIGHT), &place);
  if (!found)
    return FALSE;

  g_ptr_array_add (one, touchpoint);
  return rr_journey_move_touchpoints (rr_canvas_get_document (self), one, &place, error);
}

static gboolean
move_cards (RrCanvas         *self,
            GPtrArray        *touchpoints,
            GtkDirectionType  direction)
{
  RrDocument *document = rr_canvas_get_document (self);
  gboolean mirrored = rr_layout_get_mirrored (self->layout);
  gboolean forward = direction == GTK_DIR_DOWN ||
                     direction == (mirrored ? GTK_DIR_LEFT : GTK_DIR_RIGHT);
  g_autoptr (GError) error = NULL;
  gboolean moved = FALSE;

  /* The foremost goes first, so that none runs into the next. */
  rr_document_begin (document, ngettext ("Move Touchpoint", "Move Touchpoints", touchpoints->len));
  for (guint i = 0; i < touchpoints->len && error == NULL; i++)
    {
      guint index = forward ? touchpoints->len - 1 - i : i;

      moved |= move_card (self, g_ptr_array_index (touchpoints, index), direction, &error);
    }
  if (error != NULL)
    {
      rr_document_cancel (document);
      rr_canvas_say_error (self, error);
      return FALSE;
    }
  rr_document_end (document);
  return moved;
}

static gboolean
move_header (RrCanvas         *self,
             RrElement        *element,
             GtkDirectionType  direction)
{
  RrDocument *document = rr_canvas_get_document (self);
  gboolean is_stage = RR_IS_STAGE (element);
  gboolean sideways = direction == GTK_DIR_LEFT || direction == GTK_DIR_RIGHT;
  gboolean mirrored = rr_layout_get_mirrored (self->layout);
  guint position = rr_element_get_position (element);

  if (is_stage != sideways)
    return FALSE;

  if (direction == GTK_DIR_DOWN || direction == (mirrored ? GTK_DIR_LEFT : GTK_DIR_RIGHT))
    position++;
  else
    position--;
  if (position >= rr_list_get_size (element->list))
    return FALSE;

  rr_document_begin (document, is_stage ? _("Move Stage") : _("Move Lane"));
  rr_document_move (document, element, position);
  rr_document_end (document);
  return TRUE;
}

/* Moves the selected cards by a cell, or the selected stage or lane by a place, in one undo
 * step.  Returns FALSE where nothing can move that way. */
gboolean
rr_canvas_move_selection (RrCanvas         *self,
                          GtkDirectionType  direction)
{
  g_autoptr (GPtrArray) touchpoints = NULL;
  RrElement *single;
  gboolean moved;

  if (self->layout == NULL)
    return FALSE;

  touchpoints = rr_session_get_selected_touchpoints (self->session);
  single = rr_session_get_single (self->session, RR_TYPE_ELEMENT);
  if (touchpoints->len > 0)
    moved = move_cards (self, touchpoints, direction);
  else if (RR_IS_STAGE (single) || RR_IS_LANE (single))
    moved = move_header (self, single, direction);
  else
    return FALSE;

  if (moved && rr_session_get_focused (self->session) != NULL)
    {
      rr_canvas_scroll_to (self, rr_session_get_focused (self->session));
      rr_canvas_focus_cursor (self);
    }
  return moved;
}
