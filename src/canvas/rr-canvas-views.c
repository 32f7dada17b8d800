/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

#include "rr-card-view.h"
#include "rr-i18n.h"
#include "rr-spot-view.h"

/* How far out of sight a card may be and still have a view, pixels: a pan of less than
 * this makes none. */
#define NEARBY 240.0
#define MAX_SPARE 32

static GtkWidget *
add_spot (RrCanvas          *self,
          RrElement         *element,
          GtkAccessibleRole  role)
{
  GtkWidget *spot = rr_spot_view_new (self, element, role);

  gtk_widget_set_parent (spot, GTK_WIDGET (self));
  return spot;
}

void
rr_canvas_init_views (RrCanvas *self)
{
  self->cell = add_spot (self, NULL, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_widget_hide (self->cell);
  self->link_spot = add_spot (self, NULL, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_widget_hide (self->link_spot);
  self->add_stage = add_spot (self, NULL, GTK_ACCESSIBLE_ROLE_BUTTON);
  rr_spot_view_set_name (RR_SPOT_VIEW (self->add_stage), _("Add Stage"), NULL);
  self->add_lane = add_spot (self, NULL, GTK_ACCESSIBLE_ROLE_BUTTON);
  rr_spot_view_set_name (RR_SPOT_VIEW (self->add_lane), _("Add Lane"), NULL);
}

static GtkWidget *
take_view (RrCanvas     *self,
           RrTouchpoint *touchpoint)
{
  GtkWidget *view;

  if (self->spare->len > 0)
    {
      view = g_ptr_array_steal_index_fast (self->spare, self->spare->len - 1);
    }
  else
    {
      view = rr_card_view_new (self);
      gtk_widget_set_parent (view, GTK_WIDGET (self));
    }

  g_hash_table_insert (self->cards, g_object_ref (touchpoint), view);
  rr_card_view_set_touchpoint (RR_CARD_VIEW (view), touchpoint);
  return view;
}

/* What goes must not keep the focus: GTK passes it on with the next frame only, and the keys
 * that are pressed before are lost with the widget. */
static void
take_focus_from (RrCanvas  *self,
                 GtkWidget *view)
{
  GtkRoot *root = gtk_widget_get_root (view);

  if (root != NULL && gtk_root_get_focus (root) == view)
    gtk_root_set_focus (root, GTK_WIDGET (self));
}

static void
release_view (RrCanvas  *self,
              GtkWidget *view)
{
  take_focus_from (self, view);
  rr_card_view_set_touchpoint (RR_CARD_VIEW (view), NULL);
  if (self->spare->len < MAX_SPARE)
    g_ptr_array_add (self->spare, view);
  else
    gtk_widget_unparent (view);
}

static void
sync_cards (RrCanvas *self)
{
  g_autoptr (GPtrArray) near = NULL;
  g_autoptr (GHashTable) wanted = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer touchpoint, view, focused;
  RrRect area;

  rr_viewport_get_visible (&self->viewport, &area);
  area = rr_rect_grow (&area, NEARBY / self->viewport.zoom);
  self->synced_area = area;
  near = rr_layout_list_cards (self->layout, &area);
  for (guint i = 0; i < near->len; i++)
    g_hash_table_add (wanted, g_ptr_array_index (near, i));

  /* The focus and a drag hold their cards, however far the map is scrolled away. */
  focused = rr_session_get_focused (self->session);
  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, &touchpoint, &view))
    {
      RrRect rect;

      if (g_hash_table_contains (wanted, touchpoint))
        continue;
      if ((touchpoint == focused || rr_canvas_is_dragged (self, touchpoint)) &&
          rr_layout_get_card (self->layout, touchpoint, &rect))
        continue;
      release_view (self, view);
      g_hash_table_iter_remove (&iter);
    }

  for (guint i = 0; i < near->len; i++)
    {
      touchpoint = g_ptr_array_index (near, i);
      if (!g_hash_table_contains (self->cards, touchpoint))
        take_view (self, touchpoint);
    }
}

/* Headers and names, too, have a view only where one can see them; each strip scrolls along
 * one side alone. */
static gboolean
needs_spot (RrCanvas  *self,
            RrElement *element)
{
  const RrRect *area = &self->synced_area;
  RrRect rect;

  if (element->list == NULL || !rr_layout_get_rect (self->layout, element, &rect))
    return FALSE;
  if (element == rr_session_get_focused (self->session))
    return TRUE;
  if (RR_IS_STAGE (element))
    return rect.x < area->x + area->width && rect.x + rect.width > area->x;
  return rect.y < area->y + area->height && rect.y + rect.height > area->y;
}

static void
sync_spot_list (RrCanvas          *self,
                RrList            *list,
                GtkAccessibleRole  role)
{
  guint size = rr_list_get_size (list);

  for (guint i = 0; i < size; i++)
    {
      RrElement *element = rr_list_get (list, i);

      if (!g_hash_table_contains (self->spots, element) && needs_spot (self, element))
        g_hash_table_insert (self->spots, g_object_ref (element), add_spot (self, element, role));
    }
}

