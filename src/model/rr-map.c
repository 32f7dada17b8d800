/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-map.h"

#include "rr-element-private.h"
#include "rr-map-private.h"
#include "rr-change.h"
#include "rr-text.h"

static const RrField map_fields[] = {
  RR_FIELD_TEXT (RrMap, title, N_("Title"), RR_MAX_NAME, RR_FIELD_NONE),
  RR_FIELD_TEXT (RrMap, summary, N_("Description"), RR_MAX_TEXT, RR_FIELD_NONE),
  RR_FIELD_TEXT (RrMap, language, N_("Language"), RR_MAX_TEXT, RR_FIELD_NONE),
  RR_FIELD_LIST (RrMap, segments, N_("Segments"), rr_segment_get_type),
  RR_FIELD_LIST (RrMap, people, N_("People"), rr_person_get_type),
  RR_FIELD_LIST (RrMap, stages, N_("Stages"), rr_stage_get_type),
  RR_FIELD_LIST (RrMap, lanes, N_("Lanes"), rr_lane_get_type),
  RR_FIELD_LIST (RrMap, touchpoints, N_("Touchpoints"), rr_touchpoint_get_type),
  RR_FIELD_LIST (RrMap, links, N_("Links"), rr_link_get_type),
  RR_FIELD_LIST (RrMap, feedback, N_("Feedback"), rr_feedback_get_type),
  RR_FIELD_LIST (RrMap, scenarios, N_("Scenarios"), rr_scenario_get_type),
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrMap, rr_map, RR_TYPE_ELEMENT)

#define WRITABLE(element, member, type) (*(type *) &(element)->member)

static void
rr_map_finalize (GObject *object)
{
  RrMap *self = RR_MAP (object);

  g_clear_pointer (&WRITABLE (self, elements, GHashTable *), g_hash_table_unref);
  g_clear_pointer (&WRITABLE (self, places, RrPlaces *), rr_places_free);

  G_OBJECT_CLASS (rr_map_parent_class)->finalize (object);
}

static void
rr_map_class_init (RrMapClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rr_map_finalize;

  rr_element_class_set_fields (RR_ELEMENT_CLASS (klass), map_fields, G_N_ELEMENTS (map_fields));

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", RR_TYPE_MAP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, RR_TYPE_CHANGE | G_SIGNAL_TYPE_STATIC_SCOPE);
}

static void
rr_map_init (RrMap *self)
{
  WRITABLE (self, elements, GHashTable *) = g_hash_table_new (rr_text_hash, g_str_equal);
  WRITABLE (self, places, RrPlaces *) = rr_places_new ();
}

/**
 * rr_map_new:
 *
 * Returns: (transfer full): a map without anything
 */
RrMap *
rr_map_new (void)
{
  return g_object_new (RR_TYPE_MAP, NULL);
}

/* Adds or takes out the ids of @element and of everything in it. */
static void
index_tree (RrMap     *self,
            RrElement *element,
            gboolean   add)
{
  RrElementClass *klass = RR_ELEMENT_GET_CLASS (element);

  if (element->id != NULL && add)
    g_hash_table_insert (self->elements, (gpointer) element->id, element);
  else if (element->id != NULL)
    g_hash_table_remove (self->elements, element->id);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      RrList *list;

      if (klass->fields[i].kind != RR_KIND_LIST)
        continue;

      list = RR_FIELD_MEMBER (&klass->fields[i], element, RrList *);
      for (guint j = 0; j < rr_list_get_size (list); j++)
        index_tree (self, rr_list_get (list, j), add);
    }
}

/* Before @element comes into a list. */
void
rr_map_index (RrMap     *self,
              RrElement *element)
{
  index_tree (self, element, TRUE);
  if (RR_IS_TOUCHPOINT (element))
    rr_places_add (self->places, RR_TOUCHPOINT (element));
}

/* Before @element leaves its list. */
void
rr_map_unindex (RrMap     *self,
                RrElement *element)
{
  index_tree (self, element, FALSE);
  if (RR_IS_TOUCHPOINT (element))
    rr_places_remove (self->places, RR_TOUCHPOINT (element));
}

void
rr_map_emit_changed (RrMap    *self,
                     gpointer  change)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, change);
}

/**
 * rr_map_find:
 *
 * Takes constant time.
 *
 * Returns: (transfer none) (nullable): the element with that id, of any type
 */
gpointer
rr_map_find (RrMap      *self,
             const char *id)
{
  g_return_val_if_fail (RR_IS_MAP (self), NULL);

  return id != NULL ? g_hash_table_lookup (self->elements, id) : NULL;
}

