/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* A map of any size for the programs of "./dev bench": four lanes and an emotion row, all cells
 * full, twice as many links as touchpoints, and a scenario ("c") that hits every fiftieth.
 */

#include "rr-assessment.h"
#include "rr-document.h"

G_BEGIN_DECLS

RrDocument *rr_bench_map_new (guint n_cards);

G_END_DECLS
