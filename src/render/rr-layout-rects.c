/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-layout-private.h"

/* Answers: where things stand. */

/**
 * rr_layout_get_bounds:
 * @bounds: (out): everything, with a margin around it
 */
void
rr_layout_get_bounds (RrLayout *self,
                      RrRect   *bounds)
{
  g_return_if_fail (RR_IS_LAYOUT (self));
  g_return_if_fail (bounds != NULL);

  rr_layout_validate (self);
  *bounds = RR_RECT_INIT (0, 0, self->width, self->height);
  rr_layout_mirror_rect (self, bounds);
}

/**
 * rr_layout_get_header_bottom:
 *
 * Returns: how much of the upper end the stage headers take, with the space around them
 */
double
rr_layout_get_header_bottom (RrLayout *self)
{
  g_return_val_if_fail (RR_IS_LAYOUT (self), 0);

  rr_layout_validate (self);
  return RR_MARGIN + self->header_height + RR_HEADER_GAP / 2;
}

/**
 * rr_layout_get_label_width:
 *
 * Returns: how much of the starting end the lane names take, with the space around them
 */
double
rr_layout_get_label_width (RrLayout *self)
{
  g_return_val_if_fail (RR_IS_LAYOUT (self), 0);

  return RR_MARGIN + RR_LABEL_WIDTH;
}

static RrCardBox *
find_card (RrLayout     *self,
           RrTouchpoint *touchpoint)
{
  RrCardBox *card;

  rr_layout_validate (self);
  card = g_hash_table_lookup (self->cards, touchpoint);

  return card != NULL && card->cell != NULL ? card : NULL;
}

/**
 * rr_layout_get_card:
 * @rect: (out): the card, without shadow
 *
 * Returns: whether the touchpoint has a card
 */
gboolean
rr_layout_get_card (RrLayout     *self,
                    RrTouchpoint *touchpoint,
                    RrRect       *rect)
{
  RrCardBox *card;

  g_return_val_if_fail (RR_IS_LAYOUT (self), FALSE);
  g_return_val_if_fail (RR_IS_TOUCHPOINT (touchpoint), FALSE);
  g_return_val_if_fail (rect != NULL, FALSE);

  card = find_card (self, touchpoint);
  if (card == NULL)
    return FALSE;

  rr_card_box_rect (card, rect);
  rr_layout_mirror_rect (self, rect);
  return TRUE;
}

/**
 * rr_layout_get_title:
 * @rect: (out): the title of the card, relative to the card's upper left corner
 *
 * Returns: whether the touchpoint has a card
 */
gboolean
rr_layout_get_title (RrLayout     *self,
                     RrTouchpoint *touchpoint,
                     RrRect       *rect)
{
  RrCardBox *card;

  g_return_val_if_fail (RR_IS_LAYOUT (self), FALSE);
  g_return_val_if_fail (RR_IS_TOUCHPOINT (touchpoint), FALSE);
  g_return_val_if_fail (rect != NULL, FALSE);

  card = find_card (self, touchpoint);
  if (card == NULL)
    return FALSE;

  *rect = RR_RECT_INIT (self->mirrored ? RR_CARD_PADDING_END : RR_CARD_PADDING, RR_CARD_PADDING_TOP,
                        RR_CARD_TEXT_WIDTH, card->title_height);
  return TRUE;
}

static RrStageBox *
find_stage (RrLayout *self,
            RrStage  *stage)
{
  rr_layout_validate (self);

  return RR_ELEMENT (stage)->list != NULL ? g_hash_table_lookup (self->stages, stage) : NULL;
}

static RrLaneBox *
find_lane (RrLayout *self,
           RrLane   *lane)
{
  RrLaneBox *box;

  rr_layout_validate (self);
  box = RR_ELEMENT (lane)->list != NULL ? g_hash_table_lookup (self->lanes, lane) : NULL;

  return box != NULL && box->shown ? box : NULL;
}

/**
 * rr_layout_get_stage:
 * @rect: (out): all columns of the stage, from the header to the last lane
 *
 * Returns: whether the stage is on the map
 */
gboolean
rr_layout_get_stage (RrLayout *self,
                     RrStage  *stage,
                     RrRect   *rect)
{
  RrStageBox *box;

  g_return_val_if_fail (RR_IS_LAYOUT (self), FALSE);
  g_return_val_if_fail (RR_IS_STAGE (stage), FALSE);
  g_return_val_if_fail (rect != NULL, FALSE);

  box = find_stage (self, stage);
  if (box == NULL)
    return FALSE;

  *rect = RR_RECT_INIT (box->x, RR_MARGIN, box->width, self->height - 2 * RR_MARGIN);
  if (self->editable)
    rect->height -= RR_LANE_GAP + RR_ADD_SIZE;
  rr_layout_mirror_rect (self, rect);
  return TRUE;
}

