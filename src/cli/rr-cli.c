/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli.h"

#include <errno.h>
#include <glib/gprintf.h>
#include <stdio.h>
#include <string.h>

#include "config.h"
#include "rr-date.h"
#include "rr-i18n.h"
#include "rr-json-reader.h"
#include "rr-save.h"
#include "rr-text.h"

#define PROGRAM "reroutectl"

static const RrCliCommand *
find_command (const char *name)
{
  for (const RrCliCommand *command = rr_cli_commands; command->name != NULL; command++)
    {
      if (g_str_equal (command->name, name))
        return command;
    }

  return NULL;
}

static void
print_help (void)
{
  g_print (_("Usage: %s COMMAND [OPTION…]"), PROGRAM);
  g_print ("\n\n%s\n\n", _("Works on customer journey maps without a window."));

  for (const RrCliCommand *command = rr_cli_commands; command->name != NULL; command++)
    g_print ("  %s %s\n      %s\n", command->name, command->arguments, _(command->summary));

  g_print ("\n  --version\n      %s\n", _("Show the version"));
  g_print ("  --help\n      %s\n", _("Show this; after a command, show its options"));
  g_print ("\n%s\n", _("“-” stands for standard input or output."));
}

/**
 * rr_cli_main:
 *
 * Runs the command that the arguments name.
 *
 * Returns: the exit status
 */
int
rr_cli_main (int    argc,
             char **argv)
{
  const RrCliCommand *command;

  if (argc < 2)
    return rr_cli_wrong_usage (NULL, _("a command is missing; see “%s --help”"), PROGRAM);

  if (g_str_equal (argv[1], "--help") || g_str_equal (argv[1], "-h") ||
      g_str_equal (argv[1], "help"))
    {
      print_help ();
      return RR_CLI_OK;
    }

  if (g_str_equal (argv[1], "--version"))
    {
      g_print ("%s %s\n", PROGRAM, PACKAGE_VERSION);
      return RR_CLI_OK;
    }

  command = find_command (argv[1]);
  if (command == NULL)
    {
      g_autofree char *shown = rr_text_shorten (argv[1], 40);

      return rr_cli_wrong_usage (NULL, _("there is no command “%s”; see “%s --help”"), shown,
                                 PROGRAM);
    }

  return command->run (argc - 1, argv + 1);
}

/**
 * rr_cli_parse:
 * @entries: the options of the command that argv[0] names
 * @n_min: how many arguments there must be
 * @n_max: how many there may be
 * @argc: (inout): left is the number of arguments and the command
 * @argv: (inout): left are the command and its arguments
 *
 * Reads the options.  Where the usage is wrong it says so.
 *
 * Returns: whether the usage is right
 */
gboolean
rr_cli_parse (const GOptionEntry   *entries,
              int                   n_min,
              int                   n_max,
              int                  *argc,
              char               ***argv)
{
  const RrCliCommand *command = find_command ((*argv)[0]);
  g_autoptr (GOptionContext) context = g_option_context_new (command->arguments);
  g_autofree char *program = g_strdup_printf ("%s %s", PROGRAM, command->name);
  g_autoptr (GError) error = NULL;
  int separator;

  g_option_context_set_summary (context, _(command->summary));
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);

  g_set_prgname (program);
  if (!g_option_context_parse (context, argc, argv, &error))
    {
      rr_cli_wrong_usage (command->name, "%s", error->message);
      return FALSE;
    }

  /* What follows "--" is no option; the dashes themselves are no argument. */
  for (separator = 1; separator < *argc; separator++)
    {
      if (g_str_equal ((*argv)[separator], "--"))
        {
          for (int i = separator; i < *argc; i++)
            (*argv)[i] = (*argv)[i + 1];
          (*argc)--;
          break;
        }
    }

  if (*argc - 1 < n_min || *argc - 1 > n_max)
    {
      rr_cli_wrong_usage (command->name, _("usage: %s %s"), program, command->arguments);
      return FALSE;
    }

  return TRUE;
}

/**
 * rr_cli_wrong_usage:
 * @command: (nullable): the command that was used wrongly
 * @format: what is wrong, translated
 *
 * Returns: the exit status for it
 */
int
rr_cli_wrong_usage (const char *command,
                    const char *format,
                    ...)
{
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);

  g_printerr ("%s%s%s: %s\n", PROGRAM, command != NULL ? " " : "",
              command != NULL ? command : "", what);

  return RR_CLI_WRONG_USAGE;
}

static void
print_problem (const char *file,
               const char *kind,
               const char *what)
{
  g_auto (GStrv) lines = g_strsplit (what, "\n", -1);
  g_autofree char *shown = g_filename_display_name (file);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*lines[i] != '\0')
        g_printerr ("%s: %s%s\n", shown, kind, lines[i]);
    }
}

/**
 * rr_cli_complain:
 * @file: as the person named it
 * @error: what is wrong with it
 *
 * Prints a line for each problem.
 */
void
rr_cli_complain (const char   *file,
                 const GError *error)
{
  print_problem (file, "", error->message);
}

