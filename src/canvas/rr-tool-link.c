/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

#include <glib/gi18n.h>

/* Dragging from the handle on a card's edge to another card, which then needs the first. */

static gboolean
begin (RrCanvas *self,
       RrDrag   *drag)
{
  return drag->start.kind == RR_HIT_LINK_HANDLE;
}

static void
update (RrCanvas *self,
        RrDrag   *drag)
{
  RrTouchpoint *old = drag->target;
  RrHit hit;

  rr_layout_hit (self->layout, drag->x, drag->y, 0, &hit);
  drag->target = NULL;
  if ((hit.kind == RR_HIT_CARD || hit.kind == RR_HIT_LINK_HANDLE) &&
      hit.touchpoint != drag->start.touchpoint)
    drag->target = hit.touchpoint;

  if (drag->target != old)
    {
      rr_canvas_redraw_card (self, old);
      rr_canvas_redraw_card (self, drag->target);
    }
}

static RrLink *
find_dependency (RrMap      *map,
                 const char *from,
                 const char *to)
{
  guint size = rr_list_get_size (map->links);

  for (guint i = 0; i < size; i++)
    {
      RrLink *link = rr_list_get (map->links, i);

      if (link->kind == RR_LINK_DEPENDENCY && g_str_equal (link->from, from) &&
          g_str_equal (link->to, to))
        return link;
    }
  return NULL;
}

static RrLink *
add_dependency (RrCanvas    *self,
                const char  *from,
                const char  *to,
                GError     **error)
{
  RrDocument *document = rr_canvas_get_document (self);
  g_autoptr (RrLink) link = rr_element_new (RR_TYPE_LINK);
  RrMap *map = rr_canvas_get_map (self);

  if (!rr_element_prepare (link, "from", rr_value_text (from), error) ||
      !rr_element_prepare (link, "to", rr_value_text (to), error))
    return NULL;

  rr_document_begin (document, _("Add Dependency"));
  if (!rr_document_insert (document, map->links, rr_list_get_size (map->links), link, error))
    {
      rr_document_cancel (document);
      return NULL;
    }
  rr_document_end (document);
  return rr_map_find (map, rr_element_get_id (link));
}

static void
drop (RrCanvas *self,
      RrDrag   *drag)
{
  g_autoptr (GError) error = NULL;
  const char *from, *to;
  RrLink *link;

  if (drag->target == NULL)
    return;

  from = rr_element_get_id (drag->start.touchpoint);
  to = rr_element_get_id (drag->target);
  link = find_dependency (rr_canvas_get_map (self), from, to);
  if (link == NULL)
    link = add_dependency (self, from, to, &error);
  if (link != NULL)
    rr_session_select (self->session, link, RR_SELECT_REPLACE);
  else
    rr_canvas_say_error (self, error);
}

static void
draw (RrCanvas *self,
      RrDrag   *drag,
      RrInk    *ink)
{
  rr_painter_draw_new_link (self->painter, ink, drag->start.touchpoint, drag->x, drag->y);
}

const RrTool rr_tool_link = { "crosshair", begin, update, drop, draw };
