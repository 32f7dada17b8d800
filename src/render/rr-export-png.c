/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-export-private.h"

#include <math.h>

#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-png-writer-private.h"

/* PNG: drawn in bands, because a whole picture may be larger than memory, and bands in
 * tiles, because a cairo surface ends at 32,767 pixels. */

#define TILE_WIDTH 16384

static gboolean
measure (RrPicture  *self,
         RrPngHead  *head,
         GError    **error)
{
  double width = ceil (self->width * self->options.scale);
  double height = ceil (self->height * self->options.scale);

  if (width > RR_EXPORT_MAX_SIDE || height > RR_EXPORT_MAX_SIDE
      || width * height > (double) RR_EXPORT_MAX_PIXELS)
    {
      g_set_error (error, RR_ERROR, RR_ERROR_TOO_LARGE,
                   _("The picture would have %.0f × %.0f pixels. A PNG can have %d along one side and "
                     "%.0f million altogether; choose a smaller scale, or PDF or SVG."),
                   width, height, RR_EXPORT_MAX_SIDE, RR_EXPORT_MAX_PIXELS / 1e6);
      return FALSE;
    }

  *head = (RrPngHead) {
    .width = (guint) width,
    .height = (guint) height,
    .transparent = self->options.transparent,
    .per_metre = (guint) lround (self->options.scale * 96 / 0.0254),
  };
  return TRUE;
}

/* Draws what is at @x, @y pixels into memory that belongs to a wider band. */
static gboolean
draw_tile (RrPicture        *self,
           guint32          *pixels,
           const RrPngHead  *head,
           guint             x,
           guint             y,
           guint             width,
           guint             height,
           GError          **error)
{
  double scale = self->options.scale;
  cairo_surface_t *surface = cairo_image_surface_create_for_data ((guchar *) (pixels + x),
                                                                  head->transparent ? CAIRO_FORMAT_ARGB32
                                                                                    : CAIRO_FORMAT_RGB24,
                                                                  (int) width, (int) height, (int) head->width * 4);
  cairo_t *cr = cairo_create (surface);
  RrRect clip = { x / scale, y / scale, width / scale, height / scale };
  RrInk *ink = rr_ink_new_cairo (cr);
  cairo_status_t status;

  if (head->transparent)
    {
      cairo_set_operator (cr, CAIRO_OPERATOR_CLEAR);
      cairo_paint (cr);
      cairo_set_operator (cr, CAIRO_OPERATOR_OVER);
    }

  /* Shadows and line ends reach into the tile from outside. */
  clip = rr_rect_grow (&clip, RR_CARD_OVERHANG);
  cairo_translate (cr, -(double) x, -(double) y);
  cairo_scale (cr, scale, scale);
  rr_picture_draw (self, ink, &clip);
  rr_ink_free (ink);

  cairo_surface_flush (surface);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  if (status != CAIRO_STATUS_SUCCESS)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("The picture could not be drawn: %s."),
                 cairo_status_to_string (status));

  return status == CAIRO_STATUS_SUCCESS;
}

static gboolean
draw_band (RrPicture        *self,
           guint32          *pixels,
           const RrPngHead  *head,
           guint             y,
           guint             height,
           GCancellable     *cancellable,
           GError          **error)
{
  for (guint x = 0; x < head->width; x += TILE_WIDTH)
    if (g_cancellable_set_error_if_cancelled (cancellable, error)
        || !draw_tile (self, pixels, head, x, y, MIN (TILE_WIDTH, head->width - x), height, error))
      return FALSE;

  return TRUE;
}

/* What a cut at each row of map units would cut through, of what has to be drawn twice then. */
typedef struct
{
  double dy;
  guint n;
  int *crossings; /* owned */
} Cuts;

static void
add_to_cuts (Cuts         *cuts,
             const RrRect *rect)
{
  int from = (int) floor (rect->y + cuts->dy - RR_CARD_OVERHANG);
  int to = (int) ceil (rect->y + rect->height + cuts->dy + RR_CARD_OVERHANG);

  cuts->crossings[CLAMP (from + 1, 0, (int) cuts->n - 1)]++;
  cuts->crossings[CLAMP (to, 0, (int) cuts->n - 1)]--;
}

static void
add_item_cb (const RrItem *item,
             gpointer      user_data)
{
  add_to_cuts (user_data, &item->rect);
}

static void
find_cuts (RrPicture *self,
           Cuts      *cuts)
{
  g_autoptr (GPtrArray) cards = rr_layout_list_cards (self->layout, NULL);

  cuts->dy = self->map_y;
  cuts->n = (guint) ceil (self->height) + 1;
  cuts->crossings = g_new0 (int, cuts->n);
  for (guint i = 0; i < cards->len; i++)
    {
      RrRect rect;

      if (rr_layout_get_card (self->layout, cards->pdata[i], &rect))
        add_to_cuts (cuts, &rect);
    }
  rr_layout_foreach_item (self->layout, NULL, add_item_cb, cuts);

  for (guint i = 1; i < cuts->n; i++)
    cuts->crossings[i] += cuts->crossings[i - 1];
}

/* How many rows of pixels the band at @y gets, of the @most that it has room for: what lies
 * across its end is drawn again with the next one. */
static guint
choose_height (const Cuts      *cuts,
               const RrPngHead *head,
               double           scale,
               guint            y,
               guint            most)
{
  guint best = most;
  int fewest = G_MAXINT;

  if (most >= head->height - y)
    return head->height - y;

  for (guint height = most; height > most / 2; height--)
    {
      guint at = MIN ((guint) ((y + height) / scale), cuts->n - 1);

      if (cuts->crossings[at] < fewest)
        {
          fewest = cuts->crossings[at];
          best = height;
        }
    }

  return best;
}

gboolean
rr_picture_write_png (RrPicture      *self,
                      GOutputStream  *stream,
                      GCancellable   *cancellable,
                      GError        **error)
{
  g_autofree char *title = rr_picture_get_title (self);
  g_autoptr (GError) problem = NULL;
  RrPngWriter *writer;
  RrPngHead head;
  guint32 *pixels;
  gboolean written;
  Cuts cuts;

  if (!measure (self, &head, error))
    return FALSE;

  head.title = title;
  rr_painter_set_zoom (self->painter, self->options.scale);
  find_cuts (self, &cuts);
  writer = rr_png_writer_new (&head, stream, cancellable);
  for (guint y = 0; y < head.height && problem == NULL && (pixels = rr_png_writer_take (writer)) != NULL;)
    {
      guint height = choose_height (&cuts, &head, self->options.scale, y, rr_png_writer_get_n_rows (writer));

      if (!draw_band (self, pixels, &head, y, height, cancellable, &problem))
        height = 0;
      rr_png_writer_give (writer, pixels, height);
      y += height;
    }

  g_free (cuts.crossings);

  written = rr_png_writer_finish (writer, problem == NULL ? error : NULL);
  if (problem != NULL)
    g_propagate_error (error, g_steal_pointer (&problem));
  return written;
}
