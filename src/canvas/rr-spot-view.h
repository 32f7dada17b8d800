/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrSpotView: a place of the canvas that is not a card but can have the focus.
 *
 * A stage header, a lane name, the empty cell with the keyboard's cursor, a "+".  The
 * canvas draws what is there; the spot adds the ring that shows the focus, and tells
 * assistive technology what it is.
 */

#include "rr-canvas.h"

G_BEGIN_DECLS

#define RR_TYPE_SPOT_VIEW (rr_spot_view_get_type ())
G_DECLARE_FINAL_TYPE (RrSpotView, rr_spot_view, RR, SPOT_VIEW, GtkWidget)

GtkWidget *rr_spot_view_new         (RrCanvas          *canvas,
                                     RrElement         *element,
                                     GtkAccessibleRole  role);
void       rr_spot_view_set_name    (RrSpotView        *self,
                                     const char        *name,
                                     const char        *description);
void       rr_spot_view_set_hint    (RrSpotView        *self,
                                     const char        *hint);
void       rr_spot_view_set_selected (RrSpotView       *self,
                                      gboolean          selected);

G_END_DECLS
