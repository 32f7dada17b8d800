/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* For the parser of Mermaid journeys: what it works on, its words and its warnings. */

#include "rr-mermaid-lexer-private.h"
#include "rr-mermaid-parse.h"

G_BEGIN_DECLS

/* So much of a value is quoted in a message. */
#define RR_MERMAID_QUOTED 60

typedef struct
{
  RrMermaidSource *source;   /* borrowed */
  RrMermaidJourney *journey; /* borrowed */
  GPtrArray *warnings;       /* borrowed */
  RrMermaidLexer lexer;
  RrMermaidToken token;      /* the current one, no comment */
  GHashTable *actors;        /* borrowed; name → index + 1 */
  GArray *last_task;         /* borrowed; of guint: the last task, from 1, of each actor */
} RrMermaidParser;

void  rr_mermaid_parser_advance     (RrMermaidParser *self);
void  rr_mermaid_parser_warn        (RrMermaidParser *self,
                                     gsize            at,
                                     const char      *format,
                                     ...) G_GNUC_PRINTF (3, 4);
char *rr_mermaid_parser_quote       (RrMermaidParser *self,
                                     gsize            from,
                                     gsize            to);
char *rr_mermaid_parser_decode      (RrMermaidParser *self,
                                     gsize            from,
                                     gsize            to);
char *rr_mermaid_parser_decode_name (RrMermaidParser *self,
                                     gsize            from,
                                     gsize            to);

/* rr-mermaid-statements.c */
const char *rr_mermaid_parser_explain (RrMermaidTokenKind kind,
                                       gboolean           behind_section);
gboolean    rr_mermaid_parser_read    (RrMermaidParser   *self,
                                       GError           **error);

G_END_DECLS
