/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The Mermaid diagrams of a Markdown file: what stands in its fences of that name.
 *
 * Fences are CommonMark's: three or more "`" or "~", indented by three blanks at most, up
 * to a line of at least as many.  What stands in other fences is not looked at.
 */

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  char *text;  /* owned; without the indentation of the fence */
  gsize length;
  guint line;  /* of its first line in the file, from 1 */
} RrMermaidFence;

GPtrArray *rr_mermaid_fences_find (const char *text,
                                   gsize       length);

G_END_DECLS
