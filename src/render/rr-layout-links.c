/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-layout-private.h"

#include <math.h>

/* How far a curve bows out where a straight one would run behind other cards: no further
 * than the empty space beside them. */
#define BOW (4.0 / 3.0 * (RR_LANE_PADDING - 3))
#define SIDE_BOW (4.0 / 3.0 * (RR_CARD_GAP - 2))

/* An end of a link: a point on the edge of a card, and where the line goes from there. */
typedef struct
{
  double x;
  double y;
  double dx;
  double dy;
} LinkEnd;

/* Whether a card stands in @area, besides the two ends of a link. */
static gboolean
is_blocked (RrLayout     *self,
            const RrRect *area,
            RrCardBox    *from,
            RrCardBox    *to)
{
  RrRect outside = *area;
  g_autoptr (GPtrArray) cards = NULL;

  rr_layout_mirror_rect (self, &outside);
  cards = rr_layout_list_cards (self, &outside);
  for (guint i = 0; i < cards->len; i++)
    if (cards->pdata[i] != from->touchpoint && cards->pdata[i] != to->touchpoint)
      return TRUE;

  return FALSE;
}

/* Leaves a card towards another one: level, unless a card stands right there and there is
 * none above or below. */
static LinkEnd
find_end (RrLayout     *self,
          RrCardBox    *card,
          RrCardBox    *other,
          const RrRect *rect,
          const RrRect *target)
{
  double middle_x = rect->x + rect->width / 2, middle_y = rect->y + rect->height / 2;
  gboolean ahead = target->x > rect->x, down = target->y > rect->y;
  RrRect beside = { ahead ? rect->x + rect->width : rect->x - RR_CARD_WIDTH / 2, middle_y - 2,
                    RR_CARD_WIDTH / 2, 4 };
  RrRect over = { middle_x - 2, down ? rect->y + rect->height : rect->y - RR_CARD_MIN_HEIGHT / 2,
                  4, RR_CARD_MIN_HEIGHT / 2 };

  if (card->cell->lane != other->cell->lane && is_blocked (self, &beside, card, other)
      && !is_blocked (self, &over, card, other))
    return (LinkEnd) { middle_x, down ? rect->y + rect->height : rect->y, 0, down ? 1 : -1 };

  return (LinkEnd) { ahead ? rect->x + rect->width : rect->x, middle_y, ahead ? 1 : -1, 0 };
}

static RrLinkPath
straight_ahead (RrLayout     *self,
                RrCardBox    *from,
                RrCardBox    *to,
                const RrRect *from_rect,
                const RrRect *to_rect)
{
  LinkEnd start = find_end (self, from, to, from_rect, to_rect);
  LinkEnd end = find_end (self, to, from, to_rect, from_rect);
  double width = fabs (end.x - start.x), height = fabs (end.y - start.y);
  /* Enough to leave and arrive square to the edge, no more than there is in between. */
  double level = MIN (MAX (width / 2, MIN (44, height / 2)), 220);
  double upright = MIN (MAX (height / 2, 24), 160);
  double first = start.dx != 0 ? level : upright;
  double last = end.dx != 0 ? level : upright;

  return (RrLinkPath) { start.x, start.y, start.x + start.dx * first, start.y + start.dy * first,
                        end.x + end.dx * last, end.y + end.dy * last, end.x, end.y };
}

/* Over the cards that stand between two of one row. */
static RrLinkPath
over_the_row (const RrRect *from,
              const RrRect *to)
{
  double x0 = from->x + from->width / 2, x3 = to->x + to->width / 2;
  double slant = copysign (MIN (fabs (x3 - x0) / 4, 60), x3 - x0);
  double top = MIN (from->y, to->y) - BOW;

  return (RrLinkPath) { x0, from->y, x0 + slant, top, x3 - slant, top, x3, to->y };
}

static gboolean
is_between (RrColumnBox *column,
            double       top,
            double       bottom)
{
  for (guint i = 0; i < column->cells->len; i++)
    {
      RrCellBox *cell = column->cells->pdata[i];

      for (guint j = 0; cell->cards != NULL && j < cell->cards->len; j++)
        {
          RrRect rect;

          rr_card_box_rect (cell->cards->pdata[j], &rect);
          if (rect.y >= top - 1 && rect.y + rect.height <= bottom + 1)
            return TRUE;
        }
    }

  return FALSE;
}

/* Two cards of one column: straight down or up, or along the side past others. */
static RrLinkPath
along_the_column (RrColumnBox  *column,
                  const RrRect *from,
                  const RrRect *to)
{
  gboolean down = to->y > from->y;
  double y0 = down ? from->y + from->height : from->y;
  double y3 = down ? to->y : to->y + to->height;
  double middle = from->x + from->width / 2;
  double right = from->x + from->width;

  if (!is_between (column, MIN (y0, y3), MAX (y0, y3)))
    {
      double third = (y3 - y0) / 3;

      return (RrLinkPath) { middle, y0, middle, y0 + third, middle, y3 - third, middle, y3 };
    }

  y0 = from->y + from->height / 2;
  y3 = to->y + to->height / 2;
  return (RrLinkPath) { right, y0, right + SIDE_BOW, y0, right + SIDE_BOW, y3, right, y3 };
}

