/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The forms for the parts of a map that are no touchpoints, and for the map itself. */

#include "rr-form-editor.h"

G_BEGIN_DECLS

GtkWidget *rr_map_editor_new   (RrSession *session);
GtkWidget *rr_stage_editor_new (RrSession *session);
GtkWidget *rr_lane_editor_new  (RrSession *session);
GtkWidget *rr_link_editor_new  (RrSession *session);

G_END_DECLS
