/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

#include "rr-group.h"

/* Dragging cards to another step, lane or stage; with Ctrl copies of them.  The one that was
 * pressed goes where the mark is, the others keep their columns and lanes beside it. */

static gboolean
begin (RrCanvas *self,
       RrDrag   *drag)
{
  if (drag->start.kind != RR_HIT_CARD)
    return FALSE;

  if (!rr_session_is_selected (self->session, drag->start.touchpoint))
    rr_session_select (self->session, drag->start.touchpoint, RR_SELECT_REPLACE);
  drag->touchpoints = rr_session_get_selected_touchpoints (self->session);
  drag->stack = rr_group_list_stack (drag->touchpoints, drag->start.touchpoint);
  return TRUE;
}

static void
update (RrCanvas *self,
        RrDrag   *drag)
{
  gboolean copy = (drag->modifiers & GDK_CONTROL_MASK) != 0;
  double height = 0;

  drag->has_drop = rr_layout_find_drop (self->layout, drag->x, drag->y,
                                        copy ? NULL : drag->touchpoints, &drag->drop);
  if (!drag->has_drop)
    return;

  /* Room is made for those alone that land where the mark is. */
  for (guint i = 0; i < drag->stack->len; i++)
    {
      RrRect rect;

      if (rr_layout_get_card (self->layout, g_ptr_array_index (drag->stack, i), &rect))
        height += rect.height + RR_CARD_GAP;
    }
  drag->drop.dragged_height = height;
}

static void
drop (RrCanvas *self,
      RrDrag   *drag)
{
  RrDocument *document = rr_canvas_get_document (self);
  g_autoptr (GError) error = NULL;

  if (!drag->has_drop)
    return;

  if ((drag->modifiers & GDK_CONTROL_MASK) != 0)
    {
      g_autoptr (GPtrArray) copies =
        rr_group_copy (document, drag->touchpoints, drag->start.touchpoint, &drag->drop.place, &error);

      if (copies != NULL)
        rr_session_select_touchpoints (self->session, copies);
    }
  else
    {
      rr_group_move (document, drag->touchpoints, drag->start.touchpoint, &drag->drop.place, &error);
    }

  if (error != NULL)
    rr_canvas_say_error (self, error);
}

static void
draw (RrCanvas *self,
      RrDrag   *drag,
      RrInk    *ink)
{
  if (drag->has_drop)
    rr_painter_draw_mark (self->painter, ink, &drag->drop.mark);
}

const RrTool rr_tool_cards = { "grabbing", begin, update, drop, draw };
