/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-csv-private.h"

#include <string.h>

#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-text.h"

/* How many characters of a cell a message quotes. */
#define QUOTED 40

/* How much is read at once. */
#define CHUNK (256 * 1024)

/* Between two looks at whether somebody cancelled. */
#define ROWS_PER_CHECK 4096

/* Where reading has come to. */
typedef struct
{
  char *at;
  guint line;
  char stops[4]; /* what ends a cell without quotes */
} Reader;

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
  RrCsvRow row = { self->cells->len, reader->line };

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
  RrCsvRow end;

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

  end = (RrCsvRow) { self->cells->len, reader->line };
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
  self->rows = g_array_sized_new (FALSE, FALSE, sizeof (RrCsvRow), (guint) (length / 128));
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
