/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli.h"

#include <locale.h>

#include "rr-locale.h"

/**
 * rr_cli_set_language:
 * @language: (nullable): of what is written from now on, as in LANGUAGE; NULL: as it is
 *
 * gettext heeds LANGUAGE in any locale but "C".
 *
 * Returns: whether the language is written from right to left
 */
gboolean
rr_cli_set_language (const char *language)
{
  const char *locale = setlocale (LC_MESSAGES, NULL);

  if (language != NULL)
    {
      g_setenv ("LANGUAGE", language, TRUE);
      if (g_strcmp0 (locale, "C") == 0 || g_strcmp0 (locale, "POSIX") == 0)
        setlocale (LC_MESSAGES, "C.UTF-8");
    }

  return rr_locale_is_mirrored ();
}
