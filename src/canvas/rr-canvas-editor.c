/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

#include <math.h>

/* The look and the place of the editor; what it does is in rr-canvas-edit.c. */

/* Under this zoom the editor is drawn larger than what it stands on: one must be able to
 * read what one types. */
#define LEGIBLE_EDIT_ZOOM 0.75

/* The text looks as the painter draws it, and stands where it does. */
#define EDITOR_CSS \
  "canvaseditor { background: @view_bg_color; color: @view_fg_color; border-radius: 7px;" \
  "  box-shadow: 0 0 0 2px @accent_color; }" \
  "canvaseditor.error { box-shadow: 0 0 0 2px @error_color; }" \
  "canvaseditor textview { font-family: %s; font-size: %dpx; font-weight: %d; }" \
  "canvaseditor textview, canvaseditor text { background: none; color: inherit; }" \
  "canvaseditor label { font-size: 11px; padding: 6px; padding-top: 0; }"

/* Loads the look of editors once. */
void
rr_canvas_ensure_editor_style (GtkWidget *widget)
{
  static gboolean loaded;
  g_autoptr (GtkCssProvider) provider = NULL;
  g_autofree char *css = NULL;
  PangoFontDescription *font;

  if (loaded)
    return;

  loaded = TRUE;
  provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_data (provider,
                                   "@define-color view_bg_color @theme_base_color;"
                                   "@define-color view_fg_color @theme_text_color;"
                                   "@define-color accent_color @theme_selected_bg_color;",
                                   -1);
  gtk_style_context_add_provider_for_display (gtk_widget_get_display (widget),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_FALLBACK);
  g_object_unref (provider);
  provider = gtk_css_provider_new ();
  font = rr_text_style_get_font (RR_TEXT_TITLE);
  css = g_strdup_printf (EDITOR_CSS,
                         pango_font_description_get_family (font),
                         pango_font_description_get_size (font) / PANGO_SCALE,
                         pango_font_description_get_weight (font));
  pango_font_description_free (font);
  gtk_css_provider_load_from_data (provider, css, -1);
  gtk_style_context_add_provider_for_display (gtk_widget_get_display (widget),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION - 1);
}

/* The editor of a title covers the title and leaves the rest of the card in sight. */
static gboolean
get_title_rect (RrCanvas     *self,
                RrTouchpoint *touchpoint,
                RrRect       *rect)
{
  RrRect title;

  if (!rr_layout_get_card (self->layout, touchpoint, rect) ||
      !rr_layout_get_title (self->layout, touchpoint, &title))
    return FALSE;

  *rect = RR_RECT_INIT (rect->x + title.x, rect->y + title.y, title.width, title.height);
  *rect = rr_rect_grow (rect, RR_TEXT_EDITOR_PADDING);
  return TRUE;
}

/* The label of a link stands at its middle. */
static gboolean
get_label_rect (RrCanvas *self,
                RrLink   *link,
                RrRect   *rect)
{
  RrLinkPath path;

  if (!rr_layout_get_link_path (self->layout, link, &path))
    return FALSE;

  *rect = RR_RECT_INIT ((path.x0 + 3 * path.x1 + 3 * path.x2 + path.x3) / 8 - RR_LABEL_WIDTH / 2,
                        (path.y0 + 3 * path.y1 + 3 * path.y2 + path.y3) / 8 - RR_HEADER_HEIGHT / 2,
                        RR_LABEL_WIDTH, 0);
  return TRUE;
}

/* Where the editor stands on the map, and whether it scrolls with it. */
static gboolean
get_edit_rect (RrCanvas *self,
               RrRect   *rect,
               gboolean *frozen_x,
               gboolean *frozen_y)
{
  RrMap *map = rr_canvas_get_map (self);
  gpointer element;

  *frozen_x = *frozen_y = FALSE;

  switch (self->edit.kind)
    {
    case RR_EDIT_NEW_STAGE:
      *frozen_y = TRUE;
      return rr_layout_get_add_stage (self->layout, rect);

    case RR_EDIT_NEW_LANE:
      *frozen_x = TRUE;
      return rr_layout_get_add_lane (self->layout, rect);

    case RR_EDIT_NEW_CARD:
      return rr_canvas_get_new_card_rect (self, rr_map_find_stage (map, self->edit.stage),
                                          self->edit.step,
                                          rr_map_find_lane (map, self->edit.lane), rect);

    case RR_EDIT_ROW_TEXT:
      return rr_canvas_get_row_text_rect (self, rect);

    case RR_EDIT_NAME:
    case RR_EDIT_STRENGTH:
    default:
      break;
    }

  element = rr_map_find (map, self->edit.id);
  if (element == NULL)
    return FALSE;
  if (RR_IS_STAGE (element))
    {
      *frozen_y = TRUE;
      return rr_layout_get_stage_header (self->layout, element, rect);
    }
  if (RR_IS_LANE (element))
    {
      *frozen_x = TRUE;
      return rr_layout_get_lane_label (self->layout, element, rect);
    }
  if (RR_IS_TOUCHPOINT (element))
    return get_title_rect (self, element, rect);
  return get_label_rect (self, element, rect);
}