static void
sync_spots (RrCanvas *self)
{
  RrMap *map = rr_canvas_get_map (self);
  GHashTableIter iter;
  gpointer element, view;

  g_hash_table_iter_init (&iter, self->spots);
  while (g_hash_table_iter_next (&iter, &element, &view))
    {
      if (needs_spot (self, element))
        continue;
      take_focus_from (self, view);
      gtk_widget_unparent (view);
      g_hash_table_iter_remove (&iter);
    }

  /* "Column header" would be the word, but GTK 4.8 tells nobody of that one. */
  sync_spot_list (self, map->stages, GTK_ACCESSIBLE_ROLE_HEADING);
  sync_spot_list (self, map->lanes, GTK_ACCESSIBLE_ROLE_ROW_HEADER);
}

static gboolean
settle_cb (gpointer user_data)
{
  RrCanvas *self = RR_CANVAS (user_data);

  self->settling = 0;
  rr_canvas_apply_pending (self);
  rr_canvas_update_views (self);
  return G_SOURCE_REMOVE;
}

/* Views come and go before the next frame, not now: GTK loses its way when children are
 * added while it arranges them. */
void
rr_canvas_settle_later (RrCanvas *self)
{
  if (self->settling == 0)
    self->settling = g_idle_add_full (G_PRIORITY_HIGH_IDLE, settle_cb, self, NULL);
}

/* To be called once the viewport is another: is there a view for all that is in sight?  What waits
 * for a size waits for the call that comes with it; to look again and again would leave no time for
 * the frame that brings one. */
void
rr_canvas_check_views (RrCanvas *self)
{
  const RrRect *synced = &self->synced_area;
  RrRect area;

  if (self->viewport.width <= 0 || self->viewport.height <= 0)
    return;

  rr_viewport_get_visible (&self->viewport, &area);
  if (area.x < synced->x || area.y < synced->y ||
      area.x + area.width > synced->x + synced->width ||
      area.y + area.height > synced->y + synced->height ||
      self->fit_pending || self->scroll_pending != NULL)
    rr_canvas_settle_later (self);
}

void
rr_canvas_clear_views (RrCanvas *self)
{
  GHashTableIter iter;
  gpointer view;

  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, NULL, &view))
    release_view (self, view);
  g_hash_table_remove_all (self->cards);

  g_hash_table_iter_init (&iter, self->spots);
  while (g_hash_table_iter_next (&iter, NULL, &view))
    {
      take_focus_from (self, view);
      gtk_widget_unparent (view);
    }
  g_hash_table_remove_all (self->spots);
}

static void
update_spots (RrCanvas *self)
{
  RrMap *map = rr_canvas_get_map (self);
  GHashTableIter iter;
  gpointer element, view;

  g_hash_table_iter_init (&iter, self->spots);
  while (g_hash_table_iter_next (&iter, &element, &view))
    {
      g_autofree char *description = NULL;

      if (RR_IS_STAGE (element))
        description = g_strdup_printf (_("Stage %u of %u"),
                                       rr_element_get_position (element) + 1,
                                       rr_list_get_size (map->stages));
      else
        description = g_strdup_printf (_("Lane %u of %u"),
                                       rr_element_get_position (element) + 1,
                                       rr_list_get_size (map->lanes));
      rr_spot_view_set_name (view,
                             RR_IS_STAGE (element) ? RR_STAGE (element)->name
                                                   : RR_LANE (element)->name,
                             description);
      rr_spot_view_set_selected (view, rr_session_is_selected (self->session, element));
    }
}

static void
update_cell (RrCanvas *self)
{
  g_autofree char *description = NULL;
  const char *hint = NULL;
  gboolean visible;
  RrStage *stage;
  RrLane *lane;
  RrPlace place;
  RrRect rect;

  visible = rr_canvas_get_cursor_rect (self, &rect);
  gtk_widget_set_visible (self->cell, visible);
  if (!visible)
    return;

  rr_session_get_cursor (self->session, &place);
  description = rr_canvas_describe_place (self, &place);
  if (rr_canvas_get_cursor_row (self, &place, &stage, &lane))
    {
      g_autofree char *texts = rr_canvas_describe_row (self, stage, place.step, lane);

      rr_spot_view_set_name (RR_SPOT_VIEW (self->cell), texts, description);
      rr_spot_view_set_hint (RR_SPOT_VIEW (self->cell), NULL);
      return;
    }

  /* Whoever begins a map sees how. */
  if (rr_list_get_size (rr_canvas_get_map (self)->touchpoints) == 0)
    /* Translators: on the first cell of a map that is empty; it must not be longer than four short lines */
    hint = _("Type what customers do first");
  rr_spot_view_set_hint (RR_SPOT_VIEW (self->cell), hint);
  rr_spot_view_set_name (RR_SPOT_VIEW (self->cell), _("Empty cell"), description);
}

