/* SPDX-License-Identifier: GPL-3.0-or-later */
/* PDF and SVG beside the least that cairo and pango could do: as many cards, rows, links and
 * signs, with the same texts, each at a place that needs no layout and no assessment, on a
 * surface of the same size.  PNG beside the same picture, drawn at once and written by
 * cairo; and the memory that one takes. */
#include "rr-bench.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <glib/gstdio.h>
#include <math.h>
#include <pango/pangocairo.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#include "rr-document.h"
#include "rr-explanation.h"
#include "rr-export-private.h"
#include "rr-geometry.h"
#include "rr-journey.h"
#include "rr-text-cache.h"
#include "rr-theme.h"
#include "rr-value.h"

#define STEPS 4
#define MEMORY "memory"
#define AT_MOST_MEMORY 40.0 /* MB */

/* A surface of cairo, which the least is drawn on, ends at 32,767 pixels. */
#define MANY 500

typedef struct
{
  RrMap *map;                /* owned */
  RrAssessment *assessment;  /* owned */
  guint n_lanes;
  RrExportFormat format;
  double width;              /* of the picture, map units */
  double height;
} Subject;

static const RrExportOptions options = { .view = RR_VIEW_ASSESS, .scale = 1 };

static const char *const words[] = {
  "Check", "the", "status", "of", "delayed", "bags", "and", "ask", "for", "a", "hotel", "at", "service", "desk",
  "before", "boarding", "with", "family", "again", "tomorrow",
};

static char *
make_text (GRand *rand,
           int    n_words)
{
  GString *text = g_string_new (NULL);

  for (int i = 0; i < n_words; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            words[g_rand_int_range (rand, 0, G_N_ELEMENTS (words))]);

  return g_string_free (text, FALSE);
}

static void
set_text (RrDocument *document,
          gpointer    element,
          const char *field,
          const char *text)
{
  const char *const texts[] = { text, NULL };

  rr_document_set (document, element, field, rr_value_texts (texts), NULL);
}

static void
add_card (RrDocument *document,
          GRand      *rand,
          guint       i,
          guint       n_lanes,
          const char *stage,
          RrList     *lanes)
{
  RrPlace place = {
    .stage = stage, .step = i / n_lanes % STEPS,
    .lane = rr_element_get_id (rr_list_get (lanes, i % n_lanes)), .index = G_MAXUINT,
  };
  g_autofree char *title = make_text (rand, g_rand_int_range (rand, 3, 7));
  g_autofree char *pain = make_text (rand, g_rand_int_range (rand, 3, 8));
  g_autofree char *need = make_text (rand, g_rand_int_range (rand, 3, 8));
  RrTouchpoint *touchpoint = rr_journey_add_touchpoint (document, &place, title, NULL);

  rr_document_set (document, touchpoint, "emotion", rr_value_number (g_rand_int_range (rand, -2, 3)), NULL);
  rr_document_set (document, touchpoint, "importance", rr_value_int (g_rand_int_range (rand, 1, 6)), NULL);
  set_text (document, touchpoint, "pains", pain);
  set_text (document, touchpoint, "needs", need);
}

static void
add_links (RrDocument *document,
           GRand      *rand,
           guint       n)
{
  RrMap *map = rr_document_get_map (document);

  for (guint i = 0; i + 1 < n; i++)
    {
      g_autoptr (RrElement) link = rr_element_new (RR_TYPE_LINK);
      guint distance = (guint) g_rand_int_range (rand, 1, 12);
      guint to = MIN (n - 1, i + distance);

      rr_element_prepare (link, "from", rr_value_text (rr_element_get_id (rr_list_get (map->touchpoints, i))), NULL);
      rr_element_prepare (link, "to", rr_value_text (rr_element_get_id (rr_list_get (map->touchpoints, to))), NULL);
      rr_document_insert (document, map->links, i, link, NULL);
    }
}

