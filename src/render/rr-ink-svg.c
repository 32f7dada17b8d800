/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-ink-private.h"

#include <math.h>
#include <string.h>

typedef struct
{
  RrInk parent;
  GString *out;  /* borrowed */
  GString *path; /* owned; the value of the attribute "d" */
  GArray *open;  /* owned; of guint: elements to be closed for each group */
  guint n_clips;
} SvgInk;

#define SVG(ink) ((SvgInk *) (ink))

static void
svg_ink_free (RrInk *self)
{
  g_string_free (SVG (self)->path, TRUE);
  g_array_unref (SVG (self)->open);
  g_free (self);
}

/* A hundredth of a unit is finer than anything that is printed. */
static void
append_number (GString *out,
               double   number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  char *end;

  g_ascii_formatd (buffer, sizeof buffer, "%.2f", number);
  for (end = buffer + strlen (buffer); end[-1] == '0'; end--)
    ;
  if (end[-1] == '.')
    end--;
  *end = '\0';

  g_string_append (out, g_str_equal (buffer, "-0") ? "0" : buffer);
}

static void
append_attribute (GString    *out,
                  const char *name,
                  double      number)
{
  g_string_append_printf (out, " %s=\"", name);
  append_number (out, number);
  g_string_append_c (out, '"');
}

/* Text that can stand between tags: what XML 1.0 forbids is left out. */
static void
append_text (GString    *out,
             const char *text,
             gsize       length)
{
  const char *end = text + length;

  for (const char *at = text; at < end; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c == '<')
        g_string_append (out, "&lt;");
      else if (c == '>')
        g_string_append (out, "&gt;");
      else if (c == '&')
        g_string_append (out, "&amp;");
      else if (c == '"')
        g_string_append (out, "&quot;");
      else if ((c >= 0x20 && c != 0xfffe && c != 0xffff) || c == '\t')
        g_string_append_unichar (out, c);
    }
}

static void
append_color (GString       *out,
              const char    *name,
              const RrColor *color)
{
  g_autofree char *text = NULL;

  if (color == NULL || color->alpha <= 0)
    {
      g_string_append_printf (out, " %s=\"none\"", name);
      return;
    }

  text = rr_color_to_string (color);
  g_string_append_printf (out, " %s=\"%s\"", name, text);
  if (color->alpha < 1)
    {
      g_autofree char *opacity = g_strconcat (name, "-opacity", NULL);

      append_attribute (out, opacity, color->alpha);
    }
}

static void
svg_ink_begin (RrInk      *self,
               const char *name,
               double      dx,
               double      dy)
{
  GString *out = SVG (self)->out;
  guint one = 1;

  g_string_append (out, "<g");
  if (dx != 0 || dy != 0)
    {
      g_string_append (out, " transform=\"translate(");
      append_number (out, dx);
      g_string_append_c (out, ' ');
      append_number (out, dy);
      g_string_append (out, ")\"");
    }
  g_string_append (out, ">");
  if (name != NULL)
    {
      g_string_append (out, "<title>");
      append_text (out, name, strlen (name));
      g_string_append (out, "</title>");
    }
  g_string_append_c (out, '\n');

  g_array_append_val (SVG (self)->open, one);
}

static void
svg_ink_end (RrInk *self)
{
  GArray *open = SVG (self)->open;

  for (guint i = g_array_index (open, guint, open->len - 1); i > 0; i--)
    g_string_append (SVG (self)->out, "</g>\n");

  g_array_set_size (open, open->len - 1);
}

static void
append_rect (GString      *out,
             const RrRect *rect,
             double        radius)
{
  g_string_append (out, "<rect");
  append_attribute (out, "x", rect->x);
  append_attribute (out, "y", rect->y);
  append_attribute (out, "width", rect->width);
  append_attribute (out, "height", rect->height);
  append_attribute (out, "rx", radius);
}

