/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPrioritiesEditor: how much customers care about each need, before the crisis and now.
 *
 * The numbers can be set, and are drawn as a slope chart: one line a need.  Needs come
 * from the touchpoints; one that nobody set counts as not known.
 */

#include <adwaita.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_PRIORITIES_EDITOR (rr_priorities_editor_get_type ())
G_DECLARE_FINAL_TYPE (RrPrioritiesEditor, rr_priorities_editor, RR, PRIORITIES_EDITOR, GtkWidget)

GtkWidget *rr_priorities_editor_new    (RrSession          *session);
void       rr_priorities_editor_update (RrPrioritiesEditor *self);

G_END_DECLS
