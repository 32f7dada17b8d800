/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The dependencies of a map as a graph, and the two searches in it.
 *
 * A node for each touchpoint, an edge for each dependency link.  Searches leave
 * their marks on the nodes; a mark counts only if it is of the latest search.
 */

#include "rr-assessment.h"

G_BEGIN_DECLS

/* A product of strengths below 0.01 counts for nothing.  What is mathematically on the
 * edge, or equal, must not fail by a rounding error. */
#define RR_RIPPLE_TOLERANCE 1e-12
#define RR_RIPPLE_CUT (0.01 - RR_RIPPLE_TOLERANCE)

/* Times this a product is at most another that is equal to it. */
#define RR_RIPPLE_EQUAL (1.0 - RR_RIPPLE_TOLERANCE)

typedef struct _RrRippleNode RrRippleNode;

typedef struct
{
  RrLink *link;       /* borrowed */
  RrRippleNode *from; /* borrowed */
  RrRippleNode *to;   /* borrowed */
  double strength;
  guint index;        /* among the edges of @from */
} RrRippleEdge;

/* That a source reaches a node. */
typedef struct
{
  RrRippleNode *source; /* borrowed */
  double weight;        /* W, more than 0 and at most 1 */
} RrRippleCause;

/* The other side of it, with the best way there. */
typedef struct
{
  RrRippleNode *node; /* borrowed */
  double weight;
  guint parent;       /* place of the node before it on the way; of the source itself */
} RrRippleReach;

struct _RrRippleNode
{
  char *id;            /* owned */
  GPtrArray *out;      /* owned; of RrRippleEdge, owned by the graph; NULL: none */
  guint n_edges;       /* out and in */

  double direct;       /* severity / 4 */
  double impact;       /* I */
  GArray *causes;      /* owned; of RrRippleCause, by id of the source; NULL: none */
  GArray *reach;       /* owned; of RrRippleReach, the node itself first; NULL: no source */
  guint64 ways_serial; /* of the journey's order for which the parents in @reach hold */
  gboolean has_ways;

  gboolean amount_dirty; /* its direct impact changed since it was propagated */
  gboolean reach_dirty;  /* is in the list of sources to be propagated again */
  gboolean impact_dirty; /* is in the list of nodes to be summed up again */

  guint64 search;      /* the search that the marks are of */
  double best;         /* mark: largest product of strengths from the source */
  guint place;         /* mark: place in the reach of the source, or G_MAXUINT: not settled */
  gboolean on_way;     /* mark: its parent is known */
};

typedef struct
{
  RrMap *map;          /* borrowed */
  GHashTable *nodes;   /* owned; id → RrRippleNode, owned */
  GHashTable *edges;   /* owned; RrLink → RrRippleEdge, owned */
  guint64 search;      /* the latest search */
  guint64 order_serial; /* counts changes of the journey's order */
  GArray *heap;        /* owned; scratch of a search */
} RrRippleGraph;

void          rr_ripple_graph_init       (RrRippleGraph *graph,
                                          RrMap         *map);
void          rr_ripple_graph_clear      (RrRippleGraph *graph);
RrRippleNode *rr_ripple_graph_ensure     (RrRippleGraph *graph,
                                          const char    *id);
RrRippleEdge *rr_ripple_graph_add_link   (RrRippleGraph *graph,
                                          RrLink        *link);
void          rr_ripple_graph_remove_link (RrRippleGraph *graph,
                                           RrLink       *link);
void          rr_ripple_graph_search     (RrRippleGraph *graph,
                                          RrRippleNode  *source);
void          rr_ripple_graph_find_ways  (RrRippleGraph *graph,
                                          RrRippleNode  *source);

GPtrArray    *rr_ripple_graph_get_sources (RrRippleGraph *graph,
                                           const char    *touchpoint);
GPtrArray    *rr_ripple_graph_get_reached (RrRippleGraph *graph,
                                           const char    *source);

G_END_DECLS
