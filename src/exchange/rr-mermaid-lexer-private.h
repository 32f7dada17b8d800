/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Splits a Mermaid journey into tokens, as Mermaid's own lexer does.
 *
 * At each place the first rule that fits wins, not the longest, and the rules are not
 * those of a person: a name that begins with a keyword is not a name.  Comments of all
 * kinds are tokens here, since what they swallowed is to be told.
 */

#include "rr-mermaid-source-private.h"

G_BEGIN_DECLS

typedef enum
{
  RR_MERMAID_END,          /* upstream's "$end" */
  RR_MERMAID_EOF,          /* the end of the text, once */
  RR_MERMAID_NEWLINE,
  RR_MERMAID_COMMENT,      /* skipped by the parser */
  RR_MERMAID_JOURNEY,
  RR_MERMAID_TITLE,        /* the title alone, without the keyword */
  RR_MERMAID_SECTION,      /* the name alone */
  RR_MERMAID_TASK_NAME,
  RR_MERMAID_TASK_DATA,    /* what follows the colon */
  RR_MERMAID_ACC_TITLE,
  RR_MERMAID_ACC_DESCR,
  RR_MERMAID_COLON,        /* without anything behind it */
  RR_MERMAID_INVALID
} RrMermaidTokenKind;

typedef struct
{
  RrMermaidTokenKind kind;
  gsize start;  /* where it begins */
  gsize from;   /* its value */
  gsize to;     /* also where it ends; a brace may follow */
} RrMermaidToken;

typedef struct
{
  const char *text; /* borrowed */
  gsize length;
  gsize at;
  gboolean done;    /* the end was reached */
} RrMermaidLexer;

void rr_mermaid_lexer_init (RrMermaidLexer  *self,
                            RrMermaidSource *source);
void rr_mermaid_lexer_next (RrMermaidLexer  *self,
                            RrMermaidToken  *token);

G_END_DECLS
