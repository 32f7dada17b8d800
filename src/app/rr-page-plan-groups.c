/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-page-plan-groups.h"

#include <string.h>

#include "rr-date.h"
#include "rr-i18n.h"
#include "rr-text.h"

/* Behind whatever has an order of its own. */
#define LAST G_MAXINT32

static void
group_free (RrPlanGroup *group)
{
  g_free (group->heading);
  g_ptr_array_unref (group->actions);
  g_free (group);
}

/**
 * rr_plan_action_is_overdue:
 * @now: the present instant, as from rr_date_now ()
 *
 * Returns: whether it is open and its due date is past
 */
gboolean
rr_plan_action_is_overdue (RrAction *action,
                           gint64    now)
{
  RrDate date;

  g_return_val_if_fail (RR_IS_ACTION (action), FALSE);

  return rr_action_is_open (action) && action->due != NULL &&
         rr_date_parse (action->due, &date) && date.last < now;
}

static gboolean
has_text (const char *text,
          const char *key)
{
  g_autofree char *text_key = rr_text_key (text);

  return strstr (text_key, key) != NULL;
}

static gboolean
is_chosen (RrAction           *action,
           const RrPlanChoice *choice,
           const char         *search_key)
{
  if (*search_key != '\0' && !has_text (action->title, search_key) &&
      !has_text (action->why, search_key) && !has_text (action->notes, search_key))
    return FALSE;

  switch (choice->filter)
    {
    case RR_FILTER_OPEN:
      return rr_action_is_open (action);
    case RR_FILTER_OVERDUE:
      return rr_plan_action_is_overdue (action, choice->now);
    case RR_FILTER_NO_OWNER:
      return action->owner == NULL && rr_action_is_open (action);
    case RR_FILTER_SELECTED:
      return choice->touchpoint != NULL && g_strcmp0 (action->touchpoint, choice->touchpoint) == 0;
    case RR_FILTER_ALL:
    default:
      return TRUE;
    }
}

/* How much of the whole plan a person has, and how much of it is left. */
static char *
describe_load (RrScenario *scenario,
               RrPerson   *person)
{
  guint total = 0;
  guint n_open = 0;

  for (guint i = 0; i < rr_list_get_size (scenario->actions); i++)
    {
      RrAction *action = rr_list_get (scenario->actions, i);

      if (g_strcmp0 (action->owner, rr_element_get_id (person)) != 0 ||
          action->status == RR_STATUS_DROPPED)
        continue;
      total++;
      n_open += rr_action_is_open (action) ? 1 : 0;
    }

  /* Translators: a person, and how many of the actions that the person owns are open */
  return g_strdup_printf (ngettext ("%s · %u of %u open", "%s · %u of %u open", total),
                          person->name, n_open, total);
}

/* The key of the group that an action belongs to, and where that stands. */
static const char *
get_key (RrAssessment   *assessment,
         RrAction       *action,
         RrPlanGrouping  grouping,
         gint64         *order)
{
  RrMap *map = rr_assessment_get_map (assessment);

  switch (grouping)
    {
    case RR_GROUP_TOUCHPOINT:
      {
        RrTouchpoint *touchpoint = action->touchpoint != NULL
                                   ? rr_map_find_touchpoint (map, action->touchpoint) : NULL;
        const RrAssessed *assessed = touchpoint != NULL
                                     ? rr_assessment_get (assessment, touchpoint) : NULL;

        *order = 0;
        if (touchpoint != NULL)
          *order = assessed != NULL && assessed->rank > 0
                   ? (gint64) assessed->rank
                   : LAST + (gint64) rr_element_get_position (touchpoint);
        return action->touchpoint != NULL ? action->touchpoint : "";
      }

    case RR_GROUP_OWNER:
      {
        RrPerson *person = action->owner != NULL ? rr_map_find_person (map, action->owner) : NULL;

        *order = person != NULL ? (gint64) rr_element_get_position (person) : LAST;
        return action->owner != NULL ? action->owner : "";
      }

    case RR_GROUP_STRATEGY:
      *order = action->strategy;
      return rr_enum_name (&rr_strategies, action->strategy);

    case RR_GROUP_PHASE:
    default:
      *order = action->phase;
      return rr_enum_name (&rr_phases, action->phase);
    }
}

static char *
get_heading (RrAssessment   *assessment,
             RrAction       *action,
             RrPlanGrouping  grouping)
{
  RrMap *map = rr_assessment_get_map (assessment);

  switch (grouping)
    {
    case RR_GROUP_TOUCHPOINT:
      {
        RrTouchpoint *touchpoint = action->touchpoint != NULL
                                   ? rr_map_find_touchpoint (map, action->touchpoint) : NULL;

        return g_strdup (touchpoint != NULL ? touchpoint->title : _("The whole journey"));
      }

    case RR_GROUP_OWNER:
      {
        RrPerson *person = action->owner != NULL ? rr_map_find_person (map, action->owner) : NULL;

        return person != NULL ? describe_load (rr_assessment_get_scenario (assessment), person)
                              : g_strdup (_("No owner"));
      }

    case RR_GROUP_STRATEGY:
      return g_strdup (rr_enum_label (&rr_strategies, action->strategy));

    case RR_GROUP_PHASE:
    default:
      return g_strdup (rr_enum_label (&rr_phases, action->phase));
    }
}

static int
compare_groups_cb (gconstpointer a,
                   gconstpointer b)
{
  const RrPlanGroup *group_a = *(const RrPlanGroup *const *) a;
  const RrPlanGroup *group_b = *(const RrPlanGroup *const *) b;

  return (group_a->order > group_b->order) - (group_a->order < group_b->order);
}

/**
 * rr_plan_groups_new:
 * @assessment: of the scenario whose plan it is
 * @choice: what a person wants to see
 *
 * Returns: (transfer full) (element-type RrPlanGroup): the groups in order, none of them
 *   empty; within a group actions stand as in the plan
 */
GPtrArray *
rr_plan_groups_new (RrAssessment       *assessment,
                    const RrPlanChoice *choice)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify) group_free);
  g_autoptr (GHashTable) by_key = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree char *search_key = NULL;
  RrScenario *scenario;

  g_return_val_if_fail (RR_IS_ASSESSMENT (assessment), groups);
  g_return_val_if_fail (choice != NULL, groups);

  scenario = rr_assessment_get_scenario (assessment);
  search_key = rr_text_key (choice->search);
  for (guint i = 0; i < rr_list_get_size (scenario->actions); i++)
    {
      RrAction *action = rr_list_get (scenario->actions, i);
      RrPlanGroup *group;
      const char *key;
      gint64 order;

      if (!is_chosen (action, choice, search_key))
        continue;

      key = get_key (assessment, action, choice->grouping, &order);
      group = g_hash_table_lookup (by_key, key);
      if (group == NULL)
        {
          group = g_new0 (RrPlanGroup, 1);
          group->heading = get_heading (assessment, action, choice->grouping);
          group->order = order;
          group->actions = g_ptr_array_new ();
          g_hash_table_insert (by_key, (gpointer) key, group);
          g_ptr_array_add (groups, group);
        }
      g_ptr_array_add (group->actions, action);
    }

  g_ptr_array_sort (groups, compare_groups_cb);

  return groups;
}
