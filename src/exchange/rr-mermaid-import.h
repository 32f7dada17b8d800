/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Mermaid journeys as maps.
 *
 * Sections become stages, tasks touchpoints one after the other in a single row, actors
 * segments, and scores from 1 to 5 emotions from −2 to +2.  A file has one diagram, or is
 * Markdown with one in each fence.
 */

#include "rr-map.h"
#include "rr-mermaid-parse.h"

G_BEGIN_DECLS

typedef struct
{
  RrMermaidJourney *journey; /* owned; NULL: Mermaid refuses it */
  GError *error;             /* owned; why; else NULL */
  GPtrArray *warnings;       /* owned; of char *, about this journey */
} RrMermaidDiagram;

GPtrArray *rr_mermaid_read     (const char  *text,
                                gsize        length,
                                GPtrArray   *warnings,
                                GError     **error);
RrMap     *rr_mermaid_make_map (GPtrArray   *diagrams,
                                int          index,
                                GPtrArray   *warnings,
                                GError     **error);

G_END_DECLS