/* Whether a card stands between two of one row. */
static gboolean
is_row_blocked (RrLayout     *self,
                RrCardBox    *from,
                RrCardBox    *to,
                const RrRect *from_rect,
                const RrRect *to_rect)
{
  double left = MIN (from_rect->x, to_rect->x) + RR_CARD_WIDTH, right = MAX (from_rect->x, to_rect->x);
  double y0 = from_rect->y + from_rect->height / 2, y1 = to_rect->y + to_rect->height / 2;
  RrRect between = { left, MIN (y0, y1) - 2, right - left, fabs (y1 - y0) + 4 };

  return right > left && from->cell->lane == to->cell->lane && is_blocked (self, &between, from, to);
}

/* Where a link runs, from left to right; FALSE where one of its ends stands nowhere. */
gboolean
rr_layout_find_path (RrLayout   *self,
                     RrLinkBox  *link,
                     RrLinkPath *path)
{
  RrRect from, to;

  if (!link->alive || link->from == NULL || link->to == NULL
      || link->from->cell == NULL || link->to->cell == NULL)
    return FALSE;

  rr_card_box_rect (link->from, &from);
  rr_card_box_rect (link->to, &to);

  if (link->from->cell->column == link->to->cell->column)
    *path = along_the_column (link->from->cell->column, &from, &to);
  else if (link->from->y == 0 && link->to->y == 0
           && is_row_blocked (self, link->from, link->to, &from, &to))
    *path = over_the_row (&from, &to);
  else
    *path = straight_ahead (self, link->from, link->to, &from, &to);

  return TRUE;
}

static RrRect
path_bounds (const RrLinkPath *path)
{
  double left = MIN (MIN (path->x0, path->x1), MIN (path->x2, path->x3));
  double right = MAX (MAX (path->x0, path->x1), MAX (path->x2, path->x3));
  double top = MIN (MIN (path->y0, path->y1), MIN (path->y2, path->y3));
  double bottom = MAX (MAX (path->y0, path->y1), MAX (path->y2, path->y3));

  /* Room for the line and the head of the arrow. */
  return RR_RECT_INIT (left - 6, top - 6, right - left + 12, bottom - top + 12);
}

/* The smallest and largest x or y that two cards and what is between them reach; cheaper
 * than the path, and never smaller. */
static gboolean
may_be_seen (RrLinkBox    *link,
             const RrRect *area)
{
  double x0, x1, y0, y1;

  if (!link->alive || link->from == NULL || link->to == NULL
      || link->from->cell == NULL || link->to->cell == NULL)
    return FALSE;

  x0 = rr_column_box_x (link->from->cell->column);
  x1 = rr_column_box_x (link->to->cell->column);
  if (MAX (x0, x1) + 2 * RR_CARD_WIDTH < area->x || MIN (x0, x1) - RR_CARD_WIDTH > area->x + area->width)
    return FALSE;

  y0 = link->from->cell->lane->y;
  y1 = link->to->cell->lane->y;
  return MAX (y0 + link->from->cell->lane->height, y1 + link->to->cell->lane->height) + 30 >= area->y
         && MIN (y0, y1) - 30 <= area->y + area->height;
}

/**
 * rr_layout_list_links:
 * @area: (nullable): those that may be seen in it; NULL: all
 *
 * Returns: (transfer container) (element-type RrLink): in no particular order
 */
GPtrArray *
rr_layout_list_links (RrLayout     *self,
                      const RrRect *area)
{
  GPtrArray *links;
  GHashTableIter iter;
  gpointer value;
  RrRect seen;

  g_return_val_if_fail (RR_IS_LAYOUT (self), NULL);

  rr_layout_validate (self);
  seen = rr_layout_mirrored_area (self, area);
  links = g_ptr_array_new ();

  g_hash_table_iter_init (&iter, self->links);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      RrLinkBox *link = value;
      RrLinkPath path;
      RrRect bounds;

      if (!may_be_seen (link, &seen) || !rr_layout_find_path (self, link, &path))
        continue;

      bounds = path_bounds (&path);
      if (rr_rect_intersects (&bounds, &seen))
        g_ptr_array_add (links, link->link);
    }

  return links;
}

/**
 * rr_layout_get_link_path:
 * @path: (out): where the link runs
 *
 * Returns: whether both of its ends stand on the map
 */
gboolean
rr_layout_get_link_path (RrLayout   *self,
                         RrLink     *link,
                         RrLinkPath *path)
{
  RrLinkBox *box;

  g_return_val_if_fail (RR_IS_LAYOUT (self), FALSE);
  g_return_val_if_fail (RR_IS_LINK (link), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  rr_layout_validate (self);
  box = g_hash_table_lookup (self->links, link);
  if (box == NULL || !rr_layout_find_path (self, box, path))
    return FALSE;

  path->x0 = rr_layout_mirror_x (self, path->x0);
  path->x1 = rr_layout_mirror_x (self, path->x1);
  path->x2 = rr_layout_mirror_x (self, path->x2);
  path->x3 = rr_layout_mirror_x (self, path->x3);

  return TRUE;
}
