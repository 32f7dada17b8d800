/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli.h"

#include <string.h>

#include "rr-i18n.h"
#include "rr-map-markdown.h"
#include "rr-mermaid-export.h"
#include "rr-touchpoint-csv.h"

typedef enum
{
  MERMAID,
  CSV,
  MARKDOWN,
  N_FORMATS
} Format;

static const struct
{
  const char *name;
  const char *suffixes[3];
} formats[N_FORMATS] = {
  [MERMAID] = { "mmd", { ".mmd", ".mermaid", NULL } },
  [CSV] = { "csv", { ".csv", NULL } },
  [MARKDOWN] = { "md", { ".md", ".markdown", NULL } },
};

/* What "--to" says, or else the name of the output. */
static gboolean
get_format (const char *command,
            const char *to,
            const char *output,
            Format     *format)
{
  g_autofree char *lower = g_ascii_strdown (output != NULL ? output : "", -1);

  for (*format = 0; *format < N_FORMATS; (*format)++)
    {
      if (to != NULL)
        {
          if (g_str_equal (to, formats[*format].name))
            return TRUE;
          continue;
        }

      for (guint i = 0; formats[*format].suffixes[i] != NULL; i++)
        {
          if (g_str_has_suffix (lower, formats[*format].suffixes[i]))
            return TRUE;
        }
    }

  if (to != NULL)
    rr_cli_wrong_usage (command, _("there is no format “%s”; there are: mmd, csv, md"), to);
  else if (output == NULL || g_str_equal (output, RR_CLI_STANDARD))
    rr_cli_wrong_usage (command, _("say what to write: -o OUT.(mmd|csv|md), or --to mmd|csv|md"));
  else
    rr_cli_wrong_usage (command, _("the name of the output must end in .mmd, .csv or .md"));

  return FALSE;
}

static char *
write_map (RrMap     *map,
           Format     format,
           GPtrArray *warnings)
{
  switch (format)
    {
    case CSV:
      return rr_touchpoint_csv_write (map);

    case MARKDOWN:
      return rr_map_to_markdown (map);

    case MERMAID:
    case N_FORMATS:
    default:
      return rr_mermaid_write (map, warnings);
    }
}

/* reroutectl convert: writes a map as another program's file. */
int
rr_cli_convert (int    argc,
                char **argv)
{
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (RrMap) map = NULL;
  g_autofree char *output = NULL;
  g_autofree char *to = NULL;
  g_autofree char *text = NULL;
  Format format;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("Where to write"), "OUT" },
    { "to", 0, 0, G_OPTION_ARG_STRING, &to, N_("Format of the output"), "mmd|csv|md" },
    { NULL }
  };

  if (!rr_cli_parse (entries, 1, 1, &argc, &argv) || !get_format (argv[0], to, output, &format))
    return RR_CLI_WRONG_USAGE;

  map = rr_cli_load_map (argv[1]);
  if (map == NULL)
    return RR_CLI_FAILED;

  text = write_map (map, format, warnings);
  if (!rr_cli_write (output, text, strlen (text)))
    return RR_CLI_FAILED;

  for (guint i = 0; i < warnings->len; i++)
    rr_cli_warn (argv[1], warnings->pdata[i]);

  return RR_CLI_OK;
}
