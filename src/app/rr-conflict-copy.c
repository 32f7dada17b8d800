/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "rr-conflict-copy.h"

/* How services mark such a copy, in lower case. */
static const char *const marks[] = { "conflicted copy", "conflict copy", ".sync-conflict-", "case conflict" };

/**
 * rr_conflict_copy_is_of:
 * @name: the name of a map's file, without its folder
 * @candidate: the name of another file
 *
 * Returns: whether @candidate is a copy that a service made of @name
 */
gboolean
rr_conflict_copy_is_of (const char *name,
                        const char *candidate)
{
  g_autofree char *lower = NULL;
  const char *dot;
  gsize length;

  g_return_val_if_fail (name != NULL && candidate != NULL, FALSE);

  /* The mark comes before one ending or the other: "map.journey (…).json", "map (…).journey.json". */
  dot = strchr (name[0] == '.' ? name + 1 : name, '.');
  length = dot != NULL ? (gsize) (dot - name) : strlen (name);
  if (length == 0 || strncmp (name, candidate, length) != 0 || strcmp (name, candidate) == 0)
    return FALSE;
  if (!g_str_has_suffix (candidate, ".json"))
    return FALSE;

  lower = g_utf8_strdown (candidate + length, -1);
  if (*lower != ' ' && *lower != '.' && *lower != '(' && *lower != '_')
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      if (strstr (lower, marks[i]) != NULL)
        return TRUE;
    }

  return FALSE;
}

static int
compare_files (gconstpointer a,
               gconstpointer b)
{
  g_autofree char *name_a = g_file_get_basename (*(GFile *const *) a);
  g_autofree char *name_b = g_file_get_basename (*(GFile *const *) b);

  return strcmp (name_a, name_b);
}

/**
 * rr_conflict_copy_find:
 * @file: a map
 * @folder: (nullable): where to look; %NULL: in the folder of @file, which in a sandbox shows
 *   nothing but the file itself
 *
 * Returns: (transfer full) (element-type GFile): the copies that lie beside it, by name
 */
GPtrArray *
rr_conflict_copy_find (GFile *file,
                       GFile *folder)
{
  GPtrArray *copies = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GFile) parent = NULL;
  g_autofree char *path = NULL;
  g_autofree char *name = NULL;
  g_autoptr (GDir) dir = NULL;
  const char *candidate;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  g_return_val_if_fail (folder == NULL || G_IS_FILE (folder), NULL);

  parent = g_file_get_parent (file);
  folder = folder != NULL ? folder : parent;
  path = folder != NULL && g_file_is_native (folder) ? g_file_get_path (folder) : NULL;
  if (path == NULL)
    return copies;

  name = g_file_get_basename (file);
  dir = g_dir_open (path, 0, NULL);
  while (dir != NULL && (candidate = g_dir_read_name (dir)) != NULL)
    {
      if (g_utf8_validate (candidate, -1, NULL) && rr_conflict_copy_is_of (name, candidate))
        g_ptr_array_add (copies, g_file_get_child (folder, candidate));
    }
  g_ptr_array_sort (copies, compare_files);

  return copies;
}

/**
 * rr_conflict_copy_can_look:
 * @file: a map
 *
 * Returns: whether its folder can be seen; of a file that was chosen through the document
 *   portal of a sandbox, only the file itself can
 */
gboolean
rr_conflict_copy_can_look (GFile *file)
{
  g_autofree char *portal = NULL;
  g_autofree char *path = NULL;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  portal = g_build_filename (g_get_user_runtime_dir (), "doc", "", NULL);
  path = g_file_get_path (file);

  return path != NULL && !g_str_has_prefix (path, portal) && !g_str_has_prefix (path, "/run/flatpak/doc/");
}
