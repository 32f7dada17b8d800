/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrMapThumbnail: a small picture of a map that is not open.
 *
 * It is drawn by the map's own painter, in a thread, one after the other, and only once the
 * widget is shown; a file that cannot be read, or is too large for that, shows an icon.
 */

#include <gtk/gtk.h>

#include "rr-sample.h"

G_BEGIN_DECLS

#define RR_TYPE_MAP_THUMBNAIL (rr_map_thumbnail_get_type ())
G_DECLARE_FINAL_TYPE (RrMapThumbnail, rr_map_thumbnail, RR, MAP_THUMBNAIL, GtkWidget)

GtkWidget *rr_map_thumbnail_new_for_sample (const RrSample *sample);
GtkWidget *rr_map_thumbnail_new_for_file   (GFile          *file);
GtkWidget *rr_map_thumbnail_new_blank      (void);
void       rr_map_thumbnail_set_size       (RrMapThumbnail *self,
                                            int             width,
                                            int             height);

G_END_DECLS
