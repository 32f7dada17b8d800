/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-layout-private.h"

#include <math.h>

/* Answers: what is at a point.  Points come in mirrored coordinates where the layout is
 * mirrored, and are turned around here. */

/* How far the handle for new links reaches out of a card's edge. */
#define HANDLE_RADIUS 7.0

/* How large it may get, where a finger has to find it. */
#define MAX_HANDLE_RADIUS 24.0

typedef struct
{
  double x; /* from left to right */
  double y;
  double tolerance;
} Point;

static void
set_hit (RrLayout     *self,
         RrHit        *hit,
         RrHitKind     kind,
         const RrRect *rect)
{
  hit->kind = kind;
  hit->rect = *rect;
  rr_layout_mirror_rect (self, &hit->rect);
}

static gboolean
hit_frozen (RrLayout    *self,
            const Point *point,
            RrHit       *hit)
{
  RrRect rect;

  if (rr_layout_get_add_stage (self, &rect))
    {
      RrRect area = rr_rect_grow (&rect, point->tolerance / 2);

      rr_layout_mirror_rect (self, &area);
      rr_layout_mirror_rect (self, &rect);
      if (rr_rect_contains (&area, point->x, point->y))
        {
          set_hit (self, hit, RR_HIT_ADD_STAGE, &rect);
          return TRUE;
        }
    }

  if (rr_layout_get_add_lane (self, &rect))
    {
      RrRect area = rr_rect_grow (&rect, point->tolerance / 2);

      rr_layout_mirror_rect (self, &area);
      rr_layout_mirror_rect (self, &rect);
      if (rr_rect_contains (&area, point->x, point->y))
        {
          set_hit (self, hit, RR_HIT_ADD_LANE, &rect);
          return TRUE;
        }
    }

  if (point->y >= RR_MARGIN && point->y < RR_MARGIN + self->header_height)
    {
      RrStageBox *stage = rr_layout_stage_at (self, point->x);

      if (stage != NULL && point->x >= stage->x && point->x < stage->x + stage->width)
        {
          rect = RR_RECT_INIT (stage->x, RR_MARGIN, stage->width, self->header_height);
          hit->stage = stage->stage;
          set_hit (self, hit, RR_HIT_STAGE_HEADER, &rect);
        }
      return TRUE;
    }

  if (point->x >= RR_MARGIN && point->x < RR_MARGIN + RR_LABEL_WIDTH)
    {
      RrLaneBox *lane = rr_layout_lane_at (self, point->y);

      if (lane != NULL && point->y >= lane->y && point->y < lane->y + lane->height)
        {
          rect = RR_RECT_INIT (RR_MARGIN, lane->y, RR_LABEL_WIDTH, lane->height);
          hit->lane = lane->lane;
          set_hit (self, hit, RR_HIT_LANE_LABEL, &rect);
        }
      return TRUE;
    }

  return FALSE;
}

static void
set_place (RrHit     *hit,
           RrCellBox *cell)
{
  hit->stage = cell->stage->stage;
  hit->step = cell->column != NULL ? cell->column->step : 0;
  hit->lane = cell->lane->lane;
}

/* The card at the point, or the one whose handle is there. */
static gboolean
hit_card (RrLayout    *self,
          const Point *point,
          RrHit       *hit)
{
  RrStageBox *stage = rr_layout_stage_at (self, point->x - HANDLE_RADIUS);
  RrRect area = RR_RECT_INIT (point->x - HANDLE_RADIUS, point->y - 1, 2 * HANDLE_RADIUS, 2);
  double radius = CLAMP (point->tolerance, HANDLE_RADIUS, MAX_HANDLE_RADIUS);
  guint first, end;

  if (stage == NULL || !rr_layout_columns_in (self, stage, &area, &first, &end))
    return FALSE;

  for (guint i = first; i < end; i++)
    {
      RrColumnBox *column = stage->columns->pdata[i];

      for (guint j = 0; j < column->cells->len; j++)
        {
          RrCellBox *cell = column->cells->pdata[j];

          for (guint k = 0; cell->cards != NULL && k < cell->cards->len; k++)
            {
              RrCardBox *card = cell->cards->pdata[k];
              RrRect rect;
              gboolean on_handle, on_card;

              rr_card_box_rect (card, &rect);
              on_card = rr_rect_contains (&rect, point->x, point->y);
              /* It grows into its own card, never over the one beside. */
              on_handle = hypot (point->x - rect.x - rect.width,
                                 point->y - rect.y - rect.height / 2) <= radius &&
                          point->x <= rect.x + rect.width + HANDLE_RADIUS;
              if (!on_card && !on_handle)
                continue;

              hit->touchpoint = card->touchpoint;
              set_place (hit, cell);
              set_hit (self, hit, on_handle ? RR_HIT_LINK_HANDLE : RR_HIT_CARD, &rect);
              return TRUE;
            }
        }
    }

  return FALSE;
}

