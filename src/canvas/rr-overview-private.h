/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the files of the overview share; for them alone.
 *
 * rr-overview.c shows where one is, rr-overview-pointer.c goes elsewhere and says so.
 */

#include "rr-canvas-private.h"
#include "rr-overview.h"

G_BEGIN_DECLS

struct _RrOverview
{
  GtkWidget parent_instance;

  RrCanvas *canvas;     /* owned */
  RrLayout *layout;     /* owned; the canvas's when it was looked at last, or NULL */
  GdkTexture *picture;  /* owned; NULL: to be drawn */
  const RrTheme *theme; /* borrowed; in whose colors it is drawn */
  char *description;    /* owned; as told last */
  guint refreshing;     /* source; the picture is to be drawn anew */
  guint updating;       /* source; it may have to come, go or grow */
  gboolean wanted;
  double grip_x;        /* of a drag: from the middle of the frame to the pointer */
  double grip_y;
};

/* rr-overview.c; @frame: what of the map is in sight, in pixels of the overview */
void rr_overview_get_bounds   (RrOverview     *self,
                               RrRect         *bounds);
void rr_overview_get_frame    (RrOverview     *self,
                               RrRect         *frame);

/* rr-overview-pointer.c */
void rr_overview_describe     (RrOverview     *self);
void rr_overview_add_drag     (RrOverview     *self);
void rr_overview_install_keys (GtkWidgetClass *klass);

G_END_DECLS
