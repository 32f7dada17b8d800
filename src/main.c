/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-application.h"
#include "rr-i18n.h"
#include "rr-locale.h"
#include "rr-settings.h"

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GSettings) settings = NULL;
  g_autoptr (RrApplication) application = NULL;
  g_autoptr (GError) error = NULL;

  rr_locale_init ();
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
