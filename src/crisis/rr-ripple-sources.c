/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a graph of dependencies that was propagated tells about causes. */
#include "rr-ripple-graph-private.h"
#include "rr-rounding-private.h"

static guint
find_reach (RrRippleNode *source,
            RrRippleNode *node)
{
  for (guint i = 0; i < source->reach->len; i++)
    {
      if (g_array_index (source->reach, RrRippleReach, i).node == node)
        return i;
    }

  g_assert_not_reached ();
}

/* Returns: (transfer full): ids from @source to @node, both included */
static char **
get_way (RrRippleGraph *graph,
         RrRippleNode  *source,
         RrRippleNode  *node)
{
  const RrRippleReach *reach;
  guint last = find_reach (source, node);
  guint length = 1;
  char **ids;

  if (!source->has_ways || source->ways_serial != graph->order_serial)
    {
      rr_ripple_graph_find_ways (graph, source);
      source->ways_serial = graph->order_serial;
    }

  reach = &g_array_index (source->reach, RrRippleReach, 0);
  for (guint place = last; place != 0; place = reach[place].parent)
    length++;

  ids = g_new0 (char *, length + 1);
  for (guint place = last; place != 0; place = reach[place].parent)
    ids[--length] = g_strdup (reach[place].node->id);
  ids[0] = g_strdup (source->id);

  return ids;
}

static int
compare_sources (gconstpointer a,
                 gconstpointer b,
                 gpointer      user_data)
{
  const RrImpactSource *source_a = *(RrImpactSource *const *) a;
  const RrImpactSource *source_b = *(RrImpactSource *const *) b;
  double amount_a = rr_round_9 (source_a->amount);
  double amount_b = rr_round_9 (source_b->amount);

  if (amount_a != amount_b)
    return amount_a > amount_b ? -1 : 1;

  return rr_map_compare_journey_order (user_data, source_a->touchpoint, source_b->touchpoint);
}

/* Returns: (transfer full) (element-type RrImpactSource): what hits a touchpoint, the
 *   largest amount first, then in journey order */
GPtrArray *
rr_ripple_graph_get_sources (RrRippleGraph *graph,
                             const char    *touchpoint)
{
  GPtrArray *sources = g_ptr_array_new_with_free_func ((GDestroyNotify) rr_impact_source_free);
  RrRippleNode *node = g_hash_table_lookup (graph->nodes, touchpoint);

  for (guint i = 0; node != NULL && node->causes != NULL && i < node->causes->len; i++)
    {
      RrRippleCause *cause = &g_array_index (node->causes, RrRippleCause, i);
      RrImpactSource *source = g_new (RrImpactSource, 1);

      source->touchpoint = rr_map_find_touchpoint (graph->map, cause->source->id);
      source->amount = cause->source->direct * cause->weight;
      source->path = get_way (graph, cause->source, node);
      g_ptr_array_add (sources, source);
    }

  g_ptr_array_sort_with_data (sources, compare_sources, graph->map);

  return sources;
}

/* Returns: (transfer container) (element-type RrTouchpoint): what a touchpoint that is
 *   hit directly passes its impact on to, strongest first; empty for any other */
GPtrArray *
rr_ripple_graph_get_reached (RrRippleGraph *graph,
                             const char    *source)
{
  GPtrArray *reached = g_ptr_array_new ();
  RrRippleNode *node = g_hash_table_lookup (graph->nodes, source);

  for (guint i = 1; node != NULL && node->reach != NULL && i < node->reach->len; i++)
    {
      RrRippleReach *reach = &g_array_index (node->reach, RrRippleReach, i);

      g_ptr_array_add (reached, rr_map_find_touchpoint (graph->map, reach->node->id));
    }

  return reached;
}
