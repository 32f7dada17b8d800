/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-layout-private.h"

#include <math.h>

#include "rr-explanation.h"
#include "rr-i18n.h"

/* The boxes in rows that hold no cards. */

/* Rows whose boxes come from the assessment, the feedback or the plan. */
gboolean
rr_layout_kind_is_derived (RrLaneKind kind)
{
  return kind == RR_LANE_IMPACT || kind == RR_LANE_FEEDBACK || kind == RR_LANE_ACTIONS;
}

static RrItemBox *
add_item (GArray       *items,
          RrTouchpoint *touchpoint,
          char         *text)
{
  RrItemBox item = { .touchpoint = touchpoint, .text = text, .value = NAN };

  g_array_append_val (items, item);
  return &g_array_index (items, RrItemBox, items->len - 1);
}

static void
add_texts (GArray             *items,
           RrTouchpoint       *touchpoint,
           const char *const  *texts)
{
  for (guint i = 0; texts[i] != NULL; i++)
    add_item (items, touchpoint, g_strdup (texts[i]));
}

static void
add_notes (GArray       *items,
           RrTouchpoint *touchpoint,
           JsonNode     *notes,
           RrLane       *lane)
{
  JsonObject *object = notes != NULL ? json_node_get_object (notes) : NULL;
  JsonArray *texts;

  if (object == NULL || !json_object_has_member (object, rr_element_get_id (lane)))
    return;

  texts = json_object_get_array_member (object, rr_element_get_id (lane));
  for (guint i = 0; i < json_array_get_length (texts); i++)
    add_item (items, touchpoint, g_strdup (json_array_get_string_element (texts, i)));
}

static void
add_feedback (RrLayout     *self,
              GArray       *items,
              RrTouchpoint *touchpoint)
{
  const RrFeedbackStat *stat = rr_feedback_stats_get (self->feedback, touchpoint);
  RrItemBox *item;

  if (stat->total == 0)
    return;

  item = add_item (items, touchpoint,
                   g_strdup_printf (ngettext ("%u comment", "%u comments", stat->total), stat->total));
  /* What customers say now, or did last. */
  for (int period = RR_N_PERIODS - 1; period >= 0 && isnan (item->value); period--)
    if (stat->periods[period].n > 0)
      item->value = stat->periods[period].mean;
}

static void
add_impact (RrLayout     *self,
            GArray       *items,
            RrTouchpoint *touchpoint)
{
  const RrAssessed *assessed = self->assessment != NULL
                               ? rr_assessment_get (self->assessment, touchpoint) : NULL;
  RrItemBox *item;

  if (assessed == NULL || assessed->level == 0)
    return;

  /* Translators: how badly a touchpoint is hit, and its priority from 0 to 100. */
  item = add_item (items, touchpoint,
                   g_strdup_printf (_("%s · %.0f"), rr_level_label (assessed->level), assessed->priority));
  item->level = assessed->level;
}

static void
add_actions (RrLayout     *self,
             GArray       *items,
             RrTouchpoint *touchpoint)
{
  GPtrArray *actions = self->actions != NULL
                       ? g_hash_table_lookup (self->actions, rr_element_get_id (touchpoint)) : NULL;

  for (guint i = 0; actions != NULL && i < actions->len; i++)
    {
      RrAction *action = actions->pdata[i];

      add_item (items, touchpoint, g_strdup (action->title))->element = g_object_ref (RR_ELEMENT (action));
    }
}

static void
add_touchpoint (RrLayout     *self,
                RrLane       *lane,
                RrTouchpoint *touchpoint,
                GArray       *items)
{
  guint first = items->len;

  switch (lane->kind)
    {
    case RR_LANE_NEEDS:
      add_texts (items, touchpoint, touchpoint->needs);
      break;
    case RR_LANE_PAINS:
      add_texts (items, touchpoint, touchpoint->pains);
      break;
    case RR_LANE_IDEAS:
      add_texts (items, touchpoint, touchpoint->ideas);
      break;
    case RR_LANE_FEEDBACK:
      add_feedback (self, items, touchpoint);
      break;
    case RR_LANE_IMPACT:
      add_impact (self, items, touchpoint);
      break;
    case RR_LANE_ACTIONS:
      add_actions (self, items, touchpoint);
      break;
    case RR_LANE_TEXT:
    case RR_LANE_CHANNEL:
    case RR_LANE_EMOTION:
    default:
      break;
    }

  add_notes (items, touchpoint, touchpoint->notes, lane);

  for (guint i = first; i < items->len; i++)
    g_array_index (items, RrItemBox, i).index = i - first;
}

/* Stacks the boxes of a cell and returns how high they are together. */
static double
stack_items (RrLayout *self,
             RrLane   *lane,
             GArray   *items,
             double    width)
{
  double y = 0;

  for (guint i = 0; i < items->len; i++)
    {
      RrItemBox *item = &g_array_index (items, RrItemBox, i);
      double sign = item->element != NULL || item->level > 0 || !isnan (item->value) ? RR_SIGN_WIDTH : 0;

      rr_text_cache_measure (self->texts, RR_TEXT_ITEM, item->text,
                             width - 2 * RR_ITEM_PADDING - sign, NULL, &item->height);
      item->height = MAX (sign > 0 ? RR_SIGN_HEIGHT : 0, item->height + 2 * RR_ITEM_PADDING_TOP);
      item->y = y;
      y += item->height + RR_ITEM_GAP;
    }

  return MAX (0, y - RR_ITEM_GAP);
}

