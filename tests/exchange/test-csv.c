/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "rr-csv-writer.h"
#include "rr-csv.h"
#include "rr-error.h"

static RrCsv *
read_text (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  RrCsv *csv = rr_csv_read (bytes, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (csv);

  return csv;
}

/* The rows with "|" between the cells and "/" between them. */
static void
check_rows (const char *text,
            const char *expected)
{
  g_autoptr (RrCsv) csv = read_text (text);
  g_autoptr (GString) rows = g_string_new (NULL);

  for (guint row = 0; row < rr_csv_get_n_rows (csv); row++)
    {
      for (guint i = 0; i < rr_csv_get_n_cells (csv, row); i++)
        g_string_append_printf (rows, "%s%s", i > 0 ? "|" : row > 0 ? "/" : "",
                                rr_csv_get (csv, row, i));
    }

  g_assert_cmpstr (rows->str, ==, expected);
}

static void
check_refused (const char *text,
               int         code,
               const char *part)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;

  g_assert_null (rr_csv_read (bytes, NULL, &error));
  g_assert_error (error, RR_ERROR, code);
  if (strstr (error->message, part) == NULL)
    g_error ("“%s” does not say “%s”", error->message, part);
  g_assert_null (strchr (error->message, '\n'));
}

static void
test_cells (void)
{
  check_rows ("a,b\n1,2\n", "a|b/1|2");
  check_rows ("a,b\n1,2", "a|b/1|2");
  check_rows ("a,b\r\n1,2\r\n", "a|b/1|2");
  check_rows ("a,b\r1,2\r", "a|b/1|2");
  check_rows ("\n\na,b\n\n\r\n1,2\n\n", "a|b/1|2");
  check_rows ("a,b\n,\n", "a|b/|");
  check_rows ("a,b\n1,2,3\n4\n", "a|b/1|2|3/4");
  check_rows ("a", "a");
  check_rows ("a, b \n1 ,2", "a| b /1 |2");
}

static void
test_quotes (void)
{
  check_rows ("a,b\n\"1,2\",3\n", "a|b/1,2|3");
  check_rows ("a,b\n\"1\n2\",3\n", "a|b/1\n2|3");
  check_rows ("a,b\n\"1\r\n2\r3\",3\n", "a|b/1\n2\n3|3");
  check_rows ("a,b\n\"say \"\"no\"\"\",\"\"\"\"\n", "a|b/say \"no\"|\"");
  check_rows ("a,b\n\"\",\"\"", "a|b/|");
  check_rows ("a,b\nsize 5\" x,2\n", "a|b/size 5\" x|2");
  check_rows ("\"a\" ,\"b\"  \n\"1\",2", "a|b/1|2");
  check_rows ("\"a\"", "a");
}

static void
test_lines (void)
{
  g_autoptr (RrCsv) csv = read_text ("a,b\r\n\r\n\"1\r\n2\r3\",x\n4,5\r6,7");

  g_assert_cmpuint (rr_csv_get_n_rows (csv), ==, 4);
  g_assert_cmpuint (rr_csv_get_line (csv, 0), ==, 1);
  g_assert_cmpuint (rr_csv_get_line (csv, 1), ==, 3);
  g_assert_cmpuint (rr_csv_get_line (csv, 2), ==, 6);
  g_assert_cmpuint (rr_csv_get_line (csv, 3), ==, 7);
}

static void
check_delimiter (const char *text,
                 char        delimiter)
{
  g_autoptr (RrCsv) csv = read_text (text);

  if (rr_csv_get_delimiter (csv) != delimiter)
    g_error ("“%s”: “%c”", text, rr_csv_get_delimiter (csv));
}

static void
test_delimiters (void)
{
  check_delimiter ("a,b\n1,2", ',');
  check_delimiter ("a;b\n1;2", ';');
  check_delimiter ("a\tb\n1\t2", '\t');
  check_delimiter ("a|b\n1|2,5", '|');
  check_delimiter ("a", ',');
  /* Decimal commas, and sentences. */
  check_delimiter ("a;b\n1,5;2,5\n1,5;2,5", ';');
  check_delimiter ("date;text\n1;yes, no, well\n2;a, b\n3;c", ';');
  check_delimiter ("date,text\n1,a; b; c\n2,\"d; e, f\"\n3,\"g\n;;;\"", ',');
  check_delimiter ("name, given;date\nx;1\ny;2", ';');
  check_delimiter ("a\tb, c\td\n1\t2, 3\t4", '\t');
  check_rows ("sep=;\r\na,b;c\r\n1;2", "a,b|c/1|2");
  check_rows ("sep=,\na,b", "a|b");
}

static void
test_encodings (void)
{
  static const char utf_16[] = "\xff\xfe" "a\0;\0\xe9\0\n\0" "1\0;\0\xac\x20";
  g_autoptr (GBytes) bytes = g_bytes_new_static (utf_16, sizeof utf_16 - 1);
  g_autoptr (RrCsv) csv = rr_csv_read (bytes, NULL, NULL);

  g_assert_cmpstr (rr_csv_get (csv, 0, 1), ==, "é");
  g_assert_cmpstr (rr_csv_get (csv, 1, 1), ==, "€");
  g_assert_cmpint (rr_csv_get_encoding (csv), ==, RR_ENCODING_UTF_16_LE);
  check_rows ("\xef\xbb\xbf\"a\",b\n1,2", "a|b/1|2");
  check_rows ("a;b\n\xe4;\x80", "a|b/ä|€");
}

