/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE /* memmem () */
#include "rr-ink.h"

#include <cairo-pdf.h>
#include <math.h>
#include <string.h>

#include "rr-text-cache.h"

static const RrColor red = { 1, 0, 0, 1 };

typedef struct
{
  guint depth;
  guint n_texts;
  GString *text;
} Document;

static void
start_cb (GMarkupParseContext  *context,
          const char           *element,
          const char          **names,
          const char          **values,
          gpointer              user_data,
          GError              **error)
{
  Document *document = user_data;

  document->depth++;
  document->n_texts += g_str_equal (element, "text");
}

static void
end_cb (GMarkupParseContext  *context,
        const char           *element,
        gpointer              user_data,
        GError              **error)
{
  ((Document *) user_data)->depth--;
}

static void
text_cb (GMarkupParseContext  *context,
         const char           *text,
         gsize                 length,
         gpointer              user_data,
         GError              **error)
{
  g_string_append_len (((Document *) user_data)->text, text, (gssize) length);
}

/* What an ink wrote has to be well-formed. */
static void
parse (const char *elements,
       Document   *document)
{
  static const GMarkupParser parser = { start_cb, end_cb, text_cb, NULL, NULL };
  g_autofree char *whole = g_strdup_printf ("<svg>%s</svg>", elements);
  GMarkupParseContext *context = g_markup_parse_context_new (&parser, 0, document, NULL);
  g_autoptr (GError) error = NULL;

  g_markup_parse_context_parse (context, whole, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  g_markup_parse_context_free (context);
}

static void
test_svg (void)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (RrTextCache) texts = rr_text_cache_new ();
  RrInk *ink = rr_ink_new_svg (out);
  Document document = { 0, 0, text };
  RrRect rect = { 1, 2.5, 30, 40 };

  rr_ink_begin (ink, "A \"name\" & <more>", 5, 6);
  rr_ink_clip (ink, &rect, 3);
  rr_ink_rounded (ink, &rect, 4, &red, &(RrStroke) { { 0, 0, 0, 0.5 }, 2, 3, TRUE });
  rr_ink_stripes (ink, &rect, 4, 3, &red);
  rr_ink_text (ink, rr_text_cache_get_layout (texts, RR_TEXT_ITEM, "Tea & <\001cake>\nin bed", -1, PANGO_ALIGN_LEFT),
               1, 2, &red);
  rr_ink_end (ink);
  rr_ink_free (ink);

  parse (out->str, &document);
  g_assert_cmpuint (document.depth, ==, 0);
  g_assert_cmpuint (document.n_texts, ==, 2);
  g_assert_nonnull (strstr (text->str, "Tea & <cake>"));
  g_assert_nonnull (strstr (text->str, "in bed"));
  g_assert_nonnull (strstr (text->str, "A \"name\" & <more>"));
  g_assert_nonnull (strstr (out->str, "stroke-dasharray=\"3\""));
  g_assert_nonnull (strstr (out->str, "stroke-opacity=\"0.5\""));
  g_assert_nonnull (strstr (out->str, "clip-path"));
}

static void
test_svg_direction (void)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (RrTextCache) texts = rr_text_cache_new ();
  RrInk *ink = rr_ink_new_svg (out);

  rr_ink_text (ink, rr_text_cache_get_layout (texts, RR_TEXT_ITEM, "مرحبا", 100, PANGO_ALIGN_LEFT), 0, 0, &red);
  rr_ink_free (ink);
  g_assert_nonnull (strstr (out->str, "direction=\"rtl\""));
  g_assert_nonnull (strstr (out->str, " x=\"100\""));
}

/* The same picture on cairo: inside is painted, outside is not. */
static void
test_cairo (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 100, 100);
  cairo_t *cr = cairo_create (surface);
  RrInk *ink = rr_ink_new_cairo (cr);
  const guint32 *pixels;

  cairo_destroy (cr);
  rr_ink_begin (ink, NULL, 50, 50);
  rr_ink_disc (ink, 0, 0, 20, &red, NULL);
  rr_ink_end (ink);
  rr_ink_free (ink);

  cairo_surface_flush (surface);
  pixels = (const guint32 *) (void *) cairo_image_surface_get_data (surface);
  g_assert_cmphex (pixels[50 * 100 + 50], ==, 0xffff0000);
  g_assert_cmphex (pixels[50 * 100 + 68], ==, 0xffff0000);
  g_assert_cmphex (pixels[34 * 100 + 34], ==, 0);
  g_assert_cmphex (pixels[50 * 100 + 72], ==, 0);
  cairo_surface_destroy (surface);
}

