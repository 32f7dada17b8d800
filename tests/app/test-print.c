/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Prints into a file, and looks at its pages. */
#include "config.h"

#include <string.h>

#include "app-support.h"
#include "rr-map-file.h"
#include "rr-print.h"

/* Prints app_map, and returns the number of pages; @text gets what stands on them, NULL
 * where there is no program to read it. */
static guint
print (const char *scenario,
       gboolean    tile,
       double      scale,
       char      **text)
{
  const RrExportOptions options = { .view = RR_VIEW_ASSESS, .scenario = scenario, .tile = tile, .scale = scale };
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) map = rr_map_from_bytes (app_map, strlen (app_map), &error);
  g_autoptr (GFile) file = app_write_file ("print.pdf", "");
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (RrExportJob) job = NULL;
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr (GtkPaperSize) paper = gtk_paper_size_new (GTK_PAPER_NAME_A4);
  GtkPrintOperationResult result;
  int n_pages;

  g_assert_no_error (error);
  job = rr_export_job_new (map, &options);
  operation = rr_print_operation_new (job);
  gtk_page_setup_set_paper_size (setup, paper);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_export_filename (operation, path);
  result = gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (result, ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_object_get (operation, "n-pages", &n_pages, NULL);

  *text = NULL;
  if (g_find_program_in_path ("pdftotext") != NULL)
    {
      const char *argv[] = { "pdftotext", "-layout", path, "-", NULL };

      g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, text, NULL, NULL, &error);
      g_assert_no_error (error);
    }

  return (guint) n_pages;
}

static void
test_one_page (void)
{
  g_autofree char *text = NULL;

  g_assert_cmpuint (print ("sc-a", FALSE, 1, &text), ==, 1);
  if (text == NULL)
    {
      g_test_skip ("there is no pdftotext");
      return;
    }
  g_assert_nonnull (strstr (text, "Check in"));
  g_assert_nonnull (strstr (text, "Flying home"));
}

/* The sheets of a PDF, with what lays them together. */
static void
test_sheets (void)
{
  g_autofree char *text = NULL;
  guint n = print ("sc-a", TRUE, 4, &text);
  g_autofree char *last = g_strdup_printf ("Sheet %u of %u", n, n);

  g_assert_cmpuint (n, >, 1);
  if (text == NULL)
    {
      g_test_skip ("there is no pdftotext");
      return;
    }
  g_assert_nonnull (strstr (text, "Sheet 1 of"));
  g_assert_nonnull (strstr (text, last));
}

/* What cannot be drawn says so on its page. */
static void
test_in_vain (void)
{
  g_autofree char *text = NULL;

  g_assert_cmpuint (print ("sc-none", FALSE, 1, &text), ==, 1);
  if (text == NULL)
    {
      g_test_skip ("there is no pdftotext");
      return;
    }
  g_assert_nonnull (strstr (text, "There is no scenario"));
}

int
main (int   argc,
      char *argv[])
{
  app_test_init (&argc, &argv);

  g_test_add_func ("/app/print/one-page", test_one_page);
  g_test_add_func ("/app/print/sheets", test_sheets);
  g_test_add_func ("/app/print/in-vain", test_in_vain);

  return app_test_finish (g_test_run ());
}
