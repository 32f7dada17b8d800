/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-journey.h"

#include <string.h>

#include "rr-element-private.h"
#include "rr-i18n.h"
#include "rr-id.h"
#include "rr-steps.h"
#include "rr-text.h"

/* Ends the step; a failed one leaves nothing behind. */
static gboolean
finish (RrDocument *document,
        gboolean    success)
{
  if (success)
    rr_document_end (document);
  else
    rr_document_cancel (document);

  return success;
}

static int
compare_positions (gconstpointer a,
                   gconstpointer b)
{
  guint position_a = rr_element_get_position (*(gpointer *) a);
  guint position_b = rr_element_get_position (*(gpointer *) b);

  return (position_a > position_b) - (position_a < position_b);
}

/**
 * rr_journey_count_steps:
 * @stage: the id of a stage
 *
 * Returns: how many columns the stage has: one more than its last step with a card
 */
guint
rr_journey_count_steps (RrMap      *map,
                        const char *stage)
{
  g_return_val_if_fail (RR_IS_MAP (map), 0);

  return rr_places_count_steps (map->places, stage);
}

/**
 * rr_journey_get_cell:
 * @stage: the id of a stage
 * @step: the column within the stage
 * @lane: the id of a lane
 *
 * Takes time in proportion to the cards of the stage.
 *
 * Returns: (transfer container): the cards that stand there, as they are stacked
 */
GPtrArray *
rr_journey_get_cell (RrMap      *map,
                     const char *stage,
                     guint       step,
                     const char *lane)
{
  g_autoptr (GPtrArray) cards = NULL;
  GPtrArray *cell;

  g_return_val_if_fail (RR_IS_MAP (map), NULL);

  cell = g_ptr_array_new ();
  cards = rr_places_get_stage (map->places, stage);
  for (guint i = 0; i < cards->len; i++)
    {
      RrTouchpoint *card = cards->pdata[i];

      if ((guint) card->step == step && g_str_equal (card->lane, lane))
        g_ptr_array_add (cell, card);
    }
  g_ptr_array_sort (cell, compare_positions);

  return cell;
}

/* Where in the list a card must stand that is to be the @index-th of @cell, whose cards
 * are all others: after the one before it and before the one after it.  @current is
 * where it stands, G_MAXUINT for a new card, which does well at the end of the list. */
static guint
find_list_position (GPtrArray *cell,
                    guint      index,
                    guint      current)
{
  guint low = index > 0 && cell->len > 0
                ? rr_element_get_position (cell->pdata[MIN (index, cell->len) - 1]) + 1 : 0;
  guint high = index < cell->len ? rr_element_get_position (cell->pdata[index]) : G_MAXUINT;

  if (current >= low && (current < high || high == G_MAXUINT))
    return current;

  /* What stands before the new place moves up when the card leaves its own. */
  if (high != G_MAXUINT)
    return current < high ? high - 1 : high;

  return current < low ? low - 1 : low;
}

static GPtrArray *
get_other_cards (RrMap         *map,
                 const RrPlace *place,
                 GPtrArray     *touchpoints)
{
  g_autoptr (GPtrArray) cell = rr_journey_get_cell (map, place->stage, place->step, place->lane);
  GPtrArray *others = g_ptr_array_new ();

  for (guint i = 0; i < cell->len; i++)
    {
      if (touchpoints == NULL || !g_ptr_array_find (touchpoints, cell->pdata[i], NULL))
        g_ptr_array_add (others, cell->pdata[i]);
    }

  return others;
}

static gboolean
set_place (RrDocument     *document,
           RrTouchpoint   *touchpoint,
           const RrPlace  *place,
           GError        **error)
{
  return rr_document_set (document, touchpoint, "stage", rr_value_text (place->stage), error) &&
         rr_document_set (document, touchpoint, "step", rr_value_int (place->step), error) &&
         rr_document_set (document, touchpoint, "lane", rr_value_text (place->lane), error);
}