/**
 * rr_layout_get_stage_header:
 * @rect: (out): the header of the stage
 *
 * Returns: whether the stage is on the map
 */
gboolean
rr_layout_get_stage_header (RrLayout *self,
                            RrStage  *stage,
                            RrRect   *rect)
{
  if (!rr_layout_get_stage (self, stage, rect))
    return FALSE;

  rect->height = self->header_height;
  return TRUE;
}

/**
 * rr_layout_get_lane:
 * @rect: (out): the band of the lane, with its name
 *
 * Returns: whether the lane is shown
 */
gboolean
rr_layout_get_lane (RrLayout *self,
                    RrLane   *lane,
                    RrRect   *rect)
{
  RrLaneBox *box;
  double width;

  g_return_val_if_fail (RR_IS_LAYOUT (self), FALSE);
  g_return_val_if_fail (RR_IS_LANE (lane), FALSE);
  g_return_val_if_fail (rect != NULL, FALSE);

  box = find_lane (self, lane);
  if (box == NULL)
    return FALSE;

  width = self->width - 2 * RR_MARGIN - (self->editable ? RR_STAGE_GAP + RR_ADD_SIZE : 0);
  *rect = RR_RECT_INIT (RR_MARGIN, box->y, width, box->height);
  rr_layout_mirror_rect (self, rect);
  return TRUE;
}

/**
 * rr_layout_get_lane_label:
 * @rect: (out): where the lane's name stands
 *
 * Returns: whether the lane is shown
 */
gboolean
rr_layout_get_lane_label (RrLayout *self,
                          RrLane   *lane,
                          RrRect   *rect)
{
  if (!rr_layout_get_lane (self, lane, rect))
    return FALSE;

  *rect = RR_RECT_INIT (RR_MARGIN, rect->y, RR_LABEL_WIDTH, rect->height);
  rr_layout_mirror_rect (self, rect);
  return TRUE;
}

/**
 * rr_layout_get_cell:
 * @step: may be any; it need not be there yet
 * @rect: (out): where the lane's row and the column of @step meet
 *
 * Returns: whether stage and lane are shown
 */
gboolean
rr_layout_get_cell (RrLayout *self,
                    RrStage  *stage,
                    guint     step,
                    RrLane   *lane,
                    RrRect   *rect)
{
  RrStageBox *stage_box;
  RrLaneBox *lane_box;

  g_return_val_if_fail (RR_IS_LAYOUT (self), FALSE);
  g_return_val_if_fail (RR_IS_STAGE (stage) && RR_IS_LANE (lane), FALSE);
  g_return_val_if_fail (rect != NULL, FALSE);

  stage_box = find_stage (self, stage);
  lane_box = find_lane (self, lane);
  if (stage_box == NULL || lane_box == NULL)
    return FALSE;

  *rect = RR_RECT_INIT (stage_box->x + RR_STAGE_PADDING + step * RR_COLUMN_PITCH - RR_CARD_GAP / 2,
                        lane_box->y, RR_COLUMN_PITCH, lane_box->height);
  rr_layout_mirror_rect (self, rect);
  return TRUE;
}

/**
 * rr_layout_get_add_stage:
 * @rect: (out): the "+" after the last stage
 *
 * Returns: whether there is one: in an editable layout
 */
gboolean
rr_layout_get_add_stage (RrLayout *self,
                         RrRect   *rect)
{
  g_return_val_if_fail (RR_IS_LAYOUT (self), FALSE);
  g_return_val_if_fail (rect != NULL, FALSE);

  rr_layout_validate (self);
  *rect = RR_RECT_INIT (self->width - RR_MARGIN - RR_ADD_SIZE, RR_MARGIN, RR_ADD_SIZE, self->header_height);
  rr_layout_mirror_rect (self, rect);
  return self->editable;
}

/**
 * rr_layout_get_add_lane:
 * @rect: (out): the "+" after the last lane
 *
 * Returns: whether there is one: in an editable layout
 */
gboolean
rr_layout_get_add_lane (RrLayout *self,
                        RrRect   *rect)
{
  g_return_val_if_fail (RR_IS_LAYOUT (self), FALSE);
  g_return_val_if_fail (rect != NULL, FALSE);

  rr_layout_validate (self);
  *rect = RR_RECT_INIT (RR_MARGIN, self->height - RR_MARGIN - RR_ADD_SIZE, RR_LABEL_WIDTH, RR_ADD_SIZE);
  rr_layout_mirror_rect (self, rect);
  return self->editable;
}