/* Where a card that is being typed stands: below those that are there. */
gboolean
rr_canvas_get_new_card_rect (RrCanvas *self,
                             RrStage  *stage,
                             guint     step,
                             RrLane   *lane,
                             RrRect   *rect)
{
  g_autoptr (GPtrArray) cell = NULL;

  if (stage == NULL || lane == NULL)
    return FALSE;

  cell = rr_layout_list_cell (self->layout, stage, step, lane);
  if (cell->len > 0)
    {
      if (!rr_layout_get_card (self->layout, g_ptr_array_index (cell, cell->len - 1), rect))
        return FALSE;
      rect->y += rect->height + RR_CARD_GAP;
    }
  else if (rr_layout_get_cell (self->layout, stage, step, lane, rect))
    {
      rect->x += (rect->width - RR_CARD_WIDTH) / 2;
      rect->y += RR_LANE_PADDING;
    }
  else
    {
      return FALSE;
    }

  rect->width = RR_CARD_WIDTH;
  rect->height = rr_layout_get_card_height (self->layout);
  return TRUE;
}

/* Whether anything of what is edited is seen.  Of what is frozen it does not count where it
 * would be under the other frozen part. */
static gboolean
is_in_sight (RrCanvas     *self,
             const RrRect *rect,
             gboolean      frozen_x,
             gboolean      frozen_y)
{
  const RrViewport *viewport = &self->viewport;
  double x = rect->x * viewport->zoom + rr_viewport_offset_x (viewport, frozen_x);
  double y = rect->y * viewport->zoom + rr_viewport_offset_y (viewport, frozen_y);
  RrRect body;

  rr_viewport_get_body (viewport, &body);
  return (frozen_x || (x < body.x + body.width && x + rect->width * viewport->zoom > body.x)) &&
         (frozen_y || (y < body.y + body.height && y + rect->height * viewport->zoom > body.y));
}

/* Who types wants to see it, wherever the map was scrolled meanwhile. */
void
rr_canvas_reveal_edit (RrCanvas *self)
{
  gboolean frozen_x, frozen_y;
  RrRect rect, visible;

  if (self->edit.editor == NULL || self->layout == NULL ||
      !get_edit_rect (self, &rect, &frozen_x, &frozen_y) || is_in_sight (self, &rect, frozen_x, frozen_y))
    return;

  rr_canvas_end_scrolling (self);
  rr_viewport_get_visible (&self->viewport, &visible);
  if (frozen_x)
    rect = RR_RECT_INIT (visible.x + (self->viewport.rtl ? 0 : self->viewport.frozen_width), rect.y, 0, rect.height);
  if (frozen_y)
    rect = RR_RECT_INIT (rect.x, visible.y + self->viewport.frozen_height, rect.width, 0);
  rr_viewport_show (&self->viewport, &rect, RR_CARD_GAP);
  rr_canvas_viewport_changed (self, self->viewport.zoom);
}

void
rr_canvas_allocate_editor (RrCanvas *self)
{
  const RrViewport *viewport = &self->viewport;
  gboolean frozen_x, frozen_y;
  GskTransform *transform;
  g_autofree char *text = NULL;
  double zoom, x, y, width, height;
  int extra;
  RrRect rect;

  if (self->edit.editor == NULL)
    return;
  if (!get_edit_rect (self, &rect, &frozen_x, &frozen_y))
    {
      rect = RR_RECT_INIT (0, 0, RR_CARD_WIDTH, RR_HEADER_HEIGHT);
      frozen_x = frozen_y = TRUE;
    }

  zoom = MAX (viewport->zoom, LEGIBLE_EDIT_ZOOM);
  x = rect.x * viewport->zoom + rr_viewport_offset_x (viewport, frozen_x);
  y = rect.y * viewport->zoom + rr_viewport_offset_y (viewport, frozen_y);
  width = ceil (MAX (rect.width, RR_LABEL_WIDTH));
  text = rr_text_editor_get_text (RR_TEXT_EDITOR (self->edit.editor));
  rr_text_cache_measure (rr_layout_get_texts (self->layout), RR_TEXT_TITLE,
                         *text != '\0' ? text : " ", width - 2 * RR_TEXT_EDITOR_PADDING, NULL, &height);
  gtk_widget_measure (self->edit.editor, GTK_ORIENTATION_VERTICAL, width, &extra, NULL, NULL, NULL);
  height = ceil (MAX (height + 2 * RR_TEXT_EDITOR_PADDING + extra, rect.height));

  /* Near an edge it moves inwards rather than being cut off; it leaves with its place, and
   * keeps the keyboard. */
  x = CLAMP (x, 0, MAX (viewport->width - width * zoom, 0));
  y = CLAMP (y, 0, MAX (viewport->height - height * zoom, 0));
  if (!is_in_sight (self, &rect, frozen_x, frozen_y))
    y = -height * zoom - RR_CARD_GAP;
  transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (round (x), round (y)));
  transform = gsk_transform_scale (transform, zoom, zoom);
  gtk_widget_allocate (self->edit.editor, width, height, -1, transform);
}
