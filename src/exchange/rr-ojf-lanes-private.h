/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What a lane of an OJF map is: told by its name, since OJF has free names and no kinds.
 *
 * Words of some languages are known.  Where a name says nothing, what its nodes are for
 * does ("purpose"), and else it is a row of texts.
 */

#include "rr-enums.h"

G_BEGIN_DECLS

gboolean   rr_ojf_lane_kind_of_name    (const char *name,
                                        RrLaneKind *kind);
gboolean   rr_ojf_lane_kind_of_purpose (const char *purpose,
                                        RrLaneKind *kind);
RrChannel  rr_ojf_lane_channel_of_name (const char *name);

G_END_DECLS
