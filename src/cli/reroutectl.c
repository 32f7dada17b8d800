/* SPDX-License-Identifier: GPL-3.0-or-later */
/* reroutectl: the engine of Reroute without a window.  Everything it does is in
 * rr-cli-*.c, so that tests can link it.
 */
#include "rr-cli.h"

#include "config.h"
#include "rr-locale.h"

int
main (int    argc,
      char **argv)
{
  rr_locale_init ();

  return rr_cli_main (argc, argv);
}
