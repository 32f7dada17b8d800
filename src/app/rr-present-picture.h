/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPresentPicture: the part of the map that a slide is about.
 *
 * The whole journey, a stage, or a touchpoint with what is around it, as large as there is
 * room, with the names of its stages and lanes.
 */

#include <gtk/gtk.h>

#include "rr-painter.h"
#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_PRESENT_PICTURE (rr_present_picture_get_type ())
G_DECLARE_FINAL_TYPE (RrPresentPicture, rr_present_picture, RR, PRESENT_PICTURE, GtkWidget)

GtkWidget *rr_present_picture_new      (RrSession        *session,
                                        RrEmotionScale    scale);
void       rr_present_picture_show     (RrPresentPicture *self,
                                        RrElement        *element);
gboolean   rr_present_picture_get_seen (RrPresentPicture *self,
                                        double            width,
                                        double            height,
                                        RrRect           *seen);

G_END_DECLS
