/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Dot voting: the votes on a map's touchpoints.
 *
 * There is no GTK in it; whose turn it is is the session's.
 */

#include "rr-document.h"

G_BEGIN_DECLS

#define RR_VOTES_MAX 99
#define RR_VOTES_DEFAULT 5

guint    rr_votes_count (RrMap         *map);
gboolean rr_votes_add   (RrDocument    *document,
                         RrTouchpoint  *touchpoint,
                         int            by,
                         GError       **error);
gboolean rr_votes_clear (RrDocument    *document,
                         GError       **error);
gboolean rr_votes_apply (RrDocument    *document,
                         GError       **error);

G_END_DECLS
