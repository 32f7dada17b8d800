/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-help.h"

#include "rr-installed.h"

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

/* Whether a help browser finds ours: it looks where all programs have their data, not where this one is. */
static gboolean
is_known_to_browsers (void)
{
  const char *const *folders = g_get_system_data_dirs ();
  gboolean known = FALSE;

  for (guint i = 0; !known && folders[i] != NULL; i++)
    {
      g_autofree char *index = g_build_filename (folders[i], "help", "C", GETTEXT_PACKAGE, "index.page", NULL);

      known = g_file_test (index, G_FILE_TEST_IS_REGULAR);
    }

  return known;
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
  g_autofree char *folder = NULL;

  g_return_val_if_fail (page != NULL, NULL);

  if (browser != NULL && is_known_to_browsers ())
    return g_strdup_printf ("help:" GETTEXT_PACKAGE "/%s", page);

  folder = rr_installed_find (HTMLDIR, "data/help/html");

  return folder != NULL ? find_html (folder, page) : NULL;
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

static gboolean
key_cb (GtkWidget *widget,
        GVariant  *arguments,
        gpointer   user_data)
{
  if (!rr_help_show (GTK_WINDOW (widget), user_data))
    gtk_widget_error_bell (widget);

  return TRUE;
}

/**
 * rr_help_add_key:
 * @window: a dialog, which does not know the actions of the window behind it
 * @page: (not nullable): the id of the page on what is done there; a string that stays
 *
 * Lets F1 open the page.
 */
void
rr_help_add_key (GtkWidget  *window,
                 const char *page)
{
  GtkEventController *controller;
  GtkShortcut *shortcut;

  g_return_if_fail (GTK_IS_WINDOW (window));
  g_return_if_fail (page != NULL);

  shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_F1, 0), gtk_callback_action_new (key_cb, (gpointer) page, NULL));
  controller = gtk_shortcut_controller_new ();
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
  gtk_widget_add_controller (window, controller);
}
