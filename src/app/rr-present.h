/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPresent: the journey and what the crisis does to it, for a room, full screen.
 *
 * It goes from slide to slide by keys, clicks and presenters' remote controls, on a second
 * monitor where there is one; the window behind it selects what is shown.  Texts grow with
 * the screen: none is smaller than 24 pixels on 1080 lines.
 */

#include <adwaita.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_PRESENT (rr_present_get_type ())
G_DECLARE_FINAL_TYPE (RrPresent, rr_present, RR, PRESENT, GtkWindow)

RrPresent *rr_present_show (GtkWindow *parent,
                            RrSession *session);
void       rr_present_step (RrPresent *self,
                            int        by);

G_END_DECLS
