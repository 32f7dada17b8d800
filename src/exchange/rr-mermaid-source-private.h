/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrMermaidSource: the text of a diagram as Mermaid's parser gets to see it.
 *
 * Mermaid edits a diagram before it parses it: front matter, directives and comments go,
 * entities become something that has none of their signs.  This does the same edits, and
 * knows of each place where it was in the file, so that messages can say so.
 */

#include <glib.h>

G_BEGIN_DECLS

/* Bytes that UTF-8 does not have.  An entity is its name between them. */
#define RR_MERMAID_ENTITY_START ((char) 0xf8)
#define RR_MERMAID_ENTITY_END ((char) 0xf9)

typedef struct
{
  char *text;      /* owned; ends in a line end */
  gsize length;
  char *title;     /* owned; what the front matter gives, or NULL */

  char *original;  /* owned; with LF as line ends */
  GArray *pieces;  /* owned; where in it the parts of the text come from */
  guint first_line; /* the line of the file that it begins on, from 1 */
  gsize seen;      /* the place in it that was asked for last, and its line */
  guint seen_line;
} RrMermaidSource;

RrMermaidSource *rr_mermaid_source_new        (const char       *text,
                                               gsize             length,
                                               guint             first_line,
                                               GError          **error);
void             rr_mermaid_source_free       (RrMermaidSource  *self);
gboolean         rr_mermaid_source_is_journey (RrMermaidSource  *self);
char            *rr_mermaid_source_get_kind   (RrMermaidSource  *self);
guint            rr_mermaid_source_get_line   (RrMermaidSource  *self,
                                               gsize             at);
guint            rr_mermaid_source_get_column (RrMermaidSource  *self,
                                               gsize             at);
char            *rr_mermaid_source_get_text   (RrMermaidSource  *self,
                                               gsize             from,
                                               gsize             to);
void             rr_mermaid_source_set_error  (RrMermaidSource  *self,
                                               gsize             at,
                                               const char       *what,
                                               GError          **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrMermaidSource, rr_mermaid_source_free)

G_END_DECLS