static gboolean
move_all (RrDocument     *document,
          GPtrArray      *touchpoints,
          const RrPlace  *place,
          GError        **error)
{
  g_autoptr (GPtrArray) cell = NULL;
  guint index;

  if (place->new_step && !rr_steps_make_room (document, place->stage, place->step, error))
    return FALSE;

  cell = get_other_cards (rr_document_get_map (document), place, touchpoints);
  index = MIN (place->index, cell->len);

  for (guint i = 0; i < touchpoints->len; i++)
    {
      RrTouchpoint *touchpoint = touchpoints->pdata[i];

      if (!set_place (document, touchpoint, place, error))
        return FALSE;

      rr_document_move (document, touchpoint,
                        find_list_position (cell, index, rr_element_get_position (touchpoint)));
      g_ptr_array_insert (cell, (int) index++, touchpoint);
    }

  return TRUE;
}

/**
 * rr_journey_move_touchpoints:
 * @touchpoints: (element-type RrTouchpoint): what to move, in the order in which they
 *   are to be stacked
 * @place: where to
 *
 * Moves the cards into one cell.  Columns that are left empty are closed up.
 *
 * Returns: whether they could be moved; otherwise nothing changed
 */
gboolean
rr_journey_move_touchpoints (RrDocument     *document,
                             GPtrArray      *touchpoints,
                             const RrPlace  *place,
                             GError        **error)
{
  g_return_val_if_fail (RR_IS_DOCUMENT (document), FALSE);
  g_return_val_if_fail (touchpoints != NULL, FALSE);
  g_return_val_if_fail (place != NULL && place->stage != NULL && place->lane != NULL, FALSE);

  rr_document_begin (document, ngettext ("Move Touchpoint", "Move Touchpoints",
                                         touchpoints->len));

  return finish (document, move_all (document, touchpoints, place, error));
}

/* Inserts a prepared card at @place. */
static gboolean
insert_card (RrDocument     *document,
             RrTouchpoint   *touchpoint,
             const RrPlace  *place,
             GError        **error)
{
  RrMap *map = rr_document_get_map (document);
  g_autoptr (GPtrArray) cell = NULL;

  if (place->new_step && !rr_steps_make_room (document, place->stage, place->step, error))
    return FALSE;

  cell = get_other_cards (map, place, NULL);

  return rr_element_prepare (touchpoint, "stage", rr_value_text (place->stage), error) &&
         rr_element_prepare (touchpoint, "step", rr_value_int (place->step), error) &&
         rr_element_prepare (touchpoint, "lane", rr_value_text (place->lane), error) &&
         rr_document_insert (document, map->touchpoints,
                             find_list_position (cell, place->index, G_MAXUINT),
                             touchpoint, error);
}

/**
 * rr_journey_add_touchpoint:
 * @place: where to
 * @title: 1…500 characters
 *
 * Returns: (transfer none) (nullable): the new touchpoint; %NULL with @error set where
 *   the title or the place does not fit, and nothing changed
 */
