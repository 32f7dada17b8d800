/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-layout-private.h"

#include <math.h>

/* How far a curve bows out where a straight one would run behind other cards: no further
 * than the empty space beside them. */
#define BOW (4.0 / 3.0 * (RR_LANE_PADDING - 3))
#define SIDE_BOW (4.0 / 3.0 * (RR_CARD_GAP - 2))

static RrLinkPath
straight_ahead (const RrRect *from,
                const RrRect *to)
{
  double y0 = from->y + from->height / 2, y3 = to->y + to->height / 2;
  gboolean ahead = to->x > from->x;
  double x0 = ahead ? from->x + from->width : from->x;
  double x3 = ahead ? to->x : to->x + to->width;
  double gap = fabs (x3 - x0);
  /* Enough to leave and arrive level, no more than there is between the rows. */
  double handle = MAX (gap / 2, MIN (44, fabs (y3 - y0) / 2));

  handle = copysign (MIN (handle, 220), x3 - x0);
  return (RrLinkPath) { x0, y0, x0 + handle, y0, x3 - handle, y3, x3, y3 };
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

/* Whether cards may stand between two of one row: their columns are no neighbours. */
static gboolean
has_columns_between (RrCardBox *from,
                     RrCardBox *to)
{
  double distance = fabs (rr_column_box_x (from->cell->column) - rr_column_box_x (to->cell->column));

  return distance > 1.5 * RR_COLUMN_PITCH;
}

/* Where a link runs, from left to right; FALSE where one of its ends stands nowhere. */
gboolean
rr_link_box_path (RrLinkBox  *link,
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
  else if (link->from->cell->lane == link->to->cell->lane && has_columns_between (link->from, link->to)
           && link->from->y == 0 && link->to->y == 0)
    *path = over_the_row (&from, &to);
  else
    *path = straight_ahead (&from, &to);

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

      if (!may_be_seen (link, &seen) || !rr_link_box_path (link, &path))
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
  if (box == NULL || !rr_link_box_path (box, path))
    return FALSE;

  path->x0 = rr_layout_mirror_x (self, path->x0);
  path->x1 = rr_layout_mirror_x (self, path->x1);
  path->x2 = rr_layout_mirror_x (self, path->x2);
  path->x3 = rr_layout_mirror_x (self, path->x3);

  return TRUE;
}
