/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-ripple-private.h"

#include "rr-ripple-graph-private.h"

#include <string.h>

struct _RrRipple
{
  RrRippleGraph graph;
  RrScenario *scenario; /* borrowed; NULL: nothing is hit */
  GPtrArray *sources;   /* owned; of RrRippleNode: to be propagated again */
  GPtrArray *impacts;   /* owned; of RrRippleNode: to be summed up again */
};

static void
mark_source (RrRipple     *self,
             RrRippleNode *node)
{
  if (node->reach_dirty)
    return;

  node->reach_dirty = TRUE;
  g_ptr_array_add (self->sources, node);
}

static void
mark_impact (RrRipple     *self,
             RrRippleNode *node)
{
  if (node->impact_dirty)
    return;

  node->impact_dirty = TRUE;
  g_ptr_array_add (self->impacts, node);
}

static void
mark_reach (RrRipple     *self,
            RrRippleNode *source)
{
  for (guint i = 0; source->reach != NULL && i < source->reach->len; i++)
    mark_impact (self, g_array_index (source->reach, RrRippleReach, i).node);
}

static void
set_direct (RrRipple   *self,
            const char *touchpoint,
            int         severity)
{
  RrRippleNode *node = rr_ripple_graph_ensure (&self->graph, touchpoint);
  double direct = severity / (double) RR_LEVEL_MAX;

  if (node->direct == direct)
    return;

  /* As long as it stays a source it reaches the same, and as strongly. */
  if ((node->direct > 0.0) != (direct > 0.0))
    mark_source (self, node);

  node->direct = direct;
  node->amount_dirty = node->reach_dirty;
  if (!node->reach_dirty)
    mark_reach (self, node);
}

/* Where the cause @source stands among the causes of @node, or should stand. */
static guint
find_cause (RrRippleNode *node,
            RrRippleNode *source)
{
  guint first = 0;
  guint after = node->causes->len;

  while (first < after)
    {
      guint middle = first + (after - first) / 2;
      RrRippleCause *cause = &g_array_index (node->causes, RrRippleCause, middle);

      if (cause->source != source && strcmp (cause->source->id, source->id) < 0)
        first = middle + 1;
      else
        after = middle;
    }

  return first;
}

/* Returns: how strongly @source reaches @node; 0: not at all */
static double
get_weight (RrRippleNode *source,
            RrRippleNode *node)
{
  guint place;

  if (node->causes == NULL)
    return 0.0;

  place = find_cause (node, source);
  if (place == node->causes->len ||
      g_array_index (node->causes, RrRippleCause, place).source != source)
    return 0.0;

  return g_array_index (node->causes, RrRippleCause, place).weight;
}

/* @edge came or goes.  That matters to a source only if the way along it is, or was, as
 * good as the best; a new one that is only as good leaves all products as they are. */
static void
mark_sources_along (RrRipple     *self,
                    RrRippleEdge *edge,
                    gboolean      is_new)
{
  GArray *causes = edge->from->causes;

  for (guint i = 0; causes != NULL && i < causes->len; i++)
    {
      RrRippleCause *cause = &g_array_index (causes, RrRippleCause, i);
      double along = cause->weight * edge->strength;
      double best;

      if (cause->source->reach_dirty || along < RR_RIPPLE_CUT)
        continue;

      best = get_weight (cause->source, edge->to);
      if (along < best * RR_RIPPLE_EQUAL)
        continue;

      cause->source->has_ways = FALSE;
      if (!is_new || along > best)
        mark_source (self, cause->source);
    }
}

static void
add_link (RrRipple *self,
          RrLink   *link)
{
  RrRippleEdge *edge = rr_ripple_graph_add_link (&self->graph, link);

  if (edge != NULL)
    mark_sources_along (self, edge, TRUE);
}

static void
remove_link (RrRipple *self,
             RrLink   *link)
{
  RrRippleEdge *edge = g_hash_table_lookup (self->graph.edges, link);

  if (edge != NULL)
    mark_sources_along (self, edge, FALSE);
  rr_ripple_graph_remove_link (&self->graph, link);
}

