/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "rr-painter-private.h"

static void
draw_bands (RrPainter    *self,
            RrInk        *ink,
            const RrRect *clip)
{
  RrList *lanes = rr_layout_get_map (self->layout)->lanes;
  g_autoptr (GArray) bands = g_array_new (FALSE, FALSE, sizeof (RrRect));

  for (guint i = 0; i < rr_list_get_size (lanes); i++)
    {
      RrRect band;

      if (rr_layout_get_lane (self->layout, rr_list_get (lanes, i), &band) && rr_rect_intersects (&band, clip))
        g_array_append_val (bands, band);
    }

  rr_ink_rounded_all (ink, (const RrRect *) (void *) bands->data, bands->len, RR_BAND_RADIUS, &self->theme->band,
                      &(RrStroke) { self->theme->band_border, self->theme->border_width, 0, FALSE });
}

#define BORDER_DASH 2.0

/* Dotted lines where a stage begins and ends; where they are seen, for each dot takes its
 * time, and a journey has tens of thousands. */
static void
draw_borders (RrPainter    *self,
              RrInk        *ink,
              RrStage      *stage,
              double        top,
              const RrRect *clip)
{
  double bottom;
  RrRect rect;

  if (!rr_layout_get_stage (self->layout, stage, &rect) || !rr_rect_intersects (&rect, clip))
    return;

  bottom = rect.y + rect.height;
  if (clip != NULL)
    {
      /* Between two dots, so that they are the same dots. */
      top += MAX (floor ((clip->y - top) / (2 * BORDER_DASH)), 0) * 2 * BORDER_DASH;
      bottom = MIN (bottom, clip->y + clip->height + BORDER_DASH);
      if (top >= bottom)
        return;
    }

  for (int i = 0; i < 2; i++)
    {
      double x = rect.x + i * rect.width;

      rr_ink_move_to (ink, x, top);
      rr_ink_line_to (ink, x, bottom);
    }
  rr_ink_paint (ink, NULL, &(RrStroke) { self->theme->column_line, 1, BORDER_DASH, FALSE });
}

/**
 * rr_painter_draw_background:
 *
 * Draws the bands of the lanes and the borders of the stages, without the ground behind.
 */
void
rr_painter_draw_background (RrPainter    *self,
                            RrInk        *ink,
                            const RrRect *clip)
{
  RrMap *map;
  double top;

  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL);

  map = rr_layout_get_map (self->layout);
  draw_bands (self, ink, clip);

  top = rr_layout_get_header_bottom (self->layout);
  for (guint i = 0; i < rr_list_get_size (map->stages); i++)
    draw_borders (self, ink, rr_list_get (map->stages, i), top, clip);
}

static void
draw_stage_header (RrPainter    *self,
                   RrInk        *ink,
                   RrStage      *stage,
                   guint         position,
                   const RrRect *clip,
                   gboolean      emphasised)
{
  RrRect rect;
  RrColor color, text_color;
  double height;

  if (!rr_layout_get_stage_header (self->layout, stage, &rect) || !rr_rect_intersects (&rect, clip))
    return;

  rr_theme_get_stage_color (self->theme, stage->color, position, &color);
  text_color = rr_color_text_on (&color);

  rr_ink_begin (ink, NULL, 0, 0);
  if (emphasised)
    {
      RrRect ring = rr_rect_grow (&rect, 3);

      rr_ink_rounded (ink, &ring, RR_BAND_RADIUS + 3, NULL,
                      &(RrStroke) { self->theme->accent, 2.5, 0, FALSE });
    }
  rr_ink_rounded (ink, &rect, RR_BAND_RADIUS, &color, NULL);

  rr_text_cache_measure (self->texts, RR_TEXT_STAGE, stage->name, rect.width - 2 * RR_STAGE_PADDING,
                         NULL, &height);
  rr_painter_text (self, ink, RR_TEXT_STAGE, stage->name, rect.x + RR_STAGE_PADDING,
                   rect.y + (rect.height - height) / 2, rect.width - 2 * RR_STAGE_PADDING,
                   PANGO_ALIGN_CENTER, &text_color);
  rr_ink_end (ink);
}

/**
 * rr_painter_draw_stage_headers:
 * @emphasised: (nullable): a stage that is selected
 */
void
rr_painter_draw_stage_headers (RrPainter    *self,
                               RrInk        *ink,
                               const RrRect *clip,
                               RrStage      *emphasised)
{
  RrMap *map;

  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL);

  map = rr_layout_get_map (self->layout);
  for (guint i = 0; i < rr_list_get_size (map->stages); i++)
    {
      RrStage *stage = rr_list_get (map->stages, i);

      draw_stage_header (self, ink, stage, i, clip, stage == emphasised);
    }
}

static void
draw_lane_label (RrPainter    *self,
                 RrInk        *ink,
                 RrLane       *lane,
                 const RrRect *clip,
                 gboolean      emphasised)
{
  gboolean feels = lane->kind == RR_LANE_EMOTION;
  gboolean mirrored = rr_layout_get_mirrored (self->layout);
  double width = feels ? RR_LABEL_TEXT_WIDTH_EMOTION : RR_LABEL_TEXT_WIDTH;
  double height, x;
  RrRect rect;

  if (!rr_layout_get_lane_label (self->layout, lane, &rect) || !rr_rect_intersects (&rect, clip))
    return;

  if (emphasised)
    {
      RrRect ring = rr_rect_grow (&rect, -3);

      rr_ink_rounded (ink, &ring, RR_BAND_RADIUS - 3, NULL,
                      &(RrStroke) { self->theme->accent, 2.5, 0, FALSE });
    }

  rr_text_cache_measure (self->texts, RR_TEXT_LANE, lane->name, width, NULL, &height);
  x = mirrored ? rect.x + rect.width - RR_LABEL_PADDING - width : rect.x + RR_LABEL_PADDING;
  rr_painter_text (self, ink, RR_TEXT_LANE, lane->name, x, rect.y + (rect.height - height) / 2, width,
                   PANGO_ALIGN_LEFT, &self->theme->dim_text);

  for (int emotion = -2; feels && emotion <= 2; emotion += 2)
    rr_painter_draw_face (self, ink, emotion, mirrored ? rect.x + 15 : rect.x + rect.width - 15,
                          rr_layout_emotion_to_y (self->layout, lane, emotion), 18);
}

/**
 * rr_painter_draw_lane_labels:
 * @emphasised: (nullable): a lane that is selected
 */
void
rr_painter_draw_lane_labels (RrPainter    *self,
                             RrInk        *ink,
                             const RrRect *clip,
                             RrLane       *emphasised)
{
  RrMap *map;

  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL);

  map = rr_layout_get_map (self->layout);
  for (guint i = 0; i < rr_list_get_size (map->lanes); i++)
    {
      RrLane *lane = rr_list_get (map->lanes, i);

      draw_lane_label (self, ink, lane, clip, lane == emphasised);
    }
}