static void
svg_ink_clip (RrInk        *self,
              const RrRect *rect,
              double        radius)
{
  SvgInk *svg = SVG (self);

  svg->n_clips++;
  g_string_append_printf (svg->out, "<clipPath id=\"clip%u\">", svg->n_clips);
  append_rect (svg->out, rect, radius);
  g_string_append_printf (svg->out, "/></clipPath>\n<g clip-path=\"url(#clip%u)\">\n", svg->n_clips);

  g_array_index (svg->open, guint, svg->open->len - 1)++;
}

static void
append_points (GString      *path,
               char          command,
               const double *numbers,
               guint         n_numbers)
{
  g_string_append_c (path, command);
  for (guint i = 0; i < n_numbers; i++)
    {
      if (i > 0)
        g_string_append_c (path, ' ');
      append_number (path, numbers[i]);
    }
}

static void
svg_ink_move_to (RrInk  *self,
                 double  x,
                 double  y)
{
  append_points (SVG (self)->path, 'M', (double[]) { x, y }, 2);
}

static void
svg_ink_line_to (RrInk  *self,
                 double  x,
                 double  y)
{
  append_points (SVG (self)->path, 'L', (double[]) { x, y }, 2);
}

static void
svg_ink_curve_to (RrInk  *self,
                  double  x1,
                  double  y1,
                  double  x2,
                  double  y2,
                  double  x3,
                  double  y3)
{
  append_points (SVG (self)->path, 'C', (double[]) { x1, y1, x2, y2, x3, y3 }, 6);
}

static void
svg_ink_close (RrInk *self)
{
  g_string_append_c (SVG (self)->path, 'Z');
}

/* How a shape is painted, and its end. */
static void
append_paint (GString        *out,
              const RrColor  *fill,
              const RrStroke *stroke)
{
  append_color (out, "fill", fill);
  if (stroke != NULL)
    {
      append_color (out, "stroke", &stroke->color);
      append_attribute (out, "stroke-width", stroke->width);
      if (stroke->dash > 0)
        append_attribute (out, "stroke-dasharray", stroke->dash);
      if (stroke->round)
        g_string_append (out, " stroke-linecap=\"round\" stroke-linejoin=\"round\"");
    }
  g_string_append (out, "/>\n");
}

static void
svg_ink_paint (RrInk          *self,
               const RrColor  *fill,
               const RrStroke *stroke)
{
  SvgInk *svg = SVG (self);

  g_string_append_printf (svg->out, "<path d=\"%s\"", svg->path->str);
  g_string_truncate (svg->path, 0);
  append_paint (svg->out, fill, stroke);
}

static void
svg_ink_rounded (RrInk          *self,
                 const RrRect   *rects,
                 guint           n_rects,
                 double          radius,
                 const RrColor  *fill,
                 const RrStroke *stroke)
{
  for (guint i = 0; i < n_rects; i++)
    {
      append_rect (SVG (self)->out, &rects[i], MIN (radius, MIN (rects[i].width, rects[i].height) / 2));
      append_paint (SVG (self)->out, fill, stroke);
    }
}

static void
svg_ink_discs (RrInk          *self,
               const double   *points,
               guint           n_points,
               double          radius,
               const RrColor  *fill,
               const RrStroke *stroke)
{
  GString *out = SVG (self)->out;

  for (guint i = 0; i < n_points; i++)
    {
      g_string_append (out, "<circle");
      append_attribute (out, "cx", points[2 * i]);
      append_attribute (out, "cy", points[2 * i + 1]);
      append_attribute (out, "r", radius);
      append_paint (out, fill, stroke);
    }
}

