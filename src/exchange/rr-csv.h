/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * RrCsv: a table that was read from a CSV file, in whatever of its many forms. The
 * encoding and the delimiter (comma, semicolon, tab or bar) are worked out; cells in
 * quotes may hold delimiters, line ends and doubled quotes. A table that is not
 * sound is refused whole, with the line. It never changes once it is read, so
 * that threads may share it.
 */
#pragma once

#include <gio/gio.h>

#include "rr-encoding.h"

G_BEGIN_DECLS

/** RR_CSV_MAX_SIZE: the largest file that is read, in bytes (256 MiB) */
#define RR_CSV_MAX_SIZE (G_GINT64_CONSTANT (256) * 1024 * 1024)

/** RR_CSV_MAX_COLUMNS: how many cells a row may have */
#define RR_CSV_MAX_COLUMNS 1000

/** RR_CSV_MAX_CELLS: how many cells a table may have, so that a file of nothing but commas cannot fill the memory */
#define RR_CSV_MAX_CELLS 50000000

typedef struct _RrCsv RrCsv;

GType       rr_csv_get_type      (void);
RrCsv      *rr_csv_read          (GBytes        *bytes,
                                  GCancellable  *cancellable,
                                  GError       **error);
RrCsv      *rr_csv_load          (GFile         *file,
                                  GCancellable  *cancellable,
                                  GError       **error);
RrCsv      *rr_csv_read_stream   (GInputStream  *stream,
                                  GCancellable  *cancellable,
                                  GError       **error);
RrCsv      *rr_csv_ref           (RrCsv         *self);
void        rr_csv_unref         (RrCsv         *self);

guint       rr_csv_get_n_rows    (const RrCsv   *self);
guint       rr_csv_get_n_cells   (const RrCsv   *self,
                                  guint          row);
const char *rr_csv_get           (const RrCsv   *self,
                                  guint          row,
                                  guint          column);
guint       rr_csv_get_line      (const RrCsv   *self,
                                  guint          row);
gboolean    rr_csv_is_empty_row  (const RrCsv   *self,
                                  guint          row);
int         rr_csv_find_column   (const RrCsv   *self,
                                  const char    *name);
char        rr_csv_get_delimiter (const RrCsv   *self);
RrEncoding  rr_csv_get_encoding  (const RrCsv   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrCsv, rr_csv_unref)

G_END_DECLS
