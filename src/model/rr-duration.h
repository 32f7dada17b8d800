/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Durations of ISO 8601, as playbooks give them: "PT4H", "P3D", "P2W", "P1M".
 * A duration is a number of seconds and a number of calendar months, because a
 * month has no fixed length: 31 January and a month is the last day of February.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean rr_duration_parse (const char *iso,
                            gint64     *seconds,
                            int        *months);
gint64   rr_duration_add   (gint64      instant,
                            gint64      seconds,
                            int         months);

G_END_DECLS
