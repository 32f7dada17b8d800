/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli.h"

#include <glib/gi18n.h>

#include "rr-merge.h"

/* Git hands an empty file where both sides added the map. */
static gboolean
is_empty (const char *path)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GFileInfo) info = NULL;

  if (g_str_equal (path, RR_CLI_STANDARD))
    return FALSE;

  file = g_file_new_for_path (path);
  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
                            G_FILE_QUERY_INFO_NONE, NULL, NULL);

  return info != NULL && g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR &&
         g_file_info_get_size (info) == 0;
}

static void
complain_of_conflicts (const char *path,
                       GPtrArray  *conflicts)
{
  for (guint i = 0; i < conflicts->len; i++)
    {
      g_autofree char *text = rr_conflict_to_text (conflicts->pdata[i]);
      g_autoptr (GError) error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, text);

      rr_cli_complain (path, error);
    }
}

/* reroutectl merge: three-way merge by id and property. */
int
rr_cli_merge (int    argc,
              char **argv)
{
  g_autofree char *output = NULL;
  g_autoptr (RrMap) base = NULL;
  g_autoptr (RrMap) ours = NULL;
  g_autoptr (RrMap) theirs = NULL;
  g_autoptr (RrMap) merged = NULL;
  g_autoptr (GPtrArray) conflicts = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  gboolean without_base;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("Where to write"), "OUT" },
    { NULL }
  };

  if (!rr_cli_parse (entries, 3, 3, &argc, &argv))
    return RR_CLI_WRONG_USAGE;
  if (output == NULL)
    return rr_cli_wrong_usage (argv[0], _("say where to write: -o OUT"));

  /* All of them are read, so that a person hears of everything that is wrong. */
  without_base = is_empty (argv[1]);
  if (!without_base)
    base = rr_cli_load_map (argv[1]);
  ours = rr_cli_load_map (argv[2]);
  theirs = rr_cli_load_map (argv[3]);
  if ((base == NULL && !without_base) || ours == NULL || theirs == NULL)
    return RR_CLI_FAILED;

  merged = rr_merge (base, ours, theirs, NULL, &conflicts, &error);
  if (merged == NULL)
    {
      rr_cli_complain (output, error);
      return RR_CLI_FAILED;
    }

  bytes = rr_map_to_bytes (merged);
  if (!rr_cli_write (output, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)))
    return RR_CLI_FAILED;

  complain_of_conflicts (output, conflicts);

  return conflicts->len == 0 ? RR_CLI_OK : RR_CLI_FAILED;
}
