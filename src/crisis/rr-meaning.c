/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-meaning-private.h"

static guint
meaning_of_touchpoint_set (const char *field)
{
  static const struct
  {
    const char *field;
    RrMeaning meaning;
  } meanings[] = {
    { "importance", RR_MEANS_REST },
    { "segments", RR_MEANS_REACH },
    { "needs", RR_MEANS_NEED },
    { "stage", RR_MEANS_ORDER },
    { "step", RR_MEANS_ORDER },
    { "lane", RR_MEANS_ORDER },
    { "emotion", RR_MEANS_SHOWN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (meanings); i++)
    {
      if (g_str_equal (field, meanings[i].field))
        return meanings[i].meaning;
    }

  return RR_MEANS_NOTHING;
}

static guint
meaning_of_set (RrScenario    *scenario,
                RrChange      *change,
                RrTouchpoint **touchpoint)
{
  if (RR_IS_TOUCHPOINT (change->element))
    {
      *touchpoint = RR_TOUCHPOINT (change->element);
      return meaning_of_touchpoint_set (change->field->name);
    }

  if (rr_change_is_set_of (change, RR_TYPE_SEGMENT, "share"))
    return RR_MEANS_REACH | RR_MEANS_TERMS;

  if (rr_change_is_set_of (change, RR_TYPE_PRIORITY, "now") && scenario != NULL &&
      change->element->list == scenario->priorities)
    return RR_MEANS_NEED | RR_MEANS_TERMS;

  /* The curve during the crisis. */
  if (rr_change_is_set_of (change, RR_TYPE_IMPACT, "emotion"))
    return RR_MEANS_SHOWN;

  return RR_MEANS_NOTHING;
}

static guint
meaning_of_list_change (RrMap         *map,
                        RrScenario    *scenario,
                        RrChange      *change,
                        RrTouchpoint **touchpoint)
{
  gboolean moves = change->verb == RR_CHANGE_MOVE;

  if (change->list == map->touchpoints)
    {
      *touchpoint = RR_TOUCHPOINT (change->element);
      if (moves)
        return RR_MEANS_ORDER;
      return change->verb == RR_CHANGE_INSERT ? RR_MEANS_ARRIVAL : RR_MEANS_DEPARTURE;
    }

  if (change->list == map->segments)
    return RR_MEANS_REACH | RR_MEANS_TERMS;
  if (moves && (change->list == map->stages || change->list == map->lanes))
    return RR_MEANS_JOURNEY_ORDER;
  if (scenario != NULL && change->list == scenario->priorities)
    return RR_MEANS_NEED | RR_MEANS_TERMS;
  if (scenario != NULL && change->list == scenario->impacts)
    return RR_MEANS_SHOWN;

  return RR_MEANS_NOTHING;
}

/* @scenario: (nullable): the scenario that is assessed
 * @touchpoint: (out): the only touchpoint that is meant; %NULL: all are
 *
 * Returns: a mask of RrMeaning */
guint
rr_meaning_of (RrMap         *map,
               RrScenario    *scenario,
               RrChange      *change,
               RrTouchpoint **touchpoint)
{
  *touchpoint = NULL;

  return change->verb == RR_CHANGE_SET
           ? meaning_of_set (scenario, change, touchpoint)
           : meaning_of_list_change (map, scenario, change, touchpoint);
}
