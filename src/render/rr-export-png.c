/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-export-private.h"

#include <glib/gi18n.h>
#include <math.h>
#include <png.h>
#include <setjmp.h>
#include <string.h>

#include "rr-error.h"

/* PNG: drawn in tiles, because a cairo surface ends at 32,767 pixels and a whole picture
 * may be larger than memory, and written row by row. */

#define TILE_WIDTH 8192
#define BAND_PIXELS (4 * 1024 * 1024)

typedef struct
{
  RrPicture *picture;        /* borrowed */
  GOutputStream *stream;     /* borrowed */
  GCancellable *cancellable; /* borrowed */
  GError *error;
  png_structp png;
  png_infop info;
  guint width;               /* pixels */
  guint height;
  guint band_height;
  guint channels;
  guint8 *band;              /* owned; rows of the file */
  char *title;               /* owned */
} Writer;

static void
write_cb (png_structp png,
          png_bytep   data,
          png_size_t  length)
{
  Writer *writer = png_get_io_ptr (png);

  if (!g_output_stream_write_all (writer->stream, data, length, NULL, writer->cancellable, &writer->error))
    png_error (png, "write");
}

static void
flush_cb (png_structp png)
{
}

static void
error_cb (png_structp     png,
          png_const_charp message)
{
  Writer *writer = png_get_error_ptr (png);

  if (writer->error == NULL)
    g_set_error (&writer->error, G_IO_ERROR, G_IO_ERROR_FAILED, _("The picture could not be written: %s."),
                 message);
  longjmp (png_jmpbuf (png), 1);
}

static void
warning_cb (png_structp     png,
            png_const_charp message)
{
}

/* What libpng cannot say must not be an error of ours: its limit is that of
 * RR_EXPORT_MAX_SIDE. */
static gboolean
measure (Writer  *writer,
         GError **error)
{
  double width = ceil (writer->picture->width * writer->picture->options.scale);
  double height = ceil (writer->picture->height * writer->picture->options.scale);

  if (width > RR_EXPORT_MAX_SIDE || height > RR_EXPORT_MAX_SIDE
      || width * height > (double) RR_EXPORT_MAX_PIXELS)
    {
      g_set_error (error, RR_ERROR, RR_ERROR_TOO_LARGE,
                   _("The picture would have %.0f × %.0f pixels. A PNG can have %d along one side and "
                     "%.0f million altogether; choose a smaller scale, or PDF or SVG."),
                   width, height, RR_EXPORT_MAX_SIDE, RR_EXPORT_MAX_PIXELS / 1e6);
      return FALSE;
    }

  writer->width = (guint) width;
  writer->height = (guint) height;
  writer->channels = writer->picture->options.transparent ? 4 : 3;
  writer->band_height = CLAMP (BAND_PIXELS / writer->width, 16, writer->height);
  writer->band_height = MIN (writer->band_height, writer->height);
  return TRUE;
}

/* One row of cairo's pixels, which are native-endian words, as bytes of the file. */
static void
convert_row (const guint32 *pixels,
             guint          n_pixels,
             gboolean       transparent,
             guint8        *out)
{
  for (guint i = 0; i < n_pixels; i++)
    {
      guint32 pixel = pixels[i];
      guint alpha = pixel >> 24;
      guint red = pixel >> 16 & 255, green = pixel >> 8 & 255, blue = pixel & 255;

      if (!transparent)
        {
          *out++ = (guint8) red;
          *out++ = (guint8) green;
          *out++ = (guint8) blue;
          continue;
        }

      /* Cairo's colours are multiplied by their opacity, those of PNG are not. */
      if (alpha > 0 && alpha < 255)
        {
          red = (red * 255 + alpha / 2) / alpha;
          green = (green * 255 + alpha / 2) / alpha;
          blue = (blue * 255 + alpha / 2) / alpha;
        }
      *out++ = (guint8) MIN (red, 255);
      *out++ = (guint8) MIN (green, 255);
      *out++ = (guint8) MIN (blue, 255);
      *out++ = (guint8) alpha;
    }
}

