/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli.h"

#include "rr-export.h"
#include "rr-i18n.h"

#define DEFAULT_SIZE 256
#define MAX_SIZE 4096

/* The cards alone: at this size nothing else can be told apart. */
static gboolean
draw (RrMap   *map,
      int      size,
      GFile   *file,
      GError **error)
{
  RrExportOptions options = { .scale = 1, .untitled = TRUE, .no_legend = TRUE };
  double width, height;

  if (!rr_export_measure (map, &options, &width, &height, error))
    return FALSE;

  /* Rounded up it must not get larger than the size. */
  options.scale = CLAMP ((size - 0.01) / MAX (width, height), RR_EXPORT_MIN_SCALE, 1);
  return rr_export_to_file (map, RR_EXPORT_PNG, &options, file, NULL, error);
}

/* reroutectl thumbnail: a small picture, for file managers. */
int
rr_cli_thumbnail (int    argc,
                  char **argv)
{
  int size = DEFAULT_SIZE;
  g_autoptr (RrMap) map = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  const GOptionEntry entries[] = {
    { "size", 's', 0, G_OPTION_ARG_INT, &size, N_("Width and height that it fits into, pixels"), "N" },
    { NULL }
  };

  if (!rr_cli_parse (entries, 2, 2, &argc, &argv))
    return RR_CLI_WRONG_USAGE;
  if (size < 1 || size > MAX_SIZE)
    return rr_cli_wrong_usage (argv[0], _("The size %d is not between 1 and %d"), size, MAX_SIZE);

  map = rr_cli_load_map (argv[1]);
  if (map == NULL)
    return RR_CLI_FAILED;

  file = g_file_new_for_commandline_arg (argv[2]);
  if (draw (map, size, file, &error))
    return RR_CLI_OK;

  rr_cli_complain (argv[2], error);
  return RR_CLI_FAILED;
}
