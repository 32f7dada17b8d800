/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-map-file.h"
#include "rr-recent.h"

/**
 * rr_recent_add:
 * @file: a map that was just read or written
 */
void
rr_recent_add (GFile *file)
{
  g_autofree char *uri = NULL;
  GtkRecentData data = {
    .mime_type = (char *) RR_MAP_MEDIA_TYPE,
    .app_name = (char *) g_get_application_name (),
    .app_exec = (char *) "reroute %u",
  };

  g_return_if_fail (G_IS_FILE (file));

  uri = g_file_get_uri (file);
  gtk_recent_manager_add_full (gtk_recent_manager_get_default (), uri, &data);
}

/**
 * rr_recent_forget:
 * @file: a map that is no longer there
 */
void
rr_recent_forget (GFile *file)
{
  g_autofree char *uri = NULL;

  g_return_if_fail (G_IS_FILE (file));

  uri = g_file_get_uri (file);
  gtk_recent_manager_remove_item (gtk_recent_manager_get_default (), uri, NULL);
}

static int
compare_latest_first (gconstpointer a,
                      gconstpointer b)
{
  GtkRecentInfo *first = *(GtkRecentInfo *const *) a;
  GtkRecentInfo *second = *(GtkRecentInfo *const *) b;

  return -g_date_time_compare (gtk_recent_info_get_modified (first), gtk_recent_info_get_modified (second));
}

static gboolean
is_map (GtkRecentInfo *info)
{
  return g_str_equal (gtk_recent_info_get_mime_type (info), RR_MAP_MEDIA_TYPE)
         || g_str_has_suffix (gtk_recent_info_get_uri (info), RR_MAP_SUFFIX);
}

/**
 * rr_recent_list:
 * @max: how many at most
 *
 * Returns: (transfer full) (element-type GtkRecentInfo): the maps that are still there, the
 *   latest first
 */
GPtrArray *
rr_recent_list (guint max)
{
  g_autoptr (GPtrArray) maps = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_recent_info_unref);
  GList *items = gtk_recent_manager_get_items (gtk_recent_manager_get_default ());

  for (GList *l = items; l != NULL; l = l->next)
    {
      GtkRecentInfo *info = l->data;

      if (is_map (info) && (!gtk_recent_info_is_local (info) || gtk_recent_info_exists (info)))
        g_ptr_array_add (maps, gtk_recent_info_ref (info));
    }
  g_list_free_full (items, (GDestroyNotify) gtk_recent_info_unref);

  g_ptr_array_sort (maps, compare_latest_first);
  if (maps->len > max)
    g_ptr_array_set_size (maps, (int) max);

  return g_steal_pointer (&maps);
}
