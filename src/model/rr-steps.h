/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The steps (columns) of stages: making room for one, and closing up empty ones. */

#include "rr-document.h"

G_BEGIN_DECLS

gboolean rr_steps_make_room (RrDocument  *document,
                             const char  *stage,
                             guint        step,
                             GError     **error);
void     rr_steps_close_up  (RrDocument  *document);

G_END_DECLS
