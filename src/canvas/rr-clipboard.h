/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Cards as text, for the clipboard.
 *
 * What is copied is a small map of the file format, so that it is read as strictly as a file,
 * and for other programs a list of titles.  A map, or any text, becomes a map to paste: one
 * card a line.  What comes from a clipboard is a stranger's.  There is no GTK in it.
 */

#include "rr-journey.h"

G_BEGIN_DECLS

/* The most that is taken from a clipboard, bytes and lines. */
#define RR_CLIPBOARD_MAX_BYTES (16 * 1024 * 1024)
#define RR_CLIPBOARD_MAX_LINES 1000

GBytes *rr_clipboard_write        (RrMap       *map,
                                   GPtrArray   *touchpoints);
char   *rr_clipboard_write_titles (GPtrArray   *touchpoints);
RrMap  *rr_clipboard_read         (const char  *text,
                                   gsize        length,
                                   GError     **error);

/* A line of text as a card; for other readers of lists too. */
char     *rr_clipboard_clean_line (const char     *line);
gboolean  rr_clipboard_add_line   (RrDocument     *document,
                                   const RrPlace  *place,
                                   const char     *line,
                                   GError        **error);

G_END_DECLS
