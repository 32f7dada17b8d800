/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

/* Dragging over empty ground selects every card that the band touches; with Shift or Ctrl
 * besides what was selected before. */

/* What a finger covers around its middle, in pixels. */
#define FINGER 32.0

static void
get_band (const RrDrag *drag,
          RrRect       *band)
{
  *band = RR_RECT_INIT (MIN (drag->start_x, drag->x),
                        MIN (drag->start_y, drag->y),
                        ABS (drag->x - drag->start_x),
                        ABS (drag->y - drag->start_y));
}

static gboolean
begin (RrCanvas *self,
       RrDrag   *drag)
{
  if (drag->start.kind != RR_HIT_CELL && drag->start.kind != RR_HIT_LANE &&
      drag->start.kind != RR_HIT_NOTHING)
    return FALSE;

  drag->before = rr_session_get_selected_touchpoints (self->session);
  return TRUE;
}

static void
update (RrCanvas *self,
        RrDrag   *drag)
{
  g_autoptr (GPtrArray) touched = NULL;
  RrRect band;

  get_band (drag, &band);
  touched = rr_layout_list_cards (self->layout, &band);
  if ((drag->modifiers & (GDK_SHIFT_MASK | GDK_CONTROL_MASK)) != 0)
    g_ptr_array_extend (touched, drag->before, NULL, NULL);
  rr_session_select_touchpoints (self->session, touched);
}

static void
drop (RrCanvas *self,
      RrDrag   *drag)
{
  rr_canvas_focus_cursor (self);
}

static void
draw (RrCanvas *self,
      RrDrag   *drag,
      RrInk    *ink)
{
  RrColor color = rr_painter_get_theme (self->painter)->accent;
  RrStroke stroke = { .color = color, .width = 1 / self->viewport.zoom };
  RrRect band;

  get_band (drag, &band);
  /* Below a finger that has not moved yet one sees that it has begun. */
  if (self->resting && MAX (band.width, band.height) * self->viewport.zoom < FINGER)
    band = rr_rect_grow (&band, FINGER / self->viewport.zoom);
  color.alpha = 0.15;
  rr_ink_rect (ink, &band);
  rr_ink_paint (ink, &color, &stroke);
}

const RrTool rr_tool_rubber = { NULL, begin, update, drop, draw };
