/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-layout-private.h"

#include <math.h>

/* How far a curve bows out where a straight one would run behind other cards: no further
 * than the empty space beside them. */
#define BOW (4.0 / 3.0 * (RR_LANE_PADDING - 3))
#define SIDE_BOW (4.0 / 3.0 * (RR_CARD_GAP - 2))

/* Links are found by slices of the map that are so wide; those that would be in more of
 * them than this are in none. */
#define SLICE_WIDTH (4 * RR_COLUMN_PITCH)
#define MAX_SLICES 8

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

static RrLinkPath
find_path (RrLayout  *self,
           RrLinkBox *link)
{
  RrRect from, to;

  rr_card_box_rect (link->from, &from);
  rr_card_box_rect (link->to, &to);

  if (link->from->cell->column == link->to->cell->column)
    return along_the_column (link->from->cell->column, &from, &to);
  if (link->from->y == 0 && link->to->y == 0
      && is_row_blocked (self, link->from, link->to, &from, &to))
    return over_the_row (&from, &to);

  return straight_ahead (self, link->from, link->to, &from, &to);
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

static gboolean
stands (RrLinkBox *link)
{
  return link->alive && link->from != NULL && link->to != NULL
         && link->from->cell != NULL && link->to->cell != NULL;
}

/* Of a link that stands: looks up what is around its ends only once. */
static const RrKnownPath *
know_path (RrLayout  *self,
           RrLinkBox *link)
{
  if (link->known == NULL)
    link->known = g_new0 (RrKnownPath, 1);
  else if (link->known->arranged == self->arranged)
    return link->known;

  link->known->path = find_path (self, link);
  link->known->bounds = path_bounds (&link->known->path);
  link->known->arranged = self->arranged;

  return link->known;
}

/* Where a link runs, from left to right; FALSE where one of its ends stands nowhere. */
gboolean
rr_layout_find_path (RrLayout   *self,
                     RrLinkBox  *link,
                     RrLinkPath *path)
{
  if (!stands (link))
    return FALSE;

  *path = know_path (self, link)->path;
  return TRUE;
}

/* The smallest and largest x that two cards and what is between them reach; cheaper than
 * the path, and never smaller. */
static void
get_reach (RrLinkBox *link,
           double    *left,
           double    *right)
{
  double x0 = rr_column_box_x (link->from->cell->column), x1 = rr_column_box_x (link->to->cell->column);

  *left = MIN (x0, x1) - RR_CARD_WIDTH;
  *right = MAX (x0, x1) + 2 * RR_CARD_WIDTH;
}

/* The same, with y. */
static gboolean
may_be_seen (RrLinkBox    *link,
             const RrRect *area)
{
  double left, right, y0, y1;

  get_reach (link, &left, &right);
  if (right < area->x || left > area->x + area->width)
    return FALSE;

  y0 = link->from->cell->lane->y;
  y1 = link->to->cell->lane->y;
  return MAX (y0 + link->from->cell->lane->height, y1 + link->to->cell->lane->height) + 30 >= area->y
         && MIN (y0, y1) - 30 <= area->y + area->height;
}

static guint
get_slice (double x,
           guint  n_slices)
{
  return (guint) CLAMP (x / SLICE_WIDTH, 0, n_slices - 1);
}

/* Sorts the links by where they may be seen: what is in sight is found without looking at
 * all the others. */
static void
slice_links (RrLayout *self)
{
  guint n_slices = (guint) (self->width / SLICE_WIDTH) + 1;
  GHashTableIter iter;
  gpointer value;

  self->link_slices = g_ptr_array_new_full (n_slices + 1, (GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i <= n_slices; i++)
    g_ptr_array_add (self->link_slices, g_ptr_array_new ());

  g_hash_table_iter_init (&iter, self->links);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      double left, right;
      guint first, last;

      if (!stands (value))
        continue;

      get_reach (value, &left, &right);
      first = get_slice (left, n_slices);
      last = get_slice (right, n_slices);
      if (last - first >= MAX_SLICES)
        first = last = n_slices;
      for (guint i = first; i <= last; i++)
        g_ptr_array_add (self->link_slices->pdata[i], value);
    }
}

/* A link that is in several slices counts in the first of those that are looked at. */
static gboolean
counts_in (RrLinkBox *link,
           guint      slice,
           guint      first,
           guint      n_slices)
{
  double left, right;

  if (slice == first || slice == n_slices)
    return TRUE;

  get_reach (link, &left, &right);
  return get_slice (left, n_slices) == slice;
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
  guint n_slices, first, last;
  RrRect seen;

  g_return_val_if_fail (RR_IS_LAYOUT (self), NULL);

  rr_layout_validate (self);
  if (self->link_slices == NULL)
    slice_links (self);

  seen = rr_layout_mirrored_area (self, area);
  links = g_ptr_array_new ();
  n_slices = self->link_slices->len - 1;
  first = get_slice (seen.x, n_slices);
  last = get_slice (seen.x + seen.width, n_slices);

  for (guint slice = first; slice <= n_slices; slice = slice == last ? n_slices : slice + 1)
    {
      GPtrArray *boxes = self->link_slices->pdata[slice];

      for (guint i = 0; i < boxes->len; i++)
        {
          RrLinkBox *link = boxes->pdata[i];

          if (counts_in (link, slice, first, n_slices) && may_be_seen (link, &seen)
              && rr_rect_intersects (&know_path (self, link)->bounds, &seen))
            g_ptr_array_add (links, link->link);
        }
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
