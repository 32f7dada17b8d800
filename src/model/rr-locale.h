/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The language of the user, and where its translations are, wherever the program runs from.
 *
 * From the build tree, or from a folder that it was moved to, they are beside it; else where
 * they were to be installed.
 */

#include <glib.h>

G_BEGIN_DECLS

void        rr_locale_init        (void);
gboolean    rr_locale_is_mirrored (void);
const char *rr_locale_get_sign    (double number);

G_END_DECLS
