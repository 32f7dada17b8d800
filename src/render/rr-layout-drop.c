/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-layout-private.h"

#include <math.h>

/* Where dragged things would land, and how the others make room. */

/* Nearer than this to the line between two columns, a new column is meant. */
#define SEAM 16.0

/* How far the columns beside a new one step aside. */
#define STEP_ASIDE 9.0

#define MARK_WIDTH 4.0

static RrLaneBox *
nearest_channel (RrLayout *self,
                 double    y)
{
  RrLaneBox *nearest = NULL;
  double least = INFINITY;

  for (guint i = 0; i < self->lane_order->len; i++)
    {
      RrLaneBox *lane = self->lane_order->pdata[i];
      double distance = MAX (0, MAX (lane->y - y, y - lane->y - lane->height));

      if (lane->lane->kind == RR_LANE_CHANNEL && distance < least)
        {
          nearest = lane;
          least = distance;
        }
    }

  return nearest;
}

static gboolean
is_dragged (GPtrArray    *dragged,
            RrTouchpoint *touchpoint)
{
  return dragged != NULL && g_ptr_array_find (dragged, touchpoint, NULL);
}

static gboolean
only_dragged (RrColumnBox *column,
              GPtrArray   *dragged)
{
  for (guint i = 0; i < column->cells->len; i++)
    {
      RrCellBox *cell = column->cells->pdata[i];

      for (guint j = 0; cell->cards != NULL && j < cell->cards->len; j++)
        if (!is_dragged (dragged, ((RrCardBox *) cell->cards->pdata[j])->touchpoint))
          return FALSE;
    }

  return TRUE;
}

/* A new column is of no use beside one that goes away because all its cards are dragged. */
static gboolean
is_left_alone (RrStageBox *stage,
               guint       step,
               GPtrArray  *dragged)
{
  RrColumnBox *column = rr_stage_box_find_column (stage, step, FALSE);

  return column == NULL || only_dragged (column, dragged);
}

static double
dragged_height (RrLayout  *self,
                GPtrArray *dragged)
{
  double height = 0;

  for (guint i = 0; dragged != NULL && i < dragged->len; i++)
    {
      RrCardBox *card = g_hash_table_lookup (self->cards, dragged->pdata[i]);

      if (card != NULL)
        height += MAX (card->height, rr_layout_get_card_height (self)) + RR_CARD_GAP;
    }

  return height > 0 ? height : rr_layout_get_card_height (self) + RR_CARD_GAP;
}

/* The place among the cards of a cell, those that are dragged not counted. */
static void
find_index (RrLayout   *self,
            RrStageBox *stage,
            RrLaneBox  *lane,
            double      y,
            GPtrArray  *dragged,
            RrDrop     *drop)
{
  RrColumnBox *column = rr_stage_box_find_column (stage, drop->place.step, FALSE);
  RrCellBox *cell = column != NULL ? rr_column_box_find_cell (column, lane, FALSE) : NULL;
  double mark_y = lane->y + RR_LANE_PADDING - RR_CARD_GAP / 2;

  drop->place.index = 0;
  for (guint i = 0; cell != NULL && i < cell->cards->len; i++)
    {
      RrCardBox *card = cell->cards->pdata[i];
      RrRect rect;

      if (is_dragged (dragged, card->touchpoint))
        continue;

      rr_card_box_rect (card, &rect);
      if (y < rect.y + rect.height / 2)
        break;
      drop->place.index++;
      mark_y = rect.y + rect.height + RR_CARD_GAP / 2;
    }

  drop->mark = RR_RECT_INIT (stage->x + RR_STAGE_PADDING + drop->place.step * RR_COLUMN_PITCH,
                             mark_y - MARK_WIDTH / 2, RR_CARD_WIDTH, MARK_WIDTH);
}

/**
 * rr_layout_find_drop:
 * @x: where the pointer is
 * @y: where the pointer is
 * @dragged: (nullable) (element-type RrTouchpoint): the cards that are dragged
 * @drop: (out): where they would land: in a cell, or in a new column where the point is
 *   between two columns
 *
 * Returns: whether there is a place for them at all
 */
gboolean
rr_layout_find_drop (RrLayout  *self,
                     double     x,
                     double     y,
                     GPtrArray *dragged,
                     RrDrop    *drop)
{
  RrStageBox *stage;
  RrLaneBox *lane;
  double at, seam;
  guint border;

  g_return_val_if_fail (RR_IS_LAYOUT (self), FALSE);
  g_return_val_if_fail (drop != NULL, FALSE);

  rr_layout_validate (self);
  *drop = (RrDrop) { .dragged_height = dragged_height (self, dragged) };
  x = rr_layout_mirror_x (self, x);
  stage = rr_layout_stage_at (self, x);
  lane = nearest_channel (self, y);
  if (stage == NULL || lane == NULL)
    return FALSE;

  /* In columns: 0 is in the middle of the space before the first. */
  at = CLAMP ((x - stage->x - RR_STAGE_PADDING + RR_CARD_GAP / 2) / RR_COLUMN_PITCH, 0, stage->n_steps);
  border = (guint) floor (at + 0.5);
  seam = fabs (at - border) * RR_COLUMN_PITCH;

  drop->place.stage = rr_element_get_id (stage->stage);
  drop->place.lane = rr_element_get_id (lane->lane);

  if (seam <= SEAM && !(border > 0 && is_left_alone (stage, border - 1, dragged))
      && !(border < stage->n_steps && is_left_alone (stage, border, dragged)))
    {
      drop->place.step = border;
      drop->place.new_step = border < stage->n_steps;
      drop->mark = RR_RECT_INIT (stage->x + RR_STAGE_PADDING + border * RR_COLUMN_PITCH
                                 - RR_CARD_GAP / 2 - MARK_WIDTH / 2,
                                 lane->y + RR_LANE_PADDING / 2, MARK_WIDTH,
                                 lane->height - RR_LANE_PADDING);
    }
  else
    {
      drop->place.step = MIN ((guint) at, stage->n_steps - 1);
      find_index (self, stage, lane, y, dragged, drop);
    }

  rr_layout_mirror_rect (self, &drop->mark);
  return TRUE;
}