/**
 * rr_layout_get_rect:
 * @element: a touchpoint, stage, lane or link
 * @rect: (out): what has to be in sight to see it: the card, the stage's header, the
 *   lane's name, or both ends of the link
 *
 * Returns: whether it is on the map
 */
gboolean
rr_layout_get_rect (RrLayout *self,
                    gpointer  element,
                    RrRect   *rect)
{
  RrLinkPath path;

  g_return_val_if_fail (RR_IS_LAYOUT (self), FALSE);
  g_return_val_if_fail (rect != NULL, FALSE);

  if (RR_IS_TOUCHPOINT (element))
    return rr_layout_get_card (self, element, rect);
  if (RR_IS_STAGE (element))
    return rr_layout_get_stage_header (self, element, rect);
  if (RR_IS_LANE (element))
    return rr_layout_get_lane_label (self, element, rect);
  if (!RR_IS_LINK (element) || !rr_layout_get_link_path (self, element, &path))
    return FALSE;

  *rect = RR_RECT_INIT (MIN (path.x0, path.x3), MIN (path.y0, path.y3),
                        ABS (path.x3 - path.x0), ABS (path.y3 - path.y0));
  return TRUE;
}

/**
 * rr_layout_get_n_steps:
 *
 * Returns: how many columns the stage has: at least 1
 */
guint
rr_layout_get_n_steps (RrLayout *self,
                       RrStage  *stage)
{
  RrStageBox *box;

  g_return_val_if_fail (RR_IS_LAYOUT (self), 0);
  g_return_val_if_fail (RR_IS_STAGE (stage), 0);

  box = find_stage (self, stage);
  return box != NULL ? box->n_steps : 1;
}

/**
 * rr_layout_list_cell:
 *
 * Returns: (transfer container) (element-type RrTouchpoint): the cards of a cell, from
 *   top to bottom
 */
GPtrArray *
rr_layout_list_cell (RrLayout *self,
                     RrStage  *stage,
                     guint     step,
                     RrLane   *lane)
{
  GPtrArray *touchpoints;
  RrStageBox *stage_box;
  RrLaneBox *lane_box;
  RrColumnBox *column;
  RrCellBox *cell;

  g_return_val_if_fail (RR_IS_LAYOUT (self), NULL);
  g_return_val_if_fail (RR_IS_STAGE (stage) && RR_IS_LANE (lane), NULL);

  touchpoints = g_ptr_array_new ();
  stage_box = find_stage (self, stage);
  lane_box = find_lane (self, lane);
  if (stage_box == NULL || lane_box == NULL)
    return touchpoints;

  column = rr_stage_box_find_column (stage_box, step, FALSE);
  cell = column != NULL ? rr_column_box_find_cell (column, lane_box, FALSE) : NULL;
  for (guint i = 0; cell != NULL && cell->cards != NULL && i < cell->cards->len; i++)
    g_ptr_array_add (touchpoints, ((RrCardBox *) cell->cards->pdata[i])->touchpoint);

  return touchpoints;
}

static void
list_column (RrColumnBox  *column,
             const RrRect *area,
             GPtrArray    *touchpoints)
{
  for (guint i = 0; i < column->cells->len; i++)
    {
      RrCellBox *cell = column->cells->pdata[i];

      for (guint j = 0; cell->cards != NULL && j < cell->cards->len; j++)
        {
          RrCardBox *card = cell->cards->pdata[j];
          RrRect rect;

          rr_card_box_rect (card, &rect);
          if (rr_rect_intersects (&rect, area))
            g_ptr_array_add (touchpoints, card->touchpoint);
        }
    }
}

/**
 * rr_layout_list_cards:
 * @area: (nullable): those that are seen in it; NULL: all
 *
 * Returns: (transfer container) (element-type RrTouchpoint): in the order of the journey:
 *   stage, step, lane, and from top to bottom
 */
GPtrArray *
rr_layout_list_cards (RrLayout     *self,
                      const RrRect *area)
{
  GPtrArray *touchpoints;
  RrRect seen;

  g_return_val_if_fail (RR_IS_LAYOUT (self), NULL);

  rr_layout_validate (self);
  seen = rr_layout_mirrored_area (self, area);
  touchpoints = g_ptr_array_new ();

  for (guint i = 0; i < self->stage_order->len; i++)
    {
      RrStageBox *stage = self->stage_order->pdata[i];
      guint first, end;

      if (rr_layout_columns_in (self, stage, &seen, &first, &end))
        for (guint j = first; j < end; j++)
          list_column (stage->columns->pdata[j], &seen, touchpoints);
    }

  return touchpoints;
}
