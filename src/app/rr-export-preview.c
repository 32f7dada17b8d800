/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>
#include <string.h>

#include "rr-export-preview.h"
#include "rr-i18n.h"
#include "rr-paper.h"
#include "rr-report.h"
#include "rr-sheets.h"

/* Between sheets, pixels. */
#define GAP 6

/* So many pages of a report are shown. */
#define REPORT_COLUMNS 3
#define REPORT_ROWS 2

/* So much of a text is shown, and so many of the warnings. */
#define MAX_TEXT 12000
#define MAX_WARNINGS 3

/* What is made, by the thread that makes it. */
typedef struct
{
  RrOutput output;
  int size;
} Order;

void
rr_export_preview_free (RrExportPreview *self)
{
  g_clear_object (&self->texture);
  g_free (self->text);
  g_free (self->description);
  g_free (self);
}

static GdkTexture *
to_texture (cairo_surface_t *surface)
{
  int height = cairo_image_surface_get_height (surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) bytes = NULL;

  cairo_surface_flush (surface);
  bytes = g_bytes_new (cairo_image_surface_get_data (surface), stride * (gsize) height);
  return gdk_memory_texture_new (cairo_image_surface_get_width (surface), height, GDK_MEMORY_DEFAULT, bytes, stride);
}

/* A white sheet at a place; what is drawn from now on is on it. */
static void
lay_sheet (cairo_t *cr,
           double   x,
           double   y,
           double   scale,
           double   width,
           double   height)
{
  cairo_translate (cr, x, y);
  cairo_scale (cr, scale, scale);
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_clip (cr);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  /* Half of it is clipped: its edge, also on a white ground. */
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_set_source_rgb (cr, 0.8, 0.8, 0.8);
  cairo_set_line_width (cr, 2 / scale);
  cairo_stroke (cr);
}

/* All sheets as they will lie. */
static gboolean
draw_sheets (RrExportPreview        *self,
             RrMap                  *map,
             const RrExportOptions  *options,
             int                     size,
             GError                **error)
{
  const RrPaper *paper = rr_paper_find (options->paper);
  g_autoptr (RrSheets) sheets = rr_sheets_new (map, options, paper->width, paper->height, error);
  guint n, columns;
  double width, height, scale;
  cairo_surface_t *surface;
  cairo_t *cr;

  if (sheets == NULL)
    return FALSE;

  n = rr_sheets_get_n (sheets);
  columns = rr_sheets_get_n_columns (sheets);
  rr_sheets_get_size (sheets, &width, &height);
  scale = (size - GAP * MAX (columns, n / columns)) / MAX (columns * width, n / columns * height);
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) ceil (columns * (width * scale + GAP)),
                                        (int) ceil (n / columns * (height * scale + GAP)));
  cr = cairo_create (surface);
  for (guint i = 0; i < n; i++)
    {
      cairo_save (cr);
      lay_sheet (cr, rr_sheets_get_column (sheets, i) * (width * scale + GAP), i / columns * (height * scale + GAP), scale, width, height);
      rr_sheets_draw (sheets, i, cr);
      cairo_restore (cr);
    }
  cairo_destroy (cr);
  self->texture = to_texture (surface);
  cairo_surface_destroy (surface);

  /* Translators: the second is the name of a paper */
  self->description = g_strdup_printf (ngettext ("%u sheet of %s", "%u sheets of %s", n), n, paper->name);
  return TRUE;
}

static gboolean
draw_picture (RrExportPreview        *self,
              RrMap                  *map,
              RrOutput                output,
              const RrExportOptions  *options,
              int                     size,
              GCancellable           *cancellable,
              GError                **error)
{
  RrExportOptions smaller = *options;
  g_autoptr (GBytes) bytes = NULL;
  double scale = options->scale, width, height;

  if (!rr_export_measure (map, options, &width, &height, error))
    return FALSE;

  smaller.scale = CLAMP (size / MAX (width, height), RR_EXPORT_MIN_SCALE, 2);
  bytes = rr_output_write_bytes (RR_OUTPUT_PNG, map, &smaller, cancellable, error);
  if (bytes == NULL)
    return FALSE;

  if (output == RR_OUTPUT_PNG)
    self->description = g_strdup_printf (_("%.0f × %.0f pixels"), ceil (width * scale), ceil (height * scale));
  else
    /* Translators: the size of a page as large as the map */
    self->description = g_strdup_printf (_("%.0f × %.0f mm"), width * scale / 96 * 25.4, height * scale / 96 * 25.4);

  self->texture = gdk_texture_new_from_bytes (bytes, error);
  return self->texture != NULL;
}