static gboolean
hit_curve_point (RrLayout    *self,
                 const Point *point,
                 RrHit       *hit)
{
  RrLaneBox *lane = rr_layout_lane_at (self, point->y);
  double radius = MAX (7, point->tolerance);
  double nearest = radius;
  RrRect area = RR_RECT_INIT (point->x - RR_CARD_WIDTH / 2, point->y, RR_CARD_WIDTH, 1);
  guint first, end;
  RrStageBox *stage = rr_layout_stage_at (self, point->x);

  if (lane == NULL || lane->lane->kind != RR_LANE_EMOTION || stage == NULL
      || !rr_layout_columns_in (self, stage, &area, &first, &end))
    return FALSE;

  for (guint i = first; i < end; i++)
    {
      RrColumnBox *column = stage->columns->pdata[i];
      double x = rr_column_box_x (column) + RR_CARD_WIDTH / 2;

      if (fabs (x - point->x) > radius)
        continue;

      for (guint j = 0; j < column->cells->len; j++)
        {
          RrCellBox *cell = column->cells->pdata[j];

          for (guint k = 0; cell->cards != NULL && k < cell->cards->len; k++)
            {
              RrTouchpoint *touchpoint = ((RrCardBox *) cell->cards->pdata[k])->touchpoint;
              double y = rr_layout_emotion_to_y (self, lane->lane, touchpoint->emotion);
              double distance = hypot (x - point->x, y - point->y);
              RrRect rect = { x - 7, y - 7, 14, 14 };

              if (distance > nearest)
                continue;

              nearest = distance;
              hit->touchpoint = touchpoint;
              set_place (hit, cell);
              hit->lane = lane->lane;
              set_hit (self, hit, RR_HIT_CURVE_POINT, &rect);
            }
        }
    }

  return hit->kind == RR_HIT_CURVE_POINT;
}

/* The distance of a point from a piece of a straight line. */
static double
distance_to_line (double x,
                  double y,
                  double x0,
                  double y0,
                  double x1,
                  double y1)
{
  double dx = x1 - x0, dy = y1 - y0;
  double length = dx * dx + dy * dy;
  double t = length > 0 ? CLAMP (((x - x0) * dx + (y - y0) * dy) / length, 0, 1) : 0;

  return hypot (x - x0 - t * dx, y - y0 - t * dy);
}

static double
distance_to_path (const RrLinkPath *path,
                  double            x,
                  double            y)
{
  const int pieces = 24;
  double nearest = INFINITY;
  double last_x = path->x0, last_y = path->y0;

  for (int i = 1; i <= pieces; i++)
    {
      double t = i / (double) pieces, u = 1 - t;
      double a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;
      double next_x = a * path->x0 + b * path->x1 + c * path->x2 + d * path->x3;
      double next_y = a * path->y0 + b * path->y1 + c * path->y2 + d * path->y3;

      nearest = MIN (nearest, distance_to_line (x, y, last_x, last_y, next_x, next_y));
      last_x = next_x;
      last_y = next_y;
    }

  return nearest;
}

