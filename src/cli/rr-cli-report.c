/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli.h"

#include "rr-i18n.h"
#include "rr-locale.h"
#include "rr-paper.h"
#include "rr-report.h"

static gboolean
check_paper (const char *command,
             const char *name)
{
  if (name == NULL || rr_paper_find (name) != NULL)
    return TRUE;

  rr_cli_wrong_usage (command, _("There is no paper “%s”"), name);
  return FALSE;
}

/* reroutectl report: the hand-out. */
int
rr_cli_report (int    argc,
               char **argv)
{
  g_autofree char *output = NULL;
  g_autofree char *scenario = NULL;
  g_autofree char *now = NULL;
  g_autofree char *paper = NULL;
  g_autofree char *language = NULL;
  g_autoptr (RrMap) map = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  RrExportOptions options = { 0 };
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("Where to write"), "OUT.pdf" },
    { "scenario", 0, 0, G_OPTION_ARG_STRING, &scenario, N_("Scenario, by id or name"), "S" },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &paper, N_("Paper of the pages"), "A0…A5|letter|legal|tabloid" },
    { "lang", 0, 0, G_OPTION_ARG_STRING, &language, N_("Language of the words around the map"), "L" },
    { "now", 0, 0, G_OPTION_ARG_STRING, &now, N_("Date to take for today"), "DATE" },
    { NULL }
  };

  if (!rr_cli_parse (entries, 1, 1, &argc, &argv))
    return RR_CLI_WRONG_USAGE;
  if (output == NULL)
    return rr_cli_wrong_usage (argv[0], _("Say with -o where to write"));
  options.paper = paper;
  if (!check_paper (argv[0], paper) || !rr_cli_get_now (argv[0], now, &options.now)
      || !rr_cli_set_language (argv[0], language))
    return RR_CLI_WRONG_USAGE;

  options.mirrored = rr_locale_is_mirrored ();
  map = rr_cli_load_map (argv[1]);
  if (map == NULL)
    return RR_CLI_FAILED;

  if (scenario != NULL || rr_list_get_size (map->scenarios) > 0)
    {
      RrScenario *found = rr_cli_find_scenario (map, argv[1], scenario);

      if (found == NULL)
        return RR_CLI_FAILED;
      options.scenario = rr_element_get_id (found);
    }

  file = g_file_new_for_commandline_arg (output);
  if (rr_report_to_file (map, &options, file, NULL, &error))
    return RR_CLI_OK;

  rr_cli_complain (output, error);
  return RR_CLI_FAILED;
}
