/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-csv.h"

#include <glib/gi18n.h>
#include <string.h>

#include "rr-csv-private.h"
#include "rr-error.h"
#include "rr-text.h"

/* How many characters of a cell a message quotes. */
#define QUOTED 40

/* How much is read at once. */
#define CHUNK (256 * 1024)

/* Between two looks at whether somebody cancelled. */
#define ROWS_PER_CHECK 4096

typedef struct
{
  guint first; /* of its cells */
  guint line;  /* on which it begins, counted from 1 */
} Row;

struct _RrCsv
{
  gatomicrefcount ref_count;

  char *text;     /* owned; the cells, each ended by a zero byte */
  GArray *cells;  /* owned; of guint32, where each begins in the text */
  GArray *rows;   /* owned; of Row, and one more that ends the last */
  char delimiter;
  RrEncoding encoding;
};

/* Where reading has come to. */
typedef struct
{
  char *at;
  guint line;
  char stops[4]; /* what ends a cell without quotes */
} Reader;

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

/* Steps over a line end if there is one. */
static gboolean
take_line_end (Reader *reader)
{
  if (*reader->at == '\r' && reader->at[1] == '\n')
    reader->at += 2;
  else if (*reader->at == '\r' || *reader->at == '\n')
    reader->at++;
  else
    return FALSE;

  reader->line++;
  return TRUE;
}

/* Takes what stands in quotes, without them, and stops where the cell should end.
 * Nothing gets longer, so that it is written over what was read. */
static gboolean
take_quoted (Reader  *reader,
             GError **error)
{
  guint first_line = reader->line;
  char *cell = reader->at;
  char *out = cell;
  char *in = cell + 1;

  for (;;)
    {
      gsize run = strcspn (in, "\"\r\n");

      memmove (out, in, run);
      out += run;
      in += run;

      if (*in == '\0')
        {
          g_set_error (error, RR_ERROR, RR_ERROR_FORMAT,
                       _("line %u: a cell begins with a quote, and the quote that should end it is missing"),
                       first_line);
          return FALSE;
        }

      if (*in == '"' && in[1] != '"')
        break;

      if (*in == '"')
        {
          *out++ = '"';
          in += 2;
        }
      else
        {
          reader->at = in;
          take_line_end (reader);
          in = reader->at;
          *out++ = '\n';
        }
    }

  /* Some programs pad their columns. */
  for (in++; *in == ' '; in++)
    ;
  if (strchr (reader->stops, *in) == NULL)
    {
      g_autofree char *shown = NULL;

      in[strcspn (in, "\r\n")] = '\0';
      shown = rr_text_shorten (in, QUOTED);
      g_set_error (error, RR_ERROR, RR_ERROR_FORMAT,
                   _("line %u: “%s” follows the quote that ends a cell; a quote within a cell must be doubled"),
                   reader->line, shown);
      return FALSE;
    }

  *out = '\0';
  reader->at = in;
  return TRUE;
}

static gboolean
take_cell (RrCsv   *self,
           Reader  *reader,
           GError **error)
{
  guint32 start = (guint32) (reader->at - self->text);

  if (self->cells->len >= RR_CSV_MAX_CELLS)
    {
      g_set_error (error, RR_ERROR, RR_ERROR_TOO_LARGE,
                   _("line %u: the table has more than %d cells"), reader->line, RR_CSV_MAX_CELLS);
      return FALSE;
    }
  g_array_append_val (self->cells, start);

  if (*reader->at == '"')
    return take_quoted (reader, error);

  reader->at += strcspn (reader->at, reader->stops);
  return TRUE;
}

/* Takes one row and the line end behind it. */
static gboolean
take_row (RrCsv   *self,
          Reader  *reader,
          GError **error)
{
  Row row = { self->cells->len, reader->line };

  for (;;)
    {
      char *end;

      if (self->cells->len - row.first == RR_CSV_MAX_COLUMNS)
        {
          g_set_error (error, RR_ERROR, RR_ERROR_TOO_LARGE,
                       _("line %u: the row has more than %d cells"), reader->line,
                       RR_CSV_MAX_COLUMNS);
          return FALSE;
        }

      if (!take_cell (self, reader, error))
        return FALSE;

      /* The cell is closed only now: what ends it has to be seen first. */
      end = reader->at;
      if (*end == self->delimiter)
        {
          *end = '\0';
          reader->at++;
          continue;
        }

      take_line_end (reader);
      *end = '\0';
      g_array_append_val (self->rows, row);
      return TRUE;
    }
}

