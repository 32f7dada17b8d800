/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

#include "rr-i18n.h"

/* Dragging a stage's header or a lane's name to another place in its row.  The mark goes
 * all across the map, where everything of the stage or lane would come to stand. */

static void
move_to (RrCanvas   *self,
         gpointer    element,
         int         position,
         const char *label)
{
  RrDocument *document = rr_canvas_get_document (self);
  guint current = rr_element_get_position (element);

  if (position < 0)
    return;

  /* The position counts the element itself, which leaves its place. */
  if ((guint) position > current)
    position--;
  if ((guint) position == current)
    return;

  rr_document_begin (document, label);
  rr_document_move (document, element, position);
  rr_document_end (document);
}

static void
draw (RrCanvas *self,
      RrDrag   *drag,
      RrInk    *ink)
{
  if (drag->position >= 0)
    rr_painter_draw_mark (self->painter, ink, &drag->mark);
}

static gboolean
stage_begin (RrCanvas *self,
             RrDrag   *drag)
{
  return drag->start.kind == RR_HIT_STAGE_HEADER;
}

static void
stage_update (RrCanvas *self,
              RrDrag   *drag)
{
  RrRect bounds;

  drag->position = rr_layout_find_stage_position (self->layout, drag->x, &drag->mark);
  rr_layout_get_bounds (self->layout, &bounds);
  drag->mark.height = bounds.y + bounds.height - drag->mark.y;
}

static void
stage_drop (RrCanvas *self,
            RrDrag   *drag)
{
  move_to (self, drag->start.stage, drag->position, _("Move Stage"));
}

static gboolean
lane_begin (RrCanvas *self,
            RrDrag   *drag)
{
  return drag->start.kind == RR_HIT_LANE_LABEL;
}

static void
lane_update (RrCanvas *self,
             RrDrag   *drag)
{
  RrRect bounds;

  drag->position = rr_layout_find_lane_position (self->layout, drag->y, &drag->mark);
  rr_layout_get_bounds (self->layout, &bounds);
  drag->mark.x = bounds.x;
  drag->mark.width = bounds.width;
}

static void
lane_drop (RrCanvas *self,
           RrDrag   *drag)
{
  move_to (self, drag->start.lane, drag->position, _("Move Lane"));
}

const RrTool rr_tool_stage = { "grabbing", stage_begin, stage_update, stage_drop, draw };
const RrTool rr_tool_lane = { "grabbing", lane_begin, lane_update, lane_drop, draw };
