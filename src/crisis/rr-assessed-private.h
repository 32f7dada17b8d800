/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the numbers of one touchpoint say: level, origin, band, and who comes first. */

#include "rr-assessment.h"

G_BEGIN_DECLS

void rr_assessed_judge   (RrAssessed       *assessed);
int  rr_assessed_compare (RrMap            *map,
                          const RrAssessed *a,
                          const RrAssessed *b);

G_END_DECLS
