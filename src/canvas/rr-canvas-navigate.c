/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

#include "rr-i18n.h"
#include "rr-row-text.h"

/* The next lane in sight that holds cards, from @position on; G_MAXUINT is before the
 * first.  @step is 1 or −1. */
RrLane *
rr_canvas_find_card_lane (RrMap *map,
                          guint  position,
                          int    step)
{
  /* @step may be −1: positions before the first wrap around to more than any list has. */
  for (guint i = position + step; i < rr_list_get_size (map->lanes); i += step)
    {
      RrLane *lane = rr_list_get (map->lanes, i);

      if (lane->kind == RR_LANE_CHANNEL && !lane->hidden)
        return lane;
    }
  return NULL;
}

static gboolean
is_cell_lane (RrLane *lane)
{
  return lane->kind == RR_LANE_CHANNEL || rr_row_text_is_editable (lane);
}

/* Likewise, and rows whose texts can be edited. */
static RrLane *
find_cell_lane (RrMap *map,
                guint  position,
                int    step)
{
  for (guint i = position + step; i < rr_list_get_size (map->lanes); i += step)
    {
      RrLane *lane = rr_list_get (map->lanes, i);

      if (!lane->hidden && is_cell_lane (lane))
        return lane;
    }
  return NULL;
}

static RrElement *
find_shown_lane (RrMap *map,
                 guint  position,
                 int    step)
{
  for (guint i = position + step; i < rr_list_get_size (map->lanes); i += step)
    {
      RrLane *lane = rr_list_get (map->lanes, i);

      if (!lane->hidden)
        return RR_ELEMENT (lane);
    }
  return NULL;
}

/* The cell beside one.  Returns FALSE at the end of the map. */
static gboolean
step_sideways (RrCanvas *self,
               RrPlace  *place,
               gboolean  forward)
{
  RrMap *map = rr_canvas_get_map (self);
  RrStage *stage = rr_map_find_stage (map, place->stage);
  guint position = rr_element_get_position (stage);

  if (forward && place->step + 1 < rr_layout_get_n_steps (self->layout, stage))
    {
      place->step++;
      return TRUE;
    }
  if (!forward && place->step > 0)
    {
      place->step--;
      return TRUE;
    }

  if (forward ? position + 1 >= rr_list_get_size (map->stages) : position == 0)
    return FALSE;

  stage = rr_list_get (map->stages, forward ? position + 1 : position - 1);
  place->stage = rr_element_get_id (stage);
  place->step = forward ? 0 : MAX (rr_layout_get_n_steps (self->layout, stage), 1) - 1;
  return TRUE;
}

/* Within a cell from card to card, then to the next lane with something to edit. */
static gboolean
step_up_or_down (RrCanvas *self,
                 RrPlace  *place,
                 gboolean  down)
{
  RrMap *map = rr_canvas_get_map (self);
  g_autoptr (GPtrArray) cell = NULL;
  RrLane *lane;

  cell = rr_journey_get_cell (map, place->stage, place->step, place->lane);
  if (place->index != G_MAXUINT && (down ? place->index + 1 < cell->len : place->index > 0))
    {
      place->index += down ? 1 : -1;
      return TRUE;
    }

  lane = find_cell_lane (map, rr_element_get_position (rr_map_find_lane (map, place->lane)),
                         down ? 1 : -1);
  if (lane == NULL)
    return FALSE;

  place->lane = rr_element_get_id (lane);
  g_clear_pointer (&cell, g_ptr_array_unref);
  cell = rr_journey_get_cell (map, place->stage, place->step, place->lane);
  place->index = down || cell->len == 0 ? 0 : cell->len - 1;
  return TRUE;
}

static void
land (RrCanvas *self,
      gpointer  element,
      gboolean  extend)
{
  rr_session_select (self->session, element, extend ? RR_SELECT_ADD : RR_SELECT_REPLACE);
  rr_canvas_scroll_to (self, element);
}

static void
land_on_place (RrCanvas *self,
               RrPlace  *place,
               gboolean  extend)
{
  RrMap *map = rr_canvas_get_map (self);
  g_autoptr (GPtrArray) cell = NULL;
  RrRect rect;

  cell = rr_journey_get_cell (map, place->stage, place->step, place->lane);
  if (cell->len > 0)
    {
      land (self, g_ptr_array_index (cell, MIN (place->index, cell->len - 1)), extend);
      return;
    }

  place->index = G_MAXUINT;
  if (!extend)
    rr_session_clear_selection (self->session);
  if (rr_layout_get_cell (self->layout, rr_map_find_stage (map, place->stage), place->step,
                          rr_map_find_lane (map, place->lane), &rect))
    {
      rr_viewport_show (&self->viewport, &rect, RR_CARD_GAP);
      rr_canvas_configure (self);
    }
  rr_session_set_cursor (self->session, place);
}

