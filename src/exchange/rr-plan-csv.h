/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* A recovery plan as a table: its actions, then its messages, one a row, with names in
 * place of ids.  Safe to be opened in a spreadsheet.
 */

#include "rr-map.h"

G_BEGIN_DECLS

char *rr_plan_csv_write (RrScenario *scenario);

G_END_DECLS
