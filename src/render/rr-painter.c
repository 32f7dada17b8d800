/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-painter.h"

#include <math.h>

#include "rr-painter-private.h"

/* From here on the next whole pixel is near enough for a letter. */
#define FINE_ZOOM 2.0

/* Left and right of a hint on an empty cell, map units. */
#define HINT_MARGIN 12.0

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
 * @hint: (nullable): what can be done there
 *
 * Draws the keyboard's cursor on an empty cell.
 */
void
rr_painter_draw_cursor (RrPainter    *self,
                        RrInk        *ink,
                        const RrRect *cell,
                        const char   *hint)
{
  double height;
  RrRect rect;

  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL && cell != NULL);

  rect = RR_RECT_INIT (cell->x + RR_CARD_GAP / 2, cell->y + RR_LANE_PADDING, cell->width - RR_CARD_GAP,
                       MIN (cell->height - 2 * RR_LANE_PADDING, rr_layout_get_card_height (self->layout)));
  rr_ink_rounded (ink, &rect, RR_CARD_RADIUS, NULL, &(RrStroke) { self->theme->accent, 2, 5, FALSE });
  if (hint == NULL || rr_painter_get_detail (self) == RR_DETAIL_BARS)
    return;

  rr_text_cache_measure (self->texts, RR_TEXT_LANE, hint, rect.width - 2 * HINT_MARGIN, NULL, &height);
  if (height <= rect.height)
    rr_painter_text (self, ink, RR_TEXT_LANE, hint, rect.x + HINT_MARGIN, rect.y + (rect.height - height) / 2,
                     rect.width - 2 * HINT_MARGIN, PANGO_ALIGN_CENTER, &self->theme->dim_text);
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
