/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "rr-export-preview.h"
#include "rr-map-file.h"
#include "rr-paper.h"
#include "rr-sheets.h"

/* How many are drawn at this moment; see rr_export_preview_wait_all (). */
static GMutex running_mutex;
static GCond running_cond;
static guint n_running;

/* Between sheets, pixels. */
#define GAP 6

typedef struct
{
  RrMap *map;             /* owned */
  RrExportFormat format;
  RrExportOptions options;
  char *scenario;         /* owned */
  char **rows;            /* owned */
  int size;
  char *description;      /* owned; the answer */
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_clear_object (&job->map);
  g_free (job->scenario);
  g_strfreev (job->rows);
  g_free (job->description);
  g_free (job);
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

/* All sheets as they will lie. */
static GdkTexture *
draw_sheets (Job     *job,
             GError **error)
{
  const RrPaper *paper = rr_paper_find (job->options.paper);
  g_autoptr (RrSheets) sheets = rr_sheets_new (job->map, &job->options, paper->width, paper->height, error);
  guint n, columns;
  double width, height, scale;
  cairo_surface_t *surface;
  cairo_t *cr;
  GdkTexture *texture;

  if (sheets == NULL)
    return NULL;

  n = rr_sheets_get_n (sheets);
  columns = rr_sheets_get_n_columns (sheets);
  rr_sheets_get_size (sheets, &width, &height);
  scale = (job->size - GAP * MAX (columns, n / columns)) / MAX (columns * width, n / columns * height);
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) ceil (columns * (width * scale + GAP)),
                                        (int) ceil (n / columns * (height * scale + GAP)));
  cr = cairo_create (surface);
  for (guint i = 0; i < n; i++)
    {
      cairo_save (cr);
      cairo_translate (cr, i % columns * (width * scale + GAP), i / columns * (height * scale + GAP));
      cairo_scale (cr, scale, scale);
      cairo_rectangle (cr, 0, 0, width, height);
      cairo_clip (cr);
      cairo_set_source_rgb (cr, 1, 1, 1);
      cairo_paint (cr);
      rr_sheets_draw (sheets, i, cr);
      cairo_restore (cr);
    }
  cairo_destroy (cr);
  texture = to_texture (surface);
  cairo_surface_destroy (surface);

  /* Translators: the second is the name of a paper */
  job->description = g_strdup_printf (ngettext ("%u sheet of %s", "%u sheets of %s", n), n, paper->name);
  return texture;
}

static GdkTexture *
draw_picture (Job           *job,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GBytes) bytes = NULL;
  double scale = job->options.scale, width, height;

  if (!rr_export_measure (job->map, &job->options, &width, &height, error))
    return NULL;

  job->options.scale = CLAMP (job->size / MAX (width, height), RR_EXPORT_MIN_SCALE, 2);
  if (!rr_export_to_stream (job->map, RR_EXPORT_PNG, &job->options, stream, cancellable, error)
      || !g_output_stream_close (stream, cancellable, error))
    return NULL;

  if (job->format == RR_EXPORT_PNG)
    job->description = g_strdup_printf (_("%.0f × %.0f pixels"), ceil (width * scale), ceil (height * scale));
  else
    /* Translators: the size of a page as large as the map */
    job->description = g_strdup_printf (_("%.0f × %.0f mm"), width * scale / 96 * 25.4, height * scale / 96 * 25.4);

  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
  return gdk_texture_new_from_bytes (bytes, error);
}

static void
run_cb (GTask        *task,
        gpointer      source,
        gpointer      data,
        GCancellable *cancellable)
{
  Job *job = data;
  GError *error = NULL;
  GdkTexture *texture = job->options.paper != NULL ? draw_sheets (job, &error) : draw_picture (job, cancellable, &error);

  /* Before the answer, after which the program may end. */
  g_clear_object (&job->map);
  if (texture != NULL)
    g_task_return_pointer (task, texture, g_object_unref);
  else
    g_task_return_error (task, error);

  g_mutex_lock (&running_mutex);
  n_running--;
  g_cond_broadcast (&running_cond);
  g_mutex_unlock (&running_mutex);
}

/**
 * rr_export_preview_wait_all:
 *
 * Waits until nothing is drawn any more, to be called before the program ends: a thread
 * that draws while fonts and libraries are taken down would crash.
 */
void
rr_export_preview_wait_all (void)
{
  g_mutex_lock (&running_mutex);
  while (n_running > 0)
    g_cond_wait (&running_cond, &running_mutex);
  g_mutex_unlock (&running_mutex);
}

/**
 * rr_export_preview_async:
 * @map: is copied
 * @options: as for the export; its paper is one that rr_paper_find () knows
 * @size: the longer side of the preview, pixels
 */
void
rr_export_preview_async (RrMap                 *map,
                         RrExportFormat         format,
                         const RrExportOptions *options,
                         int                    size,
                         GCancellable          *cancellable,
                         GAsyncReadyCallback    callback,
                         gpointer               user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Job *job = g_new0 (Job, 1);

  job->map = rr_map_copy (map);
  job->format = format;
  job->options = *options;
  job->options.scenario = job->scenario = g_strdup (options->scenario);
  job->rows = g_strdupv ((char **) options->rows);
  job->options.rows = (const char *const *) job->rows;
  job->options.author = NULL;
  job->options.paper = options->paper != NULL ? rr_paper_find (options->paper)->name : NULL;
  job->size = size;
  g_task_set_source_tag (task, rr_export_preview_async);
  g_task_set_task_data (task, job, job_free);

  g_mutex_lock (&running_mutex);
  n_running++;
  g_mutex_unlock (&running_mutex);
  g_task_run_in_thread (task, run_cb);
}

/**
 * rr_export_preview_finish:
 * @description: (out) (transfer full): how large the export will be
 *
 * Returns: (transfer full): the picture; NULL with the error that the export would end with
 */
GdkTexture *
rr_export_preview_finish (GAsyncResult  *result,
                          char         **description,
                          GError       **error)
{
  GdkTexture *texture = g_task_propagate_pointer (G_TASK (result), error);

  if (texture != NULL)
    *description = g_strdup (((Job *) g_task_get_task_data (G_TASK (result)))->description);
  return texture;
}
