/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrFindBar: the bar above the canvas that finds text on the map.
 *
 * It goes from hit to hit, in the order of the journey, and round at the ends.  Each hit's
 * touchpoint is selected and shown.
 */

#include <gtk/gtk.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_FIND_BAR (rr_find_bar_get_type ())
G_DECLARE_FINAL_TYPE (RrFindBar, rr_find_bar, RR, FIND_BAR, GtkWidget)

/* Signal: closed (RrFindBar *): somebody closed it; the focus may go elsewhere. */

GtkWidget *rr_find_bar_new  (RrSession *session);
void       rr_find_bar_open (RrFindBar *self);
void       rr_find_bar_step (RrFindBar *self,
                             int        by);

G_END_DECLS
