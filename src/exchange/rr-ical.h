/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* A recovery plan as iCalendar (RFC 5545): a VTODO for each action and message.
 *
 * What identifies an entry stays the same, so that a calendar that gets the plan again
 * updates what it has.
 */

#include "rr-map.h"

G_BEGIN_DECLS

char *rr_ical_write_plan  (RrScenario *scenario,
                           gint64      now);

/* For its tests. */
void  rr_ical_append_line (GString    *out,
                           const char *line);
char *rr_ical_escape      (const char *text);

G_END_DECLS
