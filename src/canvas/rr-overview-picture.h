/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The picture of an overview: the whole map a few pixels high, without a letter.
 *
 * Lanes, headers and cards are plain rectangles, coloured as on the map.  It is drawn once
 * and shown as a texture, so that a frame costs the same however large the map is.
 */

#include <gtk/gtk.h>

#include "rr-painter.h"

G_BEGIN_DECLS

GdkTexture *rr_overview_picture_new (RrPainter    *painter,
                                     RrAssessment *assessment,
                                     int           width,
                                     int           height);

G_END_DECLS
