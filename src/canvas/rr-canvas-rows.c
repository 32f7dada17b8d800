/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

#include "rr-i18n.h"
#include "rr-row-text.h"

/* The texts of rows that hold no cards, edited where they stand. */

typedef struct
{
  RrCanvas *canvas;
  RrLane *lane;
  RrStage *stage;
  guint step;
  GArray *items;
} Collection;

static void
collect_cb (const RrItem *item,
            gpointer      user_data)
{
  Collection *collection = user_data;

  if (item->lane != collection->lane || item->stage != collection->stage)
    return;

  /* What belongs to the whole stage is gone through at its first column. */
  if (item->touchpoint != NULL ? (guint) item->touchpoint->step == collection->step
                               : collection->step == 0)
    g_array_append_vals (collection->items, item, 1);
}

/* Returns: (transfer full): of RrItem: what a row shows in a column, from above */
GArray *
rr_canvas_list_row_items (RrCanvas *self,
                          RrStage  *stage,
                          guint     step,
                          RrLane   *lane)
{
  Collection collection = { self, lane, stage, step, g_array_new (FALSE, FALSE, sizeof (RrItem)) };
  RrRect area;

  if (rr_layout_get_cell (self->layout, stage, step, lane, &area))
    rr_layout_foreach_item (self->layout, &area, collect_cb, &collection);
  return collection.items;
}

/* The row in which the keyboard's cursor stands.  Returns FALSE if it stands on a card, a
 * cell for cards, a header or a link. */
gboolean
rr_canvas_get_cursor_row (RrCanvas  *self,
                          RrPlace   *place,
                          RrStage  **stage,
                          RrLane   **lane)
{
  RrMap *map = rr_canvas_get_map (self);

  if (self->layout == NULL || rr_session_get_focused (self->session) != NULL ||
      !rr_session_get_cursor (self->session, place))
    return FALSE;

  *stage = rr_map_find_stage (map, place->stage);
  *lane = rr_map_find_lane (map, place->lane);
  return *stage != NULL && *lane != NULL && (*lane)->kind != RR_LANE_CHANNEL;
}

/* Where a new card goes: where the cursor stands, or above the row that it stands in. */
gboolean
rr_canvas_get_card_place (RrCanvas *self,
                          RrPlace  *place)
{
  RrMap *map = rr_canvas_get_map (self);
  RrLane *lane;

  if (!rr_session_get_cursor (self->session, place))
    return FALSE;

  lane = rr_map_find_lane (map, place->lane);
  if (lane != NULL && lane->kind == RR_LANE_CHANNEL)
    return TRUE;

  lane = rr_canvas_find_card_lane (map, G_MAXUINT, 1);
  if (lane == NULL)
    return FALSE;
  place->lane = rr_element_get_id (lane);
  place->index = G_MAXUINT;
  return TRUE;
}

static void
edit_text (RrCanvas *self,
           gpointer  owner,
           RrStage  *stage,
           guint     step,
           RrLane   *lane,
           guint     index)
{
  const RrPlace place = { rr_element_get_id (stage), step, FALSE, rr_element_get_id (lane), G_MAXUINT };
  g_autofree char *text = NULL;
  RrRect rect;

  rr_session_set_cursor (self->session, &place);
  self->edit.kind = RR_EDIT_ROW_TEXT;
  self->edit.id = g_strdup (rr_element_get_id (owner));
  self->edit.stage = g_strdup (place.stage);
  self->edit.lane = g_strdup (place.lane);
  self->edit.step = step;
  self->edit.index = index;
  text = index != G_MAXUINT ? rr_row_text_get (owner, lane, index) : NULL;
  if (rr_canvas_get_row_text_rect (self, &rect))
    {
      rr_viewport_show (&self->viewport, &rect, RR_CARD_GAP);
      rr_canvas_configure (self);
    }
  rr_canvas_show_editor (self, text != NULL ? text : "", lane->name, TRUE);
}

static void
edit_new_text (RrCanvas *self,
               RrStage  *stage,
               guint     step,
               RrLane   *lane)
{
  gpointer owner = NULL;
  RrElement *focused = rr_session_get_focused (self->session);

  /* The card that the person is at comes before others of its column. */
  if (RR_IS_TOUCHPOINT (focused) && (guint) RR_TOUCHPOINT (focused)->step == step &&
      g_str_equal (RR_TOUCHPOINT (focused)->stage, rr_element_get_id (stage)))
    owner = focused;
  else
    owner = rr_row_text_find_owner (rr_canvas_get_map (self), stage, step, lane);

  if (owner == NULL)
    rr_canvas_say (self, _("Needs, pain points and ideas belong to a touchpoint: add one above"), FALSE);
  else
    edit_text (self, owner, stage, step, lane, G_MAXUINT);
}

/* Edits what a row shows at a point, or a new text where there is none.  Returns FALSE where
 * nothing can be written. */
