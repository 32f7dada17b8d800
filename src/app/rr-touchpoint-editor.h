/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The forms for touchpoints: everything of one, or what several have in common. */

#include "rr-form-editor.h"

G_BEGIN_DECLS

GtkWidget *rr_touchpoint_editor_new  (RrSession *session);
GtkWidget *rr_touchpoints_editor_new (RrSession *session);

G_END_DECLS
