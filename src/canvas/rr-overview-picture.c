/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-overview-picture.h"

#include <math.h>

/* Nothing is drawn thinner than this, in pixels: it would not be seen. */
#define MIN_SIDE 1.0

typedef struct
{
  cairo_t *cr;    /* borrowed */
  RrRect bounds;  /* of the map */
  double scale_x; /* pixels a map unit */
  double scale_y;
} Picture;

static void
fill (const Picture *picture,
      const RrRect  *rect,
      const RrColor *color)
{
  cairo_set_source_rgba (picture->cr, color->red, color->green, color->blue, color->alpha);
  cairo_rectangle (picture->cr,
                   (rect->x - picture->bounds.x) * picture->scale_x,
                   (rect->y - picture->bounds.y) * picture->scale_y,
                   MAX (rect->width * picture->scale_x, MIN_SIDE),
                   MAX (rect->height * picture->scale_y, MIN_SIDE));
  cairo_fill (picture->cr);
}

static void
draw_frame (const Picture *picture,
            RrPainter     *painter)
{
  const RrTheme *theme = rr_painter_get_theme (painter);
  RrLayout *layout = rr_painter_get_layout (painter);
  RrMap *map = rr_layout_get_map (layout);
  guint n_lanes = rr_list_get_size (map->lanes);
  guint n_stages = rr_list_get_size (map->stages);
  RrRect rect;

  for (guint i = 0; i < n_lanes; i++)
    {
      if (rr_layout_get_lane (layout, rr_list_get (map->lanes, i), &rect))
        fill (picture, &rect, &theme->band);
    }
  for (guint i = 0; i < n_stages; i++)
    {
      RrStage *stage = rr_list_get (map->stages, i);
      RrColor color;

      rr_theme_get_stage_color (theme, stage->color, i, &color);
      if (rr_layout_get_stage_header (layout, stage, &rect))
        fill (picture, &rect, &color);
    }
}

static void
draw_cards (const Picture *picture,
            RrPainter     *painter,
            RrAssessment  *assessment)
{
  const RrTheme *theme = rr_painter_get_theme (painter);
  RrLayout *layout = rr_painter_get_layout (painter);
  RrMap *map = rr_layout_get_map (layout);
  guint n_touchpoints = rr_list_get_size (map->touchpoints);
  RrColor plain = rr_color_mix (&theme->band, &theme->dim_text, 0.45);

  for (guint i = 0; i < n_touchpoints; i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);
      const RrAssessed *assessed = NULL;
      RrRect rect;

      if (!rr_layout_get_card (layout, touchpoint, &rect))
        continue;
      if (assessment != NULL)
        assessed = rr_assessment_get (assessment, touchpoint);
      fill (picture, &rect,
            assessed != NULL && assessed->rank > 0 ? &theme->severities[assessed->level].sign : &plain);
    }
}

/**
 * rr_overview_picture_new:
 * @painter: whose map and theme
 * @assessment: (nullable): colours the cards that a crisis hits
 * @width: device pixels, more than 0
 * @height: device pixels, more than 0
 *
 * Returns: (transfer full): the whole map in that size
 */
GdkTexture *
rr_overview_picture_new (RrPainter    *painter,
                         RrAssessment *assessment,
                         int           width,
                         int           height)
{
  g_autoptr (GBytes) bytes = NULL;
  cairo_surface_t *surface;
  GdkTexture *texture;
  Picture picture;

  g_return_val_if_fail (RR_IS_PAINTER (painter), NULL);
  g_return_val_if_fail (width > 0 && height > 0, NULL);

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  rr_layout_get_bounds (rr_painter_get_layout (painter), &picture.bounds);
  picture.cr = cairo_create (surface);
  picture.scale_x = width / MAX (picture.bounds.width, 1);
  picture.scale_y = height / MAX (picture.bounds.height, 1);
  fill (&picture, &picture.bounds, &rr_painter_get_theme (painter)->ground);
  draw_frame (&picture, painter);
  draw_cards (&picture, painter, assessment);
  cairo_destroy (picture.cr);

  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface),
                                      (gsize) cairo_image_surface_get_stride (surface) * height,
                                      (GDestroyNotify) cairo_surface_destroy, surface);
  texture = gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, bytes,
                                    cairo_image_surface_get_stride (surface));
  return texture;
}
