/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* A scenario in a few words: its name and its dates.
 *
 * "Winter storm, 21–23 Feb 2015": a range of days says what its ends share only once.
 */

#include "rr-scenario.h"

G_BEGIN_DECLS

char *rr_scenario_text_dates (const char *start,
                              const char *end);
char *rr_scenario_text       (RrScenario *scenario);

G_END_DECLS