/**
 * rr_cli_warn:
 * @file: as the person named it
 * @what: what was done otherwise than one might expect, translated
 *
 * Prints a warning; the exit status stays.
 */
void
rr_cli_warn (const char *file,
             const char *what)
{
  /* Programs look for this word, so it is not translated. */
  print_problem (file, "warning: ", what);
}

/* Reads no more than a map may be large. */
static RrMap *
read_standard_input (GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  guint8 chunk[64 * 1024];
  gsize n;

  while ((n = fread (chunk, 1, sizeof chunk, stdin)) > 0)
    {
      g_byte_array_append (bytes, chunk, (guint) n);
      if (!rr_json_check_size (bytes->len, error))
        return NULL;
    }

  if (ferror (stdin))
    {
      g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (errno), g_strerror (errno));
      return NULL;
    }

  return rr_map_from_bytes ((const char *) bytes->data, bytes->len, error);
}

/**
 * rr_cli_load_map:
 * @path: a path, or "-" for standard input
 *
 * Returns: (transfer full) (nullable): the map; %NULL after a complaint
 */
RrMap *
rr_cli_load_map (const char *path)
{
  g_autoptr (GError) error = NULL;
  RrMap *map;

  if (g_str_equal (path, RR_CLI_STANDARD))
    {
      map = read_standard_input (&error);
    }
  else
    {
      g_autoptr (GFile) file = g_file_new_for_path (path);

      map = rr_map_load (file, NULL, NULL, &error);
    }

  if (map == NULL)
    rr_cli_complain (path, error);

  return map;
}

/**
 * rr_cli_find_scenario:
 * @path: of the map, as the person named it
 * @id_or_name: (nullable): which scenario; %NULL: the first
 *
 * Returns: (transfer none) (nullable): the scenario; %NULL after a complaint
 */
RrScenario *
rr_cli_find_scenario (RrMap      *map,
                      const char *path,
                      const char *id_or_name)
{
  g_autoptr (GString) choices = g_string_new (NULL);
  g_autofree char *what = NULL;
  g_autofree char *asked = NULL;
  RrScenario *scenario;

  if (rr_list_get_size (map->scenarios) == 0)
    {
      print_problem (path, "", _("the map has no scenario"));
      return NULL;
    }

  scenario = id_or_name != NULL ? rr_map_find_scenario (map, id_or_name)
                                : rr_list_get (map->scenarios, 0);
  if (scenario != NULL)
    return scenario;

  for (guint i = 0; i < rr_list_get_size (map->scenarios); i++)
    {
      RrScenario *choice = rr_list_get (map->scenarios, i);
      g_autofree char *name = rr_text_shorten (choice->name, 60);

      g_string_append_printf (choices, "%s%s (%s)", i > 0 ? ", " : "", name,
                              rr_element_get_id (choice));
    }

  asked = rr_text_shorten (id_or_name, 60);
  what = g_strdup_printf (_("there is no scenario “%s”; there are: %s"), asked, choices->str);
  print_problem (path, "", what);

  return NULL;
}

/**
 * rr_cli_get_now:
 * @command: the command, for messages
 * @text: (nullable): the value of --now
 * @now: (out): today, microseconds since 1970-01-01T00:00:00Z
 *
 * Returns: whether @text is a date; if not, it says so
 */
gboolean
rr_cli_get_now (const char *command,
                const char *text,
                gint64     *now)
{
  RrDate date;

  if (text == NULL)
    {
      *now = rr_date_now ();
      return TRUE;
    }

  if (!rr_date_parse (text, &date))
    {
      rr_cli_wrong_usage (command, _("--now takes a date such as 2015-02-22 or "
                                     "2015-02-22T11:35, not “%s”"), text);
      return FALSE;
    }

  *now = date.first;

  return TRUE;
}

static gboolean
write_standard_output (const char  *bytes,
                       gsize        length,
                       GError     **error)
{
  if (fwrite (bytes, 1, length, stdout) == length && fflush (stdout) == 0)
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (errno), g_strerror (errno));

  return FALSE;
}

/**
 * rr_cli_write:
 * @path: (nullable): a path; %NULL or "-" for standard output
 *
 * Writes an output; a file that is there stays until the new one is whole.
 *
 * Returns: whether it was written; if not, it says so
 */
gboolean
rr_cli_write (const char *path,
              const char *bytes,
              gsize       length)
{
  g_autoptr (GError) error = NULL;
  gboolean written;

  if (path == NULL || g_str_equal (path, RR_CLI_STANDARD))
    {
      written = write_standard_output (bytes, length, &error);
    }
  else
    {
      g_autoptr (GFile) file = g_file_new_for_path (path);

      g_autoptr (GBytes) contents = g_bytes_new_static (bytes, length);

      written = rr_save_bytes (file, contents, NULL, NULL, NULL, &error);
    }

  if (!written)
    rr_cli_complain (path != NULL ? path : RR_CLI_STANDARD, error);

  return written;
}
