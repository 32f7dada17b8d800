/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli.h"

#include <string.h>

#include "rr-i18n.h"
#include "rr-import.h"
#include "rr-text.h"

typedef struct
{
  char *output; /* owned */
  char *from;   /* owned */
  int index;    /* from 1; 0: not given */
  gboolean all;
} Options;

static void
options_clear (Options *options)
{
  g_free (options->output);
  g_free (options->from);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static RrImport *
load (const char      *path,
      RrImportFormat   format,
      GError         **error)
{
  gboolean standard = g_str_equal (path, RR_CLI_STANDARD);
  g_autoptr (GFile) file = g_file_new_for_path (standard ? "/dev/stdin" : path);

  return rr_import_load (file, format, NULL, error);
}

/* Says which other journeys the file has. */
static void
name_others (const char *path,
             RrImport   *import,
             guint       taken)
{
  guint n = rr_import_get_n_journeys (import);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = rr_text_shorten (rr_import_get_title (import, i), 60);
      g_autofree char *what = NULL;

      if (i == taken)
        continue;

      /* Translators: the number and the title of another journey of a file, and the option
       * that takes it */
      what = g_strdup_printf (_("not taken: journey %u of %u, “%s” (--index %u)"), i + 1, n,
                              title, i + 1);
      rr_cli_warn (path, what);
    }
}

static int
run (const char     *path,
     const Options  *options,
     RrImportFormat  format)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RrImport) import = load (path, format, &error);
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (RrMap) map = NULL;
  g_autoptr (GBytes) bytes = NULL;
  guint n = import != NULL ? rr_import_get_n_journeys (import) : 0;

  if (import != NULL && (guint) options->index > n)
    return rr_cli_wrong_usage ("import", ngettext ("--index %d: the file has %u journey",
                                                   "--index %d: the file has %u journeys", n),
                               options->index, n);

  if (import != NULL)
    map = rr_import_make_map (import, options->all ? RR_IMPORT_ALL : MAX (options->index - 1, 0),
                              warnings, &error);
  if (map == NULL)
    {
      rr_cli_complain (path, error);
      return RR_CLI_FAILED;
    }

  bytes = rr_map_to_bytes (map);
  if (!rr_cli_write (options->output, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)))
    return RR_CLI_FAILED;

  for (guint i = 0; i < warnings->len; i++)
    rr_cli_warn (path, warnings->pdata[i]);
  if (!options->all && options->index == 0)
    name_others (path, import, 0);

  return RR_CLI_OK;
}

/* reroutectl import: makes a map of another program's file. */
int
rr_cli_import (int    argc,
               char **argv)
{
  g_auto (Options) options = { 0 };
  RrImportFormat format = RR_IMPORT_GUESS;
  g_autofree char *index = NULL;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output, N_("Where to write the map"),
      "MAP" },
    { "from", 0, 0, G_OPTION_ARG_STRING, &options.from, N_("What the file is"),
      "mermaid|ojf|csv" },
    { "index", 0, 0, G_OPTION_ARG_STRING, &index,
      N_("Which of several journeys to take, from 1"), "N" },
    { "all", 0, 0, G_OPTION_ARG_NONE, &options.all,
      N_("Take all journeys, one after the other"), NULL },
    { NULL }
  };

  if (!rr_cli_parse (entries, 1, 1, &argc, &argv))
    return RR_CLI_WRONG_USAGE;

  if (options.from != NULL && !rr_import_format_find (options.from, &format))
    return rr_cli_wrong_usage (argv[0], _("there is no format “%s”; there are: mermaid, ojf, csv"),
                               options.from);

  if (index != NULL)
    {
      guint64 number;

      if (!g_ascii_string_to_unsigned (index, 10, 1, 1000000, &number, NULL))
        return rr_cli_wrong_usage (argv[0], _("--index takes a number from 1, not “%s”"), index);
      options.index = (int) number;
    }
  if (options.all && index != NULL)
    return rr_cli_wrong_usage (argv[0], _("--all and --index cannot be given together"));

  return run (argv[1], &options, format);
}
