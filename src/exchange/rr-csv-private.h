/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * For reading tables alone: what a file is that may be no table, and what stands
 * between its cells.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean rr_csv_check_kind          (const char  *bytes,
                                     gsize        length,
                                     GError     **error);
char     rr_csv_take_delimiter_line (char       **at,
                                     guint       *line);
char     rr_csv_guess_delimiter     (const char  *text);

G_END_DECLS
