/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli.h"

#include "rr-difference.h"
#include "rr-i18n.h"
#include "rr-merge-group.h"

/* So many copies of one map; more is a mistake. */
#define MAX_ARGUMENTS 100

/* Git hands an empty file where both sides added the map; a person may say /dev/null. */
static gboolean
is_nothing (const char *path)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GFileInfo) info = NULL;

  if (g_str_equal (path, RR_CLI_STANDARD))
    return FALSE;

  file = g_file_new_for_path (path);
  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
                            G_FILE_QUERY_INFO_NONE, NULL, NULL);

  return g_str_equal (path, "/dev/null") ||
         (info != NULL && g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR && g_file_info_get_size (info) == 0);
}

/* What each copy brings, for looking through before it is taken. */
static void
list_differences (GPtrArray *sources)
{
  for (guint i = 0; i < sources->len; i++)
    {
      RrMergeSource *source = sources->pdata[i];

      for (guint j = 0; j < source->differences->len; j++)
        {
          g_autofree char *text = rr_difference_to_text (source->differences->pdata[j]);

          g_print ("%s: %s\n", source->name, text);
        }
    }
}

/* Returns: how many there are. */
static guint
complain_of_conflicts (GPtrArray *sources)
{
  guint n = 0;

  for (guint i = 0; i < sources->len; i++)
    {
      RrMergeSource *source = sources->pdata[i];

      for (guint j = 0; j < source->conflicts->len; j++)
        {
          g_autofree char *text = rr_conflict_to_text (source->conflicts->pdata[j]);
          g_autoptr (GError) error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, text);

          rr_cli_complain (source->name, error);
        }
      n += source->conflicts->len;
    }

  return n;
}

/* All of them are read, so that a person hears of everything that is wrong. */
static gboolean
load_sources (char      **paths,
              GPtrArray  *sources)
{
  gboolean success = TRUE;

  for (; *paths != NULL; paths++)
    {
      g_autoptr (RrMap) map = rr_cli_load_map (*paths);
      g_autofree char *name = g_filename_display_name (*paths);

      if (map != NULL)
        g_ptr_array_add (sources, rr_merge_source_new (name, map));
      else
        success = FALSE;
    }

  return success;
}

/* reroutectl merge: by id and property, of two copies or more. */
int
rr_cli_merge (int    argc,
              char **argv)
{
  g_autofree char *output = NULL;
  g_autoptr (RrMap) base = NULL;
  g_autoptr (RrMap) ours = NULL;
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func ((GDestroyNotify) rr_merge_source_free);
  g_autoptr (RrMap) merged = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  gboolean list = FALSE;
  gboolean without_base, complete;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("Where to write"), "OUT" },
    { "list", 'l', 0, G_OPTION_ARG_NONE, &list, N_("Say what each copy brings, and write nothing"), NULL },
    { NULL }
  };

  if (!rr_cli_parse (entries, 3, MAX_ARGUMENTS, &argc, &argv))
    return RR_CLI_WRONG_USAGE;
  if (output == NULL && !list)
    return rr_cli_wrong_usage (argv[0], _("say where to write: -o OUT"));

  without_base = is_nothing (argv[1]);
  if (!without_base)
    base = rr_cli_load_map (argv[1]);
  ours = rr_cli_load_map (argv[2]);
  complete = load_sources (argv + 3, sources);
  if ((base == NULL && !without_base) || ours == NULL || !complete)
    return RR_CLI_FAILED;

  merged = rr_merge_group (base, ours, sources, &error);
  if (merged == NULL)
    {
      rr_cli_complain (argv[2], error);
      return RR_CLI_FAILED;
    }

  if (list)
    {
      list_differences (sources);
    }
  else
    {
      bytes = rr_map_to_bytes (merged);
      if (!rr_cli_write (output, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)))
        return RR_CLI_FAILED;
    }

  return complain_of_conflicts (sources) == 0 ? RR_CLI_OK : RR_CLI_FAILED;
}
