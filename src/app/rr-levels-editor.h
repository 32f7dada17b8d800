/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrLevelsEditor: the levels that a review saw, one row a touchpoint.
 *
 * The affected touchpoints of the session's scenario, the most urgent on top, and any
 * other that the review has a level of.
 */

#include <adwaita.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_LEVELS_EDITOR (rr_levels_editor_get_type ())
G_DECLARE_FINAL_TYPE (RrLevelsEditor, rr_levels_editor, RR, LEVELS_EDITOR, GtkWidget)

GtkWidget *rr_levels_editor_new        (RrSession      *session);
void       rr_levels_editor_set_review (RrLevelsEditor *self,
                                        RrReview       *review);
void       rr_levels_editor_update     (RrLevelsEditor *self);

G_END_DECLS