static void
subject_init (Subject *subject,
              guint    n)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (n);
  g_autoptr (RrDocument) document = rr_document_new (rr_map_new ());
  g_autoptr (RrElement) scenario = rr_element_new (RR_TYPE_SCENARIO);
  RrMap *map = rr_document_get_map (document);
  RrStage *stage = NULL;
  guint n_lanes = n > MANY ? 10 : 5;

  rr_document_begin (document, "Bench");
  for (guint i = 0; i < n_lanes; i++)
    rr_journey_add_lane (document, i, words[i], RR_LANE_CHANNEL, NULL);
  rr_journey_add_lane (document, n_lanes, "How it feels", RR_LANE_EMOTION, NULL);
  rr_journey_add_lane (document, n_lanes + 1, "Pain points", RR_LANE_PAINS, NULL);
  rr_journey_add_lane (document, n_lanes + 2, "Needs", RR_LANE_NEEDS, NULL);
  for (guint i = 0; i < n; i++)
    {
      if (i % (n_lanes * STEPS) == 0)
        stage = rr_journey_add_stage (document, G_MAXUINT, words[i % G_N_ELEMENTS (words)], NULL);
      add_card (document, rand, i, n_lanes, rr_element_get_id (stage), map->lanes);
    }
  add_links (document, rand, n);

  rr_element_prepare (scenario, "name", rr_value_text ("Winter storm"), NULL);
  rr_document_insert (document, map->scenarios, 0, scenario, NULL);
  for (guint i = 0; i < n; i += 7)
    rr_journey_set_impact (document, RR_SCENARIO (scenario), rr_list_get (map->touchpoints, i), "severity",
                           rr_value_int (g_rand_int_range (rand, 1, 5)), NULL);
  rr_document_end (document);

  subject->map = g_object_ref (map);
  subject->assessment = rr_assessment_new (map, RR_SCENARIO (scenario));
  subject->n_lanes = n_lanes;
  rr_export_measure (map, &options, &subject->width, &subject->height, NULL);
}

static void
subject_clear (Subject *subject)
{
  g_clear_object (&subject->assessment);
  g_clear_object (&subject->map);
}

