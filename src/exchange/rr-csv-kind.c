/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-csv-private.h"

#include <string.h>

#include "rr-error.h"
#include "rr-i18n.h"

/* How much of a table shows what its delimiter is. */
#define PROBE_ROWS 100
#define PROBE_LENGTH (256 * 1024)

static const char delimiters[] = { ',', ';', '\t', '|' };

/* What people take for a table, by how it begins. */
static const struct
{
  const char *start;
  gsize length;
  gboolean skip_space;
  const char *what;
} others[] = {
  { "PK\003\004", 4, FALSE,
    N_("This is a spreadsheet or another packed file; save it as CSV in the program that made it") },
  { "\320\317\021\340", 4, FALSE,
    N_("This is a spreadsheet or another packed file; save it as CSV in the program that made it") },
  { "%PDF", 4, FALSE, N_("This is a PDF file, not a table") },
  { "{", 1, TRUE, N_("This looks like JSON, not like a table") },
  { "[{", 2, TRUE, N_("This looks like JSON, not like a table") },
  { "<?xml", 5, TRUE, N_("This looks like XML, not like a table") },
  { "<!DOCTYPE", 9, TRUE, N_("This looks like a web page, not like a table") },
  { "<html", 5, TRUE, N_("This looks like a web page, not like a table") },
};

/* Refuses what can be named and is no table; what is no text is found when it is decoded. */
gboolean
rr_csv_check_kind (const char  *bytes,
                   gsize        length,
                   GError     **error)
{
  gsize space = 0;

  while (space < length && g_ascii_isspace (bytes[space]))
    space++;

  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      gsize skipped = others[i].skip_space ? space : 0;

      if (length - skipped < others[i].length ||
          g_ascii_strncasecmp (bytes + skipped, others[i].start, others[i].length) != 0)
        continue;

      g_set_error_literal (error, RR_ERROR, RR_ERROR_FORMAT, _(others[i].what));
      return FALSE;
    }

  return TRUE;
}

/* Steps over a first line such as "sep=;", by which some spreadsheets name the delimiter;
 * returns that, or 0. */
char
rr_csv_take_delimiter_line (char  **at,
                            guint  *line)
{
  const char *start = *at;
  gsize end = 5;

  if (g_ascii_strncasecmp (start, "sep=", 4) != 0 ||
      memchr (delimiters, start[4], sizeof delimiters) == NULL)
    return '\0';

  if (start[end] == '\r')
    end++;
  if (start[end] == '\n')
    end++;
  if (end == 5)
    return '\0';

  *at += end;
  (*line)++;

  return start[4];
}

/* Counts the cells of one row as @delimiter would divide it, without regard to errors;
 * returns where the next one begins. */
static const char *
count_cells (const char *at,
             char        delimiter,
             guint      *n_cells)
{
  const char stops[] = { delimiter, '\r', '\n', '\0' };

  for (*n_cells = 1;; at++, (*n_cells)++)
    {
      if (*at == '"')
        {
          for (at++; *at != '\0' && (*at != '"' || at[1] == '"'); at++)
            at += *at == '"';
        }

      at += strcspn (at, stops);
      if (*at != delimiter)
        break;
    }

  return at + strspn (at, "\r\n");
}

/* The share of rows that have as many cells as the first; 0 where that is one alone. */
static double
rate_delimiter (const char *text,
                char        delimiter,
                guint      *n_columns)
{
  const char *at = text + strspn (text, "\r\n");
  guint n_rows = 0, n_alike = 0;

  for (*n_columns = 0; *at != '\0' && n_rows < PROBE_ROWS && at - text < PROBE_LENGTH; n_rows++)
    {
      guint n_cells;

      at = count_cells (at, delimiter, &n_cells);
      if (n_rows == 0)
        *n_columns = n_cells;
      n_alike += n_cells == *n_columns;
    }

  return *n_columns > 1 ? (double) n_alike / n_rows : 0;
}

/* The delimiter by which the first rows are most alike, of those the one that makes the
 * most columns; a comma where there is one column alone. */
char
rr_csv_guess_delimiter (const char *text)
{
  char best = delimiters[0];
  double best_rating = 0;
  guint best_columns = 0;

  for (gsize i = 0; i < sizeof delimiters; i++)
    {
      guint n_columns;
      double rating = rate_delimiter (text, delimiters[i], &n_columns);

      if (rating > best_rating || (rating > 0 && rating == best_rating && n_columns > best_columns))
        {
          best = delimiters[i];
          best_rating = rating;
          best_columns = n_columns;
        }
    }

  return best;
}
