/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-painter-private.h"

#include <math.h>

#define ARROW_SIZE 8.0

typedef struct
{
  RrStroke stroke;
  gboolean carries_impact;
} LinkStyle;

typedef struct
{
  RrPainter *painter;
  RrInk *ink;
} LabelContext;

/* An impact ripples along a dependency where both ends are affected. */
static gboolean
carries_impact (RrPainter *self,
                RrLink    *link)
{
  RrAssessment *assessment = rr_painter_get_assessment (self);
  RrMap *map = rr_layout_get_map (self->layout);
  RrTouchpoint *from, *to;

  if (assessment == NULL || link->kind != RR_LINK_DEPENDENCY || link->strength <= 0)
    return FALSE;

  from = rr_map_find_touchpoint (map, link->from);
  to = rr_map_find_touchpoint (map, link->to);

  return from != NULL && to != NULL && rr_assessment_get (assessment, from)->level > 0
         && rr_assessment_get (assessment, to)->level > 0
         && rr_assessment_get (assessment, to)->origin != RR_ORIGIN_DIRECT;
}

static LinkStyle
get_style (RrPainter *self,
           RrLink    *link,
           gboolean   selected)
{
  const RrTheme *theme = self->theme;
  LinkStyle style = { { theme->link, 1.5, 0, FALSE }, carries_impact (self, link) };

  if (link->kind == RR_LINK_ALTERNATIVE)
    style.stroke = (RrStroke) { theme->link_alternative, 1.6, 5, FALSE };
  else if (link->kind == RR_LINK_FLOW)
    style.stroke = (RrStroke) { theme->link, 1.3, 2, FALSE };
  else if (style.carries_impact)
    style.stroke = (RrStroke) { theme->link_impact, 1.7, 0, FALSE };

  if (selected)
    {
      style.stroke.color = theme->accent;
      style.stroke.width += 1.4;
    }

  return style;
}

static void
draw_path (RrInk            *ink,
           const RrLinkPath *path,
           const RrStroke   *stroke)
{
  double dx = path->x3 - path->x2, dy = path->y3 - path->y2;
  double length = hypot (dx, dy);
  double back = ARROW_SIZE * 0.7;

  /* The line ends within the head of the arrow, or its square end would show at the tip. */
  rr_ink_move_to (ink, path->x0, path->y0);
  rr_ink_curve_to (ink, path->x1, path->y1, path->x2, path->y2,
                   length > 0 ? path->x3 - dx / length * back : path->x3,
                   length > 0 ? path->y3 - dy / length * back : path->y3);
  rr_ink_paint (ink, NULL, stroke);
  rr_sign_arrow (ink, path->x3, path->y3, dx, dy, ARROW_SIZE, &stroke->color);
}

static void
draw_label_cb (RrLink       *link,
               const RrRect *rect,
               gpointer      user_data)
{
  LabelContext *context = user_data;
  RrPainter *self = context->painter;

  rr_ink_rounded (context->ink, rect, RR_LINK_LABEL_PADDING);
  rr_ink_paint (context->ink, &self->theme->band, NULL);
  rr_painter_text (self, context->ink, RR_TEXT_SMALL, link->label, rect->x + RR_LINK_LABEL_PADDING, rect->y,
                   rect->width - 2 * RR_LINK_LABEL_PADDING, PANGO_ALIGN_CENTER, &self->theme->dim_text);
}

/**
 * rr_painter_draw_link:
 * @selected: whether to draw it as selected
 */
void
rr_painter_draw_link (RrPainter *self,
                      RrInk     *ink,
                      RrLink    *link,
                      gboolean   selected)
{
  LinkStyle style;
  RrLinkPath path;

  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL);
  g_return_if_fail (RR_IS_LINK (link));

  if (!rr_layout_get_link_path (self->layout, link, &path))
    return;

  style = get_style (self, link, selected);
  draw_path (ink, &path, &style.stroke);
}

static int
compare_links (gconstpointer a,
               gconstpointer b)
{
  guint first = rr_element_get_position (*(RrLink **) a);
  guint second = rr_element_get_position (*(RrLink **) b);

  return (first > second) - (first < second);
}

/**
 * rr_painter_draw_links:
 *
 * Draws the links, those that carry the impact over the others, and their texts.
 */
void
rr_painter_draw_links (RrPainter    *self,
                       RrInk        *ink,
                       const RrRect *clip)
{
  LabelContext context = { self, ink };
  g_autoptr (GPtrArray) links = NULL;

  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL);

  links = rr_layout_list_links (self->layout, clip);
  g_ptr_array_sort (links, compare_links);

  for (int impact = 0; impact <= 1; impact++)
    for (guint i = 0; i < links->len; i++)
      if (carries_impact (self, links->pdata[i]) == impact)
        rr_painter_draw_link (self, ink, links->pdata[i], FALSE);

  if (self->zoom >= RR_LEGIBLE_ZOOM)
    rr_layout_foreach_label (self->layout, clip, draw_label_cb, &context);
}

/**
 * rr_painter_draw_new_link:
 * @from: where it begins
 * @x: where the pointer is
 * @y: where the pointer is
 *
 * Draws a link that is being made.
 */
void
rr_painter_draw_new_link (RrPainter    *self,
                          RrInk        *ink,
                          RrTouchpoint *from,
                          double        x,
                          double        y)
{
  RrRect rect;
  double start, handle, middle;

  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL);
  g_return_if_fail (RR_IS_TOUCHPOINT (from));

  if (!rr_layout_get_card (self->layout, from, &rect))
    return;

  start = rr_layout_get_mirrored (self->layout) ? rect.x : rect.x + rect.width;
  middle = rect.y + rect.height / 2;
  handle = (x - start) / 2;
  draw_path (ink, &(RrLinkPath) { start, middle, start + handle, middle, x - handle, y, x, y },
             &(RrStroke) { self->theme->accent, 2, 0, FALSE });
}
