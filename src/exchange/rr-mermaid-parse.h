/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrMermaidJourney: a Mermaid journey diagram as Mermaid 11 understands it.
 *
 * What Mermaid refuses is refused, with line and column.  What it accepts and damages in
 * silence is read as it does, and told: a warning with line and value for each.
 */

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  char *name;        /* owned; as it is, blanks included */
  int section;       /* index; −1: none came before it */
  double score;      /* any number; NAN: not one */
  GArray *actors;    /* owned; of guint, indexes, each once; NULL: none */
  guint line;        /* in the file, from 1 */
} RrMermaidTask;

typedef struct
{
  char *name;        /* owned; as it is */
  guint line;
} RrMermaidSection;

typedef struct
{
  char *title;           /* owned; "" where there is none */
  char *acc_title;       /* owned; "" where there is none */
  char *acc_description; /* owned; "" where there is none */
  GArray *sections;      /* owned; of RrMermaidSection */
  GArray *tasks;         /* owned; of RrMermaidTask */
  GPtrArray *actors;     /* owned; of char *, each once, in the order of the text */
} RrMermaidJourney;

RrMermaidJourney *rr_mermaid_journey_parse (const char        *text,
                                            gsize              length,
                                            guint              first_line,
                                            GPtrArray         *warnings,
                                            GError           **error);
gboolean          rr_mermaid_journey_try   (const char        *text,
                                            gsize              length,
                                            guint              first_line,
                                            GPtrArray         *warnings,
                                            RrMermaidJourney **journey,
                                            GError           **error);
void              rr_mermaid_journey_free  (RrMermaidJourney  *self);

gboolean          rr_mermaid_is_journey    (const char        *text,
                                            gsize              length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrMermaidJourney, rr_mermaid_journey_free)

G_END_DECLS
