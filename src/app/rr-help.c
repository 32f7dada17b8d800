/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-help.h"

/* Returns: (transfer full) (nullable): the page below @folder, in the user's language if it is there */
static char *
find_html (const char *folder,
           const char *page)
{
  const char *const *languages = g_get_language_names ();
  g_autofree char *name = g_strconcat (page, ".html", NULL);

  for (guint i = 0; languages[i] != NULL; i++)
    {
      g_autofree char *path = g_build_filename (folder, languages[i], name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
        return g_filename_to_uri (path, NULL, NULL);
    }

  return NULL;
}

/**
 * rr_help_find_uri:
 * @page: the id of a page, such as "first-map"
 *
 * Returns: (transfer full) (nullable): where it can be shown, or %NULL if no help is installed
 */
char *
rr_help_find_uri (const char *page)
{
  g_autoptr (GAppInfo) browser = g_app_info_get_default_for_uri_scheme ("help");
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *beside = NULL;
  g_autofree char *folder = NULL;
  char *uri;

  g_return_val_if_fail (page != NULL, NULL);

  if (browser != NULL && g_file_test (HELPDIR, G_FILE_TEST_IS_DIR))
    return g_strdup_printf ("help:" GETTEXT_PACKAGE "/%s", page);

  uri = find_html (HTMLDIR, page);
  if (uri != NULL || program == NULL)
    return uri;

  /* From the build tree. */
  beside = g_path_get_dirname (program);
  folder = g_build_filename (beside, "..", "data", "help", "html", NULL);

  return find_html (folder, page);
}

/**
 * rr_help_show:
 * @parent: the window that asks
 * @page: the id of a page
 *
 * Returns: whether there is something to show
 */
gboolean
rr_help_show (GtkWindow  *parent,
              const char *page)
{
  g_autofree char *uri = rr_help_find_uri (page);

  g_return_val_if_fail (GTK_IS_WINDOW (parent), FALSE);

  if (uri == NULL)
    return FALSE;

  gtk_show_uri (parent, uri, GDK_CURRENT_TIME);

  return TRUE;
}
