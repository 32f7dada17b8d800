/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-png-writer-private.h"

#include <png.h>
#include <setjmp.h>
#include <string.h>

#include "rr-export.h"
#include "rr-i18n.h"

/* While one is drawn, another one is written. */
#define MIN_BANDS 2
#define MAX_BANDS 4
#define ALL_PIXELS (5 * 512 * 1024)
#define MIN_ROWS 16

/* A small picture has several bands too, or there would be nothing to write meanwhile. */
#define BANDS_OF_PICTURE 10
#define ENOUGH_ROWS 96

typedef struct
{
  guint32 *pixels; /* borrowed; NULL: there are no more */
  guint n_rows;
} Band;

struct _RrPngWriter
{
  RrPngHead head;
  char *title;               /* owned */
  GOutputStream *stream;     /* owned */
  GCancellable *cancellable; /* owned; or NULL */
  GThread *thread;
  GAsyncQueue *empty;        /* owned; of guint32 *, owned */
  GAsyncQueue *full;         /* owned; of Band, owned */
  guint n_rows;              /* of a band */
  guint n_bands;
  gint failed;               /* atomic; no more is needed */

  /* Of the thread alone, until it has ended. */
  png_structp png;
  png_infop info;
  guint8 *row;               /* owned */
  guint n_written;           /* rows */
  GError *error;
};

static void
write_cb (png_structp png,
          png_bytep   data,
          png_size_t  length)
{
  RrPngWriter *self = png_get_io_ptr (png);

  if (!g_output_stream_write_all (self->stream, data, length, NULL, self->cancellable, &self->error))
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
  RrPngWriter *self = png_get_error_ptr (png);

  if (self->error == NULL)
    g_set_error (&self->error, G_IO_ERROR, G_IO_ERROR_FAILED, _("The picture could not be written: %s."),
                 message);
  longjmp (png_jmpbuf (png), 1);
}

static void
warning_cb (png_structp     png,
            png_const_charp message)
{
}

static void
convert_opaque (const guint32 *pixels,
                guint          n_pixels,
                guint8        *out)
{
  guint i = 0;

  /* Four pixels are three whole words, which is several times faster than bytes. */
  for (; i + 4 <= n_pixels; i += 4)
    {
      guint32 a = GUINT32_SWAP_LE_BE (pixels[i]) >> 8, b = GUINT32_SWAP_LE_BE (pixels[i + 1]) >> 8;
      guint32 c = GUINT32_SWAP_LE_BE (pixels[i + 2]) >> 8, d = GUINT32_SWAP_LE_BE (pixels[i + 3]) >> 8;
      guint32 words[3] = { GUINT32_TO_LE (a | b << 24), GUINT32_TO_LE (b >> 8 | c << 16),
                           GUINT32_TO_LE (c >> 16 | d << 8) };

      memcpy (out + 3 * i, words, sizeof words);
    }

  for (; i < n_pixels; i++)
    {
      guint32 pixel = pixels[i];

      out[3 * i] = (guint8) (pixel >> 16);
      out[3 * i + 1] = (guint8) (pixel >> 8);
      out[3 * i + 2] = (guint8) pixel;
    }
}

/* Cairo's colours are multiplied by their opacity, those of PNG are not. */
static void
convert_transparent (const guint32 *pixels,
                     guint          n_pixels,
                     guint8        *out)
{
  for (guint i = 0; i < n_pixels; i++)
    {
      guint32 pixel = pixels[i];
      guint alpha = pixel >> 24;
      guint parts[3] = { pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255 };

      for (guint part = 0; part < 3; part++)
        *out++ = (guint8) (alpha == 0 ? 0 : MIN ((parts[part] * 255 + alpha / 2) / alpha, 255));
      *out++ = (guint8) alpha;
    }
}

