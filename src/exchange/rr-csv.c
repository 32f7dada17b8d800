/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-csv-private.h"

#include "rr-text.h"

G_DEFINE_BOXED_TYPE (RrCsv, rr_csv, rr_csv_ref, rr_csv_unref)

/**
 * rr_csv_ref:
 *
 * Returns: (transfer full): the table
 */
RrCsv *
rr_csv_ref (RrCsv *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * rr_csv_unref:
 *
 * Gives a reference back.
 */
void
rr_csv_unref (RrCsv *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->cells);
  g_array_unref (self->rows);
  g_free (self->text);
  g_free (self);
}

/**
 * rr_csv_get_n_rows:
 *
 * Returns: how many rows there are, the one with the names of the columns included
 */
guint
rr_csv_get_n_rows (const RrCsv *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rows->len - 1;
}

static const RrCsvRow *
get_row (const RrCsv *self,
         guint        row)
{
  return &g_array_index (self->rows, RrCsvRow, row);
}

/**
 * rr_csv_get_n_cells:
 * @row: which row, from 0
 *
 * Returns: how many cells that row has, 1 or more
 */
guint
rr_csv_get_n_cells (const RrCsv *self,
                    guint        row)
{
  g_return_val_if_fail (self != NULL && row + 1 < self->rows->len, 0);

  return get_row (self, row + 1)->first - get_row (self, row)->first;
}

/**
 * rr_csv_get:
 * @row: which row, from 0
 * @column: which column, from 0; any
 *
 * Returns: (transfer none): what the cell holds, valid UTF-8; "" where the row has no
 *   such column
 */
const char *
rr_csv_get (const RrCsv *self,
            guint        row,
            guint        column)
{
  guint first;

  g_return_val_if_fail (self != NULL && row + 1 < self->rows->len, NULL);

  first = get_row (self, row)->first;
  if (column >= get_row (self, row + 1)->first - first)
    return "";

  return self->text + g_array_index (self->cells, guint32, first + column);
}

/**
 * rr_csv_get_line:
 * @row: which row, from 0
 *
 * Returns: the line of the file on which the row begins, from 1
 */
guint
rr_csv_get_line (const RrCsv *self,
                 guint        row)
{
  g_return_val_if_fail (self != NULL && row + 1 < self->rows->len, 0);

  return get_row (self, row)->line;
}

/**
 * rr_csv_is_empty_row:
 * @row: which row, from 0
 *
 * Returns: whether none of its cells holds anything; spreadsheets write such rows behind
 *   the last one
 */
gboolean
rr_csv_is_empty_row (const RrCsv *self,
                     guint        row)
{
  guint n;

  g_return_val_if_fail (self != NULL && row + 1 < self->rows->len, FALSE);

  n = rr_csv_get_n_cells (self, row);
  for (guint i = 0; i < n; i++)
    {
      if (*rr_csv_get (self, row, i) != '\0')
        return FALSE;
    }

  return TRUE;
}

/**
 * rr_csv_find_column:
 * @name: the name of a column, compared trimmed and without case
 *
 * Returns: the first column whose cell in the first row is that name, or -1
 */
int
rr_csv_find_column (const RrCsv *self,
                    const char  *name)
{
  guint n;

  g_return_val_if_fail (self != NULL, -1);
  g_return_val_if_fail (name != NULL, -1);

  n = rr_csv_get_n_cells (self, 0);
  for (guint i = 0; i < n; i++)
    {
      if (rr_text_same (rr_csv_get (self, 0, i), name))
        return (int) i;
    }

  return -1;
}

/**
 * rr_csv_get_delimiter:
 *
 * Returns: what stands between the cells: ',', ';' or '\t'
 */
char
rr_csv_get_delimiter (const RrCsv *self)
{
  g_return_val_if_fail (self != NULL, '\0');

  return self->delimiter;
}

/**
 * rr_csv_get_encoding:
 *
 * Returns: how the file held its characters
 */
RrEncoding
rr_csv_get_encoding (const RrCsv *self)
{
  g_return_val_if_fail (self != NULL, RR_ENCODING_UTF_8);

  return self->encoding;
}
