/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-ink-private.h"

#include <math.h>

/* One line a call, with whole numbers: what is drawn where, without depending on how wide
 * a font is by a fraction. */

typedef struct
{
  RrInk parent;
  GString *out;  /* borrowed */
  GString *path; /* owned */
} RecordingInk;

#define RECORDING(ink) ((RecordingInk *) (ink))

/* Not "-0". */
static double
whole (double number)
{
  return rint (number) + 0.0;
}

static void
recording_ink_free (RrInk *self)
{
  g_string_free (RECORDING (self)->path, TRUE);
  g_free (self);
}

static void
append_indent (RrInk *self,
               guint  depth)
{
  for (guint i = 0; i < depth; i++)
    g_string_append (RECORDING (self)->out, "  ");
}

static void
recording_ink_begin (RrInk      *self,
                     const char *name,
                     double      dx,
                     double      dy)
{
  append_indent (self, self->depth - 1);
  g_string_append_printf (RECORDING (self)->out, "begin %.0f %.0f", whole (dx), whole (dy));
  if (name != NULL)
    g_string_append_printf (RECORDING (self)->out, " %s", name);
  g_string_append_c (RECORDING (self)->out, '\n');
}

static void
recording_ink_end (RrInk *self)
{
  append_indent (self, self->depth);
  g_string_append (RECORDING (self)->out, "end\n");
}

static void
append_shape (RrInk        *self,
              const char   *name,
              const RrRect *rect)
{
  append_indent (self, self->depth);
  g_string_append_printf (RECORDING (self)->out, "%s %.0f %.0f %.0f %.0f", name,
                          whole (rect->x), whole (rect->y), whole (rect->width), whole (rect->height));
}

static void
recording_ink_clip (RrInk        *self,
                    const RrRect *rect,
                    double        radius)
{
  append_shape (self, "clip", rect);
  g_string_append_c (RECORDING (self)->out, '\n');
}

static void
recording_ink_move_to (RrInk  *self,
                       double  x,
                       double  y)
{
  g_string_append_printf (RECORDING (self)->path, " M%.0f,%.0f", whole (x), whole (y));
}

static void
recording_ink_line_to (RrInk  *self,
                       double  x,
                       double  y)
{
  g_string_append_printf (RECORDING (self)->path, " L%.0f,%.0f", whole (x), whole (y));
}

static void
recording_ink_curve_to (RrInk  *self,
                        double  x1,
                        double  y1,
                        double  x2,
                        double  y2,
                        double  x3,
                        double  y3)
{
  g_string_append_printf (RECORDING (self)->path, " C%.0f,%.0f", whole (x3), whole (y3));
}

static void
recording_ink_close (RrInk *self)
{
  g_string_append (RECORDING (self)->path, " Z");
}

static void
append_colors (GString        *out,
               const RrColor  *fill,
               const RrStroke *stroke)
{
  g_autofree char *filled = fill != NULL ? rr_color_to_string (fill) : NULL;
  g_autofree char *stroked = stroke != NULL ? rr_color_to_string (&stroke->color) : NULL;

  if (filled != NULL)
    g_string_append_printf (out, " fill %s", filled);
  if (stroked != NULL)
    g_string_append_printf (out, " stroke %s%s", stroked, stroke->dash > 0 ? " dashed" : "");
}

static void
recording_ink_paint (RrInk          *self,
                     const RrColor  *fill,
                     const RrStroke *stroke)
{
  GString *out = RECORDING (self)->out;

  append_indent (self, self->depth);
  g_string_append (out, "path");
  append_colors (out, fill, stroke);
  g_string_append (out, RECORDING (self)->path->str);
  g_string_append_c (out, '\n');
  g_string_truncate (RECORDING (self)->path, 0);
}

static void
recording_ink_rounded (RrInk          *self,
                       const RrRect   *rects,
                       guint           n_rects,
                       double          radius,
                       const RrColor  *fill,
                       const RrStroke *stroke)
{
  for (guint i = 0; i < n_rects; i++)
    {
      append_shape (self, "rounded", &rects[i]);
      append_colors (RECORDING (self)->out, fill, stroke);
      g_string_append_c (RECORDING (self)->out, '\n');
    }
}

static void
recording_ink_discs (RrInk          *self,
                     const double   *points,
                     guint           n_points,
                     double          radius,
                     const RrColor  *fill,
                     const RrStroke *stroke)
{
  GString *out = RECORDING (self)->out;

  append_indent (self, self->depth);
  g_string_append_printf (out, "discs %.0f", whole (radius));
  append_colors (out, fill, stroke);
  for (guint i = 0; i < n_points; i++)
    g_string_append_printf (out, " %.0f,%.0f", whole (points[2 * i]), whole (points[2 * i + 1]));
  g_string_append_c (out, '\n');
}

static void
recording_ink_stripes (RrInk         *self,
                       const RrRect  *rect,
                       double         thickness,
                       double         gap,
                       const RrColor *color)
{
  append_shape (self, "stripes", rect);
  append_colors (RECORDING (self)->out, color, NULL);
  g_string_append_c (RECORDING (self)->out, '\n');
}

static void
recording_ink_text (RrInk         *self,
                    PangoLayout   *layout,
                    double         x,
                    double         y,
                    const RrColor *color)
{
  g_autofree char *name = rr_color_to_string (color);

  append_indent (self, self->depth);
  g_string_append_printf (RECORDING (self)->out, "text %.0f %.0f %s %s\n", whole (x), whole (y), name,
                          pango_layout_get_text (layout));
}

static const RrInkClass recording_ink = {
  .free = recording_ink_free,
  .begin = recording_ink_begin,
  .end = recording_ink_end,
  .clip = recording_ink_clip,
  .move_to = recording_ink_move_to,
  .line_to = recording_ink_line_to,
  .curve_to = recording_ink_curve_to,
  .close = recording_ink_close,
  .paint = recording_ink_paint,
  .text = recording_ink_text,
  .rounded = recording_ink_rounded,
  .discs = recording_ink_discs,
  .stripes = recording_ink_stripes,
};

/**
 * rr_ink_new_recording:
 * @out: takes the lines; must outlive the ink
 *
 * Returns: (transfer full): an ink that writes down what is drawn
 */
RrInk *
rr_ink_new_recording (GString *out)
{
  RecordingInk *self;

  g_return_val_if_fail (out != NULL, NULL);

  self = g_new0 (RecordingInk, 1);
  self->parent.klass = &recording_ink;
  self->out = out;
  self->path = g_string_new (NULL);

  return &self->parent;
}
