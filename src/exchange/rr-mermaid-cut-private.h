/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrMermaidCut: a text of which parts are left out, and where the rest of it was.
 *
 * These are the edits that Mermaid makes before it parses: directives, comments and some
 * semicolons go.
 */

#include <glib.h>

G_BEGIN_DECLS

/* Part of the text, up to the next one. */
typedef struct
{
  gsize at;     /* where it begins in the text */
  gsize origin; /* where in the original */
} RrMermaidPiece;

typedef struct
{
  GString *text;  /* owned */
  GArray *pieces; /* owned; of RrMermaidPiece */
} RrMermaidCut;

void rr_mermaid_cut_remove_directives (RrMermaidCut *self);
void rr_mermaid_cut_remove_comments   (RrMermaidCut *self);
void rr_mermaid_cut_remove_start      (RrMermaidCut *self,
                                       gsize         start);
void rr_mermaid_cut_remove_semicolons (RrMermaidCut *self,
                                       const char   *word);

G_END_DECLS
