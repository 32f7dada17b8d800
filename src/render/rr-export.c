/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-export.h"

#include "rr-export-private.h"
#include "rr-map-file.h"
#include "rr-whole-file.h"

static const struct
{
  const char *suffix;
  gboolean (*write) (RrPicture      *picture,
                     GOutputStream  *stream,
                     GCancellable   *cancellable,
                     GError        **error);
} formats[] = {
  [RR_EXPORT_PNG] = { ".png", rr_picture_write_png },
  [RR_EXPORT_PDF] = { ".pdf", rr_picture_write_pdf },
  [RR_EXPORT_SVG] = { ".svg", rr_picture_write_svg },
};

/**
 * rr_export_format_from_name:
 * @file_name: ends in ".png", ".pdf" or ".svg", in any case
 * @format: (out): the format of that name
 *
 * Returns: whether there is one
 */
gboolean
rr_export_format_from_name (const char     *file_name,
                            RrExportFormat *format)
{
  g_autofree char *lower = NULL;

  g_return_val_if_fail (file_name != NULL, FALSE);
  g_return_val_if_fail (format != NULL, FALSE);

  lower = g_ascii_strdown (file_name, -1);
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_str_has_suffix (lower, formats[i].suffix))
      {
        *format = i;
        return TRUE;
      }

  return FALSE;
}

/**
 * rr_export_to_stream:
 * @map: is only read
 * @stream: takes the picture; stays open
 *
 * What was written when this fails is no picture.
 *
 * Returns: whether the picture was written
 */
gboolean
rr_export_to_stream (RrMap                  *map,
                     RrExportFormat          format,
                     const RrExportOptions  *options,
                     GOutputStream          *stream,
                     GCancellable           *cancellable,
                     GError                **error)
{
  g_auto (RrPicture) picture = { 0 };

  g_return_val_if_fail (RR_IS_MAP (map), FALSE);
  g_return_val_if_fail ((guint) format < G_N_ELEMENTS (formats), FALSE);
  g_return_val_if_fail (options != NULL, FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return rr_picture_init (&picture, map, options, error)
         && !g_cancellable_set_error_if_cancelled (cancellable, error)
         && formats[format].write (&picture, stream, cancellable, error);
}

typedef struct
{
  RrMap *map;
  RrExportFormat format;
  const RrExportOptions *options;
} ToStream;

static gboolean
to_stream_cb (GOutputStream  *stream,
              gpointer        user_data,
              GCancellable   *cancellable,
              GError        **error)
{
  ToStream *to = user_data;

  return rr_export_to_stream (to->map, to->format, to->options, stream, cancellable, error);
}

/**
 * rr_export_to_file:
 * @map: is only read
 * @file: is replaced once the picture is complete
 *
 * Errors are those of @file, %G_IO_ERROR_CANCELLED, and of %RR_ERROR:
 * %RR_ERROR_TOO_LARGE for a PNG of too many pixels, %RR_ERROR_UNSUPPORTED for a scale out
 * of range or a scenario that is not there.
 *
 * Returns: whether the picture is in @file; if not, what was there before is
 */
gboolean
rr_export_to_file (RrMap                  *map,
                   RrExportFormat          format,
                   const RrExportOptions  *options,
                   GFile                  *file,
                   GCancellable           *cancellable,
                   GError                **error)
{
  ToStream to = { map, format, options };

  g_return_val_if_fail (RR_IS_MAP (map), FALSE);
  g_return_val_if_fail (options != NULL, FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  return rr_whole_file_write (file, to_stream_cb, &to, cancellable, error);
}

/**
 * rr_export_measure:
 * @width: (out): of the picture in map units, the scale not counted
 * @height: (out): the same
 *
 * Returns: whether @options fit @map
 */
gboolean
rr_export_measure (RrMap                  *map,
                   const RrExportOptions  *options,
                   double                 *width,
                   double                 *height,
                   GError                **error)
{
  g_auto (RrPicture) picture = { 0 };

  g_return_val_if_fail (RR_IS_MAP (map), FALSE);
  g_return_val_if_fail (options != NULL, FALSE);
  g_return_val_if_fail (width != NULL && height != NULL, FALSE);

  if (!rr_picture_init (&picture, map, options, error))
    return FALSE;

  *width = picture.width;
  *height = picture.height;
  return TRUE;
}
