/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-installed.h"

/* Returns: (transfer full) (nullable): @path below @top, if that is a folder */
static char *
find_below (const char *top,
            const char *path)
{
  g_autofree char *folder = g_build_filename (top, path, NULL);

  return g_file_test (folder, G_FILE_TEST_IS_DIR) ? g_steal_pointer (&folder) : NULL;
}

/* Returns: (transfer full) (nullable): the top of the build tree that the program in @folder was built in */
static char *
find_build_tree (const char *folder)
{
  static const char *const ups[] = { "..", "../.." };

  for (guint i = 0; i < G_N_ELEMENTS (ups); i++)
    {
      g_autofree char *top = g_build_filename (folder, ups[i], NULL);
      g_autofree char *mark = g_build_filename (top, "meson-private", NULL);

      if (g_file_test (mark, G_FILE_TEST_IS_DIR))
        return g_steal_pointer (&top);
    }

  return NULL;
}

/**
 * rr_installed_find:
 * @installed: a folder below the prefix, such as DATADIR "/help"
 * @built: what stands for it in the build tree, below its top
 *
 * Returns: (transfer full) (nullable): the folder, if there is one
 */
char *
rr_installed_find (const char *installed,
                   const char *built)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = NULL;
  g_autofree char *prefix = NULL;
  g_autofree char *top = NULL;
  char *found;

  g_return_val_if_fail (installed != NULL, NULL);
  g_return_val_if_fail (built != NULL, NULL);

  /* A packager may have put them outside of the prefix. */
  if (g_path_is_absolute (installed))
    return find_below (installed, ".");
  if (program == NULL)
    return find_below (PREFIX, installed);

  folder = g_path_get_dirname (program);
  prefix = g_build_filename (folder, PREFIX_FROM_BINDIR, NULL);
  top = find_build_tree (folder);

  found = find_below (prefix, installed);
  if (found == NULL && top != NULL)
    found = find_below (top, built);

  return found != NULL ? found : find_below (PREFIX, installed);
}