static gboolean
lane_has_items (RrLaneBox *lane)
{
  return lane->lane->kind != RR_LANE_CHANNEL && lane->lane->kind != RR_LANE_EMOTION;
}

static void
collect_cell (RrLayout    *self,
              RrColumnBox *column,
              RrLaneBox   *lane)
{
  RrCellBox *cell = rr_column_box_find_cell (column, lane, TRUE);

  g_array_set_size (cell->items, 0);

  for (guint i = 0; i < column->cells->len; i++)
    {
      RrCellBox *other = column->cells->pdata[i];

      for (guint j = 0; other->cards != NULL && j < other->cards->len; j++)
        add_touchpoint (self, lane->lane, ((RrCardBox *) other->cards->pdata[j])->touchpoint, cell->items);
    }

  rr_layout_set_cell_height (self, cell, stack_items (self, lane->lane, cell->items, RR_CARD_WIDTH));
}

/* Collects what the rows show of a column: of all its cards, lane by lane. */
void
rr_layout_collect_column (RrLayout    *self,
                          RrColumnBox *column,
                          gboolean     derived_only)
{
  for (guint i = 0; i < self->lane_order->len; i++)
    {
      RrLaneBox *lane = self->lane_order->pdata[i];

      if (lane_has_items (lane) && (!derived_only || rr_layout_kind_is_derived (lane->lane->kind)))
        collect_cell (self, column, lane);
    }

  if (!derived_only)
    column->dirty = FALSE;
}

/* Collects the texts that belong to a whole stage. */
void
rr_layout_collect_notes (RrLayout   *self,
                         RrStageBox *stage)
{
  stage->notes_stale = FALSE;

  for (guint i = 0; i < self->lane_order->len; i++)
    {
      RrLaneBox *lane = self->lane_order->pdata[i];
      RrCellBox *cell = rr_stage_box_find_notes (stage, lane, FALSE);

      if (!lane_has_items (lane) || (cell == NULL && stage->stage->notes == NULL))
        continue;

      cell = rr_stage_box_find_notes (stage, lane, TRUE);
      g_array_set_size (cell->items, 0);
      add_notes (cell->items, NULL, stage->stage->notes, lane->lane);
      for (guint j = 0; j < cell->items->len; j++)
        g_array_index (cell->items, RrItemBox, j).index = j;

      rr_layout_set_cell_height (self, cell, stack_items (self, lane->lane, cell->items,
                                                          stage->width - 2 * RR_STAGE_PADDING));
    }
}

/* Which actions of the scenario each touchpoint has. */
void
rr_layout_collect_actions (RrLayout *self)
{
  RrScenario *scenario = self->assessment != NULL ? rr_assessment_get_scenario (self->assessment) : NULL;

  g_clear_pointer (&self->actions, g_hash_table_unref);
  if (scenario == NULL)
    return;

  self->actions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < rr_list_get_size (scenario->actions); i++)
    {
      RrAction *action = rr_list_get (scenario->actions, i);
      GPtrArray *actions;

      if (action->touchpoint == NULL)
        continue;

      actions = g_hash_table_lookup (self->actions, action->touchpoint);
      if (actions == NULL)
        {
          actions = g_ptr_array_new_with_free_func (g_object_unref);
          g_hash_table_insert (self->actions, g_strdup (action->touchpoint), actions);
        }
      g_ptr_array_add (actions, g_object_ref (action));
    }
}

static void
tell_cell (RrLayout     *self,
           RrCellBox    *cell,
           const RrRect *area,
           RrItemFunc    func,
           gpointer      user_data)
{
  for (guint i = 0; i < cell->items->len; i++)
    {
      const RrItemBox *box = &g_array_index (cell->items, RrItemBox, i);
      RrItem item = {
        .lane = cell->lane->lane,
        .stage = cell->stage->stage,
        .touchpoint = box->touchpoint,
        .element = box->element,
        .index = box->index,
        .text = box->text,
        .level = box->level,
        .value = box->value,
      };

      rr_item_box_rect (cell, box, &item.rect);
      if (!rr_rect_intersects (&item.rect, area))
        continue;
      rr_layout_mirror_rect (self, &item.rect);
      func (&item, user_data);
    }
}

/**
 * rr_layout_foreach_item:
 * @area: (nullable): those that are seen in it; NULL: all
 * @func: (scope call): is called for each box, from stage to stage
 */
void
rr_layout_foreach_item (RrLayout     *self,
                        const RrRect *area,
                        RrItemFunc    func,
                        gpointer      user_data)
{
  RrRect seen;

  g_return_if_fail (RR_IS_LAYOUT (self));
  g_return_if_fail (func != NULL);

  rr_layout_validate (self);
  seen = rr_layout_mirrored_area (self, area);

  for (guint i = 0; i < self->stage_order->len; i++)
    {
      RrStageBox *stage = self->stage_order->pdata[i];
      guint first, end;

      if (seen.x >= stage->x + stage->width || seen.x + seen.width <= stage->x)
        continue;

      for (guint j = 0; j < stage->notes->len; j++)
        tell_cell (self, stage->notes->pdata[j], &seen, func, user_data);

      if (!rr_layout_columns_in (self, stage, &seen, &first, &end))
        continue;

      for (guint j = first; j < end; j++)
        {
          RrColumnBox *column = stage->columns->pdata[j];

          for (guint k = 0; k < column->cells->len; k++)
            {
              RrCellBox *cell = column->cells->pdata[k];

              if (cell->items != NULL)
                tell_cell (self, cell, &seen, func, user_data);
            }
        }
    }
}