static cairo_status_t
write_cb (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
bare_box (cairo_t      *cr,
          const RrRect *rect,
          double        radius)
{
  double right = rect->x + rect->width, bottom = rect->y + rect->height;

  cairo_new_path (cr);
  cairo_arc (cr, right - radius, rect->y + radius, radius, -G_PI / 2, 0);
  cairo_arc (cr, right - radius, bottom - radius, radius, 0, G_PI / 2);
  cairo_arc (cr, rect->x + radius, bottom - radius, radius, G_PI / 2, G_PI);
  cairo_arc (cr, rect->x + radius, rect->y + radius, radius, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
}

static void
bare_text (cairo_t              *cr,
           PangoFontDescription **fonts,
           RrTextStyle            style,
           const char            *text,
           double                 x,
           double                 y,
           double                 width)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);

  pango_layout_set_font_description (layout, fonts[style]);
  pango_layout_set_width (layout, width < 0 ? -1 : (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);
  cairo_set_source_rgb (cr, 0.1, 0.1, 0.1);
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout (cr, layout);
  g_object_unref (layout);
}

static void
bare_disc (cairo_t *cr,
           double   x,
           double   y,
           double   radius,
           double   grey)
{
  cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
  cairo_set_source_rgb (cr, grey, grey, grey);
  cairo_fill (cr);
}

static void
bare_face (cairo_t *cr,
           double   x,
           double   y)
{
  bare_disc (cr, x, y, 7.5, 0.6);
  cairo_move_to (cr, x - 2.7, y - 1.6);
  cairo_line_to (cr, x - 2.7, y - 1.6);
  cairo_move_to (cr, x + 2.7, y - 1.6);
  cairo_line_to (cr, x + 2.7, y - 1.6);
  cairo_move_to (cr, x - 3.7, y + 1.3);
  cairo_curve_to (cr, x - 1.9, y + 5.5, x + 1.9, y + 5.5, x + 3.7, y + 1.3);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_set_line_width (cr, 1.8);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_stroke (cr);
}

/* Five, in two colours. */
static void
bare_stars (cairo_t *cr,
            double   x,
            double   y,
            int      n)
{
  for (int i = 0; i < 5; i++)
    {
      for (int corner = 0; corner < 5; corner++)
        cairo_line_to (cr, x + 9.6 * i + 4.4 * sin (corner * 0.8 * G_PI), y - 4.4 * cos (corner * 0.8 * G_PI));
      cairo_close_path (cr);
      if (i + 1 == n || i == 4)
        {
          cairo_set_source_rgb (cr, i < n ? 0.4 : 0.8, 0.4, 0.4);
          cairo_fill (cr);
        }
    }
}

/* The mark at the edge, and the frame around the word. */
static void
bare_level (cairo_t *cr,
            double   x,
            double   y)
{
  RrRect pill = { x + 17, y + 77, 54, 16 };

  cairo_rectangle (cr, x, y, 7, RR_CARD_MIN_HEIGHT);
  cairo_set_source_rgb (cr, 0.9, 0.6, 0);
  cairo_fill (cr);
  bare_box (cr, &pill, 7);
  cairo_set_line_width (cr, 1.3);
  cairo_stroke (cr);
  bare_disc (cr, x + 26, y + 85, 4, 0.5);
}

static void
bare_link (cairo_t *cr,
           double   x,
           double   y)
{
  cairo_move_to (cr, x + RR_CARD_WIDTH, y + 60);
  cairo_curve_to (cr, x + RR_CARD_WIDTH + 44, y + 60, x + RR_CARD_WIDTH - 30, y + 220, x + RR_CARD_WIDTH + 12, y + 220);
  cairo_set_source_rgb (cr, 0.5, 0.5, 0.6);
  cairo_set_line_width (cr, 1.5);
  cairo_stroke (cr);
  cairo_move_to (cr, x + RR_CARD_WIDTH + 18, y + 220);
  cairo_line_to (cr, x + RR_CARD_WIDTH + 10, y + 216);
  cairo_line_to (cr, x + RR_CARD_WIDTH + 10, y + 224);
  cairo_close_path (cr);
  cairo_fill (cr);
}

/* A card: its plate, its title, its signs and the word for its severity; a link from it, its
 * points on the two curves; under it, two boxes. */
static void
bare_card (cairo_t               *cr,
           PangoFontDescription **fonts,
           Subject               *subject,
           RrTouchpoint          *touchpoint,
           guint                  i)
{
  double x = 150 + (i / subject->n_lanes) * RR_COLUMN_PITCH, y = 60 + (i % subject->n_lanes) * 160;
  RrRect plate = { x, y, RR_CARD_WIDTH, RR_CARD_MIN_HEIGHT };
  int level = rr_assessment_get (subject->assessment, touchpoint)->level;

  bare_box (cr, &plate, RR_CARD_RADIUS);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_fill_preserve (cr);
  cairo_set_source_rgb (cr, 0.8, 0.8, 0.8);
  cairo_stroke (cr);
  bare_text (cr, fonts, RR_TEXT_TITLE, touchpoint->title, x + 17, y + 10, RR_CARD_TEXT_WIDTH);
  bare_face (cr, x + 24, y + 107);
  bare_stars (cr, x + 44, y + 107, touchpoint->importance);
  bare_link (cr, x, y);
  bare_disc (cr, x, subject->n_lanes * 160 + touchpoint->emotion * 30, 5, 0.3);
  bare_disc (cr, x, subject->n_lanes * 160 + touchpoint->emotion * 30, 3, 1);
  bare_disc (cr, x, subject->n_lanes * 170 + touchpoint->emotion * 30, 3, 0.5);
  if (level > 0)
    bare_level (cr, x, y);
  if (level > 0)
    bare_text (cr, fonts, RR_TEXT_BADGE, rr_level_label (level), x + 38, y + 80, RR_CARD_TEXT_WIDTH);

  for (guint row = 0; row < 2; row++)
    {
      RrRect box = { x, subject->n_lanes * 180 + (row * subject->n_lanes + i % subject->n_lanes) * 50,
                     RR_CARD_WIDTH, 40 };

      bare_box (cr, &box, 5);
      cairo_set_source_rgb (cr, 1, 0.95, 0.8);
      cairo_fill (cr);
      bare_text (cr, fonts, RR_TEXT_ITEM, row == 0 ? touchpoint->pains[0] : touchpoint->needs[0],
                 box.x + 8, box.y + 4, RR_CARD_WIDTH - 16);
    }
}

/* What stands around the cards: names and the legend. */
static void
bare_words (cairo_t               *cr,
            PangoFontDescription **fonts,
            Subject               *subject)
{
  RrMap *map = subject->map;

  bare_text (cr, fonts, RR_TEXT_MAP_TITLE, "Customer Journey", 14, 14, -1);
  bare_text (cr, fonts, RR_TEXT_SUBTITLE, "Winter storm", 14, 40, -1);
  for (guint i = 0; i < rr_list_get_size (map->stages); i++)
    bare_text (cr, fonts, RR_TEXT_STAGE, RR_STAGE (rr_list_get (map->stages, i))->name,
               150 + i * STEPS * RR_COLUMN_PITCH, 60, -1);
  for (guint i = 0; i < rr_list_get_size (map->lanes); i++)
    bare_text (cr, fonts, RR_TEXT_LANE, RR_LANE (rr_list_get (map->lanes, i))->name, 14, 60 + i * 160,
               RR_LABEL_TEXT_WIDTH);
  for (int level = 1; level <= RR_LEVEL_MAX; level++)
    bare_text (cr, fonts, RR_TEXT_SMALL, rr_level_label (level), level * 100, subject->height - 30, -1);
}

static cairo_surface_t *
bare_surface (Subject    *subject,
              GByteArray *bytes,
              double     *scale)
{
  double points;

  *scale = 1;
  if (subject->format == RR_EXPORT_SVG)
    return cairo_svg_surface_create_for_stream (write_cb, bytes, subject->width, subject->height);

  points = *scale = MIN (0.75, 14400 / subject->width);
  return cairo_pdf_surface_create_for_stream (write_cb, bytes, subject->width * points, subject->height * points);
}

static void
bare (gpointer data)
{
  Subject *subject = data;
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  PangoFontDescription *fonts[RR_N_TEXT_STYLES];
  double scale;
  cairo_surface_t *surface = bare_surface (subject, bytes, &scale);
  cairo_t *cr = cairo_create (surface);

  for (guint i = 0; i < RR_N_TEXT_STYLES; i++)
    fonts[i] = rr_text_style_get_font (i);

  cairo_scale (cr, scale, scale);
  cairo_set_source_rgb (cr, 0.98, 0.98, 0.98);
  cairo_paint (cr);
  for (guint i = 0; i < rr_list_get_size (subject->map->touchpoints); i++)
    bare_card (cr, fonts, subject, rr_list_get (subject->map->touchpoints, i), i);
  bare_words (cr, fonts, subject);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);

  for (guint i = 0; i < RR_N_TEXT_STYLES; i++)
    pango_font_description_free (fonts[i]);
  g_assert (bytes->len > 1000);
}

