/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-locale.h"

#include <locale.h>

#include <glib/gi18n.h>

/* Returns: (transfer full): the folder of catalogues */
static char *
find_folder (void)
{
  static const char *const places[] = { "../po", "../../po", "../share/locale" };
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = program != NULL ? g_path_get_dirname (program) : NULL;

  for (guint i = 0; folder != NULL && i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *path = g_build_filename (folder, places[i], NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        return g_steal_pointer (&path);
    }

  return g_strdup (LOCALEDIR);
}

/**
 * rr_locale_init:
 *
 * Takes the user's locale and language; a program calls it first of all.
 */
void
rr_locale_init (void)
{
  g_autofree char *folder = find_folder ();

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}
