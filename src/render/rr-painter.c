/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-painter.h"

#include <math.h>

#include "rr-painter-private.h"

/* From here on the next whole pixel is near enough for a letter. */
#define FINE_ZOOM 2.0

G_DEFINE_FINAL_TYPE (RrPainter, rr_painter, G_TYPE_OBJECT)

static void
rr_painter_finalize (GObject *object)
{
  RrPainter *self = RR_PAINTER (object);

  g_free (self->date);
  g_clear_object (&self->layout);

  G_OBJECT_CLASS (rr_painter_parent_class)->finalize (object);
}

static void
rr_painter_class_init (RrPainterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rr_painter_finalize;
}

static void
rr_painter_init (RrPainter *self)
{
  self->theme = rr_theme_get (RR_THEME_LIGHT);
  self->zoom = 1;
}

/**
 * rr_painter_new:
 * @layout: what to draw; the painter keeps a reference
 *
 * Returns: (transfer full): a painter of the view "map", in the light theme, at 100 %
 */
RrPainter *
rr_painter_new (RrLayout *layout)
{
  RrPainter *self;

  g_return_val_if_fail (RR_IS_LAYOUT (layout), NULL);

  self = g_object_new (RR_TYPE_PAINTER, NULL);
  self->layout = g_object_ref (layout);
  self->texts = rr_layout_get_texts (layout);

  return self;
}

/** rr_painter_get_layout: Returns: (transfer none): what is drawn */
RrLayout *
rr_painter_get_layout (RrPainter *self)
{
  g_return_val_if_fail (RR_IS_PAINTER (self), NULL);

  return self->layout;
}

/** rr_painter_get_view: Returns: what is emphasised */
RrView
rr_painter_get_view (RrPainter *self)
{
  g_return_val_if_fail (RR_IS_PAINTER (self), RR_VIEW_MAP);

  return self->view;
}

/** rr_painter_set_view: sets what is emphasised */
void
rr_painter_set_view (RrPainter *self,
                     RrView     view)
{
  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail ((guint) view < RR_N_VIEWS);

  self->view = view;
}

/** rr_painter_get_theme: Returns: (transfer none): the colours */
const RrTheme *
rr_painter_get_theme (RrPainter *self)
{
  g_return_val_if_fail (RR_IS_PAINTER (self), NULL);

  return self->theme;
}

/**
 * rr_painter_set_theme:
 * @theme: the colours; must live as long as the painter
 */
void
rr_painter_set_theme (RrPainter     *self,
                      const RrTheme *theme)
{
  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (theme != NULL);

  self->theme = theme;
}

/**
 * rr_painter_set_zoom:
 * @zoom: how large a map unit is seen, in pixels: below %RR_LEGIBLE_ZOOM less is drawn
 *
 * What is drawn looks the same at every zoom of the same rr_painter_get_detail ().
 */
void
rr_painter_set_zoom (RrPainter *self,
                     double     zoom)
{
  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (zoom > 0);

  self->zoom = zoom;
}

/**
 * rr_painter_get_detail:
 *
 * At 100 % letters are sharpest as text, and where one unit is two pixels or more their
 * places are fine enough; in between text would look uneven.
 *
 * Returns: in how much detail texts are drawn
 */
RrDetail
rr_painter_get_detail (RrPainter *self)
{
  g_return_val_if_fail (RR_IS_PAINTER (self), RR_DETAIL_TEXT);

  if (self->zoom < RR_LEGIBLE_ZOOM)
    return RR_DETAIL_BARS;

  return self->zoom == 1 || self->zoom >= FINE_ZOOM ? RR_DETAIL_TEXT : RR_DETAIL_OUTLINES;
}

/**
 * rr_painter_set_emotion_scale:
 * @scale: how cards show emotions from now on
 */
void
rr_painter_set_emotion_scale (RrPainter      *self,
                              RrEmotionScale  scale)
{
  g_return_if_fail (RR_IS_PAINTER (self));

  self->emotion_scale = scale;
}

/**
 * rr_painter_set_date:
 * @date: (nullable): for the title block, as the file writes dates; NULL: none
 */
void
rr_painter_set_date (RrPainter  *self,
                     const char *date)
{
  g_return_if_fail (RR_IS_PAINTER (self));

  g_free (self->date);
  self->date = g_strdup (date);
}

RrAssessment *
rr_painter_get_assessment (RrPainter *self)
{
  return self->view == RR_VIEW_MAP ? NULL : rr_layout_get_assessment (self->layout);
}

/* Where everything runs from right to left, so do the edges that texts stand at, whatever
 * their own direction is; Pango's left is the side where a text begins. */
