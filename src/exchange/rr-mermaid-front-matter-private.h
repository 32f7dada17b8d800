/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The front matter of a Mermaid diagram: YAML between two lines of dashes before it.
 *
 * Mermaid takes a title and settings from it; the title is all that is of use here, so
 * this reads of YAML what titles are written in: plain, quoted and block scalars.  What
 * YAML forbids in a title is an error, for Mermaid refuses such a diagram.
 */

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  gsize start;  /* of what is between the lines of dashes */
  gsize length;
  gsize indent; /* bytes before the dashes, which lines may also begin with */
  gsize end;    /* where the diagram begins */
} RrMermaidFrontMatter;

typedef struct
{
  gsize at;     /* bytes from the start of the front matter */
  char *what;   /* owned; translated */
} RrMermaidProblem;

gboolean rr_mermaid_front_matter_find       (const char                  *text,
                                             gsize                        length,
                                             RrMermaidFrontMatter        *found);
gboolean rr_mermaid_front_matter_read_title (const char                  *text,
                                             const RrMermaidFrontMatter  *where,
                                             char                       **title,
                                             RrMermaidProblem            *problem);

char    *rr_mermaid_yaml_unquote            (const char                  *text,
                                             gsize                        length,
                                             gsize                       *used,
                                             gboolean                    *bad_escape);
char    *rr_mermaid_yaml_resolve            (char                        *scalar);

G_END_DECLS
