/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the files of the painter share; for them alone.
 *
 * Drawing is split by subject: cards, rows and curves, links, signs, and what stands
 * around the map.
 */

#include "rr-painter.h"

G_BEGIN_DECLS

struct _RrPainter
{
  GObject parent_instance;

  RrLayout *layout;     /* owned */
  RrTextCache *texts;   /* borrowed from the layout */
  const RrTheme *theme; /* static */
  RrView view;
  double zoom;
  RrEmotionScale emotion_scale;
  char *date;           /* owned; shown in the title block; or NULL */
};

/* The scenario's assessment, or NULL where the view does not look at it. */
RrAssessment *rr_painter_get_assessment (RrPainter       *self);

/* A paragraph in a box, its upper left corner at @x, @y; PANGO_ALIGN_LEFT is where the map
 * begins.  A negative @width does not break lines. */
void          rr_painter_text           (RrPainter       *self,
                                         RrInk           *ink,
                                         RrTextStyle      style,
                                         const char      *text,
                                         double           x,
                                         double           y,
                                         double           width,
                                         PangoAlignment   alignment,
                                         const RrColor   *color);

void          rr_painter_draw_emotions  (RrPainter       *self,
                                         RrInk           *ink,
                                         RrLane          *lane,
                                         const RrRect    *clip);

/* Signs; @x, @y is the middle unless said otherwise. */
void          rr_sign_pie               (RrInk           *ink,
                                         int              level,
                                         double           x,
                                         double           y,
                                         double           radius,
                                         const RrColor   *color,
                                         const RrColor   *ground);
void          rr_sign_face              (RrInk           *ink,
                                         double           emotion,
                                         double           x,
                                         double           y,
                                         double           radius,
                                         const RrColor   *skin,
                                         const RrColor   *features);
void          rr_sign_star              (RrInk           *ink,
                                         double           x,
                                         double           y,
                                         double           radius);
void          rr_sign_ripple            (RrInk           *ink,
                                         double           x,
                                         double           y,
                                         double           width,
                                         const RrColor   *color);
void          rr_sign_quote             (RrInk           *ink,
                                         double           x,
                                         double           y,
                                         double           size,
                                         const RrColor   *color);

/* Stripes of an impact by ripple, and the space between them. */
#define RR_HATCH_THICKNESS 4.2
#define RR_HATCH_GAP 2.8

void          rr_sign_ring              (RrInk           *ink,
                                         double           share,
                                         double           x,
                                         double           y,
                                         double           radius,
                                         const RrColor   *color,
                                         const RrColor   *ground);
void          rr_sign_check             (RrInk           *ink,
                                         RrActionStatus   status,
                                         double           x,
                                         double           y,
                                         double           size,
                                         const RrColor   *color,
                                         const RrColor   *ground);
void          rr_sign_arrow             (RrInk           *ink,
                                         double           x,
                                         double           y,
                                         double           dx,
                                         double           dy,
                                         double           size);
const RrColor *rr_painter_emotion_color (RrPainter       *self,
                                         double           emotion);

G_END_DECLS
