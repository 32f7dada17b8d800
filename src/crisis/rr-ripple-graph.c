/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-ripple-graph-private.h"

typedef struct
{
  double weight;
  RrRippleNode *node; /* borrowed */
} HeapItem;

static void
node_free (RrRippleNode *node)
{
  g_free (node->id);
  g_clear_pointer (&node->out, g_ptr_array_unref);
  g_clear_pointer (&node->causes, g_array_unref);
  g_clear_pointer (&node->reach, g_array_unref);
  g_free (node);
}

void
rr_ripple_graph_init (RrRippleGraph *graph,
                      RrMap         *map)
{
  graph->map = map;
  graph->nodes = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                        (GDestroyNotify) node_free);
  graph->edges = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  graph->heap = g_array_new (FALSE, FALSE, sizeof (HeapItem));
  graph->search = 0;
}

void
rr_ripple_graph_clear (RrRippleGraph *graph)
{
  g_clear_pointer (&graph->edges, g_hash_table_unref);
  g_clear_pointer (&graph->nodes, g_hash_table_unref);
  g_clear_pointer (&graph->heap, g_array_unref);
}

RrRippleNode *
rr_ripple_graph_ensure (RrRippleGraph *graph,
                        const char    *id)
{
  RrRippleNode *node = g_hash_table_lookup (graph->nodes, id);

  if (node == NULL)
    {
      node = g_new0 (RrRippleNode, 1);
      node->id = g_strdup (id);
      g_hash_table_insert (graph->nodes, node->id, node);
    }

  return node;
}

/* Takes up @link as it is now, if it is a dependency.
 *
 * Returns: (nullable): the new edge */
RrRippleEdge *
rr_ripple_graph_add_link (RrRippleGraph *graph,
                          RrLink        *link)
{
  RrRippleEdge *edge;

  g_assert (!g_hash_table_contains (graph->edges, link));

  if (link->kind != RR_LINK_DEPENDENCY)
    return NULL;

  edge = g_new (RrRippleEdge, 1);
  edge->link = link;
  edge->from = rr_ripple_graph_ensure (graph, link->from);
  edge->to = rr_ripple_graph_ensure (graph, link->to);
  edge->strength = link->strength;

  if (edge->from->out == NULL)
    edge->from->out = g_ptr_array_new ();
  edge->index = edge->from->out->len;
  g_ptr_array_add (edge->from->out, edge);
  edge->from->n_edges++;
  edge->to->n_edges++;
  g_hash_table_insert (graph->edges, link, edge);

  return edge;
}

/* Drops the edge that @link was, if it was a dependency. */
void
rr_ripple_graph_remove_link (RrRippleGraph *graph,
                             RrLink        *link)
{
  RrRippleEdge *edge = g_hash_table_lookup (graph->edges, link);
  GPtrArray *out;

  if (edge == NULL)
    return;

  out = edge->from->out;
  g_ptr_array_remove_index_fast (out, edge->index);
  if (edge->index < out->len)
    ((RrRippleEdge *) out->pdata[edge->index])->index = edge->index;

  edge->from->n_edges--;
  edge->to->n_edges--;
  g_hash_table_remove (graph->edges, link);
}

static void
heap_push (GArray       *heap,
           double        weight,
           RrRippleNode *node)
{
  HeapItem item = { weight, node };
  HeapItem *items;
  guint at = heap->len;

  g_array_append_val (heap, item);
  items = (HeapItem *) (gpointer) heap->data;

  while (at > 0 && items[(at - 1) / 2].weight < weight)
    {
      items[at] = items[(at - 1) / 2];
      at = (at - 1) / 2;
    }
  items[at] = item;
}

static HeapItem
heap_pop (GArray *heap)
{
  HeapItem *items = (HeapItem *) (gpointer) heap->data;
  HeapItem top = items[0];
  HeapItem last = items[heap->len - 1];
  guint at = 0;

  g_array_set_size (heap, heap->len - 1);

  while (2 * at + 1 < heap->len)
    {
      guint child = 2 * at + 1;

      if (child + 1 < heap->len && items[child + 1].weight > items[child].weight)
        child++;
      if (items[child].weight <= last.weight)
        break;
      items[at] = items[child];
      at = child;
    }
  if (heap->len > 0)
    items[at] = last;

  return top;
}