static gboolean
draw_tile (Writer *writer,
           guint   x,
           guint   y,
           guint   width,
           guint   height)
{
  RrPicture *picture = writer->picture;
  double scale = picture->options.scale;
  cairo_surface_t *surface = cairo_image_surface_create (picture->options.transparent ? CAIRO_FORMAT_ARGB32
                                                                                      : CAIRO_FORMAT_RGB24,
                                                         (int) width, (int) height);
  cairo_t *cr = cairo_create (surface);
  RrRect clip = { x / scale, y / scale, width / scale, height / scale };
  RrInk *ink = rr_ink_new_cairo (cr);
  cairo_status_t status;

  /* Shadows and line ends reach into the tile from outside. */
  clip = rr_rect_grow (&clip, RR_CARD_OVERHANG);
  cairo_translate (cr, -(double) x, -(double) y);
  cairo_scale (cr, scale, scale);
  rr_picture_draw (picture, ink, &clip);
  rr_ink_free (ink);

  cairo_surface_flush (surface);
  status = cairo_status (cr);
  if (status == CAIRO_STATUS_SUCCESS)
    for (guint row = 0; row < height; row++)
      convert_row ((const guint32 *) (void *) (cairo_image_surface_get_data (surface)
                                               + (gsize) row * cairo_image_surface_get_stride (surface)),
                   width, picture->options.transparent,
                   writer->band + ((gsize) row * writer->width + x) * writer->channels);
  else
    g_set_error (&writer->error, G_IO_ERROR, G_IO_ERROR_FAILED, _("The picture could not be drawn: %s."),
                 cairo_status_to_string (status));

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return status == CAIRO_STATUS_SUCCESS;
}

static gboolean
draw_band (Writer *writer,
           guint   y,
           guint   height)
{
  for (guint x = 0; x < writer->width; x += TILE_WIDTH)
    if (g_cancellable_set_error_if_cancelled (writer->cancellable, &writer->error)
        || !draw_tile (writer, x, y, MIN (TILE_WIDTH, writer->width - x), height))
      return FALSE;

  return TRUE;
}

static void
write_head (Writer *writer)
{
  png_text texts[2] = {
    { .compression = PNG_ITXT_COMPRESSION_NONE, .key = (char *) "Title", .text = writer->title },
    { .compression = PNG_TEXT_COMPRESSION_NONE, .key = (char *) "Software", .text = (char *) "Reroute" },
  };
  guint per_metre = (guint) lround (writer->picture->options.scale * 96 / 0.0254);

  png_set_write_fn (writer->png, writer, write_cb, flush_cb);
  png_set_user_limits (writer->png, RR_EXPORT_MAX_SIDE, RR_EXPORT_MAX_SIDE);
  png_set_IHDR (writer->png, writer->info, writer->width, writer->height, 8,
                writer->channels == 4 ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB,
                PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_pHYs (writer->png, writer->info, per_metre, per_metre, PNG_RESOLUTION_METER);
  png_set_text (writer->png, writer->info, texts, G_N_ELEMENTS (texts));
  /* Large areas of one colour: the fastest level is nearly as small as the best. */
  png_set_compression_level (writer->png, 2);
  png_set_filter (writer->png, PNG_FILTER_TYPE_BASE, PNG_FILTER_UP);
  png_write_info (writer->png, writer->info);
}

/* libpng leaves through longjmp () when something fails, so what it may skip is in the
 * writer and freed by the caller. */
static gboolean
write_picture (Writer *writer)
{
  if (setjmp (png_jmpbuf (writer->png)) != 0)
    return FALSE;

  write_head (writer);
  for (guint y = 0; y < writer->height; y += writer->band_height)
    {
      guint height = MIN (writer->band_height, writer->height - y);

      if (!draw_band (writer, y, height))
        return FALSE;
      for (guint row = 0; row < height; row++)
        png_write_row (writer->png, writer->band + (gsize) row * writer->width * writer->channels);
    }
  png_write_end (writer->png, writer->info);

  return TRUE;
}

gboolean
rr_picture_write_png (RrPicture      *self,
                      GOutputStream  *stream,
                      GCancellable   *cancellable,
                      GError        **error)
{
  Writer writer = { .picture = self, .stream = stream, .cancellable = cancellable };
  gboolean written;

  if (!measure (&writer, error))
    return FALSE;

  writer.band = g_malloc ((gsize) writer.band_height * writer.width * writer.channels);
  writer.title = rr_picture_get_title (self);
  writer.png = png_create_write_struct (PNG_LIBPNG_VER_STRING, &writer, error_cb, warning_cb);
  writer.info = png_create_info_struct (writer.png);
  written = write_picture (&writer);
  png_destroy_write_struct (&writer.png, &writer.info);
  g_free (writer.title);
  g_free (writer.band);

  if (!written)
    g_propagate_error (error, writer.error);
  return written;
}
