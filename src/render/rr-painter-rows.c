/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-painter-private.h"

#include <math.h>

/* Rows that hold no cards, and the boxes in them. */

#define ITEM_RADIUS 5.0

typedef struct
{
  RrColor ground;
  RrColor text;
} BoxColors;

static BoxColors
box_colors (const RrTheme *theme,
            const RrItem  *item)
{
  switch (item->lane->kind)
    {
    case RR_LANE_PAINS:
      return (BoxColors) { theme->note, theme->note_text };
    case RR_LANE_NEEDS:
      return (BoxColors) { theme->need, theme->need_text };
    case RR_LANE_IDEAS:
      return (BoxColors) { theme->idea, theme->idea_text };
    case RR_LANE_IMPACT:
      if (item->level > 0)
        return (BoxColors) { rr_color_mix (&theme->band, &theme->severities[item->level].sign, 0.12),
                               theme->severities[item->level].text };
      return (BoxColors) { theme->plain, theme->plain_text };
    case RR_LANE_CHANNEL:
    case RR_LANE_EMOTION:
    case RR_LANE_FEEDBACK:
    case RR_LANE_ACTIONS:
    case RR_LANE_TEXT:
    default:
      return (BoxColors) { theme->plain, theme->plain_text };
    }
}

static void
collect_cb (const RrItem *item,
            gpointer      user_data)
{
  g_array_append_vals (user_data, item, 1);
}

/* All boxes of one colour at once; there are few colours. */
static void
draw_boxes (RrPainter *self,
            RrInk     *ink,
            GArray    *items)
{
  g_autoptr (GArray) rects = g_array_new (FALSE, FALSE, sizeof (RrRect));
  g_autofree gboolean *done = g_new0 (gboolean, items->len);

  for (guint first = 0; first < items->len; first++)
    {
      BoxColors colors = box_colors (self->theme, &g_array_index (items, RrItem, first));

      if (done[first])
        continue;

      g_array_set_size (rects, 0);
      for (guint i = first; i < items->len; i++)
        {
          const RrItem *item = &g_array_index (items, RrItem, i);
          BoxColors others = box_colors (self->theme, item);

          if (rr_color_equal (&others.ground, &colors.ground))
            {
              g_array_append_val (rects, item->rect);
              done[i] = TRUE;
            }
        }
      rr_ink_rounded_all (ink, (const RrRect *) (void *) rects->data, rects->len, ITEM_RADIUS, &colors.ground, NULL);
    }
}

static void
draw_item (RrPainter    *self,
           RrInk        *ink,
           const RrItem *item)
{
  BoxColors colors = box_colors (self->theme, item);
  gboolean mirrored = rr_layout_get_mirrored (self->layout);
  double sign = item->element != NULL || item->level > 0 || !isnan (item->value) ? RR_SIGN_WIDTH : 0;
  double sign_x = mirrored ? item->rect.x + item->rect.width - RR_ITEM_PADDING - 7
                           : item->rect.x + RR_ITEM_PADDING + 7;
  double sign_y = item->rect.y + RR_SIGN_HEIGHT / 2;
  double width = item->rect.width - 2 * RR_ITEM_PADDING - sign;

  if (item->level > 0)
    rr_sign_pie (ink, item->level, sign_x, sign_y, 5.5, &self->theme->severities[item->level].sign,
                 &colors.ground);
  else if (item->element != NULL)
    rr_sign_check (ink, RR_ACTION (item->element)->status, sign_x, sign_y, 13, &self->theme->progress,
                   &self->theme->card);
  else if (!isnan (item->value))
    rr_painter_draw_face (self, ink, item->value, sign_x, sign_y, 15);

  rr_painter_text (self, ink, RR_TEXT_ITEM, item->text,
                   item->rect.x + RR_ITEM_PADDING + (mirrored ? 0 : sign),
                   item->rect.y + (sign > 0 && item->rect.height <= RR_SIGN_HEIGHT ? RR_ITEM_PADDING_TOP - 0.5
                                                                                  : RR_ITEM_PADDING_TOP),
                   width, PANGO_ALIGN_LEFT, &colors.text);
}

/**
 * rr_painter_draw_rows:
 *
 * Draws what stands in the lanes that hold no cards.
 */
void
rr_painter_draw_rows (RrPainter    *self,
                      RrInk        *ink,
                      const RrRect *clip)
{
  g_autoptr (GArray) items = NULL;
  RrMap *map;

  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL);

  map = rr_layout_get_map (self->layout);
  for (guint i = 0; i < rr_list_get_size (map->lanes); i++)
    {
      RrLane *lane = rr_list_get (map->lanes, i);

      if (lane->kind == RR_LANE_EMOTION)
        rr_painter_draw_emotions (self, ink, lane, clip);
    }

  items = g_array_new (FALSE, FALSE, sizeof (RrItem));
  rr_layout_foreach_item (self->layout, clip, collect_cb, items);
  draw_boxes (self, ink, items);
  for (guint i = 0; i < items->len && self->zoom >= RR_LEGIBLE_ZOOM; i++)
    draw_item (self, ink, &g_array_index (items, RrItem, i));
}
