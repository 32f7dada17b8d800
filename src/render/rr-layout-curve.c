/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-layout-private.h"

#include <math.h>

#include "rr-curve.h"

/* The curves of the emotion rows.  +2 stands at the upper line, −2 at the lower one; under
 * it there is room for what the curves mean. */
#define ABOVE 24.0
#define BELOW 46.0

static RrLaneBox *
find_row (RrLayout *self,
          RrLane   *lane)
{
  RrLaneBox *box;

  rr_layout_validate (self);
  box = g_hash_table_lookup (self->lanes, lane);

  return box != NULL && box->shown && lane->kind == RR_LANE_EMOTION ? box : NULL;
}

/**
 * rr_layout_emotion_to_y:
 * @lane: a row of emotions
 * @emotion: −2…+2
 *
 * Returns: where the value stands in the row; NAN if the row is not shown
 */
double
rr_layout_emotion_to_y (RrLayout *self,
                        RrLane   *lane,
                        double    emotion)
{
  RrLaneBox *box;

  g_return_val_if_fail (RR_IS_LAYOUT (self), NAN);
  g_return_val_if_fail (RR_IS_LANE (lane), NAN);

  box = find_row (self, lane);
  return box == NULL ? NAN : box->y + ABOVE + (2 - emotion) / 4 * (box->height - ABOVE - BELOW);
}

/**
 * rr_layout_y_to_emotion:
 * @lane: a row of emotions
 *
 * Returns: the value that stands at @y, limited to −2…+2; NAN if the row is not shown
 */
double
rr_layout_y_to_emotion (RrLayout *self,
                        RrLane   *lane,
                        double    y)
{
  RrLaneBox *box;

  g_return_val_if_fail (RR_IS_LAYOUT (self), NAN);
  g_return_val_if_fail (RR_IS_LANE (lane), NAN);

  box = find_row (self, lane);
  return box == NULL ? NAN : CLAMP (2 - (y - box->y - ABOVE) * 4 / (box->height - ABOVE - BELOW), -2, 2);
}

static double
value_of (RrLayout     *self,
          RrTouchpoint *touchpoint,
          RrPeriod      period)
{
  if (period == RR_PERIOD_BEFORE)
    return touchpoint->emotion;

  return self->assessment != NULL ? rr_curve_get_value (self->assessment, touchpoint, period) : NAN;
}

/**
 * rr_layout_get_curve_point:
 * @lane: a row of emotions
 * @x: (out): the middle of the touchpoint's column
 * @y: (out): where its own value stands
 *
 * Returns: whether the touchpoint has a card, and a value in that period
 */
gboolean
rr_layout_get_curve_point (RrLayout     *self,
                           RrLane       *lane,
                           RrTouchpoint *touchpoint,
                           RrPeriod      period,
                           double       *x,
                           double       *y)
{
  RrRect card;
  double value;

  g_return_val_if_fail (RR_IS_LAYOUT (self), FALSE);
  g_return_val_if_fail (RR_IS_LANE (lane) && RR_IS_TOUCHPOINT (touchpoint), FALSE);
  g_return_val_if_fail (x != NULL && y != NULL, FALSE);

  if (find_row (self, lane) == NULL || !rr_layout_get_card (self, touchpoint, &card))
    return FALSE;

  value = value_of (self, touchpoint, period);
  *x = card.x + card.width / 2;
  *y = rr_layout_emotion_to_y (self, lane, value);

  return !isnan (value);
}

static double
column_mean (RrLayout    *self,
             RrColumnBox *column,
             RrPeriod     period)
{
  double sum = 0;
  guint n = 0;

  for (guint i = 0; i < column->cells->len; i++)
    {
      RrCellBox *cell = column->cells->pdata[i];

      for (guint j = 0; cell->cards != NULL && j < cell->cards->len; j++)
        {
          double value = value_of (self, ((RrCardBox *) cell->cards->pdata[j])->touchpoint, period);

          if (!isnan (value))
            {
              sum += value;
              n++;
            }
        }
    }

  return n > 0 ? sum / n : NAN;
}

static void
add_mean (RrLayout    *self,
          RrLane      *lane,
          RrColumnBox *column,
          RrPeriod     period,
          GArray      *means)
{
  RrCurveMean mean = {
    rr_layout_mirror_x (self, rr_column_box_x (column) + RR_CARD_WIDTH / 2),
    rr_layout_emotion_to_y (self, lane, column_mean (self, column, period)),
  };

  g_array_append_val (means, mean);
}

/**
 * rr_layout_get_curve:
 * @lane: a row of emotions
 * @area: (nullable): where the curve is looked at; NULL: everywhere
 *
 * The line runs through the mean of each column that has cards.  A column on each side of
 * @area is told too, so that the line can be drawn to its edges.
 *
 * Returns: (transfer full) (element-type RrCurveMean): the means in the order of the
 *   journey; empty if the row is not shown
 */
GArray *
rr_layout_get_curve (RrLayout     *self,
                     RrLane       *lane,
                     RrPeriod      period,
                     const RrRect *area)
{
  GArray *means;
  RrRect seen;
  RrColumnBox *before = NULL;

  g_return_val_if_fail (RR_IS_LAYOUT (self), NULL);
  g_return_val_if_fail (RR_IS_LANE (lane), NULL);

  means = g_array_new (FALSE, FALSE, sizeof (RrCurveMean));
  if (find_row (self, lane) == NULL)
    return means;

  seen = rr_layout_mirrored_area (self, area);
  for (guint i = 0; i < self->stage_order->len; i++)
    {
      RrStageBox *stage = self->stage_order->pdata[i];

      for (guint j = 0; j < stage->columns->len; j++)
        {
          RrColumnBox *column = stage->columns->pdata[j];
          double middle = rr_column_box_x (column) + RR_CARD_WIDTH / 2;

          if (middle < seen.x)
            {
              before = column;
              continue;
            }

          if (before != NULL)
            add_mean (self, lane, g_steal_pointer (&before), period, means);
          add_mean (self, lane, column, period, means);
          if (middle > seen.x + seen.width)
            return means;
        }
    }

  return means;
}
