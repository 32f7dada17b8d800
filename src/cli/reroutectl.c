/* SPDX-License-Identifier: GPL-3.0-or-later */
/* reroutectl: the engine of Reroute without a window.  Everything it does is in
 * rr-cli-*.c, so that tests can link it.
 */
#include "rr-cli.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "config.h"

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  return rr_cli_main (argc, argv);
}