gboolean
rr_canvas_edit_row (RrCanvas    *self,
                    const RrHit *hit)
{
  if (hit->lane == NULL || hit->stage == NULL || !rr_row_text_is_editable (hit->lane) ||
      !rr_canvas_commit_edit (self))
    return FALSE;

  if (hit->kind != RR_HIT_ITEM)
    edit_new_text (self, hit->stage, hit->step, hit->lane);
  else if (hit->touchpoint != NULL)
    edit_text (self, hit->touchpoint, hit->stage, (guint) hit->touchpoint->step, hit->lane, hit->index);
  else
    edit_text (self, hit->stage, hit->stage, 0, hit->lane, hit->index);
  return TRUE;
}

/* Edits the row cell with the keyboard's cursor: its first text, or with @create a new one.
 * Returns FALSE where the cursor is elsewhere or nothing can be written. */
gboolean
rr_canvas_edit_cursor_row (RrCanvas *self,
                           gboolean  create)
{
  g_autoptr (GArray) items = NULL;
  RrStage *stage;
  RrLane *lane;
  RrPlace place;

  if (!rr_canvas_get_cursor_row (self, &place, &stage, &lane) || !rr_row_text_is_editable (lane) ||
      !rr_canvas_commit_edit (self))
    return FALSE;

  items = rr_canvas_list_row_items (self, stage, place.step, lane);
  if (create || items->len == 0)
    {
      edit_new_text (self, stage, place.step, lane);
    }
  else
    {
      const RrItem *item = &g_array_index (items, RrItem, 0);
      gpointer owner = item->touchpoint != NULL ? (gpointer) item->touchpoint : (gpointer) item->stage;

      edit_text (self, owner, stage, place.step, lane, item->index);
    }
  return TRUE;
}

static guint
find_item (GArray     *items,
           const char *owner,
           guint       index)
{
  for (guint i = 0; i < items->len; i++)
    {
      const RrItem *item = &g_array_index (items, RrItem, i);
      gpointer element = item->touchpoint != NULL ? (gpointer) item->touchpoint : (gpointer) item->stage;

      if (item->index == index && g_str_equal (rr_element_get_id (element), owner))
        return i;
    }
  return items->len;
}

static GArray *
list_edited (RrCanvas     *self,
             const RrEdit *edit)
{
  RrMap *map = rr_canvas_get_map (self);
  RrStage *stage = rr_map_find_stage (map, edit->stage);
  RrLane *lane = rr_map_find_lane (map, edit->lane);

  if (stage == NULL || lane == NULL)
    return g_array_new (FALSE, FALSE, sizeof (RrItem));
  return rr_canvas_list_row_items (self, stage, edit->step, lane);
}

/* Where the text that is being edited stands; a new one below the others. */
gboolean
rr_canvas_get_row_text_rect (RrCanvas *self,
                             RrRect   *rect)
{
  RrMap *map = rr_canvas_get_map (self);
  RrStage *stage = rr_map_find_stage (map, self->edit.stage);
  RrLane *lane = rr_map_find_lane (map, self->edit.lane);
  g_autoptr (GArray) items = list_edited (self, &self->edit);
  guint position = find_item (items, self->edit.id, self->edit.index);

  if (stage == NULL || lane == NULL)
    return FALSE;
  if (position < items->len)
    {
      *rect = g_array_index (items, RrItem, position).rect;
      return TRUE;
    }
  if (!rr_layout_get_cell (self->layout, stage, self->edit.step, lane, rect))
    return FALSE;

  rect->x += (rect->width - RR_CARD_WIDTH) / 2;
  rect->y += RR_LANE_PADDING;
  if (items->len > 0)
    {
      const RrRect *last = &g_array_index (items, RrItem, items->len - 1).rect;

      rect->y = last->y + last->height + RR_CARD_GAP / 2;
    }
  rect->width = RR_CARD_WIDTH;
  rect->height = RR_HEADER_HEIGHT;
  return TRUE;
}

/* Goes on from a text that was written or left empty, with Tab or Shift+Tab. */
void
rr_canvas_edit_next_row_text (RrCanvas     *self,
                              const RrEdit *edit,
                              gboolean      was_empty,
                              gboolean      forward)
{
  RrMap *map = rr_canvas_get_map (self);
  RrStage *stage = rr_map_find_stage (map, edit->stage);
  RrLane *lane = rr_map_find_lane (map, edit->lane);
  g_autoptr (GArray) items = list_edited (self, edit);
  guint position = MIN (edit->index == G_MAXUINT ? items->len : find_item (items, edit->id, edit->index),
                        items->len);
  gboolean is_new = edit->index == G_MAXUINT;

  if (stage == NULL || lane == NULL)
    return;

  /* What was emptied is gone, and the next one stands in its place. */
  if (forward && !is_new && !was_empty)
    position++;
  else if (!forward)
    position -= is_new && !was_empty ? 2 : 1;

  if (position < items->len)
    {
      const RrItem *item = &g_array_index (items, RrItem, position);
      gpointer owner = item->touchpoint != NULL ? (gpointer) item->touchpoint : (gpointer) item->stage;

      edit_text (self, owner, stage, edit->step, lane, item->index);
    }
  else if (forward && is_new && was_empty)
    {
      rr_canvas_navigate (self, rr_layout_get_mirrored (self->layout) ? GTK_DIR_LEFT : GTK_DIR_RIGHT, FALSE);
    }
  else if (forward)
    {
      edit_new_text (self, stage, edit->step, lane);
    }
}
