/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Writes cells of CSV, with commas between them: quoted where they hold what would
 * divide them, so that reading gives the same cells again.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void rr_csv_append_row (GString           *out,
                        const char *const *cells,
                        guint              n_cells);

G_END_DECLS