static void
test_access (void)
{
  g_autoptr (RrCsv) csv = read_text ("Date, Text ,date\n1\n,,\n");

  g_assert_cmpstr (rr_csv_get (csv, 1, 0), ==, "1");
  g_assert_cmpstr (rr_csv_get (csv, 1, 1), ==, "");
  g_assert_cmpstr (rr_csv_get (csv, 1, 100000), ==, "");
  g_assert_cmpint (rr_csv_find_column (csv, "DATE"), ==, 0);
  g_assert_cmpint (rr_csv_find_column (csv, "text"), ==, 1);
  g_assert_cmpint (rr_csv_find_column (csv, "tex"), ==, -1);
  g_assert_false (rr_csv_is_empty_row (csv, 1));
  g_assert_true (rr_csv_is_empty_row (csv, 2));
}

static void
test_refused (void)
{
  check_refused ("", RR_ERROR_FORMAT, "empty");
  check_refused ("\r\n\n", RR_ERROR_FORMAT, "empty");
  check_refused ("a,b\n1,\"2\n3,4\n", RR_ERROR_FORMAT, "line 2:");
  check_refused ("a,b\n1,2\n\"say \"no\" now\",4\n", RR_ERROR_FORMAT, "line 3: “no\" now\",4”");
  check_refused ("a\n\"1\n2\"x", RR_ERROR_FORMAT, "line 3: “x”");
  check_refused ("PK\003\004abc", RR_ERROR_FORMAT, "spreadsheet");
  check_refused ("%PDF-1.5", RR_ERROR_FORMAT, "PDF");
  check_refused (" {\"a\": 1}", RR_ERROR_FORMAT, "JSON");
  check_refused ("[{\"a\": 1}]", RR_ERROR_FORMAT, "JSON");
  check_refused ("<?xml version=\"1.0\"?>", RR_ERROR_FORMAT, "XML");
  check_refused ("\n<!doctype html>", RR_ERROR_FORMAT, "web page");
}

static void
test_limits (void)
{
  g_autoptr (GString) wide = g_string_new ("a,b\n");
  g_autoptr (GString) at_most = g_string_new ("a");
  g_autoptr (RrCsv) csv = NULL;

  for (guint i = 0; i < 1000000; i++)
    g_string_append_c (wide, ',');
  check_refused (wide->str, RR_ERROR_TOO_LARGE, "line 2:");

  for (guint i = 1; i < RR_CSV_MAX_COLUMNS; i++)
    g_string_append (at_most, ",a");
  csv = read_text (at_most->str);
  g_assert_cmpuint (rr_csv_get_n_cells (csv, 0), ==, RR_CSV_MAX_COLUMNS);
  g_string_append (at_most, ",");
  check_refused (at_most->str, RR_ERROR_TOO_LARGE, "1000");
}

/* A hole of a file: it is refused for its size, not read. */
static void
test_large_file (void)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "rr-csv-XXXXXX", NULL);
  g_autoptr (GFile) file = NULL;
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GError) error = NULL;
  int fd = g_mkstemp (path);

  g_assert_cmpint (fd, >=, 0);
  g_close (fd, NULL);
  file = g_file_new_for_path (path);
  stream = g_file_open_readwrite (file, NULL, &error);
  g_assert_no_error (error);
  g_seekable_truncate (G_SEEKABLE (stream), RR_CSV_MAX_SIZE + 1, NULL, &error);
  g_assert_no_error (error);

  g_assert_null (rr_csv_load (file, NULL, &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_TOO_LARGE);
  g_remove (path);
}

static void
test_load (void)
{
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nowhere/at/all.csv");
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data ("a,b\n1,2", -1, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static ("a,b\n", 4);
  g_autoptr (GError) error = NULL;
  g_autoptr (RrCsv) csv = rr_csv_read_stream (stream, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (rr_csv_get (csv, 1, 1), ==, "2");

  g_assert_null (rr_csv_load (nowhere, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_cancellable_cancel (cancellable);
  g_assert_null (rr_csv_read (bytes, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* What is written is read as it was. */
static void
test_writer (void)
{
  static const char *const rows[][3] = {
    { "a", "b;", "c\t" },
    { "1,2", "say \"no\"", "two\nlines" },
    { "", NULL, " x " },
  };
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (RrCsv) csv = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    rr_csv_append_row (text, rows[i], 3);
  g_assert_cmpstr (text->str, ==,
                   "a,\"b;\",\"c\t\"\n\"1,2\",\"say \"\"no\"\"\",\"two\nlines\"\n,, x \n");

  csv = read_text (text->str);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      for (guint j = 0; j < 3; j++)
        g_assert_cmpstr (rr_csv_get (csv, i, j), ==, rows[i][j] != NULL ? rows[i][j] : "");
    }

  g_string_truncate (text, 0);
  rr_csv_append_row (text, (const char *[]) { "" }, 1);
  g_assert_cmpstr (text->str, ==, "\"\"\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/csv/cells", test_cells);
  g_test_add_func ("/csv/quotes", test_quotes);
  g_test_add_func ("/csv/lines", test_lines);
  g_test_add_func ("/csv/delimiters", test_delimiters);
  g_test_add_func ("/csv/encodings", test_encodings);
  g_test_add_func ("/csv/access", test_access);
  g_test_add_func ("/csv/refused", test_refused);
  g_test_add_func ("/csv/limits", test_limits);
  g_test_add_func ("/csv/large-file", test_large_file);
  g_test_add_func ("/csv/load", test_load);
  g_test_add_func ("/csv/writer", test_writer);

  return g_test_run ();
}