/* One dashed line, as thick as the rectangle is wide, and sheared. */
static void
svg_ink_stripes (RrInk         *self,
                 const RrRect  *rect,
                 double         thickness,
                 double         gap,
                 const RrColor *color)
{
  GString *out = SVG (self)->out;

  g_string_append (out, "<line transform=\"matrix(1 -1 0 1 ");
  append_number (out, rect->x);
  g_string_append_c (out, ' ');
  append_number (out, rect->y);
  g_string_append (out, ")\"");
  append_attribute (out, "x1", rect->width / 2);
  append_attribute (out, "y1", rect->width);
  append_attribute (out, "x2", rect->width / 2);
  append_attribute (out, "y2", rect->height);
  append_attribute (out, "stroke-width", rect->width);
  append_color (out, "stroke", color);
  g_string_append (out, " stroke-dasharray=\"");
  append_number (out, thickness);
  g_string_append_c (out, ' ');
  append_number (out, gap);
  g_string_append (out, "\"/>\n");
}

static void
append_font (GString     *out,
             PangoLayout *layout)
{
  const PangoFontDescription *font = pango_layout_get_font_description (layout);

  append_attribute (out, "font-size", pango_font_description_get_size (font) / (double) PANGO_SCALE);
  if (pango_font_description_get_weight (font) != PANGO_WEIGHT_NORMAL)
    g_string_append_printf (out, " font-weight=\"%d\"", pango_font_description_get_weight (font));
}

/* Each line is a text of its own, with the length that it has here: where the font is not
 * at hand, another one is squeezed or stretched to the same place. */
static void
append_line (GString         *out,
             PangoLayout     *layout,
             PangoLayoutIter *iter,
             double           x,
             double           y,
             const RrColor   *color)
{
  PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
  const char *text = pango_layout_get_text (layout) + line->start_index;
  gsize length = (gsize) line->length;
  gboolean rtl = line->resolved_dir == PANGO_DIRECTION_RTL;
  PangoRectangle logical;
  double width;

  while (length > 0 && g_ascii_isspace (text[length - 1]))
    length--;
  if (length == 0)
    return;

  pango_layout_iter_get_line_extents (iter, NULL, &logical);
  width = logical.width / (double) PANGO_SCALE;

  g_string_append (out, "<text");
  append_attribute (out, "x", x + logical.x / (double) PANGO_SCALE + (rtl ? width : 0));
  append_attribute (out, "y", y + pango_layout_iter_get_baseline (iter) / (double) PANGO_SCALE);
  append_font (out, layout);
  if (length == (gsize) line->length && width > 0)
    {
      append_attribute (out, "textLength", width);
      g_string_append (out, " lengthAdjust=\"spacingAndGlyphs\"");
    }
  if (rtl)
    g_string_append (out, " direction=\"rtl\" unicode-bidi=\"embed\"");
  append_color (out, "fill", color);
  g_string_append_c (out, '>');
  append_text (out, text, length);
  g_string_append (out, "</text>\n");
}

static void
svg_ink_text (RrInk         *self,
              PangoLayout   *layout,
              double         x,
              double         y,
              const RrColor *color)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  do
    append_line (SVG (self)->out, layout, iter, x, y, color);
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
}

static const RrInkClass svg_ink = {
  .free = svg_ink_free,
  .begin = svg_ink_begin,
  .end = svg_ink_end,
  .clip = svg_ink_clip,
  .move_to = svg_ink_move_to,
  .line_to = svg_ink_line_to,
  .curve_to = svg_ink_curve_to,
  .close = svg_ink_close,
  .paint = svg_ink_paint,
  .text = svg_ink_text,
  .rounded = svg_ink_rounded,
  .discs = svg_ink_discs,
  .stripes = svg_ink_stripes,
};

/**
 * rr_ink_new_svg:
 * @out: takes the elements, without the one around them all; must outlive the ink
 *
 * Returns: (transfer full): an ink that writes SVG 1.1
 */
RrInk *
rr_ink_new_svg (GString *out)
{
  SvgInk *self;

  g_return_val_if_fail (out != NULL, NULL);

  self = g_new0 (SvgInk, 1);
  self->parent.klass = &svg_ink;
  self->out = out;
  self->path = g_string_new (NULL);
  self->open = g_array_new (FALSE, FALSE, sizeof (guint));

  return &self->parent;
}
