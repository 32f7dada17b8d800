/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Where the translations of the program are, wherever it runs from.
 *
 * From the build tree, or from a folder that it was moved to, they are beside it; else where
 * they were to be installed.
 */

#include <glib.h>

G_BEGIN_DECLS

void rr_locale_init (void);

G_END_DECLS
