/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Texts in tables that spreadsheets open.
 *
 * A spreadsheet runs a cell that begins like a formula, whoever wrote it.  An apostrophe
 * before it keeps that from happening, and is taken off again when the table comes back.
 */

#include <glib.h>

G_BEGIN_DECLS

char       *rr_formula_guard   (const char *text);
const char *rr_formula_unguard (const char *text);

G_END_DECLS