/* From a stage header or a lane name: along its strip, or into the map. */
static gboolean
navigate_from_header (RrCanvas         *self,
                      RrElement        *element,
                      GtkDirectionType  direction,
                      gboolean          backward)
{
  RrMap *map = rr_canvas_get_map (self);
  guint position = rr_element_get_position (element);
  RrElement *next = NULL;
  RrPlace place;

  if (!rr_session_get_cursor (self->session, &place))
    return FALSE;

  if (RR_IS_STAGE (element) && (direction == GTK_DIR_LEFT || direction == GTK_DIR_RIGHT))
    {
      position += backward ? -1 : 1;
      if (position < rr_list_get_size (map->stages))
        next = rr_list_get (map->stages, position);
    }
  else if (RR_IS_STAGE (element) && direction == GTK_DIR_DOWN)
    {
      RrLane *lane = rr_canvas_find_card_lane (map, G_MAXUINT, 1);

      if (lane == NULL)
        return FALSE;
      place = (RrPlace) { .stage = rr_element_get_id (element), .lane = rr_element_get_id (lane) };
      land_on_place (self, &place, FALSE);
      return TRUE;
    }
  else if (RR_IS_LANE (element) && (direction == GTK_DIR_UP || direction == GTK_DIR_DOWN))
    {
      next = find_shown_lane (map, position, direction == GTK_DIR_UP ? -1 : 1);
    }
  else if (RR_IS_LANE (element) && !backward && is_cell_lane (RR_LANE (element)) && rr_list_get_size (map->stages) > 0)
    {
      place = (RrPlace) {
        .stage = rr_element_get_id (rr_list_get (map->stages, 0)),
        .lane = rr_element_get_id (element),
      };
      land_on_place (self, &place, FALSE);
      return TRUE;
    }

  if (next != NULL)
    {
      land (self, next, FALSE);
      return TRUE;
    }

  /* Past the last one there is the "+". */
  if (RR_IS_STAGE (element) && !backward)
    gtk_widget_grab_focus (self->add_stage);
  else if (RR_IS_LANE (element) && direction == GTK_DIR_DOWN)
    gtk_widget_grab_focus (self->add_lane);
  else
    return FALSE;
  return TRUE;
}

/* Moves the keyboard's cursor by one cell, card, header or name.  @extend keeps what is
 * selected.  Returns FALSE where there is nothing in that direction. */
gboolean
rr_canvas_navigate (RrCanvas         *self,
                    GtkDirectionType  direction,
                    gboolean          extend)
{
  RrElement *focused;
  gboolean mirrored, backward, moved;
  RrMap *map = rr_canvas_get_map (self);
  RrPlace place;

  if (self->layout == NULL || !rr_session_get_cursor (self->session, &place))
    return FALSE;
  if (gtk_widget_is_focus (self->add_stage) || gtk_widget_is_focus (self->add_lane))
    {
      rr_canvas_focus_cursor (self);
      return TRUE;
    }

  mirrored = rr_layout_get_mirrored (self->layout);
  backward = direction == (mirrored ? GTK_DIR_RIGHT : GTK_DIR_LEFT) || direction == GTK_DIR_UP;
  focused = rr_session_get_focused (self->session);
  if (RR_IS_LINK (focused))
    return rr_canvas_navigate_link (self, RR_LINK (focused), direction);
  if (RR_IS_STAGE (focused) || RR_IS_LANE (focused))
    return navigate_from_header (self, focused, direction, backward);

  if (direction == GTK_DIR_UP || direction == GTK_DIR_DOWN)
    {
      moved = step_up_or_down (self, &place, direction == GTK_DIR_DOWN);
    }
  else
    {
      moved = step_sideways (self, &place, !backward);
      if (place.index == G_MAXUINT)
        place.index = 0;
    }

  if (moved)
    {
      land_on_place (self, &place, extend);
      return TRUE;
    }
  if (extend || !backward)
    return FALSE;

  /* Beyond the first row there is the stage's header, beyond the first column the name
   * of the lane. */
  if (direction == GTK_DIR_UP)
    land (self, rr_map_find_stage (map, place.stage), FALSE);
  else
    land (self, rr_map_find_lane (map, place.lane), FALSE);
  return TRUE;
}

static void
start_new_card_after (RrCanvas     *self,
                      RrTouchpoint *last)
{
  RrMap *map = rr_canvas_get_map (self);
  RrPlace place = {
    .stage = last->stage,
    .lane = last->lane,
    .index = G_MAXUINT,
  };

  place.step = rr_journey_count_steps (map, last->stage);
  rr_canvas_edit_new_card (self, &place, "");
}

/* Goes to the next card of the journey, or the one before.  At the end @create starts a
 * new one in a step of its own.  Returns FALSE where there is none. */
gboolean
rr_canvas_navigate_card (RrCanvas *self,
                         gboolean  forward,
                         gboolean  create)
{
  g_autoptr (GPtrArray) cards = NULL;
  RrElement *focused;
  guint index;

  if (self->layout == NULL)
    return FALSE;

  cards = rr_layout_list_cards (self->layout, NULL);
  if (cards->len == 0)
    return FALSE;

  focused = rr_session_get_focused (self->session);
  if (focused == NULL || !g_ptr_array_find (cards, focused, &index))
    {
      land (self, g_ptr_array_index (cards, forward ? 0 : cards->len - 1), FALSE);
      return TRUE;
    }

  index += forward ? 1 : -1;
  if (index < cards->len)
    {
      land (self, g_ptr_array_index (cards, index), FALSE);
      return TRUE;
    }
  if (forward && create)
    {
      start_new_card_after (self, RR_TOUCHPOINT (focused));
      return TRUE;
    }
  return FALSE;
}
