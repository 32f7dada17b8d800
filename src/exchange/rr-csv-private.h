/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * For reading tables alone: what a file is that may be no table, and what stands
 * between its cells.
 */
#pragma once

#include "rr-csv.h"

G_BEGIN_DECLS

typedef struct
{
  guint first; /* of its cells */
  guint line;  /* on which it begins, counted from 1 */
} RrCsvRow;

struct _RrCsv
{
  gatomicrefcount ref_count;

  char *text;     /* owned; the cells, each ended by a zero byte */
  GArray *cells;  /* owned; of guint32, where each begins in the text */
  GArray *rows;   /* owned; of RrCsvRow, and one more that ends the last */
  char delimiter;
  RrEncoding encoding;
};

gboolean rr_csv_check_kind          (const char  *bytes,
                                     gsize        length,
                                     GError     **error);
char     rr_csv_take_delimiter_line (char       **at,
                                     guint       *line);
char     rr_csv_guess_delimiter     (const char  *text);

G_END_DECLS
