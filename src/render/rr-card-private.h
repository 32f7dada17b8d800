/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* A card that is about to be drawn; for the files that draw cards alone.
 *
 * Its upper left corner is at 0, 0.  What belongs to many cards alike is drawn as a
 * stamp, what is its own is drawn on top.
 */

#include "rr-painter-private.h"
#include "rr-plan.h"

G_BEGIN_DECLS

/* All that one card is drawn from. */
typedef struct
{
  RrPainter *painter;
  RrInk *ink;
  const RrTheme *theme;
  RrTouchpoint *touchpoint;
  const RrAssessed *assessed; /* NULL: the view does not look at it, or there is no scenario */
  RrCardState state;
  double height;
  double title_height;
  gboolean mirrored;
  gboolean faded;
  RrColor ground;
  RrColor text;
  RrColor dim_text;
} RrCard;

/* Where something @width wide stands that is @x from the starting edge. */
double         rr_card_from_start   (const RrCard  *card,
                                     double         x,
                                     double         width);
RrColor        rr_card_fade         (const RrCard  *card,
                                     const RrColor *color);
gboolean       rr_card_is_affected  (const RrCard  *card);

/* The parts with signs and words. */
void           rr_card_draw_severity (const RrCard *card);
void           rr_card_draw_badge   (const RrCard  *card);
void           rr_card_draw_signs   (const RrCard  *card);

/* What they show. */
double         rr_card_get_recovery (const RrCard  *card);
guint          rr_card_count_comments (const RrCard *card);
RrPlanProgress rr_card_get_progress (const RrCard  *card);

G_END_DECLS
