/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-flow-private.h"

#include <cairo-pdf.h>

#include "rr-i18n.h"
#include "rr-text-cache.h"

/* Shares of the paper's width: one grid for every size of it. */
#define MARGIN 0.094
#define TOP 0.125
#define BOTTOM 0.11
#define HEAD 0.075
#define FOOT 0.07

#define A4_WIDTH 595.0 /* the sizes of the fonts are made for it */
#define LINE_SPACING 1.22
#define SHEET_FOOT 20.0 /* where the number stands on a sheet that somebody else fills */
#define SHEET_MARGIN 62.0
#define KEEP 64.0      /* so much has to follow a heading on its page */

static const struct
{
  double size;
  PangoWeight weight;
  RrColor color;
  const char *tag;
} styles[RR_N_FLOW_STYLES] = {
  [RR_FLOW_BODY] = { 9.5, PANGO_WEIGHT_NORMAL, { 0.16, 0.17, 0.19, 1 }, "P" },
  [RR_FLOW_STRONG] = { 9.5, PANGO_WEIGHT_BOLD, { 0.10, 0.11, 0.12, 1 }, "P" },
  [RR_FLOW_SMALL] = { 8, PANGO_WEIGHT_NORMAL, { 0.37, 0.38, 0.41, 1 }, "P" },
  [RR_FLOW_HEAD] = { 8, PANGO_WEIGHT_BOLD, { 0.37, 0.38, 0.41, 1 }, "P" },
  [RR_FLOW_NUMBER] = { 13, PANGO_WEIGHT_BOLD, { 0.10, 0.11, 0.12, 1 }, "P" },
  [RR_FLOW_SECTION] = { 12, PANGO_WEIGHT_BOLD, { 0.10, 0.11, 0.12, 1 }, "H2" },
  [RR_FLOW_CHAPTER] = { 22, PANGO_WEIGHT_BOLD, { 0.10, 0.11, 0.12, 1 }, "H1" },
  [RR_FLOW_SUBTITLE] = { 15, PANGO_WEIGHT_NORMAL, { 0.37, 0.38, 0.41, 1 }, "P" },
  [RR_FLOW_TITLE] = { 34, PANGO_WEIGHT_BOLD, { 0.10, 0.11, 0.12, 1 }, "H1" },
};

static void
chapter_free (gpointer data)
{
  RrFlowChapter *chapter = data;

  g_free (chapter->title);
  g_free (chapter);
}

