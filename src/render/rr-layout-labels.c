/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-layout-private.h"

#include <math.h>

/* Where the texts of links stand: on the line where nothing else is, or near it. */

/* So many keep out of each other's way; a map with more cannot be read anyway. */
#define MAX_CAREFUL 400

typedef struct
{
  RrLayout *layout;
  GArray *taken; /* of RrRect */
} Placing;

static void
point_on_path (const RrLinkPath *path,
               double            t,
               double           *x,
               double           *y)
{
  double u = 1 - t;
  double a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;

  *x = a * path->x0 + b * path->x1 + c * path->x2 + d * path->x3;
  *y = a * path->y0 + b * path->y1 + c * path->y2 + d * path->y3;
}

static gboolean
is_free (Placing      *placing,
         const RrRect *rect)
{
  RrLayout *self = placing->layout;
  RrRect wide = rr_rect_grow (rect, 2);
  RrRect outside = *rect;
  g_autoptr (GPtrArray) cards = NULL;

  if (rect->y < RR_MARGIN + self->header_height + RR_HEADER_GAP || rect->x < RR_MARGIN + RR_LABEL_WIDTH
      || rect->y + rect->height > self->height || rect->x + rect->width > self->width)
    return FALSE;

  for (guint i = 0; i < placing->taken->len; i++)
    if (rr_rect_intersects (&g_array_index (placing->taken, RrRect, i), &wide))
      return FALSE;

  outside = wide;
  rr_layout_mirror_rect (self, &outside);
  cards = rr_layout_list_cards (self, &outside);
  return cards->len == 0;
}

/* Beside a line so short that the text would hide it, and in one line. */
static gboolean
find_beside (Placing          *placing,
             const char       *text,
             const RrLinkPath *path,
             RrRect           *rect)
{
  double x = (path->x0 + path->x3) / 2, y = (path->y0 + path->y3) / 2;

  rr_text_cache_measure (placing->layout->texts, RR_TEXT_SMALL, text, -1, &rect->width, &rect->height);
  rect->width = ceil (rect->width) + 2 * RR_LINK_LABEL_PADDING;

  if (fabs (path->y3 - path->y0) > 2.5 * rect->height || fabs (path->x3 - path->x0) > rect->width / 2)
    return FALSE;

  rect->y = y - rect->height / 2;
  rect->x = x + 8;
  if (is_free (placing, rect))
    return TRUE;

  rect->x = x - 8 - rect->width;
  return is_free (placing, rect);
}

/* Along the line, from its middle outwards; then over and under it; in its middle if all
 * of that is taken. */
static void
find_along (Placing          *placing,
            const char       *text,
            const RrLinkPath *path,
            RrRect           *rect)
{
  static const double along[] = { 0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9 };
  double x, y;

  rr_text_cache_measure (placing->layout->texts, RR_TEXT_SMALL, text, RR_LINK_LABEL_WIDTH,
                         &rect->width, &rect->height);
  rect->width = ceil (rect->width) + 2 * RR_LINK_LABEL_PADDING;

  for (int away = 0; away <= (placing->taken->len < MAX_CAREFUL ? 16 : -1); away++)
    for (guint i = 0; i < G_N_ELEMENTS (along); i++)
      for (int side = -1; side <= (away > 0 ? 1 : -1); side += 2)
        {
          point_on_path (path, along[i], &x, &y);
          rect->x = x - rect->width / 2;
          rect->y = y + side * away * 7 - rect->height / 2;
          if (is_free (placing, rect))
            return;
        }

  /* Between two cards on one another: beside them. */
  point_on_path (path, 0.5, &x, &y);
  rect->y = y - rect->height / 2;
  for (int side = 1; placing->taken->len < MAX_CAREFUL && side >= -1; side -= 2)
    {
      rect->x = x + side * (RR_CARD_WIDTH / 2 + 6 + rect->width / 2) - rect->width / 2;
      if (is_free (placing, rect))
        return;
    }

  rect->x = x - rect->width / 2;
}

static int
compare_links (gconstpointer a,
               gconstpointer b)
{
  guint first = rr_element_get_position ((*(RrLinkBox **) a)->link);
  guint second = rr_element_get_position ((*(RrLinkBox **) b)->link);

  return (first > second) - (first < second);
}

static GPtrArray *
list_labelled (RrLayout *self)
{
  GPtrArray *links = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->links);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    if (((RrLinkBox *) value)->alive && ((RrLinkBox *) value)->link->label[0] != '\0')
      g_ptr_array_add (links, value);
  g_ptr_array_sort (links, compare_links);

  return links;
}

static void
place_labels (RrLayout *self)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (RrRect));
  g_autoptr (GPtrArray) links = list_labelled (self);
  Placing placing = { self, taken };

  self->labels = g_array_new (FALSE, FALSE, sizeof (RrLabelBox));

  for (guint i = 0; i < links->len; i++)
    {
      RrLinkBox *link = links->pdata[i];
      RrLinkPath path;
      RrLabelBox label = { link->link, { 0 } };
      RrRect rect = { 0 };

      if (!rr_layout_find_path (self, link, &path))
        continue;

      if (taken->len >= MAX_CAREFUL || !find_beside (&placing, link->link->label, &path, &rect))
        find_along (&placing, link->link->label, &path, &rect);
      g_array_append_val (taken, rect);
      label.rect = rect;
      rr_layout_mirror_rect (self, &label.rect);
      g_array_append_val (self->labels, label);
    }
}

/**
 * rr_layout_foreach_label:
 * @area: (nullable): those that are seen in it; NULL: all
 * @func: (scope call): is called for each text of a link, in the order of the links
 */
void
rr_layout_foreach_label (RrLayout     *self,
                         const RrRect *area,
                         RrLabelFunc   func,
                         gpointer      user_data)
{
  g_return_if_fail (RR_IS_LAYOUT (self));
  g_return_if_fail (func != NULL);

  rr_layout_validate (self);
  if (self->labels == NULL)
    place_labels (self);

  for (guint i = 0; i < self->labels->len; i++)
    {
      const RrLabelBox *label = &g_array_index (self->labels, RrLabelBox, i);

      if (rr_rect_intersects (&label->rect, area))
        func (label->link, &label->rect, user_data);
    }
}
