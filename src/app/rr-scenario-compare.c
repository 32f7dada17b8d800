/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-scenario-compare.h"

struct _RrCompared
{
  GObject parent_instance;

  RrTouchpoint *touchpoint; /* owned */
  RrComparedSide sides[2];
  guint place;              /* in journey order */
};

G_DEFINE_FINAL_TYPE (RrCompared, rr_compared, G_TYPE_OBJECT)

static void
rr_compared_finalize (GObject *object)
{
  g_clear_object (&RR_COMPARED (object)->touchpoint);

  G_OBJECT_CLASS (rr_compared_parent_class)->finalize (object);
}

static void
rr_compared_class_init (RrComparedClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rr_compared_finalize;
}

static void
rr_compared_init (RrCompared *self)
{
}

/**
 * rr_compared_get_touchpoint:
 * @self: a touchpoint under two scenarios
 *
 * Returns: (transfer none): the touchpoint
 */
RrTouchpoint *
rr_compared_get_touchpoint (RrCompared *self)
{
  g_return_val_if_fail (RR_IS_COMPARED (self), NULL);

  return self->touchpoint;
}

/**
 * rr_compared_get_side:
 * @self: a touchpoint under two scenarios
 * @side: 0 for the first scenario, 1 for the second
 *
 * Returns: (transfer none): how that one hits it
 */
const RrComparedSide *
rr_compared_get_side (RrCompared *self,
                      guint       side)
{
  g_return_val_if_fail (RR_IS_COMPARED (self), NULL);
  g_return_val_if_fail (side < G_N_ELEMENTS (self->sides), NULL);

  return &self->sides[side];
}

/**
 * rr_compared_get_change:
 * @self: a touchpoint under two scenarios
 *
 * Returns: by how much its priority is higher under the second scenario, −100…100
 */
double
rr_compared_get_change (RrCompared *self)
{
  g_return_val_if_fail (RR_IS_COMPARED (self), 0);

  return self->sides[1].priority - self->sides[0].priority;
}

/* The worst change first; among equal ones the journey's order. */
static int
compare_changes (gconstpointer a,
                 gconstpointer b,
                 gpointer      user_data)
{
  RrCompared *first = (RrCompared *) a;
  RrCompared *second = (RrCompared *) b;
  double difference = rr_compared_get_change (second) - rr_compared_get_change (first);

  if (difference != 0)
    return difference > 0 ? 1 : -1;

  return first->place < second->place ? -1 : first->place > second->place;
}

/**
 * rr_scenario_compare:
 * @map: a map
 * @first: one of its scenarios
 * @second: another one
 *
 * Returns: (transfer full): a list of #RrCompared
 */
GListModel *
rr_scenario_compare (RrMap      *map,
                     RrScenario *first,
                     RrScenario *second)
{
  g_autoptr (RrAssessment) before = NULL;
  g_autoptr (RrAssessment) after = NULL;
  GListStore *list;

  g_return_val_if_fail (RR_IS_MAP (map), NULL);
  g_return_val_if_fail (RR_IS_SCENARIO (first) && RR_IS_SCENARIO (second), NULL);

  before = rr_assessment_new (map, first);
  after = rr_assessment_new (map, second);
  list = g_list_store_new (RR_TYPE_COMPARED);
  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);
      const RrAssessed *one = rr_assessment_get (before, touchpoint);
      const RrAssessed *two = rr_assessment_get (after, touchpoint);
      g_autoptr (RrCompared) item = NULL;

      if (one->level == 0 && two->level == 0)
        continue;

      item = g_object_new (RR_TYPE_COMPARED, NULL);
      item->touchpoint = g_object_ref (touchpoint);
      item->sides[0] = (RrComparedSide) { one->level, one->priority };
      item->sides[1] = (RrComparedSide) { two->level, two->priority };
      item->place = i;
      g_list_store_append (list, item);
    }
  g_list_store_sort (list, compare_changes, NULL);

  return G_LIST_MODEL (list);
}