static void
write_head (RrPngWriter *self)
{
  const RrPngHead *head = &self->head;
  png_text texts[2] = {
    { .compression = PNG_ITXT_COMPRESSION_NONE, .key = (char *) "Title", .text = self->title },
    { .compression = PNG_TEXT_COMPRESSION_NONE, .key = (char *) "Software", .text = (char *) "Reroute" },
  };

  png_set_write_fn (self->png, self, write_cb, flush_cb);
  png_set_user_limits (self->png, RR_EXPORT_MAX_SIDE, RR_EXPORT_MAX_SIDE);
  png_set_IHDR (self->png, self->info, head->width, head->height, 8,
                head->transparent ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB,
                PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_pHYs (self->png, self->info, head->per_metre, head->per_metre, PNG_RESOLUTION_METER);
  png_set_text (self->png, self->info, texts, G_N_ELEMENTS (texts));
  /* Large areas of one colour: what takes little time is nearly as small as the best. */
  png_set_compression_level (self->png, 1);
  png_set_filter (self->png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
  png_write_info (self->png, self->info);
}

static void
write_band (RrPngWriter *self,
            const Band  *band)
{
  for (guint row = 0; row < band->n_rows; row++)
    {
      const guint32 *pixels = band->pixels + (gsize) row * self->head.width;

      if (self->head.transparent)
        convert_transparent (pixels, self->head.width, self->row);
      else
        convert_opaque (pixels, self->head.width, self->row);
      png_write_row (self->png, self->row);
    }
  self->n_written += band->n_rows;
}

/* Leaves by longjmp () when something fails, so what is to be freed is not here.  An empty
 * band says that there are no more: it is the last one, or the caller gave up. */
static void
write_picture (RrPngWriter *self,
               Band       **band)
{
  if (setjmp (png_jmpbuf (self->png)) != 0)
    return;

  write_head (self);
  while ((*band = g_async_queue_pop (self->full))->pixels != NULL)
    {
      write_band (self, *band);
      g_async_queue_push (self->empty, (*band)->pixels);
      g_clear_pointer (band, g_free);
    }
  if (self->n_written == self->head.height)
    png_write_end (self->png, self->info);
}

static gpointer
thread_cb (gpointer data)
{
  RrPngWriter *self = data;
  Band *band = NULL;

  self->row = g_malloc ((gsize) self->head.width * 4);
  self->png = png_create_write_struct (PNG_LIBPNG_VER_STRING, self, error_cb, warning_cb);
  self->info = png_create_info_struct (self->png);
  write_picture (self, &band);
  png_destroy_write_struct (&self->png, &self->info);
  g_free (self->row);

  /* The caller may wait for a band, and is told that it is for nothing. */
  g_atomic_int_set (&self->failed, self->error != NULL);
  while (band == NULL || band->pixels != NULL)
    {
      if (band != NULL)
        g_async_queue_push (self->empty, band->pixels);
      g_free (band);
      band = g_async_queue_pop (self->full);
    }
  g_free (band);

  return NULL;
}

static void
choose_bands (RrPngWriter *self)
{
  guint64 width = self->head.width;
  guint most = (guint) MAX (ALL_PIXELS / MIN_BANDS / width, MIN_ROWS);
  guint wanted = MAX (self->head.height / BANDS_OF_PICTURE, ENOUGH_ROWS);

  self->n_rows = MIN (MIN (wanted, most), self->head.height);
  self->n_bands = (guint) CLAMP (ALL_PIXELS / (self->n_rows * width), MIN_BANDS, MAX_BANDS);
}

/* Returns: (transfer full): a writer of which nothing but the head is written so far */
RrPngWriter *
rr_png_writer_new (const RrPngHead *head,
                   GOutputStream   *stream,
                   GCancellable    *cancellable)
{
  RrPngWriter *self = g_new0 (RrPngWriter, 1);

  g_assert (head->width > 0 && head->height > 0);

  self->head = *head;
  self->title = g_strdup (head->title);
  self->stream = g_object_ref (stream);
  self->cancellable = cancellable != NULL ? g_object_ref (cancellable) : NULL;
  choose_bands (self);
  self->empty = g_async_queue_new_full (g_free);
  self->full = g_async_queue_new_full (g_free);
  for (guint i = 0; i < self->n_bands; i++)
    g_async_queue_push (self->empty, g_new (guint32, (gsize) self->n_rows * head->width));
  self->thread = g_thread_new ("png", thread_cb, self);

  return self;
}

/* Returns: how many rows a band has room for */
guint
rr_png_writer_get_n_rows (RrPngWriter *self)
{
  return self->n_rows;
}

/* Returns: (nullable): room for a band, whatever is in it; NULL when writing has failed */
guint32 *
rr_png_writer_take (RrPngWriter *self)
{
  guint32 *pixels = g_async_queue_pop (self->empty);

  if (!g_atomic_int_get (&self->failed))
    return pixels;

  g_free (pixels);
  return NULL;
}

/* Writes the next @n_rows of the picture; none of them: the band is not needed. */
void
rr_png_writer_give (RrPngWriter *self,
                    guint32     *pixels,
                    guint        n_rows)
{
  Band *band = g_new (Band, 1);

  *band = (Band) { pixels, n_rows };
  g_async_queue_push (self->full, band);
}

/* Waits for the end, and frees the writer.
 *
 * Returns: whether the picture is written; if rows are missing it is not */
gboolean
rr_png_writer_finish (RrPngWriter  *self,
                      GError      **error)
{
  gboolean finished;

  g_async_queue_push (self->full, g_new0 (Band, 1));
  g_thread_join (self->thread);

  finished = self->error == NULL && self->n_written == self->head.height;
  if (self->error != NULL)
    g_propagate_error (error, self->error);

  g_async_queue_unref (self->empty);
  g_async_queue_unref (self->full);
  g_clear_object (&self->cancellable);
  g_object_unref (self->stream);
  g_free (self->title);
  g_free (self);

  return finished;
}
