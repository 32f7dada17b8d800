/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-painter-private.h"

#include <math.h>

/* Signs are paths: a font may lack them, and a picture must look the same everywhere. */

/* A circle of which as many quarters are filled as @level says; @ground may be NULL. */
void
rr_sign_pie (RrInk         *ink,
             int            level,
             double         x,
             double         y,
             double         radius,
             const RrColor *color,
             const RrColor *ground)
{
  const double top = -G_PI / 2;
  double r = radius * 0.9;

  if (level >= 4)
    {
      rr_ink_disc (ink, x, y, radius, color, NULL);
      return;
    }

  rr_ink_disc (ink, x, y, radius * 0.88, ground, &(RrStroke) { *color, radius * 0.24, 0, FALSE });
  if (level <= 0)
    return;

  rr_ink_move_to (ink, x, y);
  rr_ink_line_to (ink, x, y - r);
  rr_ink_arc (ink, x, y, r, top, top + level * G_PI / 2);
  rr_ink_close (ink);
  rr_ink_paint (ink, color, NULL);
}

void
rr_sign_face (RrInk         *ink,
              double         emotion,
              double         x,
              double         y,
              double         radius,
              const RrColor *skin,
              const RrColor *features)
{
  double smile = CLAMP (emotion / 2, -1, 1) * radius * 0.42;
  double mouth = y + radius * 0.32 - smile * 0.35;

  rr_ink_disc (ink, x, y, radius, skin, NULL);

  /* Eyes are lines without length; their round ends are what is seen. */
  for (int side = -1; side <= 1; side += 2)
    {
      rr_ink_move_to (ink, x + side * radius * 0.36, y - radius * 0.22);
      rr_ink_line_to (ink, x + side * radius * 0.36, y - radius * 0.22);
    }
  rr_ink_move_to (ink, x - radius * 0.5, mouth);
  rr_ink_curve_to (ink, x - radius * 0.25, mouth + smile * 1.33, x + radius * 0.25, mouth + smile * 1.33,
                   x + radius * 0.5, mouth);
  rr_ink_paint (ink, NULL, &(RrStroke) { *features, radius * 0.24, 0, TRUE });
}

/* Adds a star to the path; several of one colour are painted at once.  It is drawn in one
 * go through its middle, from each point to the next but one. */
void
rr_sign_star (RrInk  *ink,
              double  x,
              double  y,
              double  radius)
{
  for (int i = 0; i < 5; i++)
    {
      double angle = -G_PI / 2 + i * G_PI * 4 / 5;

      if (i == 0)
        rr_ink_move_to (ink, x + radius * cos (angle), y + radius * sin (angle));
      else
        rr_ink_line_to (ink, x + radius * cos (angle), y + radius * sin (angle));
    }
  rr_ink_close (ink);
}

/* Two waves, one over the other. */
void
rr_sign_ripple (RrInk         *ink,
                double         x,
                double         y,
                double         width,
                const RrColor *color)
{
  double half = width / 2, height = width * 0.17;

  for (int i = -1; i <= 1; i += 2)
    {
      double middle = y + i * width * 0.21;

      rr_ink_move_to (ink, x - half, middle + height / 2);
      rr_ink_curve_to (ink, x - half / 2, middle - height * 2, x + half / 2, middle + height * 2,
                       x + half, middle - height / 2);
    }
  rr_ink_paint (ink, NULL, &(RrStroke) { *color, width * 0.17, 0, TRUE });
}

/* Opening quotation marks. */
void
rr_sign_quote (RrInk         *ink,
               double         x,
               double         y,
               double         size,
               const RrColor *color)
{
  double r = size * 0.2;
  const double heads[] = { x - size * 0.27, y + size * 0.12, x + size * 0.27, y + size * 0.12 };

  rr_ink_discs (ink, heads, 2, r, color, NULL);
  for (int i = 0; i < 2; i++)
    {
      double left = heads[2 * i] - r * 0.7;

      rr_ink_move_to (ink, left, y + size * 0.08);
      rr_ink_curve_to (ink, left, y - size * 0.12, left + r * 0.4, y - size * 0.28,
                       left + r * 1.3, y - size * 0.33);
    }
  rr_ink_paint (ink, NULL, &(RrStroke) { *color, r * 0.6, 0, TRUE });
}