/* The first pages lie beside each other, the others are drawn on nothing. */
static void
turn_cb (cairo_t  *cr,
         guint     page,
         double    width,
         double    height,
         gpointer  user_data)
{
  const int *size = user_data;
  double room = (double) *size / REPORT_COLUMNS - GAP;
  guint at = page - 1;

  cairo_restore (cr);
  cairo_save (cr);
  if (at < REPORT_COLUMNS * REPORT_ROWS)
    {
      double scale = room / MAX (width, height);

      lay_sheet (cr, at % REPORT_COLUMNS * (room + GAP) + (room - width * scale) / 2,
                 at / REPORT_COLUMNS * (room + GAP) + (room - height * scale) / 2, scale, width, height);
    }
  else
    {
      cairo_rectangle (cr, 0, 0, 0, 0);
      cairo_clip (cr);
    }
}

static gboolean
draw_report (RrExportPreview        *self,
             RrMap                  *map,
             const RrExportOptions  *options,
             int                     size,
             GCancellable           *cancellable,
             GError                **error)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, size, size * REPORT_ROWS / REPORT_COLUMNS);
  cairo_t *cr = cairo_create (surface);
  guint n;

  cairo_save (cr);
  n = rr_report_draw (map, options, turn_cb, &size, cr, cancellable, error);
  cairo_destroy (cr);
  if (n > 0)
    {
      self->texture = to_texture (surface);
      self->description = g_strdup_printf (ngettext ("%u page", "%u pages", n), n);
    }
  cairo_surface_destroy (surface);

  return n > 0;
}

static char *
describe_text (const char *text,
               GPtrArray  *warnings)
{
  g_autoptr (GString) out = g_string_new (NULL);
  guint n_lines = 0;

  for (const char *at = strchr (text, '\n'); at != NULL; at = strchr (at + 1, '\n'))
    n_lines++;

  g_string_append_printf (out, ngettext ("%u line", "%u lines", n_lines), n_lines);
  for (guint i = 0; i < MIN (warnings->len, MAX_WARNINGS); i++)
    g_string_append_printf (out, "\n%s", (const char *) warnings->pdata[i]);
  if (warnings->len > MAX_WARNINGS)
    {
      guint more = warnings->len - MAX_WARNINGS;

      g_string_append_c (out, '\n');
      g_string_append_printf (out, ngettext ("and %u more", "and %u more", more), more);
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}

static gboolean
write_text (RrExportPreview        *self,
            RrMap                  *map,
            RrOutput                output,
            const RrExportOptions  *options,
            GError                **error)
{
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *text = rr_output_write_text (output, map, options, warnings, error);
  const char *end;

  if (text == NULL)
    return FALSE;

  self->description = describe_text (text, warnings);
  if (strlen (text) <= MAX_TEXT)
    {
      self->text = g_steal_pointer (&text);
      return TRUE;
    }

  g_utf8_validate (text, MAX_TEXT, &end);
  self->text = g_strdup_printf ("%.*s\n…", (int) (end - text), text);
  return TRUE;
}

static gpointer
make (RrMap                  *map,
      const RrExportOptions  *options,
      gpointer                data,
      GCancellable           *cancellable,
      GError                **error)
{
  const Order *order = data;
  g_autoptr (RrExportPreview) self = g_new0 (RrExportPreview, 1);
  gboolean made;

  if (rr_output_is_text (order->output))
    made = write_text (self, map, order->output, options, error);
  else if (order->output == RR_OUTPUT_REPORT)
    made = draw_report (self, map, options, order->size, cancellable, error);
  else if (options->paper != NULL)
    made = draw_sheets (self, map, options, order->size, error);
  else
    made = draw_picture (self, map, order->output, options, order->size, cancellable, error);

  return made ? g_steal_pointer (&self) : NULL;
}

/**
 * rr_export_preview_async:
 * @job: the map, and how it is to look; its paper is one that rr_paper_find () knows
 * @size: the longer side of the preview, pixels
 * @callback: calls rr_export_preview_finish ()
 */
void
rr_export_preview_async (RrOutput             output,
                         RrExportJob         *job,
                         int                  size,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  Order *order = g_new0 (Order, 1);

  order->output = output;
  order->size = size;
  rr_export_job_run_async (job, make, order, g_free, (GDestroyNotify) rr_export_preview_free, cancellable, callback,
                           user_data);
}

/**
 * rr_export_preview_finish:
 *
 * Returns: (transfer full): the preview; %NULL with the error that the export would end with
 */
RrExportPreview *
rr_export_preview_finish (GAsyncResult  *result,
                          GError       **error)
{
  return rr_export_job_run_finish (result, error);
}
