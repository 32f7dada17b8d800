/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-painter-private.h"

#include <math.h>

#include "rr-i18n.h"

/* The curves of how the journey feels. */

/* From one mean to the next: level at both, so that no point is higher than its value. */
static void
curve_segment (RrInk             *ink,
               const RrCurveMean *from,
               const RrCurveMean *to)
{
  double middle = (from->x + to->x) / 2;

  rr_ink_curve_to (ink, middle, from->y, middle, to->y, to->x, to->y);
}

static void
draw_line (RrInk          *ink,
           GArray         *means,
           const RrStroke *stroke)
{
  gboolean drawing = FALSE;

  for (guint i = 0; i < means->len; i++)
    {
      const RrCurveMean *mean = &g_array_index (means, RrCurveMean, i);

      if (isnan (mean->y))
        {
          drawing = FALSE;
          continue;
        }

      if (drawing)
        curve_segment (ink, mean - 1, mean);
      else
        rr_ink_move_to (ink, mean->x, mean->y);
      drawing = TRUE;
    }

  rr_ink_paint (ink, NULL, stroke);
}

/* y of a segment at t, 0…1: both ends are level. */
static double
segment_y (double from,
           double to,
           double t)
{
  return from + (to - from) * t * t * (3 - 2 * t);
}

/* What is lost between two curves; where the lower one is above, nothing is. */
static void
draw_loss_segment (RrInk             *ink,
                   const RrCurveMean *before,
                   const RrCurveMean *during)
{
  const int pieces = 16;
  double width = before[1].x - before[0].x;
  gboolean first = during[0].y > before[0].y, last = during[1].y > before[1].y;

  if (isnan (before[0].y) || isnan (before[1].y) || isnan (during[0].y) || isnan (during[1].y))
    return;
  if (!first && !last)
    return;

  rr_ink_move_to (ink, before[0].x, before[0].y);
  curve_segment (ink, &before[0], &before[1]);

  if (first && last)
    {
      rr_ink_line_to (ink, during[1].x, during[1].y);
      curve_segment (ink, &during[1], &during[0]);
    }
  else
    for (int i = pieces; i >= 0; i--)
      {
        double t = i / (double) pieces;
        /* x of the curve at t, which is not even either. */
        double x = before[0].x + width * (1.5 * t * (1 - t) * (1 - t) + 1.5 * t * t * (1 - t) + t * t * t);

        rr_ink_line_to (ink, x, MAX (segment_y (before[0].y, before[1].y, t),
                                     segment_y (during[0].y, during[1].y, t)));
      }
  rr_ink_close (ink);
}

static void
draw_loss (RrPainter *self,
           RrInk     *ink,
           GArray    *before,
           GArray    *during)
{
  RrColor solid = self->theme->loss;
  RrColor color;

  solid.alpha = 1;
  color = rr_color_mix (&self->theme->band, &solid, self->theme->loss.alpha);
  for (guint i = 0; i + 1 < before->len && i + 1 < during->len; i++)
    draw_loss_segment (ink, &g_array_index (before, RrCurveMean, i), &g_array_index (during, RrCurveMean, i));
  rr_ink_paint (ink, &color, NULL);
}

static void
draw_points (RrPainter *self,
             RrInk     *ink,
             RrLane    *lane,
             GPtrArray *touchpoints,
             RrPeriod   period)
{
  const RrColor *color = period == RR_PERIOD_BEFORE ? &self->theme->accent
                         : period == RR_PERIOD_DURING ? &self->theme->during : &self->theme->after;

  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < touchpoints->len; i++)
    {
      double point[2];

      if (rr_layout_get_curve_point (self->layout, lane, touchpoints->pdata[i], period, &point[0], &point[1]))
        g_array_append_vals (points, point, 2);
    }

  if (period == RR_PERIOD_BEFORE)
    rr_ink_discs (ink, (double *) (void *) points->data, points->len / 2, 4.6, &self->theme->band,
                  &(RrStroke) { *color, 2.3, 0, FALSE });
  else
    rr_ink_discs (ink, (double *) (void *) points->data, points->len / 2, 3.7, color, NULL);
}

/* What a line means: a piece of it and its name; @x moves past it. */
static void
draw_line_key (RrPainter      *self,
               RrInk          *ink,
               const char     *name,
               const RrStroke *stroke,
               const RrColor  *text,
               double          y,
               double         *x)
{
  gboolean mirrored = rr_layout_get_mirrored (self->layout);
  double width, height;
  double ahead = mirrored ? -1 : 1;

  rr_text_cache_measure (self->texts, RR_TEXT_SMALL, name, -1, &width, &height);
  rr_ink_move_to (ink, *x, y);
  rr_ink_line_to (ink, *x + ahead * 20, y);
  rr_ink_paint (ink, NULL, stroke);
  rr_painter_text (self, ink, RR_TEXT_SMALL, name, mirrored ? *x - 26 - width : *x + 26, y - height / 2, -1,
                   PANGO_ALIGN_LEFT, text);
  *x += ahead * (26 + width + 24);
}

/* Dashes that nobody sees cost as much as others: the lines run no farther than @columns, and
 * begin with a whole dash, so that parts of the map fit each other. */
