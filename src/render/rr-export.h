/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The map as a picture: PNG, PDF or SVG, with title block and legend.
 *
 * A file is written whole or not at all: an old one of that name stays until the new one
 * is complete.  The map is only read, but by the calling thread: to export from another
 * thread than the one that edits, hand in a copy, as RrExportJob does.
 */

#include <gio/gio.h>

#include "rr-map.h"
#include "rr-painter.h"
#include "rr-theme.h"
#include "rr-view.h"

G_BEGIN_DECLS

typedef enum
{
  RR_EXPORT_PNG,
  RR_EXPORT_PDF,
  RR_EXPORT_SVG
} RrExportFormat;

typedef struct
{
  RrView view;
  const char *scenario;  /* id; NULL: the first, and none in the view "map" */
  double scale;          /* 1: one pixel a map unit, or 96 units an inch; 0 is taken as 1 */
  RrThemeKind theme;
  gboolean transparent;  /* no ground; PNG and SVG */
  gboolean mirrored;     /* from right to left */
  RrEmotionScale emotions; /* how cards show them */
  RrDensity density;     /* how much room cards take */
  const char *author;    /* named in what a PDF says about itself; NULL or "": nobody */
  gboolean untitled;     /* no title block */
  gboolean no_legend;
  const char *const *rows; /* ids of the lanes that are shown; NULL: all */
  const char *const *touchpoints; /* ids: the part of the map where they are, alone; NULL: all of it */
  const char *paper;     /* see rr-paper.h; PDF: fit into a page of it; NULL: as large as the map */
  gboolean tile;         /* on as many pages of it as the scale takes */
  gint64 now;            /* microseconds since 1970; the date in the title block; 0: today */
} RrExportOptions;

#define RR_EXPORT_MIN_SCALE 0.001
#define RR_EXPORT_MAX_SCALE 16.0

/* The most pixels of a PNG along one side and altogether. */
#define RR_EXPORT_MAX_SIDE 1000000
#define RR_EXPORT_MAX_PIXELS G_GINT64_CONSTANT (1000000000)

gboolean rr_export_format_from_name (const char             *file_name,
                                     RrExportFormat         *format);
gboolean rr_export_to_stream        (RrMap                  *map,
                                     RrExportFormat          format,
                                     const RrExportOptions  *options,
                                     GOutputStream          *stream,
                                     GCancellable           *cancellable,
                                     GError                **error);
gboolean rr_export_to_file          (RrMap                  *map,
                                     RrExportFormat          format,
                                     const RrExportOptions  *options,
                                     GFile                  *file,
                                     GCancellable           *cancellable,
                                     GError                **error);
gboolean rr_export_measure          (RrMap                  *map,
                                     const RrExportOptions  *options,
                                     double                 *width,
                                     double                 *height,
                                     GError                **error);

G_END_DECLS
