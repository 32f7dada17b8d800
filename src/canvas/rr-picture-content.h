/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPictureContent: a map as PNG and SVG, for the clipboard and for drags.
 *
 * It holds the map as it was, and draws it in another thread once a program asks for it,
 * in the format that it asks for.
 */

#include <gtk/gtk.h>

#include "rr-export-job.h"

G_BEGIN_DECLS

#define RR_PICTURE_PNG "image/png"
#define RR_PICTURE_SVG "image/svg+xml"

#define RR_TYPE_PICTURE_CONTENT (rr_picture_content_get_type ())
G_DECLARE_FINAL_TYPE (RrPictureContent, rr_picture_content, RR, PICTURE_CONTENT, GdkContentProvider)

GdkContentProvider *rr_picture_content_new (RrExportJob *job,
                                            double       pixels);

G_END_DECLS