static gboolean
take_table (RrCsv         *self,
            Reader        *reader,
            GCancellable  *cancellable,
            GError       **error)
{
  Row end;

  while (*reader->at != '\0')
    {
      if (self->rows->len % ROWS_PER_CHECK == 0 &&
          g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      if (!take_line_end (reader) && !take_row (self, reader, error))
        return FALSE;
    }

  if (self->rows->len == 0)
    {
      g_set_error_literal (error, RR_ERROR, RR_ERROR_FORMAT, _("The table is empty"));
      return FALSE;
    }

  end = (Row) { self->cells->len, reader->line };
  g_array_append_val (self->rows, end);

  return TRUE;
}

static gboolean
check_size (goffset   size,
            GError  **error)
{
  if (size <= RR_CSV_MAX_SIZE)
    return TRUE;

  g_set_error (error, RR_ERROR, RR_ERROR_TOO_LARGE,
               _("The file is larger than %d MiB"), (int) (RR_CSV_MAX_SIZE / 1024 / 1024));
  return FALSE;
}

/* Takes @data, which has room for one byte more. */
static RrCsv *
read_taken (char          *data,
            gsize          length,
            GCancellable  *cancellable,
            GError       **error)
{
  g_autoptr (RrCsv) self = NULL;
  g_autofree char *text = data;
  Reader reader = { NULL, 1, { 0, '\r', '\n', '\0' } };
  RrEncoding encoding;

  if (!rr_csv_check_kind (text, length, error))
    return NULL;

  text = rr_encoding_take (g_steal_pointer (&text), length, &length, &encoding, error);
  if (text == NULL)
    return NULL;

  self = g_new0 (RrCsv, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->text = g_steal_pointer (&text);
  self->cells = g_array_sized_new (FALSE, FALSE, sizeof (guint32), (guint) (length / 16));
  self->rows = g_array_sized_new (FALSE, FALSE, sizeof (Row), (guint) (length / 128));
  self->encoding = encoding;

  reader.at = self->text;
  self->delimiter = rr_csv_take_delimiter_line (&reader.at, &reader.line);
  if (self->delimiter == '\0')
    self->delimiter = rr_csv_guess_delimiter (reader.at);
  reader.stops[0] = self->delimiter;

  return take_table (self, &reader, cancellable, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * rr_csv_read:
 * @bytes: what a file holds
 * @error: set to %RR_ERROR_FORMAT where it is no sound table, to %RR_ERROR_TOO_LARGE where
 *   it is beyond the limits, both with the line, or to %G_IO_ERROR_CANCELLED
 *
 * Reads a table. Lines with nothing on them are skipped; line ends in cells become one
 * line feed each. A quote that opens a cell must be closed and followed by the end of
 * the cell: what would have to be guessed is refused.
 *
 * Returns: (transfer full) (nullable): the table, with at least one row
 */
RrCsv *
rr_csv_read (GBytes        *bytes,
             GCancellable  *cancellable,
             GError       **error)
{
  gconstpointer data;
  gsize length;
  char *copy;

  g_return_val_if_fail (bytes != NULL, NULL);

  data = g_bytes_get_data (bytes, &length);
  if (!check_size ((goffset) length, error))
    return NULL;

  copy = g_malloc (length + 1);
  if (length > 0)
    memcpy (copy, data, length);

  return read_taken (copy, length, cancellable, error);
}

static RrCsv *
read_stream (GInputStream  *stream,
             goffset        expected,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr (GByteArray) all = g_byte_array_sized_new ((guint) expected + CHUNK);
  gsize length;
  gssize n;

  do
    {
      guint used = all->len;

      g_byte_array_set_size (all, used + CHUNK);
      n = g_input_stream_read (stream, all->data + used, CHUNK, cancellable, error);
      if (n < 0)
        return NULL;

      g_byte_array_set_size (all, used + (guint) n);
      if (!check_size (all->len, error))
        return NULL;
    }
  while (n > 0);

  g_byte_array_append (all, (const guint8 *) "", 1);
  length = all->len - 1;

  return read_taken ((char *) g_byte_array_free (g_steal_pointer (&all), FALSE), length,
                     cancellable, error);
}

/**
 * rr_csv_read_stream:
 * @stream: what to read, such as standard input
 *
 * Reads at most what a table may be large, so that a device or a pipe without an end does
 * not fill the memory.
 *
 * Returns: (transfer full) (nullable): as rr_csv_read ()
 */
RrCsv *
rr_csv_read_stream (GInputStream  *stream,
                    GCancellable  *cancellable,
                    GError       **error)
{
  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);

  return read_stream (stream, 0, cancellable, error);
}

/**
 * rr_csv_load:
 * @file: what to read; a regular file, or a pipe that ends
 *
 * Reads a table from a file; may take long, and may run in any thread.
 *
 * Returns: (transfer full) (nullable): as rr_csv_read ()
 */
RrCsv *
rr_csv_load (GFile         *file,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GFileInfo) info = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  stream = g_file_read (file, cancellable, error);
  if (stream == NULL)
    return NULL;

  info = g_file_input_stream_query_info (stream, G_FILE_ATTRIBUTE_STANDARD_SIZE, cancellable,
                                         error);
  if (info == NULL || !check_size (g_file_info_get_size (info), error))
    return NULL;

  return read_stream (G_INPUT_STREAM (stream), g_file_info_get_size (info), cancellable, error);
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

static const Row *
get_row (const RrCsv *self,
         guint        row)
{
  return &g_array_index (self->rows, Row, row);
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
