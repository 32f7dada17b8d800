/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Several cards that are moved, copied or pasted at once and stay together.
 *
 * One of them, the anchor, goes where the person says; the others keep their columns and
 * lanes relative to it.  Cards of one stage stay together in one stage; cards of several
 * move over the grid as it is seen.  There is no GTK in it.
 */

#include "rr-journey.h"

G_BEGIN_DECLS

gboolean   rr_group_move        (RrDocument     *document,
                                 GPtrArray      *touchpoints,
                                 RrTouchpoint   *anchor,
                                 const RrPlace  *place,
                                 GError        **error);
GPtrArray *rr_group_copy        (RrDocument     *document,
                                 GPtrArray      *touchpoints,
                                 RrTouchpoint   *anchor,
                                 const RrPlace  *place,
                                 GError        **error);
GPtrArray *rr_group_paste       (RrDocument     *document,
                                 RrMap          *source,
                                 const RrPlace  *place,
                                 GError        **error);
GPtrArray *rr_group_list_stack  (GPtrArray      *touchpoints,
                                 RrTouchpoint   *anchor);

G_END_DECLS
