/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-layout-private.h"

/* Doing what has to be done before anything is told, and no more than that. */

/* Lets the lane know how high the cell is, with what stands above it. */
static void
count_cell (RrLayout  *self,
            RrCellBox *cell)
{
  RrLaneBox *lane = cell->lane;
  double before = rr_lane_box_tallest (lane);
  double height = cell->height;

  if (height > 0 && cell->column != NULL && cell->cards == NULL)
    height += rr_stage_box_notes_height (cell->stage, lane);
  if (height == cell->counted)
    return;

  if (cell->counted > 0)
    rr_lane_box_count (lane, cell->counted, -1);
  if (height > 0)
    rr_lane_box_count (lane, height, 1);
  cell->counted = height;
  self->lanes_moved |= rr_lane_box_tallest (lane) != before;
}

/* Takes the new height of a cell. */
void
rr_layout_set_cell_height (RrLayout  *self,
                           RrCellBox *cell,
                           double     height)
{
  cell->height = height;
  count_cell (self, cell);

  /* Texts of a whole stage push down its columns. */
  for (guint i = 0; cell->column == NULL && i < cell->stage->columns->len; i++)
    {
      RrCellBox *below = rr_column_box_find_cell (cell->stage->columns->pdata[i], cell->lane, FALSE);

      if (below != NULL)
        count_cell (self, below);
    }
}

static double
lane_min_height (RrLayout  *self,
                 RrLaneBox *lane)
{
  switch (lane->lane->kind)
    {
    case RR_LANE_CHANNEL:
      return rr_layout_get_card_height (self) + 2 * RR_LANE_PADDING;
    case RR_LANE_EMOTION:
      return self->density == RR_DENSITY_COMPACT ? RR_EMOTION_HEIGHT_COMPACT : RR_EMOTION_HEIGHT;
    default:
      return RR_LANE_MIN_HEIGHT;
    }
}

static void
move_lanes (RrLayout *self)
{
  double y = RR_MARGIN + self->header_height + RR_HEADER_GAP;

  for (guint i = 0; i < self->lane_order->len; i++)
    {
      RrLaneBox *lane = self->lane_order->pdata[i];

      if (lane->stale)
        {
          rr_text_cache_measure (self->texts, RR_TEXT_LANE, lane->lane->name,
                                 lane->lane->kind == RR_LANE_EMOTION ? RR_LABEL_TEXT_WIDTH_EMOTION
                                                                     : RR_LABEL_TEXT_WIDTH,
                                 NULL, &lane->text_height);
          lane->stale = FALSE;
        }

      lane->y = y;
      lane->height = MAX (lane_min_height (self, lane),
                          MAX (rr_lane_box_tallest (lane), lane->text_height) + 2 * RR_LANE_PADDING);
      y += lane->height + RR_LANE_GAP;
    }

  if (self->lane_order->len == 0)
    y += RR_LANE_MIN_HEIGHT;
  else
    y -= RR_LANE_GAP;

  self->height = y + RR_MARGIN + (self->editable ? RR_LANE_GAP + RR_ADD_SIZE : 0);
  self->lanes_moved = FALSE;
}

static void
move_stages (RrLayout *self)
{
  double x = RR_MARGIN + RR_LABEL_WIDTH;
  double header_height = RR_HEADER_HEIGHT;

  for (guint i = 0; i < self->stage_order->len; i++)
    {
      RrStageBox *stage = self->stage_order->pdata[i];
      double width = 2 * RR_STAGE_PADDING + stage->n_steps * RR_COLUMN_PITCH - RR_CARD_GAP;

      if (stage->stale || width != stage->width)
        {
          rr_text_cache_measure (self->texts, RR_TEXT_STAGE, stage->stage->name,
                                 width - 2 * RR_STAGE_PADDING, NULL, &stage->text_height);
          stage->stale = FALSE;
          if (width != stage->width)
            stage->notes_stale = self->notes_dirty = TRUE;
        }

      stage->x = x;
      stage->width = width;
      x += width + RR_STAGE_GAP;
      header_height = MAX (header_height, stage->text_height + 2 * RR_STAGE_PADDING);
    }

  if (self->stage_order->len == 0)
    x += RR_CARD_WIDTH;
  else
    x -= RR_STAGE_GAP;

  self->width = x + RR_MARGIN + (self->editable ? RR_STAGE_GAP + RR_ADD_SIZE : 0);
  if (header_height != self->header_height)
    {
      self->header_height = header_height;
      self->lanes_moved = TRUE;
    }
  self->stages_moved = FALSE;
}

static gboolean
has_derived_rows (RrLayout *self)
{
  for (guint i = 0; i < self->lane_order->len; i++)
    if (rr_layout_kind_is_derived (((RrLaneBox *) self->lane_order->pdata[i])->lane->kind))
      return TRUE;

  return FALSE;
}

static void
collect_derived (RrLayout *self)
{
  if (has_derived_rows (self))
    for (guint i = 0; i < self->stage_order->len; i++)
      {
        RrStageBox *stage = self->stage_order->pdata[i];

        for (guint j = 0; j < stage->columns->len; j++)
          rr_layout_collect_column (self, stage->columns->pdata[j], TRUE);
      }

  self->derived_dirty = FALSE;
}

/* Does what has to be done before anything is told. */
void
rr_layout_validate (RrLayout *self)
{
  if (self->clean)
    return;

  g_clear_pointer (&self->labels, g_array_unref);
  g_clear_pointer (&self->link_slices, g_ptr_array_unref);
  self->arranged++;
  if (self->rebuild)
    rr_layout_rebuild (self);
  rr_layout_place_pending (self);

  if (self->actions_dirty)
    {
      rr_layout_collect_actions (self);
      self->actions_dirty = FALSE;
      self->derived_dirty = TRUE;
    }

  rr_layout_settle_columns (self);
  if (self->derived_dirty)
    collect_derived (self);
  if (self->stages_moved)
    move_stages (self);

  for (guint i = 0; self->notes_dirty && i < self->stage_order->len; i++)
    if (((RrStageBox *) self->stage_order->pdata[i])->notes_stale)
      rr_layout_collect_notes (self, self->stage_order->pdata[i]);
  self->notes_dirty = FALSE;

  if (self->lanes_moved)
    move_lanes (self);

  self->clean = TRUE;
}
