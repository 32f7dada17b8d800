/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-layout-private.h"

void
rr_cell_box_free (RrCellBox *cell)
{
  g_clear_pointer (&cell->cards, g_ptr_array_unref);
  g_clear_pointer (&cell->items, g_array_unref);
  g_free (cell);
}

void
rr_column_box_free (RrColumnBox *column)
{
  g_ptr_array_unref (column->cells);
  g_free (column);
}

void
rr_stage_box_free (RrStageBox *stage)
{
  g_ptr_array_unref (stage->columns);
  g_ptr_array_unref (stage->notes);
  g_object_unref (stage->stage);
  g_free (stage);
}

void
rr_lane_box_free (RrLaneBox *lane)
{
  g_array_unref (lane->heights);
  g_object_unref (lane->lane);
  g_free (lane);
}

void
rr_card_box_free (RrCardBox *card)
{
  g_object_unref (card->touchpoint);
  g_free (card);
}

void
rr_link_box_free (RrLinkBox *link)
{
  g_object_unref (link->link);
  g_free (link->known);
  g_free (link);
}

static void
item_clear (gpointer data)
{
  RrItemBox *item = data;

  g_clear_object (&item->element);
  g_free (item->text);
}

static RrCellBox *
cell_new (RrStageBox  *stage,
          RrColumnBox *column,
          RrLaneBox   *lane)
{
  RrCellBox *cell = g_new0 (RrCellBox, 1);

  cell->stage = stage;
  cell->column = column;
  cell->lane = lane;

  if (column != NULL && lane->lane->kind == RR_LANE_CHANNEL)
    cell->cards = g_ptr_array_new ();
  else
    {
      cell->items = g_array_new (FALSE, FALSE, sizeof (RrItemBox));
      g_array_set_clear_func (cell->items, item_clear);
    }

  return cell;
}

