/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli.h"

/* reroutectl validate: reads each map and tells what is wrong with it. */
int
rr_cli_validate (int    argc,
                 char **argv)
{
  static const GOptionEntry entries[] = { { NULL } };
  int status = RR_CLI_OK;

  if (!rr_cli_parse (entries, 1, G_MAXINT, &argc, &argv))
    return RR_CLI_WRONG_USAGE;

  for (int i = 1; i < argc; i++)
    {
      g_autoptr (RrMap) map = rr_cli_load_map (argv[i]);
      g_autofree char *shown = g_filename_display_name (argv[i]);

      if (map != NULL)
        g_print ("%s: ok\n", shown);
      else
        status = RR_CLI_FAILED;
    }

  return status;
}