/**
 * rr_ripple_new:
 * @map: a map that outlives the ripple
 * @scenario: (nullable): a scenario that does so too
 *
 * Returns: (transfer full): how the impacts of @scenario travel
 */
RrRipple *
rr_ripple_new (RrMap      *map,
               RrScenario *scenario)
{
  RrRipple *self = g_new0 (RrRipple, 1);

  rr_ripple_graph_init (&self->graph, map);
  self->scenario = scenario;
  self->sources = g_ptr_array_new ();
  self->impacts = g_ptr_array_new ();

  for (guint i = 0; i < rr_list_get_size (map->links); i++)
    add_link (self, rr_list_get (map->links, i));

  for (guint i = 0; scenario != NULL && i < rr_list_get_size (scenario->impacts); i++)
    {
      RrImpact *impact = rr_list_get (scenario->impacts, i);

      set_direct (self, impact->touchpoint, impact->severity);
    }

  return self;
}

void
rr_ripple_free (RrRipple *self)
{
  rr_ripple_graph_clear (&self->graph);
  g_ptr_array_unref (self->sources);
  g_ptr_array_unref (self->impacts);
  g_free (self);
}

static gboolean
note_set (RrRipple *self,
          RrChange *change)
{
  const char *field = change->field->name;

  if (RR_IS_LINK (change->element))
    {
      if (g_str_equal (field, "label"))
        return FALSE;
      remove_link (self, RR_LINK (change->element));
      add_link (self, RR_LINK (change->element));
    }
  else if (RR_IS_IMPACT (change->element))
    {
      RrImpact *impact = RR_IMPACT (change->element);

      if (self->scenario == NULL || change->element->list != self->scenario->impacts ||
          !g_str_equal (field, "severity"))
        return FALSE;
      set_direct (self, impact->touchpoint, impact->severity);
    }
  else if (RR_IS_TOUCHPOINT (change->element) &&
           (g_str_equal (field, "stage") || g_str_equal (field, "step") ||
            g_str_equal (field, "lane")))
    self->graph.order_serial++;
  else
    return FALSE;

  return self->sources->len > 0 || self->impacts->len > 0;
}

/**
 * rr_ripple_note_change:
 * @change: a change that was applied to the map
 *
 * Returns: whether impacts may change by it
 */
gboolean
rr_ripple_note_change (RrRipple *self,
                       RrChange *change)
{
  RrMap *map = self->graph.map;

  if (change->verb == RR_CHANGE_SET)
    return note_set (self, change);

  if (change->verb == RR_CHANGE_MOVE)
    {
      self->graph.order_serial += change->list == map->touchpoints || change->list == map->stages ||
                            change->list == map->lanes;
      return FALSE;
    }

  if (change->list == map->links && change->verb == RR_CHANGE_INSERT)
    add_link (self, RR_LINK (change->element));
  else if (change->list == map->links)
    remove_link (self, RR_LINK (change->element));
  else if (self->scenario != NULL && change->list == self->scenario->impacts)
    {
      RrImpact *impact = RR_IMPACT (change->element);

      set_direct (self, impact->touchpoint,
                  change->verb == RR_CHANGE_INSERT ? impact->severity : 0);
    }

  return self->sources->len > 0 || self->impacts->len > 0;
}

/* That @source does not reach @node any more. */
static void
remove_cause (RrRipple     *self,
              RrRippleNode *node,
              RrRippleNode *source)
{
  g_array_remove_index (node->causes, find_cause (node, source));
  mark_impact (self, node);
}

/* That @source reaches @node with @weight. */
static void
set_cause (RrRipple     *self,
           RrRippleNode *node,
           RrRippleNode *source,
           double        weight)
{
  RrRippleCause cause = { source, weight };
  RrRippleCause *there;
  guint place;

  if (node->causes == NULL)
    node->causes = g_array_new (FALSE, FALSE, sizeof (RrRippleCause));

  place = find_cause (node, source);
  there = &g_array_index (node->causes, RrRippleCause, place);
  if (place == node->causes->len || there->source != source)
    g_array_insert_val (node->causes, place, cause);
  else if (there->weight != weight)
    there->weight = weight;
  else
    return;

  mark_impact (self, node);
}