/* The place of @step among the columns: theirs, or where it would stand. */
static guint
column_position (RrStageBox *stage,
                 guint       step)
{
  guint low = 0, high = stage->columns->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (((RrColumnBox *) stage->columns->pdata[middle])->step < step)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

RrColumnBox *
rr_stage_box_find_column (RrStageBox *stage,
                          guint       step,
                          gboolean    create)
{
  guint position = column_position (stage, step);
  RrColumnBox *column = position < stage->columns->len ? stage->columns->pdata[position] : NULL;

  if (column != NULL && column->step == step)
    return column;
  if (!create)
    return NULL;

  column = g_new0 (RrColumnBox, 1);
  column->stage = stage;
  column->step = step;
  column->cells = g_ptr_array_new_with_free_func ((GDestroyNotify) rr_cell_box_free);
  g_ptr_array_insert (stage->columns, (int) position, column);

  return column;
}

RrCellBox *
rr_column_box_find_cell (RrColumnBox *column,
                         RrLaneBox   *lane,
                         gboolean     create)
{
  RrCellBox *cell;
  guint position;

  for (position = 0; position < column->cells->len; position++)
    {
      cell = column->cells->pdata[position];
      if (cell->lane == lane)
        return cell;
      if (cell->lane->position > lane->position)
        break;
    }

  if (!create)
    return NULL;

  cell = cell_new (column->stage, column, lane);
  g_ptr_array_insert (column->cells, (int) position, cell);

  return cell;
}

RrCellBox *
rr_stage_box_find_notes (RrStageBox *stage,
                         RrLaneBox  *lane,
                         gboolean    create)
{
  RrCellBox *cell;

  for (guint i = 0; i < stage->notes->len; i++)
    {
      cell = stage->notes->pdata[i];
      if (cell->lane == lane)
        return cell;
    }

  if (!create)
    return NULL;

  cell = cell_new (stage, NULL, lane);
  g_ptr_array_add (stage->notes, cell);

  return cell;
}

/* How far the texts of the whole stage push down the columns of a row. */
double
rr_stage_box_notes_height (RrStageBox *stage,
                           RrLaneBox  *lane)
{
  RrCellBox *notes = rr_stage_box_find_notes (stage, lane, FALSE);

  return notes != NULL && notes->height > 0 ? notes->height + RR_ITEM_GAP : 0;
}

/* The height of the tallest cell. */
double
rr_lane_box_tallest (RrLaneBox *lane)
{
  GArray *heights = lane->heights;

  return heights->len > 0 ? g_array_index (heights, RrHeight, heights->len - 1).height : 0;
}

/* Counts @n_cells more, or fewer, cells that are so high. */
void
rr_lane_box_count (RrLaneBox *lane,
                   double     height,
                   int        n_cells)
{
  GArray *heights = lane->heights;
  RrHeight fresh = { height, (guint) n_cells };
  guint i = heights->len;

  while (i > 0 && g_array_index (heights, RrHeight, i - 1).height >= height)
    i--;

  if (i < heights->len && g_array_index (heights, RrHeight, i).height == height)
    {
      RrHeight *found = &g_array_index (heights, RrHeight, i);

      found->n_cells += (guint) n_cells;
      if (found->n_cells == 0)
        g_array_remove_index (heights, i);
    }
  else
    g_array_insert_val (heights, i, fresh);
}

double
rr_column_box_x (RrColumnBox *column)
{
  return column->stage->x + RR_STAGE_PADDING + column->step * RR_COLUMN_PITCH;
}

double
rr_cell_box_y (RrCellBox *cell)
{
  double y = cell->lane->y + RR_LANE_PADDING;

  return cell->column != NULL && cell->cards == NULL
         ? y + rr_stage_box_notes_height (cell->stage, cell->lane) : y;
}

void
rr_card_box_rect (RrCardBox *card,
                  RrRect    *rect)
{
  *rect = RR_RECT_INIT (rr_column_box_x (card->cell->column), rr_cell_box_y (card->cell) + card->y,
                        RR_CARD_WIDTH, card->height);
}

void
rr_item_box_rect (RrCellBox       *cell,
                  const RrItemBox *item,
                  RrRect          *rect)
{
  double x, width;

  if (cell->column != NULL)
    {
      x = rr_column_box_x (cell->column);
      width = RR_CARD_WIDTH;
    }
  else
    {
      x = cell->stage->x + RR_STAGE_PADDING;
      width = cell->stage->width - 2 * RR_STAGE_PADDING;
    }

  *rect = RR_RECT_INIT (x, rr_cell_box_y (cell) + item->y, width, item->height);
}

void
rr_layout_mirror_rect (RrLayout *self,
                       RrRect   *rect)
{
  if (self->mirrored)
    rect->x = -(rect->x + rect->width);
}

double
rr_layout_mirror_x (RrLayout *self,
                    double    x)
{
  return self->mirrored ? -x : x;
}

/* An area that somebody asked for, from left to right; NULL is everything. */
RrRect
rr_layout_mirrored_area (RrLayout     *self,
                         const RrRect *area)
{
  RrRect result = area != NULL ? *area
                               : RR_RECT_INIT (0, 0, self->width + RR_MARGIN, self->height + RR_MARGIN);

  if (area != NULL)
    rr_layout_mirror_rect (self, &result);

  return result;
}

/* Which columns of @stage an area touches: @first ≤ place < @end. */
gboolean
rr_layout_columns_in (RrLayout     *self,
                      RrStageBox   *stage,
                      const RrRect *area,
                      guint        *first,
                      guint        *end)
{
  double left = (area->x - stage->x - RR_STAGE_PADDING - RR_CARD_WIDTH) / RR_COLUMN_PITCH;
  double right = (area->x + area->width - stage->x - RR_STAGE_PADDING) / RR_COLUMN_PITCH;

  if (area->x >= stage->x + stage->width || area->x + area->width <= stage->x || right < 0)
    return FALSE;

  *first = column_position (stage, left <= 0 ? 0 : (guint) left);
  *end = column_position (stage, (guint) MIN (right, 1e6) + 1);

  return *first < *end;
}

/* The stage at or before @x; NULL only where there are none. */
RrStageBox *
rr_layout_stage_at (RrLayout *self,
                    double    x)
{
  guint low = 0, high = self->stage_order->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (((RrStageBox *) self->stage_order->pdata[middle])->x <= x)
        low = middle + 1;
      else
        high = middle;
    }

  return self->stage_order->len == 0 ? NULL : self->stage_order->pdata[MAX (low, 1) - 1];
}

/* The lane at or above @y; NULL only where there are none. */
RrLaneBox *
rr_layout_lane_at (RrLayout *self,
                   double    y)
{
  RrLaneBox *lane = NULL;

  for (guint i = 0; i < self->lane_order->len; i++)
    {
      RrLaneBox *candidate = self->lane_order->pdata[i];

      if (lane != NULL && candidate->y > y)
        break;
      lane = candidate;
    }

  return lane;
}