/**
 * rr_map_get_targets:
 * @target: what a field refers to
 *
 * Returns: (transfer none) (nullable): the list of what may be referred to, where lanes that hold cards stand among
 *   all lanes; %NULL for %RR_TARGET_NONE
 */
RrList *
rr_map_get_targets (RrMap    *self,
                    RrTarget  target)
{
  g_return_val_if_fail (RR_IS_MAP (self), NULL);

  switch (target)
    {
    case RR_TARGET_SEGMENT:
      return self->segments;
    case RR_TARGET_PERSON:
      return self->people;
    case RR_TARGET_STAGE:
      return self->stages;
    case RR_TARGET_LANE:
    case RR_TARGET_CHANNEL_LANE:
      return self->lanes;
    case RR_TARGET_TOUCHPOINT:
      return self->touchpoints;
    case RR_TARGET_NONE:
    default:
      return NULL;
    }
}

static gpointer
find_typed (RrMap      *self,
            const char *id,
            GType       type)
{
  gpointer element = rr_map_find (self, id);

  return element != NULL && G_OBJECT_TYPE (element) == type ? element : NULL;
}

/**
 * rr_map_find_touchpoint:
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the touchpoint with that id
 */
RrTouchpoint *
rr_map_find_touchpoint (RrMap      *self,
                        const char *id)
{
  return find_typed (self, id, RR_TYPE_TOUCHPOINT);
}

/**
 * rr_map_find_stage:
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the stage with that id
 */
RrStage *
rr_map_find_stage (RrMap      *self,
                   const char *id)
{
  return find_typed (self, id, RR_TYPE_STAGE);
}

/**
 * rr_map_find_lane:
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the lane with that id
 */
RrLane *
rr_map_find_lane (RrMap      *self,
                  const char *id)
{
  return find_typed (self, id, RR_TYPE_LANE);
}

/**
 * rr_map_find_segment:
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the segment with that id
 */
RrSegment *
rr_map_find_segment (RrMap      *self,
                     const char *id)
{
  return find_typed (self, id, RR_TYPE_SEGMENT);
}

/**
 * rr_map_find_person:
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the person with that id
 */
RrPerson *
rr_map_find_person (RrMap      *self,
                    const char *id)
{
  return find_typed (self, id, RR_TYPE_PERSON);
}

/**
 * rr_map_find_scenario:
 * @id_or_name: an id, or else the exact name
 *
 * Returns: (transfer none) (nullable): the scenario; the first of that name
 */
RrScenario *
rr_map_find_scenario (RrMap      *self,
                      const char *id_or_name)
{
  RrScenario *scenario = find_typed (self, id_or_name, RR_TYPE_SCENARIO);

  g_return_val_if_fail (id_or_name != NULL, NULL);

  for (guint i = 0; scenario == NULL && i < rr_list_get_size (self->scenarios); i++)
    {
      RrScenario *candidate = rr_list_get (self->scenarios, i);

      if (g_str_equal (candidate->name, id_or_name))
        scenario = candidate;
    }

  return scenario;
}

/**
 * rr_map_of:
 * @element: an element
 *
 * Returns: (transfer none) (nullable): the map that the element is in
 */
RrMap *
rr_map_of (gconstpointer element)
{
  gpointer ancestor = (gpointer) element;

  while (ancestor != NULL && !RR_IS_MAP (ancestor))
    ancestor = rr_element_get_parent (ancestor);

  return ancestor;
}

static int
compare_positions (RrMap      *self,
                   const char *a,
                   const char *b)
{
  guint position_a, position_b;

  if (g_str_equal (a, b))
    return 0;

  position_a = rr_element_get_position (rr_map_find (self, a));
  position_b = rr_element_get_position (rr_map_find (self, b));

  return position_a < position_b ? -1 : 1;
}

/**
 * rr_map_compare_journey_order:
 * @a: a touchpoint of the map
 * @b: a touchpoint of the map
 *
 * Journey order is stage, step, lane, place in the list.
 *
 * Returns: less than 0 if @a comes before @b, 0 if they are the same
 */
int
rr_map_compare_journey_order (RrMap        *self,
                              RrTouchpoint *a,
                              RrTouchpoint *b)
{
  int order;

  g_return_val_if_fail (RR_IS_MAP (self), 0);

  if (a == b)
    return 0;

  order = compare_positions (self, a->stage, b->stage);
  if (order == 0)
    order = (a->step > b->step) - (a->step < b->step);
  if (order == 0)
    order = compare_positions (self, a->lane, b->lane);
  if (order == 0)
    order = rr_element_get_position (a) < rr_element_get_position (b) ? -1 : 1;

  return order;
}