/* Whether a drop makes a column of its own: before another one, or after the last. */
static gboolean
makes_column (const RrDrop *drop,
              RrStageBox   *stage)
{
  return drop->place.new_step || drop->place.step >= stage->n_steps;
}

/**
 * rr_layout_get_drop_offset:
 * @drop: of rr_layout_find_drop ()
 * @dragged: (nullable) (element-type RrTouchpoint): as there
 * @touchpoint: a card that is not dragged
 * @dx: (out): how far it steps aside to the right
 * @dy: (out): how far it steps aside downwards
 */
void
rr_layout_get_drop_offset (RrLayout     *self,
                           const RrDrop *drop,
                           GPtrArray    *dragged,
                           RrTouchpoint *touchpoint,
                           double       *dx,
                           double       *dy)
{
  RrCardBox *card;
  guint step, index = 0;

  g_return_if_fail (RR_IS_LAYOUT (self));
  g_return_if_fail (drop != NULL && dx != NULL && dy != NULL);

  rr_layout_validate (self);
  *dx = *dy = 0;
  card = g_hash_table_lookup (self->cards, touchpoint);
  if (card == NULL || card->cell == NULL || is_dragged (dragged, touchpoint)
      || !g_str_equal (rr_element_get_id (card->cell->stage->stage), drop->place.stage))
    return;

  step = card->cell->column->step;
  if (makes_column (drop, card->cell->stage))
    {
      if (step == drop->place.step)
        *dx = rr_layout_mirror_x (self, STEP_ASIDE);
      else if (step + 1 == drop->place.step)
        *dx = rr_layout_mirror_x (self, -STEP_ASIDE);
      return;
    }

  if (step != drop->place.step
      || !g_str_equal (rr_element_get_id (card->cell->lane->lane), drop->place.lane))
    return;

  /* Dragged cards above leave a hole that closes, those below go in where the mark is. */
  for (guint i = 0; i < card->cell->cards->len; i++)
    {
      RrCardBox *other = card->cell->cards->pdata[i];

      if (other == card)
        break;
      if (is_dragged (dragged, other->touchpoint))
        *dy -= other->height + RR_CARD_GAP;
      else
        index++;
    }

  if (index >= drop->place.index)
    *dy += drop->dragged_height;
}

/**
 * rr_layout_find_stage_position:
 * @x: where the pointer is
 * @mark: (out): the insertion mark
 *
 * Returns: the position before which a dragged stage would stand; −1 without stages
 */
int
rr_layout_find_stage_position (RrLayout *self,
                               double    x,
                               RrRect   *mark)
{
  guint position = 0;
  double mark_x;

  g_return_val_if_fail (RR_IS_LAYOUT (self), -1);
  g_return_val_if_fail (mark != NULL, -1);

  rr_layout_validate (self);
  if (self->stage_order->len == 0)
    return -1;

  x = rr_layout_mirror_x (self, x);
  mark_x = RR_MARGIN + RR_LABEL_WIDTH - RR_STAGE_GAP / 2;
  for (; position < self->stage_order->len; position++)
    {
      RrStageBox *stage = self->stage_order->pdata[position];

      if (x < stage->x + stage->width / 2)
        break;
      mark_x = stage->x + stage->width + RR_STAGE_GAP / 2;
    }

  *mark = RR_RECT_INIT (mark_x - MARK_WIDTH / 2, RR_MARGIN, MARK_WIDTH, self->header_height);
  rr_layout_mirror_rect (self, mark);
  return (int) position;
}

/**
 * rr_layout_find_lane_position:
 * @y: where the pointer is
 * @mark: (out): the insertion mark
 *
 * Returns: the position in the map's list of lanes, hidden ones included, before which a
 *   dragged lane would stand; −1 where no lane is shown
 */
int
rr_layout_find_lane_position (RrLayout *self,
                              double    y,
                              RrRect   *mark)
{
  double mark_y;
  int position = 0;

  g_return_val_if_fail (RR_IS_LAYOUT (self), -1);
  g_return_val_if_fail (mark != NULL, -1);

  rr_layout_validate (self);
  if (self->lane_order->len == 0)
    return -1;

  mark_y = ((RrLaneBox *) self->lane_order->pdata[0])->y - RR_LANE_GAP / 2;
  for (guint i = 0; i < self->lane_order->len; i++)
    {
      RrLaneBox *lane = self->lane_order->pdata[i];

      if (y < lane->y + lane->height / 2)
        break;
      position = (int) lane->position + 1;
      mark_y = lane->y + lane->height + RR_LANE_GAP / 2;
    }

  *mark = RR_RECT_INIT (RR_MARGIN, mark_y - MARK_WIDTH / 2, RR_LABEL_WIDTH, MARK_WIDTH);
  rr_layout_mirror_rect (self, mark);
  return position;
}
