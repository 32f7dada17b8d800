/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Reading as much as can be read of a map that is damaged or inconsistent.
 *
 * Each thing that was done is a line for people.  The file itself is never touched: what
 * comes out is a copy, to be saved under another name.
 */

#include "rr-map.h"

G_BEGIN_DECLS

gboolean rr_repair_is_possible (const GError  *error);
RrMap   *rr_repair             (const char    *bytes,
                                gsize          length,
                                GPtrArray    **done,
                                GError       **error);

G_END_DECLS
