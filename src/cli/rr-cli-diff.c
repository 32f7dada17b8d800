/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli.h"

#include "rr-difference.h"

/* reroutectl diff: what changed between two maps, one line for each change. */
int
rr_cli_diff (int    argc,
             char **argv)
{
  static const GOptionEntry entries[] = { { NULL } };
  g_autoptr (RrMap) before = NULL;
  g_autoptr (RrMap) after = NULL;
  g_autoptr (GPtrArray) differences = NULL;

  if (!rr_cli_parse (entries, 2, 2, &argc, &argv))
    return RR_CLI_WRONG_USAGE;

  before = rr_cli_load_map (argv[1]);
  after = rr_cli_load_map (argv[2]);
  if (before == NULL || after == NULL)
    return RR_CLI_FAILED;

  differences = rr_difference_list (before, after);
  for (guint i = 0; i < differences->len; i++)
    {
      g_autofree char *text = rr_difference_to_text (differences->pdata[i]);

      g_print ("%s\n", text);
    }

  return RR_CLI_OK;
}
