/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-playbook-list.h"

#include "rr-i18n.h"

/* Owned; NULL: the usual one, in the user's data. */
static char *chosen_folder = NULL;

static void
entry_free (RrPlaybookEntry *entry)
{
  g_free (entry->name);
  g_clear_object (&entry->playbook);
  g_free (entry->problem);
  g_free (entry);
}

/**
 * rr_playbook_list_get_folder:
 *
 * Returns: (transfer full): where own playbooks are; it need not exist
 */
GFile *
rr_playbook_list_get_folder (void)
{
  g_autofree char *path = NULL;

  if (chosen_folder != NULL)
    return g_str_has_prefix (chosen_folder, "file:") ? g_file_new_for_uri (chosen_folder)
                                                     : g_file_new_for_path (chosen_folder);

  path = g_build_filename (g_get_user_data_dir (), "reroute", "playbooks", NULL);

  return g_file_new_for_path (path);
}

/**
 * rr_playbook_list_set_folder:
 * @path: the folder of own playbooks from now on, or its URI; "" for the usual one
 */
void
rr_playbook_list_set_folder (const char *path)
{
  g_return_if_fail (path != NULL);

  g_free (chosen_folder);
  chosen_folder = *path != '\0' ? g_strdup (path) : NULL;
}

/* Takes @playbook. */
static void
add_entry (GPtrArray  *entries,
           const char *name,
           RrPlaybook *playbook,
           const char *problem)
{
  RrPlaybookEntry *entry = g_new0 (RrPlaybookEntry, 1);

  entry->name = g_strdup (name);
  entry->playbook = playbook;
  entry->problem = g_strdup (problem);
  g_ptr_array_add (entries, entry);
}

static void
add_file (GPtrArray  *entries,
          GFile      *folder,
          const char *name)
{
  g_autoptr (GFile) file = g_file_get_child (folder, name);
  g_autoptr (GError) error = NULL;
  RrPlaybook *playbook = rr_playbook_load (file, NULL, &error);

  if (playbook != NULL)
    add_entry (entries, rr_playbook_get_name (playbook), playbook, NULL);
  else
    add_entry (entries, name, NULL, error->message);
}

static int
compare_names_cb (gconstpointer a,
                  gconstpointer b)
{
  return g_utf8_collate (*(const char *const *) a, *(const char *const *) b);
}

/**
 * rr_playbook_list_new:
 *
 * Reads the folder of own playbooks.
 *
 * Returns: (transfer full) (element-type RrPlaybookEntry): the program's playbook first
 */
GPtrArray *
rr_playbook_list_new (void)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  RrPlaybook *playbook = rr_playbook_get_default ();
  g_autoptr (GFile) folder = rr_playbook_list_get_folder ();
  g_autoptr (GDir) dir = g_dir_open (g_file_peek_path (folder), 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  add_entry (entries, rr_playbook_get_name (playbook), playbook, NULL);

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (name, RR_PLAYBOOK_SUFFIX))
        g_ptr_array_add (names, g_filename_display_name (name));
    }
  g_ptr_array_sort (names, compare_names_cb);
  for (guint i = 0; i < names->len; i++)
    add_file (entries, folder, g_ptr_array_index (names, i));

  return entries;
}