static void
draw_grid (RrPainter    *self,
           RrInk        *ink,
           RrLane       *lane,
           const RrRect *row,
           const RrRect *columns)
{
  const RrStroke stroke = { self->theme->grid, 1, 3, FALSE };
  double label = rr_layout_get_label_width (self->layout) - RR_MARGIN;
  gboolean mirrored = rr_layout_get_mirrored (self->layout);
  double left = mirrored ? row->x : row->x + label;
  double right = mirrored ? row->x + row->width - label : row->x + row->width;

  right = MIN (right, columns->x + columns->width);
  left += floor (MAX (columns->x - left, 0) / (2 * stroke.dash)) * 2 * stroke.dash;
  if (left >= right)
    return;

  for (int emotion = -2; emotion <= 2; emotion += 2)
    {
      double y = rr_layout_emotion_to_y (self->layout, lane, emotion);

      rr_ink_move_to (ink, left, y);
      rr_ink_line_to (ink, right, y);
    }
  rr_ink_paint (ink, NULL, &stroke);
}

/* The scenario by its name, where there is room for it; the title block has it anyway. */
static char *
describe_during (RrPainter  *self,
                 RrScenario *scenario,
                 double      room)
{
  g_autofree char *named = g_strdup_printf (_("during “%s”"), scenario->name);
  double width;

  rr_text_cache_measure (self->texts, RR_TEXT_SMALL, named, -1, &width, NULL);
  return width <= room ? g_steal_pointer (&named) : g_strdup (_("during the crisis"));
}

static void
draw_keys (RrPainter      *self,
           RrInk          *ink,
           const RrRect   *row,
           RrAssessment   *assessment,
           const RrStroke *strokes)
{
  double label = rr_layout_get_label_width (self->layout) - RR_MARGIN + RR_STAGE_PADDING;
  double x = rr_layout_get_mirrored (self->layout) ? row->x + row->width - label : row->x + label;
  double y = row->y + row->height - 17;
  RrScenario *scenario = assessment != NULL ? rr_assessment_get_scenario (assessment) : NULL;
  g_autofree char *during = NULL;

  if (scenario == NULL || self->zoom < RR_LEGIBLE_ZOOM)
    return;

  /* The other two keys and the gaps need about so much. */
  during = describe_during (self, scenario, row->width - label - 220);
  draw_line_key (self, ink, _("before"), &strokes[RR_PERIOD_BEFORE], &self->theme->accent, y, &x);
  draw_line_key (self, ink, during, &strokes[RR_PERIOD_DURING], &self->theme->during_text, y, &x);
  if (self->view == RR_VIEW_REVIEW)
    draw_line_key (self, ink, _("after"), &strokes[RR_PERIOD_AFTER], &self->theme->after_text, y, &x);
}

/* A row of emotions: its lines, its curves and what they mean. */
void
rr_painter_draw_emotions (RrPainter    *self,
                          RrInk        *ink,
                          RrLane       *lane,
                          const RrRect *clip)
{
  RrAssessment *assessment = rr_painter_get_assessment (self);
  const RrStroke strokes[RR_N_PERIODS] = {
    [RR_PERIOD_BEFORE] = { self->theme->accent, 2.6, 0, TRUE },
    [RR_PERIOD_DURING] = { self->theme->during, 2.2, 5, FALSE },
    [RR_PERIOD_AFTER] = { self->theme->after, 2.2, 0, TRUE },
  };
  int last = assessment == NULL ? RR_PERIOD_BEFORE
             : self->view == RR_VIEW_REVIEW ? RR_PERIOD_AFTER : RR_PERIOD_DURING;
  g_autoptr (GArray) before = NULL;
  g_autoptr (GArray) during = NULL;
  g_autoptr (GArray) after = NULL;
  GArray **const curves[RR_N_PERIODS] = { &before, &during, &after };
  g_autoptr (GPtrArray) touchpoints = NULL;
  RrRect row, columns;

  if (!rr_layout_get_lane (self->layout, lane, &row) || !rr_rect_intersects (&row, clip))
    return;

  rr_layout_get_bounds (self->layout, &columns);
  if (clip != NULL)
    {
      columns.x = clip->x - 8;
      columns.width = clip->width + 16;
    }
  touchpoints = rr_layout_list_cards (self->layout, &columns);

  for (int period = 0; period <= last; period++)
    *curves[period] = rr_layout_get_curve (self->layout, lane, period, clip != NULL ? &columns : NULL);
  if (last >= RR_PERIOD_DURING)
    draw_loss (self, ink, before, during);
  draw_grid (self, ink, lane, &row, &columns);
  for (int period = 0; period <= last; period++)
    draw_line (ink, *curves[period], &strokes[period]);
  for (int period = 0; period <= last; period++)
    draw_points (self, ink, lane, touchpoints, period);
  draw_keys (self, ink, &row, assessment, strokes);
}

/**
 * rr_painter_draw_curve_handle:
 *
 * Draws a point of the emotion curve that is hovered or dragged.
 */
void
rr_painter_draw_curve_handle (RrPainter *self,
                              RrInk     *ink,
                              double     x,
                              double     y)
{
  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL);

  rr_ink_disc (ink, x, y, 7, &self->theme->accent, &(RrStroke) { self->theme->band, 2, 0, FALSE });
}
