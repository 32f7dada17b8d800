/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>

#include "rr-export.h"
#include "rr-map-file.h"
#include "rr-map-thumbnail.h"
#include "rr-new-map.h"

/* Unless another size is asked for, in logical pixels. */
#define WIDTH 200
#define HEIGHT 112

/* Larger files take too long for a glance, in bytes. */
#define MAX_SIZE (4 * 1024 * 1024)

/* The part of a picture that is looked at: a little more than the frame, sharp on dense screens. */
#define PIXELS 2

struct _RrMapThumbnail
{
  GtkWidget parent_instance;

  const RrSample *sample;    /* borrowed; a map that comes with the program */
  GFile *file;               /* owned; or one of the user's; or neither, for an empty map */
  GtkWidget *icon;           /* owned as child */
  GtkWidget *picture;        /* owned as child */
  GCancellable *cancellable; /* owned; while it is drawn */
  guint idle_id;
  int width;                 /* logical pixels */
  int height;
};

/* What a thread has to know. */
typedef struct
{
  const RrSample *sample;
  GFile *file;
  RrThemeKind theme;
  gboolean mirrored;
  int width;
  int height;
} Job;

G_DEFINE_FINAL_TYPE (RrMapThumbnail, rr_map_thumbnail, GTK_TYPE_WIDGET)

static void
job_free (Job *job)
{
  g_clear_object (&job->file);
  g_free (job);
}

static RrMap *
load_map (const Job     *job,
          GCancellable  *cancellable,
          GError       **error)
{
  if (job->sample != NULL)
    return rr_sample_load (job->sample);

  if (job->file != NULL)
    {
      g_autoptr (GFileInfo) info = g_file_query_info (job->file, G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE,
                                                      cancellable, error);

      if (info == NULL)
        return NULL;
      if (g_file_info_get_size (info) > MAX_SIZE)
        {
          g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "too large for a thumbnail");
          return NULL;
        }
      return rr_map_load (job->file, cancellable, NULL, error);
    }

  {
    g_autoptr (RrDocument) document = rr_new_map_create (NULL);

    return g_object_ref (rr_document_get_map (document));
  }
}

/* Runs in a thread of its own, with a map of its own. */
static void
draw_in_thread (gpointer data,
                gpointer user_data)
{
  g_autoptr (GTask) task = data;
  Job *job = g_task_get_task_data (task);
  GCancellable *cancellable = g_task_get_cancellable (task);
  RrExportOptions options = { .theme = job->theme, .mirrored = job->mirrored, .scale = 1, .transparent = TRUE };
  g_autoptr (GOutputStream) stream = NULL;
  g_autoptr (RrMap) map = NULL;
  g_autoptr (GBytes) bytes = NULL;
  GError *error = NULL;
  double width, height;

  if (g_task_return_error_if_cancelled (task))
    return;

  map = load_map (job, cancellable, &error);
  if (map == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  if (rr_list_get_size (map->scenarios) > 0)
    options.view = RR_VIEW_ASSESS;
  if (rr_export_measure (map, &options, &width, &height, NULL))
    options.scale = CLAMP (MAX (job->width * PIXELS / width, job->height * PIXELS / height), RR_EXPORT_MIN_SCALE, 1);

  stream = g_memory_output_stream_new_resizable ();
  if (!rr_export_to_stream (map, RR_EXPORT_PNG, &options, stream, cancellable, &error)
      || !g_output_stream_close (stream, cancellable, &error))
    {
      g_task_return_error (task, error);
      return;
    }

  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
  g_task_return_pointer (task, g_steal_pointer (&bytes), (GDestroyNotify) g_bytes_unref);
}

/* One thread for all: a start page must not keep every core busy. */
static GThreadPool *
get_pool (void)
{
  static GThreadPool *pool = NULL;

  if (pool == NULL)
    pool = g_thread_pool_new (draw_in_thread, NULL, 1, FALSE, NULL);

  return pool;
}

static void
drawn_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (RrMapThumbnail) self = user_data;
  g_autoptr (GBytes) bytes = g_task_propagate_pointer (G_TASK (result), NULL);
  g_autoptr (GdkTexture) texture = NULL;

  /* Gone meanwhile, or drawn anew; what cannot be read keeps its icon. */
  if (bytes == NULL || g_task_get_cancellable (G_TASK (result)) != self->cancellable)
    return;

  g_clear_object (&self->cancellable);
  texture = gdk_texture_new_from_bytes (bytes, NULL);
  if (texture == NULL)
    return;

  gtk_picture_set_paintable (GTK_PICTURE (self->picture), GDK_PAINTABLE (texture));
  gtk_widget_set_visible (self->icon, FALSE);
}

