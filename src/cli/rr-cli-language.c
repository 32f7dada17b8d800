/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli.h"

#include "rr-i18n.h"
#include "rr-locale.h"

/**
 * rr_cli_set_language:
 * @command: the command that was asked
 * @language: (nullable): of what is written from now on, as in LANGUAGE; NULL: as it is
 *
 * Says on standard error what is wrong, if it is not there.
 *
 * Returns: whether it is there
 */
gboolean
rr_cli_set_language (const char *command,
                     const char *language)
{
  if (language == NULL || rr_locale_use (language))
    return TRUE;

  rr_cli_wrong_usage (command, _("There is no translation into “%s”"), language);
  return FALSE;
}