void
rr_flow_init (RrFlow        *self,
              const RrPaper *paper,
              const char    *running,
              gboolean       mirrored)
{
  double scale = CLAMP (paper->width / A4_WIDTH, 0.8, 1.2);
  cairo_font_options_t *options = cairo_font_options_create ();

  *self = (RrFlow) { .paper = paper, .running = g_strdup (running), .mirrored = mirrored };
  self->chapters = g_ptr_array_new_with_free_func (chapter_free);
  self->left = paper->width * MARGIN;
  self->width = paper->width - 2 * self->left;
  self->top = paper->width * TOP;
  self->bottom = paper->height - paper->width * BOTTOM;

  self->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (self->context, options);
  pango_context_set_round_glyph_positions (self->context, FALSE);
  pango_context_set_base_dir (self->context, mirrored ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  cairo_font_options_destroy (options);

  for (guint i = 0; i < RR_N_FLOW_STYLES; i++)
    {
      self->fonts[i] = rr_text_style_get_font (RR_TEXT_ITEM);
      pango_font_description_set_weight (self->fonts[i], styles[i].weight);
      pango_font_description_set_absolute_size (self->fonts[i], styles[i].size * scale * PANGO_SCALE);
    }
}

void
rr_flow_clear (RrFlow *self)
{
  g_clear_pointer (&self->chapters, g_ptr_array_unref);
  g_clear_object (&self->context);
  for (guint i = 0; i < RR_N_FLOW_STYLES; i++)
    g_clear_pointer (&self->fonts[i], pango_font_description_free);
  g_clear_pointer (&self->running, g_free);
}

/* Begins again, now for good. */
void
rr_flow_rewind (RrFlow          *self,
                cairo_surface_t *surface,
                cairo_t         *cr)
{
  self->n_pages = self->page;
  self->page = self->n_chapters = 0;
  self->surface = surface;
  self->cr = cr;
}

/* On the side where lines begin, or where they end, also in the other direction: Pango takes
 * left for right in a text that runs against its context. */
static PangoAlignment
get_alignment (RrFlow      *self,
               PangoLayout *layout,
               gboolean     at_end)
{
  PangoLayoutLine *line = pango_layout_get_line_readonly (layout, 0);
  gboolean runs_left = pango_layout_line_get_resolved_direction (line) == PANGO_DIRECTION_RTL;
  gboolean right = !!self->mirrored != !!at_end;

  if (runs_left != !!self->mirrored)
    right = !right;

  return right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

static PangoLayout *
make_layout (RrFlow      *self,
             RrFlowStyle  style,
             const char  *text,
             double       width,
             gboolean     at_end)
{
  PangoLayout *layout = pango_layout_new (self->context);

  pango_layout_set_font_description (layout, self->fonts[style]);
  pango_layout_set_line_spacing (layout, LINE_SPACING);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, (int) (MAX (width, 1) * PANGO_SCALE));
  pango_layout_set_text (layout, text, -1);
  pango_layout_set_alignment (layout, get_alignment (self, layout, at_end));
  return layout;
}

static void
set_color (cairo_t       *cr,
           const RrColor *color)
{
  cairo_set_source_rgb (cr, color->red, color->green, color->blue);
}

/* Where something @width wide stands that begins at @share of the text's width. */
double
rr_flow_x (RrFlow *self,
           double  share,
           double  width)
{
  double offset = self->width * share;

  return self->mirrored ? self->left + self->width - offset - width : self->left + offset;
}

static void
show (RrFlow      *self,
      RrFlowStyle  style,
      PangoLayout *layout,
      double       x,
      double       y)
{
  set_color (self->cr, &styles[style].color);
  cairo_move_to (self->cr, x, y);
  pango_cairo_show_layout (self->cr, layout);
}

/* At the foot; no part of what is read aloud. */
static void
draw_number (RrFlow *self,
             double  width,
             double  y,
             double  margin)
{
  /* Translators: the number of a page, and how many there are */
  g_autofree char *number = g_strdup_printf (_("%u of %u"), self->page, self->n_pages);
  PangoLayout *layout;

  if (self->cr == NULL)
    return;

  layout = make_layout (self, RR_FLOW_SMALL, number, width - 2 * margin, TRUE);
  show (self, RR_FLOW_SMALL, layout, margin, y);
  g_object_unref (layout);
}

static void
draw_head (RrFlow *self)
{
  PangoLayout *layout;

  if (self->cr == NULL)
    return;

  layout = make_layout (self, RR_FLOW_SMALL, self->running, self->width, FALSE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  show (self, RR_FLOW_SMALL, layout, self->left, self->paper->width * HEAD);
  g_object_unref (layout);
}

static void
next_page (RrFlow *self,
           double  width,
           double  height)
{
  if (self->cr != NULL && self->turn == NULL && self->page > 0)
    cairo_show_page (self->cr);
  if (self->surface != NULL)
    cairo_pdf_surface_set_size (self->surface, width, height);
  self->page++;
  if (self->cr != NULL && self->turn != NULL)
    self->turn (self->cr, self->page, width, height, self->turn_data);
}

/* A page of text, with a running head or without. */
void
rr_flow_begin_page (RrFlow   *self,
                    gboolean  headed)
{
  next_page (self, self->paper->width, self->paper->height);
  self->y = self->top;
  if (!headed)
    return;

  draw_head (self);
  draw_number (self, self->paper->width, self->paper->height - self->paper->width * FOOT, self->left);
}

/* A page on which the caller draws something else; it may have another size. */
void
rr_flow_begin_sheet (RrFlow *self,
                     double  width,
                     double  height)
{
  next_page (self, width, height);
  draw_number (self, width, height - SHEET_FOOT, SHEET_MARGIN);
  self->y = self->bottom;
}

/* Goes on on a new page where less than @height is left of this one. */
void
rr_flow_need (RrFlow *self,
              double  height)
{
  if (self->page == 0 || (self->y + height > self->bottom && self->y > self->top))
    rr_flow_begin_page (self, TRUE);
}

void
rr_flow_skip (RrFlow *self,
              double  height)
{
  if (self->y > self->top)
    self->y += height;
}

/* The chapter begins on this page. */
void
rr_flow_bookmark (RrFlow     *self,
                  const char *title)
{
  guint index = self->n_chapters++;

  if (index >= self->chapters->len)
    {
      RrFlowChapter *chapter = g_new0 (RrFlowChapter, 1);

      chapter->title = g_strdup (title);
      chapter->page = self->page;
      g_ptr_array_add (self->chapters, chapter);
    }
  if (self->surface != NULL)
    {
      g_autofree char *target = g_strdup_printf ("page=%u pos=[0 0]", self->page);

      cairo_pdf_surface_add_outline (self->surface, CAIRO_PDF_OUTLINE_ROOT, title, target, 0);
    }
}

void
rr_flow_chapter (RrFlow     *self,
                 const char *title)
{
  rr_flow_begin_page (self, TRUE);
  rr_flow_bookmark (self, title);
  rr_flow_paragraph (self, RR_FLOW_CHAPTER, title, 0, 1);
  rr_flow_skip (self, 12);
}

void
rr_flow_section (RrFlow     *self,
                 const char *title)
{
  rr_flow_skip (self, 12);
  rr_flow_need (self, KEEP);
  rr_flow_paragraph (self, RR_FLOW_SECTION, title, 0, 1);
  rr_flow_skip (self, 3);
}

/* How many lines from @first on are set on this page; 0: none, the page is full.  Neither
 * the first nor the last line of a paragraph stands alone. */
static guint
count_fitting (RrFlow *self,
               GArray *heights,
               guint   first)
{
  guint left = heights->len - first, fitting = 0;
  double y = self->y;

  while (fitting < left && y + g_array_index (heights, double, first + fitting) <= self->bottom + 0.01)
    y += g_array_index (heights, double, first + fitting++);

  if (fitting < left && left - fitting == 1 && fitting > 2)
    fitting--;
  if (fitting < left && fitting < 2 && self->y > self->top)
    return 0;
  return MAX (fitting, self->y > self->top ? fitting : 1);
}

static void
draw_lines (RrFlow      *self,
            RrFlowStyle  style,
            PangoLayout *layout,
            GArray      *heights,
            guint        first,
            guint        n,
            double       x)
{
  PangoLayoutIter *iter;
  double y = self->y;
  int line = -1;

  if (self->cr == NULL)
    return;

  cairo_tag_begin (self->cr, styles[style].tag, NULL);
  set_color (self->cr, &styles[style].color);
  iter = pango_layout_get_iter (layout);
  do
    {
      PangoRectangle logical;
      int top, bottom;

      if (++line < (int) first || line >= (int) (first + n))
        continue;

      pango_layout_iter_get_line_extents (iter, NULL, &logical);
      pango_layout_iter_get_line_yrange (iter, &top, &bottom);
      cairo_move_to (self->cr, x + logical.x / (double) PANGO_SCALE,
                     y + (pango_layout_iter_get_baseline (iter) - top) / (double) PANGO_SCALE);
      pango_cairo_show_layout_line (self->cr, pango_layout_iter_get_line_readonly (iter));
      y += g_array_index (heights, double, line);
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
  cairo_tag_end (self->cr, styles[style].tag);
}

/* A text of any length, between two shares of the width. */
void
rr_flow_paragraph (RrFlow      *self,
                   RrFlowStyle  style,
                   const char  *text,
                   double       start,
                   double       end)
{
  double width = self->width * (end - start);
  PangoLayout *layout = make_layout (self, style, text, width, FALSE);
  g_autoptr (GArray) heights = g_array_new (FALSE, FALSE, sizeof (double));
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  do
    {
      int top, bottom;
      double height;

      pango_layout_iter_get_line_yrange (iter, &top, &bottom);
      height = (bottom - top) / (double) PANGO_SCALE;
      g_array_append_val (heights, height);
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);

  for (guint first = 0; first < heights->len;)
    {
      guint n = count_fitting (self, heights, first);

      draw_lines (self, style, layout, heights, first, n, rr_flow_x (self, start, width));
      for (guint i = 0; i < n; i++)
        self->y += g_array_index (heights, double, first + i);
      first += n;
      if (first < heights->len)
        rr_flow_begin_page (self, TRUE);
    }
  g_object_unref (layout);
}

/* Texts beside each other; a row is not divided between pages.  With @link, the title of a
 * page, a click on it goes there.
 *
 * Returns: where it begins on its page */
double
rr_flow_row (RrFlow           *self,
             const RrFlowCell *cells,
             guint             n_cells,
             const char       *link)
{
  PangoLayout *layouts[8] = { NULL };
  double height = 0, y;

  g_assert (n_cells <= G_N_ELEMENTS (layouts));

  for (guint i = 0; i < n_cells; i++)
    {
      int text_height;

      if (cells[i].text == NULL)
        continue;
      layouts[i] = make_layout (self, cells[i].style, cells[i].text,
                                self->width * (cells[i].end - cells[i].start), cells[i].at_end);
      pango_layout_get_size (layouts[i], NULL, &text_height);
      height = MAX (height, text_height / (double) PANGO_SCALE);
    }

  rr_flow_need (self, height);
  y = self->y;
  if (self->cr != NULL && link != NULL)
    cairo_tag_begin (self->cr, CAIRO_TAG_LINK, link);
  for (guint i = 0; i < n_cells; i++)
    {
      double width = self->width * (cells[i].end - cells[i].start);

      if (layouts[i] == NULL)
        continue;
      if (self->cr != NULL)
        {
          cairo_tag_begin (self->cr, styles[cells[i].style].tag, NULL);
          set_color (self->cr, cells[i].color != NULL ? cells[i].color : &styles[cells[i].style].color);
          cairo_move_to (self->cr, rr_flow_x (self, cells[i].start, width), y);
          pango_cairo_show_layout (self->cr, layouts[i]);
          cairo_tag_end (self->cr, styles[cells[i].style].tag);
        }
      g_object_unref (layouts[i]);
    }
  if (self->cr != NULL && link != NULL)
    cairo_tag_end (self->cr, CAIRO_TAG_LINK);

  self->y += height;
  return y;
}

/* A thin line, and a little room around it. */
void
rr_flow_line (RrFlow        *self,
              double         start,
              double         end,
              const RrColor *color)
{
  self->y += 3;
  if (self->cr != NULL && self->y <= self->bottom)
    {
      double width = self->width * (end - start), x = rr_flow_x (self, start, width);

      set_color (self->cr, color);
      cairo_set_line_width (self->cr, 0.5);
      cairo_move_to (self->cr, x, self->y);
      cairo_line_to (self->cr, x + width, self->y);
      cairo_stroke (self->cr);
    }
  self->y += 3;
}