/* Fills the reach of @source: every node with its largest product of strengths.
 *
 * Dijkstra's search with products instead of sums: multiplying by at most 1 never
 * makes a product larger, not even when rounded, so that what is settled first is
 * the largest over all paths, whatever the order of the links. */
void
rr_ripple_graph_search (RrRippleGraph *graph,
                        RrRippleNode  *source)
{
  g_assert (source->reach == NULL);

  source->reach = g_array_new (FALSE, FALSE, sizeof (RrRippleReach));
  source->has_ways = FALSE;

  graph->search++;
  source->search = graph->search;
  source->best = 1.0;
  source->place = G_MAXUINT;
  heap_push (graph->heap, 1.0, source);

  while (graph->heap->len > 0)
    {
      RrRippleNode *node = heap_pop (graph->heap).node;
      RrRippleReach reach = { node, node->best, 0 };

      if (node->place != G_MAXUINT)
        continue;
      node->place = source->reach->len;
      g_array_append_val (source->reach, reach);

      for (guint i = 0; node->out != NULL && i < node->out->len; i++)
        {
          RrRippleEdge *edge = node->out->pdata[i];
          double weight = node->best * edge->strength;

          if (weight < RR_RIPPLE_CUT)
            continue;
          if (edge->to->search == graph->search && edge->to->best >= weight)
            continue;

          if (edge->to->search != graph->search)
            edge->to->place = G_MAXUINT;
          edge->to->search = graph->search;
          edge->to->best = weight;
          heap_push (graph->heap, weight, edge->to);
        }
    }
}

static int
compare_nodes (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  RrMap *map = user_data;
  const RrRippleNode *node_a = *(RrRippleNode *const *) a;
  const RrRippleNode *node_b = *(RrRippleNode *const *) b;

  return rr_map_compare_journey_order (map, rr_map_find_touchpoint (map, node_a->id),
                                       rr_map_find_touchpoint (map, node_b->id));
}

/* Puts the nodes that @node leads to on a best way into @next, in journey order. */
static void
collect_next (RrRippleGraph *graph,
              RrRippleNode  *node,
              GPtrArray     *next)
{
  g_ptr_array_set_size (next, 0);

  for (guint i = 0; node->out != NULL && i < node->out->len; i++)
    {
      RrRippleEdge *edge = node->out->pdata[i];
      RrRippleNode *to = edge->to;

      if (to->search != graph->search || to->on_way ||
          node->best * edge->strength < to->best * RR_RIPPLE_EQUAL)
        continue;

      to->on_way = TRUE;
      g_ptr_array_add (next, to);
    }

  g_ptr_array_sort_with_data (next, compare_nodes, graph->map);
}

/* Finds the best way to everything that @source reaches: among equal products the one
 * with fewer links, then first in journey order.
 *
 * Breadth first along links that lose nothing, neighbours in journey order: nodes are
 * then met in the order of their ways, and the first to meet a node gives its way. */
void
rr_ripple_graph_find_ways (RrRippleGraph *graph,
                           RrRippleNode  *source)
{
  g_autoptr (GPtrArray) queue = g_ptr_array_new ();
  g_autoptr (GPtrArray) next = g_ptr_array_new ();

  g_assert (source->reach != NULL);

  graph->search++;
  for (guint i = 0; i < source->reach->len; i++)
    {
      RrRippleReach *reach = &g_array_index (source->reach, RrRippleReach, i);

      reach->node->search = graph->search;
      reach->node->best = reach->weight;
      reach->node->place = i;
      reach->node->on_way = FALSE;
    }

  source->on_way = TRUE;
  g_ptr_array_add (queue, source);

  for (guint i = 0; i < queue->len; i++)
    {
      RrRippleNode *node = queue->pdata[i];

      collect_next (graph, node, next);
      for (guint j = 0; j < next->len; j++)
        {
          RrRippleNode *to = next->pdata[j];

          g_array_index (source->reach, RrRippleReach, to->place).parent = node->place;
          g_ptr_array_add (queue, to);
        }
    }

  source->has_ways = TRUE;
}
