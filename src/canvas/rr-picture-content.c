/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-picture-content.h"

struct _RrPictureContent
{
  GdkContentProvider parent_instance;

  RrExportJob *job; /* owned */
  double pixels;
};

G_DEFINE_FINAL_TYPE (RrPictureContent, rr_picture_content, GDK_TYPE_CONTENT_PROVIDER)

/* What a program has asked for. */
typedef struct
{
  RrExportFormat format;
  double pixels;
} Order;

static gpointer
draw (RrMap                  *map,
      const RrExportOptions  *options,
      gpointer                data,
      GCancellable           *cancellable,
      GError                **error)
{
  const Order *order = data;
  RrExportOptions own = *options;
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();

  if (order->format == RR_EXPORT_PNG)
    own.scale *= order->pixels;
  if (!rr_export_to_stream (map, order->format, &own, stream, cancellable, error)
      || !g_output_stream_close (stream, cancellable, error))
    return NULL;

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;

  if (g_output_stream_write_all_finish (G_OUTPUT_STREAM (object), result, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
drawn_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GOutputStream *stream = g_task_get_task_data (task);
  GCancellable *cancellable = g_task_get_cancellable (task);
  int priority = g_task_get_priority (task);
  GError *error = NULL;
  GBytes *bytes = rr_export_job_run_finish (result, &error);

  if (bytes == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  /* Until it is written. */
  g_object_set_data_full (G_OBJECT (task), "bytes", bytes, (GDestroyNotify) g_bytes_unref);
  g_output_stream_write_all_async (stream, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), priority,
                                   cancellable, written_cb, g_steal_pointer (&task));
}

static void
rr_picture_content_write_async (GdkContentProvider  *provider,
                                const char          *media_type,
                                GOutputStream       *stream,
                                int                  io_priority,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  RrPictureContent *self = RR_PICTURE_CONTENT (provider);
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  Order *order;

  g_task_set_source_tag (task, rr_picture_content_write_async);
  g_task_set_priority (task, io_priority);
  if (!g_str_equal (media_type, RR_PICTURE_PNG) && !g_str_equal (media_type, RR_PICTURE_SVG))
    {
      g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "%s", media_type);
      return;
    }

  g_task_set_task_data (task, g_object_ref (stream), g_object_unref);
  order = g_new0 (Order, 1);
  order->format = g_str_equal (media_type, RR_PICTURE_PNG) ? RR_EXPORT_PNG : RR_EXPORT_SVG;
  order->pixels = self->pixels;
  rr_export_job_run_async (self->job, draw, order, g_free, (GDestroyNotify) g_bytes_unref, cancellable, drawn_cb,
                           g_steal_pointer (&task));
}

static gboolean
rr_picture_content_write_finish (GdkContentProvider  *provider,
                                 GAsyncResult        *result,
                                 GError             **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static GdkContentFormats *
rr_picture_content_ref_formats (GdkContentProvider *provider)
{
  static const char *media_types[] = { RR_PICTURE_PNG, RR_PICTURE_SVG };

  return gdk_content_formats_new (media_types, G_N_ELEMENTS (media_types));
}

static void
rr_picture_content_finalize (GObject *object)
{
  RrPictureContent *self = RR_PICTURE_CONTENT (object);

  rr_export_job_unref (self->job);

  G_OBJECT_CLASS (rr_picture_content_parent_class)->finalize (object);
}

static void
rr_picture_content_class_init (RrPictureContentClass *klass)
{
  GdkContentProviderClass *provider_class = GDK_CONTENT_PROVIDER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rr_picture_content_finalize;

  provider_class->ref_formats = rr_picture_content_ref_formats;
  provider_class->write_mime_type_async = rr_picture_content_write_async;
  provider_class->write_mime_type_finish = rr_picture_content_write_finish;
}

static void
rr_picture_content_init (RrPictureContent *self)
{
}

/**
 * rr_picture_content_new:
 * @job: the map, and how it is to look
 * @pixels: by how much the PNG is larger than the SVG, for dense screens
 *
 * Returns: (transfer full): the content
 */
GdkContentProvider *
rr_picture_content_new (RrExportJob *job,
                        double       pixels)
{
  RrPictureContent *self;

  g_return_val_if_fail (job != NULL, NULL);
  g_return_val_if_fail (pixels > 0, NULL);

  self = g_object_new (RR_TYPE_PICTURE_CONTENT, NULL);
  self->job = rr_export_job_ref (job);
  self->pixels = pixels;

  return GDK_CONTENT_PROVIDER (self);
}
