/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The language of the user, and what follows from it.
 *
 * Which translations there are, whether they are read from right to left, and how a sign is
 * written before a number.
 */

#include <glib.h>

G_BEGIN_DECLS

void        rr_locale_init        (void);
gboolean    rr_locale_is_mirrored (void);
const char *rr_locale_get_sign    (double number);

G_END_DECLS
