/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* For the journal's reader and writer: lines with a checksum. */

#include <glib.h>

G_BEGIN_DECLS

/* Eight hexadecimal digits and a space come before the JSON of a line. */
#define RR_JOURNAL_PREFIX 9

guint32 rr_journal_checksum (const char *bytes,
                             gsize       length);

G_END_DECLS