/* How much of something is done, 0…1, as a ring that fills clockwise. */
void
rr_sign_ring (RrInk         *ink,
              double         share,
              double         x,
              double         y,
              double         radius,
              const RrColor *color,
              const RrColor *ground)
{
  double width = radius * 0.42;
  double r = radius - width / 2;

  rr_ink_disc (ink, x, y, r, NULL, &(RrStroke) { share >= 1 ? *color : *ground, width, 0, FALSE });
  if (share <= 0 || share >= 1)
    return;

  rr_ink_move_to (ink, x, y - r);
  rr_ink_arc (ink, x, y, r, -G_PI / 2, -G_PI / 2 + 2 * G_PI * share);
  rr_ink_paint (ink, NULL, &(RrStroke) { *color, width, 0, FALSE });
}

/* A box that is empty, half or ticked; struck out where it was dropped. */
void
rr_sign_check (RrInk          *ink,
               RrActionStatus  status,
               double          x,
               double          y,
               double          size,
               const RrColor  *color,
               const RrColor  *ground)
{
  double half = size / 2;
  RrRect box = { x - half, y - half, size, size };
  RrStroke line = { status == RR_STATUS_DONE ? *ground : *color, size * 0.14, 0, TRUE };

  rr_ink_rounded (ink, &box, size * 0.22, status == RR_STATUS_DONE ? color : ground,
                  &(RrStroke) { *color, size * 0.12, 0, FALSE });

  if (status == RR_STATUS_DONE)
    {
      rr_ink_move_to (ink, x - half * 0.5, y);
      rr_ink_line_to (ink, x - half * 0.1, y + half * 0.42);
      rr_ink_line_to (ink, x + half * 0.55, y - half * 0.42);
      rr_ink_paint (ink, NULL, &line);
    }
  else if (status == RR_STATUS_DOING)
    {
      RrRect core = { x - half * 0.45, y - half * 0.45, size * 0.45, size * 0.45 };

      rr_ink_rounded (ink, &core, size * 0.08, color, NULL);
    }
  else if (status == RR_STATUS_DROPPED)
    {
      rr_ink_move_to (ink, x - half * 0.5, y + half * 0.5);
      rr_ink_line_to (ink, x + half * 0.5, y - half * 0.5);
      rr_ink_paint (ink, NULL, &line);
    }
}

/* Adds the head of an arrow to the path; its tip is at @x, @y, and it points to @dx, @dy. */
void
rr_sign_arrow (RrInk  *ink,
               double  x,
               double  y,
               double  dx,
               double  dy,
               double  size)
{
  double length = hypot (dx, dy);
  double ux = length > 0 ? dx / length : 1, uy = length > 0 ? dy / length : 0;

  rr_ink_move_to (ink, x, y);
  rr_ink_line_to (ink, x - ux * size - uy * size * 0.45, y - uy * size + ux * size * 0.45);
  rr_ink_line_to (ink, x - ux * size + uy * size * 0.45, y - uy * size - ux * size * 0.45);
  rr_ink_close (ink);
}

/* Halfway to the next whole feeling counts as it. */
const RrColor *
rr_painter_emotion_color (RrPainter *self,
                          double     emotion)
{
  if (emotion >= 0.5)
    return &self->theme->emotions[2];

  return &self->theme->emotions[emotion <= -0.5 ? 0 : 1];
}

/**
 * rr_painter_draw_pie:
 * @level: 0…4
 * @x: middle
 * @y: middle
 * @size: diameter
 *
 * Draws how badly something is hit, in the colour of that level.
 */
void
rr_painter_draw_pie (RrPainter *self,
                     RrInk     *ink,
                     int        level,
                     double     x,
                     double     y,
                     double     size)
{
  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL);
  g_return_if_fail (level >= 0 && level <= RR_LEVEL_MAX);

  rr_sign_pie (ink, level, x, y, size / 2, &self->theme->severities[level].sign, NULL);
}

/**
 * rr_painter_draw_face:
 * @emotion: −2…+2
 * @x: middle
 * @y: middle
 * @size: diameter
 *
 * Draws how something feels.
 */
void
rr_painter_draw_face (RrPainter *self,
                      RrInk     *ink,
                      double     emotion,
                      double     x,
                      double     y,
                      double     size)
{
  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL);

  rr_sign_face (ink, emotion, x, y, size / 2, rr_painter_emotion_color (self, emotion),
                &self->theme->emotion_ink);
}