static gboolean
hit_link (RrLayout    *self,
          const Point *point,
          RrHit       *hit)
{
  double tolerance = MAX (4, point->tolerance);
  double nearest = tolerance;
  double x = rr_layout_mirror_x (self, point->x);
  RrRect area = RR_RECT_INIT (x - tolerance, point->y - tolerance, 2 * tolerance, 2 * tolerance);
  g_autoptr (GPtrArray) links = rr_layout_list_links (self, &area);

  for (guint i = 0; i < links->len; i++)
    {
      RrLinkPath path;
      double distance;

      if (!rr_layout_get_link_path (self, links->pdata[i], &path))
        continue;

      distance = distance_to_path (&path, x, point->y);
      if (distance <= nearest)
        {
          nearest = distance;
          hit->link = links->pdata[i];
          hit->kind = RR_HIT_LINK;
          rr_layout_get_rect (self, hit->link, &hit->rect);
        }
    }

  return hit->kind == RR_HIT_LINK;
}

typedef struct
{
  double x;
  double y;
  RrHit *hit;
} ItemSearch;

static void
find_item_cb (const RrItem *item,
              gpointer      user_data)
{
  ItemSearch *search = user_data;

  if (!rr_rect_contains (&item->rect, search->x, search->y))
    return;

  search->hit->kind = RR_HIT_ITEM;
  search->hit->touchpoint = item->touchpoint;
  search->hit->stage = item->stage;
  search->hit->lane = item->lane;
  search->hit->index = item->index;
  search->hit->rect = item->rect;
}

static gboolean
hit_item (RrLayout    *self,
          const Point *point,
          RrHit       *hit)
{
  ItemSearch search = { rr_layout_mirror_x (self, point->x), point->y, hit };
  RrRect area = RR_RECT_INIT (search.x - 0.5, search.y - 0.5, 1, 1);

  rr_layout_foreach_item (self, &area, find_item_cb, &search);

  return hit->kind == RR_HIT_ITEM;
}

static void
hit_ground (RrLayout    *self,
            const Point *point,
            RrHit       *hit)
{
  RrStageBox *stage = rr_layout_stage_at (self, point->x);
  RrLaneBox *lane = rr_layout_lane_at (self, point->y);
  RrRect rect;

  if (lane == NULL || point->y < lane->y || point->y >= lane->y + lane->height)
    return;

  hit->lane = lane->lane;
  rect = RR_RECT_INIT (RR_MARGIN, lane->y, self->width - 2 * RR_MARGIN, lane->height);
  if (stage == NULL || point->x < stage->x || point->x >= stage->x + stage->width)
    {
      set_hit (self, hit, RR_HIT_LANE, &rect);
      return;
    }

  hit->stage = stage->stage;
  hit->step = (guint) CLAMP ((point->x - stage->x - RR_STAGE_PADDING + RR_CARD_GAP / 2) / RR_COLUMN_PITCH,
                             0, stage->n_steps - 1);
  if (lane->lane->kind == RR_LANE_CHANNEL)
    {
      rr_layout_get_cell (self, hit->stage, hit->step, hit->lane, &hit->rect);
      hit->kind = RR_HIT_CELL;
    }
  else
    set_hit (self, hit, RR_HIT_LANE, &rect);
}

/**
 * rr_layout_hit:
 * @tolerance: how near to a line or a point is on it; a few pixels in map units
 * @hit: (out): what is at the point, the uppermost of it
 */
void
rr_layout_hit (RrLayout *self,
               double    x,
               double    y,
               double    tolerance,
               RrHit    *hit)
{
  Point point;

  g_return_if_fail (RR_IS_LAYOUT (self));
  g_return_if_fail (hit != NULL);

  rr_layout_validate (self);
  *hit = (RrHit) { .kind = RR_HIT_NOTHING };
  point = (Point) { rr_layout_mirror_x (self, x), y, tolerance };

  if (hit_frozen (self, &point, hit) || hit_card (self, &point, hit)
      || hit_curve_point (self, &point, hit) || hit_link (self, &point, hit)
      || hit_item (self, &point, hit))
    return;

  hit_ground (self, &point, hit);
}
