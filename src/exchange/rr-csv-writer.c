/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-csv-writer.h"

#include <string.h>

static void
append_cell (GString    *out,
             const char *cell)
{
  if (cell[strcspn (cell, "\",;\t\r\n")] == '\0')
    {
      g_string_append (out, cell);
      return;
    }

  g_string_append_c (out, '"');
  for (; *cell != '\0'; cell++)
    {
      if (*cell == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *cell);
    }
  g_string_append_c (out, '"');
}

/**
 * rr_csv_append_row:
 * @out: where to write
 * @cells: UTF-8; %NULL is ""
 * @n_cells: how many, 1 or more
 *
 * Writes a row and a line feed. A row of one empty cell is quoted, for an empty line is
 * no row.
 */
void
rr_csv_append_row (GString           *out,
                   const char *const *cells,
                   guint              n_cells)
{
  g_return_if_fail (out != NULL);
  g_return_if_fail (cells != NULL && n_cells > 0);

  if (n_cells == 1 && (cells[0] == NULL || *cells[0] == '\0'))
    g_string_append (out, "\"\"");

  for (guint i = 0; i < n_cells; i++)
    {
      if (i > 0)
        g_string_append_c (out, ',');
      append_cell (out, cells[i] != NULL ? cells[i] : "");
    }

  g_string_append_c (out, '\n');
}
