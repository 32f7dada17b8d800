/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-date.h"
#include "rr-explanation.h"
#include "rr-i18n.h"
#include "rr-present-deck.h"
#include "rr-scenario-text.h"

static void
slide_free (RrSlide *self)
{
  g_free (self->heading);
  g_free (self->subheading);
  g_free (self->body);
  g_free (self->list_heading);
  g_ptr_array_unref (self->items);
  g_clear_object (&self->element);
  g_free (self);
}

static RrSlide *
add_slide (GPtrArray  *slides,
           gpointer    element,
           const char *heading)
{
  RrSlide *slide = g_new0 (RrSlide, 1);

  slide->heading = g_strdup (heading);
  slide->items = g_ptr_array_new_with_free_func (g_free);
  if (element != NULL)
    slide->element = g_object_ref (element);
  g_ptr_array_add (slides, slide);

  return slide;
}

/* Adds a line to the list of @slide, or of another one like it once that has @max. */
static RrSlide *
add_item (GPtrArray *slides,
          RrSlide   *slide,
          guint      max,
          char      *item)
{
  if (slide->items->len == max)
    {
      RrSlide *next = add_slide (slides, slide->element, slide->heading);

      next->subheading = g_strdup (slide->subheading);
      next->list_heading = g_strdup (slide->list_heading);
      next->level = slide->level;
      slide = next;
    }
  g_ptr_array_add (slide->items, item);

  return slide;
}

static void
add_title (GPtrArray    *slides,
           RrMap        *map,
           RrAssessment *assessment)
{
  RrSlide *slide = add_slide (slides, NULL, *map->title != '\0' ? map->title : _("Untitled Map"));

  if (*map->summary != '\0')
    slide->body = g_strdup (map->summary);
  if (assessment != NULL)
    {
      g_autofree char *scenario = rr_scenario_text (rr_assessment_get_scenario (assessment));
      g_autofree char *facts = rr_explain_facts (assessment);

      /* Translators: the scenario, and how much of the map it hits */
      slide->subheading = g_strdup_printf (_("%s · %s"), scenario, facts);
    }
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      user_data)
{
  return rr_map_compare_journey_order (user_data, *(RrTouchpoint **) a, *(RrTouchpoint **) b);
}

static void
add_stage (GPtrArray    *slides,
           RrMap        *map,
           RrAssessment *assessment,
           RrStage      *stage)
{
  g_autoptr (GPtrArray) touchpoints = rr_places_get_stage (map->places, rr_element_get_id (stage));
  RrSlide *slide = add_slide (slides, stage, stage->name);

  /* Translators: a stage of the journey, and how many there are */
  slide->subheading = g_strdup_printf (_("Stage %u of %u"), rr_element_get_position (stage) + 1,
                                       rr_list_get_size (map->stages));
  if (*stage->summary != '\0')
    slide->body = g_strdup (stage->summary);

  g_ptr_array_sort_with_data (touchpoints, compare_cb, map);
  for (guint i = 0; i < touchpoints->len; i++)
    {
      RrTouchpoint *touchpoint = touchpoints->pdata[i];
      RrLane *lane = rr_map_find_lane (map, touchpoint->lane);
      const RrAssessed *assessed = assessment != NULL ? rr_assessment_get (assessment, touchpoint) : NULL;

      if (lane != NULL && lane->hidden)
        continue;

      /* Translators: a touchpoint, its lane, and how hard it is hit, such as “Major” */
      if (assessed != NULL && assessed->rank > 0)
        slide = add_item (slides, slide, RR_SLIDE_MAX_ITEMS,
                          g_strdup_printf (_("%s · %s · %s"), touchpoint->title, lane != NULL ? lane->name : "",
                                           rr_level_label (assessed->level)));
      else
        slide = add_item (slides, slide, RR_SLIDE_MAX_ITEMS,
                          /* Translators: a touchpoint and its lane */
                          g_strdup_printf (_("%s · %s"), touchpoint->title, lane != NULL ? lane->name : ""));
    }
}

static char *
describe_action (RrMap    *map,
                 RrAction *action)
{
  RrPerson *person = action->owner != NULL ? rr_map_find_person (map, action->owner) : NULL;
  const char *who = person != NULL ? person->name : action->role;
  const char *status = rr_enum_label (&rr_action_statuses, action->status);
  g_autofree char *due = action->due != NULL ? rr_date_display (action->due) : NULL;

  if (*who != '\0' && due != NULL)
    /* Translators: an action, who does it, by when, and how far it is */
    return g_strdup_printf (_("%s · %s · by %s · %s"), action->title, who, due, status);
  if (*who != '\0')
    return g_strdup_printf (_("%s · %s · %s"), action->title, who, status);
  if (due != NULL)
    /* Translators: an action, by when, and how far it is */
    return g_strdup_printf (_("%s · by %s · %s"), action->title, due, status);
  return g_strdup_printf (_("%s · %s"), action->title, status);
}

static void
add_affected (GPtrArray        *slides,
              RrMap            *map,
              RrAssessment     *assessment,
              const RrAssessed *assessed)
{
  RrScenario *scenario = rr_assessment_get_scenario (assessment);
  const char *id = rr_element_get_id (assessed->touchpoint);
  RrImpact *impact = rr_list_find (scenario->impacts, id);
  RrSlide *slide = add_slide (slides, assessed->touchpoint, assessed->touchpoint->title);
  g_autofree char *place = rr_explain_place (map, assessed->touchpoint);
  g_autofree char *reason = rr_explain_impact (assessment, assessed->touchpoint);

  slide->level = assessed->level;
  /* Translators: how hard it is hit, its place in the list, its priority from 0 to 100, and where it stands */
  slide->subheading = g_strdup_printf (_("%s · rank %u · priority %.0f · %s"), rr_level_label (assessed->level),
                                       assessed->rank, assessed->priority, place);
  slide->body = impact != NULL && *impact->note != '\0' ? g_strdup_printf ("%s\n%s", reason, impact->note)
                                                        : g_steal_pointer (&reason);

  for (guint i = 0; i < rr_list_get_size (scenario->actions); i++)
    {
      RrAction *action = rr_list_get (scenario->actions, i);

      if (g_strcmp0 (action->touchpoint, id) != 0 || action->status == RR_STATUS_DROPPED)
        continue;
      if (slide->list_heading == NULL)
        slide->list_heading = g_strdup (_("What is done about it"));
      slide = add_item (slides, slide, RR_SLIDE_MAX_ACTIONS, describe_action (map, action));
    }
}

/**
 * rr_present_deck_new:
 * @map: a map
 * @assessment: (nullable): what a scenario does to it, or %NULL to show the journey alone
 *
 * Returns: (transfer container) (element-type RrSlide): the slides, at least one
 */
GPtrArray *
rr_present_deck_new (RrMap        *map,
                     RrAssessment *assessment)
{
  GPtrArray *slides;

  g_return_val_if_fail (RR_IS_MAP (map), NULL);
  g_return_val_if_fail (assessment == NULL || RR_IS_ASSESSMENT (assessment), NULL);

  slides = g_ptr_array_new_with_free_func ((GDestroyNotify) slide_free);
  add_title (slides, map, assessment);
  for (guint i = 0; i < rr_list_get_size (map->stages); i++)
    add_stage (slides, map, assessment, rr_list_get (map->stages, i));
  for (guint rank = 1; assessment != NULL && rank <= rr_assessment_get_n_affected (assessment); rank++)
    add_affected (slides, map, assessment, rr_assessment_get_ranked (assessment, rank));

  return slides;
}
