/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrFeedbackTouchpoints: every touchpoint with how much customers said about it and a
 * small curve of how they felt, day by day.  Choosing one shows it on the map.
 */

#include <gtk/gtk.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_FEEDBACK_TOUCHPOINTS (rr_feedback_touchpoints_get_type ())
G_DECLARE_FINAL_TYPE (RrFeedbackTouchpoints, rr_feedback_touchpoints, RR, FEEDBACK_TOUCHPOINTS, GtkWidget)

GtkWidget *rr_feedback_touchpoints_new    (RrSession             *session);
void       rr_feedback_touchpoints_update (RrFeedbackTouchpoints *self);

G_END_DECLS
