/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrCardView: a card on the canvas.
 *
 * A widget, because on GTK 4.8 only a widget can have the focus and be known to assistive
 * technology.  It draws itself through the painter in map units; zoom and place come
 * with its allocation, so that scrolling redraws nothing.
 */

#include "rr-canvas-private.h"
#include "rr-painter.h"

G_BEGIN_DECLS

#define RR_TYPE_CARD_VIEW (rr_card_view_get_type ())
G_DECLARE_FINAL_TYPE (RrCardView, rr_card_view, RR, CARD_VIEW, GtkWidget)

GtkWidget    *rr_card_view_new            (RrCanvas     *canvas);
void          rr_card_view_set_touchpoint (RrCardView   *self,
                                           RrTouchpoint *touchpoint);
void          rr_card_view_update         (RrCardView   *self);

/* How far it stands from its place just now; see rr-canvas-glide.c. */
RrShift   *rr_card_view_get_shift      (RrCardView   *self);

G_END_DECLS