static void
stop (RrMapThumbnail *self)
{
  g_clear_handle_id (&self->idle_id, g_source_remove);
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static gboolean
begin_cb (gpointer user_data)
{
  RrMapThumbnail *self = user_data;
  gboolean is_dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  GTask *task;
  Job *job;

  self->idle_id = 0;
  stop (self);

  job = g_new0 (Job, 1);
  job->sample = self->sample;
  job->file = self->file != NULL ? g_object_ref (self->file) : NULL;
  job->theme = is_dark ? RR_THEME_DARK : RR_THEME_LIGHT;
  job->width = self->width;
  job->height = self->height;
  job->mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  self->cancellable = g_cancellable_new ();
  /* The widget is no source of the task: the thread may be the last to let go of that. */
  task = g_task_new (NULL, self->cancellable, drawn_cb, g_object_ref (self));
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_thread_pool_push (get_pool (), task, NULL);

  return G_SOURCE_REMOVE;
}

/* After everything that is seen first. */
static void
begin_later (RrMapThumbnail *self)
{
  if (self->idle_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->idle_id = g_idle_add_full (G_PRIORITY_LOW, begin_cb, self, NULL);
}

static void
rr_map_thumbnail_map (GtkWidget *widget)
{
  RrMapThumbnail *self = RR_MAP_THUMBNAIL (widget);

  GTK_WIDGET_CLASS (rr_map_thumbnail_parent_class)->map (widget);

  if (gtk_picture_get_paintable (GTK_PICTURE (self->picture)) == NULL)
    begin_later (self);
}

static void
rr_map_thumbnail_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  RrMapThumbnail *self = RR_MAP_THUMBNAIL (widget);

  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? self->width : self->height;
}

static void
rr_map_thumbnail_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  RrMapThumbnail *self = RR_MAP_THUMBNAIL (widget);
  GtkAllocation all = { 0, 0, width, height };
  int unused;

  gtk_widget_measure (self->picture, GTK_ORIENTATION_HORIZONTAL, -1, &unused, NULL, NULL, NULL);
  gtk_widget_size_allocate (self->picture, &all, -1);
  if (gtk_widget_get_visible (self->icon))
    {
      gtk_widget_measure (self->icon, GTK_ORIENTATION_HORIZONTAL, -1, &unused, NULL, NULL, NULL);
      gtk_widget_size_allocate (self->icon, &all, -1);
    }
}

static void
rr_map_thumbnail_dispose (GObject *object)
{
  RrMapThumbnail *self = RR_MAP_THUMBNAIL (object);

  stop (self);
  g_clear_pointer (&self->icon, gtk_widget_unparent);
  g_clear_pointer (&self->picture, gtk_widget_unparent);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (rr_map_thumbnail_parent_class)->dispose (object);
}

static void
rr_map_thumbnail_class_init (RrMapThumbnailClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rr_map_thumbnail_dispose;

  widget_class->map = rr_map_thumbnail_map;
  widget_class->measure = rr_map_thumbnail_measure;
  widget_class->size_allocate = rr_map_thumbnail_size_allocate;

  /* What it shows is said by the words beside it. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_widget_class_set_css_name (widget_class, "thumbnail");
}

static void
rr_map_thumbnail_init (RrMapThumbnail *self)
{
  self->width = WIDTH;
  self->height = HEIGHT;
  self->icon = gtk_image_new_from_icon_name (APPLICATION_ID "-symbolic");
  gtk_image_set_pixel_size (GTK_IMAGE (self->icon), 32);
  gtk_widget_add_css_class (self->icon, "dim-label");
  gtk_widget_set_parent (self->icon, GTK_WIDGET (self));

  self->picture = gtk_picture_new ();
  gtk_picture_set_can_shrink (GTK_PICTURE (self->picture), TRUE);
  gtk_widget_set_parent (self->picture, GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);

  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (begin_later), self, G_CONNECT_SWAPPED);
}

/**
 * rr_map_thumbnail_new_for_sample:
 * @sample: a map that comes with the program
 *
 * Returns: (transfer floating): its picture
 */
GtkWidget *
rr_map_thumbnail_new_for_sample (const RrSample *sample)
{
  RrMapThumbnail *self;

  g_return_val_if_fail (sample != NULL, NULL);

  self = g_object_new (RR_TYPE_MAP_THUMBNAIL, NULL);
  self->sample = sample;

  return GTK_WIDGET (self);
}

/**
 * rr_map_thumbnail_new_for_file:
 * @file: a map
 *
 * Returns: (transfer floating): its picture, of what it was when the widget was first shown
 */
GtkWidget *
rr_map_thumbnail_new_for_file (GFile *file)
{
  RrMapThumbnail *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (RR_TYPE_MAP_THUMBNAIL, NULL);
  self->file = g_object_ref (file);

  return GTK_WIDGET (self);
}

/**
 * rr_map_thumbnail_new_blank:
 *
 * Returns: (transfer floating): a picture of the map that New starts with
 */
GtkWidget *
rr_map_thumbnail_new_blank (void)
{
  return g_object_new (RR_TYPE_MAP_THUMBNAIL, NULL);
}

/**
 * rr_map_thumbnail_set_size:
 * @self: a thumbnail that is not shown yet
 * @width: logical pixels, more than 0
 * @height: the same
 */
void
rr_map_thumbnail_set_size (RrMapThumbnail *self,
                           int             width,
                           int             height)
{
  g_return_if_fail (RR_IS_MAP_THUMBNAIL (self));
  g_return_if_fail (width > 0 && height > 0);
  g_return_if_fail (!gtk_widget_get_mapped (GTK_WIDGET (self)));

  self->width = width;
  self->height = height;
}
