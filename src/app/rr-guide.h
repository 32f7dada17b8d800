/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrGuide: steps beside somebody who makes a first map.
 *
 * A bar says what to do next, from the first stage to the plan, and sees by the map when it
 * is done.  It never does anything itself, can be closed at any time, and starts again where
 * the map stands.
 */

#include <adwaita.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_GUIDE (rr_guide_get_type ())
G_DECLARE_FINAL_TYPE (RrGuide, rr_guide, RR, GUIDE, AdwBin)

GtkWidget *rr_guide_new         (void);
void       rr_guide_set_session (RrGuide   *self,
                                 RrSession *session);
guint      rr_guide_get_step    (RrGuide   *self);

G_END_DECLS
