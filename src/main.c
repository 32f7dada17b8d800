/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <locale.h>

#include <glib/gi18n.h>

#include "rr-application.h"
#include "rr-settings.h"

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GSettings) settings = NULL;
  g_autoptr (RrApplication) application = NULL;
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_application_name (_("Reroute"));

  settings = rr_settings_new (&error);
  if (settings == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  application = rr_application_new (settings);

  return g_application_run (G_APPLICATION (application), argc, argv);
}
