/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render-support.h"

#include <cairo.h>
#include <glib/gstdio.h>
#include <math.h>
#include <png.h>
#include <stdio.h>
#include <string.h>

#include "rr-error.h"
#include "rr-export-job.h"
#include "rr-map-file.h"
#include "rr-sheets.h"
#include "rr-value.h"

typedef struct
{
  RrDocument *document;
  RrMap *map;   /* borrowed */
  char *folder;
  char *path;   /* of the last export */
} Fixture;

static const RrExportOptions assess = {
  .view = RR_VIEW_ASSESS, .scale = 1, .now = G_GINT64_CONSTANT (1425168000000000),
};

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->document = test_document_new ();
  fixture->map = rr_document_get_map (fixture->document);
  fixture->folder = g_dir_make_tmp ("rr-export-XXXXXX", NULL);
  g_assert_nonnull (fixture->folder);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  GDir *folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_unlink (path);
    }
  g_dir_close (folder);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
  g_object_unref (fixture->document);
}

static gboolean
export (Fixture                *fixture,
        const char             *name,
        const RrExportOptions  *options,
        GError                **error)
{
  g_autoptr (GFile) file = NULL;
  RrExportFormat format;

  g_free (fixture->path);
  fixture->path = g_build_filename (fixture->folder, name, NULL);
  file = g_file_new_for_path (fixture->path);
  g_assert_true (rr_export_format_from_name (name, &format));

  return rr_export_to_file (fixture->map, format, options, file, NULL, error);
}

/* A file may name any step; the map is as wide as that. */
static void
make_wide (Fixture *fixture,
           guint    step)
{
  g_autoptr (GBytes) bytes = rr_map_to_bytes (fixture->map);
  g_autoptr (GString) text = g_string_new_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  g_autofree char *wide = g_strdup_printf ("\"stage\": \"s2\", \"step\": %u,", step);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (g_string_replace (text, "\"stage\": \"s2\",", wide, 0), ==, 1);
  g_object_unref (fixture->document);
  fixture->map = rr_map_from_bytes (text->str, text->len, &error);
  g_assert_no_error (error);
  fixture->document = rr_document_new (fixture->map);
}

/* The output of a program, or NULL where it is not installed. */
static char *
run (const char *program,
     const char *argument,
     const char *path,
     const char *last)
{
  g_autofree char *found = g_find_program_in_path (program);
  const char *argv[] = { program, argument, path, last, NULL };
  g_autoptr (GError) error = NULL;
  char *output;
  int status;

  if (found == NULL)
    return NULL;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);

  return output;
}