RrTouchpoint *
rr_journey_add_touchpoint (RrDocument     *document,
                           const RrPlace  *place,
                           const char     *title,
                           GError        **error)
{
  g_autoptr (RrTouchpoint) touchpoint = NULL;

  g_return_val_if_fail (RR_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (place != NULL && place->stage != NULL && place->lane != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);

  touchpoint = rr_element_new (RR_TYPE_TOUCHPOINT);
  if (!rr_element_prepare (touchpoint, "title", rr_value_text (title), error))
    return NULL;

  rr_document_begin (document, _("Add Touchpoint"));

  return finish (document, insert_card (document, touchpoint, place, error)) ? touchpoint : NULL;
}

static RrTouchpoint *
copy_card (RrTouchpoint *touchpoint)
{
  g_autoptr (JsonNode) json = rr_element_to_json (touchpoint);
  g_autoptr (GError) error = NULL;
  g_autofree char *id = rr_id_new ("tp");
  RrTouchpoint *copy;

  json_object_set_string_member (json_node_get_object (json), "id", id);
  copy = rr_element_new_from_json (RR_TYPE_TOUCHPOINT, json, &error);
  g_assert_no_error (error);

  return copy;
}

/**
 * rr_journey_copy_touchpoints:
 * @touchpoints: (element-type RrTouchpoint): what to copy
 * @place: where to
 *
 * Copies the cards, without links, impacts and feedback, into one cell.
 *
 * Returns: (transfer container) (element-type RrTouchpoint) (nullable): the copies;
 *   %NULL with @error set where the place does not fit, and nothing changed
 */
GPtrArray *
rr_journey_copy_touchpoints (RrDocument     *document,
                             GPtrArray      *touchpoints,
                             const RrPlace  *place,
                             GError        **error)
{
  g_autoptr (GPtrArray) copies = NULL;
  RrPlace next;
  gboolean success = TRUE;

  g_return_val_if_fail (RR_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (touchpoints != NULL, NULL);
  g_return_val_if_fail (place != NULL && place->stage != NULL && place->lane != NULL, NULL);

  next = *place;
  copies = g_ptr_array_new ();
  rr_document_begin (document, ngettext ("Copy Touchpoint", "Copy Touchpoints",
                                         touchpoints->len));

  for (guint i = 0; success && i < touchpoints->len; i++)
    {
      g_autoptr (RrTouchpoint) copy = copy_card (touchpoints->pdata[i]);

      success = insert_card (document, copy, &next, error);
      g_ptr_array_add (copies, copy);
      next.new_step = FALSE;
      if (next.index != G_MAXUINT)
        next.index++;
    }

  return finish (document, success) ? g_steal_pointer (&copies) : NULL;
}

/**
 * rr_journey_add_stage:
 * @position: 0 … number of stages; more stands for the end
 * @name: 1…500 characters
 *
 * Returns: (transfer none) (nullable): the new stage; %NULL with @error set where the
 *   name does not fit
 */
RrStage *
rr_journey_add_stage (RrDocument  *document,
                      guint        position,
                      const char  *name,
                      GError     **error)
{
  g_autoptr (RrStage) stage = NULL;
  gboolean success;

  g_return_val_if_fail (RR_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  stage = rr_element_new (RR_TYPE_STAGE);
  if (!rr_element_prepare (stage, "name", rr_value_text (name), error))
    return NULL;

  rr_document_begin (document, _("Add Stage"));
  success = rr_document_insert (document, rr_document_get_map (document)->stages, position,
                                stage, error);

  return finish (document, success) ? stage : NULL;
}

/**
 * rr_journey_add_lane:
 * @position: 0 … number of lanes; more stands for the end
 * @name: 1…500 characters
 * @kind: what the lane holds
 *
 * Returns: (transfer none) (nullable): the new lane; %NULL with @error set where the
 *   name does not fit
 */
RrLane *
rr_journey_add_lane (RrDocument  *document,
                     guint        position,
                     const char  *name,
                     RrLaneKind   kind,
                     GError     **error)
{
  g_autoptr (RrLane) lane = NULL;
  gboolean success;

  g_return_val_if_fail (RR_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  lane = rr_element_new (RR_TYPE_LANE);
  if (!rr_element_prepare (lane, "name", rr_value_text (name), error) ||
      !rr_element_prepare (lane, "kind", rr_value_text (rr_enum_name (&rr_lane_kinds, kind)),
                           error))
    return NULL;

  rr_document_begin (document, _("Add Lane"));
  success = rr_document_insert (document, rr_document_get_map (document)->lanes, position,
                                lane, error);

  return finish (document, success) ? lane : NULL;
}

/* Whether an impact says nothing. */
static gboolean
is_empty (RrImpact *impact)
{
  g_autoptr (RrImpact) fresh = rr_element_new (RR_TYPE_IMPACT);
  guint n_fields;
  const RrField *fields = rr_element_get_fields (fresh, &n_fields);

  if (RR_ELEMENT (impact)->unknown != NULL)
    return FALSE;

  for (guint i = 0; i < n_fields; i++)
    {
      if ((fields[i].flags & RR_FIELD_KEY) == 0 && !rr_field_is_default (&fields[i], impact))
        return FALSE;
    }

  return TRUE;
}

static gboolean
change_impact (RrDocument    *document,
               RrScenario    *scenario,
               RrTouchpoint  *touchpoint,
               const char    *member,
               JsonNode      *value,
               GError       **error)
{
  g_autoptr (JsonNode) owned = value;
  const char *id = rr_element_get_id (touchpoint);
  RrImpact *impact = rr_list_find (scenario->impacts, id);

  if (impact == NULL)
    {
      g_autoptr (RrImpact) created = rr_element_new (RR_TYPE_IMPACT);

      if (!rr_element_prepare (created, "touchpoint", rr_value_text (id), error) ||
          !rr_element_prepare (created, member, g_steal_pointer (&owned), error))
        return FALSE;

      return is_empty (created) ||
             rr_document_insert (document, scenario->impacts, G_MAXUINT, created, error);
    }

  if (!rr_document_set (document, impact, member, g_steal_pointer (&owned), error))
    return FALSE;

  if (is_empty (impact))
    rr_document_remove (document, impact);

  return TRUE;
}

/**
 * rr_journey_set_impact:
 * @scenario: a scenario of the map
 * @touchpoint: a touchpoint of the map
 * @member: "severity" (0…4), "emotion" (−2…+2 or null) or "note"
 * @value: (transfer full): what to set it to
 *
 * Makes the impact where the scenario has none for @touchpoint yet, and removes it
 * where it says nothing any more.
 *
 * Returns: whether the value fits; otherwise nothing changed
 */
gboolean
rr_journey_set_impact (RrDocument    *document,
                       RrScenario    *scenario,
                       RrTouchpoint  *touchpoint,
                       const char    *member,
                       JsonNode      *value,
                       GError       **error)
{
  gboolean success;

  g_return_val_if_fail (RR_IS_DOCUMENT (document), FALSE);
  g_return_val_if_fail (RR_IS_SCENARIO (scenario), FALSE);
  g_return_val_if_fail (RR_IS_TOUCHPOINT (touchpoint), FALSE);

  rr_document_begin (document, g_str_equal (member, "severity") ? _("Set Severity")
                                                                : _("Change Impact"));
  success = change_impact (document, scenario, touchpoint, member, value, error);

  return finish (document, success);
}

/**
 * rr_journey_ensure_person:
 * @name: 1…500 characters
 *
 * Returns: (transfer none) (nullable): the person of that name (trimmed, without case),
 *   made where there is none; %NULL with @error set where the name does not fit
 */
RrPerson *
rr_journey_ensure_person (RrDocument  *document,
                          const char  *name,
                          GError     **error)
{
  g_autoptr (RrPerson) person = NULL;
  g_autofree char *trimmed = NULL;
  RrList *people;
  gboolean success;

  g_return_val_if_fail (RR_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  people = rr_document_get_map (document)->people;
  for (guint i = 0; i < rr_list_get_size (people); i++)
    {
      RrPerson *known = rr_list_get (people, i);

      if (rr_text_same (known->name, name))
        return known;
    }

  trimmed = g_strstrip (g_strdup (name));
  person = rr_element_new (RR_TYPE_PERSON);
  if (!rr_element_prepare (person, "name", rr_value_text (trimmed), error))
    return NULL;

  rr_document_begin (document, _("Add Person"));
  success = rr_document_insert (document, people, G_MAXUINT, person, error);

  return finish (document, success) ? person : NULL;
}
