/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

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
  link = rr_canvas_ensure_dependency (self, from, to, &error);
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