/* The link that is selected, for it is drawn and has no view of its own. */
static void
update_link_spot (RrCanvas *self)
{
  RrLink *link = rr_session_get_single (self->session, RR_TYPE_LINK);
  g_autofree char *name = NULL;
  g_autofree char *description = NULL;
  RrRect rect;

  gtk_widget_set_visible (self->link_spot,
                          link != NULL && rr_canvas_get_link_spot (self, link, &rect));
  if (!gtk_widget_get_visible (self->link_spot))
    return;

  rr_canvas_describe_link (self, link, &name, &description);
  rr_spot_view_set_name (RR_SPOT_VIEW (self->link_spot), name, description);
  rr_spot_view_set_selected (RR_SPOT_VIEW (self->link_spot), TRUE);
}

/* Brings the looks of all views up to date. */
void
rr_canvas_update_views (RrCanvas *self)
{
  GHashTableIter iter;
  gpointer view;

  if (self->layout == NULL)
    {
      gtk_widget_queue_draw (GTK_WIDGET (self));
      return;
    }

  g_clear_handle_id (&self->settling, g_source_remove);
  sync_cards (self);
  sync_spots (self);
  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, NULL, &view))
    rr_card_view_update (view);
  update_spots (self);
  update_cell (self);
  update_link_spot (self);
  if (gtk_widget_is_focus (GTK_WIDGET (self)) && !rr_canvas_is_editing (self))
    rr_canvas_focus_cursor (self);
  rr_canvas_queue_views (self);
}

/* Everything stays as it is, but somewhere else. */
void
rr_canvas_queue_views (RrCanvas *self)
{
  rr_canvas_check_views (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Draws every view anew: other colours, or another degree of detail. */
void
rr_canvas_redraw_views (RrCanvas *self)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_queue_draw (child);
}

void
rr_canvas_redraw_card (RrCanvas     *self,
                       RrTouchpoint *touchpoint)
{
  GtkWidget *view = touchpoint != NULL ? g_hash_table_lookup (self->cards, touchpoint) : NULL;

  if (view != NULL)
    {
      gtk_widget_queue_draw (view);
      rr_card_view_update (RR_CARD_VIEW (view));
    }
}

/* The widget that stands for an element, if there is one at the moment. */
GtkWidget *
rr_canvas_find_view (RrCanvas *self,
                     gpointer  element)
{
  if (RR_IS_LINK (element))
    return gtk_widget_get_visible (self->link_spot) &&
           element == rr_session_get_single (self->session, RR_TYPE_LINK) ? self->link_spot : NULL;
  return g_hash_table_lookup (RR_IS_TOUCHPOINT (element) ? self->cards : self->spots, element);
}

RrCardState
rr_canvas_get_card_state (RrCanvas     *self,
                          RrTouchpoint *touchpoint)
{
  const char *id = rr_element_get_id (touchpoint);
  GtkWidget *view = g_hash_table_lookup (self->cards, touchpoint);
  RrCardState state = RR_CARD_NORMAL;

  if (rr_session_is_selected (self->session, touchpoint))
    state |= RR_CARD_SELECTED;
  if (view != NULL && gtk_widget_has_focus (view))
    state |= RR_CARD_FOCUSED;
  if (touchpoint == self->hovered || touchpoint == self->drag.target ||
      (self->touch && (state & RR_CARD_SELECTED) != 0))
    state |= RR_CARD_HOVERED;
  if (rr_canvas_is_dragged (self, touchpoint))
    state |= RR_CARD_DRAGGED;
  if (!rr_touchpoint_is_of (touchpoint, rr_session_get_segment (self->session)))
    state |= RR_CARD_FILTERED;
  if (self->edit.editor != NULL && self->edit.kind == RR_EDIT_NAME &&
      g_strcmp0 (self->edit.id, id) == 0)
    state |= RR_CARD_UNTITLED;
  return state;
}

gboolean
rr_canvas_has_focus_within (RrCanvas *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && (focus == GTK_WIDGET (self) ||
                           gtk_widget_is_ancestor (focus, GTK_WIDGET (self)));
}

/* Gives the focus to what the keyboard's cursor stands on. */
void
rr_canvas_focus_cursor (RrCanvas *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *view = NULL;
  gpointer focused;

  if (root == NULL)
    return;

  focused = self->layout != NULL ? rr_session_get_focused (self->session) : NULL;
  if (focused != NULL)
    {
      RrRect rect;

      view = rr_canvas_find_view (self, focused);
      if (view == NULL && RR_IS_TOUCHPOINT (focused) &&
          rr_layout_get_card (self->layout, focused, &rect))
        view = take_view (self, focused);
    }
  else if (self->layout != NULL)
    {
      update_cell (self);
      if (gtk_widget_get_visible (self->cell))
        view = self->cell;
    }

  /* A map without cells has nothing to stand on. */
  gtk_root_set_focus (root, view != NULL ? view : GTK_WIDGET (self));
}