/* The same program with cairo_surface_write_to_png (). */
static void
write_by_cairo (gpointer data)
{
  Subject *subject = data;
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_auto (RrPicture) picture = { 0 };
  cairo_surface_t *surface;
  cairo_t *cr;
  RrInk *ink;

  if (!rr_picture_init (&picture, subject->map, &options, NULL))
    g_error ("the picture cannot be laid out");

  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) ceil (picture.width), (int) ceil (picture.height));
  cr = cairo_create (surface);
  ink = rr_ink_new_cairo (cr);
  rr_picture_draw (&picture, ink, NULL);
  rr_ink_free (ink);
  cairo_destroy (cr);
  g_assert_cmpint (cairo_surface_write_to_png_stream (surface, write_cb, bytes), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
}

static void
export (gpointer data)
{
  Subject *subject = data;
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;

  rr_export_to_stream (subject->map, subject->format, &options, stream, NULL, &error);
  g_assert_no_error (error);
}

/* In a program of its own, of which nothing else is the memory. */
static int
show_memory (void)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "rr-bench-XXXXXX", NULL);
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  struct rusage usage;
  Subject subject;
  int descriptor = g_mkstemp (path);

  g_assert_cmpint (descriptor, >=, 0);
  close (descriptor);
  file = g_file_new_for_path (path);
  subject_init (&subject, 1000);
  rr_export_to_file (subject.map, RR_EXPORT_PNG, &options, file, NULL, &error);
  g_assert_no_error (error);
  subject_clear (&subject);
  g_file_delete (file, NULL, NULL);

  getrusage (RUSAGE_SELF, &usage);
  printf ("%ld\n", usage.ru_maxrss);
  return 0;
}

static void
compare_memory (char *program)
{
  char *command[] = { program, (char *) MEMORY, NULL };
  g_autofree char *kilobytes = NULL;
  g_autoptr (GError) error = NULL;

  g_spawn_sync (NULL, command, NULL, G_SPAWN_DEFAULT, NULL, NULL, &kilobytes, NULL, NULL, &error);
  g_assert_no_error (error);

  /* Megabytes in place of milliseconds. */
  rr_bench_report ("memory of 1,000 touchpoints to PNG (MB)", strtod (kilobytes, NULL) * 1024 / 1e9,
                   AT_MOST_MEMORY / 1000, 1);
}

int
main (int    argc,
      char **argv)
{
  static const guint sizes[] = { 10, 100, 1000 };
  static const struct
  {
    const char *name;
    double at_most;
  } formats[] = {
    [RR_EXPORT_PNG] = { "PNG", 0.35 },
    [RR_EXPORT_PDF] = { "PDF", 1.3 },
    [RR_EXPORT_SVG] = { "SVG", 1.3 },
  };

  if (argc > 1 && g_str_equal (argv[1], MEMORY))
    return show_memory ();

  /* First, for a program inherits the peak of the one that starts it. */
  compare_memory (argv[0]);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      Subject subject;

      subject_init (&subject, sizes[i]);
      for (guint format = 0; format < G_N_ELEMENTS (formats); format++)
        {
          g_autofree char *what = g_strdup_printf ("export %u touchpoints to %s", sizes[i], formats[format].name);

          subject.format = format;
          rr_bench_compare (what, export, format == RR_EXPORT_PNG ? write_by_cairo : bare, &subject,
                            formats[format].at_most);
        }
      subject_clear (&subject);
    }

  return rr_bench_finish ();
}
