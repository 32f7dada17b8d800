/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrImpactEditor: how hard the scenario hits one touchpoint, and why its score is what it is.
 *
 * Works for a touchpoint that is not hit yet as well: what holds the values is made
 * with the first of them.
 */

#include <adwaita.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_IMPACT_EDITOR (rr_impact_editor_get_type ())
G_DECLARE_FINAL_TYPE (RrImpactEditor, rr_impact_editor, RR, IMPACT_EDITOR, GtkWidget)

GtkWidget *rr_impact_editor_new            (RrSession      *session);
void       rr_impact_editor_set_touchpoint (RrImpactEditor *self,
                                            RrTouchpoint   *touchpoint);
void       rr_impact_editor_update         (RrImpactEditor *self);

G_END_DECLS
