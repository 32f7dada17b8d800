/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrTouchpointChooser: a popover in which to find one of many touchpoints.
 *
 * Typing narrows the list down by title and place; Enter takes the first one.
 */

#include <gtk/gtk.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_TOUCHPOINT_CHOOSER (rr_touchpoint_chooser_get_type ())
G_DECLARE_FINAL_TYPE (RrTouchpointChooser, rr_touchpoint_chooser, RR, TOUCHPOINT_CHOOSER, GtkPopover)

/* Signal:
 *
 * chosen (RrTouchpointChooser *, RrTouchpoint *)  NULL: none, where that can be chosen
 */

GtkWidget *rr_touchpoint_chooser_new         (RrSession           *session,
                                              const char          *none);
void       rr_touchpoint_chooser_set_exclude (RrTouchpointChooser *self,
                                              const char          *id);

G_END_DECLS
