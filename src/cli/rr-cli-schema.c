/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli.h"

#include <string.h>

#include "rr-i18n.h"
#include "rr-schema.h"

/* reroutectl schema: prints the JSON Schema of a kind of file. */
int
rr_cli_schema (int    argc,
               char **argv)
{
  RrSchemaKind kind = RR_SCHEMA_MAP;
  g_autofree char *output = NULL;
  g_autofree char *text = NULL;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("Where to write the schema"), "OUT" },
    { NULL }
  };

  if (!rr_cli_parse (entries, 0, 1, &argc, &argv))
    return RR_CLI_WRONG_USAGE;

  if (argc == 2 && g_str_equal (argv[1], "playbook"))
    kind = RR_SCHEMA_PLAYBOOK;
  else if (argc == 2 && !g_str_equal (argv[1], "map"))
    return rr_cli_wrong_usage (argv[0], _("there is no schema “%s”; there are: map, playbook"),
                               argv[1]);

  text = rr_schema_write (kind);

  return rr_cli_write (output, text, strlen (text)) ? RR_CLI_OK : RR_CLI_FAILED;
}
