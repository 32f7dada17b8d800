/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Random maps and random edits, for property tests and benches.
 *
 * All randomness comes from the GRand that is handed in, so that a failure can be
 * had again from its seed.  Texts hold what files may hold: quotes, controls, emoji,
 * characters of other scripts.
 */

#include "rr-document.h"

G_BEGIN_DECLS

typedef struct
{
  guint n_stages;
  guint n_lanes;     /* of kind channel; some others come on top */
  guint n_touchpoints;
  guint n_links;
  guint n_feedback;
  guint n_scenarios;
} RrRandomSize;

RrMap *rr_random_map         (GRand              *rand,
                              const RrRandomSize *size);
void   rr_random_edit        (GRand              *rand,
                              RrDocument         *document);
RrMap *rr_random_edited_copy (GRand              *rand,
                              RrMap              *map,
                              guint               n_edits);

G_END_DECLS