/* Every text of the map, with white space as it comes. */
static void
assert_has_texts (const char *output)
{
  const char *const texts[] = {
    "A Journey", "Arrive", "Book", "Confirm", "Discuss", "End", "First", "Second", "Desk", "Phone", "Feels",
    "too far", "slow", "of the stage", "of the card", "needs", "Major", "Moderate", "Out of action",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (strstr (output, texts[i]) == NULL)
      {
        g_test_message ("no \"%s\"", texts[i]);
        g_test_fail ();
      }
}

static void
test_pdf (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *info = NULL;

  g_assert_true (export (fixture, "map.pdf", &assess, &error));
  g_assert_no_error (error);

  text = run ("pdftotext", "-layout", fixture->path, "-");
  info = run ("pdfinfo", fixture->path, NULL, NULL);
  if (text == NULL || info == NULL)
    {
      g_test_skip ("poppler's programs are not installed");
      return;
    }

  assert_has_texts (text);
  g_assert_nonnull (strstr (info, "A Journey"));
  g_assert_nonnull (strstr (info, "Reroute"));
  g_assert_null (strstr (info, "Author:"));
  g_assert_nonnull (strstr (info, "Pages:           1"));
}

/* A page has an end: what is larger is drawn smaller. */
static void
test_pdf_of_any_size (Fixture       *fixture,
                      gconstpointer  data)
{
  RrExportOptions options = assess;
  g_autoptr (GError) error = NULL;
  g_autofree char *info = NULL;
  double width, height;

  make_wide (fixture, 200);
  options.scale = 4;
  g_assert_true (export (fixture, "wide.pdf", &options, &error));
  g_assert_no_error (error);
  info = run ("pdfinfo", fixture->path, NULL, NULL);
  if (info == NULL)
    {
      g_test_skip ("pdfinfo is not installed");
      return;
    }

  g_assert_cmpint (sscanf (strstr (info, "Page size:") + strlen ("Page size:"), "%lf x %lf", &width, &height), ==, 2);
  g_assert_cmpfloat (width, <=, 14400);
  g_assert_cmpfloat (width, >, 14000);
}

static void
test_svg (Fixture       *fixture,
          gconstpointer  data)
{
  static const GMarkupParser nothing = { NULL };
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  GMarkupParseContext *context = g_markup_parse_context_new (&nothing, 0, NULL, NULL);
  gsize length;

  g_assert_true (export (fixture, "map.svg", &assess, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (fixture->path, &text, &length, NULL));

  assert_has_texts (text);
  g_markup_parse_context_parse (context, text, (gssize) length, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  g_markup_parse_context_free (context);
}

static void
assert_png_size (const char *path,
                 guint       width,
                 guint       height)
{
  png_image image = { .version = PNG_IMAGE_VERSION };

  g_assert_true (png_image_begin_read_from_file (&image, path));
  g_assert_cmpuint (image.width, ==, width);
  g_assert_cmpuint (image.height, ==, height);
  png_image_free (&image);
}

static void
test_png (Fixture       *fixture,
          gconstpointer  data)
{
  RrExportOptions options = assess;
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface;
  double width, height;
  guint32 corner;

  g_assert_true (rr_export_measure (fixture->map, &options, &width, &height, &error));
  options.scale = 2;
  g_assert_true (export (fixture, "map.png", &options, &error));
  g_assert_no_error (error);
  assert_png_size (fixture->path, (guint) ceil (width * 2), (guint) ceil (height * 2));

  options.transparent = TRUE;
  g_assert_true (export (fixture, "clear.png", &options, &error));
  surface = cairo_image_surface_create_from_png (fixture->path);
  corner = *(guint32 *) (void *) cairo_image_surface_get_data (surface);
  g_assert_cmphex (corner, ==, 0);
  cairo_surface_destroy (surface);
}

/* A picture that is wider than any surface is whole to its right end, where a card has
 * dark letters. */
static void
test_wide_png (Fixture       *fixture,
               gconstpointer  data)
{
  RrExportOptions options = { .view = RR_VIEW_MAP };
  g_autoptr (GError) error = NULL;
  double width, height;
  png_image image = { .version = PNG_IMAGE_VERSION };
  g_autofree guint8 *pixels = NULL;
  guint darkest = 255;

  make_wide (fixture, 250);
  g_assert_true (rr_export_measure (fixture->map, &options, &width, &height, &error));
  g_assert_cmpfloat (width, >, 40000);
  g_assert_true (export (fixture, "wide.png", &options, &error));
  g_assert_no_error (error);

  g_assert_true (png_image_begin_read_from_file (&image, fixture->path));
  g_assert_cmpuint (image.width, ==, (guint) ceil (width));
  image.format = PNG_FORMAT_GRAY;
  pixels = g_malloc (PNG_IMAGE_SIZE (image));
  g_assert_true (png_image_finish_read (&image, NULL, pixels, 0, NULL));

  for (guint y = 0; y < image.height; y++)
    for (guint x = image.width - 165; x < image.width - 14; x++)
      darkest = MIN (darkest, pixels[y * (gsize) image.width + x]);
  g_assert_cmpuint (darkest, <, 100);
}

/* Where a tile ends nothing shows: a picture in tiles is the one that is drawn at once. */
static void
test_tiles_fit (Fixture       *fixture,
                gconstpointer  data)
{
  const RrExportOptions options = assess;
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface;
  guint n_different = 0;

  make_wide (fixture, 60);
  g_assert_true (export (fixture, "tiles.png", &options, &error));
  g_assert_no_error (error);
  surface = cairo_image_surface_create_from_png (fixture->path);
  g_assert_cmpint (cairo_image_surface_get_width (surface), >, 8192 + 100);

  /* Bands, lines and a curve run across: the same colour on both sides. */
  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    {
      const guint32 *row = (const guint32 *) (void *) (cairo_image_surface_get_data (surface)
                                                       + (gsize) y * (gsize) cairo_image_surface_get_stride (surface));

      n_different += row[8191] != row[8192];
    }
  /* The edge of a curve may cross just there. */
  g_assert_cmpuint (n_different, <, 40);
  cairo_surface_destroy (surface);
}

/* The first sheet is the one on which the journey begins, at whichever side that is. */
static void
test_sheets_in_order (Fixture       *fixture,
                      gconstpointer  data)
{
  make_wide (fixture, 12);
  for (int mirrored = 0; mirrored < 2; mirrored++)
    {
      RrExportOptions options = assess;
      g_autoptr (RrSheets) sheets = NULL;
      g_autoptr (GError) error = NULL;
      guint n_columns;

      options.tile = TRUE;
      options.mirrored = mirrored;
      sheets = rr_sheets_new (fixture->map, &options, 595, 842, &error);
      g_assert_no_error (error);
      n_columns = rr_sheets_get_n_columns (sheets);
      g_assert_cmpuint (n_columns, >, 2);
      for (guint i = 0; i < rr_sheets_get_n (sheets); i++)
        g_assert_cmpuint (rr_sheets_get_column (sheets, i), ==,
                          mirrored ? n_columns - 1 - i % n_columns : i % n_columns);
    }
}

static void
test_too_large (Fixture       *fixture,
                gconstpointer  data)
{
  RrExportOptions options = assess;
  g_autoptr (GError) error = NULL;

  make_wide (fixture, 9999);
  options.scale = 16;
  g_assert_false (export (fixture, "huge.png", &options, &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_TOO_LARGE);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));

  g_clear_error (&error);
  options.scale = 1000;
  g_assert_false (export (fixture, "huge.pdf", &options, &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_UNSUPPORTED);

  g_clear_error (&error);
  options.scale = 1;
  options.scenario = "nothing";
  g_assert_false (export (fixture, "none.pdf", &options, &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_UNSUPPORTED);
}

/* What was there stays when the picture fails. */
static void
test_whole_or_not (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;
  g_autofree char *old = NULL;

  g_assert_true (export (fixture, "map.png", &assess, &error));
  file = g_file_new_for_path (fixture->path);
  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));

  g_cancellable_cancel (cancelled);
  g_assert_false (rr_export_to_file (fixture->map, RR_EXPORT_PNG, &assess, file, cancelled, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_true (g_file_get_contents (fixture->path, &old, NULL, NULL));
  g_assert_cmpstr (old, ==, "old");

  g_clear_error (&error);
  g_assert_false (export (fixture, "no/such/folder.pdf", &assess, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static gpointer
write_svg (RrMap                  *map,
           const RrExportOptions  *options,
           gpointer                file,
           GCancellable           *cancellable,
           GError                **error)
{
  return rr_export_to_file (map, RR_EXPORT_SVG, options, file, cancellable, error) ? g_object_ref (file) : NULL;
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = rr_export_job_run_finish (result, &error);

  g_assert_no_error (error);
  g_assert_nonnull (file);
  (*(guint *) user_data)--;
}

/* Several from one job, while the map is edited, and all the same as one alone. */
static void
test_threads (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *expected = NULL;
  g_autoptr (RrExportJob) job = NULL;
  guint n_running = 0;

  g_assert_true (export (fixture, "alone.svg", &assess, NULL));
  g_assert_true (g_file_get_contents (fixture->path, &expected, NULL, NULL));

  job = rr_export_job_new (fixture->map, &assess);
  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u.svg", i);
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      n_running++;
      rr_export_job_run_async (job, write_svg, g_file_new_for_path (path), g_object_unref, g_object_unref, NULL,
                               written_cb, &n_running);
    }
  g_clear_pointer (&job, rr_export_job_unref);
  test_set (fixture->document, "a", "title", rr_value_text ("Edited meanwhile"));
  while (n_running > 0)
    g_main_context_iteration (NULL, TRUE);

  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u.svg", i);
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
      g_autofree char *text = NULL;

      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
      g_assert_cmpstr (text, ==, expected);
    }
}

static void
cancelled_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rr_export_job_run_finish (result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  *(gboolean *) user_data = TRUE;
}

/* What is cancelled before it begins is not written; what the options point to may go at once. */
static void
test_cancelled_job (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "never.svg", NULL);
  g_autofree char *scenario = g_strdup ("none");
  const RrExportOptions options = { .scenario = scenario };
  g_autoptr (RrExportJob) job = rr_export_job_new (fixture->map, &options);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  gboolean ended = FALSE;

  scenario[0] = '?';
  g_assert_cmpstr (rr_export_job_get_options (job)->scenario, ==, "none");

  g_cancellable_cancel (cancellable);
  rr_export_job_run_async (job, write_svg, g_file_new_for_path (path), g_object_unref, g_object_unref, cancellable,
                           cancelled_cb, &ended);
  rr_export_job_wait_all ();
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  while (!ended)
    g_main_context_iteration (NULL, TRUE);
}

/* A part of the map is where it was, and nothing else is on the picture. */
static void
test_part (Fixture       *fixture,
           gconstpointer  data)
{
  const char *const touchpoints[] = { "b", NULL };
  const char *const none[] = { "nothing", NULL };
  RrExportOptions options = assess;
  double width, height, whole_width, whole_height;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  RrTouchpoint *a = rr_map_find_touchpoint (fixture->map, "a"), *b = rr_map_find_touchpoint (fixture->map, "b");

  g_assert_true (rr_export_measure (fixture->map, &options, &whole_width, &whole_height, NULL));
  options.touchpoints = touchpoints;
  g_assert_true (rr_export_measure (fixture->map, &options, &width, &height, NULL));
  g_assert_cmpfloat (width, <, whole_width / 2);
  g_assert_cmpfloat (height, <, whole_height / 2);

  g_assert_true (export (fixture, "part.svg", &options, NULL));
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, b->title));
  g_assert_null (strstr (text, a->title));

  options.touchpoints = none;
  g_assert_false (export (fixture, "none.svg", &options, &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_UNSUPPORTED);
}

/* A map without anything, and one without stages or lanes, is a picture too. */
static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  const char *const names[] = { "empty.png", "empty.pdf", "empty.svg" };
  g_autoptr (RrMap) empty = rr_map_new ();
  g_autoptr (GError) error = NULL;

  fixture->map = empty;
  for (int view = 0; view < RR_N_VIEWS; view++)
    for (guint i = 0; i < G_N_ELEMENTS (names); i++)
      {
        RrExportOptions options = { .view = view };

        export (fixture, names[i], &options, &error);
        g_assert_no_error (error);
        g_assert_true (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
      }
}

static void
add (const char *name,
     void      (*test) (Fixture *, gconstpointer))
{
  g_test_add (name, Fixture, NULL, set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/export/pdf", test_pdf);
  add ("/export/pdf-of-any-size", test_pdf_of_any_size);
  add ("/export/svg", test_svg);
  add ("/export/png", test_png);
  add ("/export/wide-png", test_wide_png);
  add ("/export/tiles-fit", test_tiles_fit);
  add ("/export/sheets-in-order", test_sheets_in_order);
  add ("/export/too-large", test_too_large);
  add ("/export/whole-or-not", test_whole_or_not);
  add ("/export/threads", test_threads);
  add ("/export/cancelled-job", test_cancelled_job);
  add ("/export/part", test_part);
  add ("/export/empty", test_empty);

  return g_test_run ();
}
