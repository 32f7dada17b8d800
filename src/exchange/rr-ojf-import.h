/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Maps of the Open Journey Format (*.ojf): JSON with stages, swimlanes and nodes.
 *
 * Nodes in lanes of activities or channels become touchpoints; in lanes of emotions, pain
 * points, needs and ideas they become those of the touchpoint before them; all other lanes
 * become rows of texts.  Members that a map has no place for are kept, in its "ojf".
 */

#include "rr-map.h"

G_BEGIN_DECLS

gboolean  rr_ojf_is_one   (JsonNode     *json);
RrMap    *rr_ojf_make_map (JsonNode     *json,
                           GPtrArray    *warnings,
                           GError      **error);

G_END_DECLS