/* Finds out what @source reaches now; touches only what differs from before. */
static void
propagate (RrRipple     *self,
           RrRippleNode *source)
{
  g_autoptr (GArray) before = g_steal_pointer (&source->reach);

  source->reach_dirty = FALSE;
  if (source->direct > 0.0)
    rr_ripple_graph_search (&self->graph, source);

  for (guint i = 0; before != NULL && i < before->len; i++)
    {
      RrRippleNode *node = g_array_index (before, RrRippleReach, i).node;

      if (source->reach == NULL || node->search != self->graph.search)
        remove_cause (self, node, source);
    }

  for (guint i = 0; source->reach != NULL && i < source->reach->len; i++)
    {
      RrRippleReach *reach = &g_array_index (source->reach, RrRippleReach, i);

      set_cause (self, reach->node, source, reach->weight);
    }

  if (source->amount_dirty)
    mark_reach (self, source);
  source->amount_dirty = FALSE;
}

/* Noisy-OR: independent causes, each counted once (Pearl 1988).  The factors are
 * multiplied in the order of ids, so that the result is the same to the last bit
 * however the map came to be. */
static void
sum_up (RrRippleNode *node)
{
  double untouched = 1.0;

  for (guint i = 0; node->causes != NULL && i < node->causes->len; i++)
    {
      RrRippleCause *cause = &g_array_index (node->causes, RrRippleCause, i);

      untouched *= 1.0 - cause->source->direct * cause->weight;
    }

  node->impact = 1.0 - untouched;
}

/* Forgets a touchpoint that is gone from the map. */
static void
forget_if_gone (RrRipple     *self,
                RrRippleNode *node)
{
  if (node->n_edges == 0 && node->direct == 0.0 &&
      (node->causes == NULL || node->causes->len == 0) &&
      rr_map_find_touchpoint (self->graph.map, node->id) == NULL)
    g_hash_table_remove (self->graph.nodes, node->id);
}

/**
 * rr_ripple_update:
 * @touched: called once for each touchpoint whose impact was computed again
 *
 * Brings everything up to date.
 */
void
rr_ripple_update (RrRipple    *self,
                  RrRippleFunc touched,
                  gpointer     user_data)
{
  for (guint i = 0; i < self->sources->len; i++)
    propagate (self, self->sources->pdata[i]);
  g_ptr_array_set_size (self->sources, 0);

  for (guint i = 0; i < self->impacts->len; i++)
    {
      RrRippleNode *node = self->impacts->pdata[i];

      node->impact_dirty = FALSE;
      sum_up (node);
      touched (node->id, user_data);
    }

  for (guint i = 0; i < self->impacts->len; i++)
    forget_if_gone (self, self->impacts->pdata[i]);
  g_ptr_array_set_size (self->impacts, 0);
}

/**
 * rr_ripple_get_impact:
 * @direct: (out): severity / 4
 *
 * Returns: the impact on a touchpoint, 0…1, as of the last update
 */
double
rr_ripple_get_impact (RrRipple   *self,
                      const char *touchpoint,
                      double     *direct)
{
  RrRippleNode *node = g_hash_table_lookup (self->graph.nodes, touchpoint);

  *direct = node != NULL ? node->direct : 0.0;

  return node != NULL ? node->impact : 0.0;
}

/**
 * rr_ripple_get_sources:
 *
 * As of the last update.
 *
 * Returns: (transfer full) (element-type RrImpactSource): what hits a touchpoint, the
 *   largest amount first, then in journey order
 */
GPtrArray *
rr_ripple_get_sources (RrRipple   *self,
                       const char *touchpoint)
{
  return rr_ripple_graph_get_sources (&self->graph, touchpoint);
}

/**
 * rr_ripple_get_reached:
 *
 * As of the last update.
 *
 * Returns: (transfer container) (element-type RrTouchpoint): what a touchpoint that is
 *   hit directly passes its impact on to, strongest first; empty for any other
 */
GPtrArray *
rr_ripple_get_reached (RrRipple   *self,
                       const char *source)
{
  return rr_ripple_graph_get_reached (&self->graph, source);
}