static PangoAlignment
align_to_start (RrPainter   *self,
                RrTextStyle  style,
                const char  *text,
                double       width)
{
  PangoLayout *layout;

  if (!rr_layout_get_mirrored (self->layout))
    return PANGO_ALIGN_LEFT;

  layout = rr_text_cache_get_layout (self->texts, style, text, width, PANGO_ALIGN_LEFT);
  return pango_layout_get_direction (layout, 0) == PANGO_DIRECTION_RTL ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT;
}

void
rr_painter_text (RrPainter      *self,
                 RrInk          *ink,
                 RrTextStyle     style,
                 const char     *text,
                 double          x,
                 double          y,
                 double          width,
                 PangoAlignment  alignment,
                 const RrColor  *color)
{
  PangoLayout *layout;

  if (alignment == PANGO_ALIGN_LEFT && width >= 0)
    alignment = align_to_start (self, style, text, width);

  layout = rr_text_cache_get_layout (self->texts, style, text, width, alignment);
  if (rr_painter_get_detail (self) == RR_DETAIL_TEXT)
    rr_ink_text (ink, layout, x, y, color);
  else
    rr_ink_outlined_text (ink, layout, x, y, color);
}

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

/**
 * rr_painter_draw_cards:
 *
 * Draws all cards where they stand, as they are.
 */
void
rr_painter_draw_cards (RrPainter    *self,
                       RrInk        *ink,
                       const RrRect *clip)
{
  g_autoptr (GPtrArray) cards = NULL;

  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL);

  cards = rr_layout_list_cards (self->layout, clip);
  for (guint i = 0; i < cards->len; i++)
    {
      RrTouchpoint *touchpoint = cards->pdata[i];
      RrRect rect;

      if (!rr_layout_get_card (self->layout, touchpoint, &rect))
        continue;

      rr_ink_begin (ink, touchpoint->title, rect.x, rect.y);
      rr_painter_draw_card (self, ink, touchpoint, RR_CARD_NORMAL);
      rr_ink_end (ink);
    }
}

/**
 * rr_painter_draw_map:
 *
 * Draws the whole map, without the ground behind.
 */
void
rr_painter_draw_map (RrPainter    *self,
                     RrInk        *ink,
                     const RrRect *clip)
{
  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL);

  rr_painter_draw_background (self, ink, clip);
  rr_painter_draw_rows (self, ink, clip);
  rr_painter_draw_links (self, ink, clip);
  rr_painter_draw_cards (self, ink, clip);
  rr_painter_draw_lane_labels (self, ink, clip, NULL);
  rr_painter_draw_stage_headers (self, ink, clip, NULL);
}

/**
 * rr_painter_draw_cursor:
 * @cell: of rr_layout_get_cell ()
 *
 * Draws the keyboard's cursor on an empty cell.
 */
void
rr_painter_draw_cursor (RrPainter    *self,
                        RrInk        *ink,
                        const RrRect *cell)
{
  RrRect rect;

  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL && cell != NULL);

  rect = RR_RECT_INIT (cell->x + RR_CARD_GAP / 2, cell->y + RR_LANE_PADDING, cell->width - RR_CARD_GAP,
                       MIN (cell->height - 2 * RR_LANE_PADDING, rr_layout_get_card_height (self->layout)));
  rr_ink_rounded (ink, &rect, RR_CARD_RADIUS, NULL, &(RrStroke) { self->theme->accent, 2, 5, FALSE });
}

/**
 * rr_painter_draw_mark:
 * @mark: of a drop
 *
 * Draws where something would be inserted.
 */
void
rr_painter_draw_mark (RrPainter    *self,
                      RrInk        *ink,
                      const RrRect *mark)
{
  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL && mark != NULL);

  rr_ink_rounded (ink, mark, MIN (mark->width, mark->height) / 2, &self->theme->accent, NULL);
}

/**
 * rr_painter_draw_add_button:
 * @rect: of rr_layout_get_add_stage () or rr_layout_get_add_lane ()
 *
 * Draws a "+".
 */
void
rr_painter_draw_add_button (RrPainter    *self,
                            RrInk        *ink,
                            const RrRect *rect,
                            gboolean      hovered)
{
  const RrColor *color;
  double x, y;

  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL && rect != NULL);

  color = hovered ? &self->theme->accent : &self->theme->dim_text;
  x = rect->x + rect->width / 2;
  y = rect->y + rect->height / 2;

  rr_ink_rounded (ink, rect, RR_BAND_RADIUS, hovered ? &self->theme->hover : NULL,
                  &(RrStroke) { hovered ? self->theme->accent : self->theme->column_line, 1.2, 4, FALSE });
  rr_ink_move_to (ink, x - 6, y);
  rr_ink_line_to (ink, x + 6, y);
  rr_ink_move_to (ink, x, y - 6);
  rr_ink_line_to (ink, x, y + 6);
  rr_ink_paint (ink, NULL, &(RrStroke) { *color, 2, 0, TRUE });
}
