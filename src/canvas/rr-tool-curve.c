/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

#include <math.h>

#include "rr-i18n.h"

/* Dragging a point of the emotion curve up or down.  It snaps to halves; with Shift to
 * hundredths, which is as fine as a pixel. */

#define SNAP 0.5
#define FINE_SNAP 0.01

static gboolean
begin (RrCanvas *self,
       RrDrag   *drag)
{
  if (drag->start.kind != RR_HIT_CURVE_POINT)
    return FALSE;

  drag->emotion = drag->start.touchpoint->emotion;
  return TRUE;
}

static void
update (RrCanvas *self,
        RrDrag   *drag)
{
  double snap = (drag->modifiers & GDK_SHIFT_MASK) != 0 ? FINE_SNAP : SNAP;
  double emotion = rr_layout_y_to_emotion (self->layout, drag->start.lane, drag->y);

  /* Dividing by a whole number gives the shortest number in the file. */
  emotion = round (CLAMP (emotion, -2, 2) / snap) / round (1 / snap);
  drag->emotion = emotion == 0 ? 0 : emotion;
}

static void
drop (RrCanvas *self,
      RrDrag   *drag)
{
  RrDocument *document = rr_canvas_get_document (self);
  g_autoptr (GError) error = NULL;

  if (drag->emotion == drag->start.touchpoint->emotion)
    return;

  rr_document_begin (document, _("Set Emotion"));
  rr_document_set (document, drag->start.touchpoint, "emotion",
                   rr_value_number (drag->emotion), &error);
  rr_document_end (document);
  if (error != NULL)
    rr_canvas_say_error (self, error);
}

static void
draw (RrCanvas *self,
      RrDrag   *drag,
      RrInk    *ink)
{
  double x, y;

  if (!rr_layout_get_curve_point (self->layout, drag->start.lane, drag->start.touchpoint,
                                  RR_PERIOD_BEFORE, &x, &y))
    return;

  rr_painter_draw_curve_handle (self->painter, ink, x,
                                rr_layout_emotion_to_y (self->layout, drag->start.lane,
                                                        drag->emotion));
}

const RrTool rr_tool_curve = { "ns-resize", begin, update, drop, draw };