/* Where the ink of a text lies, in the mean, when it is drawn at 60 % so many pixels from the left. */
static double
get_middle (double   left,
            gboolean outlined)
{
  g_autoptr (RrTextCache) texts = rr_text_cache_new ();
  PangoLayout *layout = rr_text_cache_get_layout (texts, RR_TEXT_TITLE, "Rebook in the app", -1, PANGO_ALIGN_LEFT);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 120, 20);
  cairo_t *cr = cairo_create (surface);
  RrInk *ink = rr_ink_new_cairo (cr);
  double sum = 0, moment = 0;
  const guint32 *pixels;

  cairo_translate (cr, left, 0);
  cairo_scale (cr, 0.6, 0.6);
  if (outlined)
    rr_ink_outlined_text (ink, layout, 2, 2, &red);
  else
    rr_ink_text (ink, layout, 2, 2, &red);
  rr_ink_free (ink);
  cairo_destroy (cr);

  cairo_surface_flush (surface);
  pixels = (const guint32 *) (void *) cairo_image_surface_get_data (surface);
  for (guint i = 0; i < 120 * 20; i++)
    {
      sum += pixels[i] >> 24;
      moment += (pixels[i] >> 24) * (i % 120);
    }
  cairo_surface_destroy (surface);

  g_assert_cmpfloat (sum, >, 0);
  return moment / sum;
}

/* Outlined letters go where they are put, to a quarter of a pixel and all alike; as text they
 * may be half a pixel off, each for itself. */
static void
test_outlined (void)
{
  double middle = get_middle (0, TRUE);

  g_assert_cmpfloat_with_epsilon (middle, get_middle (0, FALSE), 1.5);
  for (int i = 1; i <= 10; i++)
    g_assert_cmpfloat_with_epsilon (get_middle (i / 10.0, TRUE) - middle, i / 10.0, 0.2);
}

/* A PDF draws shapes and stamps in its own way; they have to look the same. */
static void
draw_shapes (RrInk *ink)
{
  const RrColor blue = { 0, 0, 1, 1 }, white = { 1, 1, 1, 1 };
  const double points[] = { 20, 70, 50, 70 };
  RrRect rect = { 10, 10, 60, 40 }, all = { 0, 0, 100, 100 };

  for (int i = 0; i < 20; i++)
    {
      rr_ink_begin (ink, NULL, i % 2 * 100, 0);
      if (rr_ink_stamp_begin (ink, "shapes", &all))
        {
          rr_ink_rounded (ink, &rect, 12, &red, &(RrStroke) { blue, 4, 0, FALSE });
          rr_ink_discs (ink, points, 2, 10, &white, &(RrStroke) { red, 4, 0, FALSE });
          rr_ink_stamp_end (ink);
        }
      rr_ink_end (ink);
    }
}

static cairo_status_t
ignore_cb (void                *closure,
           const unsigned char *data,
           unsigned int         length)
{
  g_string_append_len (closure, (const char *) data, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
test_pdf (void)
{
  g_autoptr (GString) stamped = g_string_new (NULL);
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (ignore_cb, stamped, 200, 100);
  cairo_t *cr = cairo_create (surface);
  RrInk *ink = rr_ink_new_cairo (cr);
  guint n_forms = 0;

  draw_shapes (ink);
  rr_ink_free (ink);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);

  /* What is stamped often becomes a form, and one alone. */
  for (const char *at = stamped->str; (at = memmem (at, (gsize) (stamped->str + stamped->len - at), "/Form", 5)); at++)
    n_forms++;
  g_assert_cmpuint (n_forms, ==, 1);
}

/* An arc stays on its circle, whichever way it goes. */
static void
test_arc (void)
{
  for (int turn = -7; turn <= 7; turn += 2)
    {
      cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
      cairo_t *cr = cairo_create (surface);
      RrInk *ink = rr_ink_new_cairo (cr);
      cairo_path_t *path;

      rr_ink_move_to (ink, 10, 0);
      rr_ink_arc (ink, 0, 0, 10, 0, turn * 0.8);
      path = cairo_copy_path_flat (cr);
      for (int i = 0; i < path->num_data; i += path->data[i].header.length)
        g_assert_cmpfloat_with_epsilon (hypot (path->data[i + 1].point.x, path->data[i + 1].point.y), 10, 0.1);
      cairo_path_destroy (path);
      rr_ink_free (ink);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ink/svg", test_svg);
  g_test_add_func ("/ink/svg-direction", test_svg_direction);
  g_test_add_func ("/ink/cairo", test_cairo);
  g_test_add_func ("/ink/outlined", test_outlined);
  g_test_add_func ("/ink/pdf", test_pdf);
  g_test_add_func ("/ink/arc", test_arc);

  return g_test_run ();
}
