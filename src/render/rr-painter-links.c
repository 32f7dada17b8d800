/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-painter-private.h"

#include <math.h>

#define ARROW_SIZE 8.0

/* So many links are one path: few paths are short to write down, small ones are quick to
 * fill with pixels. */
#define AT_ONCE 12

/* Of a link that is seen from afar. */
#define FAR_PIECES 5

/* The later ones are drawn over the earlier ones. */
typedef enum
{
  STYLE_FLOW,
  STYLE_PLAIN,
  STYLE_ALTERNATIVE,
  STYLE_IMPACT,
  N_STYLES
} Style;

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

static Style
get_style (RrPainter *self,
           RrLink    *link)
{
  switch (link->kind)
    {
    case RR_LINK_ALTERNATIVE:
      return STYLE_ALTERNATIVE;
    case RR_LINK_FLOW:
      return STYLE_FLOW;
    case RR_LINK_DEPENDENCY:
    default:
      return carries_impact (self, link) ? STYLE_IMPACT : STYLE_PLAIN;
    }
}

static RrStroke
get_stroke (RrPainter *self,
            Style      style)
{
  switch (style)
    {
    case STYLE_ALTERNATIVE:
      return (RrStroke) { self->theme->link_alternative, 1.6, 5, FALSE };
    case STYLE_FLOW:
      return (RrStroke) { self->theme->link, 1.3, 2, FALSE };
    case STYLE_IMPACT:
      return (RrStroke) { self->theme->link_impact, 1.7, 0, FALSE };
    case STYLE_PLAIN:
    case N_STYLES:
    default:
      return (RrStroke) { self->theme->link, 1.5, 0, FALSE };
    }
}

/* The line ends within the head of the arrow, or its square end would show at the tip. */
static void
add_line (RrInk            *ink,
          const RrLinkPath *path)
{
  double dx = path->x3 - path->x2, dy = path->y3 - path->y2;
  double length = hypot (dx, dy);
  double back = length > 0 ? ARROW_SIZE * 0.7 / length : 0;

  rr_ink_move_to (ink, path->x0, path->y0);
  rr_ink_curve_to (ink, path->x1, path->y1, path->x2, path->y2, path->x3 - dx * back, path->y3 - dy * back);
}

static void
add_far_line (RrInk            *ink,
              const RrLinkPath *path)
{
  rr_ink_move_to (ink, path->x0, path->y0);
  for (int i = 1; i <= FAR_PIECES; i++)
    {
      double t = i / (double) FAR_PIECES, u = 1 - t;
      double a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;

      rr_ink_line_to (ink, a * path->x0 + b * path->x1 + c * path->x2 + d * path->x3,
                      a * path->y0 + b * path->y1 + c * path->y2 + d * path->y3);
    }
}

/* All of them at once: first the lines, then the arrows. */
static void
draw_paths (RrPainter        *self,
            RrInk            *ink,
            const RrLinkPath *paths,
            guint             n_paths,
            const RrStroke   *stroke)
{
  gboolean far = self->zoom < RR_FAR_ZOOM;

  for (guint i = 0; i < n_paths; i++)
    (far ? add_far_line : add_line) (ink, &paths[i]);
  if (far)
    {
      RrStroke coarse = *stroke;

      coarse.coarse = TRUE;
      rr_ink_paint (ink, NULL, &coarse);
      return;
    }
  rr_ink_paint (ink, NULL, stroke);

  for (guint i = 0; i < n_paths; i++)
    rr_sign_arrow (ink, paths[i].x3, paths[i].y3, paths[i].x3 - paths[i].x2, paths[i].y3 - paths[i].y2,
                   ARROW_SIZE);
  rr_ink_paint (ink, &stroke->color, NULL);
}

static void
draw_label_cb (RrLink       *link,
               const RrRect *rect,
               gpointer      user_data)
{
  LabelContext *context = user_data;
  RrPainter *self = context->painter;

  rr_ink_rounded (context->ink, rect, RR_LINK_LABEL_PADDING, &self->theme->band, NULL);
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
  RrStroke stroke;
  RrLinkPath path;

  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL);
  g_return_if_fail (RR_IS_LINK (link));

  if (!rr_layout_get_link_path (self->layout, link, &path))
    return;

  stroke = get_stroke (self, get_style (self, link));
  if (selected)
    {
      stroke.color = self->theme->accent;
      stroke.width += 1.4;
    }
  draw_paths (self, ink, &path, 1, &stroke);
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
  GArray *paths[N_STYLES];

  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL);

  links = rr_layout_list_links (self->layout, clip);
  g_ptr_array_sort (links, compare_links);
  for (Style style = 0; style < N_STYLES; style++)
    paths[style] = g_array_new (FALSE, FALSE, sizeof (RrLinkPath));
  for (guint i = 0; i < links->len; i++)
    {
      RrLinkPath path;

      if (rr_layout_get_link_path (self->layout, links->pdata[i], &path))
        g_array_append_val (paths[get_style (self, links->pdata[i])], path);
    }

  for (Style style = 0; style < N_STYLES; style++)
    {
      RrStroke stroke = get_stroke (self, style);
      guint n = paths[style]->len;

      for (guint i = 0; i < n; i += AT_ONCE)
        draw_paths (self, ink, &g_array_index (paths[style], RrLinkPath, i), MIN (AT_ONCE, n - i), &stroke);
      g_array_unref (paths[style]);
    }

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
  draw_paths (self, ink, &(RrLinkPath) { start, middle, start + handle, middle, x - handle, y, x, y }, 1,
              &(RrStroke) { self->theme->accent, 2, 0, FALSE });
}
