/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrZoomBox: the corner of the canvas that shows and changes how large it is drawn.
 *
 * The percentage is a button for the normal size.
 */

#include "rr-canvas.h"

G_BEGIN_DECLS

#define RR_TYPE_ZOOM_BOX (rr_zoom_box_get_type ())
G_DECLARE_FINAL_TYPE (RrZoomBox, rr_zoom_box, RR, ZOOM_BOX, GtkWidget)

GtkWidget *rr_zoom_box_new (RrCanvas *canvas);

G_END_DECLS
