/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-change.h"
#include "rr-layout-private.h"

/* Following the map.  A change is only noted here, in constant time; the work is done
 * when somebody asks, because one edit is often several changes. */

static void
note_card (RrLayout  *self,
           RrCardBox *card)
{
  if (!card->pending)
    {
      card->pending = TRUE;
      g_ptr_array_add (self->pending, card);
    }
  rr_layout_invalidate (self);
}

static void
note_touchpoint_field (RrLayout     *self,
                       RrTouchpoint *touchpoint,
                       const char   *field)
{
  static const char *const of_rows[] = { "needs", "pains", "ideas", "notes", NULL };
  static const char *const of_place[] = { "stage", "step", "lane", NULL };
  RrCardBox *card = rr_layout_ensure_card (self, touchpoint);

  if (g_strv_contains (of_place, field))
    note_card (self, card);
  else if (g_str_equal (field, "title"))
    {
      card->stale = TRUE;
      if (card->cell != NULL)
        rr_layout_mark_cell (self, card->cell);
    }
  else if (card->cell != NULL && g_strv_contains (of_rows, field))
    rr_layout_mark_column (self, card->cell->column);
  else if (g_str_equal (field, "emotion"))
    rr_layout_invalidate (self);

  rr_layout_mark_card (self, card);
}

static void
note_touchpoint (RrLayout *self,
                 RrChange *change)
{
  RrTouchpoint *touchpoint = RR_TOUCHPOINT (change->element);

  if (change->verb == RR_CHANGE_SET)
    note_touchpoint_field (self, touchpoint, change->field->name);
  else
    note_card (self, rr_layout_ensure_card (self, touchpoint));
}

static void
note_stage (RrLayout *self,
            RrChange *change)
{
  RrStageBox *stage = g_hash_table_lookup (self->stages, change->element);

  if (change->verb != RR_CHANGE_SET || stage == NULL)
    self->rebuild = TRUE;
  else if (g_str_equal (change->field->name, "name"))
    stage->stale = self->stages_moved = TRUE;
  else if (g_str_equal (change->field->name, "notes"))
    stage->notes_stale = self->notes_dirty = TRUE;

  rr_layout_invalidate (self);
}

static void
note_lane (RrLayout *self,
           RrChange *change)
{
  RrLaneBox *lane = g_hash_table_lookup (self->lanes, change->element);

  if (lane != NULL && change->verb == RR_CHANGE_SET)
    lane->stale = TRUE;

  if (lane != NULL && change->verb == RR_CHANGE_SET && g_str_equal (change->field->name, "name"))
    self->lanes_moved = TRUE;
  else
    self->rebuild = TRUE;

  rr_layout_invalidate (self);
}

static void
note_link (RrLayout *self,
           RrChange *change)
{
  RrLinkBox *link = rr_layout_ensure_link (self, RR_LINK (change->element));

  link->alive = change->verb != RR_CHANGE_REMOVE;
  if (!link->pending && link->alive)
    {
      link->pending = TRUE;
      g_ptr_array_add (self->pending_links, link);
    }
  rr_layout_invalidate (self);
}

static void
note_card_of (RrLayout   *self,
              const char *touchpoint_id)
{
  RrTouchpoint *touchpoint = touchpoint_id != NULL
                             ? rr_map_find_touchpoint (self->map, touchpoint_id) : NULL;

  if (touchpoint != NULL)
    rr_layout_mark_card (self, rr_layout_ensure_card (self, touchpoint));
}

/* A card shows how many comments and actions refer to it: the one that it was, and the
 * one that it is. */
static void
note_reference (RrLayout   *self,
                RrChange   *change,
                const char *touchpoint_id)
{
  note_card_of (self, touchpoint_id);

  if (change->verb == RR_CHANGE_SET && g_str_equal (change->field->name, "touchpoint")
      && change->old_value != NULL && JSON_NODE_HOLDS_VALUE (change->old_value))
    note_card_of (self, json_node_get_string (change->old_value));
}

static void
map_changed_cb (RrMap    *map,
                RrChange *change,
                RrLayout *self)
{
  RrElement *element = change->element;

  if (RR_IS_TOUCHPOINT (element))
    note_touchpoint (self, change);
  else if (RR_IS_STAGE (element))
    note_stage (self, change);
  else if (RR_IS_LANE (element))
    note_lane (self, change);
  else if (RR_IS_LINK (element))
    note_link (self, change);
  else if (RR_IS_FEEDBACK (element))
    note_reference (self, change, RR_FEEDBACK (element)->touchpoint);
  else if (RR_IS_ACTION (element))
    {
      self->actions_dirty = TRUE;
      rr_layout_invalidate (self);
      note_reference (self, change, RR_ACTION (element)->touchpoint);
    }
  else if (element == RR_ELEMENT (map) || RR_IS_SCENARIO (element))
    rr_layout_invalidate (self);
}

/* Follows the map from now on; everything that is in it has to be placed. */
void
rr_layout_follow_map (RrLayout *self)
{
  RrList *links = self->map->links;

  for (guint i = 0; i < rr_list_get_size (links); i++)
    {
      RrLinkBox *link = rr_layout_ensure_link (self, rr_list_get (links, i));

      link->alive = link->pending = TRUE;
      g_ptr_array_add (self->pending_links, link);
    }

  g_signal_connect_object (self->map, "changed", G_CALLBACK (map_changed_cb), self, 0);
}
