/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Comments that are assigned to a touchpoint: from a list by hand, or dropped on its card.
 *
 * What is dragged is a GPtrArray of RrFeedback (%G_TYPE_PTR_ARRAY).
 */

#include "rr-document.h"

G_BEGIN_DECLS

guint rr_comments_assign (RrDocument   *document,
                          GPtrArray    *comments,
                          RrTouchpoint *touchpoint);
char *rr_comments_tell   (guint         n_assigned);

G_END_DECLS
