/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The characters that Mermaid's entities stand for.
 *
 * Mermaid writes "#quot;" or "#35;" where HTML has "&quot;" or "&#35;", and a browser
 * makes characters of them.  Known are HTML 4's names, HTML 5's for ASCII, and all
 * numbers; a number that is no character gives what a browser makes of it.
 */

#include <glib.h>

G_BEGIN_DECLS

gunichar rr_mermaid_entity_decode (const char *name,
                                   gsize       length);

G_END_DECLS
