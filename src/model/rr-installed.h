/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Where the program's own files are, wherever it runs from.
 *
 * They are found from where the program itself is: installed, in a folder that an installed
 * copy was moved to, or in the build tree.  Only what cannot be found so is looked for where
 * it was to be installed.
 */

#include <glib.h>

G_BEGIN_DECLS

char *rr_installed_find (const char *installed,
                         const char *built);

G_END_DECLS
