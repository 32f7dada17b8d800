/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPainter: draws a map, or a part of it; the single truth for screen and files.
 *
 * Everything is drawn in map units.  Signs (pies, faces, stars, hatches, rings) are paths,
 * never a font's glyphs.  Drawing on cairo or on another ink gives the same picture; see
 * rr-ink.h.  A painter changes nothing, and belongs to the thread of its layout.
 */

#include <cairo.h>

#include "rr-ink.h"
#include "rr-layout.h"
#include "rr-theme.h"

G_BEGIN_DECLS

/* How a card is drawn besides what the map says. */
typedef enum
{
  RR_CARD_NORMAL = 0,
  RR_CARD_SELECTED = 1 << 0,
  RR_CARD_FOCUSED = 1 << 1,
  RR_CARD_HOVERED = 1 << 2,  /* also shows the handle for links */
  RR_CARD_DRAGGED = 1 << 3,
  RR_CARD_FILTERED = 1 << 4, /* not of the chosen segment: faded */
  RR_CARD_UNTITLED = 1 << 5  /* its title is being edited in place: left out */
} RrCardState;

/* Under this zoom nobody can read a card's text; it is drawn as bars. */
#define RR_LEGIBLE_ZOOM 0.35

/* What the zoom changes about what is drawn. */
typedef enum
{
  RR_DETAIL_BARS,     /* where text would be */
  RR_DETAIL_OUTLINES, /* of letters: they are not bound to whole pixels */
  RR_DETAIL_TEXT
} RrDetail;

/* How a card shows its emotion; the curve stays as it is. */
typedef enum
{
  RR_EMOTIONS_FACES,
  RR_EMOTIONS_NUMBERS,
  RR_EMOTIONS_BOTH
} RrEmotionScale;

/* Under this zoom an arrow's head is smaller than two pixels, and a curve as good as a few
 * straight pieces: links are drawn so. */
#define RR_FAR_ZOOM 0.25

#define RR_TYPE_PAINTER (rr_painter_get_type ())
G_DECLARE_FINAL_TYPE (RrPainter, rr_painter, RR, PAINTER, GObject)

RrPainter     *rr_painter_new               (RrLayout        *layout);
RrLayout      *rr_painter_get_layout        (RrPainter       *self);
RrView         rr_painter_get_view          (RrPainter       *self);
void           rr_painter_set_view          (RrPainter       *self,
                                             RrView           view);
const RrTheme *rr_painter_get_theme         (RrPainter       *self);
void           rr_painter_set_theme         (RrPainter       *self,
                                             const RrTheme   *theme);
void           rr_painter_set_zoom          (RrPainter       *self,
                                             double           zoom);
RrDetail       rr_painter_get_detail        (RrPainter       *self);
void           rr_painter_set_emotion_scale (RrPainter      *self,
                                             RrEmotionScale   scale);
void           rr_painter_set_date          (RrPainter       *self,
                                             const char      *date);

/* The whole map without title block and legend, in the order of its layers. */
void           rr_painter_draw_map          (RrPainter       *self,
                                             RrInk           *ink,
                                             const RrRect    *clip);

/* Its layers, the lowest first.  @clip limits what is drawn to what may be seen (what
 * reaches out of it may be drawn or not); NULL is everything. */
void           rr_painter_draw_background   (RrPainter       *self,
                                             RrInk           *ink,
                                             const RrRect    *clip);
void           rr_painter_draw_rows         (RrPainter       *self,
                                             RrInk           *ink,
                                             const RrRect    *clip);
void           rr_painter_draw_links        (RrPainter       *self,
                                             RrInk           *ink,
                                             const RrRect    *clip);
void           rr_painter_draw_cards        (RrPainter       *self,
                                             RrInk           *ink,
                                             const RrRect    *clip);
void           rr_painter_draw_stage_headers (RrPainter      *self,
                                             RrInk           *ink,
                                             const RrRect    *clip,
                                             RrStage         *emphasised);
void           rr_painter_draw_lane_labels  (RrPainter       *self,
                                             RrInk           *ink,
                                             const RrRect    *clip,
                                             RrLane          *emphasised);

/* Changes when the card would look different; to redraw only what has to be. */
guint          rr_painter_get_card_hash     (RrPainter       *self,
                                             RrTouchpoint    *touchpoint);

/* Single things.  A card's upper left corner is at 0, 0; it reaches RR_CARD_OVERHANG out. */
void           rr_painter_draw_card         (RrPainter       *self,
                                             RrInk           *ink,
                                             RrTouchpoint    *touchpoint,
                                             RrCardState      state);
void           rr_painter_draw_link         (RrPainter       *self,
                                             RrInk           *ink,
                                             RrLink          *link,
                                             gboolean         selected);
void           rr_painter_draw_new_link     (RrPainter       *self,
                                             RrInk           *ink,
                                             RrTouchpoint    *from,
                                             double           x,
                                             double           y);
void           rr_painter_draw_curve_handle (RrPainter       *self,
                                             RrInk           *ink,
                                             double           x,
                                             double           y);
void           rr_painter_draw_cursor       (RrPainter       *self,
                                             RrInk           *ink,
                                             const RrRect    *cell,
                                             const char      *hint);
void           rr_painter_draw_mark         (RrPainter       *self,
                                             RrInk           *ink,
                                             const RrRect    *mark);
void           rr_painter_draw_add_button   (RrPainter       *self,
                                             RrInk           *ink,
                                             const RrRect    *rect,
                                             gboolean         hovered);
void           rr_painter_draw_legend       (RrPainter       *self,
                                             RrInk           *ink,
                                             double           x,
                                             double           y);
void           rr_painter_measure_legend    (RrPainter       *self,
                                             double          *width,
                                             double          *height);
void           rr_painter_draw_title_block  (RrPainter       *self,
                                             RrInk           *ink,
                                             double           x,
                                             double           y,
                                             double           width);
double         rr_painter_measure_title_block (RrPainter     *self,
                                             double           width);

/* For widgets outside of the canvas: the same sign in a list or a button. */
void           rr_painter_draw_pie          (RrPainter       *self,
                                             RrInk           *ink,
                                             int              level,
                                             double           x,
                                             double           y,
                                             double           size);
void           rr_painter_draw_face         (RrPainter       *self,
                                             RrInk           *ink,
                                             double           emotion,
                                             double           x,
                                             double           y,
                                             double           size);

G_END_DECLS
